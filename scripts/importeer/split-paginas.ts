import type { FootnoteDefinition, Heading, RootContent } from 'mdast';
import { BEZET, toId } from '../../src/check/check-koppen.ts';
import { toAdres } from '../../src/domain/adres.ts';
import { createAlinea, createMerk, createTekst, isMerk, readTekst, replaceInZinnen, walk } from './boom.ts';
import type { Document } from './document.ts';
import { readKopnummer, type Kopnummer } from './kopnummer.ts';
import { listVerwijzingen } from './pair-noten.ts';

/** A page of the site to be: its place and its text. */
export type Pagina = {
  /** Path in the content folder, without extension. */
  id: string;
  /** Title and number as the document has them. */
  kop: Kopnummer;
  /** 0 for the first page of the folder, else the level of the heading that it was. */
  niveau: number;
  /** Whether the title is a heading by its form only. */
  isVermoed: boolean;
  /** The text; headings have the depth and the id that they get on the page. Marks stand anywhere. */
  blokken: readonly RootContent[];
};

/** Longer ids are cut between words: they are part of addresses that people read. */
const LANGSTE_ID = 60;

/**
 * Divides a document in pages: at headings of the levels 1 up to `niveau`, and with 0 not at all. What stands before the first
 * is the page of the folder `map`.
 */
export function splitPaginas(
  { blokken, titel }: Document,
  map: string,
  niveau: number,
  bestandstitel: string,
): Pagina[] {
  const { kop, inhoud, gevonden } = takeTitel(blokken, titel);
  const groepen = groupByKop(inhoud, niveau);
  const namen = createNamen(['index']);
  const paginas = groepen.map(({ begin, blokken: tekst }) => {
    const paginakop =
      begin === undefined ? (kop ?? readKopnummer(titel ?? bestandstitel)) : readKopnummer(readTekst(begin.kop));
    const id = begin === undefined ? `${map}/index` : `${map}/${namen(begin.kop.data?.id ?? paginakop.tekst)}`;
    const ankers = [...(begin?.kop.data?.ankers ?? []), ...(begin === undefined ? (gevonden?.data?.ankers ?? []) : [])];
    return {
      id,
      kop: paginakop,
      niveau: begin?.niveau ?? 0,
      isVermoed: begin?.kop.data?.isVermoed === true,
      ankers,
      blokken: setKoppen(tekst),
    };
  });
  const noten = collectNoten(inhoud);
  const doelen = collectDoelen(paginas);
  return paginas.map(({ ankers: _, ...pagina }) => {
    resolveLinks(pagina.blokken, toAdres(pagina.id), doelen);
    const nodig = [...new Set(pagina.blokken.flatMap(listVerwijzingen))];
    const eigenNoten = nodig.flatMap((label) => noten.get(label) ?? []).map((noot) => structuredClone(noot));
    for (const noot of eigenNoten) resolveLinks([noot], toAdres(pagina.id), doelen);
    return { ...pagina, blokken: [...pagina.blokken, ...eigenNoten] };
  });
}

/** The only heading of the highest level, when it comes first, is the title of the document. */
function takeTitel(
  blokken: readonly RootContent[],
  titel: string | undefined,
): { kop: Kopnummer | undefined; inhoud: RootContent[]; gevonden: Heading | undefined } {
  const koppen = blokken.filter((blok) => blok.type === 'heading');
  const hoogste = Math.min(...koppen.map(({ depth }) => depth));
  const [eerste] = koppen;
  const isTitel =
    eerste?.depth === 1 &&
    blokken.slice(0, blokken.indexOf(eerste)).every(isLeeg) &&
    koppen.filter(({ depth }) => depth === hoogste).length === 1 &&
    (koppen.length > 1 || titel === undefined) &&
    readKopnummer(readTekst(eerste)).nummer === undefined;
  if (!isTitel) return { kop: undefined, inhoud: [...blokken], gevonden: undefined };
  return { kop: readKopnummer(readTekst(eerste)), inhoud: blokken.filter((blok) => blok !== eerste), gevonden: eerste };
}

type Groep = { begin: { kop: Heading; niveau: number } | undefined; blokken: RootContent[] };

function groupByKop(blokken: readonly RootContent[], niveau: number): Groep[] {
  const dieptes = blokken.flatMap((blok) => (blok.type === 'heading' ? [blok.depth] : []));
  const hoogste = Math.min(...dieptes);
  const groepen: Groep[] = [{ begin: undefined, blokken: [] }];
  for (const blok of blokken) {
    const diepte = blok.type === 'heading' ? blok.depth - hoogste + 1 : Infinity;
    if (blok.type === 'heading' && diepte <= niveau && readTekst(blok).trim() !== '') {
      groepen.push({ begin: { kop: blok, niveau: diepte }, blokken: listKopresten(blok) });
    } else if (blok.type !== 'footnoteDefinition') groepen.at(-1)?.blokken.push(blok);
  }
  return groepen;
}

