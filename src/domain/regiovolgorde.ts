import { compareTekst } from './tekst.ts';
import { toAandeel, type Gemeentestand, type Telling, type Vraagstand } from './regiobeeld.ts';

/** How the questions can be put in order. */
export const VRAAGVOLGORDES = ['lijst', 'vaakst niet op orde', 'vaakst op orde', 'minst beantwoord'] as const;
/** One of VRAAGVOLGORDES. */
export type Vraagvolgorde = (typeof VRAAGVOLGORDES)[number];

/** How the gemeenten can be put in order. */
export const GEMEENTEVOLGORDES = ['naam', 'datum', 'aandeel op orde'] as const;
/** One of GEMEENTEVOLGORDES. */
export type Gemeentevolgorde = (typeof GEMEENTEVOLGORDES)[number];

/** Which questions are shown; an absent `onderdeelId` is all of them. */
export type Vraagkeuze = { volgorde: Vraagvolgorde; onderdeelId?: string | undefined; zoek?: string | undefined };

/** Made once: making it is what takes long in comparing names. */
const NAMEN = new Intl.Collator('nl', { numeric: true });

/** Questions that are missing somewhere, most frequently missing first: by number, then by share, then as in the list. */
export function selectOntbrekend(vragen: readonly Vraagstand[]): Vraagstand[] {
  return vragen
    .filter(({ nietOpOrde }) => nietOpOrde > 0)
    .sort((een, ander) => ander.nietOpOrde - een.nietOpOrde || een.beantwoord - ander.beantwoord);
}

/** The questions that are shown, in their order. `zoek` looks in the question and the part, whatever the capitals. */
export function selectVragen(vragen: readonly Vraagstand[], { volgorde, onderdeelId, zoek = '' }: Vraagkeuze) {
  const woord = zoek.trim().toLowerCase();
  const gekozen = vragen.filter(
    (vraag) =>
      (onderdeelId === undefined || vraag.onderdeelId === onderdeelId) &&
      (woord === '' || `${vraag.vraag}\n${vraag.onderdeel}`.toLowerCase().includes(woord)),
  );
  return volgorde === 'lijst' ? gekozen : gekozen.sort(VERGELIJK[volgorde]);
}

const VERGELIJK: Readonly<Record<Exclude<Vraagvolgorde, 'lijst'>, (een: Telling, ander: Telling) => number>> = {
  'vaakst niet op orde': (een, ander) => ander.nietOpOrde - een.nietOpOrde || een.beantwoord - ander.beantwoord,
  'vaakst op orde': (een, ander) => ander.opOrde - een.opOrde || een.beantwoord - ander.beantwoord,
  'minst beantwoord': (een, ander) => een.beantwoord - ander.beantwoord,
};

/**
 * The gemeenten in another order: names from A, dates and shares from the highest. Those of which it is not known come
 * last.
 */
export function sortGemeenten(gemeenten: readonly Gemeentestand[], volgorde: Gemeentevolgorde): Gemeentestand[] {
  return [...gemeenten].sort((een, ander) => compareGemeenten(een, ander, volgorde) || compareTekst(een.id, ander.id));
}

function compareGemeenten(een: Gemeentestand, ander: Gemeentestand, volgorde: Gemeentevolgorde): number {
  switch (volgorde) {
    case 'naam':
      return compareBekend(een.alias, ander.alias, (a, b) => NAMEN.compare(a, b));
    case 'datum':
      return compareBekend(een.datum, ander.datum, (a, b) => compareTekst(b, a));
    case 'aandeel op orde':
      return compareBekend(toAandeel(een.totaal), toAandeel(ander.totaal), (a, b) => b - a);
  }
}

function compareBekend<T>(een: T | undefined, ander: T | undefined, compare: (een: T, ander: T) => number): number {
  if (een === undefined || ander === undefined) return Number(een === undefined) - Number(ander === undefined);
  return compare(een, ander);
}
