import { pickPlan, pickPunt, pickVaststelling } from './edit-verbeterplan.ts';
import { evaluatePunt, type Herhaald } from './verbeterplan-evaluatie.ts';
import { isOpen } from './verbeterplan-planning.ts';
import {
  getStatus,
  listPunten,
  VASTSTELLERS,
  type Planlijst,
  type Planonderdeel,
  type PuntMetId,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';

/** The texts that say how the work is arranged, which goes on; the others tell of the plan that ends. */
const BLIJVEND: readonly Planonderdeel[] = [
  ...(['regiovisie', 'uitgangspunten', 'opdrachtgever', 'opsteller'] as const),
  ...(['monitoring', 'regie', 'borging', 'communicatie'] as const),
];

/** What a plan leaves to do: what is not finished, and what is gereed and at the repeated zelfscan still niet op orde. */
export function selectVervolgpunten(
  plan: Pick<VerbeterplanInvoer, 'punten'>,
  lijst: Planlijst,
  herhaald: Herhaald | undefined,
): PuntMetId[] {
  return listPunten(plan).filter(
    (punt) =>
      isOpen(punt) ||
      (getStatus(punt) === 'gereed' &&
        herhaald !== undefined &&
        evaluatePunt(punt, lijst, herhaald) === 'niet op orde'),
  );
}

/**
 * A plan that goes on where this one ends. Its punten keep what was agreed, but not the voortgang, the bijstellingen and
 * the costs of years before `jaar`; what was gereed is to be done again, with dates and costs that are still to be found.
 * Arrangements stay, as does the opdracht; the adoption is open again.
 */
export function createVervolgplan(
  plan: VerbeterplanInvoer,
  lijst: Planlijst,
  { herhaald, jaar }: { herhaald?: Herhaald | undefined; jaar: number },
): VerbeterplanInvoer {
  const punten = selectVervolgpunten(plan, lijst, herhaald);
  const blijft = new Set(punten.map(({ id }) => id));
  // What stands at a question of the opdracht stays; what stood at a punt goes with it.
  const opdracht = Object.entries(plan.opdracht).filter(([id]) => blijft.has(id) || !Object.hasOwn(plan.punten, id));
  const vaststelling = VASTSTELLERS.flatMap((vaststeller) => {
    const wie = plan.vaststelling[vaststeller]?.wie;
    return wie === undefined ? [] : [[vaststeller, pickVaststelling({ wie })] as const];
  });
  return pickPlan({
    gemeente: plan.gemeente,
    bereik: plan.bereik,
    zelfscan: plan.herhaald ?? plan.zelfscan,
    vervolgOp: plan.naam,
    teksten: Object.fromEntries(
      BLIJVEND.flatMap((onderdeel) => {
        const tekst = plan.teksten[onderdeel];
        return tekst === undefined ? [] : [[onderdeel, tekst] as const];
      }),
    ),
    vaststelling: Object.fromEntries(vaststelling),
    opdracht: Object.fromEntries(opdracht),
    punten: Object.fromEntries(punten.map(({ id, ...punt }) => [id, toVervolgpunt(punt, jaar)])),
  });
}

function toVervolgpunt(punt: Verbeterpunt, jaar: number): Verbeterpunt {
  const opnieuw = { ...punt, voortgang: {}, bijstellingen: {} };
  if (punt.status === 'gereed') {
    return pickPunt({ ...opnieuw, status: undefined, begin: undefined, einde: undefined, kosten: {} });
  }
  const kosten = Object.entries(punt.kosten).filter(([, regel]) => regel.jaar === undefined || regel.jaar >= jaar);
  return pickPunt({ ...opnieuw, kosten: Object.fromEntries(kosten) });
}
