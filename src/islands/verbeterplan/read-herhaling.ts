import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import type { Herhaling } from '../../domain/verbeterplan-evaluatie.ts';
import type { VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import { openDocumenten, type Documentregel } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';

export type Herhalingsplan = Pick<VerbeterplanInvoer, 'zelfscan' | 'herhaald'>;

/** The zelfscans of this browser, to read what a repeated one says. */
export function openHerhalingen(siteId: string, lijst: Zelfscanlijst) {
  const { $documenten } = openDocumenten(siteId, [ZELFSCAN]);
  const open = openZelfscans(siteId, lijst);
  const getScan = (id: string) => open(id).$invoer.get();
  return {
    $documenten,
    /** The zelfscan that was chosen as the repeated one; undefined when there is none in `documenten`. */
    read: ({ zelfscan, herhaald }: Herhalingsplan, documenten: readonly Documentregel[]): Herhaling | undefined => {
      const isEr = (gezocht: string | undefined) =>
        gezocht !== undefined && selectZelfscans(documenten).some(({ id }) => id === gezocht);
      if (herhaald === undefined || !isEr(herhaald)) return undefined;
      const invoer = getScan(herhaald);
      return {
        naam: formatVolledigeNaam(invoer, ZELFSCAN.enkelvoud),
        herhaald: invoer,
        eerste: zelfscan !== undefined && zelfscan !== herhaald && isEr(zelfscan) ? getScan(zelfscan) : undefined,
      };
    },
  };
}

/** What the repeated zelfscan of a plan says, as it is stored now. */
export function readHerhaling(siteId: string, lijst: Zelfscanlijst, plan: Herhalingsplan): Herhaling | undefined {
  const { $documenten, read } = openHerhalingen(siteId, lijst);
  return read(plan, $documenten.get());
}

export function selectZelfscans(documenten: readonly Documentregel[]): Documentregel[] {
  return documenten.filter(({ soort, status }) => soort === ZELFSCAN.soort && status === 'leesbaar');
}
