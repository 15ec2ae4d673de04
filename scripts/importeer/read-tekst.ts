import type { BlockContent, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { createAlinea, createMerk } from './boom.ts';
import type { Document } from './document.ts';
import { readHtmlStuk } from './read-html.ts';
import { readZin } from './read-zin.ts';
import { readInhoudsopgave } from './tekst-inhoudsopgave.ts';
import { dropPaginaranden, isAf, toRegels } from './tekst-regels.ts';
import { toStukken, type Stuk } from './tekst-stukken.ts';

type Alinea = Stuk & { soort: 'alinea' };
type Punt = Stuk & { soort: 'punt' };
type Rij = Stuk & { soort: 'rij' };

/** Shorter than this a paragraph that ends without a stop is a loose line. */
const KORT = 60;

/** Reads a plain text, which may come from a PDF: its structure is guessed from its form. */
export function readTekst(tekst: string): Document {
  const { regels, weggelaten } = dropPaginaranden(toRegels(tekst));
  const inhoud = readInhoudsopgave(regels);
  const stukken = toStukken(inhoud);
  const titel = readTitel(stukken);
  const inhoudstukken = titel === undefined ? stukken : stukken.slice(1);
  return {
    titel,
    isTitelVermoed: true,
    // Notes stand at the foot of pages, in the middle of lists; where they are defined makes no difference.
    blokken: toBlokken([
      ...inhoudstukken.filter(({ soort }) => soort !== 'noot'),
      ...inhoudstukken.filter(({ soort }) => soort === 'noot'),
    ]),
    weggelaten: [
      ...weggelaten,
      ...(inhoud.vermeldingen.length === 0
        ? []
        : [`de inhoudsopgave (${inhoud.vermeldingen.length} regels); de koppen zijn ermee herkend`]),
    ],
  };
}

/** The first line, when it stands as a title does. */
function readTitel([eerste]: readonly Stuk[]): string | undefined {
  if (eerste?.soort !== 'alinea') return undefined;
  const kaal = eerste.tekst.replace(/[*_]/g, '').trim();
  return kaal.length <= 120 && !isAf(kaal) ? kaal : undefined;
}

function toBlokken(stukken: readonly Stuk[]): RootContent[] {
  const blokken: RootContent[] = [];
  for (let plek = 0; plek < stukken.length;) {
    const groep = takeGroep(stukken, plek);
    blokken.push(...toBlok(groep));
    plek += groep.length;
  }
  return blokken;
}

/** Pieces that are one block: points of a list, rows of a table, loose lines. */
function takeGroep(stukken: readonly Stuk[], plek: number): readonly Stuk[] {
  const isErbij = isSoort(stukken[plek]);
  let eind = plek + 1;
  while (eind < stukken.length && isErbij(stukken[eind])) eind += 1;
  return stukken.slice(plek, eind);
}

function isSoort(eerste: Stuk | undefined): (stuk: Stuk | undefined) => boolean {
  if (eerste?.soort === 'punt' || eerste?.soort === 'rij') return (stuk) => stuk?.soort === eerste.soort;
  return isLoseRegel(eerste) ? isLoseRegel : () => false;
}

function isLoseRegel(stuk: Stuk | undefined): boolean {
  return (
    stuk?.soort === 'alinea' && stuk.tekst.length < KORT && !/[.:;!?,]$/.test(stuk.tekst) && !/https?:/.test(stuk.tekst)
  );
}

function toBlok(groep: readonly Stuk[]): RootContent[] {
  const [eerste] = groep;
  const twijfels = groep.flatMap((stuk) => stuk.twijfels);
  const merken = [...new Set(twijfels)].map((woord) =>
    createMerkblok(`‘${woord}’ stond in twee delen, op twee regels. Kijk of het zo één woord is, zonder streepje.`),
  );
  switch (eerste?.soort) {
    case undefined:
      return [];
    case 'kop':
      return [toKop(eerste)];
    case 'noot':
      return [
        ...merken,
        {
          type: 'footnoteDefinition',
          identifier: String(eerste.nummer),
          label: String(eerste.nummer),
          children: [createAlinea(readZin(eerste.tekst))],
        },
      ];
    case 'punt':
      return [...merken, ...toLijsten(groep.filter((stuk): stuk is Punt => stuk.soort === 'punt'))];
    case 'rij':
      return [...merken, ...toTabel(groep.filter((stuk): stuk is Rij => stuk.soort === 'rij'))];
    case 'alinea':
      return [...merken, ...toAlineas(groep.filter((stuk): stuk is Alinea => stuk.soort === 'alinea'))];
  }
}

function createMerkblok(tekst: string): Paragraph {
  return createAlinea([createMerk(tekst)]);
}

function toKop({ tekst, niveau, isZeker }: Stuk & { soort: 'kop' }): Heading {
  const depth = ([1, 2, 3, 4, 5, 6] as const).find((een) => een === niveau) ?? 6;
  return { type: 'heading', depth, children: readZin(tekst), data: { isVermoed: !isZeker } };
}

function toAlineas(groep: readonly Alinea[]): RootContent[] {
  if (groep.length < 3) return groep.map(({ tekst }) => createAlinea(readZin(tekst)));
  const children = groep.flatMap(({ tekst }, plek) => [
    ...(plek === 0 ? [] : [{ type: 'break' as const }]),
    ...readZin(tekst),
  ]);
  return [
    createMerkblok(
      'hieronder staan losse regels: een titelblad, de woorden van een figuur of een tabel die niet te herkennen was.',
    ),
    createAlinea(children),
  ];
}

/** Points as nested lists: another kind of sign is a level deeper, a sign that was there before goes back to its level. */
function toLijsten(punten: readonly Punt[]): RootContent[] {
  const lijsten: { teken: string; laatste: number | undefined; lijst: List }[] = [];
  const blokken: RootContent[] = [];
  for (const punt of punten) {
    const item = toItem(punt);
    const bekend = lijsten.findLastIndex(({ teken }) => teken === punt.teken);
    if (bekend >= 0) lijsten.splice(bekend + 1);
    const open = lijsten.at(-1);
    const loopt =
      open?.teken === punt.teken &&
      (punt.nummer === undefined || open.laatste === undefined || punt.nummer === open.laatste + 1);
    if (open !== undefined && loopt) {
      open.lijst.children.push(item);
      open.laatste = punt.nummer;
      continue;
    }
    // Counting begins anew: another list at this level.
    if (open?.teken === punt.teken) lijsten.pop();
    const lijst: List = {
      type: 'list',
      ordered: punt.nummer !== undefined,
      start: punt.nummer ?? null,
      spread: false,
      children: [item],
    };
    const boven = lijsten.at(-1)?.lijst.children.at(-1);
    if (boven === undefined) blokken.push(lijst);
    else boven.children.push(lijst);
    lijsten.push({ teken: punt.teken, laatste: punt.nummer, lijst });
  }
  const letters = punten.filter(({ teken }) => /^[ai]/.test(teken));
  if (letters.length === 0) return blokken;
  const merk =
    'de punten van deze lijst hadden letters (a, b, c) of Romeinse cijfers; nu hebben ze nummers. Kijk of de tekst ernaar verwijst.';
  return [createMerkblok(merk), ...blokken];
}

function toItem({ tekst, vervolg }: Punt): ListItem {
  const children: BlockContent[] = [tekst, ...vervolg].map((een) => createAlinea(readZin(een)));
  return { type: 'listItem', spread: false, children };
}

/** Rows with tabs between their cells. Some programs put HTML in the cells. */
function toTabel(rijen: readonly Rij[]): RootContent[] {
  const cellen = rijen.map(({ tekst }) =>
    tekst
      .replace(/^ +/, '')
      .split('\t')
      .map((cel) => cel.trim()),
  );
  const breedte = Math.max(...cellen.map((rij) => rij.length));
  if (rijen.length === 1)
    return cellen
      .flat()
      .filter((cel) => cel !== '')
      .flatMap((cel) => (isHtml(cel) ? readHtmlStuk(cel) : [createAlinea(readZin(cel))]));
  const html = cellen
    .map(
      (rij) =>
        `<tr>${Array.from({ length: breedte }, (_, plek) => `<td>${toCelHtml(rij[plek] ?? '')}</td>`).join('')}</tr>`,
    )
    .join('');
  return [
    createMerkblok('deze tabel is gemaakt van regels met tabs. Kijk of de kolommen kloppen.'),
    ...readHtmlStuk(`<table>${html}</table>`),
  ];
}

function isHtml(cel: string): boolean {
  return /<(p|ul|ol|li|br|b|i|u|strong|em|sup)\b[^>]*>/.test(cel);
}

function toCelHtml(cel: string): string {
  return isHtml(cel) ? cel : cel.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
