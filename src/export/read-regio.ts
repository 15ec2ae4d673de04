import type { Csvsoort } from '../domain/csvbestand.ts';
import type { Kolom } from '../domain/csvvorm.ts';
import { REGIO_KOLOMMEN } from '../domain/regio-kolommen.ts';
import {
  REGIO_GRENS,
  refuseSamen,
  toRegiobestand,
  type Regiobestand,
  type Regiogrens,
} from '../domain/regiobestand.ts';
import { ZELFSCAN_KOLOMMEN } from '../domain/zelfscan-kolommen.ts';
import type { Zelfscanlijst } from '../domain/zelfscan-lijst.ts';
import type { Csvvraag } from './parse-csv.ts';
import { createCsvlezer, startBrowserWerker, toCsvsoort, type Csvlezer, type Leesopties } from './read-csv.ts';

/** How far the reading of a number of files is. */
export type Regiovoortgang = {
  /** Share of the bytes of all files that was done, from 0 to 1; never less than before. */
  deel: number;
  /** Files that are done, of all. */
  gelezen: number;
  totaal: number;
};

/** A file as the browser gives it. */
export type Keuzebestand = Blob & { readonly name: string };

export type Regioleesopties = Partial<Regiogrens> & {
  onProgress?: (voortgang: Regiovoortgang) => void;
  startWerker?: NonNullable<Leesopties['startWerker']>;
  /** Stops the reading; what was read is given up. */
  signal?: AbortSignal;
};

/** What is read: the file of a zelfscan, the one that is shared of it, and that of a regiobeeld, or these put together. */
const KOLOMMEN: Csvsoort['csv']['kolommen'] = [
  ...new Map<string, Kolom>([...ZELFSCAN_KOLOMMEN, ...REGIO_KOLOMMEN].map((kolom) => [kolom.naam, kolom])).values(),
].map(({ naam }) => ({ naam, isVerplicht: naam === 'vraag_id' || naam === 'antwoord' }));

/** So many files are worth a worker more: with few, starting one takes longer than it saves. */
const PER_LEZER = 25;
/** More than the cores of a plain laptop is no gain. */
const MAX_LEZERS = 3;

/**
 * Reads the files that a user chose for a regiobeeld in a few workers, each of which takes the next file when it is done
 * with one. Every file has an outcome of its own, in the order of the choice: one that is refused stops no other. Nothing
 * is kept; the page shows the outcomes and gives the `scans` of the readable ones to the store. Rejects only when the
 * site's own script cannot be loaded, and when it was stopped.
 *
 * `soort` is the regiobeeld, `hulpmiddelen` all tools, to say where a file belongs that is another's.
 */
export async function readRegiobestanden(
  bestanden: readonly Keuzebestand[],
  soort: Csvsoort,
  lijst: Zelfscanlijst,
  hulpmiddelen: readonly Csvsoort[],
  { onProgress = () => undefined, startWerker = startBrowserWerker, signal, ...eigen }: Regioleesopties = {},
): Promise<Regiobestand[]> {
  const grens = { ...REGIO_GRENS, ...eigen };
  const vraag: Csvvraag = {
    soort: { ...toCsvsoort(soort), enkelvoud: `zelfscan of ${soort.enkelvoud}`, csv: { kolommen: KOLOMMEN } },
    soorten: hulpmiddelen.map(toCsvsoort),
    grens: { maxBytes: grens.maxBytes, maxRijen: grens.maxRijen },
  };
  const aantal = Math.min(MAX_LEZERS, Math.ceil(bestanden.length / PER_LEZER));
  const lezers = Array.from({ length: aantal }, () => createCsvlezer(startWerker));
  try {
    const gelezen = readAlle(bestanden, lezers, { lijst, vraag, grens, onProgress });
    return await (signal === undefined ? gelezen : Promise.race([gelezen, rejectOnAbort(signal)]));
  } finally {
    for (const lezer of lezers) lezer.stop();
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('The reading was stopped.'));
    });
  });
}

type Leesopdracht = {
  lijst: Zelfscanlijst;
  vraag: Csvvraag;
  grens: Regiogrens;
  onProgress: (voortgang: Regiovoortgang) => void;
};

async function readAlle(
  bestanden: readonly Keuzebestand[],
  lezers: readonly Csvlezer[],
  { lijst, vraag, grens, onProgress }: Leesopdracht,
): Promise<Regiobestand[]> {
  const totaal = bestanden.length;
  const alles = bestanden.reduce((som, { size }) => som + size, 0);
  const uitkomsten: Regiobestand[] = [];
  /** Bytes that were done, by the place of the file. */
  const gedaan: number[] = [];
  let gelezen = 0;
  let genomen = 0;
  let volgende = 0;
  let deel = 0;

  function report(): void {
    const bytes = gedaan.reduce((som, aantal) => som + aantal, 0);
    // A file that the worker gave up is read again from its beginning, and what was shown may not go back.
    deel = Math.max(deel, alles === 0 ? 0 : Math.min(1, bytes / alles));
    onProgress({ deel, gelezen, totaal });
  }

  async function readOne(bestand: Keuzebestand, plaats: number, lezer: Csvlezer): Promise<Regiobestand> {
    const { name, size } = bestand;
    if (genomen + size > grens.maxBytes) return { naam: name, ...refuseSamen(genomen + size, grens) };
    genomen += size;
    const inhoud = await lezer.read(bestand, vraag, (van) => {
      gedaan[plaats] = van * size;
      report();
    });
    return toRegiobestand(name, inhoud, lijst, grens);
  }

  async function readVolgende(lezer: Csvlezer): Promise<void> {
    // Each reader takes the next place before it waits, so that no file is taken twice.
    for (let plaats = volgende++; plaats < totaal; plaats = volgende++) {
      const bestand = bestanden[plaats];
      if (bestand === undefined) continue;
      uitkomsten[plaats] = await readOne(bestand, plaats, lezer);
      gelezen += 1;
      gedaan[plaats] = bestand.size;
      report();
    }
  }

  await Promise.all(lezers.map(readVolgende));
  return uitkomsten;
}
