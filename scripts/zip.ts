// `npm run zip -- --base /pad/`: makes a zip of the whole site for a web server that shows it under that path.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readSite } from './built-site.ts';
import { findTool, ROOT, runMain, spawnNode, UserError, waitFor } from './install.mjs';
import { listBestandssoorten } from './server/bestandssoorten.ts';
import { parseKopregels } from './server/kopregels.ts';
import { readKeuze } from './zip/keuze.ts';
import { formatLeesmij } from './zip/leesmij.ts';
import { packZip, type Zipbestand } from './zip/pack.ts';
import { formatWebConfig } from './zip/web-config.ts';

await runMain(async () => {
  const site = readSite();
  const { basis, content, naar } = readKeuze(process.argv.slice(2), { standaard: site.basis, env: process.env });
  const moment = readMoment();
  const datum = moment.toISOString().slice(0, 10);

  // Inside the project: while it builds, Astro runs code from this folder that looks for packages above it.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const map = mkdtempSync(join(ROOT, '.cache', 'zip-'));
  try {
    console.log(`De site wordt gebouwd voor het pad ${basis}…`);
    await build(map, basis, content);
    const bestanden = readBestanden(map);
    const wensen = {
      basis,
      soorten: listBestandssoorten(bestanden.map(({ pad }) => pad)),
      kopregels: parseKopregels(readFileSync(join(map, '_headers'), 'utf8')),
    };
    const zip = packZip(
      [
        ...[...bestanden, toBestand('web.config', formatWebConfig(wensen))].map(({ pad, inhoud }) => ({
          pad: `site/${pad}`,
          inhoud,
        })),
        toBestand('LEESMIJ.txt', formatLeesmij(site, datum, wensen)),
      ],
      moment,
    );
    const delen = basis.split('/').filter((deel) => deel !== '');
    const doel = resolve(naar ?? ROOT, `${[site.id, ...delen, datum].join('-')}.zip`);
    mkdirSync(resolve(doel, '..'), { recursive: true });
    writeFileSync(doel, zip);
    console.log(`\n${relative(process.cwd(), doel)} staat klaar (${formatMegabytes(zip.length)}).`);
    console.log('In LEESMIJ.txt in dat bestand staat hoe u de site op een webserver zet.');
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
});

/** The moment of making; SOURCE_DATE_EPOCH (seconds since 1970) sets another, as is the custom. */
function readMoment(): Date {
  const { SOURCE_DATE_EPOCH: vast } = process.env;
  const moment = vast === undefined ? new Date() : new Date(Number(vast) * 1000);
  // A zip knows no moment before 1980.
  if (!(moment.getUTCFullYear() >= 1980))
    throw new UserError(`SOURCE_DATE_EPOCH=${String(vast)} is geen moment na 1979.`);
  return moment;
}

async function build(map: string, basis: string, content: string | undefined): Promise<void> {
  const { code, output } = await waitFor(
    spawnNode([findTool('astro'), 'build', '--outDir', map, ...(content === undefined ? [] : ['--content', content])], {
      SITE_BASIS: basis,
      ONDERDELEN: undefined,
      SITE_COMPRESSIE: undefined,
    }),
  );
  if (code !== 0) {
    throw new UserError(`${output}\nHet bouwen is niet gelukt; hierboven staat waarom. Er is geen zipbestand gemaakt.`);
  }
}

function readBestanden(map: string): Zipbestand[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((bestand) => bestand.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((bestand) => ({ pad: relative(map, bestand).split(sep).join('/'), inhoud: readFileSync(bestand) }));
}

function toBestand(pad: string, tekst: string): Zipbestand {
  return { pad, inhoud: new TextEncoder().encode(tekst) };
}

function formatMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}
