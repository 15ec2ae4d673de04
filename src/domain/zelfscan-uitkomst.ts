import type { Lijstverschil } from './lijstversie.ts';
import { listVragen, toZelfscanvraag, volgLijst, type Zelfscanlijst } from './zelfscan-lijst.ts';
import {
  computeAandeel,
  computeScore,
  countOpen,
  countVragen,
  saysEnough,
  type BekendeScore,
  type Score,
} from './zelfscan-score.ts';
import { getBeantwoording, type Antwoord, type Onderdeel, type ZelfscanInvoer } from './zelfscan.ts';

/** What is needed of the list of questions to tell what came out of a zelfscan. */
export type Uitkomstlijst = Omit<Zelfscanlijst, 'onderdelen'> & {
  onderdelen: readonly (Zelfscanlijst['onderdelen'][number] & Pick<Onderdeel, 'id' | 'kort'>)[];
};

/** What came out of a zelfscan. Everything is in the order of the list. */
export type Uitkomst = {
  totaal: Score;
  onderdelen: readonly OnderdeelUitkomst[];
  /** Whether at least half of the onderdelen say enough (saysEnough) to be put beside each other. */
  isVergelijkbaar: boolean;
  /**
   * Onderdelen with the largest and the smallest part op orde, among those that say enough. Those that are equal are all
   * there; both are empty when there is nothing to choose, or when too few onderdelen say enough.
   */
  sterkste: readonly OnderdeelUitkomst[];
  zwakste: readonly OnderdeelUitkomst[];
  /** Questions that are op orde. */
  krachten: readonly Uitkomstvraag[];
  /** Questions that are niet op orde. */
  aandachtspunten: readonly Uitkomstvraag[];
  /** Questions without an answer. */
  open: readonly Uitkomstvraag[];
  /** Questions with the mark 'Nog bespreken', answered or not; they stand in one of the lists above as well. */
  nogTeBespreken: readonly Uitkomstvraag[];
};

/** An onderdeel with what is known of it. */
export type OnderdeelUitkomst = Pick<Onderdeel, 'id' | 'titel' | 'kort'> & { score: Score };

/** A question with what was entered at it. */
export type Uitkomstvraag = {
  id: string;
  /** Number among all questions, from 1. */
  nummer: number;
  vraag: string;
  /** Id of its onderdeel. */
  onderdeel: string;
  antwoord: Antwoord | undefined;
  toelichting: string | undefined;
  isTeBespreken: boolean;
};

/** An axis of the radar. */
export type Radaras = {
  /** Id of the onderdeel. */
  id: string;
  label: string;
  /** The part op orde, from 0 to 1; undefined is a gap in the line. */
  waarde: number | undefined;
};

const VAST = '\u00A0';
/** More names than this nobody follows who hears them read aloud. */
const MAX_NAMEN = 3;

/** What came out of a zelfscan, by the present list. */
export function computeUitkomst(lijst: Uitkomstlijst, invoer: ZelfscanInvoer): Uitkomst {
  const gevolgd = volgLijst(invoer, lijst);
  const vragen = listUitkomstvragen(lijst, gevolgd);
  const onderdelen = lijst.onderdelen.map(({ id, titel, kort, vragen }) => ({
    id,
    titel,
    kort,
    score: computeScore(vragen, gevolgd),
  }));
  return {
    totaal: computeScore(listVragen(lijst), gevolgd),
    onderdelen,
    ...selectUitersten(onderdelen),
    krachten: vragen.filter(({ antwoord }) => antwoord === 'op orde'),
    aandachtspunten: vragen.filter(({ antwoord }) => antwoord === 'niet op orde'),
    open: vragen.filter(({ antwoord }) => antwoord === undefined),
    nogTeBespreken: vragen.filter(({ isTeBespreken }) => isTeBespreken),
  };
}

/** The axes of a radar: one per onderdeel, in the order of the list. */
export function toRadarassen({ onderdelen }: Pick<Uitkomst, 'onderdelen'>): Radaras[] {
  return onderdelen.map(({ id, kort, score }) => ({ id, label: kort, waarde: computeAandeel(score) }));
}