/** Footnotes and marks of a heading that becomes a title, which cannot hold them. */
function listKopresten(kop: Heading): RootContent[] {
  const noten = listVerwijzingen(kop);
  const merken = kop.children.filter((child) => isMerk(child));
  if (noten.length === 0) return merken.length === 0 ? [] : [createAlinea(merken)];
  const merk = createMerk('deze noot stond bij de titel. Zet haar bij een zin of haal haar weg.');
  return [
    createAlinea([
      ...merken,
      merk,
      createTekst('Noot bij de titel.'),
      ...noten.map((label) => ({ type: 'footnoteReference' as const, identifier: label, label })),
    ]),
  ];
}

/** Gives the headings of a page their depth, from 2 without gaps, and their id. A heading without text becomes text. */
function setKoppen(blokken: readonly RootContent[]): RootContent[] {
  const stapel: number[] = [];
  const namen = createNamen(BEZET);
  const gezet = blokken.flatMap((blok): RootContent[] => {
    if (blok.type !== 'heading') return [blok];
    if (readTekst(blok).trim() === '') return [createAlinea(blok.children.filter((child) => isMerk(child)))];
    while ((stapel.at(-1) ?? 0) >= blok.depth) stapel.pop();
    stapel.push(blok.depth);
    const depth = ([2, 3, 4, 5, 6] as const).find((een) => een === stapel.length + 1) ?? 6;
    return [{ ...blok, depth, data: { ...blok.data } }];
  });
  // From the end: a heading that became text is text below the heading before it.
  const hasTekst = { onder: 0 };
  const omgekeerd = gezet.toReversed().map((blok): RootContent => {
    if (blok.type !== 'heading') {
      if (!isLeeg(blok)) hasTekst.onder = Infinity;
      return blok;
    }
    const isGevuld = hasTekst.onder > blok.depth;
    hasTekst.onder = blok.depth;
    if (isGevuld) return blok;
    hasTekst.onder = Infinity;
    return createAlinea([
      createMerk('deze regel is in het document een kop zonder tekst eronder. Hoort hij hier?'),
      ...blok.children,
    ]);
  });
  return omgekeerd.toReversed().map((blok) => {
    if (blok.type !== 'heading') return blok;
    return { ...blok, data: { ...blok.data, id: namen(blok.data?.id ?? readKopnummer(readTekst(blok)).tekst) } };
  });
}

function isLeeg(blok: RootContent): boolean {
  return blok.type === 'paragraph' && readTekst(blok).trim() === '';
}

/** Makes ids that are not taken yet. */
function createNamen(bezet: readonly string[]): (tekst: string) => string {
  const gebruikt = new Set(bezet);
  return (tekst) => {
    const heel = toId(tekst);
    const kort =
      heel.length <= LANGSTE_ID
        ? heel
        : heel
            .slice(0, LANGSTE_ID + 1)
            .replace(/-[^-]*$/, '')
            .replace(/(-[a-z]{1,3})+$/, '');
    let naam = kort;
    for (let nummer = 2; gebruikt.has(naam); nummer++) naam = `${kort}-${nummer}`;
    gebruikt.add(naam);
    return naam;
  };
}

function collectNoten(blokken: readonly RootContent[]): ReadonlyMap<string, FootnoteDefinition> {
  return new Map(blokken.flatMap((blok) => (blok.type === 'footnoteDefinition' ? [[blok.identifier, blok]] : [])));
}

/** The addresses of headings, by the names that links in the document use. */
function collectDoelen(
  paginas: readonly { id: string; ankers: readonly string[]; blokken: readonly RootContent[] }[],
): ReadonlyMap<string, string> {
  const doelen = new Map<string, string>();
  for (const { id, ankers, blokken } of paginas) {
    const adres = toAdres(id);
    const add = (anker: string, doel: string) => doelen.set(anker, doelen.get(anker) ?? doel);
    for (const anker of ankers) add(anker, adres);
    for (const blok of blokken) {
      if (blok.type !== 'heading' || blok.data?.id === undefined) continue;
      for (const anker of blok.data.ankers ?? []) add(anker, `${adres}#${blok.data.id}`);
    }
  }
  return doelen;
}

function resolveLinks(blokken: readonly RootContent[], eigen: string, doelen: ReadonlyMap<string, string>): void {
  for (const blok of blokken) {
    replaceInZinnen(blok, (node) => {
      if (node.type !== 'link' || !node.url.startsWith('#')) return [node];
      const doel = doelen.get(decodeAnker(node.url.slice(1)));
      if (doel !== undefined) return [{ ...node, url: doel.startsWith(`${eigen}#`) ? doel.slice(eigen.length) : doel }];
      return [
        ...node.children,
        createMerk(
          `‘${readTekst(node).trim()}’ was een link naar een plek in het document die geen kop is. Maak er zo nodig een nieuwe link van.`,
        ),
      ];
    });
  }
}

function decodeAnker(anker: string): string {
  try {
    return decodeURIComponent(anker);
  } catch {
    return anker;
  }
}

/** Headings of a page that are only known by their form. */
export function listVermoedens(blokken: readonly RootContent[]): string[] {
  const koppen: string[] = [];
  for (const blok of blokken) {
    walk(
      blok,
      (node) => void (node.type === 'heading' && node.data?.isVermoed === true && koppen.push(readTekst(node).trim())),
    );
  }
  return koppen;
}
