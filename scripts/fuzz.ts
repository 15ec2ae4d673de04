import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { PROEFHULPMIDDELEN, type Proefdocument } from '../tests/unit/documenten.ts';

/** What came of a run. */
export type Fuzzuitkomst = {
  seed: number;
  runs: number;
  leesbaar: number;
  geweigerd: number;
  /** At most one: the first file that was not read well, in base64, with what went wrong. */
  fout?: { run: number; soort: string; bestand: string; reden: string };
};

/** Numbers below `max`; the same for the same seed. */
type Random = (max: number) => number;

/** So many documents of each tool are written and then spoilt again and again. */
const AANTAL_DOCUMENTEN = 300;

/** What changes the meaning of a file most, at any place. */
const STUKKEN = [
  ...['"', '""', ';', ',', '\t', '\n', '\r', '\r\n', "'", '=', '\0', '\uFEFF', '\uFFFD', '\u202E', 'sep=,\n', '{', 'é'],
  ...['__proto__', 'constructor', 'op orde', '31-3-2026', '99999999999999999999', '-1', '\u{1F642}', 'PK\u0003\u0004'],
].map((tekst) => new TextEncoder().encode(tekst));

/**
 * Reads `runs` spoilt files: bytes, text, rows, document. A file passes when it is refused with a text, or read into a
 * document that the store can keep. The same seed gives the same files.
 */
export function fuzz(runs: number, seed: number): Fuzzuitkomst {
  const random = createRandom(seed);
  const documenten = PROEFHULPMIDDELEN.flatMap(({ soort, documenten: willekeurig }) =>
    fc.sample(willekeurig, { numRuns: AANTAL_DOCUMENTEN, seed }).map((document) => ({ soort, document })),
  );
  const bestanden = documenten.map(({ document }) => new TextEncoder().encode(document.csv));
  const uitkomst: Fuzzuitkomst = { seed, runs, leesbaar: 0, geweigerd: 0 };
  for (let run = 0; run < runs; run += 1) {
    const gekozen = documenten[random(documenten.length)];
    if (gekozen === undefined) throw new Error('Er is geen hulpmiddel om bestanden van te maken.');
    const bytes = createBestand(bestanden, random);
    const gelezen = tryRead(gekozen.document, bytes);
    if (gelezen.status === 'fout') {
      const bestand = Buffer.from(bytes).toString('base64');
      return { ...uitkomst, fout: { run, soort: gekozen.soort, bestand, reden: gelezen.reden } };
    }
    uitkomst[gelezen.status] += 1;
  }
  return uitkomst;
}

