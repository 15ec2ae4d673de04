import Papa from 'papaparse';
import {
  countKolommen,
  readKop,
  refuseGrootte,
  refuseRijen,
  WEIGERING,
  type Codering,
  type Csvgrens,
  type Csvinhoud,
  type Csvsoort,
  type Kolomkop,
  type Weigering,
} from '../domain/csvbestand.ts';
import type { Bestandsrij } from '../domain/csvcel.ts';
import type { Rijmelding } from '../domain/csvvorm.ts';
import { normalizeTekst } from '../domain/tekst.ts';
import { unguardFormule } from './csv.ts';
import { decodeTekst } from './decode-tekst.ts';

/** Whose file it should be, and whose it may be. Plain data, as it goes to a worker. */
export type Csvvraag = {
  soort: Csvsoort;
  /** All tools, to say where a file belongs that is another's. */
  soorten: readonly Csvsoort[];
  grens: Csvgrens;
};

const SCHEIDINGSTEKENS = [';', ',', '\t'] as const;

/** The header is looked for in the beginning only: the names of the columns of any tool fit in it many times over. */
const KOPLENGTE = 65_536;

/** What lies between two reports of the progress: this part of a file, and of a small one at least so many characters. */
const STAP = 0.01;
const MIN_STAP = 32_768;

/**
 * The rows of a file by the columns of the tool, or why it is not taken: from bytes to text to rows. Reads all of it in one
 * go, so on a page that should stay responsive call it in a worker (`readCsvFile`). Never throws.
 *
 * `onProgress` hears how much was done, from 0 to 1.
 */
export function parseCsv(
  bytes: Uint8Array,
  { soort, soorten, grens }: Csvvraag,
  onProgress: (deel: number) => void = () => undefined,
): Csvinhoud | Weigering {
  if (bytes.length > grens.maxBytes) return refuseGrootte(bytes.length, grens);
  const gelezen = decodeTekst(bytes);
  if (gelezen.soort !== 'tekst') return WEIGERING[gelezen.soort];
  const { tekst, ...begin } = findBegin(normalizeTekst(gelezen.tekst));
  if (tekst === '') return WEIGERING.leeg;
  if (isJson(tekst)) return WEIGERING['back-up'];

  const { teken, header } = findScheidingsteken(tekst, begin.teken, [soort, ...soorten]);
  const kop = readKop(header, soort, soorten);
  if ('status' in kop) {
    const isTekst = kop.reden !== 'kolommen-ontbreken' || !hasStuurtekens(tekst);
    return isTekst ? kop : WEIGERING['geen-tekst'];
  }
  return readRijen(tekst, {
    teken,
    kop,
    overgeslagenRijen: begin.overgeslagenRijen,
    codering: gelezen.codering,
    grens,
    onProgress,
  });
}

type Begin = { tekst: string; teken?: string | undefined; overgeslagenRijen: number };

/**
 * The text from its header on: without the first line `sep=;`, with which Excel is told the separator and which it does
 * not show as a row, and without empty rows, which do count as rows. Without any header the text is ''.
 */
function findBegin(tekst: string): Begin {
  const sep = /^\s*"?sep=([^"\n]?)"?[;,\t]*(?:\n|$)/i.exec(tekst);
  const na = tekst.slice(sep?.[0].length ?? 0);
  const vanaf = na.search(/[^\s;,]/);
  const leeg = na.slice(0, na.lastIndexOf('\n', vanaf) + 1);
  const overgeslagenRijen = leeg.split('\n').length - 1;
  return { tekst: vanaf === -1 ? '' : na.slice(leeg.length), teken: sep?.[1] || undefined, overgeslagenRijen };
}

