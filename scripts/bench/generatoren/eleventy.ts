import { toTekstadres, type Tekst } from '../make-teksten.ts';
import {
  KALE_STIJL,
  listDelen,
  readVersie,
  toPaginas,
  withVoorwerk,
  writeBestanden,
  type Bestanden,
  type Generator,
} from './generator.ts';

/** Eleventy brings no looks and no search: it gets a plain layout, and Pagefind as its sites use it. */
export const ELEVENTY: Generator = {
  id: 'eleventy',
  naam: 'Eleventy with Pagefind',
  pakketten: { '@11ty/eleventy': '3.1.8', pagefind: await readVersie('pagefind') },
  heeft:
    'a layout with a menu, the pages of the same folder and one small stylesheet; Pagefind run over its output, with Pagefind’s own screen on a page of its own',
  writeProject: (map, teksten) => writeBestanden(map, listBestanden(teksten)),
  listOpdrachten: (map) => [
    { args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], map },
    { args: ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist', '--quiet'], map },
  ],
  uitvoer: 'dist',
  caches: ['.cache'],
  zoekgang: {
    open: (page) => page.click('a[href="/zoeken/"]'),
    veld: '.pagefind-ui__search-input',
    resultaat: '.pagefind-ui__result-link',
  },
};

function listBestanden(teksten: readonly Tekst[]): Bestanden {
  const paginas = toPaginas(teksten, (tekst) => [
    `inhoud/${tekst.pad}.md`,
    withVoorwerk({ titel: tekst.titel, samenvatting: tekst.samenvatting, tags: toMap(tekst) }, tekst.markdown),
  ]);
  const menu = listDelen(teksten).map(({ titel, teksten: [eerste] }) =>
    eerste === undefined ? '' : `<li><a href="${toTekstadres(eerste)}">${titel}</a></li>`,
  );
  return {
    ...paginas,
    'inhoud/index.md': withVoorwerk({ titel: 'Begin', samenvatting: 'De delen van de site.' }, 'Kies een deel.\n'),
    'inhoud/zoeken.md': withVoorwerk(
      { titel: 'Zoeken', samenvatting: 'Zoek op deze site.' },
      `<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js"></script>
<div id="zoek"></div>
<script>new PagefindUI({ element: '#zoek', showSubResults: true });</script>
`,
    ),
    'inhoud/inhoud.json': '{ "layout": "pagina.njk" }\n',
    'inhoud/_includes/pagina.njk': `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{{ titel }}</title>
    <meta name="description" content="{{ samenvatting }}">
    <link rel="stylesheet" href="/stijl.css">
  </head>
  <body>
    <nav><ul>${menu.join('')}<li><a href="/zoeken/">Zoeken</a></li></ul></nav>
    <main data-pagefind-body>
      <h1>{{ titel }}</h1>
      {{ content | safe }}
    </main>
    <nav><ul>{% for pagina in collections[tags[0]] %}<li><a href="{{ pagina.url }}">{{ pagina.data.titel }}</a></li>{% endfor %}</ul></nav>
  </body>
</html>
`,
    'inhoud/stijl.css': KALE_STIJL,
    'eleventy.config.js': `export default function (config) {
  config.addPassthroughCopy('inhoud/stijl.css');
  return { dir: { input: 'inhoud', output: 'dist' } };
}
`,
  };
}

/** The folder of a page as one word, by which Eleventy gathers its pages. */
function toMap({ pad }: Tekst): string {
  return pad.split('/').slice(0, -1).join('-');
}
