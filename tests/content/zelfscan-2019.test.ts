import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toVragenlijst, vragenlijstSchema } from '../../src/schemas/zelfscan.ts';

const read = (pad: string) => readFile(new URL(`../../content/${pad}`, import.meta.url), 'utf8');

/** By question: in which standaarden it was already, as the page of the predecessor tells it. */
async function readVoorganger(): Promise<Map<string, { standaarden: string[]; soort: string }>> {
  const gevonden = new Map<string, { standaarden: string[]; soort: string }>();
  let standaard: string | undefined;
  for (const regel of (await read('routekaart/2021.mdx')).split('\n')) {
    if (regel.startsWith('### ')) standaard = /^### Standaard (\d+)/.exec(regel)?.[1];
    const [, id = '', soort] =
      /^[|-] \[.*\]\(\/leidraad\/opdrachtverstrekking\/#([^)]+)\)(?: \| (\p{L}+))?/u.exec(regel) ?? [];
    if (id === '') continue;
    const { standaarden } = gevonden.get(id) ?? { standaarden: [] };
    gevonden.set(id, {
      standaarden: standaard === undefined ? standaarden : [...standaarden, standaard],
      soort: soort ?? 'nieuw',
    });
  }
  return gevonden;
}

test('every question stands with the standaarden of 2019 under its number, as the page of the predecessor has it', async () => {
  const { onderdelen } = toVragenlijst(vragenlijstSchema.parse(parse(await read('zelfscan/vragen.yaml'))));
  const voorganger = await readVoorganger();
  const verwacht = onderdelen
    .flatMap(({ vragen }) => vragen)
    .map(({ id }, i) => ({ nummer: String(i + 1), id, ...voorganger.get(id) }));
  const rijen = [
    ...(await read('instrumenten/zelfscan-2019.mdx')).matchAll(
      /^\| (\d+)\. \[.*?\]\(\/zelfscan\/#([^)]+)\) \| (.*) \| (\p{L}+) \|$/gmu,
    ),
  ].map(([, nummer, id, standaarden = '', soort]) => ({
    nummer,
    id,
    standaarden: [...standaarden.matchAll(/#standaard-(\d+)/g)].map(([, standaard]) => standaard),
    soort,
  }));
  expect(rijen).toEqual(verwacht);
});
