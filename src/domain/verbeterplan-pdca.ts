import { evaluatePunt, type Herhaald } from './verbeterplan-evaluatie.ts';
import { isBinnenkort, isTeLaat } from './verbeterplan-planning.ts';
import {
  getStatus,
  listPunten,
  type Planlijst,
  type PuntMetId,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';

/** Where a verbeterpunt is in the PDCA-cyclus. */
export const PDCASTAPPEN = ['plan', 'do', 'check', 'act', 'afgerond'] as const;
export type Pdcastap = (typeof PDCASTAPPEN)[number];

/** What the step depends on besides the verbeterpunt itself. */
export type Pdcastand = {
  /** ISO date. */
  vandaag: string;
  lijst: Planlijst;
  /** Absent while the zelfscan was not repeated. */
  herhaald?: Herhaald | undefined;
};

/**
 * The step of a verbeterpunt; the first that holds:
 * 1. vervallen: afgerond;
 * 2. gereed: check while the zelfscan was not repeated or leaves its question open, act when it is still niet op orde,
 *    else afgerond (a punt that has no question there is checked with the repetition as a whole);
 * 3. te laat, or due within a month: check;
 * 4. adjusted since the last voortgang, other than in its status: act;
 * 5. in uitvoering: do;
 * 6. gepland: plan.
 */
export function getPdcastap(punt: Verbeterpunt, { vandaag, lijst, herhaald }: Pdcastand): Pdcastap {
  const status = getStatus(punt);
  if (status === 'vervallen') return 'afgerond';
  if (status === 'gereed') return getGereedstap(punt, lijst, herhaald);
  if (isTeLaat(punt, vandaag) || isBinnenkort(punt, vandaag)) return 'check';
  if (isBijgesteld(punt)) return 'act';
  return status === 'in uitvoering' ? 'do' : 'plan';
}

/** Every verbeterpunt in exactly one step, in order. */
export function computePdca(
  plan: Pick<VerbeterplanInvoer, 'punten'>,
  stand: Pdcastand,
): Record<Pdcastap, readonly PuntMetId[]> {
  const stappen = Map.groupBy(listPunten(plan), (punt) => getPdcastap(punt, stand));
  const get = (stap: Pdcastap) => stappen.get(stap) ?? [];
  return { plan: get('plan'), do: get('do'), check: get('check'), act: get('act'), afgerond: get('afgerond') };
}

/**
 * Whether it was adjusted on the day of the last voortgang or later, or while none was noted. An adjustment or voortgang
 * without a date says nothing about when. A status says how far the work is, not that it is another work.
 */
function isBijgesteld({ voortgang, bijstellingen }: Pick<Verbeterpunt, 'voortgang' | 'bijstellingen'>): boolean {
  const laatste = getLaatste(Object.values(bijstellingen).filter(({ veld }) => veld !== 'status'));
  return laatste !== '' && laatste >= getLaatste(Object.values(voortgang));
}

function getGereedstap(punt: Verbeterpunt, lijst: Planlijst, herhaald: Herhaald | undefined): Pdcastap {
  if (herhaald === undefined) return 'check';
  switch (evaluatePunt(punt, lijst, herhaald)) {
    case 'niet beantwoord':
      return 'check';
    case 'niet op orde':
      return 'act';
    case 'op orde':
    case 'geen vraag':
      return 'afgerond';
  }
}

/** The last date, '' when there is none. */
function getLaatste(delen: readonly { datum?: string | undefined }[]): string {
  return delen.reduce((laatste, { datum = '' }) => (datum > laatste ? datum : laatste), '');
}