/** The outcome in one sentence that can be read aloud. */
export function describeUitkomst({
  totaal,
  onderdelen,
  isVergelijkbaar,
  sterkste,
  zwakste,
}: Pick<Uitkomst, 'totaal' | 'onderdelen' | 'isVergelijkbaar' | 'sterkste' | 'zwakste'>): string {
  if (totaal.totaal === 0) return 'De vragenlijst heeft geen vragen.';
  if (totaal.status === 'onbekend') {
    const wat = totaal.totaal === 1 ? 'De enige vraag is' : `Van de ${countVragen(totaal.totaal)} is er`;
    return `${wat} nog ${totaal.totaal === 1 ? 'niet' : 'geen'} beantwoord, dus over wat op orde is, valt nog niets te zeggen.`;
  }
  const open = countOpen(totaal);
  const teVroeg =
    isVergelijkbaar || onderdelen.length < 2 || open === 0
      ? []
      : ['voor een vergelijking tussen onderdelen is nog te weinig beantwoord'];
  return `${[describeTotaal(totaal), ...describeUitersten(sterkste, zwakste), ...describeOpen(open), ...teVroeg].join('; ')}.`;
}

/** In one sentence what a change of the list did to the figures; undefined when it did nothing. */
export function describeLijstverschil({ nieuw, vervallen, overgenomen }: Lijstverschil): string | undefined {
  const gevolgen = [
    ...(nieuw.length === 0
      ? []
      : [
          `${String(nieuw.length)}${VAST}${nieuw.length === 1 ? 'nieuwe vraag staat' : 'nieuwe vragen staan'} nog open`,
        ]),
    ...(overgenomen.length === 0
      ? []
      : [`bij ${countVragen(overgenomen.length)} telt het antwoord op een vraag die is vervangen`]),
    ...(vervallen.length === 0
      ? []
      : [
          `wat u bij ${countVragen(vervallen.length)} invulde die niet meer ${vervallen.length === 1 ? 'wordt' : 'worden'} gesteld, telt niet mee`,
        ]),
  ];
  if (gevolgen.length === 0) return undefined;
  return `De vragenlijst is gewijzigd sinds deze zelfscan is ingevuld: ${gevolgen.join('; ')}.`;
}

/** Room on a factsheet of two pages for what was written, in characters. */
const RUIMTE_TEKENS = 3400;
/** What was written is never cut shorter or left longer than this, in characters. */
const [MIN_TEKENS, MAX_TEKENS] = [50, 170];

/**
 * What was written, as it stands on a factsheet of two pages: the more there is, the less of each. By question id, only
 * of aandachtspunten and questions with the mark 'Nog bespreken'; `isIngekort` tells whether anything was cut.
 */
export function shortenToelichtingen({ aandachtspunten, nogTeBespreken }: Uitkomst): {
  perVraag: Readonly<Record<string, string>>;
  isIngekort: boolean;
} {
  const teksten = new Map(
    [...aandachtspunten, ...nogTeBespreken].flatMap(({ id, toelichting }) =>
      toelichting === undefined ? [] : [[id, toelichting.replace(/\s+/g, ' ').trim()] as const],
    ),
  );
  const max = Math.min(MAX_TEKENS, Math.max(MIN_TEKENS, Math.floor(RUIMTE_TEKENS / teksten.size)));
  return {
    perVraag: Object.fromEntries([...teksten].map(([id, tekst]) => [id, shorten(tekst, max)])),
    isIngekort: [...teksten.values()].some((tekst) => tekst.length > max),
  };
}

