// Says how a site grows: builds content of 40, 400 and 4,000 pages, each from nothing in a process of its own, and prints
// what a page more costs, what the same page weighs in each, and what a first search loads. Then it starts the development
// server on the largest. Prints verdicts and asserts nothing. Takes minutes; `--pages=40,400` takes less.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AANVULLINGBESTAND, KERNBESTAND, selectDelen, toDeelbestand } from '../../src/search/zoekdelen.ts';
import { splitWoorden } from '../../src/search/woorden.ts';
import { formatSeconds } from './verslag.ts';
import { computeZoekbudget } from '../budgets.ts';
import { readBuiltSite, type BuiltSite } from '../built-site.ts';
import { ROOT, waitFor } from '../install.mjs';
import { createWeegschaal } from '../weigh-site.ts';
import { describeGroei, readAantallen, type Meting } from './groeicijfers.ts';
import { makeTeksten, toTekstadres } from './make-teksten.ts';
import { writeInhoud } from './write-inhoud.ts';

/** The page that is weighed, by its number: every size has it, in a folder within a part. */
const GEWOGEN = 20;
/** Milliseconds between two questions to a development server that starts. */
const TUSSEN = 100;
/** Milliseconds after which a page is taken to be missing. */
const GEDULD = 120_000;

const aantallen = readAantallen(process.argv.slice(2), [40, 400, 4000]);
const folder = mkdtempSync(join(tmpdir(), 'bench-groei-'));
try {
  const metingen: Meting[] = [];
  for (const aantal of aantallen) {
    metingen.push(await measure(aantal));
    console.log(`${aantal} pages: built in ${formatSeconds(metingen.at(-1)?.tijd ?? 0)}`);
  }
  for (const regel of describeGroei(metingen, computeZoekbudget(0).limit)) console.log(regel);
  const grootste = aantallen.at(-1) ?? 0;
  const { gestart, eerste, tweede } = await timeOntwikkelen(grootste);
  console.log(
    `Development server with ${grootste} pages: up in ${formatSeconds(gestart)}, a first page ${formatSeconds(eerste)} later, another page in ${formatSeconds(tweede)}.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(aantal: number): Promise<Meting> {
  const inhoud = join(folder, `inhoud-${aantal}`);
  const teksten = makeTeksten(aantal);
  await writeInhoud(inhoud, teksten);
  const uitvoer = join(folder, `uitvoer-${aantal}`);
  const bouw = await build(inhoud, uitvoer);
  const site = readBuiltSite(join(uitvoer, 'dist'), '/');
  const tekst = teksten[GEWOGEN];
  const pagina = site.pages.find(({ adres }) => tekst !== undefined && adres === toTekstadres(tekst));
  if (tekst === undefined || pagina === undefined)
    throw new Error(`The site of ${aantal} pages lacks the page to weigh.`);
  const schaal = createWeegschaal(site);
  const { html, css } = schaal.weighPage(pagina);
  return {
    paginas: site.pages.length,
    ...bouw,
    pagina: { html, css, elementen: pagina.root.querySelectorAll('*').length },
    zoeken: schaal.weighZoeken() + schaal.sumSizes(listZoekdelen(site, tekst.titel)),
    volledig: sumVolledig(site),
  };
}

/** Builds the site of the folder `inhoud`, in a process that says at its end what it took. */
async function build(inhoud: string, uitvoer: string): Promise<Pick<Meting, 'tijd' | 'rekentijd' | 'geheugen'>> {
  const config = {
    root: ROOT,
    outDir: join(uitvoer, 'dist'),
    cacheDir: join(uitvoer, 'cache'),
    force: true,
    logLevel: 'error',
  };
  const code = `import { build } from 'astro';
await build(JSON.parse(process.argv[1]));
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write('\\n' + JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));`;
  const begin = performance.now();
  const kind = spawn(
    process.execPath,
    ['--input-type=module', '--eval', code, JSON.stringify(config), '--content', inhoud],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const { code: status, output } = await waitFor(kind);
  const tijd = performance.now() - begin;
  const [, maxRss, cpu] = /\{"maxRSS":(\d+),"cpu":(\d+)\}/.exec(output) ?? [];
  if (status !== 0 || maxRss === undefined) throw new Error(`The build of ${inhoud} failed.\n${output.slice(-3000)}`);
  return { tijd, rekentijd: Number(cpu) / 1000, geheugen: Number(maxRss) * 1024 };
}

/** What the search loads besides its first file for the first word of `vraag`. */
function listZoekdelen({ folder: map, basis }: BuiltSite, vraag: string): string[] {
  const kern: unknown = JSON.parse(readFileSync(join(map, 'zoeken', KERNBESTAND), 'utf8'));
  const delen: unknown = typeof kern === 'object' && kern !== null && 'delen' in kern ? kern.delen : [];
  const namen = Array.isArray(delen) ? delen.filter((naam) => typeof naam === 'string') : [];
  return selectDelen(namen, splitWoorden(vraag).slice(0, 1)).map((deel) => `${basis}zoeken/${toDeelbestand(deel)}`);
}

/** Bytes that the full text needs before it can look for a word: what follows the suggestions, and Pagefind's own. */
function sumVolledig({ folder: map }: BuiltSite): number {
  const pagefind = readdirSync(join(map, 'pagefind'), { withFileTypes: true }).filter((een) => een.isFile());
  // These are compressed already.
  const bytes = pagefind.map(({ name }) => statSync(join(map, 'pagefind', name)).size);
  return bytes.reduce((som, een) => som + een, statSync(join(map, 'zoeken', AANVULLINGBESTAND)).size);
}

/** Milliseconds until a development server answers, until a first page of it is there, and another one. */
async function timeOntwikkelen(aantal: number): Promise<{ gestart: number; eerste: number; tweede: number }> {
  const begin = performance.now();
  const code = `import { dev } from 'astro';
const { address } = await dev(JSON.parse(process.argv[1]));
process.stdout.write('\\nport ' + address.port + '\\n');`;
  const config = {
    root: ROOT,
    cacheDir: join(folder, 'dev'),
    // What it kept of other content may name files that are gone.
    force: true,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  };
  const kind = spawn(
    process.execPath,
    ['--input-type=module', '--eval', code, JSON.stringify(config), '--content', join(folder, `inhoud-${aantal}`)],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    let uitvoer = '';
    kind.stdout.on('data', (stuk: Buffer) => (uitvoer += stuk.toString('utf8')));
    let poort: string | undefined;
    while (poort === undefined) {
      if (kind.exitCode !== null) throw new Error(`The development server stopped.\n${uitvoer}`);
      await new Promise((done) => setTimeout(done, TUSSEN));
      poort = /port (\d+)/.exec(uitvoer)?.[1];
    }
    const gestart = performance.now() - begin;
    const [een, ander] = makeTeksten(GEWOGEN + 1)
      .slice(-2)
      .map((tekst) => toTekstadres(tekst));
    const visit = async (adres = '/') => {
      const vanaf = performance.now();
      // While it still reads the content, a page may not be there yet.
      for (;;) {
        const antwoord = await fetch(`http://127.0.0.1:${poort}${adres}`);
        const html = await antwoord.text();
        if (antwoord.ok && html.includes('</html>')) break;
        if (performance.now() - vanaf > GEDULD)
          throw new Error(`${adres} of the development server is no page.\n${html}`);
        await new Promise((done) => setTimeout(done, TUSSEN));
      }
      return performance.now() - vanaf;
    };
    return { gestart, eerste: await visit(een), tweede: await visit(ander) };
  } finally {
    kind.kill();
  }
}
