// `npm run sbom`: writes sbom.cdx.json, the bill of materials of the built site as CycloneDX has it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LICENTIEBESTAND, readLicentielijst } from '../src/build/licentielijst.ts';
import { ROOT, runMain, UserError } from './install.mjs';
import { completeSbom, countGebruik } from './sbom/complete-sbom.ts';

const DOEL = join(ROOT, 'sbom.cdx.json');
/** package-lock.json alone: it says the same on every machine, and names the programs of other platforms too. */
const VRAAG = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];

await runMain(() => {
  const lijst = join(ROOT, 'dist', LICENTIEBESTAND);
  if (!existsSync(lijst)) throw new UserError('There is no built site in dist/. Run `npm run build` first.');
  const [eigen, ...anderen] = readLicentielijst(readFileSync(lijst, 'utf8'));
  if (eigen === undefined) throw new UserError(`${relative(ROOT, lijst)} is empty. Run \`npm run build\` again.`);
  // SOURCE_DATE_EPOCH (seconds since 1970) is the custom where something is to be made twice the same.
  const { SOURCE_DATE_EPOCH: vast } = process.env;
  const bom = completeSbom(
    askNpm(),
    [eigen, ...anderen],
    vast === undefined ? undefined : new Date(Number(vast) * 1000),
  );
  writeFileSync(DOEL, `${JSON.stringify(bom, undefined, 2)}\n`);
  const { browser = 0, build = 0, test = 0 } = countGebruik(bom);
  console.log(
    `${relative(process.cwd(), DOEL)}: ${String(browser)} components reach browsers, ${String(build)} only build the site, ${String(test)} only develop or test it.`,
  );
});

function askNpm(): unknown {
  const { npm_execpath: npm } = process.env;
  if (npm === undefined) throw new UserError('Start it with `npm run sbom`: npm makes the list.');
  const { status, stdout, stderr } = spawnSync(process.execPath, [npm, ...VRAAG], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new UserError(`npm could not make the list; it takes npm 10 or newer.\n${stderr}`);
  return JSON.parse(stdout);
}
