import { withKopveld } from './edit-zelfscan.ts';
import { toGemeentesleutel } from './gemeentesleutel.ts';
import type { Kop } from './hulpmiddel.ts';
import { volgLijst } from './zelfscan-lijst.ts';
import { computeScore, countVragen, type Score } from './zelfscan-score.ts';
import type { Uitkomstlijst } from './zelfscan-uitkomst.ts';
import { getBeantwoording, LEGE_ZELFSCAN, type Antwoord, type Beantwoording, type ZelfscanInvoer } from './zelfscan.ts';

/** What became of a question between two measurements. */
export const VERANDERINGEN = [
  'verbeterd',
  'verslechterd',
  'gelijk op orde',
  'gelijk niet op orde',
  'nieuw beantwoord',
  'niet meer beantwoord',
  'nooit beantwoord',
  /** It came in the list after the older measurement, so that says nothing about it. */
  'nieuwe vraag',
] as const;
/** One of VERANDERINGEN. */
export type Verandering = (typeof VERANDERINGEN)[number];

/** How many questions changed in which way; together all questions. */
export type Aantallen = Readonly<Record<Verandering, number>>;

/** A question in two measurements. */
export type Vraagvergelijking = {
  id: string;
  /** Number among all questions, from 1. */
  nummer: number;
  vraag: string;
  verandering: Verandering;
  oud: Beantwoording;
  nieuw: Beantwoording;
};

/**
 * An onderdeel in two measurements, by the questions that both answered: only those can be compared. `tussen` are the
 * measurements in between on the same questions, as far as they answered them.
 */
export type Onderdeelvergelijking = {
  id: string;
  titel: string;
  kort: string;
  oud: Score;
  nieuw: Score;
  tussen: readonly Score[];
  aantallen: Aantallen;
  vragen: readonly Vraagvergelijking[];
};

/** Two measurements beside each other, in the order of the list. */
export type Metingvergelijking = {
  onderdelen: readonly Onderdeelvergelijking[];
  totaal: Pick<Onderdeelvergelijking, 'oud' | 'nieuw' | 'tussen' | 'aantallen'>;
  /** Questions that the older measurement answered and that are asked no more, without another in their place. */
  vervallen: readonly { id: string; vraag: string; oud: Beantwoording }[];
};

/** A list among several that are put beside each other. */
export type Deelscan = { id: string; invoer: ZelfscanInvoer };

/** Who gave which answer to a question; ids of lists. */
export type Verdeling = {
  id: string;
  /** Number among all questions, from 1. */
  nummer: number;
  vraag: string;
  /** Id of its onderdeel. */
  onderdeel: string;
  opOrde: readonly string[];
  nietOpOrde: readonly string[];
  onbeantwoord: readonly string[];
  /** What lists noted besides; only those that noted something. */
  opmerkingen: readonly Opmerking[];
};

/** What a list noted at a question besides its answer. */
export type Opmerking = {
  /** Id of the list. */
  id: string;
  toelichting: string | undefined;
  isTeBespreken: boolean;
};

/** Several lists beside each other. */
export type Lijstenvergelijking = {
  /** All questions in the order of the list. */
  vragen: readonly Verdeling[];
  /**
   * The agenda for the talk: questions on which at least two lists differ, the most divided first. Where the division is
   * equal, those that more lists answered come first, and then the order of the list decides.
   */
  verschillen: readonly Verdeling[];
  /** Questions on which no lists differ, but which at least one marked 'Nog bespreken'; in the order of the list. */
  teBespreken: readonly Verdeling[];
};

/** How zelfscans are compared: as measurements one after the other, or as views beside each other. */
export const VERGELIJKWIJZEN = ['tijd', 'naast'] as const;
/** One of VERGELIJKWIJZEN. */
export type Vergelijkwijze = (typeof VERGELIJKWIJZEN)[number];

/**
 * What lies at hand: over time when all are of one gemeente and each has a date of its own. Zelfscans of different
 * gemeenten are no measurements of one thing, so there `kanTijd` is false.
 */
export function suggestWijze(koppen: readonly Kop[]): { kanTijd: boolean; voorstel: Vergelijkwijze } {
  const sleutels = new Set(koppen.map(({ gemeente = '' }) => toGemeentesleutel(gemeente)));
  const isVanEen = sleutels.size === 1 && !sleutels.has('');
  sleutels.delete('');
  return { kanTijd: sleutels.size < 2, voorstel: isVanEen && hasEigenDatums(koppen) ? 'tijd' : 'naast' };
}

/** Whether the dates tell which was first: each has one, and no two are the same. */
export function hasEigenDatums(koppen: readonly Kop[]): boolean {
  return new Set(koppen.flatMap(({ datum }) => datum ?? [])).size === koppen.length;
}

