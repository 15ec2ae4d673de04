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
};

/** What is read: the file of a zelfscan, the one that is shared of it, and that of a regiobeeld, or these put together. */
const KOLOMMEN: Csvsoort['csv']['kolommen'] = [
  ...new Map<string, Kolom>([...ZELFSCAN_KOLOMMEN, ...REGIO_KOLOMMEN].map((kolom) => [kolom.naam, kolom])).values(),
].map(({ naam }) => ({ naam, isVerplicht: naam === 'vraag_id' || naam === 'antwoord' }));

/**
 * Reads the files that a user chose for a regiobeeld, one after another in one worker. Every file has an outcome of its
 * own, in the order of the choice: one that is refused stops no other. Nothing is kept; the page shows the outcomes and
 * gives the `scans` of the readable ones to the store. Rejects only when the site's own script cannot be loaded.
 *
 * `soort` is the regiobeeld, `hulpmiddelen` all tools, to say where a file belongs that is another's.
 */
export async function readRegiobestanden(
  bestanden: readonly Keuzebestand[],
  soort: Csvsoort,
  lijst: Zelfscanlijst,
  hulpmiddelen: readonly Csvsoort[],
  { onProgress = () => undefined, startWerker = startBrowserWerker, ...eigen }: Regioleesopties = {},
): Promise<Regiobestand[]> {
  const grens = { ...REGIO_GRENS, ...eigen };
  const vraag: Csvvraag = {
    soort: { ...toCsvsoort(soort), enkelvoud: `zelfscan of ${soort.enkelvoud}`, csv: { kolommen: KOLOMMEN } },
    soorten: hulpmiddelen.map(toCsvsoort),
    grens: { maxBytes: grens.maxBytes, maxRijen: grens.maxRijen },
  };
  const lezer = createCsvlezer(startWerker);
  try {
    return await readAlle(bestanden, lezer, { lijst, vraag, grens, onProgress });
  } finally {
    lezer.stop();
  }
}

type Leesopdracht = {
  lijst: Zelfscanlijst;
  vraag: Csvvraag;
  grens: Regiogrens;
  onProgress: (voortgang: Regiovoortgang) => void;
};

async function readAlle(
  bestanden: readonly Keuzebestand[],
  lezer: Csvlezer,
  { lijst, vraag, grens, onProgress }: Leesopdracht,
): Promise<Regiobestand[]> {
  const totaal = bestanden.length;
  const alles = bestanden.reduce((som, { size }) => som + size, 0);
  const uitkomsten: Regiobestand[] = [];
  let gedaan = 0;
  let genomen = 0;
  let deel = 0;

  function report(bytes: number): void {
    // A file that the worker gave up is read again from its beginning, and what was shown may not go back.
    deel = Math.max(deel, alles === 0 ? 0 : Math.min(1, bytes / alles));
    onProgress({ deel, gelezen: uitkomsten.length, totaal });
  }

  for (const bestand of bestanden) {
    const { name, size } = bestand;
    if (genomen + size > grens.maxBytes) {
      uitkomsten.push({ naam: name, ...refuseSamen(genomen + size, grens) });
    } else {
      genomen += size;
      const inhoud = await lezer.read(bestand, vraag, (van) => {
        report(gedaan + van * size);
      });
      uitkomsten.push(toRegiobestand(name, inhoud, lijst, grens));
    }
    gedaan += size;
    report(gedaan);
  }
  return uitkomsten;
}
