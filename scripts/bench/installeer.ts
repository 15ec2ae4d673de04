import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm } from '../install.mjs';
import type { Generator } from './generatoren/generator.ts';

/** Installs the packages of a generator into `map`, whose project they belong to. Throws with what npm said. */
export async function installPakketten({ pakketten }: Generator, map: string): Promise<void> {
  await mkdir(map, { recursive: true });
  if (Object.keys(pakketten).length === 0) return;
  const project = { name: 'bench', private: true, type: 'module', dependencies: pakketten };
  await writeFile(join(map, 'package.json'), JSON.stringify(project));
  // Scripts of packages are needed by none of them, and not run.
  const { code, output } = await runNpm(
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'],
    map,
  );
  if (code !== 0) throw new Error(`npm could not install it:\n${output.trimEnd()}`);
}