/**
 * What changed from the first to the last measurement, all brought to the present list. The measurements in between
 * are shown on the same questions.
 */
export function compareMetingen(
  lijst: Uitkomstlijst,
  oud: ZelfscanInvoer,
  nieuw: ZelfscanInvoer,
  tussen: readonly ZelfscanInvoer[] = [],
): Metingvergelijking {
  const [oudBij, nieuwBij] = [volgLijst(oud, lijst), volgLijst(nieuw, lijst)];
  const tussenBij = tussen.map((invoer) => volgLijst(invoer, lijst));
  const { lijst: vanaf = 1 } = oud;
  let nummer = 0;
  const compareVragen = (vragen: readonly Vraagvergelijking[]) => {
    const beide = vragen.filter(({ verandering }) => isVergelijkbaar(verandering));
    return {
      oud: computeScore(beide, oudBij),
      nieuw: computeScore(beide, nieuwBij),
      tussen: tussenBij.map((invoer) => computeScore(beide, invoer)),
      aantallen: countVeranderingen(vragen),
    };
  };
  const onderdelen = lijst.onderdelen.map(({ id, titel, kort, vragen }): Onderdeelvergelijking => {
    const vergeleken = vragen.map((vraag) => {
      const [van, naar] = [getBeantwoording(oudBij, vraag.id), getBeantwoording(nieuwBij, vraag.id)];
      return {
        id: vraag.id,
        nummer: (nummer += 1),
        vraag: vraag.vraag,
        verandering: compareAntwoorden(van.antwoord, naar.antwoord, vraag.sinds > vanaf),
        oud: van,
        nieuw: naar,
      };
    });
    return { id, titel, kort, ...compareVragen(vergeleken), vragen: vergeleken };
  });
  return {
    onderdelen,
    totaal: compareVragen(onderdelen.flatMap(({ vragen }) => vragen)),
    vervallen: listVervallen(lijst, oud, vanaf),
  };
}

/** What changed in one sentence that begins in small letters; `keren` is how many measurements there are. */
export function describeMetingen(
  { oud, nieuw, aantallen }: Pick<Metingvergelijking['totaal'], 'oud' | 'nieuw' | 'aantallen'>,
  keren: number,
): string {
  const wanneer = keren === 2 ? 'beide keren' : 'de eerste en de laatste keer';
  if (oud.status === 'onbekend' || nieuw.status === 'onbekend')
    return `geen enkele vraag is ${wanneer} beantwoord, dus er valt nog niets te vergelijken.`;
  const zijn = oud.totaal === 1 ? 'is' : 'zijn';
  return `van de ${countVragen(oud.totaal)} die ${wanneer} ${zijn} beantwoord, ${countZijn(aantallen.verbeterd)} verbeterd en ${countZijn(aantallen.verslechterd)} achteruitgegaan. Daarvan ${oud.opOrde === 1 ? 'was er' : 'waren er'} ${String(oud.opOrde)} op orde, en nu ${String(nieuw.opOrde)}.`;
}

function countZijn(aantal: number): string {
  if (aantal === 0) return 'is er geen';
  return aantal === 1 ? 'is er\u00A01' : `zijn er\u00A0${String(aantal)}`;
}

/** Answered both times. */
function isVergelijkbaar(verandering: Verandering): boolean {
  return ['verbeterd', 'verslechterd', 'gelijk op orde', 'gelijk niet op orde'].includes(verandering);
}

/** Where lists of one gemeente agree and where they differ. */
export function compareLijsten(lijst: Uitkomstlijst, scans: readonly Deelscan[]): Lijstenvergelijking {
  const gevolgd = scans.map(({ id, invoer }) => ({ id, invoer: volgLijst(invoer, lijst) }));
  const vragen = lijst.onderdelen
    .flatMap(({ id: onderdeel, vragen }) => vragen.map(({ id, vraag }) => ({ id, vraag, onderdeel })))
    .map((vraag, i): Verdeling => {
      const antwoorden = gevolgd.map(({ id, invoer }) => ({
        id,
        ...getBeantwoording(invoer, vraag.id),
      }));
      const selectMet = (gezocht: Antwoord | undefined) =>
        antwoorden.filter(({ antwoord }) => antwoord === gezocht).map(({ id }) => id);
      return {
        ...vraag,
        nummer: i + 1,
        opOrde: selectMet('op orde'),
        nietOpOrde: selectMet('niet op orde'),
        onbeantwoord: selectMet(undefined),
        opmerkingen: antwoorden
          .map(({ id, toelichting, bespreken = false }) => ({ id, toelichting, isTeBespreken: bespreken }))
          .filter(({ toelichting, isTeBespreken }) => isTeBespreken || toelichting !== undefined),
      };
    });
  const verschillen = vragen
    .filter(({ opOrde, nietOpOrde }) => opOrde.length > 0 && nietOpOrde.length > 0)
    .sort(
      (a, b) =>
        computeVerdeeldheid(b) - computeVerdeeldheid(a) ||
        countAntwoorden(b) - countAntwoorden(a) ||
        a.nummer - b.nummer,
    );
  const teBespreken = vragen.filter(
    (vraag) => !verschillen.includes(vraag) && vraag.opmerkingen.some(({ isTeBespreken }) => isTeBespreken),
  );
  return { vragen, verschillen, teBespreken };
}

