import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listFaults } from '../../src/check/check-content.ts';
import { toId } from '../../src/check/check-koppen.ts';
import { compareText, type Fault } from '../../src/check/fault.ts';
import { suggest } from '../../src/check/find-nearest.ts';
import { listIds } from '../../src/check/list-ids.ts';
import { readContent, toPath, type Content } from '../../src/check/read-content.ts';
import { readPagina } from '../../src/check/read-pagina.ts';
import { getField } from '../../src/check/values.ts';
import { createConcepten, type Concept } from './create-concepten.ts';
import { LeesFout } from './document.ts';
import { readDocument } from './read-document.ts';

/** What is asked on the command line. */
export type Opdracht = {
  /** Path of the document. */
  bestand: string;
  /** Path of the content folder. */
  inhoud: string;
  naar: string | undefined;
  niveau: number;
  titel: string | undefined;
  bron: string | undefined;
  /** True to write nothing. */
  isProef: boolean;
};

/** What came of an import. */
export type Uitslag = {
  bestandsnaam: string;
  map: string;
  concepten: readonly Concept[];
  weggelaten: readonly string[];
  /** What the check of the content says of the drafts, marks included. */
  faults: readonly Fault[];
  /** Whether the first folder is a part of the site already. */
  isBekendDeel: boolean;
  isProef: boolean;
};

const MAP = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/**
 * Makes draft pages of a document and writes them, all of them or, when one is there already, none. Throws `LeesFout` with
 * what to do.
 */
export async function importeer({ bestand, inhoud, naar, niveau, titel, bron, isProef }: Opdracht): Promise<Uitslag> {
  const bestandsnaam = basename(bestand);
  const document = await readDocument(bestandsnaam, await readBytes(bestand));
  const content = await readContentFolder(inhoud);
  const map = (naar ?? toId(bestandsnaam.replace(/\.[^.]+$/, ''))).replace(/^\/|\/$/g, '');
  if (!MAP.test(map)) {
    throw new LeesFout(
      `De map ‘${map}’ wordt een adres. Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld --naar ${toId(map)}.`,
    );
  }
  checkBron(bron, content);
  const concepten = createConcepten(document, { map, niveau, titel, bron }, bestandsnaam, findVolgorde(content, map));
  refuseExisting(concepten, content, map);
  if (!isProef) {
    for (const concept of concepten) {
      const path = join(inhoud, concept.bestand);
      await mkdir(dirname(path), { recursive: true });
      // Fails when the file came in the meantime.
      await writeFile(path, concept.mdx, { flag: 'wx' });
    }
  }
  const [deel = map] = map.split('/');
  const isBekendDeel = content.paginas.some(({ id }) => id === deel || id.startsWith(`${deel}/`));
  return {
    bestandsnaam,
    map,
    concepten,
    weggelaten: document.weggelaten,
    faults: listConceptfaults(content, concepten),
    isBekendDeel,
    isProef,
  };
}

async function readBytes(bestand: string): Promise<Uint8Array> {
  try {
    return await readFile(bestand);
  } catch (error) {
    const code = getField(error, 'code');
    if (code === 'ENOENT')
      throw new LeesFout(`Het bestand ‘${bestand}’ bestaat niet. Kijk of de naam en de map kloppen.`);
    if (code === 'EISDIR') throw new LeesFout(`‘${bestand}’ is een map. Noem één bestand.`);
    throw new LeesFout(
      `Het bestand ‘${bestand}’ kan niet worden geopend. Sluit het in andere programma’s en probeer het opnieuw.`,
    );
  }
}

async function readContentFolder(inhoud: string): Promise<Content> {
  try {
    return await readContent(inhoud);
  } catch {
    throw new LeesFout(`De map ‘${inhoud}’ met de inhoud van de site bestaat niet.`);
  }
}

function checkBron(bron: string | undefined, content: Content): void {
  const ids = listIds(content, 'bron')?.map(({ id }) => id) ?? [];
  if (bron === undefined || ids.includes(bron)) return;
  throw new LeesFout(
    `Er is geen bron met de id ‘${bron}’ in content/bronnen.yaml.${suggest(bron, ids)} Zet de bron er eerst bij.`,
  );
}

/** The place in the navigation behind the pages that the part has. */
function findVolgorde({ paginas }: Content, map: string): number {
  const [deel = map] = map.split('/');
  const plaatsen = paginas
    .filter(({ id }) => id === deel || id.startsWith(`${deel}/`))
    .map(({ voorwerk }) => getField(voorwerk.data, 'volgorde'))
    .filter((volgorde) => typeof volgorde === 'number');
  return Math.max(-1, ...plaatsen) + 1;
}

function refuseExisting(concepten: readonly Concept[], { files }: Content, map: string): void {
  const bestaand = concepten.filter(({ bestand }) => files.includes(bestand)).map(({ bestand }) => toPath(bestand));
  if (bestaand.length === 0) return;
  const namen = bestaand.slice(0, 5).join(', ');
  const rest = bestaand.length > 5 ? ` en nog ${bestaand.length - 5}` : '';
  throw new LeesFout(
    `Er is niets geschreven, want dit bestaat al: ${namen}${rest}. Kies een andere map, bijvoorbeeld --naar ${map}-nieuw, en neem daaruit over wat u wilt.`,
  );
}

/** What the check says of the drafts among the other pages. */
function listConceptfaults(content: Content, concepten: readonly Concept[]): Fault[] {
  const nieuw = concepten.map(({ bestand, mdx }) => readPagina(mdx, toPath(bestand), bestand.replace(/\.mdx$/, '')));
  const samen: Content = {
    ...content,
    files: [...content.files, ...concepten.map(({ bestand }) => bestand)].sort(compareText),

    // The drafts last: of two that are the same, the new one is at fault.
    paginas: [...content.paginas, ...nieuw],
  };
  const paths = new Set(nieuw.map(({ path }) => path));
  return listFaults(samen).filter(({ path }) => paths.has(path));
}
