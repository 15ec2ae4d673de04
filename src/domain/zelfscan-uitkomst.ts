import { listVragen, toZelfscanvraag, volgLijst, type Zelfscanlijst } from './zelfscan-lijst.ts';
import {
  computeAandeel,
  computeScore,
  countOpen,
  countVragen,
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
  /**
   * Onderdelen with the largest and the smallest part op orde, among those that say enough: at least three questions, of
   * which at least half answered. Those that are equal are all there; both are empty when there is nothing to choose.
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

const MIN_VRAGEN = 3;
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
  sterkste,
  zwakste,
}: Pick<Uitkomst, 'totaal' | 'sterkste' | 'zwakste'>): string {
  if (totaal.totaal === 0) return 'De vragenlijst heeft geen vragen.';
  if (totaal.status === 'onbekend') {
    const wat = totaal.totaal === 1 ? 'De enige vraag is' : `Van de ${countVragen(totaal.totaal)} is er`;
    return `${wat} nog ${totaal.totaal === 1 ? 'niet' : 'geen'} beantwoord, dus over wat op orde is, valt nog niets te zeggen.`;
  }
  return `${[describeTotaal(totaal), ...describeUitersten(sterkste, zwakste), ...describeOpen(countOpen(totaal))].join('; ')}.`;
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

function selectUitersten(onderdelen: readonly OnderdeelUitkomst[]): Pick<Uitkomst, 'sterkste' | 'zwakste'> {
  // Equal parts, such as 2 of 4 and 3 of 6, are the same number when divided.
  const kandidaten = onderdelen.flatMap((onderdeel) => {
    const { score } = onderdeel;
    return score.status === 'bekend' && saysEnough(score)
      ? [{ onderdeel, aandeel: score.opOrde / score.beantwoord }]
      : [];
  });
  const aandelen = kandidaten.map(({ aandeel }) => aandeel);
  const [hoogste, laagste] = [Math.max(...aandelen), Math.min(...aandelen)];
  if (hoogste <= laagste) return { sterkste: [], zwakste: [] };
  const selectMet = (gezocht: number) =>
    kandidaten.filter(({ aandeel }) => aandeel === gezocht).map(({ onderdeel }) => onderdeel);
  return { sterkste: selectMet(hoogste), zwakste: selectMet(laagste) };
}

function saysEnough({ beantwoord, totaal }: BekendeScore): boolean {
  return totaal >= MIN_VRAGEN && beantwoord * 2 >= totaal;
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
