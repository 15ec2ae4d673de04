import { computePuntkosten } from './verbeterplan-kosten.ts';
import {
  getStatus,
  getVaststelling,
  listKosten,
  listPunten,
  VASTSTELLERS,
  type PuntMetId,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';

/** What is looked at in each verbeterpunt. */
export const PUNTEISEN = ['actie', 'resultaat', 'wie', 'wanneer', 'kosten'] as const;
export type Punteis = (typeof PUNTEISEN)[number];

/** What is looked at in the plan as a whole; 'team', 'sociaal-domein' and 'portefeuillehouder' is who adopts it. */
export const PLANEISEN = [
  'looptijd',
  'verbeterpunten',
  'opdrachtgever',
  'opsteller',
  'kaders',
  'middelen',
  'monitoring',
  'regie',
  'borging',
  'herhaling',
  'communicatie',
  ...VASTSTELLERS,
] as const;
export type Planeis = (typeof PLANEISEN)[number];

/** Whether a plan is ready to be adopted. Advice: nothing is locked by it. */
export type Gereedheid = {
  /** Every one, in order. */
  plan: readonly { eis: Planeis; isGeregeld: boolean }[];
  /** Every one, in order, with the verbeterpunten that lack it. What is vervallen lacks nothing. */
  punten: readonly { eis: Punteis; ontbreekt: readonly PuntMetId[] }[];
  /** Number of the above that are in order, and of all. */
  geregeld: number;
  totaal: number;
};

export function computeGereedheid(invoer: VerbeterplanInvoer): Gereedheid {
  const telt = listPunten(invoer).filter((punt) => getStatus(punt) !== 'vervallen');
  const plan = PLANEISEN.map((eis) => ({ eis, isGeregeld: isGeregeld(invoer, eis) }));
  const punten = PUNTEISEN.map((eis) => ({ eis, ontbreekt: telt.filter((punt) => lacks(punt, eis)) }));
  return {
    plan,
    punten,
    geregeld:
      plan.filter((deel) => deel.isGeregeld).length + punten.filter(({ ontbreekt }) => ontbreekt.length === 0).length,
    totaal: PLANEISEN.length + PUNTEISEN.length,
  };
}

/** What a verbeterpunt lacks, in the order of PUNTEISEN. */
export function listOntbrekend(punt: Verbeterpunt): Punteis[] {
  return PUNTEISEN.filter((eis) => lacks(punt, eis));
}

function lacks(punt: Verbeterpunt, eis: Punteis): boolean {
  switch (eis) {
    case 'actie':
    case 'resultaat':
    case 'wie':
      return punt[eis] === undefined;
    case 'wanneer':
      // By when is what matters; an end before the begin is no planning.
      return punt.einde === undefined || (punt.begin !== undefined && punt.begin > punt.einde);
    case 'kosten':
      // Money is found per year, so an amount without one is not complete.
      return (
        computePuntkosten(punt).onbekend > 0 ||
        listKosten(punt).some(({ jaar, bedrag }) => jaar === undefined && bedrag !== 0)
      );
  }
}

function isGeregeld(invoer: VerbeterplanInvoer, eis: Planeis): boolean {
  const { teksten, vanaf, tot } = invoer;
  switch (eis) {
    case 'looptijd':
      return vanaf !== undefined && tot !== undefined && vanaf <= tot;
    case 'verbeterpunten':
      return Object.values(invoer.punten).some((punt) => getStatus(punt) !== 'vervallen');
    case 'kaders':
      return teksten.regiovisie !== undefined || teksten.uitgangspunten !== undefined;
    case 'herhaling':
      return invoer.herhaling !== undefined;
    case 'team':
    case 'sociaal-domein':
    case 'portefeuillehouder':
      return getVaststelling(invoer, eis).wie !== undefined;
    default:
      return teksten[eis] !== undefined;
  }
}
