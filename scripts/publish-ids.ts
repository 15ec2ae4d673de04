// Adds to content/gepubliceerd.yaml what is new. Nothing in that list is removed or changed.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findContentFolder, nameContentFolder } from '../src/check/content-folder.ts';
import { addGepubliceerd } from '../src/check/add-gepubliceerd.ts';
import { listFaults, toFolder } from '../src/check/check-content.ts';
import { listNieuw } from '../src/check/check-gepubliceerd.ts';
import { formatFaultIn } from '../src/check/fault.ts';
import { readContent, YAML_FILES } from '../src/check/read-content.ts';

const map = findContentFolder();
const root = toFolder(map);
const content = await readContent(root);
const faults = listFaults(content);
const file = YAML_FILES.gepubliceerd;
const lijst = `${nameContentFolder(map)}/${file}`;

if (faults.length > 0) {
  // What is published stays for ever, so a half-written page must not get into the list.
  for (const fault of faults) console.error(formatFaultIn(nameContentFolder(map))(fault));
  console.error('\nLos eerst deze fouten op; daarna kunnen nieuwe ids in de lijst.');
  process.exitCode = 1;
} else {
  const nieuw = listNieuw(content);
  const text = content.files.includes(file) ? await readFile(join(root, file), 'utf8') : undefined;
  if (nieuw.length > 0 || text === undefined) await writeFile(join(root, file), addGepubliceerd(text, nieuw));
  for (const { soort, id, pagina } of nieuw)
    console.log(`+ ${soort} ${pagina ?? ''}${soort === 'anker' ? '#' : ''}${id}`);
  console.log(nieuw.length > 0 ? `${nieuw.length} ids toegevoegd aan ${lijst}.` : `${lijst} is al bij.`);
}
