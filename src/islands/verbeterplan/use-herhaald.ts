import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import { GEEN_DOCUMENTEN, openDocumenten } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';

/** The zelfscans of this browser that can be the repeated one of a plan, and the one that was chosen as such. */
export function useHerhaald(
  siteId: string,
  plan: Pick<VerbeterplanInvoer, 'zelfscan' | 'herhaald'>,
  lijst: Zelfscanlijst,
) {
  const [stores] = useState(() => ({
    documenten: openDocumenten(siteId, [ZELFSCAN]),
    open: openZelfscans(siteId, lijst),
  }));
  const alle = useStore(stores.documenten.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const leesbaar = alle.filter(({ soort, status }) => soort === ZELFSCAN.soort && status === 'leesbaar');
  const gekozen = leesbaar.find(({ id }) => id === plan.herhaald);
  return {
    /** Without the one that the plan was made from: that is where it began. */
    zelfscans: leesbaar.filter(({ id }) => id !== plan.zelfscan || id === plan.herhaald),
    herhaald: gekozen && stores.open(gekozen.id).$invoer.get(),
    /** One was chosen that is not in this browser. */
    isWeg: plan.herhaald !== undefined && gekozen === undefined,
  };
}
