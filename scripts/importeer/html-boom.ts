import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';

/** Careful reading and changing of a tree of HTML. */

/** All elements in `node` for which `isGezocht` holds, in the order of the document. */
export function findElementen(node: Nodes, isGezocht: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(isGezocht(child) ? [child] : []), ...findElementen(child, isGezocht)] : [],
  );
}

/** An attribute as text; '' when it is not there. Names as in HTML trees: `className`, `colSpan`. */
export function getAttribuut({ properties }: Element, naam: string): string {
  const waarde = properties[naam];
  return Array.isArray(waarde) ? waarde.join(' ') : String(waarde ?? '');
}

/** The words in `node`, with single spaces. */
export function readHtmlTekst(node: Nodes): string {
  return readRuw(node).replace(/\s+/g, ' ').trim();
}

function readRuw(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map(readRuw).join('') : '';
}

/** Replaces elements, innermost first; `[element]` leaves one as it is. Changes `node`. */
export function replaceElementen(node: Root | Element, replace: (element: Element) => readonly ElementContent[]): void {
  for (const child of node.children) if (child.type === 'element') replaceElementen(child, replace);
  const replaceOne = (child: RootContent): readonly RootContent[] =>
    child.type === 'element' ? replace(child) : [child];
  if (node.type === 'root') node.children = node.children.flatMap(replaceOne);
  else node.children = node.children.flatMap((child) => (child.type === 'element' ? replace(child) : [child]));
}

/** An element without attributes. */
export function createElement(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** An element that becomes a mark for the editor. */
export function createMerkElement(tekst: string): Element {
  return createElement('merk', [], { tekst });
}
