import { toTekstadres, type Tekst } from '../make-teksten.ts';
import {
  listDelen,
  toPaginas,
  withVoorwerk,
  writeBestanden,
  type Bestanden,
  type Deel,
  type Generator,
} from './generator.ts';

/** VitePress with its default theme. Its sidebar has to be written out; here every part has one of its own. */
export const VITEPRESS: Generator = {
  id: 'vitepress',
  naam: 'VitePress',
  pakketten: { vitepress: '1.6.4' },
  heeft:
    'menu, a sidebar for each part, table of contents, previous and next, search (its own, in the browser), sitemap, a font of its own',
  writeProject: (map, teksten) => writeBestanden(map, listBestanden(teksten)),
  listOpdrachten: (map) => [{ args: ['node_modules/vitepress/bin/vitepress.js', 'build'], map }],
  uitvoer: '.vitepress/dist',
  caches: ['.vitepress/cache', '.vitepress/.temp', 'node_modules/.vite'],
  zoekgang: {
    open: (page) => page.click('.VPNavBarSearch button'),
    veld: '#localsearch-input',
    resultaat: '.VPLocalSearchBox .result',
  },
};

function listBestanden(teksten: readonly Tekst[]): Bestanden {
  // A folder for every page: then its address ends with a slash, as the links have it.
  const paginas = toPaginas(teksten, ({ pad, titel, samenvatting, markdown }) => [
    `${pad.replace(/\/index$/, '')}/index.md`,
    withVoorwerk({ title: titel, description: samenvatting }, `# ${titel}\n\n${markdown}`),
  ]);
  const delen = listDelen(teksten);
  const themeConfig = {
    nav: delen.map(({ id, titel }) => ({ text: titel, link: `/${id}/` })),
    sidebar: Object.fromEntries(delen.map((deel) => [`/${deel.id}/`, toSidebar(deel)])),
    search: { provider: 'local' },
  };
  return {
    ...paginas,
    'index.md': '# Begin\n\nDe delen van de site.\n',
    '.vitepress/config.mjs': `export default {
  lang: 'nl',
  title: 'Voorbeeld',
  sitemap: { hostname: 'https://voorbeeld.example' },
  themeConfig: ${JSON.stringify(themeConfig)},
};
`,
  };
}

/** The pages of a part, those of each folder below its first page. */
function toSidebar({ teksten }: Deel): object[] {
  const toItem = (tekst: Tekst) => ({ text: tekst.titel, link: toTekstadres(tekst) });
  const perMap = Map.groupBy(teksten, ({ pad }) => pad.slice(0, pad.lastIndexOf('/')));
  return [...perMap.values()].flatMap(([eerste, ...rest]) =>
    eerste === undefined ? [] : [{ ...toItem(eerste), collapsed: true, items: rest.map(toItem) }],
  );
}
