import type { Definition, Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toId } from '../../src/check/check-koppen.ts';
import { createMerk, createTekst, readTekst, replaceInZinnen, walk } from './boom.ts';
import type { Document } from './document.ts';
import { readHtmlStuk } from './read-html.ts';

/** Fields above the text; only the title is used. */
const VOORWERK = /^---\n([\s\S]*?\n)?---(\n|$)/;

/** Reads Markdown, with tables and footnotes. HTML in it is read as in a web page. */
export function readMarkdown(source: string): Document {
  const voorwerk = VOORWERK.exec(source);
  const titel = /^(?:titel|title):\s*['"]?(.+?)['"]?\s*$/m.exec(voorwerk?.[1] ?? '')?.[1];
  const root = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(source.slice(voorwerk?.[0].length ?? 0));
  const definities = collectDefinities(root);
  const blokken = root.children.flatMap((blok): RootContent[] => {
    if (blok.type === 'html') return readHtmlStuk(blok.value);
    return blok.type === 'definition' ? [] : [blok];
  });
  for (const blok of blokken) {
    replaceInZinnen(blok, (node) => replaceVerwijzing(node, definities));
    walk(blok, nameKop);
  }
  return { titel, blokken, weggelaten: voorwerk === null ? [] : ['de velden boven de tekst'] };
}

function collectDefinities(root: Nodes): ReadonlyMap<string, Definition> {
  const definities = new Map<string, Definition>();
  walk(root, (node) => {
    if (node.type === 'definition') definities.set(node.identifier, node);
  });
  return definities;
}

/** Links with their address elsewhere get it back, as the document is going to be split; pictures and tags become marks. */
function replaceVerwijzing(node: PhrasingContent, definities: ReadonlyMap<string, Definition>): PhrasingContent[] {
  switch (node.type) {
    case 'linkReference': {
      const url = definities.get(node.identifier)?.url;
      return url === undefined ? node.children : [{ type: 'link', url, children: node.children }];
    }
    case 'image':
    case 'imageReference': {
      const alt = node.alt?.trim() ?? '';
      const wat = alt === '' ? 'hier stond een afbeelding.' : `hier stond een afbeelding: ‘${alt}’.`;
      return [createMerk(`${wat} Schrijf in woorden wat erop te zien was, of maak er een diagram van.`)];
    }
    case 'html':
      return /^<br\b/i.test(node.value) ? [{ type: 'break' }] : [];
    default:
      return [node];
  }
}

/** Takes an id that stands behind a heading, and notes what links may call it. */
function nameKop(node: Nodes): void {
  if (node.type !== 'heading') return;
  const last = node.children.at(-1);
  const found = last?.type === 'text' ? /\s*\{#([a-z0-9-]+)\}\s*$/.exec(last.value) : null;
  if (found !== null && last?.type === 'text') {
    node.children.splice(-1, 1, createTekst(last.value.slice(0, found.index)));
  }
  const id = found?.[1];
  node.data = {
    ...node.data,
    id,
    ankers: [...(node.data?.ankers ?? []), ...(id === undefined ? [] : [id]), toId(readTekst(node))],
  };
}
