import { toGemeentesleutel } from './gemeentesleutel.ts';
import type { Kop } from './hulpmiddel.ts';
import { listUitZelfscan } from './verbeterplan-bronpunten.ts';
import { selectNieuw, type Overname } from './verbeterplan-overname.ts';
import { isOpen } from './verbeterplan-planning.ts';
import {
  findVraag,
  getStatus,
  listPunten,
  type Planlijst,
  type PuntMetId,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';
import { getBeantwoording, type Beantwoording, type ZelfscanInvoer } from './zelfscan.ts';

/** What the repeated zelfscan says of a verbeterpunt. 'geen vraag': it does not come from a question of the zelfscan. */
export type Uitslag = 'op orde' | 'niet op orde' | 'niet beantwoord' | 'geen vraag';

export const UITSLAGEN: readonly Uitslag[] = ['op orde', 'niet op orde', 'niet beantwoord', 'geen vraag'];
/** As the repetition says it. */
export const UITSLAGNAMEN: Readonly<Record<Uitslag, string>> = {
  'op orde': 'Nu op orde',
  'niet op orde': 'Nog niet op orde',
  'niet beantwoord': 'Niet beantwoord',
  'geen vraag': 'Komt niet uit de zelfscan',
};

/** The answers of the repeated zelfscan, brought to the present list (`volgLijst`). */
export type Herhaald = Pick<ZelfscanInvoer, 'beantwoordingen'>;

/** A zelfscan that was repeated, beside the one that the plan was made from. */
export type Herhaling = {
  /** Of the repeated one, as a user knows it. */
  naam: string;
  herhaald: Herhaald;
  /** Undefined when it is not known. */
  eerste: Herhaald | undefined;
};

/** Why a zelfscan cannot be the repeated one of a plan. */
export type Herhaalbezwaar = 'eerste zelfscan' | 'andere gemeente' | 'ouder dan het plan' | 'ouder dan de eerste';

/** A plan that is made up, with what its repeated zelfscan says. It is never stored. */
export type Voorbeeldplan = { plan: VerbeterplanInvoer; herhaling: Herhaling | undefined };

/** Every verbeterpunt with what the repeated zelfscan says of it. */
export type Evaluatie = {
  /** In order. */
  punten: readonly { punt: PuntMetId; uitslag: Uitslag }[];
  /** Gereed, and still niet op orde: these stand out. */
  gereedNietOpOrde: readonly PuntMetId[];
  /** Op orde, though still to be done. */
  openOpOrde: readonly PuntMetId[];
  tellingen: Readonly<Record<Uitslag, number>>;
};

/** What is niet op orde at the repetition while no verbeterpunt comes from it, in the order of the list. */
export type BuitenPlan = {
  /** Those that became niet op orde; of which the first zelfscan said something else, or nothing. */
  nieuw: readonly (Overname & { was: Uitslag })[];
  /** Those that were niet op orde already, or of which the first zelfscan is not known. */
  overig: readonly Overname[];
};

/**
 * Why a zelfscan cannot be the repeated one of a plan; undefined when it can be. What is not known is no reason: a
 * gemeente or a date that was left out, or a first zelfscan (`eerste`) that is not in this browser. A regional plan bears
 * the name of a region, which no zelfscan has to share.
 */
export function getHerhaalbezwaar(
  plan: Pick<VerbeterplanInvoer, 'gemeente' | 'datum' | 'bereik' | 'zelfscan'>,
  scan: Pick<Kop, 'gemeente' | 'datum'> & { id: string },
  eerste: Pick<Kop, 'datum'> | undefined,
): Herhaalbezwaar | undefined {
  if (scan.id === plan.zelfscan) return 'eerste zelfscan';
  const [vanPlan, vanScan] = [toGemeentesleutel(plan.gemeente ?? ''), toGemeentesleutel(scan.gemeente ?? '')];
  if (plan.bereik !== 'regionaal' && vanPlan !== '' && vanScan !== '' && vanPlan !== vanScan) return 'andere gemeente';
  const isOuder = (datum: string | undefined) => scan.datum !== undefined && datum !== undefined && scan.datum < datum;
  if (isOuder(eerste?.datum)) return 'ouder dan de eerste';
  return isOuder(plan.datum) ? 'ouder dan het plan' : undefined;
}

/** What a zelfscan holds at the question of a verbeterpunt, or the one that replaced it; undefined without such a question. */
export function getPuntbeantwoording(
  { herkomst }: Pick<Verbeterpunt, 'herkomst'>,
  lijst: Planlijst,
  zelfscan: Herhaald,
): Beantwoording | undefined {
  if (herkomst?.soort !== 'zelfscan') return undefined;
  return getBeantwoording(zelfscan, findVraag(lijst, { herkomst })?.id ?? herkomst.id);
}

/** What the repeated zelfscan says of a verbeterpunt, by its question or the one that replaced it. */
export function evaluatePunt(punt: Pick<Verbeterpunt, 'herkomst'>, lijst: Planlijst, herhaald: Herhaald): Uitslag {
  const beantwoording = getPuntbeantwoording(punt, lijst, herhaald);
  return beantwoording === undefined ? 'geen vraag' : (beantwoording.antwoord ?? 'niet beantwoord');
}

/** Whether the work was done and the repeated zelfscan says that it was not enough. */
export function isGereedNietOpOrde(punt: Pick<Verbeterpunt, 'status'>, uitslag: Uitslag | undefined): boolean {
  return uitslag === 'niet op orde' && getStatus(punt) === 'gereed';
}

/** What the repeated zelfscan says of the plan. What is vervallen is in it as well. */
export function computeEvaluatie(
  plan: Pick<VerbeterplanInvoer, 'punten'>,
  lijst: Planlijst,
  herhaald: Herhaald,
): Evaluatie {
  const punten = listPunten(plan).map((punt) => ({ punt, uitslag: evaluatePunt(punt, lijst, herhaald) }));
  const count = (gezocht: Uitslag) => punten.filter(({ uitslag }) => uitslag === gezocht).length;
  return {
    punten,
    gereedNietOpOrde: punten.filter(({ punt, uitslag }) => isGereedNietOpOrde(punt, uitslag)).map(({ punt }) => punt),
    openOpOrde: punten.filter(({ punt, uitslag }) => isOpen(punt) && uitslag === 'op orde').map(({ punt }) => punt),
    tellingen: {
      'op orde': count('op orde'),
      'niet op orde': count('niet op orde'),
      'niet beantwoord': count('niet beantwoord'),
      'geen vraag': count('geen vraag'),
    },
  };
}

/** What the plan says nothing about, and perhaps should. */
export function computeBuitenPlan(
  plan: Pick<VerbeterplanInvoer, 'punten'>,
  lijst: Planlijst,
  { herhaald, eerste }: Pick<Herhaling, 'herhaald' | 'eerste'>,
): BuitenPlan {
  const buiten = selectNieuw(plan, lijst, listUitZelfscan(lijst, herhaald)).map((overname) => ({
    ...overname,
    was: eerste && evaluatePunt(overname, lijst, eerste),
  }));
  return {
    nieuw: buiten.flatMap(({ was, ...rest }) =>
      was === undefined || was === 'niet op orde' ? [] : [{ ...rest, was }],
    ),
    overig: buiten.flatMap(({ was, ...rest }) => (was === undefined || was === 'niet op orde' ? [rest] : [])),
  };
}
