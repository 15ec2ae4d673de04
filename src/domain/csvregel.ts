import { getCel, quoteCel, readDatumcel, readKeuzecel, type Celwaarde } from './csvcel.ts';
import type { Rij, Rijmelding } from './csvvorm.ts';
import { toVolgId } from './volg-id.ts';

/** A row that is being read; what cannot be taken over is told with `meld`. */
export type Regel = { rij: number; cellen: Rij; meld: (tekst: string) => void };

/** A part that has an id of its own, as it stands in the file; '' is none. */
export type Gelezendeel<Deel> = { rij: number; id: string; deel: Deel };

/** What to write instead of a date that cannot be read. */
export const DATUMWENS = 'een bestaande datum, zoals 2026-03-31 of 31-3-2026';

/** The text of a column; undefined when there is none. */
export function readTekst({ cellen }: Regel, kolom: string): string | undefined {
  return getCel(cellen, kolom) || undefined;
}

/** One of a list of words; another word is reported and left out. */
export function readKeuze<T extends string>(regel: Regel, kolom: string, keuzes: readonly T[]): T | undefined {
  return readVeld(regel, kolom, { read: (cel) => readKeuzecel(cel, keuzes), wens: listKeuzes(keuzes) });
}

/** What stands in a column; what cannot be read is reported, with `wens` as what to write, and left out. */
export function readVeld<T>(
  { cellen, meld }: Regel,
  kolom: string,
  { read, wens }: { read: (cel: string) => Celwaarde<T>; wens: string },
): T | undefined {
  const cel = getCel(cellen, kolom);
  const gelezen = read(cel);
  if (gelezen.status === 'fout') {
    meld(`${quoteCel(cel)} in kolom ${kolom} is niet te lezen en is weggelaten. Schrijf ${wens}, of laat de cel leeg.`);
  }
  return gelezen.status === 'bekend' ? gelezen.waarde : undefined;
}

/** An ISO date; what is none is reported and left out. */
export function readDatum(regel: Regel, kolom: string): string | undefined {
  return readVeld(regel, kolom, { read: readDatumcel, wens: DATUMWENS });
}

/** By id; who has none that is free gets the next. `kolom` is the one with the ids. */
export function nameDelen<Deel>(
  delen: readonly Gelezendeel<Deel>[],
  kolom: string,
  meldingen: Rijmelding[],
): Record<string, Deel> {
  const bezet = new Set(delen.map(({ id }) => id));
  const gegeven = new Map<string, { rij: number; deel: Deel }>();
  const zonder: Deel[] = [];
  for (const { rij, id, deel } of delen) {
    const eerder = gegeven.get(id);
    if (id !== '' && eerder === undefined) {
      gegeven.set(id, { rij, deel });
      continue;
    }
    zonder.push(deel);
    if (eerder !== undefined) {
      meldingen.push({
        rij,
        tekst: `De ${kolom} ${quoteCel(id)} staat ook in rij ${String(eerder.rij)}, dus deze rij is erbij gezet als een nieuwe. Wilt u er één, haal dan een van de twee weg.`,
      });
    }
  }
  let volgende = '';
  const nieuw = zonder.map((deel) => {
    // Going on from the id before spares looking through all of them for every row.
    do volgende = toVolgId(volgende === '' ? bezet : [volgende], 'csv');
    while (bezet.has(volgende));
    bezet.add(volgende);
    return [volgende, deel] as const;
  });
  return Object.fromEntries([...Array.from(gegeven, ([id, { deel }]) => [id, deel] as const), ...nieuw]);
}

/** `‘ja’, ‘nee’ of ‘weet ik niet’`. */
export function listKeuzes(keuzes: readonly string[]): string {
  const namen = keuzes.map(quoteCel);
  return `${namen.slice(0, -1).join(', ')} of ${namen.slice(-1).join('')}`;
}

/** Whether no field was read. */
export function isLeeg(deel: object): boolean {
  return Object.keys(deel).length === 0;
}
