import type { FootnoteDefinition, Nodes, PhrasingContent, RootContent } from 'mdast';
import { createMerk, createTekst, readTekst, replaceInZinnen, walk } from './boom.ts';

const CIJFERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `²⁶`, and `^{30 31}` as some programs write it. */
const HOOG = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\^\{\s*\d{1,3}(?:[\s,]+\d{1,3})*\s*\}/g;

/** The numbers of the marks in a text, in their order. */
export function listNootnummers(tekst: string): number[] {
  return [...tekst.matchAll(HOOG)].flatMap(([hoog]) => readNummers(hoog));
}

function readNummers(hoog: string): number[] {
  if (hoog.startsWith('^')) return [...hoog.matchAll(/\d+/g)].map(([nummer]) => Number(nummer));
  return [Number([...hoog].map((cijfer) => CIJFERS.indexOf(cijfer)).join(''))];
}

/** Whether a high 2 or 3 at this place is a square or a cube. */
function isMaat(ervoor: string, nummer: number): boolean {
  return (nummer === 2 || nummer === 3) && /(^|[\s\d])(mm|cm|dm|m|km|hm)$/.test(ervoor);
}

/**
 * Turns high numbers into footnote marks where the footnote is there. A number without one stays and is marked; a footnote
 * without its number becomes a mark with its words, so that nothing is lost.
 */
export function pairNoten(blokken: readonly RootContent[]): RootContent[] {
  const noten = new Map<string, FootnoteDefinition>();
  for (const blok of blokken)
    walk(blok, (node) => void (node.type === 'footnoteDefinition' && noten.set(node.identifier, node)));
  const gebruikt = new Set<string>();
  for (const blok of blokken) {
    const inNoot = blok.type === 'footnoteDefinition';
    replaceInZinnen(blok, (node) => {
      if (node.type !== 'text' || inNoot) return [node];
      return replaceHoog(node.value, (nummer) => noten.has(String(nummer)));
    });
    walk(blok, (node) => void (node.type === 'footnoteReference' && gebruikt.add(node.identifier)));
  }
  return blokken.flatMap((blok): RootContent[] => {
    if (blok.type !== 'footnoteDefinition' || gebruikt.has(blok.identifier)) return [blok];
    const tekst = readTekst(blok).replace(/\s+/g, ' ').trim();
    return [
      createMerk(
        `bij deze noot is in de tekst geen cijfer gevonden. Zet haar op haar plaats of haal haar weg. Noot ${blok.label ?? blok.identifier}: ${tekst}`,
      ),
    ];
  });
}

function replaceHoog(tekst: string, isNoot: (nummer: number) => boolean): PhrasingContent[] {
  const delen: PhrasingContent[] = [];
  let vanaf = 0;
  for (const { 0: hoog, index } of tekst.matchAll(HOOG)) {
    const nummers = readNummers(hoog);
    const isAlles = nummers.every(isNoot);
    const ervoor = tekst.slice(0, index);
    if (!isAlles && nummers.every((nummer) => isMaat(ervoor, nummer))) continue;
    delen.push(createTekst(isAlles ? ervoor.slice(vanaf).replace(/ +$/, '') : ervoor.slice(vanaf)));
    if (isAlles) {
      delen.push(
        ...nummers.map((nummer): PhrasingContent => ({
          type: 'footnoteReference',
          identifier: String(nummer),
          label: String(nummer),
        })),
      );
    } else {
      delen.push(createTekst(hoog), createMerk(`het cijfer ${hoog} lijkt een noot, maar die noot is niet gevonden.`));
    }
    vanaf = index + hoog.length;
  }
  delen.push(createTekst(tekst.slice(vanaf)));
  return delen.filter((deel) => deel.type !== 'text' || deel.value !== '');
}

/** The labels of the footnote marks in a node, in their order. */
export function listVerwijzingen(node: Nodes): string[] {
  const labels: string[] = [];
  walk(node, (one) => void (one.type === 'footnoteReference' && labels.push(one.identifier)));
  return labels;
}
