import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { createTekst, hoistMerken } from './boom.ts';

/** Writes blocks as the text of a page. Headings get their id; what MDX would read as code is written so that it stays text. */
export function writeMdx(blokken: readonly RootContent[]): string {
  const children = hoistMerken(structuredClone([...blokken])).map((blok) =>
    blok.type === 'heading' ? { ...blok, children: [...blok.children, ...toIdCode(blok.data?.id)] } : blok,
  );
  const mdx = unified()
    .use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one' })
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkMdx)
    .stringify({ type: 'root', children });
  return (
    mdx
      .replace(/^(import|export)(?=\s|\{|\*|\\)/gm, (woord) => `&#${woord.charCodeAt(0)};${woord.slice(1)}`)
      // The parser of the site makes a link of an address either way.
      .replace(/(?<=\w)\\@/g, '@')
  );
}

function toIdCode(id: string | undefined): PhrasingContent[] {
  return id === undefined ? [] : [createTekst(' '), { type: 'mdxTextExpression', value: `#${id}` }];
}
