import { quoteCel, type Bestandsrij } from './csvcel.ts';
import type { Csvvorm, Kolom, Rijmelding } from './csvvorm.ts';

/** A tool as its files are recognised by. */
export type Csvsoort = {
  soort: string;
  /** Dutch, lower case, as it stands in 'Dit is een bestand van de …'. */
  enkelvoud: string;
  /** Root-relative address of the tool's page, without the base path. */
  adres: string;
  csv: { readonly kolommen: readonly Pick<Kolom, 'naam' | 'isVerplicht'>[] };
};

/** How large a file may be. A tool that expects more may say so. */
export type Csvgrens = { maxBytes: number; maxRijen: number };

/** 10 MB, and more rows than any list of questions has. */
export const CSV_GRENS: Csvgrens = { maxBytes: 10_000_000, maxRijen: 100_000 };

/** How the characters of a file were written. */
export type Codering = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Why a file is not taken. `tekst` says the fact and the way out, in Dutch. */
export type Weigering = { status: 'geweigerd'; tekst: string } & (
  | {
      reden:
        /** More bytes, rows or columns than the limit. */
        | 'te-groot'
        /** The browser could not read it, as when it was moved in the mean time. */
        | 'niet-te-lezen'
        /** Without text, or with nothing below the header. */
        | 'leeg'
        /** A workbook of a spreadsheet program. */
        | 'werkmap'
        /** JSON, as back-ups are. */
        | 'back-up'
        /** A picture, a program … */
        | 'geen-tekst';
    }
  /** `kolommen` are the required ones that it lacks. */
  | { reden: 'kolommen-ontbreken'; kolommen: readonly string[] }
  /** It belongs to the tool at `adres` (without the base path). */
  | { reden: 'ander-hulpmiddel'; soort: string; enkelvoud: string; adres: string }
);

/** The rows of a file that are the tool's. */
export type Csvinhoud = {
  status: 'gelezen';
  rijen: readonly Bestandsrij[];
  meldingen: readonly Rijmelding[];
  /** Names of columns that the tool does not know, to be named to the user. */
  overgeslagenKolommen: readonly string[];
  /** Columns of the tool that the file lacks and that it can do without. */
  ontbrekendeKolommen: readonly string[];
  codering: Codering;
};

/** A file as a user is shown it before anything is done with it. */
export type GelezenBestand<Invoer> =
  (Omit<Csvinhoud, 'status' | 'rijen'> & { status: 'leesbaar'; invoer: Invoer; aantalRijen: number }) | Weigering;

/** Which column of the file is which of the tool's. */
export type Kolomkop = {
  /** For each column of the file the name that it has in the tool; undefined where it has none. */
  namen: readonly (string | undefined)[];
  overgeslagen: readonly string[];
  ontbrekend: readonly string[];
};

const MAX_KOLOMMEN = 1000;

/** How many columns of the tool stand in a header; capitals and white space around a name do not matter. */
export function countKolommen(header: readonly string[], { csv }: Pick<Csvsoort, 'csv'>): number {
  const namen = new Set(header.map(toNaam));
  return csv.kolommen.filter(({ naam }) => namen.has(toNaam(naam))).length;
}

/**
 * The header of a file as the tool `soort` reads it, or why the file is not the tool's. A file that has what `soort` needs
 * is nevertheless another's when more of its columns are.
 */
export function readKop(
  header: readonly string[],
  soort: Csvsoort,
  soorten: readonly Csvsoort[],
): Kolomkop | Weigering {
  if (header.length > MAX_KOLOMMEN) return refuse('te-groot', describeKolommen(header.length));
  const eigen = matchKop(header, soort);
  const ontbreekt = listVerplicht(soort).filter((naam) => eigen.ontbrekend.includes(naam));
  const drempel = ontbreekt.length === 0 ? countKolommen(header, soort) : 0;
  const [ander] = soorten
    .filter((kandidaat) => kandidaat.soort !== soort.soort && hasVerplichte(header, kandidaat))
    .map((kandidaat) => ({ kandidaat, aantal: countKolommen(header, kandidaat) }))
    .filter(({ aantal }) => aantal > drempel)
    .sort((a, b) => b.aantal - a.aantal);
  if (ander !== undefined) return refuseAnder(ander.kandidaat, soort);
  return ontbreekt.length === 0 ? eigen : refuseKolommen(ontbreekt, soort);
}

/** What a user is shown of the rows of a file. */
export function readInvoer<Invoer, Lijst>(
  inhoud: Csvinhoud,
  csv: Pick<Csvvorm<Invoer, Lijst>, 'fromRows'>,
  lijst: Lijst,
): GelezenBestand<Invoer> {
  const { rijen, overgeslagenKolommen, ontbrekendeKolommen, codering } = inhoud;
  const { invoer, meldingen } = csv.fromRows(rijen, lijst);
  return {
    status: 'leesbaar',
    invoer,
    aantalRijen: rijen.length,
    meldingen: [...inhoud.meldingen, ...meldingen].sort((a, b) => a.rij - b.rij),
    overgeslagenKolommen,
    ontbrekendeKolommen,
    codering,
  };
}

