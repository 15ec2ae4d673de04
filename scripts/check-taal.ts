// Says how well the pages and the texts of the interface read, worst first, and exits 1 when a text is beyond a limit.
// `-- --alles` shows everything, `-- --pagina /adres/` all of one page, `-- --fouten` only what is beyond a limit.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findContentFolder } from '../src/check/content-folder.ts';
import { toFolder } from '../src/check/check-content.ts';
import { formatFault, sortFaults } from '../src/check/fault.ts';
import { readContent } from '../src/check/read-content.ts';
import { begripSchema, toBegrip } from '../src/schemas/begrip.ts';
import { jargonwoordSchema } from '../src/schemas/jargon.ts';
import { beoordeel } from './taal/beoordeel.ts';
import { createFindJargon } from './taal/jargon.ts';
import { listInhoud } from './taal/list-inhoud.ts';
import { listSchermen } from './taal/list-schermteksten.ts';
import { listTaalfouten, reportTaal } from './taal/report-taal.ts';

const { values } = parseArgs({
  options: { alles: { type: 'boolean' }, fouten: { type: 'boolean' }, pagina: { type: 'string' } },
});
const root = new URL('../', import.meta.url);
const content = await readContent(toFolder(findContentFolder()));
/** Samples that are long on purpose, on a page that no visitor gets. */
const VOORBEELDEN = 'src/pages/_onderdelen/';
const code = (await Array.fromAsync(glob('src/**/*.{ts,tsx,astro}', { cwd: fileURLToPath(root) })))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith(VOORBEELDEN))
  .sort()
  .map((path) => ({
    path,
    source: readFileSync(new URL(path, root), 'utf8'),
  }));
// What is wrong with these lists the content check says.
const findJargon = createFindJargon(
  jargonwoordSchema.array().catch([]).parse(content.yaml.jargon?.data),
  begripSchema.array().catch([]).parse(content.yaml.begrippen?.data).map(toBegrip),
);
const beoordelingen = [...listInhoud(content), ...listSchermen(code)].map((groep) => beoordeel(groep, findJargon));
const fouten = sortFaults(listTaalfouten(beoordelingen));
if (!values.fouten) {
  console.log(reportTaal(beoordelingen, { isAlles: values.alles ?? false, pagina: values.pagina }).join('\n'));
}
for (const fout of fouten) console.error(formatFault(fout));
if (fouten.length > 0) process.exitCode = 1;
else console.log('Geen tekst gaat over een grens.');
