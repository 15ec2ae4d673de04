import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { getHerhaalbezwaar, type Herhaalbezwaar, type Herhaling } from '../../domain/verbeterplan-evaluatie.ts';
import type { VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import { openDocumenten, type Documentregel } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';

export type Herhalingsplan = Pick<VerbeterplanInvoer, 'gemeente' | 'datum' | 'bereik' | 'zelfscan' | 'herhaald'>;

/** The zelfscans of this browser, to read what a repeated one says. */
export function openHerhalingen(siteId: string, lijst: Zelfscanlijst) {
  const { $documenten } = openDocumenten(siteId, [ZELFSCAN]);
  const open = openZelfscans(siteId, lijst);
  const getScan = (id: string) => open(id).$invoer.get();
  return {
    $documenten,
    /** The zelfscan that was chosen as the repeated one; undefined when `documenten` has none that can be it. */
    read: (plan: Herhalingsplan, documenten: readonly Documentregel[]): Herhaling | undefined => {
      const gekozen = selectHerhaalbare(plan, documenten).find(({ id }) => id === plan.herhaald);
      if (gekozen === undefined) return undefined;
      const invoer = getScan(gekozen.id);
      const eerste = findZelfscan(documenten, plan.zelfscan);
      return {
        naam: formatVolledigeNaam(invoer, ZELFSCAN.enkelvoud),
        herhaald: invoer,
        eerste: eerste && getScan(eerste.id),
      };
    },
  };
}

/** What the repeated zelfscan of a plan says, as it is stored now. */
export function readHerhaling(siteId: string, lijst: Zelfscanlijst, plan: Herhalingsplan): Herhaling | undefined {
  const { $documenten, read } = openHerhalingen(siteId, lijst);
  return read(plan, $documenten.get());
}

/** The zelfscans that can be the repeated one of the plan. */
export function selectHerhaalbare(plan: Herhalingsplan, documenten: readonly Documentregel[]): Leesbaar[] {
  return selectZelfscans(documenten).filter((regel) => findBezwaar(plan, regel, documenten) === undefined);
}

/** Why the zelfscan that was chosen cannot be the repeated one; undefined when it can be, or is not in `documenten`. */
export function findKeuzebezwaar(
  plan: Herhalingsplan,
  documenten: readonly Documentregel[],
): { naam: string; bezwaar: Herhaalbezwaar } | undefined {
  const gekozen = findZelfscan(documenten, plan.herhaald);
  const bezwaar = gekozen && findBezwaar(plan, gekozen, documenten);
  return bezwaar && { naam: formatVolledigeNaam(gekozen.invoer, ZELFSCAN.enkelvoud), bezwaar };
}

type Leesbaar = Extract<Documentregel, { status: 'leesbaar' }>;

function findBezwaar(
  plan: Herhalingsplan,
  { id, invoer }: Leesbaar,
  documenten: readonly Documentregel[],
): Herhaalbezwaar | undefined {
  return getHerhaalbezwaar(plan, { ...invoer, id }, findZelfscan(documenten, plan.zelfscan)?.invoer);
}

function findZelfscan(documenten: readonly Documentregel[], gezocht: string | undefined): Leesbaar | undefined {
  return selectZelfscans(documenten).find(({ id }) => id === gezocht);
}

function selectZelfscans(documenten: readonly Documentregel[]): Leesbaar[] {
  return documenten.filter((regel): regel is Leesbaar => regel.soort === ZELFSCAN.soort && regel.status === 'leesbaar');
}