/** A refusal that needs nothing but its text. */
function refuse(
  reden: Exclude<Weigering['reden'], 'kolommen-ontbreken' | 'ander-hulpmiddel'>,
  tekst: string,
): Weigering {
  return { status: 'geweigerd', reden, tekst };
}

/** The refusal of a file of so many bytes. */
export function refuseGrootte(bytes: number, { maxBytes }: Pick<Csvgrens, 'maxBytes'>): Weigering {
  return refuse(
    'te-groot',
    `Het bestand is ${formatMegabytes(bytes)} MB groot en er kan ten hoogste ${formatMegabytes(maxBytes)} MB worden geopend. Haal weg wat er niet bij hoort, of verdeel het over meer bestanden.`,
  );
}

/** The refusal of a file with more rows than are read. */
export function refuseRijen({ maxRijen }: Pick<Csvgrens, 'maxRijen'>): Weigering {
  return refuse(
    'te-groot',
    `Het bestand heeft meer dan ${maxRijen.toLocaleString('nl-NL')} rijen. Kijk of u het goede bestand koos, of verdeel het over meer bestanden.`,
  );
}

/** The other refusals, by their reason. */
export const WEIGERING: Readonly<
  Record<'niet-te-lezen' | 'leeg' | 'alleen-kop' | 'werkmap' | 'back-up' | 'geen-tekst', Weigering>
> = {
  'niet-te-lezen': refuse(
    'niet-te-lezen',
    'De browser kon het bestand niet lezen. Kijk of het nog op dezelfde plek staat en nergens anders open is, en kies het opnieuw.',
  ),
  leeg: refuse('leeg', 'Het bestand is leeg. Kijk of u het goede bestand koos, of sla het opnieuw op.'),
  'alleen-kop': refuse(
    'leeg',
    'Het bestand heeft kolomnamen, maar geen rijen daaronder. Kijk of u het goede bestand koos, of sla het opnieuw op.',
  ),
  werkmap: refuse(
    'werkmap',
    'Dit is een werkmap van Excel of een ander programma, geen CSV-bestand. Open het daar, kies Opslaan als en dan CSV UTF-8, en open het nieuwe bestand hier.',
  ),
  'back-up': refuse(
    'back-up',
    'Dit is een JSON-bestand, zoals een back-up van deze site. Een back-up zet u terug bij Mijn gegevens; hier opent u een CSV-bestand.',
  ),
  'geen-tekst': refuse(
    'geen-tekst',
    'Dit is geen tekstbestand. Kies een CSV-bestand, zoals u het hier of in een rekenprogramma hebt opgeslagen.',
  ),
};

function refuseAnder({ soort, enkelvoud, adres }: Csvsoort, hier: Csvsoort): Weigering {
  return {
    status: 'geweigerd',
    reden: 'ander-hulpmiddel',
    soort,
    enkelvoud,
    adres,
    tekst: `Dit is een bestand van een ander hulpmiddel: ${enkelvoud}, en niet ${hier.enkelvoud}. Open het op de pagina van dat hulpmiddel.`,
  };
}

function refuseKolommen(kolommen: readonly string[], { enkelvoud }: Csvsoort): Weigering {
  const namen = kolommen.map(quoteCel).join(', ');
  return {
    status: 'geweigerd',
    reden: 'kolommen-ontbreken',
    kolommen,
    tekst: `In de eerste rij ${kolommen.length === 1 ? 'ontbreekt de kolom' : 'ontbreken de kolommen'} ${namen}, dus dit is niet te lezen als ${enkelvoud}. Zet de kolomnamen in de eerste rij, of kies een ander bestand.`,
  };
}

function describeKolommen(aantal: number): string {
  return `Het bestand heeft ${aantal.toLocaleString('nl-NL')} kolommen, en meer dan ${MAX_KOLOMMEN.toLocaleString('nl-NL')} worden niet gelezen. Haal de kolommen weg die er niet bij horen.`;
}

/** A column that stands there twice counts once, the first time. */
function matchKop(header: readonly string[], { csv }: Csvsoort): Kolomkop {
  const namen = new Map(csv.kolommen.map(({ naam }) => [toNaam(naam), naam]));
  const over = new Map(namen);
  const gevonden = header.map((cel) => {
    const naam = over.get(toNaam(cel));
    over.delete(toNaam(cel));
    return naam;
  });
  const overgeslagen = header.filter((cel, i) => gevonden[i] === undefined && toNaam(cel) !== '');
  return { namen: gevonden, overgeslagen: overgeslagen.map((cel) => cel.trim()), ontbrekend: [...over.values()] };
}

function hasVerplichte(header: readonly string[], soort: Csvsoort): boolean {
  const namen = new Set(header.map(toNaam));
  return listVerplicht(soort).every((naam) => namen.has(toNaam(naam)));
}

function listVerplicht({ csv }: Csvsoort): string[] {
  return csv.kolommen.filter(({ isVerplicht }) => isVerplicht).map(({ naam }) => naam);
}

/** `trim` takes a BOM away as well, as programs leave one behind that join files. */
function toNaam(cel: string): string {
  return cel.trim().toLowerCase();
}

/** One decimal, rounded up, so that a file that is just too large never seems to be as large as it may be. */
export function formatMegabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toLocaleString('nl-NL');
}
