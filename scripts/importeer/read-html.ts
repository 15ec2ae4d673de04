import type { Element, Root } from 'hast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { createMerk } from './boom.ts';
import type { Document } from './document.ts';
import { flattenTabellen } from './html-tabellen.ts';
import { createMerkElement, findElementen, getAttribuut, readHtmlTekst, replaceElementen } from './html-boom.ts';
import { splitOpsommingen } from './html-lijsten.ts';
import { extractNoten } from './html-noten.ts';

/** Parts of a page that belong to its site and not to the document. */
const BIJWERK: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'nav', 'form', 'button']);

/** Superscripts as characters, which hold in every kind of document. */
const HOOG = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads a web page or a piece of one. */
export function readHtml(html: string): Document {
  const root = unified().use(rehypeParse).parse(html);
  const titel = readTitel(root);
  const weggelaten = prepare(root);
  return { titel, blokken: toBlokken(root), weggelaten };
}

/** Reads a piece of HTML that stands in another document. */
export function readHtmlStuk(html: string): RootContent[] {
  const root = unified().use(rehypeParse, { fragment: true }).parse(html);
  prepare(root);
  return toBlokken(root);
}

function readTitel(root: Root): string | undefined {
  const [vanWord] = findElementen(root, (element) => getAttribuut(element, 'className').split(' ').includes('titel'));
  if (vanWord !== undefined) {
    const titel = readHtmlTekst(vanWord);
    replaceElementen(root, (element) => (element === vanWord ? [] : [element]));
    if (titel !== '') return titel;
  }
  const [title] = findElementen(root, ({ tagName }) => tagName === 'title');
  const tekst = title === undefined ? '' : readHtmlTekst(title);
  return tekst === '' ? undefined : tekst;
}

/** Brings what Markdown cannot say into a form that it can. Returns what was left out. */
function prepare(root: Root): string[] {
  const bijwerk = findElementen(root, ({ tagName }) => BIJWERK.has(tagName) && tagName !== 'style');
  replaceElementen(root, (element) => (BIJWERK.has(element.tagName) ? [] : [element]));
  const randen = dropRanden(root);
  extractNoten(root);
  replaceElementen(root, (element) => {
    if (element.tagName === 'img' || element.tagName === 'svg') return [createMerkElement(describeBeeld(element))];
    if (element.tagName !== 'sup') return [element];
    const tekst = readHtmlTekst(element);
    return /^\d{1,3}$/.test(tekst) ? [{ type: 'text', value: toHoog(tekst) }] : [element];
  });
  splitOpsommingen(root);
  flattenTabellen(root);
  const menus = bijwerk.filter(({ tagName }) => ['nav', 'form', 'button'].includes(tagName)).length + randen;
  return menus === 0
    ? []
    : [`${menus === 1 ? '1 menu, kop- of voettekst' : `${menus} menu’s, kop- en voetteksten`} van de webpagina`];
}

/** The banner and the foot of a page; a header inside an article holds its title. */
function dropRanden(root: Root): number {
  const delen = findElementen(root, ({ tagName }) => tagName === 'main' || tagName === 'article');
  const binnen = new Set(delen.flatMap((deel) => findElementen(deel, () => true)));
  let randen = 0;
  replaceElementen(root, (element) => {
    const isRand = ['header', 'footer', 'aside'].includes(element.tagName) && !binnen.has(element);
    if (isRand && delen.length > 0) randen += 1;
    return isRand && delen.length > 0 ? [] : [element];
  });
  return randen;
}

function describeBeeld(element: Element): string {
  const alt = getAttribuut(element, 'alt').replace(/\s+/g, ' ').trim();
  const wat = alt === '' ? 'Hier stond een afbeelding.' : `Hier stond een afbeelding: ‘${alt.slice(0, 160)}’.`;
  return `${wat} Schrijf in woorden wat erop te zien was, of maak er een diagram van.`;
}

/** `12` as `¹²`. */
function toHoog(cijfers: string): string {
  return [...cijfers].map((cijfer) => HOOG[Number(cijfer)] ?? '').join('');
}

function toBlokken(root: Root): RootContent[] {
  const tree = toMdast(root, {
    document: true,
    handlers: {
      merk: (_state, element) => createMerk(getAttribuut(element, 'tekst')),
      voetnoot: (_state, element) => {
        const label = getAttribuut(element, 'label');
        return { type: 'footnoteReference', identifier: label, label };
      },
      noottekst: (state, element) => {
        const label = getAttribuut(element, 'label');
        const children = state.toFlow(state.all(element));
        return { type: 'footnoteDefinition', identifier: label, label, children };
      },
      // What Markdown cannot say; the words stay.
      u: (state, element) => state.all(element),
      input: () => undefined,
      h1: toKop,
      h2: toKop,
      h3: toKop,
      h4: toKop,
      h5: toKop,
      h6: toKop,
    },
  });
  return tree.type === 'root' ? tree.children : [];
}

const toKop: Handle = (state, element) => {
  const ankers = [element, ...findElementen(element, () => true)].flatMap((one) =>
    [getAttribuut(one, 'id'), getAttribuut(one, 'name')].filter((naam) => naam !== ''),
  );
  const kop = defaultHandlers.h1(state, element);
  return { ...kop, data: { ankers } };
};
