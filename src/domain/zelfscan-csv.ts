import { isDatum } from './datum.ts';
import { getBeantwoording, type Onderdeel, type Vraag, type Vragenlijst, type ZelfscanInvoer } from './zelfscan.ts';

/** The columns of the zelfscan's CSV in order. Later columns come after these; none changes its name. */
export const ZELFSCAN_KOLOMMEN = [
  'gemeente',
  'scan',
  'datum',
  'aanleiding',
  'onderdeel',
  'vraag_id',
  'vraag',
  'antwoord',
  'toelichting',
] as const;

/** One question with its answer. What was not entered is ''; `datum` is an ISO date, `antwoord` an `Antwoord`. */
export type ZelfscanRow = Readonly<Record<(typeof ZELFSCAN_KOLOMMEN)[number], string>>;

/** What the rows need of a `Vragenlijst`. */
export type ExportVragenlijst = {
  onderdelen: readonly (Pick<Onderdeel, 'titel'> & { vragen: readonly Pick<Vraag, 'id' | 'vraag'>[] })[];
};

/** A row for every question of the list in its own order, answered or not. Texts are as entered, not yet safe for CSV. */
export function toZelfscanRows({ onderdelen }: ExportVragenlijst | Vragenlijst, invoer: ZelfscanInvoer): ZelfscanRow[] {
  const { gemeente = '', naam: scan = '', datum = '', aanleiding = '' } = invoer;
  return onderdelen.flatMap(({ titel: onderdeel, vragen }) =>
    vragen.map(({ id: vraag_id, vraag }) => {
      const { antwoord = '', toelichting = '' } = getBeantwoording(invoer, vraag_id);
      return { gemeente, scan, datum, aanleiding, onderdeel, vraag_id, vraag, antwoord, toelichting };
    }),
  );
}

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

/**
 * Name of the exported file: `zelfscan-<gemeente>-<datum>.csv`, without the parts that were not entered. Holds only
 * a-z, 0-9, '-' and the extension, and starts with 'zelfscan', so no name that Windows reserves can come out.
 */
export function formatBestandsnaam({ gemeente = '', datum = '' }: Pick<ZelfscanInvoer, 'gemeente' | 'datum'>): string {
  const delen = ['zelfscan', toNaamdeel(gemeente), isDatum(datum) ? datum : ''];
  return `${delen.filter((deel) => deel !== '').join('-')}.csv`;
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
