import { toId } from '../../src/check/check-koppen.ts';
import {
  choose,
  createNaamwoord,
  createPunt,
  createToeval,
  createZin,
  toSamenstelling,
  type Toeval,
} from './zinnen.ts';

/** One page in plain Markdown, without front matter or a heading of the first level. */
export type Tekst = {
  /** Path without extension: `deel/index`, `deel/map/index` or `deel/map/naam`. */
  pad: string;
  /** Differs from all other titles. */
  titel: string;
  /** One sentence of 50 to 160 characters, different on every page. */
  samenvatting: string;
  /** Headings of the second and third level, no two the same; links lead to pages of the set, as `/deel/map/naam/`. */
  markdown: string;
};

/** So many parts has the site at any size: they are its menu. */
const DELEN = 8;
/** So many pages has a folder within a part, its first page included; the last folder may have fewer. */
const MAP = 20;
/** Words on a page in the middle of the order of length; the spread is that of the site in content/. */
const WOORDEN = { mediaan: 700, minst: 150, meest: 4000 };

/**
 * So many pages of Dutch Markdown, in parts and folders as a real site has. The texts make no sense, but have the
 * headings, lists, tables, links and lengths of texts that do. The same at every run; a smaller set is the beginning of
 * a larger one to the letter: a page that weighs more in the larger
 * set carries something that grows with the site.
 */
export function makeTeksten(aantal: number): Tekst[] {
  const koppen = Array.from({ length: aantal }, (_, nummer) => toKop(nummer));
  return koppen.map((kop, nummer) => ({ ...kop, markdown: toMarkdown(createToeval(nummer + 1), koppen, nummer) }));
}

/** The address of a page on the site: `deel/map/index` is `/deel/map/`. */
export function toTekstadres({ pad }: Pick<Tekst, 'pad'>): string {
  return `/${pad.replace(/(^|\/)index$/, '')}/`.replace('//', '/');
}

/** How many words a text has. */
export function countWoorden(markdown: string): number {
  return markdown.match(/[\p{L}\d][\p{L}\d-]*/gu)?.length ?? 0;
}

type Kop = Omit<Tekst, 'markdown'>;

/** Pages are dealt to the parts in turn; within a part a folder is filled before the next begins. */
function toKop(nummer: number): Kop {
  const deel = toId(toSamenstelling((nummer % DELEN) * 149 + 5).zonder);
  const plek = Math.floor(nummer / DELEN) - 1;
  const titel = toTitel(nummer);
  return {
    pad: toPad(deel, plek, titel),
    titel,
    samenvatting: `Wat u moet weten over ${titel.charAt(0).toLowerCase()}${titel.slice(1)}: hoe u begint, wie meedoet en wat het kost.`,
  };
}

function toPad(deel: string, plek: number, titel: string): string {
  if (plek < 0) return `${deel}/index`;
  const map = `${deel}/map-${String(Math.floor(plek / MAP) + 1)}`;
  return plek % MAP === 0 ? `${map}/index` : `${map}/${toId(titel)}`;
}

/** Two compounds, by number and so never the same two; a number goes behind them before they could come again. */
function toTitel(nummer: number): string {
  const { met, zonder } = toSamenstelling(nummer * 53 + 11);
  const { zonder: bij } = toSamenstelling(nummer);
  const reeks = Math.floor(nummer / 2000);
  const achter = reeks === 0 ? '' : `, deel ${String(reeks + 1)}`;
  const vormen = [`${zonder} en ${bij}`, `${met} in de praktijk: ${bij}`, `${zonder} regelen met ${bij}`];
  const titel = `${vormen[nummer % vormen.length] ?? zonder}${achter}`;
  return `${titel.charAt(0).toUpperCase()}${titel.slice(1)}`;
}

function toMarkdown(toeval: Toeval, koppen: readonly Kop[], nummer: number): string {
  const doel = createLengte(toeval);
  const stukken = [createAlinea(toeval, koppen, nummer)];
  const gebruikt = new Set<string>();
  let woorden = countWoorden(stukken.join(' '));
  for (let kop = 0; woorden < doel; kop++) {
    const diepte = kop > 0 && toeval() < 0.3 ? '###' : '##';
    const nieuw = [
      `${diepte} ${createTussenkop(toeval, gebruikt)}`,
      ...Array.from({ length: 1 + Math.floor(toeval() * 3) }, () => createAlinea(toeval, koppen, nummer)),
      ...createExtra(toeval),
    ];
    stukken.push(...nieuw);
    woorden += countWoorden(nieuw.join(' '));
  }
  return `${stukken.join('\n\n')}\n`;
}

/** Lengths of real pages: most near the median, few very long. */
function createLengte(toeval: Toeval): number {
  // Twelve of these add up to a normal distribution, near enough.
  const normaal = Array.from({ length: 12 }, toeval).reduce((som, een) => som + een, -6);
  return Math.min(WOORDEN.meest, Math.max(WOORDEN.minst, WOORDEN.mediaan * Math.exp(0.65 * normaal)));
}

/** A heading that the page has not yet. */
function createTussenkop(toeval: Toeval, gebruikt: Set<string>): string {
  for (;;) {
    const { met, zonder } = createNaamwoord(toeval);
    const kop = choose(toeval, [
      `Hoe werkt ${met}?`,
      `Begin met ${met}`,
      `Afspraken over ${met}`,
      `Meer over ${zonder}`,
    ]);
    if (!gebruikt.has(kop)) {
      gebruikt.add(kop);
      return kop;
    }
  }
}

/** Two to five sentences, now and then with a link to an earlier page or a word in bold. */
function createAlinea(toeval: Toeval, koppen: readonly Kop[], nummer: number): string {
  const zinnen = Array.from({ length: 2 + Math.floor(toeval() * 4) }, () => createZin(toeval));
  const verwijzing = koppen[Math.floor(toeval() * nummer)];
  if (toeval() < 0.35 && verwijzing !== undefined && nummer > 0) {
    zinnen.push(`Lees ook [${verwijzing.titel}](${toTekstadres(verwijzing)}).`);
  } else if (toeval() < 0.2) {
    zinnen.unshift(`**${createNaamwoord(toeval).zonder}** komt vaak het eerst.`);
  }
  return zinnen.join(' ');
}

/** A list after one heading in two, a table after one in eight. */
function createExtra(toeval: Toeval): string[] {
  const kans = toeval();
  if (kans < 0.125) return [createTabel(toeval)];
  if (kans > 0.625) return [createLijst(toeval)];
  return [];
}

function createLijst(toeval: Toeval): string {
  const teken = toeval() < 0.3 ? '1.' : '-';
  return Array.from({ length: 3 + Math.floor(toeval() * 5) }, () => `${teken} ${createPunt(toeval)}`).join('\n');
}

function createTabel(toeval: Toeval): string {
  const rijen = Array.from({ length: 3 + Math.floor(toeval() * 4) }, () => {
    const [wat, wie] = [createNaamwoord(toeval), createNaamwoord(toeval)];
    return `| ${wat.zonder} | ${wie.met} | ${String(1 + Math.floor(toeval() * 24))} weken |`;
  });
  return ['| Onderdeel | Hoort bij | Duurt |', '| --- | --- | --- |', ...rijen].join('\n');
}
