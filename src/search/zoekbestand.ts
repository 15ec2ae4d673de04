import { PLEKSOORTEN, type Woordgroep, type Zoekindex, type Zoekplek } from '../domain/zoekindex.ts';
import { isStopwoord, listStammen, splitVraag } from './woorden.ts';

/** Of the form below; a file that a browser kept of another one is not read. */
const VERSIE = 1;

/**
 * The index as it is sent. A visitor waits for it, so it has rows in place of objects, names ids by their number and says
 * what a heading shares with its page only once.
 */
export type Zoekbestand = {
  versie: typeof VERSIE;
  /** Ids that rows name by their place in here. */
  ids: readonly string[];
  /**
   * [kind, title, address, part, fasen, documents, whether it goes last, other names, forms, what stands on it, what the
   * full text calls it].
   */
  bladen: readonly Bladrij[];
  /** [words] or, one way, [words, to]. */
  groepen: readonly (readonly [readonly string[], (readonly string[])?])[];
};
/** [kind, title, anchor, other names, fasen, documents]; the last two where they are not those of the page. */
type Plekrij = readonly [number, string, string, (readonly string[])?, (readonly number[])?, (readonly number[])?];
type Bladrij = readonly [
  number,
  string,
  string,
  number,
  readonly number[],
  readonly number[],
  0 | 1,
  readonly string[],
  readonly string[],
  readonly Plekrij[],
  string?,
];

/** Whether a file that was read is a part of the index. */
export function isZoekbestand(waarde: unknown): waarde is Zoekbestand {
  return (
    typeof waarde === 'object' &&
    waarde !== null &&
    'versie' in waarde &&
    waarde.versie === VERSIE &&
    'bladen' in waarde &&
    Array.isArray(waarde.bladen)
  );
}

/** The index in the form that is sent; the lines about places stay behind (`listTeksten`). */
export function encodeIndex({ plekken, woordgroepen }: Zoekindex): Zoekbestand {
  const ids: string[] = [];
  const toNummer = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.push(id) - 1);
  const perBlad = Map.groupBy(
    plekken.filter((plek) => !isBlad(plek)),
    ({ adres }) => adres.slice(0, adres.indexOf('#')),
  );
  const bladen = plekken.filter(isBlad).map((blad): Bladrij => [
    toSoortnummer(blad),
    blad.titel,
    blad.adres,
    toNummer(blad.deel),
    blad.fasen.map(toNummer),
    blad.bronnen.map(toNummer),
    blad.isAchteraan ? 1 : 0,
    blad.namen,
    selectVormen(blad),
    (perBlad.get(blad.adres) ?? []).map((plek): Plekrij => {
      const rij = [toSoortnummer(plek), plek.titel, plek.adres.slice(blad.adres.length + 1)] as const;
      const namen = [...plek.namen, ...selectVormen(plek)];
      if (!isZelfde(plek.fasen, blad.fasen) || !isZelfde(plek.bronnen, blad.bronnen)) {
        return [...rij, namen, plek.fasen.map(toNummer), plek.bronnen.map(toNummer)];
      }
      return namen.length === 0 ? rij : [...rij, namen];
    }),
  ]);
  return {
    versie: VERSIE,
    ids,
    bladen,
    groepen: woordgroepen.map(({ woorden, naar }) => (naar === undefined ? [woorden] : [woorden, naar])),
  };
}

/** The index out of the form in which it was sent. What stands on a page belongs to the same part. */
export function decodeIndex({ ids, bladen, groepen }: Zoekbestand): Zoekindex {
  const toId = (nummer: number) => ids[nummer] ?? '';
  const plekken = bladen.flatMap(
    ([soort, titel, adres, deel, fasen, bronnen, isAchteraan, namen, vormen, onder, tekstId]): Zoekplek[] => {
      const gedeeld = {
        deel: toId(deel),
        fasen: fasen.map(toId),
        bronnen: bronnen.map(toId),
        isAchteraan: isAchteraan === 1,
        tekst: '',
        tekstId,
      };
      const blad = { ...gedeeld, soort: toPleksoort(soort), titel, adres, namen, vormen, boven: '' };
      const plekkenErop = onder.map(
        ([nummer, kop, anker, anders = [], eigenFasen = fasen, eigenBronnen = bronnen]) => ({
          ...gedeeld,
          fasen: eigenFasen.map(toId),
          bronnen: eigenBronnen.map(toId),
          soort: toPleksoort(nummer),
          titel: kop,
          adres: `${adres}#${anker}`,
          namen: anders,
          vormen: [],
          boven: titel,
        }),
      );
      return [blad, ...plekkenErop];
    },
  );
  return {
    plekken,
    woordgroepen: groepen.map(([woorden, naar]): Woordgroep => (naar === undefined ? { woorden } : { woorden, naar })),
  };
}

/**
 * The index with what the full text calls each page (`tekstIds`, by address), so that the names of a page count in the
 * order of the full text. The full text is indexed when all pages are made, this file among them.
 */
export function addTekstIds(bestand: Zoekbestand, tekstIds: ReadonlyMap<string, string>): Zoekbestand {
  const bladen = bestand.bladen.map((blad): Bladrij => {
    const [soort, titel, adres, deel, fasen, bronnen, isAchteraan, namen, vormen, onder] = blad;
    const tekstId = tekstIds.get(adres);
    const rij = [soort, titel, adres, deel, fasen, bronnen, isAchteraan, namen, vormen, onder] as const;
    return tekstId === undefined ? rij : [...rij, tekstId];
  });
  return { ...bestand, bladen };
}

/** What a place is about, by its address: loaded after the index, because the first suggestions do without. */
export function listTeksten({ plekken }: Zoekindex): Record<string, string> {
  return Object.fromEntries(plekken.filter(({ tekst }) => tekst !== '').map(({ adres, tekst }) => [adres, tekst]));
}

function isZelfde(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join();
}

function isBlad({ adres }: Zoekplek): boolean {
  return !adres.includes('#');
}

/** Forms by which a place could not be found otherwise: with a word that no name of it has in any form. */
function selectVormen({ titel, namen, vormen }: Zoekplek): string[] {
  const bekend = new Set([titel, ...namen].flatMap(splitVraag).flatMap(listStammen));
  return vormen.filter((vorm) =>
    splitVraag(vorm).some((woord) => !isStopwoord(woord) && !listStammen(woord).some((stam) => bekend.has(stam))),
  );
}

function toSoortnummer({ soort }: Zoekplek): number {
  return PLEKSOORTEN.indexOf(soort);
}

function toPleksoort(nummer: number): Zoekplek['soort'] {
  return PLEKSOORTEN[nummer] ?? 'pagina';
}
