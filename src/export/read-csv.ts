import {
  CSV_GRENS,
  readInvoer,
  refuseGrootte,
  WEIGERING,
  type Csvinhoud,
  type Csvsoort,
  type GelezenBestand,
  type Weigering,
} from '../domain/csvbestand.ts';
import type { Hulpmiddel, Kop } from '../domain/hulpmiddel.ts';
import type { Csvvraag } from './parse-csv.ts';

/** What the worker tells. */
export type Csvbericht =
  | { soort: 'voortgang'; deel: number }
  /** The next rows; they belong before those of the outcome. */
  | { soort: 'rijen'; rijen: Csvinhoud['rijen'] }
  | { soort: 'uitkomst'; uitkomst: Csvinhoud | Weigering }
  /** The file cannot be read. */
  | { soort: 'mislukt' };

/** What is needed of a worker, so that a test can do without. */
export type Csvwerker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((bericht: MessageEvent<Csvbericht>) => void) | null;
  onerror: ((fout: ErrorEvent) => void) | null;
  onmessageerror: ((fout: MessageEvent) => void) | null;
};

export type Leesopties = {
  /** A tool that expects larger files says so here. */
  maxBytes?: number;
  maxRijen?: number;
  /** Hears how much was done, from 0 to 1. */
  onProgress?: (deel: number) => void;
  /** Starts the worker; throws where there is none. */
  startWerker?: () => Csvwerker;
};

/** A tool with what it takes to read its files. */
export type LeesbaarHulpmiddel<Invoer extends Kop, Lijst> = Csvsoort & Pick<Hulpmiddel<Invoer, Lijst>, 'csv'>;

/**
 * Reads a file that a user chose, in a worker of its own; where none can be started (an old browser, a page that was
 * loaded before an update) on the page itself. Changes nothing: what came of it is shown before it becomes a document.
 * Rejects only when the site's own script cannot be loaded.
 *
 * @example await readCsvFile(bestand, ZELFSCAN, lijst, HULPMIDDELEN, { onProgress: setDeel })
 */
export async function readCsvFile<Invoer extends Kop, Lijst>(
  bestand: Blob,
  hulpmiddel: LeesbaarHulpmiddel<Invoer, Lijst>,
  lijst: Lijst,
  hulpmiddelen: readonly Csvsoort[],
  { onProgress = () => undefined, startWerker = startBrowserWerker, ...grens }: Leesopties = {},
): Promise<GelezenBestand<Invoer>> {
  const vraag: Csvvraag = {
    soort: toCsvsoort(hulpmiddel),
    soorten: hulpmiddelen.map(toCsvsoort),
    grens: { ...CSV_GRENS, ...grens },
  };
  if (bestand.size > vraag.grens.maxBytes) return refuseGrootte(bestand.size, vraag.grens);
  const lezer = createCsvlezer(startWerker);
  const uitkomst = await lezer.read(bestand, vraag, onProgress).finally(lezer.stop);
  return uitkomst.status === 'gelezen' ? readInvoer(uitkomst, await hulpmiddel.csv.loadVorm(), lijst) : uitkomst;
}

/** Only what can go to a worker: a tool holds functions. */
export function toCsvsoort({ soort, enkelvoud, adres, csv }: Csvsoort): Csvsoort {
  const kolommen = csv.kolommen.map(({ naam, isVerplicht }) => ({ naam, isVerplicht }));
  return { soort, enkelvoud, adres, csv: { kolommen } };
}

/** A file of our own: the policy of the site lets no worker be made of a blob. */
export function startBrowserWerker(): Csvwerker {
  return new Worker(new URL('./read-csv-worker.ts', import.meta.url), { type: 'module' });
}

/** Reads files one after another. */
export type Csvlezer = {
  /** The rows of a file; wait for one file before the next. Rejects only when the site's own script cannot be loaded. */
  read: (bestand: Blob, vraag: Csvvraag, onProgress: (deel: number) => void) => Promise<Csvinhoud | Weigering>;
  /** Stops the worker; the reader cannot be used after it. */
  stop: () => void;
};

/**
 * Makes a reader with one worker for all its files, as starting one takes longer than reading a small file. Once that
 * fails, this file and the next are read on the page itself.
 */
export function createCsvlezer(startWerker: () => Csvwerker): Csvlezer {
  let werker: Csvwerker | undefined;
  let isMislukt = false;

  async function readInWerker(...[bestand, vraag, onProgress]: Parameters<Csvlezer['read']>) {
    if (isMislukt) return undefined;
    try {
      werker ??= startWerker();
      const uitkomst = await askWerker(werker, bestand, vraag, onProgress);
      isMislukt = uitkomst === undefined;
      return uitkomst;
    } catch {
      isMislukt = true;
      return undefined;
    }
  }

  return {
    read: async (...opdracht) => (await readInWerker(...opdracht)) ?? (await readHere(...opdracht)),
    stop: () => {
      werker?.terminate();
    },
  };
}

/** Undefined when the worker did not come to an outcome. */
function askWerker(
  werker: Csvwerker,
  bestand: Blob,
  vraag: Csvvraag,
  onProgress: (deel: number) => void,
): Promise<Csvinhoud | Weigering | undefined> {
  return new Promise((resolve) => {
    const rijen: Csvinhoud['rijen'][number][] = [];
    const fail = () => {
      resolve(undefined);
    };
    werker.onerror = fail;
    werker.onmessageerror = fail;
    werker.onmessage = ({ data }) => {
      if (data.soort === 'voortgang') onProgress(data.deel);
      else if (data.soort === 'rijen') rijen.push(...data.rijen);
      else if (data.soort === 'mislukt') resolve(WEIGERING['niet-te-lezen']);
      else resolve(data.uitkomst.status === 'gelezen' ? withRijen(data.uitkomst, rijen) : data.uitkomst);
    };
    werker.postMessage({ bestand, vraag });
  });
}

function withRijen(inhoud: Csvinhoud, rijen: Csvinhoud['rijen']): Csvinhoud {
  return { ...inhoud, rijen: [...rijen, ...inhoud.rijen] };
}

async function readHere(
  bestand: Blob,
  vraag: Csvvraag,
  onProgress: (deel: number) => void,
): Promise<Csvinhoud | Weigering> {
  const { parseCsv } = await import('./parse-csv.ts');
  try {
    return parseCsv(new Uint8Array(await bestand.arrayBuffer()), vraag, onProgress);
  } catch {
    return WEIGERING['niet-te-lezen'];
  }
}
