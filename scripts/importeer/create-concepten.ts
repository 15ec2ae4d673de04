import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { toMerkveld } from '../../src/check/merk.ts';
import { toAdres } from '../../src/domain/adres.ts';
import { createAlinea, createMerk, createTekst, hoistMerken, isMerk, readTekst } from './boom.ts';
import type { Document } from './document.ts';
import { splitPaginas, listVermoedens, type Pagina } from './split-paginas.ts';
import { writeMdx } from './write-mdx.ts';

/** What an editor chose for an import. */
export type Keuzes = {
  /** Folder in the content folder, without slashes around it. */
  map: string;
  /** Headings up to this level become pages. */
  niveau: number;
  /** Title of the whole, instead of what the document says. */
  titel: string | undefined;
  /** Id of the source in `bronnen.yaml`. */
  bron: string | undefined;
};

/** A page to be written. */
export type Concept = {
  /** Path in the content folder, with extension. */
  bestand: string;
  titel: string;
  mdx: string;
};

/** A menu has room for so many characters. */
const LANGSTE_MENUTITEL = 40;

/**
 * Makes draft pages of a document. `eersteVolgorde` is the place in the navigation of the first of them; `bestandsnaam` is how
 * the pages name where they came from. The same document and choices give the same pages.
 */
export function createConcepten(
  document: Document,
  keuzes: Keuzes,
  bestandsnaam: string,
  eersteVolgorde: number,
): Concept[] {
  const bestandstitel = bestandsnaam.replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
  const titel = keuzes.titel ?? document.titel;
  const paginas = splitPaginas({ ...document, titel }, keuzes.map, keuzes.niveau, bestandstitel);
  const titels = new Set<string>();
  const omschrijvingen = new Set<string>();
  return paginas.map((pagina, plek): Concept => {
    const naam = plek === 0 && keuzes.titel !== undefined ? keuzes.titel : pagina.kop.tekst;
    const eigen = createUniek(naam, titels);
    const blokken = [
      createAlinea([createMerk(describeHerkomst(pagina, bestandsnaam))]),
      ...(eigen === naam
        ? []
        : [
            createAlinea([
              createMerk(
                'deze titel staat vaker in het document; er staat nu een nummer achter. Geef de pagina een eigen titel.',
              ),
            ]),
          ]),
      ...describeTitel(pagina, eigen, keuzes.titel === undefined && document.isTitelVermoed === true),
      ...describeVermoedens(pagina.blokken),
      ...addWegwijzer(pagina, paginas.slice(plek + 1)),
    ];
    const voorwerk = {
      titel: eigen,
      menutitel: toMenutitel(eigen),
      omschrijving: toOmschrijving(pagina.blokken, eigen, omschrijvingen),
      volgorde: eersteVolgorde + plek,
      ...(keuzes.bron === undefined ? {} : { bron: keuzes.bron, plaats: describePlaats(pagina) }),
    };
    return {
      bestand: `${pagina.id}.mdx`,
      titel: eigen,
      mdx: `---\n${stringify(voorwerk, { lineWidth: 0 })}---\n\n${writeMdx(blokken)}`,
    };
  });
}

function createUniek(naam: string, bezet: Set<string>): string {
  let uniek = naam;
  for (let nummer = 2; bezet.has(uniek); nummer++) uniek = `${naam} (${nummer})`;
  bezet.add(uniek);
  return uniek;
}

function describeHerkomst(pagina: Pagina, bestandsnaam: string): string {
  const nummer = pagina.kop.nummer === undefined ? '' : `, ${describePlaats(pagina)}`;
  return `dit concept komt uit ‘${bestandsnaam}’${nummer}. Lees het naast het document na.`;
}

/** The place in the document as the field `plaats` has it. */
function describePlaats({ kop, niveau }: Pagina): string {
  if (kop.nummer !== undefined) return `${kop.soort ?? (niveau > 1 ? 'paragraaf' : 'hoofdstuk')} ${kop.nummer}`;
  return niveau === 0 ? 'begin van het document' : `onder de kop ‘${kop.tekst}’`;
}

