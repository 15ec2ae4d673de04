import { formatSize } from '../budgets.ts';
import { formatSeconds } from './verslag.ts';

/** What a site of so many pages takes. Times in milliseconds, sizes in bytes. */
export type Meting = {
  paginas: number;
  tijd: number;
  /** Time of the processor, in all its cores: it suffers less from what else runs. */
  rekentijd: number;
  geheugen: number;
  /** The page that every size has. */
  pagina: { html: number; css: number; elementen: number };
  /** What loads before the first suggestion of a search. */
  zoeken: number;
  /** What the full text of Pagefind asks for before it searches. */
  volledig: number;
};

/** A cost per extra page may be so much higher between the larger two sizes and still be called the same. */
const SPELING = 1.25;

/** What one page more costs between each size and the next: milliseconds or bytes. */
export function computePerPagina(metingen: readonly Meting[], take: (meting: Meting) => number): number[] {
  return metingen.slice(1).map((meting, plek) => {
    const vorige = metingen[plek];
    return vorige ? (take(meting) - take(vorige)) / (meting.paginas - vorige.paginas) : 0;
  });
}

/** Whether a page more costs about as much in a large site as in a small one, or less. */
export function isLineair(perPagina: readonly number[]): boolean {
  return perPagina.slice(1).every((kosten, plek) => kosten <= (perPagina[plek] ?? 0) * SPELING);
}

/** From so many pages the folder of the page that is weighed is full, and its part is shown folder by folder. */
const VOL = 400;

/** Whether a page weighs the same at the two largest sizes of those that fill its folder; of one alone there is no saying. */
export function isEvenZwaar(metingen: readonly Meting[]): boolean {
  const [een, ander] = metingen
    .filter(({ paginas }) => paginas >= VOL)
    .slice(-2)
    .map(({ pagina }) => pagina);
  if (!een || !ander) return true;
  // Compressed bytes differ by what the names of files happen to be.
  return een.elementen === ander.elementen && Math.abs(een.html + een.css - ander.html - ander.css) <= 30;
}

/** The measurements as lines of text, with what they say about growth. */
export function describeGroei(metingen: readonly Meting[], zoekgrens: number): string[] {
  const kolommen = ['pages', 'time', 'cpu', 'per page', 'memory', 'page html+css', 'elements', 'search', 'pagefind'];
  const rijen = metingen.map((meting) => [
    String(meting.paginas),
    formatSeconds(meting.tijd),
    formatSeconds(meting.rekentijd),
    `${(meting.tijd / meting.paginas).toFixed(1)} ms`,
    formatMb(meting.geheugen),
    formatSize(meting.pagina.html + meting.pagina.css),
    String(meting.pagina.elementen),
    formatSize(meting.zoeken),
    formatSize(meting.volledig),
  ]);
  const tabel = [kolommen, ...rijen].map((rij) => rij.map((cel) => cel.padStart(14)).join(''));
  const kosten = [
    { naam: 'Time', take: ({ tijd }: Meting) => tijd, format: (waarde: number) => `${waarde.toFixed(1)} ms` },
    { naam: 'CPU', take: ({ rekentijd }: Meting) => rekentijd, format: (waarde: number) => `${waarde.toFixed(1)} ms` },
    { naam: 'Memory', take: ({ geheugen }: Meting) => geheugen, format: formatMb },
  ].map(({ naam, take, format }) => {
    const perPagina = computePerPagina(metingen, take);
    const oordeel = isLineair(perPagina) ? 'linear, or less' : 'MORE THAN LINEAR';
    return `${naam} of one page more, from size to size: ${perPagina.map(format).join(', ')}: ${oordeel}.`;
  });
  const zwaarste = Math.max(...metingen.map(({ zoeken }) => zoeken));
  return [
    ...tabel,
    '',
    ...kosten,
    `A page weighs ${isEvenZwaar(metingen) ? 'the same' : 'MORE'} in the largest site.`,
    `The first search takes at most ${formatSize(zwaarste)} of ${formatSize(zoekgrens)}: ${zwaarste <= zoekgrens ? 'within' : 'ABOVE'} its budget.`,
  ];
}

function formatMb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(Math.abs(bytes) < 10e6 ? 2 : 0)} MB`;
}

/** The sizes that the arguments ask for: `--pages=40,400`, else `standaard`. Throws with the way out. */
export function readAantallen(opties: readonly string[], standaard: readonly number[]): number[] {
  const [optie, ...rest] = opties;
  if (optie === undefined) return [...standaard];
  const [, lijst] = /^--pages=(\d+(?:,\d+)*)$/.exec(optie) ?? [];
  const aantallen = (lijst ?? '').split(',').map(Number);
  // The page that is weighed stands in the first folder of a part.
  if (lijst === undefined || rest.length > 0 || aantallen.some((aantal) => aantal < 40)) {
    throw new Error(`Unknown: ${opties.join(' ')}. Use --pages=40,400 for sizes of 40 pages or more.`);
  }
  return aantallen.sort((a, b) => a - b);
}
