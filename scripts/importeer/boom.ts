import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent, Text } from 'mdast';
// Adds the expressions of MDX to the types of mdast.
import type {} from 'remark-mdx';
import { readMerk, toMerkcode } from '../../src/check/merk.ts';

declare module 'mdast' {
  interface HeadingData {
    /** Names that links of the document call this heading by, without `#`. */
    ankers?: readonly string[] | undefined;
    /** The stable id, once it is given. */
    id?: string | undefined;
    /** Whether it is a heading by its form only. */
    isVermoed?: boolean | undefined;
  }
}

/** A mark for the editor: what to look at, in Dutch. It may stand anywhere; `hoistMerken` brings it before its block. */
export function createMerk(tekst: string): Extract<PhrasingContent, { type: 'mdxTextExpression' }> {
  return { type: 'mdxTextExpression', value: toMerkcode(tekst) };
}

/** Whether a node is a mark. */
export function isMerk(node: Nodes): boolean {
  return (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && readMerk(node.value) !== undefined;
}

/** The words of a node, without marks; a line break is a space. */
export function readTekst(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(readTekst).join('') : '';
}

/** Visits a node and all that is in it, outermost first. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** Nodes that hold text and what stands in a line of text. */
type Zin = Extract<Parents, { children: PhrasingContent[] }>;

function isZin(node: Nodes): node is Zin {
  return ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(
    node.type,
  );
}

/** Replaces what stands in lines of text, innermost first; nothing in return takes the node away. Changes `node`. */
export function replaceInZinnen(
  node: Nodes,
  replace: (child: PhrasingContent, parent: Zin) => readonly PhrasingContent[],
): void {
  if (!('children' in node)) return;
  for (const child of node.children) replaceInZinnen(child, replace);
  if (isZin(node)) node.children = node.children.flatMap((child) => replace(child, node));
}

export function createTekst(value: string): Text {
  return { type: 'text', value };
}

export function createAlinea(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** Takes the marks out of a node and returns their words. Changes `node`. */
function takeMerken(node: Nodes): string[] {
  const merken: string[] = [];
  const take = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    for (const child of parent.children) take(child);
    const left: Nodes[] = parent.children.filter((child) => {
      if (child.type !== 'mdxTextExpression' && child.type !== 'mdxFlowExpression') return true;
      const merk = readMerk(child.value);
      if (merk !== undefined) merken.push(merk);
      return merk === undefined;
    });
    if (left.length < parent.children.length) {
      parent.children.splice(0, parent.children.length, ...parent.children.filter((child) => left.includes(child)));
    }
  };
  take(node);
  return merken;
}

/**
 * Brings every mark before the block that it stands in, or below it for a heading, and takes away paragraphs that are empty
 * then. The same mark stands before a block once.
 */
export function hoistMerken(blokken: readonly RootContent[]): RootContent[] {
  return blokken.flatMap((blok): RootContent[] => {
    if (isMerk(blok) && 'value' in blok) return [{ type: 'mdxFlowExpression', value: blok.value }];
    const merken = [...new Set(takeMerken(blok))].map((merk): RootContent => ({
      type: 'mdxFlowExpression',
      value: toMerkcode(merk),
    }));
    if (blok.type === 'heading') return [blok, ...merken];
    const isLeeg = blok.type === 'paragraph' && readTekst(blok).trim() === '' && !hasNoot(blok);
    return isLeeg ? merken : [...merken, blok];
  });
}

function hasNoot(node: Nodes): boolean {
  let found = false;
  walk(node, ({ type }) => (found ||= type === 'footnoteReference'));
  return found;
}
