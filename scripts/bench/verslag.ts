import { formatSize } from '../budgets.ts';
import { computeStand, DOELEN, type Samenvatting } from './meting.ts';

/** What was measured at one size, in order of the generators. */
export type Uitslag = { paginas: number; samenvattingen: readonly Samenvatting[] };

/** The computer that it was measured on, without names. */
export type Machine = {
  kernen: number;
  /** Bytes. */
  geheugen: number;
  systeem: string;
  node: string;
  browser: string;
};

/** Everything that the report says. */
export type Verslag = {
  /** ISO date. */
  datum: string;
  machine: Machine;
  rondes: number;
  ladingen: number;
  /** Milliseconds between two keys of the search. */
  toetstijd: number;
  /** Words on the page that was opened. */
  woorden: number;
  /** Letters of the word that was searched for. */
  letters: number;
  deelnemers: readonly { naam: string; versie: string; heeft: string; metZoeken: boolean }[];
  uitslagen: readonly Uitslag[];
  /** Who fell out, where, and why. */
  uitgevallen: readonly { naam: string; waar: string; waarom: string }[];
};

/** A Markdown table of one size: a row for each generator, ours first as given. Ratios are to ours. */
export function formatTabel({ samenvattingen }: Uitslag): string {
  const ons = samenvattingen.find(({ id }) => id === 'ons');
  const rijen = samenvattingen.map((een) => {
    const beside = (tekst: string, pick: (van: Samenvatting) => number | undefined) =>
      een.id === 'ons' ? tekst : `${tekst}${formatVerhouding(pick(een), ons && pick(ons))}`;
    return [
      een.naam,
      beside(formatSeconds(een.bouwtijd), ({ bouwtijd }) => bouwtijd),
      een.geheugen === undefined ? 'not measured' : beside(formatGeheugen(een.geheugen), ({ geheugen }) => geheugen),
      beside(formatSize(een.kern), ({ kern }) => kern),
      String(een.gewicht.verzoeken),
      beside(`${een.lcp.toFixed(0)} ms`, ({ lcp }) => lcp),
      `${een.tbt.toFixed(0)} ms`,
      een.zoeken === undefined
        ? 'no search'
        : `${beside(formatSeconds(een.zoeken.tijd), ({ zoeken }) => zoeken?.tijd)}, ${formatSize(een.zoeken.bytes)}`,
    ];
  });
  return toTabel(
    ['', 'Build', 'Peak memory', 'HTML + CSS + JS', 'Requests', 'LCP', 'Blocked', 'First search result'],
    rijen,
  );
}

/** What a reading page weighs, by kind. */
function formatGewichten({ samenvattingen }: Uitslag): string {
  return toTabel(
    ['', 'HTML', 'CSS', 'JavaScript', 'Other', 'Font', 'Requests'],
    samenvattingen.map(({ naam, gewicht: { html, css, js, anders, font, verzoeken } }) => [
      naam,
      ...[html, css, js, anders, font].map((bytes) => (bytes === 0 ? '–' : formatSize(bytes))),
      String(verzoeken),
    ]),
  );
}

/** A line for each goal at each size: met or not, and by how much. */
export function formatDoelen(uitslagen: readonly Uitslag[]): string {
  return DOELEN.map((doel) => {
    const standen = uitslagen.map(({ paginas, samenvattingen }) => {
      const stand = computeStand(doel, samenvattingen);
      const uitkomst =
        stand === undefined
          ? 'not known'
          : `${stand.isGehaald ? 'met' : '**not met**'} (${stand.verhouding.toFixed(2)})`;
      return `${uitkomst} at ${formatAantal(paginas)} pages`;
    });
    return `- ${doel.tekst} (${doel.hoogstens.toFixed(2)}): ${standen.join(', ')}.`;
  }).join('\n');
}

