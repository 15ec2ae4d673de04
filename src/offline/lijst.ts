/** A file of the site. */
export type Bestand = {
  /** Under the base path, as it is asked for: `zelfscan/`, `_astro/x.js`; '' is the home page. */
  pad: string;
  /** Uncompressed, as a browser keeps it. */
  bytes: number;
  /** Of its bytes, see `hashBytes`. */
  hash: string;
  /** What the page loads besides what is kept anyhow: places in `overig`. */
  delen: readonly number[];
};

/** All files of one version of the site. */
export type Lijst = {
  versie: string;
  /** The tools with all that they can load, and the search. */
  kern: readonly Bestand[];
  overig: readonly Bestand[];
};

/** A file as it stands in the list: the short form, as every visitor of a tool loads it. */
type Rij = [pad: string, bytes: number, hash: string, ...delen: number[]];

/** The text of the list. */
export function encodeLijst({ versie, kern, overig }: Lijst): string {
  const toRij = ({ pad, bytes, hash, delen }: Bestand): Rij => [pad, bytes, hash, ...delen];
  return JSON.stringify({ versie, kern: kern.map(toRij), overig: overig.map(toRij) });
}

/** The list from what was fetched; undefined when it is something else. */
export function decodeLijst(waarde: unknown): Lijst | undefined {
  if (!isObject(waarde) || typeof waarde['versie'] !== 'string') return undefined;
  const kern = decodeBestanden(waarde['kern']);
  const overig = decodeBestanden(waarde['overig']);
  return kern && overig && { versie: waarde['versie'], kern, overig };
}

function decodeBestanden(rijen: unknown): Bestand[] | undefined {
  if (!Array.isArray(rijen)) return undefined;
  const bestanden = rijen.flatMap((rij: unknown) => {
    if (!Array.isArray(rij)) return [];
    const [pad, bytes, hash, ...delen] = Array.from<unknown>(rij);
    return typeof pad === 'string' && typeof bytes === 'number' && typeof hash === 'string'
      ? [{ pad, bytes, hash, delen: delen.filter((deel) => typeof deel === 'number') }]
      : [];
  });
  return bestanden.length === rijen.length ? bestanden : undefined;
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null;
}

/** All files, the ones of the tools first. */
export function listBestanden({ kern, overig }: Lijst): Bestand[] {
  return [...kern, ...overig];
}

/** Of what need not be there, the files that an older version kept, `paden`, with what its pages load now. */
export function selectMee({ overig }: Lijst, paden: ReadonlySet<string>): Bestand[] {
  const mee = overig.filter(({ pad }) => paden.has(pad));
  const delen = mee.flatMap((bestand) => bestand.delen.flatMap((deel) => overig[deel] ?? []));
  return [...new Set([...mee, ...delen])];
}

/** Bytes of files together. */
export function sumBytes(bestanden: readonly Pick<Bestand, 'bytes'>[]): number {
  return bestanden.reduce((som, { bytes }) => som + bytes, 0);
}

/** The first twelve hexadecimal digits of the SHA-256: enough to tell versions of a file apart. */
export async function hashBytes(bytes: BufferSource): Promise<string> {
  const som = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 6);
  return [...som].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
