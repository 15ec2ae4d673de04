import type { List, PhrasingContent, RootContent } from 'mdast';
import { createMerk, createTekst, isMerk, readTekst, replaceInZinnen, walk } from './boom.ts';

/** Addresses in a text that are no link yet. What ends a sentence does not belong to them. */
const WEBADRES = /(?:https?:\/\/|www\.)[^\s<>"“”‘’]+[^\s<>"“”‘’.,;:!?)\]}'*_]/g;

/** What every kind of document needs: plain signs, links that work, no lines across the page. Changes the blocks. */
export function cleanBlokken(blokken: readonly RootContent[]): RootContent[] {
  for (const blok of blokken) {
    replaceInZinnen(blok, (node, parent) => {
      if (node.type === 'text') {
        const tekst = createTekst(cleanTekens(node.value));
        return parent.type === 'link' || parent.type === 'linkReference' ? [tekst] : linkAdressen(tekst.value);
      }
      if (node.type === 'link') return cleanLink(node);
      // Emphasis around nothing.
      if (['strong', 'emphasis', 'delete'].includes(node.type) && readTekst(node).trim() === '')
        return keepMerken(node);
      return [node];
    });
    walk(blok, (node) => {
      if (node.type === 'heading') node.children = flattenKop(node.children);
      if (node.type === 'list') tighten(node);
    });
  }
  return blokken.filter(({ type }) => type !== 'thematicBreak' && type !== 'html');
}

/** Takes away what a page layout or a program left in a text. */
export function cleanTekens(tekst: string): string {
  return tekst
    .replace(/[\u00AD\u200B\u200C\u200D\u2060\uFEFF\uFFFD\uFFFC]/g, '')
    .replace(/\p{Co}/gu, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\t\u000B\f]/g, ' ')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\uFB00-\uFB06]/g, (letter) => letter.normalize('NFKC'))
    .replace(/ {2,}/g, ' ')
    .normalize('NFC');
}

function keepMerken(node: PhrasingContent): PhrasingContent[] {
  return 'children' in node ? node.children.filter((child) => isMerk(child)) : [];
}

function linkAdressen(tekst: string): PhrasingContent[] {
  const delen: PhrasingContent[] = [];
  let vanaf = 0;
  for (const { 0: adres, index } of tekst.matchAll(WEBADRES)) {
    if (index > vanaf) delen.push(createTekst(tekst.slice(vanaf, index)));
    const url = adres.startsWith('www.') ? `https://${adres}` : adres;
    delen.push(...cleanLink({ type: 'link', url, children: [createTekst(adres)] }));
    vanaf = index + adres.length;
  }
  if (vanaf < tekst.length) delen.push(createTekst(tekst.slice(vanaf)));
  return delen;
}

/** A link in a form that the site takes; what cannot be one leaves its words. Links inside the document are resolved later. */
function cleanLink(link: Extract<PhrasingContent, { type: 'link' }>): PhrasingContent[] {
  const url = link.url.trim();
  const woorden = readTekst(link).trim();
  if (woorden === '') return link.children;
  if (/^(https:\/\/[^/]|mailto:|tel:|#.)/i.test(url)) return [{ ...link, url, title: null }];
  if (/^http:\/\//i.test(url)) {
    const veilig = url.replace(/^http:/i, 'https:');
    const merk = `de link ‘${url}’ is niet beveiligd; hier staat nu https. Kijk of die werkt.`;
    const children = woorden === url ? [createTekst(veilig)] : link.children;
    return [{ ...link, url: veilig, title: null, children }, createMerk(merk)];
  }
  if (url === '' || url === '#') return link.children;
  return [
    ...link.children,
    createMerk(`‘${woorden}’ was een link naar ‘${url}’. Dat is geen adres op internet; de link is weggehaald.`),
  ];
}

/** A heading holds words and footnotes only; bold in a heading says nothing. */
function flattenKop(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'strong' || child.type === 'emphasis') return flattenKop(child.children);
    return child.type === 'break' ? [createTekst(' ')] : [child];
  });
}

function tighten(list: List): void {
  const isRuim = list.children.some((item) => item.children.filter(({ type }) => type !== 'list').length > 1);
  list.spread = isRuim;
  for (const item of list.children) {
    item.spread = isRuim;
    item.checked = null;
  }
}
