import { isDatum } from './datum.ts';

/** Leaves room for the folder within the 260 characters that Windows gives a path. */
const MAX_NAAMDEEL = 60;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const LOSSE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** What a file is named after. */
export type Bestandskenmerk = {
  /** The tool or the kind of file; a-z and '-', at least four letters. */
  soort: string;
  gemeente?: string | undefined;
  /** ISO date yyyy-mm-dd. */
  datum?: string | undefined;
  /** Without the dot. */
  extensie: string;
};

/**
 * Name of a file: `<soort>-<gemeente>-<datum>.<extensie>`, without the parts that were not entered. Of what was entered
 * it holds only a-z, 0-9 and '-', and it starts with `soort`, so no name that Windows reserves can come out.
 *
 * @example formatBestandsnaam({ soort: 'zelfscan', gemeente: 'Gouda', datum: '2026-03-09', extensie: 'csv' })
 */
export function formatBestandsnaam({ soort, gemeente = '', datum = '', extensie }: Bestandskenmerk): string {
  const delen = [soort, toNaamdeel(gemeente), isDatum(datum) ? datum : ''];
  return `${delen.filter((deel) => deel !== '').join('-')}.${extensie}`;
}

function toNaamdeel(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]/g, (teken) => LOSSE_LETTERS[teken] ?? '-')
    .replace(/-+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_NAAMDEEL)
    .replace(/-$/, '');
}

/** Name of a file with text that was set aside under a key; the key says what it was and when it was found. */
export function formatApartnaam(sleutel: string): string {
  return `apart-${toNaamdeel(sleutel)}.txt`;
}