/** The separator with which the header has most columns that some tool knows, and then with which it has most columns. */
function findScheidingsteken(
  tekst: string,
  gemeld: string | undefined,
  soorten: readonly Csvsoort[],
): { teken: string; header: readonly string[] } {
  const begin = tekst.slice(0, KOPLENGTE);
  const tekens = [...new Set([...(gemeld === undefined ? [] : [gemeld]), ...SCHEIDINGSTEKENS])];
  const [beste] = tekens
    .map((teken) => {
      const { data } = Papa.parse<string[]>(begin, { delimiter: teken, newline: '\n', preview: 1 });
      const header = data[0] ?? [];
      const bekend = Math.max(...soorten.map((soort) => countKolommen(header, soort)));
      return { teken, header, bekend };
    })
    // A stable order: of equals the first in the list stays first.
    .sort((a, b) => b.bekend - a.bekend || b.header.length - a.header.length);
  return beste ?? { teken: ';', header: [] };
}

type Leesopdracht = {
  teken: string;
  kop: Kolomkop;
  overgeslagenRijen: number;
  codering: Codering;
  grens: Csvgrens;
  onProgress: (deel: number) => void;
};

function readRijen(
  tekst: string,
  { teken, kop, overgeslagenRijen, codering, grens, onProgress }: Leesopdracht,
): Csvinhoud | Weigering {
  const rijen: Bestandsrij[] = [];
  const meldingen: Rijmelding[] = [];
  let rij = overgeslagenRijen;
  let isKop = true;
  let gemeldTot = 0;
  Papa.parse<string[]>(tekst, {
    delimiter: teken,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      rij += 1;
      if (meta.cursor >= gemeldTot + Math.max(STAP * tekst.length, MIN_STAP)) {
        gemeldTot = meta.cursor;
        onProgress(gemeldTot / tekst.length);
      }
      if (errors.some(({ code }) => code === 'MissingQuotes')) meldingen.push({ rij, tekst: GEEN_SLOT });
      else if (errors.some(({ code }) => code === 'InvalidQuotes')) meldingen.push({ rij, tekst: LOS_AANHALINGSTEKEN });
      if (isKop) {
        isKop = false;
        return;
      }
      // White space alone may be what a user entered.
      if (data.every((cel) => cel === '')) return;
      if (data.slice(kop.namen.length).some((cel) => cel.trim() !== '')) meldingen.push({ rij, tekst: TE_VEEL_CELLEN });
      rijen.push({ rij, cellen: toCellen(data, kop) });
      if (rijen.length > grens.maxRijen) parser.abort();
    },
  });
  if (rijen.length > grens.maxRijen) return refuseRijen(grens);
  if (rijen.length === 0) return WEIGERING['alleen-kop'];
  onProgress(1);
  return {
    status: 'gelezen',
    rijen,
    meldingen,
    overgeslagenKolommen: kop.overgeslagen,
    ontbrekendeKolommen: kop.ontbrekend,
    codering,
  };
}

const GEEN_SLOT =
  'Een tekst die met een aanhalingsteken begint, heeft geen aanhalingsteken aan het eind, dus alles wat daarna komt is als één tekst gelezen. Zet het aanhalingsteken erbij, of sla het bestand opnieuw op als CSV.';
const LOS_AANHALINGSTEKEN =
  'In een tekst tussen aanhalingstekens staat een los aanhalingsteken, dus de cellen kunnen verschoven zijn. Schrijf het dubbel, of sla het bestand opnieuw op als CSV.';
const TE_VEEL_CELLEN =
  'Deze rij heeft meer cellen dan er kolomnamen zijn; wat te veel is, is weggelaten. Zet een tekst met een scheidingsteken tussen aanhalingstekens, of geef de kolom een naam.';

/** Names come from the tool alone and fromEntries defines own properties, so no name in a file is ever a key. */
function toCellen(data: readonly string[], { namen }: Kolomkop): Bestandsrij['cellen'] {
  return Object.fromEntries(
    namen.flatMap((naam, i) => (naam === undefined ? [] : [[naam, unguardFormule(data[i] ?? '')] as const])),
  );
}

/** Also of a file that was cut off: what it should have been decides where it belongs. */
function isJson(tekst: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(tekst);
}

/** Whether the beginning holds characters that no text has. */
function hasStuurtekens(tekst: string): boolean {
  return /[\0-\x08\x0E-\x1F\x7F-\x9F\uFFFD]/.test(tekst.slice(0, 1000));
}
