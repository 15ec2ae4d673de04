import { parseCsv, type Csvvraag } from './parse-csv.ts';
import type { Csvbericht } from './read-csv.ts';

/** So many rows go to the page at once: unpacking all of a large file in one go would halt it. */
const DEEL = 2000;

/*
 * Reads a file beside the page, so that the page goes on meanwhile. For each file it gets { bestand, vraag },
 * the next one when it is done with the one before, and posts how far it is, the rows in parts, and at the end what came
 * of it, without the rows.
 */
onmessage = ({ data }: MessageEvent<{ bestand: Blob; vraag: Csvvraag }>) => {
  void read(data);
};

async function read({ bestand, vraag }: { bestand: Blob; vraag: Csvvraag }): Promise<void> {
  const post = (bericht: Csvbericht) => {
    postMessage(bericht);
  };
  try {
    const bytes = new Uint8Array(await bestand.arrayBuffer());
    const uitkomst = parseCsv(bytes, vraag, (deel) => {
      post({ soort: 'voortgang', deel });
    });
    if (uitkomst.status === 'geweigerd') {
      post({ soort: 'uitkomst', uitkomst });
      return;
    }
    const { rijen, ...rest } = uitkomst;
    for (let i = 0; i < rijen.length; i += DEEL) post({ soort: 'rijen', rijen: rijen.slice(i, i + DEEL) });
    post({ soort: 'uitkomst', uitkomst: { ...rest, rijen: [] } });
  } catch {
    post({ soort: 'mislukt' });
  }
}