function tryRead(
  document: Proefdocument,
  bytes: Uint8Array,
): { status: 'leesbaar' | 'geweigerd' } | { status: 'fout'; reden: string } {
  try {
    const gelezen = document.read(bytes);
    if (gelezen.status === 'geweigerd') {
      return gelezen.tekst === '' ? { status: 'fout', reden: 'geweigerd zonder tekst' } : { status: 'geweigerd' };
    }
    if (document.keep(bytes) === undefined) return { status: 'fout', reden: 'wat gelezen is, kan niet bewaard worden' };
    if (gelezen.meldingen.some(({ rij, tekst }) => rij < 1 || tekst === '' || tekst.length > 500)) {
      return { status: 'fout', reden: 'een melding zonder rij of met een onmogelijke tekst' };
    }
    return { status: 'leesbaar' };
  } catch (error) {
    return { status: 'fout', reden: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** One in eight is nothing but chance; the others are good files that were spoilt up to six times. */
function createBestand(bestanden: readonly Uint8Array[], random: Random): Uint8Array {
  if (random(8) === 0) return createBytes(random(400), random);
  let bytes = take(bestanden, random);
  for (let keer = random(7); keer > 0; keer -= 1) bytes = spoil(bytes, bestanden, random);
  return bytes;
}

function spoil(bytes: Uint8Array, bestanden: readonly Uint8Array[], random: Random): Uint8Array {
  const at = random(bytes.length + 1);
  const end = Math.min(bytes.length, at + random(40));
  switch (random(10)) {
    case 0: {
      const copy = bytes.slice();
      if (at < copy.length) copy[at] = random(256);
      return copy;
    }
    case 1:
      return concat(bytes.subarray(0, at), bytes.subarray(end));
    case 2:
      return concat(bytes.subarray(0, end), bytes.subarray(at));
    case 3:
      return bytes.subarray(0, at);
    case 4:
      return concat(bytes.subarray(0, at), createBytes(random(8), random), bytes.subarray(at));
    case 5:
      return concat(bytes.subarray(0, at), take(bestanden, random).subarray(random(200)));
    case 6:
      return replaceByte(bytes, 0x3b, take([0x2c, 0x09, 0x7c], random));
    case 7:
      return encode(bytes, random);
    case 8:
      return shuffleRijen(bytes, random);
    default:
      return concat(bytes.subarray(0, at), take(STUKKEN, random), bytes.subarray(at));
  }
}

/** Without its BOM, in UTF-16 of either kind with or without a BOM, or in one byte for each character. */
function encode(bytes: Uint8Array, random: Random): Uint8Array {
  const tekst = new TextDecoder().decode(bytes);
  switch (random(4)) {
    case 0:
      return new TextEncoder().encode(tekst);
    case 1:
      return new Uint8Array(Buffer.from(tekst, 'latin1'));
    case 2:
      return new Uint8Array(Buffer.from(random(2) === 0 ? tekst : `\uFEFF${tekst}`, 'utf16le'));
    default:
      return new Uint8Array(Buffer.from(`\uFEFF${tekst}`, 'utf16le').swap16());
  }
}

function shuffleRijen(bytes: Uint8Array, random: Random): Uint8Array {
  const [kop = '', ...rijen] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
  const nieuw = rijen.map(() => take(rijen, random));
  return new TextEncoder().encode([kop, ...nieuw].join(random(2) === 0 ? '\r\n' : '\r'));
}

function replaceByte(bytes: Uint8Array, van: number, naar: number): Uint8Array {
  return bytes.map((byte) => (byte === van ? naar : byte));
}

function createBytes(length: number, random: Random): Uint8Array {
  return Uint8Array.from({ length }, () => random(256));
}

function concat(...delen: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(delen));
}

function take<T>(lijst: readonly T[], random: Random): T {
  const gekozen = lijst[random(lijst.length)];
  if (gekozen === undefined) throw new Error('Er valt niets te kiezen.');
  return gekozen;
}

/** Mulberry32: small, quick and the same everywhere. */
function createRandom(seed: number): Random {
  let stand = seed >>> 0;
  return (max) => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let getal = Math.imul(stand ^ (stand >>> 15), stand | 1);
    getal ^= getal + Math.imul(getal ^ (getal >>> 7), getal | 61);
    return Math.floor((((getal ^ (getal >>> 14)) >>> 0) / 4_294_967_296) * max);
  };
}

/** The number behind `--name=`; undefined when it is not there. */
function readOption(name: string): number | undefined {
  const tekst = process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  if (tekst === undefined) return undefined;
  if (!/^\d+$/.test(tekst)) throw new Error(`--${name}= vraagt om een heel getal, niet om ‘${tekst}’.`);
  return Number(tekst);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = Date.now();
  const { seed, runs, leesbaar, geweigerd, fout } = fuzz(
    readOption('runs') ?? 100_000,
    readOption('seed') ?? start % 2 ** 31,
  );
  if (fout === undefined) {
    const seconden = ((Date.now() - start) / 1000).toFixed(0);
    console.log(
      `${String(runs)} files in ${seconden} s (${String(leesbaar)} read, ${String(geweigerd)} refused), none threw.`,
    );
    console.log(
      `Seed ${String(seed)}; the same files again: npm run fuzz -- --runs=${String(runs)} --seed=${String(seed)}`,
    );
  } else {
    console.error(`File ${String(fout.run + 1)} of seed ${String(seed)}, read as ${fout.soort}: ${fout.reden}`);
    console.error(`The file in base64: ${fout.bestand}`);
    process.exitCode = 1;
  }
}
