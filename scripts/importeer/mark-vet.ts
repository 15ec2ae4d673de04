import type { RootContent } from 'mdast';
import { createMerk, isMerk, readTekst } from './boom.ts';

/** Longer than this a line is a text, however it looks. */
const LANGSTE_KOP = 90;

/**
 * Short lines that are bold as a whole are often meant as headings. In a document without headings they are made headings, by
 * their form; else they get a mark. Changes nothing in `blokken` itself.
 */
export function markVet(blokken: readonly RootContent[]): RootContent[] {
  const hasKoppen = blokken.some(({ type }) => type === 'heading');
  return blokken.map((blok, plek): RootContent => {
    const volgende = blokken[plek + 1];
    if (blok.type !== 'paragraph' || volgende === undefined || !isVet(blok) || isVet(volgende)) return blok;
    if (!hasKoppen) return { type: 'heading', depth: 1, children: blok.children, data: { isVermoed: true } };
    const merk = createMerk('deze vetgedrukte regel lijkt een kop. Maak er een kop van, of haal het vet weg.');
    return { ...blok, children: [...blok.children, merk] };
  });
}

function isVet(blok: RootContent): boolean {
  if (blok.type !== 'paragraph') return false;
  const woorden = blok.children.filter((child) => !isMerk(child) && readTekst(child).trim() !== '');
  const tekst = readTekst(blok).trim();
  const isKop = tekst.length <= LANGSTE_KOP && /\p{L}{2}/u.test(tekst) && !/[.;,:!]$/.test(tekst);
  return isKop && woorden.length > 0 && woorden.every(({ type }) => type === 'strong');
}
