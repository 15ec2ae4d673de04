import type { Aanvulling, Pleksoort, Zoekindex, Zoekplek } from '../domain/zoekindex.ts';
import { isStopwoord, listStammen, splitWoorden } from './woorden.ts';
import { encodeIndex, listTeksten, type Zoekbestand } from './zoekbestand.ts';

/**
 * The first file of the index: all of it or, when that is too large, what everybody needs and which parts there are. Part
 * `ve` has the places with a word that begins so, in any of its forms. Where these are too many, `vea`, `veb` and so on
 * have them, and `ve$` has the first of them, for someone who typed no more than `ve`.
 */
export type Zoekkern = Zoekbestand & { delen?: readonly string[] | undefined };

/** A part: places, and by address what is said about them. */
export type Zoekdeel = Zoekbestand & { teksten: Readonly<Record<string, string>> };

/** The files of an index: what is loaded first, what comes after that, and the parts by name. */
export type Zoekbestanden = {
  kern: Zoekkern;
  delen: ReadonlyMap<string, Zoekdeel>;
  aanvulling: Aanvulling;
};

/** Name of the file that everything starts with. */
export const KERNBESTAND = 'index.json';
/** Name of the file that the first suggestion does not wait for. */
export const AANVULLINGBESTAND = 'aanvulling.json';

/** Whether a file that was read is what comes after the index. */
export function isAanvulling(json: unknown): json is Aanvulling {
  return typeof json === 'object' && json !== null && 'tekstIds' in json && 'woordgroepen' in json;
}

/**
 * Bytes on the way to the visitor above which an index is divided, and that a part has at most: with the code of the search
 * either stays within what a first search may take (`computeZoekbudget` in scripts/budgets.ts).
 */
const MAX_HEEL = 14_700;
const MAX_DEEL = 12_000;

/** What stands in the first file whatever happens: there are few, and they are what most people look for. */
const KERNSOORTEN: readonly Pleksoort[] = ['begrip', 'instrument', 'hulpmiddel'];

/** Part that is left of a text when it travels: an estimate, so that not every attempt has to be written and measured. */
const INGEPAKT = 0.35;

/** Marks the part for someone who types no further. */
const EERSTE = '$';

/** Letters of a word inside another word, at its end and before that, from which it is looked for; as in `woordenschat.ts`. */
const MIN_SLOT = 4;
const MIN_MIDDEN = 5;

/** Name of the file of a part. What is no plain letter or digit is written as a number, so that any host can keep it. */
export function toDeelbestand(deel: string): string {
  const naam = [...deel].map((teken) =>
    /[a-z0-9]/.test(teken) ? teken : `_${(teken.codePointAt(0) ?? 0).toString(16)}`,
  );
  return `deel-${naam.join('')}.json`;
}

/** The parts that have the places with one of `woorden`. */
export function selectDelen(delen: readonly string[], woorden: readonly string[]): string[] {
  const gevraagd = [...new Set(woorden.flatMap((woord) => [woord, ...listStammen(woord)]))];
  return delen.filter((deel) =>
    gevraagd.some((woord) => (deel.endsWith(EERSTE) ? `${woord}${EERSTE}` === deel : woord.startsWith(deel))),
  );
}

/**
 * `measure` gives the bytes that a text takes on its way to the visitor, and `measureDeel` as many or a little more: of a
 * large site thousands of parts are tried, so it has to be quick.
 */
export function divideIndex(
  index: Zoekindex,
  measure: (tekst: string) => number,
  measureDeel: (tekst: string) => number = measure,
): Zoekbestanden {
  const fits = (inhoud: Zoekbestand, maximum: number, weigh: (tekst: string) => number) => {
    const tekst = JSON.stringify(inhoud);
    return tekst.length <= maximum || weigh(tekst) <= maximum;
  };
  const gewichten = new Map(index.plekken.map((plek) => [plek, estimate(plek)]));
  const weighPlekken = (plekken: readonly Zoekplek[]) =>
    plekken.reduce((som, plek) => som + (gewichten.get(plek) ?? 0), 0);
  // An estimate this far off is no reason to divide.
  if (weighPlekken(index.plekken) <= 12 * MAX_HEEL) {
    const heel = encodeIndex({ plekken: index.plekken, woordgroepen: [] });
    if (fits(heel, MAX_HEEL, measure))
      return { kern: heel, delen: new Map(), aanvulling: toAanvulling(index, index.plekken) };
  }

  const withBladen = createWithBladen(index.plekken);
  const inKern = withBladen(index.plekken.filter(({ soort }) => KERNSOORTEN.includes(soort)));
  const kern = { plekken: inKern, woordgroepen: [] };
  const bekend = new Set(inKern);
  const rest = index.plekken.filter((plek) => !bekend.has(plek));
  const delen = new Map<string, Zoekdeel>();
  const toDeel = (plekken: readonly Zoekplek[]): Zoekdeel => ({
    ...encodeIndex({ plekken: withBladen(plekken), woordgroepen: [] }),
    teksten: listTeksten({ plekken, woordgroepen: [] }),
  });
  /** All of `plekken`, if they fit. */
  const packAlle = (plekken: readonly Zoekplek[]) => {
    if (weighPlekken(withBladen(plekken)) > MAX_DEEL) return undefined;
    const deel = toDeel(plekken);
    return fits(deel, MAX_DEEL, measureDeel) ? deel : undefined;
  };
  /** As many of the first of `plekken` as fit; one at least. */
  const packEerste = (plekken: readonly Zoekplek[]) => {
    let aantal = Math.floor((plekken.length * MAX_DEEL) / weighPlekken(withBladen(plekken)));
    for (;;) {
      const deel = toDeel(plekken.slice(0, Math.max(1, aantal)));
      if (aantal <= 1 || fits(deel, MAX_DEEL, measureDeel)) return deel;
      aantal = Math.floor(aantal * 0.8);
    }
  };
  const divide = (begin: string, perWoord: PerWoord) => {
    const plekken = [...new Set([...perWoord].sort(compareLengte).flatMap(([, onder]) => onder))];
    if (begin !== '') {
      const deel = packAlle(plekken);
      if (deel) {
        delen.set(begin, deel);
        return;
      }
      delen.set(`${begin}${EERSTE}`, packEerste(plekken));
    }
    const verder = [...perWoord].filter(([woord]) => woord !== begin);
    for (const [volgend, groep] of Map.groupBy(verder, ([woord]) => takeBegin(woord, begin))) {
      divide(volgend, new Map(groep));
    }
  };
  divide('', groupPerWoord(rest));
  return { kern: { ...encodeIndex(kern), delen: [...delen.keys()] }, delen, aanvulling: toAanvulling(index, inKern) };
}

