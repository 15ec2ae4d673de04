/** The things whose name begins with one letter. */
export type Lettergroep<T> = {
  /** A capital without accents, or CIJFERS. */
  letter: string;
  items: readonly T[];
};

/** Stands for names that begin with a digit. */
export const CIJFERS = '0–9';

const ALFABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The letter under which a name is looked for: accents, quotes and brackets aside; `één` stands with the E. */
export function toLetter(naam: string): string {
  const kaal = naam.normalize('NFD').toUpperCase();
  const eerste = /[A-Z\d]/.exec(kaal)?.[0] ?? '';
  return ALFABET.includes(eerste) ? eerste : CIJFERS;
}

/** Groups by first letter, digits first; within a letter the given order stays. Letters without items are left out. */
export function groupByLetter<T>(items: readonly T[], getNaam: (item: T) => string): Lettergroep<T>[] {
  const groepen = Map.groupBy(items, (item) => toLetter(getNaam(item)));
  return [CIJFERS, ...ALFABET].flatMap((letter) => {
    const groep = groepen.get(letter);
    return groep === undefined ? [] : [{ letter, items: groep }];
  });
}

/** The row of letters to jump to: the whole alphabet, with the digits in front where there is a group of them. */
export function listLetters(
  groepen: readonly Pick<Lettergroep<unknown>, 'letter'>[],
): { letter: string; isGevuld: boolean }[] {
  const gevuld = new Set(groepen.map(({ letter }) => letter));
  return [...(gevuld.has(CIJFERS) ? [CIJFERS] : []), ...ALFABET].map((letter) => ({
    letter,
    isGevuld: gevuld.has(letter),
  }));
}

/** Id of the group of a letter on its page. */
export function toLetterId(letter: string): string {
  return `letter-${letter === CIJFERS ? '0-9' : letter.toLowerCase()}`;
}
