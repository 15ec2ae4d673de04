import type { VindBegrippen } from '../vind-begrippen.ts';
import { createUitlegomgang, listTekstblokken, type Tekstblok } from './list-tekstblokken.ts';
import type { Uitleg } from './uitleg.ts';

/** As many words as stand together in half a line of a phone; a longer word is a part of its own. */
const REGELDEEL = /\S(?:.{0,18}\S)?(?!\S)|\S+/gs;

/** What terms are explained with. */
export type Woordenboek = {
  /** The search for all terms, also those that are not explained: they keep a shorter term inside them from being found. */
  vind: VindBegrippen;
  /** By id of the term. A term that is absent is not explained. */
  uitleg: ReadonlyMap<string, Uitleg>;
  /** Classes of elements in which nothing is explained, besides headings, links, quotations and the like. */
  klassen?: ReadonlySet<string>;
};

/**
 * Adds to the HTML of a text, at the first place where each term can be explained, a button that opens the explanation
 * with the platform's popover. A paragraph explains one term at most; the next term waits for the next paragraph. All that
 * is added stands between the bytes of `html`, none of which changes.
 */
export function explainBegrippen(html: string, { vind, uitleg, klassen }: Woordenboek): string {
  const uitgelegd = new Set<string>();
  let result = '';
  let geschreven = 0;
  for (const blok of listTekstblokken(html, createUitlegomgang(klassen))) {
    for (const { begin, eind, begripId } of vind(blok.tekst)) {
      const een = uitgelegd.has(begripId) ? undefined : uitleg.get(begripId);
      const plaats = een && findPlaats(blok, begin, eind);
      if (!plaats) continue;
      const term = html.slice(plaats.begin, plaats.eind);
      result += html.slice(geschreven, plaats.begin) + writeBegrip(term, een);
      geschreven = plaats.eind;
      uitgelegd.add(begripId);
      break;
    }
  }
  return result + html.slice(geschreven);
}

/** Where these letters stand in the HTML; undefined when a tag stands between them or nothing may be added there. */
function findPlaats({ plaatsen }: Tekstblok, begin: number, eind: number): { begin: number; eind: number } | undefined {
  const eerste = plaatsen[begin];
  const laatste = plaatsen[eind - 1];
  const isHeel = eerste && plaatsen.slice(begin, eind).every((plaats) => plaats?.stuk === eerste.stuk);
  return isHeel && laatste ? { begin: eerste.begin, eind: laatste.eind } : undefined;
}

/**
 * The term as it stands in the text, and directly behind it the explanation, so that Tab and screen readers come to it
 * next. `hidden` keeps it out of reader views and of browsers that know no popover; opening overrules it.
 */
function writeBegrip(termHtml: string, { begripId, term, tekst, herkomst, href }: Uitleg): string {
  const id = escape(`uitleg-${begripId}`);
  return [
    writeKnoppen(termHtml, id),
    `<span popover hidden id="${id}" class="uitleg" data-pagefind-ignore>`,
    `<strong>${escape(term)}</strong> ${escape(tekst)} <small>${escape(herkomst)}</small> `,
    `<a href="${escape(href)}">Meer over ‘${escape(term)}’</a></span>`,
  ].join('');
}

/**
 * A button is one box, which no browser breaks over two lines as it breaks a text. A long term becomes several, so that
 * no line stays half empty before it and no full stop stands alone after it; to who does not see them they are one.
 */
function writeKnoppen(termHtml: string, uitlegId: string): string {
  const knop = `<button type="button" popovertarget="${uitlegId}"`;
  const delen = termHtml.match(REGELDEEL) ?? [];
  if (delen.length < 2) return `${knop} class="begrip">${termHtml}</button>`;
  const naam = `aria-label="${termHtml.replaceAll('"', '&quot;')}"`;
  const knoppen = termHtml.replace(
    REGELDEEL,
    (deel, plek) => `${knop} ${plek === 0 ? naam : 'tabindex="-1" aria-hidden="true"'}>${deel}</button>`,
  );
  return `<span class="begrip">${knoppen}</span>`;
}

function escape(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