function toAanvulling({ woordgroepen }: Zoekindex, plekken: readonly Zoekplek[]): Aanvulling {
  return { teksten: listTeksten({ plekken, woordgroepen }), tekstIds: {}, woordgroepen };
}

function estimate({ titel, adres, namen, vormen, tekst, boven }: Zoekplek): number {
  const anker = boven === '' ? adres : adres.replace(/^.*#/, '');
  return INGEPAKT * [titel, anker, tekst, ...namen, ...vormen].reduce((som, deel) => som + deel.length + 6, 0);
}

type PerWoord = ReadonlyMap<string, readonly Zoekplek[]>;

/** `woord` up to one letter beyond `begin`. */
function takeBegin(woord: string, begin: string): string {
  return begin + ([...woord.slice(begin.length)][0] ?? '');
}

function compareLengte([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a.length - b.length;
}

/** What stands on a page is written under its page, so that has to come along. */
function createWithBladen(alle: readonly Zoekplek[]): (plekken: readonly Zoekplek[]) => Zoekplek[] {
  const perAdres = new Map(alle.map((plek) => [plek.adres, plek]));
  const bladen = new Map(alle.map((plek) => [plek, perAdres.get(plek.adres.replace(/#.*$/, '')) ?? plek]));
  return (plekken) => [...new Set(plekken.flatMap((plek) => [bladen.get(plek) ?? plek, plek]))];
}

/** The places under every word by which they can be found; of each word, the places of which it says most first. */
function groupPerWoord(plekken: readonly Zoekplek[]): PerWoord {
  const perWoord = new Map<string, Zoekplek[]>();
  const perPlek = plekken
    .map((plek) => ({ plek, woorden: listWoorden(plek) }))
    .sort((a, b) => a.woorden.length - b.woorden.length);
  const bekend = new Set(perPlek.flatMap(({ woorden }) => woorden));
  const sleutels = new Map([...bekend].map((woord) => [woord, listSleutels(woord, bekend)]));
  for (const { plek, woorden } of perPlek) {
    for (const sleutel of new Set(woorden.flatMap((woord) => sleutels.get(woord) ?? []))) {
      const lijst = perWoord.get(sleutel) ?? [];
      if (lijst.length === 0) perWoord.set(sleutel, lijst);
      lijst.push(plek);
    }
  }
  return perWoord;
}

/**
 * The words of a place that say something; all of them when none does. Those of the page around it are no reason to load a
 * heading: together with a word of its own they find it all the same.
 */
function listWoorden({ titel, namen, vormen }: Zoekplek): string[] {
  const woorden = [titel, ...namen, ...vormen].flatMap(splitWoorden);
  const zeggend = woorden.filter((woord) => !isStopwoord(woord));
  return [...new Set(zeggend.length > 0 ? zeggend : woorden)];
}

/** A word, what its forms have in common, and the words of the index that are a part of it. */
function listSleutels(woord: string, bekend: ReadonlySet<string>): string[] {
  const delen: string[] = [];
  for (let van = 1; van <= woord.length - MIN_SLOT; van += 1) {
    for (let tot = woord.length; tot >= van + MIN_SLOT; tot -= 1) {
      const deel = woord.slice(van, tot);
      if ((tot === woord.length || deel.length >= MIN_MIDDEN) && bekend.has(deel)) delen.push(deel);
    }
  }
  return [...new Set([woord, ...listStammen(woord), ...delen])];
}
