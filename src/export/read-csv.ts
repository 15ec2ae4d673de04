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
  const uitkomst =
    (await readInWerker(bestand, vraag, onProgress, startWerker)) ?? (await readHere(bestand, vraag, onProgress));
  return uitkomst.status === 'gelezen' ? readInvoer(uitkomst, await hulpmiddel.csv.loadVorm(), lijst) : uitkomst;
}

/** Only what can go to a worker: a tool holds functions. */
function toCsvsoort({ soort, enkelvoud, adres, csv }: Csvsoort): Csvsoort {
  const kolommen = csv.kolommen.map(({ naam, isVerplicht }) => ({ naam, isVerplicht }));
  return { soort, enkelvoud, adres, csv: { kolommen } };
}

/** A file of our own: the policy of the site lets no worker be made of a blob. */
function startBrowserWerker(): Csvwerker {
  return new Worker(new URL('./read-csv-worker.ts', import.meta.url), { type: 'module' });
}

/** Undefined when the worker did not come to an outcome. */
function readInWerker(
  bestand: Blob,
  vraag: Csvvraag,
  onProgress: (deel: number) => void,
  startWerker: () => Csvwerker,
): Promise<Csvinhoud | Weigering | undefined> {
  return new Promise((resolve) => {
    let werker: Csvwerker | undefined;
    const rijen: Csvinhoud['rijen'][number][] = [];
    const finish = (uitkomst: Csvinhoud | Weigering | undefined) => {
      werker?.terminate();
      resolve(uitkomst);
    };
    const fail = () => {
      finish(undefined);
    };
    try {
      werker = startWerker();
      werker.onerror = fail;
      werker.onmessageerror = fail;
      werker.onmessage = ({ data }) => {
        if (data.soort === 'voortgang') onProgress(data.deel);
        else if (data.soort === 'rijen') rijen.push(...data.rijen);
        else if (data.soort === 'mislukt') finish(WEIGERING['niet-te-lezen']);
        else finish(data.uitkomst.status === 'gelezen' ? withRijen(data.uitkomst, rijen) : data.uitkomst);
      };
      werker.postMessage({ bestand, vraag });
    } catch {
      fail();
    }
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
