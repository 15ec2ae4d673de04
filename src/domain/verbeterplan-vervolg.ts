import { pickNotitie, pickPlan, pickPunt, pickVaststelling } from './edit-verbeterplan.ts';
import {
  evaluatePunt,
  getPuntbeantwoording,
  isGereedNietOpOrde,
  type Herhaald,
  type Uitslag,
} from './verbeterplan-evaluatie.ts';
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
import { toVolgId } from './volg-id.ts';

/** A verbeterpunt that can go along to a follow-up plan. */
export type Vervolgkeuze = {
  punt: PuntMetId;
  /** What the repeated zelfscan says of it; undefined while there is none. */
  uitslag: Uitslag | undefined;
  /**
   * Whether it goes along unless the user says otherwise: what is open and not op orde by now, and what is gereed and
   * still niet op orde.
   */
  isVoorgesteld: boolean;
};

/** What a follow-up plan depends on besides the plan that it follows. */
export type Vervolg = {
  /** Ids of the verbeterpunten that go along. */
  gekozen: ReadonlySet<string>;
  /** What `plan.herhaald` says; absent while no repeated zelfscan is used. */
  herhaald?: Herhaald | undefined;
  /** ISO date. */
  vandaag: string;
};

/** The texts that say how the work is arranged, which goes on; the others tell of the plan that ends. */
const BLIJVEND: readonly Planonderdeel[] = [
  ...(['regiovisie', 'uitgangspunten', 'opdrachtgever', 'opsteller'] as const),
  ...(['monitoring', 'regie', 'borging', 'communicatie'] as const),
];

/** What a plan leaves to choose from: what is not finished, and what is while its question is still niet op orde. */
export function listVervolgkeuzes(
  plan: Pick<VerbeterplanInvoer, 'punten'>,
  lijst: Planlijst,
  herhaald: Herhaald | undefined,
): Vervolgkeuze[] {
  return listPunten(plan).flatMap((punt) => {
    const uitslag = herhaald && evaluatePunt(punt, lijst, herhaald);
    if (!isOpen(punt) && uitslag !== 'niet op orde') return [];
    return [{ punt, uitslag, isVoorgesteld: isOpen(punt) ? uitslag !== 'op orde' : isGereedNietOpOrde(punt, uitslag) }];
  });
}

/**
 * A plan that goes on where this one ends, with the verbeterpunten that were chosen. They keep what was agreed, but not
 * the voortgang, the bijstellingen, dates that are over and the costs of earlier years; what was finished is to be done
 * again, with dates and costs that are still to be found. Where the repeated zelfscan tells how it stands now, that is
 * the stand van zaken, and the one before it is kept as a note. Arrangements stay, as does the opdracht; the adoption is
 * open again.
 */
export function createVervolgplan(plan: VerbeterplanInvoer, lijst: Planlijst, vervolg: Vervolg): VerbeterplanInvoer {
  const punten = listPunten(plan).filter(({ id }) => vervolg.gekozen.has(id));
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
    zelfscan: (vervolg.herhaald && plan.herhaald) ?? plan.zelfscan,
    vervolgOp: plan.naam,
    teksten: Object.fromEntries(
      BLIJVEND.flatMap((onderdeel) => {
        const tekst = plan.teksten[onderdeel];
        return tekst === undefined ? [] : [[onderdeel, tekst] as const];
      }),
    ),
    vaststelling: Object.fromEntries(vaststelling),
    opdracht: Object.fromEntries(opdracht),
    punten: Object.fromEntries(punten.map(({ id, ...punt }) => [id, toVervolgpunt(punt, lijst, vervolg)])),
  });
}

function toVervolgpunt(punt: Verbeterpunt, lijst: Planlijst, { herhaald, vandaag }: Vervolg): Verbeterpunt {
  const opnieuw = { ...punt, ...computeStand(punt, lijst, herhaald, vandaag), bijstellingen: {} };
  if (!isOpen(punt)) {
    return pickPunt({ ...opnieuw, status: undefined, begin: undefined, einde: undefined, kosten: {} });
  }
  const isOver = (datum = vandaag) => datum < vandaag;
  const jaar = Number(vandaag.slice(0, 4));
  const kosten = Object.entries(punt.kosten).filter(([, regel]) => regel.jaar === undefined || regel.jaar >= jaar);
  return pickPunt({
    ...opnieuw,
    // What has begun did so then; what has not, or should be ready by now, wants a new date.
    begin: getStatus(punt) === 'gepland' && isOver(punt.begin) ? undefined : punt.begin,
    einde: isOver(punt.einde) ? undefined : punt.einde,
    kosten: Object.fromEntries(kosten),
  });
}

/** The stand van zaken that the plan begins with, and the note that keeps the one that it replaces. */
function computeStand(
  punt: Verbeterpunt,
  lijst: Planlijst,
  herhaald: Herhaald | undefined,
  vandaag: string,
): Pick<Verbeterpunt, 'standVanZaken' | 'voortgang'> {
  const oud = punt.standVanZaken;
  const nieuw = herhaald && getPuntbeantwoording(punt, lijst, herhaald)?.toelichting;
  if (nieuw === undefined || nieuw === oud) return { standVanZaken: oud, voortgang: {} };
  const notitie = pickNotitie({ datum: vandaag, tekst: `Stand van zaken in het vorige plan: ${oud ?? ''}` });
  return { standVanZaken: nieuw, voortgang: oud === undefined ? {} : { [toVolgId([], 'vervolg')]: notitie } };
}
