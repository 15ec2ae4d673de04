// `npm run bench`: builds the same pages with this generator and with others, in turns, opens them as a phone on slow 4G
// does, and writes what came out to scripts/bench/RESULTS.md and the README. Asserts nothing.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { startBrowser, TOETSTIJD } from './bench/bezoek.ts';
import { stopOpdrachten } from './bench/bouw.ts';
import { chooseOpdracht, measureBezoeken, measureBouwen, Veld } from './bench/deelnemers.ts';
import { ASTRO } from './bench/generatoren/astro.ts';
import { ELEVENTY } from './bench/generatoren/eleventy.ts';
import type { Generator } from './bench/generatoren/generator.ts';
import { ONS } from './bench/generatoren/ons.ts';
import { STARLIGHT } from './bench/generatoren/starlight.ts';
import { VITEPRESS } from './bench/generatoren/vitepress.ts';
import { installPakketten } from './bench/installeer.ts';
import { readKeuzes, type Keuzes } from './bench/keuzes.ts';
import { makeTeksten } from './bench/make-teksten.ts';
import { fillMerken, formatDoelen, formatKort, formatTabel, formatVerslag, type Uitslag } from './bench/verslag.ts';
import { ROOT, runMain, UserError } from './install.mjs';

const GENERATOREN: readonly Generator[] = [ONS, ASTRO, STARLIGHT, VITEPRESS, ELEVENTY];

await runMain(async () => {
  const keuzes = readArguments();
  // Ours builds in the project, where its packages are; the others far from it, so that they find their own only.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const eigen = mkdtempSync(join(ROOT, '.cache', 'bench-'));
  const hunne = mkdtempSync(join(tmpdir(), 'bench-'));
  const clean = () => {
    for (const map of [eigen, hunne]) rmSync(map, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopOpdrachten();
      clean();
      process.exit(1);
    });
  }
  try {
    const meedoend = GENERATOREN.filter(({ id }) => keuzes.alleen?.includes(id) ?? true);
    const veld = new Veld(
      meedoend.map((generator) => ({ generator, map: generator === ONS ? eigen : join(hunne, generator.id) })),
    );
    await measureAll(keuzes, veld, meedoend);
  } finally {
    clean();
  }
});

function readArguments(): Keuzes {
  try {
    return readKeuzes(
      process.argv.slice(2),
      GENERATOREN.map(({ id }) => id),
    );
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

async function measureAll(keuzes: Keuzes, veld: Veld, meedoend: readonly Generator[]): Promise<void> {
  const { paginas, rondes, ladingen, isProef } = keuzes;
  console.log('Installing the others into a temporary folder…');
  await veld.doEach('installing', ({ generator, map }) => installPakketten(generator, map));

  // The same page in every run, as long as there are so many.
  const opdracht = chooseOpdracht(makeTeksten(Math.min(40, ...paginas)));
  const uitslagen: Uitslag[] = [];
  const browser = await startBrowser();
  try {
    for (const aantal of paginas) {
      const waar = `${aantal.toLocaleString('en')} pages`;
      const teksten = makeTeksten(aantal);
      // A larger set has all pages of a smaller one, so nothing of that is left over.
      await veld.doEach(waar, ({ generator, map }) => generator.writeProject(map, teksten));
      const bouwen = await measureBouwen(veld, opdracht, waar, rondes);
      console.log(`  ${waar}: visiting the pages`);
      const samenvattingen = await measureBezoeken(veld, bouwen, opdracht, { browser, waar, ladingen });
      uitslagen.push({ paginas: aantal, samenvattingen });
      console.log(`\n${waar}\n\n${formatTabel({ paginas: aantal, samenvattingen })}\n`);
    }
    console.log(formatDoelen(uitslagen));
    for (const { naam, waar } of veld.uitgevallen) console.log(`${naam} fell out at ${waar}.`);
    if (isProef) return;
    writeResults({
      datum: new Date().toISOString().slice(0, 10),
      machine: {
        kernen: cpus().length,
        geheugen: totalmem(),
        systeem: process.platform,
        node: process.versions.node,
        browser: browser.version(),
      },
      rondes,
      ladingen,
      toetstijd: TOETSTIJD,
      woorden: opdracht.woorden,
      letters: opdracht.woord.length,
      deelnemers: meedoend.map(({ naam, pakketten, heeft, zoekgang }) => ({
        naam,
        versie: Object.entries(pakketten)
          .map(([pakket, versie]) => `${pakket} ${versie}`)
          .join(', '),
        heeft,
        metZoeken: zoekgang !== undefined,
      })),
      uitslagen,
      uitgevallen: veld.uitgevallen,
    });
  } finally {
    await browser.close();
  }
}

function writeResults(verslag: Parameters<typeof formatVerslag>[0]): void {
  writeFileSync(join(ROOT, 'scripts', 'bench', 'RESULTS.md'), formatVerslag(verslag));
  const readme = join(ROOT, 'README.md');
  const gevuld = fillMerken(readFileSync(readme, 'utf8'), formatKort(verslag));
  if (gevuld === undefined) console.log('The README has no place for the figures, so they are in RESULTS.md only.');
  else writeFileSync(readme, gevuld);
}
