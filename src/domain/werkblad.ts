import type { Bron } from './bron.ts';
import { formatDatum } from './datum.ts';
import { INSTRUMENTEN } from './instrument.ts';

/** A column of the tables in a werkblad. */
type Kolom = {
  kop: string;
  /** Share of the width of the paper; 1 when not given. */
  breedte?: number | undefined;
};

/** A piece of a werkblad. In texts `**` begins and ends bold, and brackets hold what the user fills in. */
export type WerkbladBlok =
  | { soort: 'tekst'; tekst: string }
  | { soort: 'lijst'; punten: readonly string[] }
  | {
      soort: 'tabel';
      /** The cells of each row, one per column. */
      rijen?: readonly (readonly string[])[] | undefined;
      /** Number of empty rows below those. */
      leeg?: number | undefined;
    };

/** A part with a heading of its own, which a page can show too. */
export type WerkbladDeel = {
  /** Unique within the werkblad. */
  id: string;
  kop: string;
  /** 2 for a part that belongs to the one before it. */
  niveau?: 2 | undefined;
  blokken: readonly WerkbladBlok[];
};

/** A document that visitors take along, fill in and change: a timetable, a format. */
export type Werkblad = {
  /** Id of the instrument whose page it belongs to. */
  id: string;
  titel: string;
  /** Lines below the title. */
  regels?: readonly string[] | undefined;
  /** The paper is wider than it is high. */
  liggend?: boolean | undefined;
  /** Columns of every table in it. */
  kolommen: readonly Kolom[];
  delen: readonly WerkbladDeel[];
};

/** Text that is bold or not as a whole. */
type Stuk = { tekst: string; isVet: boolean };

/** Root-relative address of the werkblad as a file for Word. */
export function toWerkbladAdres(id: string): string {
  return `/${INSTRUMENTEN}/${id}.docx`;
}

/** `**Welkom**, met koffie` as a bold and a plain piece; empty pieces are left out. */
export function splitVet(tekst: string): Stuk[] {
  return tekst
    .split('**')
    .map((stuk, index) => ({ tekst: stuk, isVet: index % 2 === 1 }))
    .filter((stuk) => stuk.tekst !== '');
}

/** All rows of a table with `breed` columns, the empty ones too. */
export function listRijen({ rijen = [], leeg = 0 }: Extract<WerkbladBlok, { soort: 'tabel' }>, breed: number) {
  return [...rijen, ...Array.from({ length: leeg }, () => Array.from({ length: breed }, () => ''))];
}

/** The sentence that says where a werkblad comes from. `adres` is the whole address of its page. */
export function describeHerkomst(bron: Bron | undefined, plaats: string | undefined, naam: string, adres: string) {
  const eigen = `${naam}, ${adres}`;
  if (bron === undefined) return `Gemaakt door ${eigen}.`;
  const plek = [bron.titel, bron.uitgever, formatDatum(bron.datum), plaats].filter(Boolean).join(', ');
  return `Bron: ${plek}. Opnieuw geformuleerd voor ${eigen}.`;
}

/** Size of a file as visitors read it, on one line: `9 kB`, of 1000 bytes each and never less than 1. */
export function formatGrootte(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))}\u00A0kB`;
}
