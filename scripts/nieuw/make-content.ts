import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addGepubliceerd } from '../../src/check/add-gepubliceerd.ts';
import { listNieuw } from '../../src/check/check-gepubliceerd.ts';
import { readContent, YAML_FILES } from '../../src/check/read-content.ts';

const VOORBEELD = fileURLToPath(new URL('voorbeeld/', import.meta.url));
const THEMA = fileURLToPath(new URL('../../content/themas/basis/', import.meta.url));

/** Makes the folder `map` with the example of a small, complete site, in our theme. Overwrites what it holds by name. */
export async function makeContent(map: string): Promise<void> {
  await mkdir(map, { recursive: true });
  await cp(VOORBEELD, map, { recursive: true });
  await cp(THEMA, join(map, 'themas', 'basis'), { recursive: true });
  await publishAll(map);
}

/** Writes the list of published ids anew, as for a site that was never published, so that it can be built. */
export async function publishAll(map: string): Promise<void> {
  const lijst = join(map, YAML_FILES.gepubliceerd);
  await rm(lijst, { force: true });
  await writeFile(lijst, addGepubliceerd(undefined, listNieuw(await readContent(map))));
}
