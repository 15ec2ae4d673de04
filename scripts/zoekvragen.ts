import { z } from 'astro/zod';

const tekst = z.string().regex(/^\S(?:.*\S)?$/, 'Schrijf hier tekst zonder spaties eromheen.');

/** The form of a file with questions: per kind what people type and which addresses answer it. */
export const zoekvragenSchema = z
  .array(
    z.strictObject({
      soort: tekst,
      vragen: z
        .array(
          z.strictObject({
            vraag: tekst,
            goed: z
              .array(z.string().regex(/^\/(?:.*\/)?(?:#\S+)?$/, 'Een adres begint en eindigt met een schuine streep.'))
              .min(1),
          }),
        )
        .min(1),
    }),
  )
  .min(1);

/** Questions of one kind. */
export type Vragensoort = z.output<typeof zoekvragenSchema>[number];

/** A row of an answer: its own address first, then those of the places shown with it. */
export type Antwoordrij = readonly string[];

/** A question with the place of its first right row (0 is on top), undefined when no row is right. */
export type Beoordeling = {
  vraag: string;
  goed: readonly string[];
  rijen: readonly Antwoordrij[];
  plaats: number | undefined;
};

/** Parts of 1: right on top, right among the first three, and the mean of one divided by the place. */
export type Zoekcijfers = { aantal: number; hit1: number; hit3: number; mrr: number };

/** Whether a row leads to one of the right addresses. A right page is right at every place on it; a right place only there. */
export function isGoed(rij: Antwoordrij, goed: readonly string[]): boolean {
  return rij.some((adres) => goed.includes(adres) || goed.includes(adres.replace(/#.*$/, '')));
}

/** What became of a question. */
export function beoordeel(
  { vraag, goed }: Pick<Beoordeling, 'vraag' | 'goed'>,
  rijen: readonly Antwoordrij[],
): Beoordeling {
  const plaats = rijen.findIndex((rij) => isGoed(rij, goed));
  return { vraag, goed, rijen, plaats: plaats === -1 ? undefined : plaats };
}

/** The figures of a set of questions; of nothing all are 0. */
export function computeCijfers(beoordelingen: readonly Pick<Beoordeling, 'plaats'>[]): Zoekcijfers {
  const aantal = beoordelingen.length;
  const meanOf = (value: (plaats: number) => number) =>
    beoordelingen.reduce((sum, { plaats }) => sum + (plaats === undefined ? 0 : value(plaats)), 0) /
    Math.max(1, aantal);
  return {
    aantal,
    hit1: meanOf((plaats) => (plaats < 1 ? 1 : 0)),
    hit3: meanOf((plaats) => (plaats < 3 ? 1 : 0)),
    mrr: meanOf((plaats) => 1 / (plaats + 1)),
  };
}

/** One line of the table. */
export function formatCijfers(naam: string, { aantal, hit1, hit3, mrr }: Zoekcijfers): string {
  const figures = [hit1, hit3, mrr].map((figure) => figure.toFixed(3).padStart(7));
  return `${naam.padEnd(14)}${String(aantal).padStart(6)}${figures.join('')}`;
}

/** One miss: what was looked for and what came on top. */
export function formatMisser({ vraag, goed, rijen, plaats }: Beoordeling): string {
  const boven = rijen.slice(0, 3).map(([adres = '']) => adres);
  const waar = plaats === undefined ? `not among ${String(rijen.length)} rows` : `at place ${String(plaats + 1)}`;
  return `  ${vraag}: ${waar}; right is ${goed.join(' or ')}; on top is ${boven.join(', ') || 'nothing'}`;
}

/** Addresses that are called right and are not on the site, each once. `hasAdres` knows those that are. */
export function listOnbekend(soorten: readonly Vragensoort[], hasAdres: (adres: string) => boolean): string[] {
  const adressen = soorten.flatMap(({ vragen }) => vragen.flatMap(({ goed }) => goed));
  return [...new Set(adressen)].filter((adres) => !hasAdres(adres));
}
