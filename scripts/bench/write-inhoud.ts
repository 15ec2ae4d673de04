import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { toId } from '../../src/check/check-koppen.ts';
import { YAML_FILES } from '../../src/check/read-content.ts';
import { homeSchema, siteSchema } from '../../src/schemas/site.ts';
import { makeContent, publishAll } from '../nieuw/make-content.ts';
import { toTekstadres, type Tekst } from './make-teksten.ts';

/** What the example of `npm run nieuw` has that the texts stand in for, and its tools. */
const WEG = ['aanpak', 'bouwstenen', 'checklist-sturing', 'fasen.yaml', 'verbeterplan', 'zelfscan'];

/**
 * Makes the folder `map` with a site of these texts: the example of `npm run nieuw` with them instead of its own pages,
 * without the tools. Terms, sources, house style and what a browser keeps stay, so that a build does all it does for a
 * real site.
 */
export async function writeInhoud(map: string, teksten: readonly Tekst[]): Promise<void> {
  await makeContent(map);
  for (const naam of WEG) await rm(join(map, naam), { recursive: true });
  await writeSite(map, teksten);
  for (const [nummer, tekst] of teksten.entries()) {
    const bestand = join(map, `${tekst.pad}.mdx`);
    await mkdir(dirname(bestand), { recursive: true });
    await writeFile(bestand, toMdx(tekst, nummer));
  }
  await publishAll(map);
}

/** A text as a page of this generator: the fields it asks for, and an id behind every heading. */
export function toMdx({ titel, samenvatting, markdown }: Tekst, volgorde: number): string {
  const voorwerk = stringify({ titel, menutitel: titel, omschrijving: samenvatting, volgorde }, { lineWidth: 0 });
  const metIds = markdown.replace(/^#{2,3} (.+)$/gm, (kop, tekst: string) => `${kop} {#${toId(tekst)}}`);
  return `---\n${voorwerk}---\n\n${metIds}`;
}

/** The first pages of the parts, in order: one for each entry of the menu. */
function listDelen(teksten: readonly Tekst[]): { id: string; tekst: Tekst }[] {
  return teksten.flatMap((tekst) => {
    const [id = '', naam, ...rest] = tekst.pad.split('/');
    return naam === 'index' && rest.length === 0 ? [{ id, tekst }] : [];
  });
}

/** Puts the texts in the menu and on the home page. */
async function writeSite(map: string, teksten: readonly Tekst[]): Promise<void> {
  const delen = listDelen(teksten).map(({ id, tekst }) => ({
    id,
    tekst,
    naam: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  }));
  const verwijzingen = delen.slice(0, 3).map(({ naam, tekst }) => ({ titel: naam, adres: toTekstadres(tekst) }));

  const siteBestand = join(map, YAML_FILES.site);
  const site = siteSchema.parse(parse(await readFile(siteBestand, 'utf8')));
  const gebleven = site.delen.filter(({ id }) => !WEG.includes(id));
  const kennis = delen.map(({ id, naam }) => ({ id, titel: naam, groep: 'kennis' }));
  await writeFile(siteBestand, stringify({ ...site, delen: [...kennis, ...gebleven], zoeksuggesties: verwijzingen }));

  const homeBestand = join(map, YAML_FILES.home);
  const home = homeSchema.parse(parse(await readFile(homeBestand, 'utf8')));
  const ingangen = verwijzingen.map((verwijzing) => ({
    voor: 'Voor iedereen',
    titel: verwijzing.titel,
    tekst: 'Lees wat u moet weten.',
    verwijzing,
  }));
  await writeFile(homeBestand, stringify({ ...home, ingangen }));
}
