import { toHref } from './adres.ts';
import type { Begrip } from './begrip.ts';
import { formatPlaats, type Bron } from './bron.ts';
import type { Verband } from './kruisverband.ts';
import type { VindplaatsMetPagina, Vragenlijst } from './zelfscan.ts';

/** A place in a source, ready to be shown as a link. */
export type VindplaatsLink = { tekst: string; href: string };

/** A question as it is filled in. */
export type Invulvraag = {
  id: string;
  /** Number among all questions, from 1. */
  nummer: number;
  vraag: string;
  opOrde: string;
  geldtVoor: string;
  vindplaats: VindplaatsLink;
  isEigenUitwerking: boolean;
  begrippen: readonly string[];
  sinds: number;
  vervangt?: string | undefined;
};

/** A part of the list as it is filled in. */
export type Invulonderdeel = {
  id: string;
  titel: string;
  kort: string;
  inleiding: string;
  vragen: readonly Invulvraag[];
  verplichtingen: readonly { id: string; tekst: string; vindplaats: VindplaatsLink }[];
  /** Pages that say they belong with this part. */
  achtergrond: readonly VindplaatsLink[];
};

/** Everything the page needs to have the zelfscan filled in; terms once, however many questions name them. */
export type Invullijst = Pick<Vragenlijst, 'versie' | 'vervallen'> & {
  onderdelen: readonly Invulonderdeel[];
  begrippen: Readonly<Record<string, { term: string; definitie: string }>>;
};

/**
 * The list of questions with numbers, links and the terms that it names.
 * `basis` is the base path of the site, `verbanden` what other pages say of the list. Throws when the list names an unknown bron.
 */
export function toInvullijst(
  vragenlijst: Vragenlijst,
  bronnen: readonly Bron[],
  begrippen: readonly Begrip[],
  basis: string,
  verbanden: readonly Verband[] = [],
): Invullijst {
  const toLink = ({ bron: bronId, plaats, pagina }: VindplaatsMetPagina): VindplaatsLink => {
    const bron = bronnen.find(({ id }) => id === bronId);
    if (!bron) throw new Error(`Bron ‘${bronId}’ bestaat niet.`);
    return { tekst: `${bron.kort}, ${formatPlaats(plaats)}`, href: toHref(pagina, basis) };
  };
  const genoemd = new Set(vragenlijst.onderdelen.flatMap(({ vragen }) => vragen.flatMap((vraag) => vraag.begrippen)));
  let nummer = 0;
  return {
    versie: vragenlijst.versie,
    vervallen: vragenlijst.vervallen,
    onderdelen: vragenlijst.onderdelen.map(({ id, titel, kort, inleiding, vragen, verplichtingen }) => ({
      id,
      titel,
      kort,
      inleiding,
      vragen: vragen.map((vraag) => ({
        id: vraag.id,
        nummer: (nummer += 1),
        vraag: vraag.vraag,
        opOrde: vraag.opOrde,
        geldtVoor: vraag.geldtVoor,
        vindplaats: toLink(vraag.vindplaats),
        isEigenUitwerking: vraag.isEigenUitwerking,
        begrippen: vraag.begrippen,
        sinds: vraag.sinds,
        ...(vraag.vervangt === undefined ? {} : { vervangt: vraag.vervangt }),
      })),
      achtergrond: verbanden
        .filter(({ richting, redenen }) => richting === 'terug' && redenen.some(({ bij }) => bij === titel))
        .map((verband) => ({ tekst: verband.titel, href: toHref(verband.adres, basis) })),
      verplichtingen: verplichtingen.map(({ vindplaats, ...rest }) => ({ ...rest, vindplaats: toLink(vindplaats) })),
    })),
    begrippen: Object.fromEntries(
      begrippen
        .filter(({ id }) => genoemd.has(id))
        .map(({ id, term, definities: [{ tekst }] }) => [id, { term, definitie: tekst }]),
    ),
  };
}

/**
 * The next question without an answer: after the question `na` in the order of the list, then again from the beginning.
 * Without `na`, or when there is no such question, it is the first.
 */
export function findOpenVraag<V extends { id: string }>(
  onderdelen: readonly { vragen: readonly V[] }[],
  isBeantwoord: (vraagId: string) => boolean,
  na?: string,
): V | undefined {
  const vragen = onderdelen.flatMap((onderdeel) => onderdeel.vragen);
  const begin = vragen.findIndex(({ id }) => id === na) + 1;
  return [...vragen.slice(begin), ...vragen.slice(0, begin)].find(({ id }) => !isBeantwoord(id));
}
