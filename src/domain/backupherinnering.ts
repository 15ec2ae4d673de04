const DAG_MS = 24 * 60 * 60 * 1000;
/** After how long a back-up is asked for. */
const TERMIJN_MS = 7 * DAG_MS;

/** A reminder to make a back-up. */
export type Backupherinnering = {
  /** Moment of the last back-up (ISO time, UTC); undefined: there never was one. */
  laatste: string | undefined;
  /** How many documents changed since. */
  aantal: number;
};

/** What of the documents matters for the reminder; a moment that is not known lies in a distant past. */
export type Documentmomenten = { gemaakt?: string | undefined; gewijzigd?: string | undefined };

/**
 * Reminds when the last back-up was made seven days ago or more and a document changed since. When there never was a
 * back-up, the seven days count from the making of the oldest document. All moments are ISO times (UTC).
 *
 * A document whose change is not known counts as changed. On a shared computer nothing stays, so nothing is asked.
 */
export function computeBackupherinnering(
  documenten: readonly Documentmomenten[],
  { laatste, isGedeeld }: { laatste: string | undefined; isGedeeld: boolean },
  nu: string,
): Backupherinnering | undefined {
  if (isGedeeld) return undefined;
  const gewijzigd = documenten.filter((document) => laatste === undefined || isSinds(document, laatste));
  if (gewijzigd.length === 0) return undefined;
  const sinds = laatste ?? findOudste(documenten);
  if (sinds !== undefined && Date.parse(nu) - Date.parse(sinds) < TERMIJN_MS) return undefined;
  return { laatste, aantal: gewijzigd.length };
}

function isSinds({ gewijzigd }: Documentmomenten, laatste: string): boolean {
  return gewijzigd === undefined || gewijzigd > laatste;
}

/** Undefined when there is one that is older than moments are known. */
function findOudste(documenten: readonly Documentmomenten[]): string | undefined {
  return documenten.map(({ gemaakt }) => gemaakt ?? '').sort()[0] || undefined;
}