/** Cut after a whole word where there is one, with an ellipsis. */
function shorten(tekst: string, max: number): string {
  if (tekst.length <= max) return tekst;
  const begin = tekst.slice(0, max);
  return `${(begin.replace(/\s+\S*$/, '') || begin).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Only what is needed of the list, so that a page sends no more along. */
export function toUitkomstlijst({ versie, onderdelen, vervallen }: Uitkomstlijst): Uitkomstlijst {
  return {
    versie,
    onderdelen: onderdelen.map(({ id, titel, kort, vragen }) => ({
      id,
      titel,
      kort,
      vragen: vragen.map(toZelfscanvraag),
    })),
    vervallen,
  };
}

function listUitkomstvragen(lijst: Uitkomstlijst, invoer: ZelfscanInvoer): Uitkomstvraag[] {
  return lijst.onderdelen
    .flatMap(({ id: onderdeel, vragen }) => vragen.map(({ id, vraag }) => ({ id, vraag, onderdeel })))
    .map((vraag, i) => {
      const { antwoord, toelichting, bespreken = false } = getBeantwoording(invoer, vraag.id);
      return { ...vraag, nummer: i + 1, antwoord, toelichting, isTeBespreken: bespreken };
    });
}

function selectUitersten(
  onderdelen: readonly OnderdeelUitkomst[],
): Pick<Uitkomst, 'isVergelijkbaar' | 'sterkste' | 'zwakste'> {
  // Equal parts, such as 2 of 4 and 3 of 6, are the same number when divided.
  const kandidaten = onderdelen.flatMap((onderdeel) => {
    const { score } = onderdeel;
    return saysEnough(score) ? [{ onderdeel, aandeel: score.opOrde / score.beantwoord }] : [];
  });
  const isVergelijkbaar = kandidaten.length * 2 >= onderdelen.length;
  const aandelen = kandidaten.map(({ aandeel }) => aandeel);
  const [hoogste, laagste] = [Math.max(...aandelen), Math.min(...aandelen)];
  // The lowest is below the highest, so that an onderdeel with everything op orde never asks for attention.
  if (!isVergelijkbaar || hoogste <= laagste) return { isVergelijkbaar, sterkste: [], zwakste: [] };
  const selectMet = (gezocht: number) =>
    kandidaten.filter(({ aandeel }) => aandeel === gezocht).map(({ onderdeel }) => onderdeel);
  return { isVergelijkbaar, sterkste: selectMet(hoogste), zwakste: selectMet(laagste) };
}

function describeTotaal({ opOrde, beantwoord, totaal }: BekendeScore): string {
  const isAlles = beantwoord === totaal;
  if (beantwoord === 1) {
    const wat = opOrde === 1 ? 'op orde' : 'niet op orde';
    return isAlles ? `De enige vraag is beantwoord en ${wat}` : `De enige beantwoorde vraag is ${wat}`;
  }
  if (isAlles) {
    const alle = `${totaal === 2 ? 'Beide vragen' : `Alle ${countVragen(totaal)}`} zijn beantwoord en`;
    if (opOrde === totaal) return `${alle} op orde`;
    return opOrde === 0 ? `${alle} geen daarvan is op orde` : `${alle} daarvan ${countZijn(opOrde)} op orde`;
  }
  const beantwoorde = `${String(beantwoord)} beantwoorde vragen`;
  if (opOrde === beantwoord)
    return `${beantwoord === 2 ? 'Beide beantwoorde vragen' : `Alle ${beantwoorde}`} zijn op orde`;
  return opOrde === 0 ? `Geen van de ${beantwoorde} is op orde` : `Van de ${beantwoorde} ${countZijn(opOrde)} op orde`;
}

function countZijn(aantal: number): string {
  return aantal === 1 ? 'is er 1' : `zijn er ${String(aantal)}`;
}

function describeUitersten(sterkste: readonly OnderdeelUitkomst[], zwakste: readonly OnderdeelUitkomst[]): string[] {
  if (sterkste.length === 0 || zwakste.length === 0) return [];
  const sterk =
    sterkste.length > MAX_NAMEN
      ? `het sterkst zijn ${String(sterkste.length)} onderdelen die gelijk staan`
      : `het sterkst ${sterkste.length === 1 ? 'is' : 'zijn'} ${listNamen(sterkste)}`;
  const zwak =
    zwakste.length > MAX_NAMEN
      ? `de meeste aandacht vragen ${String(zwakste.length)} onderdelen die gelijk staan`
      : `de meeste aandacht ${zwakste.length === 1 ? 'vraagt' : 'vragen'} ${listNamen(zwakste)}`;
  return [`${sterk} en ${zwak}`];
}

/** In quotation marks, as names hold 'en' themselves. */
function listNamen(onderdelen: readonly OnderdeelUitkomst[]): string {
  const namen = onderdelen.map(({ kort }) => `‘${kort}’`);
  const laatste = namen.slice(-1).join('');
  return namen.length === 1 ? laatste : `${namen.slice(0, -1).join(', ')} en ${laatste}`;
}

function describeOpen(aantal: number): string[] {
  if (aantal === 0) return [];
  return [`${countVragen(aantal)} ${aantal === 1 ? 'staat nog open en telt' : 'staan nog open en tellen'} niet mee`];
}
