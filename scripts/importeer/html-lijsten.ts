import type { Element, ElementContent, Root } from 'hast';
import { createElement, readHtmlTekst, replaceElementen } from './html-boom.ts';

const TEKEN = /\s*[•▪●◦■✓✔]\s*/;

/** Points that stand behind each other with bullets of their own become points of a list each. Changes `root`. */
export function splitOpsommingen(root: Root): void {
  replaceElementen(root, (element) => {
    if (element.tagName === 'li') return splitPunt(element);
    if (element.tagName === 'p' && /^\s*[•▪●◦■✓✔]/.test(readHtmlTekst(element)))
      return [createElement('ul', splitPunt(element))];
    if (element.tagName !== 'ul' && element.tagName !== 'ol') return [element];
    return [
      {
        ...element,
        children: wrapLos(element.children).flatMap((child) =>
          child.type === 'element' && child.tagName === 'p' ? splitPunt(child) : [child],
        ),
      },
    ];
  });
}

/** Words that stand in a list outside its points, as a paragraph. */
function wrapLos(children: readonly ElementContent[]): ElementContent[] {
  const over: ElementContent[] = [];
  let los: ElementContent[] = [];
  const close = () => {
    if (los.some((node) => readHtmlTekst(node) !== '')) over.push(createElement('p', los));
    los = [];
  };
  for (const child of children) {
    if (child.type === 'element' && ['li', 'ul', 'ol', 'p'].includes(child.tagName)) {
      close();
      over.push(child);
    } else los.push(child);
  }
  close();
  return over;
}

function splitPunt(element: Element): ElementContent[] {
  const punten: ElementContent[][] = [[]];
  for (const child of element.children) {
    if (child.type !== 'text') {
      punten.at(-1)?.push(child);
      continue;
    }
    const [eerste = '', ...rest] = child.value.split(TEKEN);
    punten.at(-1)?.push({ type: 'text', value: eerste });
    for (const tekst of rest) punten.push([{ type: 'text', value: tekst }]);
  }
  const gevuld = punten.filter((punt) => punt.some((node) => readHtmlTekst(node) !== ''));
  return gevuld.map((punt) => createElement('li', punt));
}
