import type { PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createTekst } from './boom.ts';

/** What plain text cannot hold: signs at the start of a line and backslashes mean themselves. */
const UIT = [
  'headingAtx',
  'setextUnderline',
  'list',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'thematicBreak',
  'htmlFlow',
  'htmlText',
  'definition',
  'codeText',
  'characterEscape',
  'characterReference',
  'hardBreakTrailing',
  'hardBreakEscape',
  'labelStartImage',
];

/** Words of a plain text. Links and stress may be written in it as many programs do: `[words](address)`, `<address>`, `*stress*`. */
export function readZin(tekst: string): PhrasingContent[] {
  const [alinea] = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [{ disable: { null: UIT } }])
    .parse(tekst.trim()).children;
  return alinea?.type === 'paragraph' ? alinea.children : [createTekst(tekst)];
}
