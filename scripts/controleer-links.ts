// `npm run controleer:links`: whether what the content links to on other sites is still there. Needs a network.
import { toFolder } from '../src/check/check-content.ts';
import { findContentFolder, nameContentFolder } from '../src/check/content-folder.ts';
import { listWeblinks } from '../src/check/list-weblinks.ts';
import { readContent } from '../src/check/read-content.ts';
import { probeAdressen } from './controleer-links/probe.ts';
import { reportLinks } from './controleer-links/report.ts';

const map = findContentFolder();
const links = listWeblinks(await readContent(toFolder(map)));
const adressen = links.map(({ adres }) => adres);
const isScherm = process.stderr.isTTY;
const bevindingen = await probeAdressen(adressen, { geduld: 15_000, pauze: 1000, tegelijk: 4 }, (klaar) => {
  if (isScherm)
    process.stderr.write(`\r${klaar} van ${adressen.length} adressen${klaar === adressen.length ? '\n' : ''}`);
});
const { text, isWeg } = reportLinks(links, bevindingen, nameContentFolder(map));
console.log(text);
if (isWeg) process.exitCode = 1;
