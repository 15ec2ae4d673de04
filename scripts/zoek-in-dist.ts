import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { splitPlekken } from '../src/domain/zoekresultaat.ts';
import { createIndexLoader } from '../src/search/index-loader.ts';
import { createPagefindLoader } from '../src/search/pagefind.ts';
import type { Uitslagrij } from '../src/search/uitslag.ts';
import { searchVolledig } from '../src/search/volledig.ts';
import { createZoeksessie, type Zoekbeeld } from '../src/search/zoeksessie.ts';
import { findFile, type BuiltSite } from './built-site.ts';
import type { Antwoordrij } from './zoekvragen.ts';

/** Places that the search page shows with each page of the full text. */
const PLEKKEN = 3;

/** Asks a question and gives the rows in the order in which the search page shows them, as addresses without base path. */
export type Zoeker = (tekst: string) => Promise<Antwoordrij[]>;

/**
 * The search of a built site, by the code that its page runs. Replaces `fetch` for the rest of the process, as Pagefind
 * can only fetch. Throws with the way out when the site was built without a search.
 */
export async function createZoeker({ folder, basis }: Pick<BuiltSite, 'folder' | 'basis'>): Promise<Zoeker> {
  for (const file of ['pagefind/pagefind.js', 'zoeken/index.json']) {
    if (!existsSync(join(folder, file)))
      throw new Error(`There is no ${file} in the built site. Run \`npm run build\` first.`);
  }
  const toFile = (adres: string) => {
    const file = findFile({ folder, basis }, adres.replace(/\?.*$/, ''));
    if (file === undefined) throw new Error(`${adres} was not built.`);
    return join(folder, file);
  };
  globalThis.fetch = async (bron) => {
    const adres = bron instanceof Request ? bron.url : String(bron);
    return new Response(await readFile(adres.startsWith('file:') ? fileURLToPath(adres) : toFile(adres)));
  };
  const loadTekst = createPagefindLoader(basis, {
    importModule: (adres) => import(pathToFileURL(toFile(adres)).href) as Promise<unknown>,
    prefetchBestand: () => undefined,
    checkBestand: () => Promise.resolve(),
  });
  let show: (beeld: Zoekbeeld) => void = () => undefined;
  const sessie = createZoeksessie({
    opties: { soort: [], fase: [], bron: [] },
    lader: createIndexLoader(
      async (bestand) => (await fetch(`${basis}zoeken/${bestand}`)).json(),
      basis.replace(/\/$/, ''),
    ),
    loadVolledig: async () => {
      const tekst = await loadTekst();
      return (...vraag) => searchVolledig(tekst, ...vraag);
    },
    // Nothing that waits for a pause in the typing matters here.
    schedule: () => () => undefined,
    recordAdres: () => undefined,
    isAangewezen: () => false,
    show: (beeld) => {
      show(beeld);
    },
  });
  await sessie.start();
  const cut = (adres: string) => (adres.startsWith(basis) ? adres.slice(basis.length - 1) : adres);

  return async (tekst) => {
    const { groepen, paginas, antwoord } = await new Promise<Zoekbeeld>((resolve) => {
      show = (beeld) => {
        if (beeld.paginas === 'klaar' || beeld.paginas === 'mislukt') resolve(beeld);
      };
      sessie.open({ tekst });
    });
    if (paginas === 'mislukt') throw new Error(`The full text could not be searched for ‘${tekst}’.`);
    return [
      ...groepen.flatMap(({ plekken }) => plekken.map(({ adres }) => [cut(adres)])),
      ...(antwoord?.rijen ?? []).map((rij) => listAdressen(rij).map(cut)),
    ];
  };
}

function listAdressen({ plek, resultaat }: Uitslagrij): Antwoordrij {
  if (plek) return [plek.adres];
  return [resultaat.adres, ...splitPlekken(resultaat.plekken, PLEKKEN).voorop.map(({ adres }) => adres)];
}
