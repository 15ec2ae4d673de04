import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages that work with lists or tools; a site has those of which its content has the text. */
const PAGES = new URL('../pages/_delen/', import.meta.url);

/** Integration that gives the site, of the pages in `src/pages/_delen/`, those that its content folder asks for. */
export function deelpaginas(content: URL): AstroIntegration {
  return {
    name: 'deelpaginas',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
          .map((file) => file.replaceAll(sep, '/'))
          .filter((file) => /\.(astro|ts)$/.test(file));
        for (const route of listRoutes(files, (file) => existsSync(new URL(file, content)))) {
          injectRoute({ ...route, entrypoint: fileURLToPath(new URL(route.entrypoint, PAGES)) });
        }
      },
    },
  };
}

/**
 * Addresses with the file that makes each. `files` are seen from the folder of the pages, `hasText` says whether the
 * content folder has a file. A page belongs to the text of the same name; what a list gives (`[id]`) and files to
 * download belong to the first page of their part.
 */
export function listRoutes(
  files: readonly string[],
  hasText: (file: string) => boolean,
): { pattern: string; entrypoint: string }[] {
  return files.toSorted().flatMap((entrypoint) => {
    const [deel = '', naam = ''] = entrypoint.split(/\/(.*)/);
    const isLijst = naam.startsWith('[');
    const teksten = isLijst || naam === 'index.astro' ? [`${deel}/index.mdx`, `${deel}.mdx`] : [`${deel}/${naam}`];
    if (!teksten.map((tekst) => tekst.replace(/\.astro$/, '.mdx')).some(hasText)) return [];
    return [{ pattern: `/${entrypoint.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '')}`, entrypoint }];
  });
}
