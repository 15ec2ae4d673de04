import {
  FILTERS,
  type Filteroptie,
  type Filternaam,
  type Filteropties,
  type Fragment,
  type Plek,
  type Tellingen,
  type Zoekfilter,
} from './zoeken.ts';

/**
 * Splits an excerpt of the index at its `<mark>` tags into plain text, so that it is never read as HTML.
 * The index writes `<` and `>` of the page as `&lt;` and `&gt;` and leaves every other sign as it was.
 */
export function splitFragmenten(uittreksel: string): Fragment[] {
  const fragmenten: Fragment[] = [];
  let isTreffer = false;
  for (const deel of uittreksel.replaceAll('\u200b', '').split(/(<\/?mark>)/)) {
    if (deel === '<mark>' || deel === '</mark>') isTreffer = deel === '<mark>';
    else
      fragmenten.push(...(isTreffer ? splitLeestekens(decodeHaken(deel)) : [{ tekst: decodeHaken(deel), isTreffer }]));
  }
  return addWeglating(fragmenten.filter(({ tekst }) => tekst !== ''));
}

function decodeHaken(tekst: string): string {
  return tekst.replace(/&(lt|gt);/g, (_, naam: string) => (naam === 'lt' ? '<' : '>'));
}

/** The index marks a word with the punctuation that touches it; only the word is what was found. */
function splitLeestekens(tekst: string): Fragment[] {
  const woord = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(tekst);
  if (!woord) return [{ tekst, isTreffer: false }];
  return [
    { tekst: tekst.slice(0, woord.index), isTreffer: false },
    { tekst: woord[0], isTreffer: true },
    { tekst: tekst.slice(woord.index + woord[0].length), isTreffer: false },
  ];
}

/** Shows with an ellipsis that an excerpt begins or ends in the middle of a sentence. */
function addWeglating(fragmenten: Fragment[]): Fragment[] {
  const eerste = fragmenten[0];
  const laatste = fragmenten.at(-1);
  if (!eerste || !laatste) return fragmenten;
  if (/^\s*\p{Ll}/u.test(eerste.tekst)) fragmenten.unshift({ tekst: '… ', isTreffer: false });
  if (!/[.!?…]\s*$/u.test(laatste.tekst)) fragmenten.push({ tekst: ' …', isTreffer: false });
  return fragmenten;
}

/** The `aantal` places that fit best and the others, both in the order of the page. */
export function splitPlekken(plekken: readonly Plek[], aantal: number): { voorop: Plek[]; rest: Plek[] } {
  const beste = new Set([...plekken].sort((a, b) => b.gewicht - a.gewicht).slice(0, aantal));
  return { voorop: plekken.filter((plek) => beste.has(plek)), rest: plekken.filter((plek) => !beste.has(plek)) };
}

/** An option to offer; without `aantal` it is not known how many pages it leaves. */
type Filterkeuze = Filteroptie & { aantal: number | undefined };

/**
 * The options of one filter that are worth offering: those with pages (all of them as long as nothing is counted) and the
 * chosen one, so that it can be seen and let go. Pages are counted with this filter alone, so with another one beside it
 * their number is not known.
 */
export function selectKeuzes(
  naam: Filternaam,
  opties: Filteropties,
  filter: Zoekfilter,
  tellingen: Tellingen | undefined,
): Filterkeuze[] {
  const telling = tellingen?.[naam];
  const isAlleen = FILTERS.every((ander) => ander === naam || filter[ander] === undefined);
  return opties[naam]
    .map((optie) => ({ ...optie, aantal: telling && (telling.get(optie.id) ?? 0) }))
    .filter(({ id, aantal }) => aantal !== 0 || id === filter[naam])
    .map((keuze) => (isAlleen ? keuze : { ...keuze, aantal: undefined }));
}
