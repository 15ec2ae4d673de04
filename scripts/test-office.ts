import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import Papa from 'papaparse';
import { guardFormule } from '../src/export/csv.ts';
import { PROEFHULPMIDDELEN, type Proefdocument } from '../tests/unit/documenten.ts';
import { HOSTILE } from '../tests/unit/hostile.ts';
import { testPlannen } from './office-plan.ts';

/*
 * Opens files as this site writes them with LibreOffice and compares what it shows with what was entered: the same
 * columns, the same cells, the guard mark visible, no formula. LibreOffice writes what it shows to CSV again, with
 * formulas as formulas, so that one would be seen. Plans for Word are opened too: see office-plan.ts.
 */

/** What a user chooses in the window in which LibreOffice asks how to read a file: `;`, and all that it proposes itself. */
const LEESWIJZEN = [
  { naam: 'semicolons', scheiding: '59' },
  { naam: 'semicolons, commas and tabs, as LibreOffice proposes', scheiding: '59/44/9' },
];

/** `;`, quotes, UTF-8, from the first row; texts in quotes, cells as shown, formulas as formulas, the first sheet. */
const SCHRIJFWIJZE = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,true,false,false,1';

/** LibreOffice leaves out what comes after some 280 files. */
const MAX_BESTANDEN = 150;

/** A cell of Excel holds no more, and LibreOffice takes minutes over longer ones; the tests of the import have them. */
const MAX_CEL = 32_767;

const GEWOON = [
  'Gouda',
  "'s-Hertogenbosch",
  'Súdwest-Fryslân',
  'Eerste regel,\ntweede regel; met "aanhaling"',
  '€ 5 – goed',
];

async function main(): Promise<void> {
  const soffice = findSoffice() ?? installSoffice();
  console.log(run(soffice, ['--version']).trim());
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const bestanden = writeBestanden(join(folder, 'in'));
    let [passed, failed] = [0, 0];
    for (const { naam, scheiding } of LEESWIJZEN) {
      const uit = join(folder, scheiding.replaceAll('/', '-'));
      const paden = [...bestanden.keys()];
      for (let i = 0; i < paden.length; i += MAX_BESTANDEN) {
        convert(soffice, folder, uit, scheiding, paden.slice(i, i + MAX_BESTANDEN));
      }
      for (const [pad, { titel, document }] of bestanden) {
        const verschil = compare(document, readShown(uit, pad));
        if (verschil === undefined) passed += 1;
        else {
          failed += 1;
          console.error(`✗ ${titel}, read with ${naam}: ${verschil}`);
        }
      }
    }
    for (const { titel, fout } of await testPlannen(folder, (args) => run(soffice, [profielOf(folder), ...args]))) {
      if (fout === undefined) passed += 1;
      else {
        failed += 1;
        console.error(`✗ ${titel}, as a file for Word: ${fout}`);
      }
    }
    console.log(`${String(passed)} passed, ${String(failed)} failed`);
    if (failed > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ordinary, hostile and random documents of every tool. */
function writeBestanden(folder: string): Map<string, { titel: string; document: Proefdocument }> {
  mkdirSync(folder);
  const gevallen = PROEFHULPMIDDELEN.flatMap(({ soort, documenten, createMetTekst }) => [
    ...GEWOON.map((tekst) => ({ titel: `${soort} with ‘${tekst}’`, document: createMetTekst(tekst) })),
    ...HOSTILE.filter(({ wordt }) => wordt.length <= MAX_CEL).map(({ naam, wordt }) => ({
      titel: `${soort} with ${naam}`,
      document: createMetTekst(wordt),
    })),
    ...fc.sample(documenten, { numRuns: 40, seed: 6 }).map((document, i) => ({
      titel: `${soort}, random ${String(i + 1)}`,
      document,
    })),
  ]);
  return new Map(
    gevallen.map(({ titel, document }, i) => {
      const pad = join(folder, `bestand${String(i)}.csv`);
      writeFileSync(pad, document.csv);
      return [pad, { titel, document }];
    }),
  );
}

/** A profile of its own, so that LibreOffice neither finds settings nor leaves any. */
function profielOf(folder: string): string {
  return `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
}

function convert(soffice: string, folder: string, uit: string, scheiding: string, paden: readonly string[]): void {
  run(soffice, [
    profielOf(folder),
    '--headless',
    `--infilter=Text - txt - csv (StarCalc):${scheiding},34,76,1`,
    '--convert-to',
    SCHRIJFWIJZE,
    '--outdir',
    uit,
    ...paden,
  ]);
}

function readShown(uit: string, pad: string): string[][] {
  const stam = pad.replace(/^.*[\\/]/, '').replace(/\.csv$/, '');
  const naam = readdirSync(uit).find((bestand) => bestand === `${stam}.csv` || bestand.startsWith(`${stam}-`));
  if (naam === undefined) return [];
  const tekst = readFileSync(join(uit, naam), 'utf8').replace(/\r?\n$/, '');
  return Papa.parse<string[]>(tekst, { delimiter: ';', newline: '\n' }).data;
}

/** The first cell that is shown otherwise than it should be; undefined when there is none. */
function compare({ tabel }: Proefdocument, shown: readonly (readonly string[])[]): string | undefined {
  if (shown.length !== tabel.length) return `${String(shown.length)} rows instead of ${String(tabel.length)}`;
  for (const [i, rij] of tabel.entries()) {
    for (const [j, cel] of rij.entries()) {
      const wanted = toShown(guardFormule(cel));
      const found = shown[i]?.[j] ?? '';
      if (found !== wanted && !isSameNumber(found, wanted)) {
        return `row ${String(i + 1)}, column ${String(j + 1)} shows ${JSON.stringify(found.slice(0, 80))} instead of ${JSON.stringify(wanted.slice(0, 80))}`;
      }
    }
    if ((shown[i] ?? []).slice(rij.length).some((cel) => cel !== '')) return `row ${String(i + 1)} has more cells`;
  }
  return undefined;
}

/** LibreOffice leaves NULs out, which cannot be seen. */
function toShown(cel: string): string {
  return cel.replaceAll('\0', '');
}

/** A cell that is nothing but a number is one to a spreadsheet, and shown in its own way. */
function isSameNumber(een: string, ander: string): boolean {
  return een.trim() !== '' && ander.trim() !== '' && Number(een.replace(',', '.')) === Number(ander.replace(',', '.'));
}

function findSoffice(): string | undefined {
  const name = process.platform === 'win32' ? 'soffice.exe' : 'soffice';
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0 ? name : undefined;
}

/** Debian and what is made of it only; elsewhere LibreOffice is installed by hand. */
function installSoffice(): string {
  console.log('Installing LibreOffice…');
  try {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'libreoffice-calc', 'libreoffice-writer']);
  } catch {
    throw new Error(
      'LibreOffice ontbreekt en was niet te installeren. Installeer het zelf (op Debian, als root: apt-get install libreoffice-calc libreoffice-writer) en begin opnieuw.',
    );
  }
  const soffice = findSoffice();
  if (soffice === undefined) throw new Error('LibreOffice is geïnstalleerd, maar soffice start niet.');
  return soffice;
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 300_000 });
}

await main();
