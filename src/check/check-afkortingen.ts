import type { Afkorting } from '../domain/begrip.ts';
import { afkortingSchema, toAfkorting } from '../schemas/begrip.ts';
import type { Fault } from './fault.ts';
import type { Content } from './read-content.ts';
import type { Blok, PaginaBestand } from './read-pagina.ts';
import { getText } from './values.ts';

/**
 * Abbreviations that a page uses without writing them out at their first use: before it in the same paragraph or in the same
 * sentence. For a heading it may be anywhere before or in the first paragraph below, for a footnote anywhere on the page. At
 * most one fault per abbreviation and page.
 */
export function checkAfkortingen({ yaml, paginas }: Content): Fault[] {
  const parsed = afkortingSchema.array().safeParse(yaml.afkortingen?.data);
  // A list that is missing or broken says so itself.
  if (!parsed.success) return [];
  const zoek = createZoek(parsed.data.map(toAfkorting));
  return paginas.flatMap((pagina) => checkPagina(pagina, zoek));
}

/** Where words stand on a page: the block, and from `begin` up to `eind` in its text. */
type Plek = { blok: number; begin: number; eind: number };

/** What to look for in a text. */
type Zoek = {
  /** Finds the abbreviations that must be written out, in order. */
  afkortingen: (tekst: string) => { afkorting: string; begin: number; eind: number }[];
  /** How each of these is written out; the first is what a message proposes. */
  betekenissen: ReadonlyMap<string, { voorbeeld: string; patroon: RegExp }>;
};

function createZoek(afkortingen: readonly Afkorting[]): Zoek {
  // Two things may have one abbreviation: then either will do.
  const groepen = [...Map.groupBy(afkortingen, ({ afkorting }) => afkorting)];
  const betekenissen = new Map(
    groepen
      .filter(([, groep]) => !groep.some(({ isBekend }) => isBekend))
      .map(([afkorting, groep]) => {
        const vormen = groep.flatMap(({ betekenis, vormen }) => [betekenis, ...vormen]);
        const patroon = new RegExp(`${NO_LETTER_BEFORE}(?:${vormen.map(toPatroon).join('|')})${NO_LETTER_AFTER}`, 'gu');
        return [afkorting, { voorbeeld: groep[0]?.betekenis ?? '', patroon }];
      }),
  );
  // The longest first, those that need no writing-out too: no abbreviation is found inside another.
  const namen = groepen.map(([afkorting]) => afkorting).sort((a, b) => b.length - a.length);
  // Of plurals only an s right behind it needs a place here: an apostrophe or a hyphen ends the word anyway.
  const patroon = new RegExp(`${NO_LETTER_BEFORE}(${namen.map(escape).join('|')})s?${NO_LETTER_AFTER}`, 'gu');
  return {
    betekenissen,
    afkortingen: (tekst) =>
      [...tekst.matchAll(patroon)].flatMap(({ 0: gevonden, 1: naam = '', index }) => {
        const afkorting = naam.replace(/\s+/g, ' ');
        return betekenissen.has(afkorting) ? [{ afkorting, begin: index, eind: index + gevonden.length }] : [];
      }),
  };
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}])';

function checkPagina({ path, voorwerk, inhoud }: PaginaBestand, zoek: Zoek): Fault[] {
  if (inhoud === undefined) return [];
  const titel: Blok = {
    soort: 'kop',
    tekst: getText(voorwerk.data, 'titel') ?? '',
    line: voorwerk.findLine(['titel']),
  };
  const blokken = [titel, ...inhoud.blokken];
  const gebruik = Map.groupBy(
    blokken.flatMap(({ tekst }, blok) => zoek.afkortingen(tekst).map((vondst) => ({ blok, ...vondst }))),
    ({ afkorting }) => afkorting,
  );
  return [...gebruik].flatMap(([afkorting, plekken]) => {
    const betekenis = zoek.betekenissen.get(afkorting);
    if (betekenis === undefined) return [];
    const voluit = blokken.flatMap(({ tekst }, blok) =>
      [...tekst.matchAll(betekenis.patroon)].map(({ 0: gevonden, index }): Plek => ({
        blok,
        begin: index,
        eind: index + gevonden.length,
      })),
    );
    const fout = findFout(blokken, plekken, voluit);
    if (fout === undefined) return [];
    const { blok, begin } = fout;
    const { soort = 'tekst', tekst = '', line = 1 } = blokken[blok] ?? {};
    const message = describeFout(soort, afkorting, `${betekenis.voorbeeld} (${afkorting})`);
    return [{ path, line: line + tekst.slice(0, begin).split('\n').length - 1, message }];
  });
}

/** The first use of one abbreviation that is not written out in time. */
function findFout(blokken: readonly Blok[], gebruik: readonly Plek[], voluit: readonly Plek[]): Plek | undefined {
  for (const plek of gebruik) {
    const soort = blokken[plek.blok]?.soort;
    const isHier = ({ blok, begin }: Plek, eind: number) => blok === plek.blok && begin < eind;
    // Written out beside its first use, an abbreviation is known from there on.
    if (soort !== 'noot' && voluit.some((one) => isHier(one, findZinseinde(blokken, plek)))) return undefined;
    if (soort === 'tekst') return plek;
    const laatste = soort === 'kop' ? findAlinea(blokken, plek.blok) : Infinity;
    if (!voluit.some(({ blok }) => blok <= laatste)) return plek;
  }
  return undefined;
}

/** The first paragraph below a heading, the heading itself when there is none. */
function findAlinea(blokken: readonly Blok[], kop: number): number {
  const alinea = blokken.findIndex(({ soort }, index) => index > kop && soort === 'tekst');
  return alinea < 0 ? kop : alinea;
}

/** The end of the sentence of which `plek` is a part, as a position in its block. */
function findZinseinde(blokken: readonly Blok[], { blok, eind }: Plek): number {
  const rest = (blokken[blok]?.tekst ?? '').slice(eind);
  return eind + (/[.!?]['’”)]*\s+(?=['‘“(]?[\p{Lu}\p{N}])/u.exec(rest)?.index ?? Infinity);
}

function describeFout(soort: Blok['soort'], afkorting: string, voluit: string): string {
  switch (soort) {
    case 'kop':
      return `Deze kop gebruikt de afkorting ‘${afkorting}’, die ervoor en in de alinea eronder niet voluit staat. Schrijf in een van beide ‘${voluit}’.`;
    case 'tekst':
      return `De afkorting ‘${afkorting}’ staat hier voor het eerst op de pagina, maar niet voluit. Schrijf ‘${voluit}’.`;
    case 'noot':
      return `Deze noot gebruikt de afkorting ‘${afkorting}’, die nergens op de pagina voluit staat. Schrijf in de tekst of in de noot ‘${voluit}’.`;
  }
}

/** The first letter may be a capital or not. */
function toPatroon(vorm: string): string {
  const [eerste = ''] = vorm;
  const letters = new Set([eerste.toLowerCase(), eerste.toUpperCase()]);
  return `(?:${[...letters].map(escape).join('|')})${escape(vorm.slice(eerste.length))}`;
}

/** As a pattern; an apostrophe and white space in every form. */
function escape(vorm: string): string {
  return vorm
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}
