import { getGroep, groupPunten } from './verbeterplan-groepen.ts';
import {
  DEKKINGEN,
  getStatus,
  KOSTENSOORTEN,
  listKosten,
  listPunten,
  type Dekking,
  type Kostenregel,
  type Kostensoort,
  type Planlijst,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';

/**
 * What something costs in whole euros, as far as known. `onbekend` counts what is not in it: lines without an amount, and
 * verbeterpunten of which nothing is known.
 */
export type Kosten = { bedrag: number; onbekend: number };

/** The costs of a plan in total and divided in four ways, each of which adds up to the total. */
export type Kostenoverzicht = {
  totaal: Kosten;
  /** Earliest first, last what has no year. */
  jaren: readonly (Kosten & { jaar: number | undefined })[];
  /** By group in the order of `groupPunten`. */
  groepen: readonly (Kosten & { titel: string | undefined })[];
  /** In the order of DEKKINGEN, last what has none. */
  dekkingen: readonly (Kosten & { dekking: Dekking | undefined })[];
  /** In the order of KOSTENSOORTEN, last what has none. */
  soorten: readonly (Kosten & { soort: Kostensoort | undefined })[];
};

const GEEN_KOSTEN: Kosten = { bedrag: 0, onbekend: 0 };
/** What counts for a verbeterpunt of which nothing is known. */
const ONBEKEND: Kostenregel = {};

/** Whether the user said that it costs nothing. Where there are lines all the same, those count. */
export function isZonderKosten({ zonderKosten, kosten }: Pick<Verbeterpunt, 'zonderKosten' | 'kosten'>): boolean {
  return zonderKosten === true && Object.keys(kosten).length === 0;
}

/** The costs of one verbeterpunt over all years, whatever its status. */
export function computePuntkosten(punt: Pick<Verbeterpunt, 'zonderKosten' | 'kosten'>): Kosten {
  return addKosten(listRegels(punt));
}

/** The costs of a plan. What is vervallen does not count. */
export function computeKosten(plan: Pick<VerbeterplanInvoer, 'punten'>, lijst: Planlijst): Kostenoverzicht {
  const punten = listPunten(plan).filter((punt) => getStatus(punt) !== 'vervallen');
  const regels = punten.flatMap((punt) =>
    listRegels(punt).map((regel) => ({ ...regel, groep: getGroep(lijst, punt) })),
  );
  const jaren = Map.groupBy(regels, ({ jaar }) => jaar);
  const groepen = Map.groupBy(regels, ({ groep }) => groep);
  const dekkingen = Map.groupBy(regels, ({ dekking }) => dekking);
  const soorten = Map.groupBy(regels, ({ soort }) => soort);
  const titels = groupPunten(plan, lijst).map(({ titel }) => titel);
  return {
    totaal: addKosten(regels),
    jaren: listAanwezig([...jaren.keys()].sort(compareJaar), jaren).map(([jaar, bij]) => ({ jaar, ...bij })),
    groepen: listAanwezig(titels, groepen).map(([titel, bij]) => ({ titel, ...bij })),
    dekkingen: listAanwezig([...DEKKINGEN, undefined], dekkingen).map(([dekking, bij]) => ({ dekking, ...bij })),
    soorten: listAanwezig([...KOSTENSOORTEN, undefined], soorten).map(([soort, bij]) => ({ soort, ...bij })),
  };
}

function listRegels(punt: Pick<Verbeterpunt, 'zonderKosten' | 'kosten'>): Kostenregel[] {
  const regels = listKosten(punt);
  return regels.length === 0 && !isZonderKosten(punt) ? [ONBEKEND] : regels;
}

function addKosten(regels: readonly Kostenregel[]): Kosten {
  return regels.reduce(
    ({ bedrag, onbekend }, regel) =>
      regel.bedrag === undefined ? { bedrag, onbekend: onbekend + 1 } : { bedrag: bedrag + regel.bedrag, onbekend },
    GEEN_KOSTEN,
  );
}

function listAanwezig<Sleutel>(
  volgorde: readonly Sleutel[],
  groepen: ReadonlyMap<Sleutel, readonly Kostenregel[]>,
): [Sleutel, Kosten][] {
  return volgorde.flatMap((sleutel): [Sleutel, Kosten][] => {
    const regels = groepen.get(sleutel);
    return regels === undefined ? [] : [[sleutel, addKosten(regels)]];
  });
}

function compareJaar(een: number | undefined, ander: number | undefined): number {
  return (een ?? Infinity) - (ander ?? Infinity);
}
