import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a recipe asks of an editor; paths are seen from the content folder. */
export type Stap =
  | { soort: 'wijzig' | 'achteraan' | 'nieuw'; pad: string; tekst: string }
  | { soort: 'verwijder'; pad: string }
  | { soort: 'hernoem'; pad: string; naar: string }
  | { soort: 'vervang'; van: string; door: string; behalve: string | undefined }
  | { soort: 'ids' };

/** A recipe of CONTRIBUTING.md. */
export type Recept = { titel: string; stappen: readonly Stap[] };

const ZINNEN: readonly (readonly [RegExp, (delen: readonly string[]) => Stap])[] = [
  [/\b[Ii]n `([^`]+)`:\n+```diff\n(.*?)\n```/s, ([pad = '', tekst = '']) => ({ soort: 'wijzig', pad, tekst })],
  [
    /\bAt the end of `([^`]+)`[^`]*:\n+```yaml\n(.*?)\n```/s,
    ([pad = '', tekst = '']) => ({ soort: 'achteraan', pad, tekst }),
  ],
  [
    /\bA new file `([^`]+)`:\n+```(?:yaml|mdx)\n(.*?)\n```/s,
    ([pad = '', tekst = '']) => ({ soort: 'nieuw', pad, tekst }),
  ],
  [/\b[Dd]elete `([^`]+)`/, ([pad = '']) => ({ soort: 'verwijder', pad })],
  [/\brename `([^`]+)` to\s`([^`]+)`/, ([pad = '', naar = '']) => ({ soort: 'hernoem', pad, naar })],
  [
    /\breplace `([^`]+)` by `([^`]+)` in all files(?: but\s`([^`]+)`)?/,
    ([van = '', door = '', behalve]) => ({ soort: 'vervang', van, door, behalve }),
  ],
  [/\bRun `npm run ids`/, () => ({ soort: 'ids' })],
];

/** The recipes in the text of CONTRIBUTING.md. Throws at a block of code that is no step: nobody would walk through it. */
export function readRecepten(markdown: string): Recept[] {
  const [, recepten = ''] = /^### Recipes\n(.*?)^### /ms.exec(markdown) ?? [];
  return recepten
    .split(/^#### /m)
    .slice(1)
    .map((recept) => {
      const [titel = '', ...regels] = recept.split('\n');
      // Blocks stand in a numbered list.
      return { titel, stappen: readStappen(titel, regels.map((regel) => regel.replace(/^ {3}/, '')).join('\n')) };
    });
}

function readStappen(titel: string, tekst: string): Stap[] {
  const stappen = ZINNEN.flatMap(([zin, toStap]) =>
    [...tekst.matchAll(new RegExp(zin, `${zin.flags}g`))].map((match) => ({
      plaats: match.index,
      stap: toStap(match.slice(1)),
    })),
  );
  const blokken = tekst.match(/^```\w/gm)?.length ?? 0;
  const metBlok = stappen.filter(({ stap }) => 'tekst' in stap).length;
  if (blokken !== metBlok) {
    throw new Error(`‘${titel}’ has ${String(blokken)} blocks of code, of which ${String(metBlok)} say where they go.`);
  }
  return stappen.sort((a, b) => a.plaats - b.plaats).map(({ stap }) => stap);
}

/** Does one step in the content folder `map`, as an editor would. Throws when it cannot be done as it is written. */
export async function doStap(map: string, stap: Stap, writeIds: (map: string) => Promise<void>): Promise<void> {
  switch (stap.soort) {
    case 'wijzig':
      await edit(join(map, stap.pad), (tekst) => applyDiff(tekst, stap));
      return;
    case 'achteraan': {
      const pad = join(map, stap.pad);
      const tekst = existsSync(pad) ? await readFile(pad, 'utf8') : '';
      await writeFile(pad, `${tekst}${stap.tekst}\n`);
      return;
    }
    case 'nieuw':
      await mkdir(dirname(join(map, stap.pad)), { recursive: true });
      await writeFile(join(map, stap.pad), `${stap.tekst}\n`, { flag: 'wx' });
      return;
    case 'verwijder':
      await rm(join(map, stap.pad), { recursive: true });
      return;
    case 'hernoem':
      await rename(join(map, stap.pad), join(map, stap.naar));
      return;
    case 'vervang': {
      const paden = (await readdir(map, { recursive: true })).filter(
        (pad) => /\.(mdx|yaml)$/.test(pad) && pad !== stap.behalve,
      );
      for (const pad of paden) await edit(join(map, pad), (tekst) => tekst.replaceAll(stap.van, stap.door));
      return;
    }
    case 'ids':
      await writeIds(map);
  }
}

async function edit(pad: string, change: (tekst: string) => string): Promise<void> {
  await writeFile(pad, change(await readFile(pad, 'utf8')));
}

/** The text with a block of `+` and `-` applied; lines without stay, and say where it is. */
function applyDiff(tekst: string, { pad, tekst: diff }: { pad: string; tekst: string }): string {
  const regels = diff.split('\n').map((regel) => ({ teken: regel.slice(0, 1), inhoud: regel.slice(1) }));
  const listWithout = (weg: string) => regels.filter(({ teken }) => teken !== weg).map(({ inhoud }) => `${inhoud}\n`);
  // Whole lines: each begins after the end of another.
  const [van, door] = [`\n${listWithout('+').join('')}`, `\n${listWithout('-').join('')}`];
  const aantal = `\n${tekst}`.split(van).length - 1;
  if (aantal !== 1) throw new Error(`In ${pad} stands ${String(aantal)} times, and not once:${van}`);
  return `\n${tekst}`.replace(van, () => door).slice(1);
}
