import { computed, type ReadableAtom } from 'nanostores';
import { OPSLAG_LADEN, type Onleesbaar, type Opslagstatus } from '../domain/opslag.ts';
import type { Backupherinnering } from '../domain/backupherinnering.ts';
import type { Pad } from '../domain/wijziging.ts';
import { GEEN_DOCUMENTEN, type Documentregel, type DocumentenStore, type Werkstore } from './documenten.ts';

/** What the page of a tool shows of its open document, and of the documents in this browser. */
export type Werkbeeld<Invoer> = {
  invoer: Invoer;
  opslag: Opslagstatus;
  onleesbaar: Onleesbaar | undefined;
  overschreven: readonly Pad[];
  /** The documents in this browser. */
  alle: readonly Documentregel[];
  herinnering: Backupherinnering | undefined;
  /** ISO time. */
  laatsteBackup: string | undefined;
};

type Werkdeel = '$invoer' | '$status' | '$onleesbaar' | '$overschreven';
type Documentendeel = '$documenten' | '$herinnering' | '$laatsteBackup';

/** The stores of a page as one: what is kept changes several of them at a time, and then the page is drawn anew once. */
export function joinWerkbeeld<Invoer>(
  { $invoer, $status, $onleesbaar, $overschreven }: Pick<Werkstore<Invoer>, Werkdeel>,
  { $documenten, $herinnering, $laatsteBackup }: Pick<DocumentenStore, Documentendeel>,
): ReadableAtom<Werkbeeld<Invoer>> {
  return computed(
    [$invoer, $status, $onleesbaar, $overschreven, $documenten, $herinnering, $laatsteBackup],
    (invoer, opslag, onleesbaar, overschreven, alle, herinnering, laatsteBackup) => ({
      ...{ invoer, opslag, onleesbaar, overschreven },
      ...{ alle, herinnering, laatsteBackup },
    }),
  );
}

/** What the server shows, which knows of no storage. */
export function createLeegWerkbeeld<Invoer>(leeg: Invoer): Werkbeeld<Invoer> {
  return {
    ...{ invoer: leeg, opslag: OPSLAG_LADEN, onleesbaar: undefined, overschreven: [] },
    ...{ alle: GEEN_DOCUMENTEN, herinnering: undefined, laatsteBackup: undefined },
  };
}
