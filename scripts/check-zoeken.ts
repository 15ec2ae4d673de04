// Asks the search of the built site what people type, and says how often a right page comes on top or among the first
// three. Exits 1 when too few do. `-- --missers` lists what went wrong, `-- --bestand vragen.yaml` asks other questions.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { createZoeker } from './zoek-in-dist.ts';
import {
  beoordeel,
  computeCijfers,
  formatCijfers,
  formatMisser,
  listOnbekend,
  zoekvragenSchema,
  type Beoordeling,
  type Vragensoort,
} from './zoekvragen.ts';

/**
 * Files with questions, and the part of them that has a right row among the first three at least: what is farther down is
 * hardly ever looked at. The second were thought up by others, on their own: they say how the search does with questions
 * that it was not made for. Only what is wrong in general is mended for them; no word is added for one of them.
 */
const BESTANDEN = [
  { bestand: 'tests/fixtures/zoekvragen.yaml', minimum: 0.95 },
  { bestand: 'tests/fixtures/zoekvragen-anderen.yaml', minimum: 0.9 },
];

const { bestanden, isMetMissers } = readOptions(process.argv.slice(2));
const site = readBuiltSite();
const zoek = await createZoeker(site);
for (const { bestand, minimum } of bestanden) {
  const hit3 = await checkBestand(bestand);
  if (hit3 >= minimum) continue;
  console.log(`\nhit@3 is below ${String(minimum)}. \`npm run check:zoeken -- --missers\` says which questions miss.`);
  process.exitCode = 1;
}

/** Asks all questions of a file, prints the figures and gives hit@3 of all together. */
async function checkBestand(bestand: string): Promise<number> {
  const soorten = readVragen(resolve(bestand));
  const onbekend = listOnbekend(soorten, createHasAdres(site));
  if (onbekend.length > 0) {
    throw new Error(
      `${bestand} calls addresses right that are not on the site: ${onbekend.join(', ')}. Mend them, or build anew.`,
    );
  }
  console.log(`${bestand}\n${'kind'.padEnd(14)} count  hit@1  hit@3    MRR`);
  const alle: Beoordeling[] = [];
  for (const { soort, vragen } of soorten) {
    const beoordelingen: Beoordeling[] = [];
    for (const een of vragen) beoordelingen.push(beoordeel(een, await zoek(een.vraag)));
    console.log(formatCijfers(soort, computeCijfers(beoordelingen)));
    const missers = beoordelingen.filter(({ plaats }) => plaats === undefined || plaats > 2);
    if (isMetMissers) for (const misser of missers) console.log(formatMisser(misser));
    alle.push(...beoordelingen);
  }
  const totaal = computeCijfers(alle);
  console.log(formatCijfers('total', totaal));
  return totaal.hit3;
}

/** What the arguments ask for. Throws on anything else. */
function readOptions(args: string[]): { bestanden: typeof BESTANDEN; isMetMissers: boolean } {
  const { values } = parseArgs({ args, options: { missers: { type: 'boolean' }, bestand: { type: 'string' } } });
  const { bestand } = values;
  return {
    bestanden: bestand === undefined ? BESTANDEN : [{ bestand, minimum: 0 }],
    isMetMissers: values.missers ?? false,
  };
}

function readVragen(path: string): Vragensoort[] {
  const { data, error } = zoekvragenSchema.safeParse(parseYaml(readFileSync(path, 'utf8')));
  if (error) throw new Error(`${path} has another form than a file with questions.\n${z.prettifyError(error)}`);
  return data;
}

/** Knows the pages of the site and the places on them. */
function createHasAdres({ pages }: BuiltSite): (adres: string) => boolean {
  const paginas = new Map(pages.map((page) => [page.adres, page.root]));
  return (adres) => {
    const [pad = '', anker] = adres.split('#');
    const root = paginas.get(pad);
    return root !== undefined && (anker === undefined || root.querySelector(`[id="${anker}"]`) !== null);
  };
}
