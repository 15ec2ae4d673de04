// `npm run schemas`: writes the JSON Schemas for editing programs. With `-- --content ../map` into that folder, with
// the settings that point to them, so that it can be opened by itself.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toFolder } from '../src/check/check-content.ts';
import { findContentFolder, nameContentFolder } from '../src/check/content-folder.ts';
import { listSchemabestanden, listSchemakoppelingen, SCHEMAMAP } from '../src/check/list-schemabestanden.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const SETTINGS = '.vscode/settings.json';

const content = findContentFolder();
const eigen = toFolder(content) === join(PROJECT, 'content/');
const map = eigen ? PROJECT : toFolder(content);
const naam = eigen ? '.' : nameContentFolder(content);

await mkdir(join(map, SCHEMAMAP), { recursive: true });
const bestanden = listSchemabestanden();
for (const { path, text } of bestanden) await writeFile(join(map, path), text);
console.log(`${bestanden.length} schema’s geschreven in ${naam}/${SCHEMAMAP}.`);

const settings = JSON.stringify({ 'yaml.schemas': listSchemakoppelingen() }, null, 2);
if (!existsSync(join(map, SETTINGS))) {
  await writeFile(join(map, SETTINGS), `${settings}\n`);
  console.log(`Instellingen geschreven in ${naam}/${SETTINGS}.`);
} else if (!eigen) {
  console.log(
    `${naam}/${SETTINGS} bestaat al en is niet veranderd. Zet dit erin als het er nog niet staat:\n${settings}`,
  );
}