function describeTitel({ niveau, isVermoed: isVermoedeKop }: Pagina, titel: string, isVermoed: boolean): RootContent[] {
  const merken = [
    ...(isVermoedeKop
      ? [createMerk('de titel is een regel die door haar vorm een kop lijkt. Is dit een eigen pagina?')]
      : []),
    ...(niveau === 0 && isVermoed
      ? [createMerk('de titel is een gok: de eerste regel of de naam van het bestand.')]
      : []),
    ...(titel.length > 5 && titel === titel.toUpperCase()
      ? [createMerk('de titel staat in hoofdletters. Schrijf hem gewoon.')]
      : []),
  ];
  return merken.map((merk) => createAlinea([merk]));
}

function describeVermoedens(blokken: readonly RootContent[]): RootContent[] {
  const koppen = listVermoedens(blokken);
  if (koppen.length === 0) return [];
  const namen = [...new Set(koppen)].map((kop) => `‘${kop}’`).join(', ');
  return [
    createAlinea([createMerk(`deze koppen zijn herkend aan hun vorm. Zijn het koppen, en klopt hun niveau? ${namen}`)]),
  ];
}

/** Links to the pages below this one, where it is the first page of the folder or has no text of its own. */
function addWegwijzer(pagina: Pagina, volgende: readonly Pagina[]): readonly RootContent[] {
  const eind = pagina.niveau === 0 ? -1 : volgende.findIndex(({ niveau }) => niveau <= pagina.niveau);
  const onder = volgende.slice(0, eind < 0 ? undefined : eind).filter(({ niveau }) => niveau === pagina.niveau + 1);
  const tekst = pagina.blokken.filter(({ type }) => type !== 'footnoteDefinition');
  const isLeeg = hoistMerken(structuredClone(tekst)).every((blok) => isMerk(blok));
  if (onder.length === 0) {
    const merk = createMerk('hier staat in het document geen tekst. Schrijf er iets, of haal de pagina weg.');
    return isLeeg ? [...pagina.blokken, createAlinea([merk])] : pagina.blokken;
  }
  if (!isLeeg && pagina.niveau > 0) return pagina.blokken;
  const lijst: RootContent = {
    type: 'list',
    ordered: false,
    spread: false,
    children: onder.map(({ id, kop }) => ({
      type: 'listItem',
      spread: false,
      children: [createAlinea([{ type: 'link', url: toAdres(id), children: [createTekst(kop.tekst)] }])],
    })),
  };
  const noten = pagina.blokken.filter(({ type }) => type === 'footnoteDefinition');
  return [...tekst, createAlinea([createTekst('De pagina’s van dit deel:')]), lijst, ...noten];
}

function toMenutitel(titel: string): string {
  if (titel.length <= LANGSTE_MENUTITEL) return titel;
  const kort = titel.slice(0, LANGSTE_MENUTITEL + 1).replace(/[\s,;:(–-]+\S*$/, '');
  return toMerkveld(kort === '' ? titel.slice(0, LANGSTE_MENUTITEL) : kort);
}

/** The first words of the page as a start; always marked, as a description is written and not copied. */
function toOmschrijving(blokken: readonly RootContent[], titel: string, bezet: Set<string>): string {
  const [min, max] = [50, 160];
  const alinea = blokken.find((blok) => blok.type === 'paragraph' && readTekst(blok).trim().length >= 40);
  const zinnen =
    alinea === undefined
      ? ''
      : readTekst(alinea)
          .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
  const ruimte = max - toMerkveld('').length - 1;
  const heel = /^.{30,}?[.?!](?=\s|$)/.exec(zinnen)?.[0] ?? zinnen;
  const tekst = heel.length <= ruimte ? heel : `${heel.slice(0, ruimte - 1).replace(/[\s,;:(–-]+\S*$/, '')} …`;
  const eigen = toMerkveld(tekst);
  const gekozen =
    eigen.length >= min && eigen.length <= max && !bezet.has(eigen)
      ? eigen
      : toMerkveld(`schrijf in één zin wat er op deze pagina staat: ${titel}`).slice(0, max).padEnd(min, '.');
  bezet.add(gekozen);
  return gekozen;
}
