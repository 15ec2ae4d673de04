import { formatMegabytes, type Csvinhoud, type Weigering } from './csvbestand.ts';
import { quoteCel } from './csvcel.ts';
import type { Rijmelding } from './csvvorm.ts';
import { toGemeentesleutel } from './gemeentesleutel.ts';
import { readScanrijen, type GelezenScans, type Scantoelichting } from './read-scanrijen.ts';
import type { Scangegevens } from './regio.ts';
import type { Zelfscanlijst } from './zelfscan-lijst.ts';

/** How much may be opened at once for a regiobeeld. */
export type Regiogrens = {
  /** Over all files together. */
  maxBytes: number;
  /** In one file. */
  maxRijen: number;
  /** In one file. */
  maxScans: number;
};

/** 50 MB, and a few scans of every gemeente there is. */
export const REGIO_GRENS: Regiogrens = { maxBytes: 50_000_000, maxRijen: 500_000, maxScans: 2000 };

/** What came of one of the files that were opened. */
export type Regiobestand = {
  /** Of the file; for the page only, never to be kept. */
  naam: string;
} & (
  | (Omit<Csvinhoud, 'status' | 'rijen'> & {
      status: 'leesbaar';
      /** With at least one answer each. */
      scans: readonly Scangegevens[];
      /** What the users call each of `scans`, '' where the file does not say; for the page only, never to be kept. */
      namen: readonly string[];
      /** By the place in `scans`; for the page only, never to be kept. */
      toelichtingen: readonly Scantoelichting[];
    })
  | Weigering
);

/** What a user is shown of a file: the zelfscans in its rows, or why it is not taken. Never throws. */
export function toRegiobestand(
  naam: string,
  inhoud: Csvinhoud | Weigering,
  lijst: Zelfscanlijst,
  { maxScans }: Pick<Regiogrens, 'maxScans'>,
): Regiobestand {
  if (inhoud.status === 'geweigerd') return { naam, ...inhoud };
  const { rijen, overgeslagenKolommen, ontbrekendeKolommen, codering } = inhoud;
  const gelezen = readScanrijen(rijen, lijst);
  const plaatsen = gelezen.scans.flatMap(({ gegevens }, i) => (hasAntwoord(gegevens) ? [i] : []));
  if (plaatsen.length === 0) return { naam, ...GEEN_ANTWOORDEN };
  if (plaatsen.length > maxScans) return { naam, ...refuseScans(maxScans) };
  const nieuw = new Map(plaatsen.map((oud, i) => [oud, i]));
  return {
    naam,
    status: 'leesbaar',
    overgeslagenKolommen,
    ontbrekendeKolommen,
    codering,
    scans: gelezen.scans.map(({ gegevens }) => gegevens).filter(hasAntwoord),
    namen: gelezen.scans.filter(({ gegevens }) => hasAntwoord(gegevens)).map(({ naam }) => naam),
    toelichtingen: gelezen.toelichtingen.flatMap(({ scan, ...toelichting }) => {
      const plaats = nieuw.get(scan);
      return plaats === undefined ? [] : [{ ...toelichting, scan: plaats }];
    }),
    meldingen: [...inhoud.meldingen, ...gelezen.meldingen, ...listLeeg(gelezen), ...listMeermaals(gelezen)].sort(
      (een, ander) => een.rij - ander.rij,
    ),
  };
}

/** The refusal of a file that is too much with those before it. `bytes` is how many they are together. */
export function refuseSamen(bytes: number, { maxBytes }: Pick<Regiogrens, 'maxBytes'>): Weigering {
  return {
    status: 'geweigerd',
    reden: 'te-groot',
    tekst: `Met dit bestand erbij zijn de bestanden samen ${formatMegabytes(bytes)} MB, en er kan in één keer ten hoogste ${formatMegabytes(maxBytes)} MB worden geopend. Open dit bestand apart, of haal weg wat er niet bij hoort.`,
  };
}

function refuseScans(maxScans: number): Weigering {
  return {
    status: 'geweigerd',
    reden: 'te-groot',
    tekst: `In het bestand staan meer dan ${maxScans.toLocaleString('nl-NL')} zelfscans. Kijk of de kolommen gemeente en datum goed gevuld zijn, of verdeel het over meer bestanden.`,
  };
}

const GEEN_ANTWOORDEN: Weigering = {
  status: 'geweigerd',
  reden: 'leeg',
  tekst:
    'In dit bestand staat geen enkel antwoord. Kijk of u het goede bestand koos, of vraag de gemeente om een ingevulde zelfscan.',
};

function hasAntwoord({ antwoorden }: Scangegevens): boolean {
  return Object.keys(antwoorden).length > 0;
}

function listLeeg({ scans }: GelezenScans): Rijmelding[] {
  return scans
    .filter(({ gegevens }) => !hasAntwoord(gegevens))
    .map(({ rij, gegevens: { alias = '' } }) => ({
      rij,
      tekst: `De zelfscan die hier begint${alias === '' ? '' : `, van ${quoteCel(alias)},`} heeft geen enkel antwoord en is niet overgenomen.`,
    }));
}

/** A date that was changed in one row by accident makes a zelfscan of one answer, which could count as the latest. */
function listMeermaals({ scans }: GelezenScans): Rijmelding[] {
  const eerste = new Map<string, number>();
  return scans.flatMap(({ scanId, rij, gegevens: { alias = '' } }) => {
    const gemeente = toGemeentesleutel(alias);
    const eerder = eerste.get(gemeente);
    if (scanId !== '' || gemeente === '') return [];
    if (eerder !== undefined) return [{ rij, tekst: describeMeermaals(alias, eerder) }];
    eerste.set(gemeente, rij);
    return [];
  });
}

function describeMeermaals(alias: string, eersteRij: number): string {
  return `Van ${quoteCel(alias)} begint in rij ${String(eersteRij)} al een zelfscan met een andere datum of naam; dit is gelezen als nog een zelfscan, en alleen de nieuwste telt mee. Is het dezelfde, zet dan in al haar rijen dezelfde datum en naam.`;
}