/** The whole report, as Markdown. */
export function formatVerslag(verslag: Verslag): string {
  const { datum, machine, rondes, ladingen, deelnemers, uitslagen, uitgevallen, toetstijd, woorden, letters } = verslag;
  const zonder = deelnemers.filter(({ metZoeken }) => !metZoeken).map(({ naam }) => naam);
  return `# What \`npm run bench\` measured

Written by \`npm run bench\` on ${datum}; do not edit. ${formatMachine(machine)}

The same pages of Markdown were built by each generator, each in its own process and in turns, ${String(rondes)} times per
size, with output and caches removed before each build. Times are medians, memory is the most in any round.

${uitslagen
  .map(
    (uitslag) => `## ${formatAantal(uitslag.paginas)} pages

${formatTabel(uitslag)}

A reading page by kind, after brotli:

${formatGewichten(uitslag)}
`,
  )
  .join('\n')}
## Goals

${formatDoelen(uitslagen)}

## Who took part, with what

${deelnemers.map(({ naam, versie, heeft }) => `- **${naam}**${versie === '' ? '' : ` (${versie})`}: ${heeft}.`).join('\n')}
${uitgevallen.length === 0 ? '' : `\nFell out:\n\n${uitgevallen.map(({ naam, waar, waarom }) => `- **${naam}** at ${waar}: ${waarom.split('\n')[0] ?? ''}`).join('\n')}\n`}
## What was compared, and what was not

- **Texts**: made up, the same for all, with headings, lists, tables and links, and lengths as on a real site. What only this
  generator has (explained terms, sources, a home page, privacy) comes on top of them and counts for it. No code samples and
  no pictures, which the others are good at.
- **Build**: the time of the whole command, from nothing of its own; the files of its packages may be in the memory of the
  system. Its memory is that of the process and all below it together, looked at five times a second; what they share counts twice.
- **Reading page**: the same page for all, of ${String(woorden)} words, on a phone of 412 by 823 points. Bytes are what the server sent
  until the page asked for nothing more for two seconds, brotli at its highest. The font is apart: some bring one.
- **LCP and blocked**: largest contentful paint, and how long tasks blocked the main thread beyond 50 ms after the first paint.
  Slow 4G (1.6 Mbit/s, 150 ms) and a processor slowed ×4, as emulated by the browser; ${String(ladingen)} visits with an empty cache, in
  turns. There is no time for a connection in it.
- **First search result**: from the reading page at rest, from the first act (a click) until a result is on the screen, and the
  bytes that were asked for until then; the same word of ${String(letters)} letters for all, with ${String(toetstijd)} ms between the keys. A search on a page of
  its own includes the way there. Whether the result is the best one was not looked at.${zonder.length === 0 ? '' : ` Without a search: ${zonder.join(', ')}.`}
- **Not compared**: what editors get (checks, messages), accessibility, building anew while writing, other themes and plugins.
  Each of them can be made lighter or heavier by settings; all have their defaults.
`;
}

/** What stands in the README: the table of one size, its goals, the date and the machine. */
export function formatKort({ datum, machine, uitslagen }: Verslag): string {
  const uitslag = uitslagen.reduce<Uitslag | undefined>(
    // A site of a few hundred pages is what most of them are.
    (beste, een) => (beste === undefined || Math.abs(een.paginas - 400) < Math.abs(beste.paginas - 400) ? een : beste),
    undefined,
  );
  if (uitslag === undefined) return '';
  return `The same ${formatAantal(uitslag.paginas)} pages, measured on ${datum}. ${formatMachine(machine)} Between brackets: how many times ours.

${formatTabel(uitslag)}

${formatDoelen(uitslagen)}`;
}

/** Puts \`tekst\` between the marks of the bench; undefined when they are not there. */
export function fillMerken(document: string, tekst: string): string | undefined {
  const merken = /(<!-- bench:start -->)[\s\S]*?(<!-- bench:end -->)/;
  if (!merken.test(document)) return undefined;
  return document.replace(merken, (_alles, begin: string, eind: string) => `${begin}\n\n${tekst}\n\n${eind}`);
}

function formatMachine({ kernen, geheugen, systeem, node, browser }: Machine): string {
  const gib = Math.round(geheugen / 2 ** 30);
  return `Machine: ${String(kernen)} cores, ${String(gib)} GB of memory, ${systeem}, Node ${node}, Chromium ${browser}.`;
}

/** `4130` milliseconds as `4.1 s`. */
export function formatSeconds(milliseconden: number): string {
  return `${(milliseconden / 1000).toFixed(1)} s`;
}

function formatGeheugen(bytes: number): string {
  return `${String(Math.round(bytes / 1_000_000))} MB`;
}

function formatAantal(aantal: number): string {
  return aantal.toLocaleString('en');
}

/** ` (×2.0)` for what is twice ours; as many decimals as say something. */
function formatVerhouding(hun: number | undefined, ons: number | undefined): string {
  if (hun === undefined || ons === undefined || ons === 0) return '';
  const verhouding = hun / ons;
  return ` (×${verhouding.toFixed(verhouding >= 10 ? 0 : verhouding >= 1 ? 1 : 2)})`;
}

/** Aligned as Prettier does it. */
function toTabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const breedtes = koppen.map((_, i) => Math.max(3, ...[koppen, ...rijen].map((rij) => rij[i]?.length ?? 0)));
  const toRij = (rij: readonly string[]) => `| ${rij.map((cel, i) => cel.padEnd(breedtes[i] ?? 0)).join(' | ')} |`;
  return [toRij(koppen), toRij(breedtes.map((breedte) => '-'.repeat(breedte))), ...rijen.map(toRij)].join('\n');
}