/**
 * The measurements of one gemeente or team from the oldest to the newest, those without a date last. How its name
 * is written does not matter. Without a name there is nothing to go by, and none is found.
 */
export function findMetingen<D extends { invoer: Kop }>(documenten: readonly D[], gemeente = ''): D[] {
  const gezocht = toGemeentesleutel(gemeente);
  if (gezocht === '') return [];
  return documenten
    .filter(({ invoer }) => toGemeentesleutel(invoer.gemeente ?? '') === gezocht)
    .sort((a, b) => compareDatums(a.invoer.datum, b.invoer.datum));
}

/**
 * A new measurement of what `invoer` measured, on `datum` (ISO date). It has no answers: the old ones are shown beside it.
 * Nor has it the old name and deelnemers, which are those of another day. It keeps the version of the list, so that its
 * first page tells which questions came since.
 */
export function duplicateAsMeting({ lijst, gemeente }: ZelfscanInvoer, datum: string): ZelfscanInvoer {
  const meting: ZelfscanInvoer = {
    ...LEGE_ZELFSCAN,
    ...(lijst === undefined ? {} : { lijst }),
    ...(gemeente === undefined ? {} : { gemeente }),
    aanleiding: 'evaluatie',
  };
  return withKopveld(meting, 'datum', datum);
}

/** The last measurement of the same gemeente before this evaluation; undefined when there is none. */
export function findVorige<D extends { invoer: Kop }>(
  documenten: readonly D[],
  { gemeente, datum, aanleiding }: ZelfscanInvoer,
): D | undefined {
  if (aanleiding !== 'evaluatie' || datum === undefined) return undefined;
  return findMetingen(documenten, gemeente).findLast(
    ({ invoer }) => invoer.datum !== undefined && invoer.datum < datum,
  );
}

/** `isNieuw`: the question came after the older measurement. What that took over from a lapsed question counts. */
function compareAntwoorden(oud: Antwoord | undefined, nieuw: Antwoord | undefined, isNieuw: boolean): Verandering {
  if (oud === undefined) {
    if (isNieuw) return 'nieuwe vraag';
    return nieuw === undefined ? 'nooit beantwoord' : 'nieuw beantwoord';
  }
  if (nieuw === undefined) return 'niet meer beantwoord';
  if (oud === nieuw) return `gelijk ${oud}`;
  return nieuw === 'op orde' ? 'verbeterd' : 'verslechterd';
}

function countVeranderingen(vragen: readonly Pick<Vraagvergelijking, 'verandering'>[]): Aantallen {
  const aantallen: Record<Verandering, number> = {
    verbeterd: 0,
    verslechterd: 0,
    'gelijk op orde': 0,
    'gelijk niet op orde': 0,
    'nieuw beantwoord': 0,
    'niet meer beantwoord': 0,
    'nooit beantwoord': 0,
    'nieuwe vraag': 0,
  };
  for (const { verandering } of vragen) aantallen[verandering] += 1;
  return aantallen;
}

/** A question that had lapsed before the older measurement was no part of it, whatever it still holds. */
function listVervallen(lijst: Uitkomstlijst, oud: ZelfscanInvoer, vanaf: number): Metingvergelijking['vervallen'] {
  const vervangen = new Set(lijst.onderdelen.flatMap(({ vragen }) => vragen.map(({ vervangt }) => vervangt)));
  return lijst.vervallen
    .filter(({ id, sinds }) => sinds > vanaf && !vervangen.has(id))
    .map(({ id, vraag }) => ({ id, vraag, oud: getBeantwoording(oud, id) }))
    .filter((vraag) => vraag.oud.antwoord !== undefined);
}

/** From 0 (all the same) to a half (as many for as against). */
function computeVerdeeldheid({ opOrde, nietOpOrde }: Verdeling): number {
  return Math.min(opOrde.length, nietOpOrde.length) / (opOrde.length + nietOpOrde.length);
}

function countAntwoorden({ opOrde, nietOpOrde }: Verdeling): number {
  return opOrde.length + nietOpOrde.length;
}

/** ISO dates stand in the order of the calendar when they stand in that of their characters. */
function compareDatums(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
