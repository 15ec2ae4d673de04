import type { Element, ElementContent, Root } from 'hast';
import {
  createElement,
  createMerkElement,
  findElementen,
  getAttribuut,
  readHtmlTekst,
  replaceElementen,
} from './html-boom.ts';

/** More words than this in the first cell of a row are a text and no heading. */
const LANGSTE_KOP = 90;

type Rij = readonly ElementContent[][];

/** Makes tables that Markdown can hold: one text in every cell, every row as long. Others are written out. Changes `root`. */
export function flattenTabellen(root: Root): void {
  replaceElementen(root, (element) => (element.tagName === 'table' ? flattenTabel(element) : [element]));
}

function flattenTabel(tabel: Element): ElementContent[] {
  const { rijen, isSamengevoegd } = readRijen(tabel);
  const breedte = Math.max(0, ...rijen.map((rij) => rij.length));
  const merken = isSamengevoegd
    ? [createMerkElement('in deze tabel waren cellen samengevoegd; de tekst is in elke rij herhaald.')]
    : [];
  if (breedte === 0) return [];
  if (breedte === 1) {
    const inhoud = rijen.flatMap((rij) => toBlokken(rij[0] ?? []));
    return [createMerkElement('dit stond in een kader of in een tabel met één kolom.'), ...inhoud];
  }
  if (rijen.flat().every(isEenvoudig)) {
    const toRij = (rij: Rij, naam: string) =>
      createElement(
        'tr',
        Array.from({ length: breedte }, (_, plek) => createElement(naam, unwrap(rij[plek] ?? []))),
      );
    const [kop = [], ...rest] = rijen;
    return [
      ...merken,
      createElement('table', [
        createElement('thead', [toRij(kop, 'th')]),
        createElement(
          'tbody',
          rest.map((rij) => toRij(rij, 'td')),
        ),
      ]),
    ];
  }
  return [...merken, ...writeUit(rijen)];
}

/** A row per heading: for tables with lists or more than one paragraph in a cell. */
function writeUit(rijen: readonly Rij[]): ElementContent[] {
  const [eerste = [], ...rest] = rijen;
  const isKoprij = rest.length > 0 && eerste.every((cel) => isEenvoudig(cel) && readCel(cel).length < 40);
  const kolommen = isKoprij ? eerste.map(readCel) : [];
  const namen = kolommen.filter((naam) => naam !== '').map((naam) => `‘${naam}’`);
  const merk = createMerkElement(
    `hier stond een tabel met opsommingen of alinea’s in de cellen${namen.length > 0 ? ` (kolommen ${namen.join(', ')})` : ''}; elke rij is als tekst onder een kop gezet.`,
  );
  const tekst = (isKoprij ? rest : rijen).flatMap(([eersteCel = [], ...cellen]) => {
    const naam = readCel(eersteCel);
    // A row without a name goes on with the row above, which a page break took apart.
    const kop =
      naam === ''
        ? []
        : naam.length <= LANGSTE_KOP && isEenvoudig(eersteCel)
          ? [createElement('h6', unwrap(eersteCel))]
          : toBlokken(eersteCel);
    const inhoud = cellen.flatMap((cel, plek) => {
      const kolom = kolommen[plek + 1] ?? '';
      if (readCel(cel) === '') return [];
      const hoofd =
        cellen.length > 1 && kolom !== ''
          ? [createElement('p', [createElement('strong', [{ type: 'text', value: kolom }])])]
          : [];
      return [...hoofd, ...toBlokken(cel)];
    });
    return [...kop, ...inhoud];
  });
  return [merk, ...tekst];
}

function readRijen(tabel: Element): { rijen: ElementContent[][][]; isSamengevoegd: boolean } {
  const rijen: ElementContent[][][] = [];
  // Texts that reach down from a row above, by column.
  const vanBoven = new Map<number, { inhoud: ElementContent[]; nog: number }>();
  let isSamengevoegd = false;
  for (const tr of findElementen(tabel, ({ tagName }) => tagName === 'tr')) {
    const rij: ElementContent[][] = [];
    const takeBoven = () => {
      for (
        let boven = vanBoven.get(rij.length);
        boven !== undefined && boven.nog > 0;
        boven = vanBoven.get(rij.length)
      ) {
        boven.nog -= 1;
        rij.push(structuredClone(boven.inhoud));
      }
    };
    for (const cel of tr.children) {
      if (cel.type !== 'element' || (cel.tagName !== 'td' && cel.tagName !== 'th')) continue;
      takeBoven();
      const [breed, hoog] = [readSpan(cel, 'colSpan'), readSpan(cel, 'rowSpan')];
      if (breed > 1 || hoog > 1) isSamengevoegd = true;
      for (let kolom = 0; kolom < breed; kolom++) {
        if (hoog > 1) vanBoven.set(rij.length, { inhoud: cel.children, nog: hoog - 1 });
        rij.push(kolom === 0 ? cel.children : structuredClone(cel.children));
      }
    }
    takeBoven();
    if (rij.some((cel) => readCel(cel) !== '' || hasMerk(cel))) rijen.push(rij);
  }
  return { rijen, isSamengevoegd };
}

function readSpan(cel: Element, naam: string): number {
  const span = Number(getAttribuut(cel, naam));
  // No table is a thousand columns wide; a number that says so is a mistake.
  return Number.isInteger(span) && span > 1 && span <= 50 ? span : 1;
}

function readCel(cel: readonly ElementContent[]): string {
  return readHtmlTekst({ type: 'root', children: [...cel] });
}

function hasMerk(cel: readonly ElementContent[]): boolean {
  return findElementen({ type: 'root', children: [...cel] }, ({ tagName }) => tagName === 'merk').length > 0;
}

const BLOKKEN: ReadonlySet<string> = new Set([
  'ul',
  'ol',
  'table',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dl',
]);

function isEenvoudig(cel: readonly ElementContent[]): boolean {
  const binnen = findElementen({ type: 'root', children: [...cel] }, () => true);
  const alineas = binnen.filter((element) => element.tagName === 'p' && readHtmlTekst(element) !== '');
  return alineas.length <= 1 && !binnen.some(({ tagName }) => BLOKKEN.has(tagName));
}

/** What stands in a cell without the paragraph around it. */
function unwrap(cel: readonly ElementContent[]): ElementContent[] {
  return cel.flatMap((node) => (node.type === 'element' && node.tagName === 'p' ? node.children : [node]));
}

/** What stands in a cell as blocks; words that stand loose become a paragraph. */
function toBlokken(cel: readonly ElementContent[]): ElementContent[] {
  const isBlok = (node: ElementContent) =>
    node.type === 'element' && (BLOKKEN.has(node.tagName) || ['p', 'div'].includes(node.tagName));
  return cel.some(isBlok) ? [...cel] : [createElement('p', [...cel])];
}
