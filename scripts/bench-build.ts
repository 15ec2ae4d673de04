// Says what the site costs beyond Astro itself: builds the whole site and a bare one of the same MDX pages in turns, in
// temporary folders, and prints the ratio of the medians. No figure is right or wrong; a jump of the ratio asks why.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describeBench, formatSeconds, listComponents, readRounds } from './bench.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What a build leaves: a folder that is new each time, so that nothing is kept from the round before. */
type Build = { pages: number; time: number };

const rounds = readRounds(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
try {
  const bareRoot = join(folder, 'bare');
  const paths = writeBareSite(bareRoot);
  const site: Build[] = [];
  const bare: Build[] = [];
  for (let round = 1; round <= rounds; round++) {
    const [whole, least] = [build(ROOT, join(folder, 'site-out')), build(bareRoot, join(folder, 'bare-out'))];
    console.log(`Round ${round}: whole site ${formatSeconds(whole.time)}, bare ${formatSeconds(least.time)}`);
    if (least.pages !== paths.length) throw new Error(`The bare build made ${least.pages} of ${paths.length} pages.`);
    site.push(whole);
    bare.push(least);
  }
  const toRuns = (builds: readonly Build[]) => ({
    pages: builds[0]?.pages ?? 0,
    times: builds.map(({ time }) => time),
  });
  console.log(describeBench(toRuns(site), toRuns(bare)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds the project in `root` from nothing, in a process of its own. Throws with what Astro says when that fails. */
function build(root: string, out: string): Build {
  rmSync(out, { recursive: true, force: true });
  // A cache of its own: the one in node_modules stays as it is for whoever works on the site meanwhile.
  const config = { root, outDir: join(out, 'dist'), cacheDir: join(out, 'cache'), force: true, logLevel: 'error' };
  const code = `import { build } from 'astro'; await build(JSON.parse(process.argv[1]));`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code, JSON.stringify(config)],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`The build of ${root} failed.\n${stdout}${stderr}`);
  return { pages: globSync('**/*.html', { cwd: config.outDir }).length, time };
}

/**
 * A project with the MDX pages of the site and what Astro needs at the least to render them: the same settings for
 * Markdown, components that show their text only, no styles, search, islands or checks. Gives the files of the pages.
 */
function writeBareSite(root: string): string[] {
  const content = join(ROOT, 'content');
  const paths = globSync('**/*.mdx', { cwd: content });
  for (const path of paths) cpSync(join(content, path), join(root, 'content', path));
  const components = listComponents(paths.map((path) => readFileSync(join(content, path), 'utf8')).join('\n'));
  const config = JSON.stringify(pathToFileURL(join(ROOT, 'astro.config.mjs')).href);
  const files = {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import site from ${config};

export default {
  trailingSlash: site.trailingSlash,
  compressHTML: site.compressHTML,
  markdown: site.markdown,
  integrations: [mdx()],
};
`,
    'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

export const collections = {
  paginas: defineCollection({
    loader: glob({ base: 'content', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/(^|\\/)index\\.mdx$|\\.mdx$/, '') }),
  }),
};
`,
    'src/Stub.astro': '<div><slot /></div>\n',
    'src/pages/[...pad].astro': `---
import { getCollection, render } from 'astro:content';
import Stub from '../Stub.astro';

export const getStaticPaths = async () =>
  (await getCollection('paginas')).map((entry) => ({ params: { pad: entry.id || undefined }, props: { entry } }));

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<html lang="nl">
  <head><meta charset="utf-8" /><title>{entry.data.titel}</title></head>
  <body><h1>{entry.data.titel}</h1><Content components={{ ${components.map((name) => `${name}: Stub`).join(', ')} }} /></body>
</html>
`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  // A junction needs no rights on Windows; elsewhere the word is ignored.
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return paths;
}
