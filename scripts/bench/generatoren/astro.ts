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

/** Astro with the least that shows the pages: what its guide to Markdown content makes. */
export const ASTRO: Generator = {
  id: 'astro',
  naam: 'Bare Astro',
  pakketten: { astro: await readVersie('astro') },
  heeft: 'a layout with a title and one small stylesheet, which Astro inlines by default; no navigation, no search',
  writeProject: (map, teksten) => writeBestanden(map, listBestanden(teksten)),
  listOpdrachten: (map) => [{ args: ['node_modules/astro/bin/astro.mjs', 'build'], map }],
  uitvoer: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
};

function listBestanden(teksten: readonly Tekst[]): Bestanden {
  const paginas = toPaginas(teksten, ({ pad, titel, samenvatting, markdown }) => [
    `inhoud/${pad}.md`,
    withVoorwerk({ titel, samenvatting }, markdown),
  ]);
  const delen = listDelen(teksten).map(({ titel, teksten: [eerste] }) =>
    eerste === undefined ? '' : `<li><a href="${toTekstadres(eerste)}">${titel}</a></li>`,
  );
  return {
    ...paginas,
    'astro.config.mjs': `export default { trailingSlash: 'always' };\n`,
    'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

export const collections = {
  paginas: defineCollection({
    loader: glob({ base: './inhoud', pattern: '**/*.md' }),
    schema: z.object({ titel: z.string(), samenvatting: z.string() }),
  }),
};
`,
    'src/stijl.css': KALE_STIJL,
    'src/Layout.astro': `---
import './stijl.css';
const { titel, samenvatting } = Astro.props;
---

<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{titel}</title>
    <meta name="description" content={samenvatting} />
  </head>
  <body>
    <main>
      <h1>{titel}</h1>
      <slot />
    </main>
  </body>
</html>
`,
    'src/pages/index.astro': `---
import Layout from '../Layout.astro';
---

<Layout titel="Begin" samenvatting="De delen van de site."><ul>${delen.join('')}</ul></Layout>
`,
    'src/pages/[...pad].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../Layout.astro';

export const getStaticPaths = async () =>
  (await getCollection('paginas')).map((pagina) => ({ params: { pad: pagina.id }, props: { pagina } }));

const { pagina } = Astro.props;
const { Content } = await render(pagina);
---

<Layout titel={pagina.data.titel} samenvatting={pagina.data.samenvatting}><Content /></Layout>
`,
  };
}
