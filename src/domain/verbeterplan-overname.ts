import { withPunt } from './edit-verbeterplan.ts';
import {
  findVraag,
  LEEG_PUNT,
  type Herkomst,
  type Planlijst,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';

/** What can become a verbeterpunt. */
export type Overname = {
  herkomst: Herkomst;
  titel: string;
  standVanZaken?: string | undefined;
  /** Title of the part of its list. */
  onderdeel: string;
  /** Not taken over unless the user says so. */
  isBijkomend?: true | undefined;
};

/** Whether a verbeterpunt of the plan comes from this question already, or from the one that it replaced. */
export function isOvergenomen(
  { punten }: Pick<VerbeterplanInvoer, 'punten'>,
  lijst: Planlijst,
  herkomst: Herkomst,
): boolean {
  const sleutel = toSleutel(lijst, herkomst);
  return Object.values(punten).some((punt) => punt.herkomst && toSleutel(lijst, punt.herkomst) === sleutel);
}

/** Those that are not in the plan yet; of one question the first. */
export function selectNieuw(
  { punten }: Pick<VerbeterplanInvoer, 'punten'>,
  lijst: Planlijst,
  overnames: readonly Overname[],
): Overname[] {
  const gezien = new Set(
    Object.values(punten).flatMap(({ herkomst }) => (herkomst ? [toSleutel(lijst, herkomst)] : [])),
  );
  return overnames.filter(({ herkomst }) => {
    const sleutel = toSleutel(lijst, herkomst);
    const isNieuw = !gezien.has(sleutel);
    gezien.add(sleutel);
    return isNieuw;
  });
}

/**
 * The plan with a verbeterpunt for each, behind those that are there and in the order given; never a second one from the
 * same question. `createId` gives an id for a punt beside these.
 */
export function withOvernames(
  invoer: VerbeterplanInvoer,
  lijst: Planlijst,
  overnames: readonly Overname[],
  createId: (punten: VerbeterplanInvoer['punten']) => string,
): VerbeterplanInvoer {
  return selectNieuw(invoer, lijst, overnames).reduce(
    (huidig, overname) => withPunt(huidig, createId(huidig.punten), toPunt(overname)),
    invoer,
  );
}

function toPunt({ herkomst, titel, standVanZaken }: Overname): Verbeterpunt {
  return { ...LEEG_PUNT, herkomst, titel, standVanZaken };
}

/** The same for a lapsed question as for the one that replaced it. */
function toSleutel(lijst: Planlijst, herkomst: Herkomst): string {
  return JSON.stringify([herkomst.soort, findVraag(lijst, { herkomst })?.id ?? herkomst.id]);
}
