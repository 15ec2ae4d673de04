import type { Element, Root } from 'hast';
import { createElement, findElementen, getAttribuut, readHtmlTekst, replaceElementen } from './html-boom.ts';

/** Names that programs give the place of a footnote. */
const NOOTNAAM = /^_?(fn|ftn|edn|footnote|endnote|sdfootnote|sdendnote|voetnoot|noot)[-_:]?\w*\d/i;

/**
 * Footnotes of HTML are links to a place further on, and back. Makes each mark an element `voetnoot` and each text, at the
 * end, an element `noottekst` with the same label, 1 and up in the order of the marks. Changes `root`.
 */
export function extractNoten(root: Root): void {
  const alles = findElementen(root, () => true);
  const byId = new Map(
    alles.flatMap((element) => listNamen(element).map((naam): [string, Element] => [naam, element])),
  );
  const ouders = new Map(
    alles.flatMap((ouder) => findKinderen(ouder).map((kind): [Element, Element] => [kind, ouder])),
  );

  const labels = new Map<Element, string>();
  const verwijzingen = new Map<Element, string>();
  for (const link of alles) {
    const doel = readDoel(link);
    const plek = doel === undefined ? undefined : byId.get(doel);
    if (
      doel === undefined ||
      plek === undefined ||
      !/^[[(]?(\d{1,3}|[ivx]+|[a-z]|\*)[\])]?$/i.test(readHtmlTekst(link))
    )
      continue;
    const blok = findBlok(plek, ouders);
    const namen = [link, ...findOuders(link, ouders).slice(0, 2)].flatMap(listNamen);
    const isTerug = findElementen(blok, (one) => namen.includes(readDoel(one) ?? '')).length > 0;
    // The text of a footnote links back in the same way; what comes first is the mark.
    if (
      verwijzingen.has(link) ||
      [...labels.keys()].some((tekst) => findElementen(tekst, (one) => one === link).length > 0)
    )
      continue;
    if (!isTerug && !NOOTNAAM.test(doel)) continue;
    const label = labels.get(blok) ?? String(labels.size + 1);
    labels.set(blok, label);
    verwijzingen.set(link, label);
  }
  if (labels.size === 0) return;

  const teksten = [...labels].map(([blok, label]) => createElement('noottekst', withoutTerug(blok), { label }));
  replaceElementen(root, (element) => {
    const label = verwijzingen.get(element);
    if (label !== undefined) return [createElement('voetnoot', [], { label })];
    if (labels.has(element)) return [];
    const isLeeg = ['ol', 'ul', 'section', 'hr', 'div'].includes(element.tagName) && readHtmlTekst(element) === '';
    const hadNoten = isLeeg && findKinderen(element).length === 0 && element.tagName !== 'hr';
    // A mark in a superscript stands high by itself.
    const isOm = ['sup', 'span'].includes(element.tagName) && element.children.length === 1;
    const [enig] = element.children;
    if (isOm && enig?.type === 'element' && enig.tagName === 'voetnoot') return [enig];
    return hadNoten ? [] : [element];
  });
  const body = findElementen(root, ({ tagName }) => tagName === 'body')[0] ?? root;
  body.children.push(...teksten);
}

function listNamen(element: Element): string[] {
  return [getAttribuut(element, 'id'), getAttribuut(element, 'name')].filter((naam) => naam !== '');
}

function findKinderen(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element');
}

function findOuders(element: Element, ouders: ReadonlyMap<Element, Element>): Element[] {
  const ouder = ouders.get(element);
  return ouder === undefined ? [] : [ouder, ...findOuders(ouder, ouders)];
}

/** The name of the place on the same page that a link goes to. */
function readDoel(element: Element): string | undefined {
  const href = getAttribuut(element, 'href');
  return element.tagName === 'a' && href.startsWith('#') && href.length > 1 ? href.slice(1) : undefined;
}

/** The whole text of a footnote, where the name may stand on a link at its start. */
function findBlok(plek: Element, ouders: ReadonlyMap<Element, Element>): Element {
  if (['li', 'p', 'div', 'dd', 'aside'].includes(plek.tagName)) return plek;
  return findOuders(plek, ouders).find(({ tagName }) => ['li', 'p', 'div', 'dd'].includes(tagName)) ?? plek;
}

/** The text of a footnote without its number and its way back. */
function withoutTerug(blok: Element): Element['children'] {
  replaceElementen(blok, (element) => {
    const isTerug =
      readDoel(element) !== undefined && /^([[(]?\d{1,3}[\])]?|[↑↩⏎^]\uFE0E?|terug)?$/iu.test(readHtmlTekst(element));
    const isLeegHoog = element.tagName === 'sup' && readHtmlTekst(element) === '';
    return isTerug || isLeegHoog ? [] : [element];
  });
  return blok.tagName === 'p' ? [createElement('p', blok.children)] : blok.children;
}
