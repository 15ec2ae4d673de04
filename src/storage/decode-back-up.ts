import {
  MAX_BACKUP_TEKENS,
  type Aparttekst,
  type Backup,
  type Backupdocument,
  type Backupfout,
  type GelezenBackup,
  type Geweigerd,
} from '../domain/back-up.ts';
import { countKolommen } from '../domain/csvbestand.ts';
import type { Hulpmiddel } from '../domain/hulpmiddel.ts';
import { normalizeTekst } from '../domain/tekst.ts';
import { getVeld, isEven, isJsonRecord, type Json, type JsonRecord } from '../domain/wijziging.ts';
import { BACKUP_MIGRATIES, BACKUP_SOORT, toPlaatsnaam } from './back-up.ts';
import { decodeDocument, getVersie, isMoment } from './documenttekst.ts';
import { toPlaats } from './sleutels.ts';

/*
 * Reading a back-up; its form stands in back-up.ts. Apart from writing, because only the page that puts back needs it.
 */
const APART = 'apart:';
/** The first row of a CSV file is far shorter. */
const MAX_KOP_TEKENS = 10_000;

/** Reads the text of a file that a user chose as a back-up. Never throws; a document that is wrong stops no other. */
export function decodeBackup(
  tekst: string,
  hulpmiddelen: readonly Hulpmiddel[],
  migraties: typeof BACKUP_MIGRATIES = BACKUP_MIGRATIES,
): GelezenBackup {
  if (tekst.length > MAX_BACKUP_TEKENS) return refuse('te-groot');
  const gelezen = tryParse(tekst.replace(/^\uFEFF/, ''));
  if (gelezen === undefined) return findCsv(tekst, hulpmiddelen) ?? refuse('geen-json');
  const { json } = gelezen;
  if (json === undefined) return refuse('ander-bestand');
  const { soort, versie } = json;
  if (soort !== BACKUP_SOORT) return refuse('ander-bestand');
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1) return refuse('onjuiste-vorm');
  if (versie > getVersie({ migraties })) return refuse('te-nieuw');
  const { site, gemaakt, documenten, apart } = tryMigrate(migraties, json, versie);
  if (
    typeof site !== 'string' ||
    typeof gemaakt !== 'string' ||
    !isMoment(gemaakt) ||
    !Array.isArray(documenten) ||
    !Array.isArray(apart)
  ) {
    return refuse('onjuiste-vorm');
  }
  return { ok: true, value: { site, gemaakt, ...readLijsten(documenten, apart, hulpmiddelen) } };
}

/** What one entry of the file turned out to be. */
type Uitkomst =
  | { soort: 'document'; document: Backupdocument }
  | { soort: 'apart'; apart: Aparttekst }
  | { soort: 'geweigerd'; geweigerd: Omit<Geweigerd, 'nummer'> };

function readLijsten(
  lijst: readonly Json[],
  apartLijst: readonly Json[],
  hulpmiddelen: readonly Hulpmiddel[],
): Pick<Backup, 'documenten' | 'apart' | 'geweigerd'> {
  const documenten = new Map<string, { nummer: number; document: Backupdocument }>();
  const apart: Aparttekst[] = [];
  const geweigerd: Geweigerd[] = [];

  /** Of two documents of one id the one that was changed last stays. */
  function add(nummer: number, document: Backupdocument): void {
    const plaats = toPlaatsnaam(document);
    const ander = documenten.get(plaats);
    const isLater = ander === undefined || (document.gewijzigd ?? '') > (ander.document.gewijzigd ?? '');
    const over = isLater ? ander : { nummer, document };
    if (isLater) documenten.set(plaats, { nummer, document });
    if (over) geweigerd.push({ nummer: over.nummer, ...nameDocument(over.document), reden: 'dubbel' });
  }

  const uitkomsten = [
    ...lijst.map((json) => readEen(json, hulpmiddelen)),
    ...apartLijst.map((json) => readApart(json, hulpmiddelen)),
  ];
  for (const [i, uitkomst] of uitkomsten.entries()) {
    if (uitkomst.soort === 'document') add(i + 1, uitkomst.document);
    else if (uitkomst.soort === 'apart') apart.push(uitkomst.apart);
    else geweigerd.push({ nummer: i + 1, ...uitkomst.geweigerd });
  }
  geweigerd.sort((een, ander) => een.nummer - ander.nummer);
  return { documenten: [...documenten.values()].map(({ document }) => document), apart, geweigerd };
}

function readEen(json: Json, hulpmiddelen: readonly Hulpmiddel[]): Uitkomst {
  if (!isJsonRecord(json)) return refuseEen('onjuiste-vorm');
  const { soort, id, document } = json;
  if (typeof soort !== 'string' || typeof id !== 'string' || document === undefined) return refuseEen('onjuiste-vorm');
  const genoemd = { soort, ...peekNaam(document) };
  const hulpmiddel = hulpmiddelen.find((een) => een.soort === soort);
  if (hulpmiddel === undefined) return refuseEen('onbekend-hulpmiddel', genoemd);
  if (!isId(id)) return refuseEen('onjuist-id', genoemd);
  const gelezen = readInhoud(hulpmiddel, document);
  if (typeof gelezen === 'string') return refuseEen(gelezen, genoemd);
  return { soort: 'document', document: { soort, id, ...gelezen } };
}

/** Text that was set aside stays text; text from the place of a document may have become readable since. */
function readApart(tekst: Json, hulpmiddelen: readonly Hulpmiddel[]): Uitkomst {
  if (!isJsonRecord(tekst)) return refuseEen('onjuiste-vorm');
  const { sleutel, raw } = tekst;
  if (typeof sleutel !== 'string' || typeof raw !== 'string') return refuseEen('onjuiste-vorm');
  const apart: Uitkomst = { soort: 'apart', apart: { sleutel, raw } };
  if (sleutel.startsWith(APART)) return apart;
  const plaats = toPlaats('', `:${sleutel}`);
  if (plaats === undefined || !isId(plaats.id)) return refuseEen('onjuist-id');
  const { soort, id } = plaats;
  const hulpmiddel = hulpmiddelen.find((een) => een.soort === soort);
  if (hulpmiddel === undefined) return refuseEen('onbekend-hulpmiddel', { soort });
  const json = tryParse(raw)?.json;
  const gelezen = json && readInhoud(hulpmiddel, json);
  if (gelezen === undefined || typeof gelezen === 'string') return apart;
  return { soort: 'document', document: { soort, id, ...gelezen } };
}

/** What a document holds, or why it cannot be read. */
function readInhoud(
  hulpmiddel: Hulpmiddel,
  json: Json,
): Pick<Backupdocument, 'gemaakt' | 'gewijzigd' | 'invoer'> | Geweigerd['reden'] {
  try {
    return normalizeInhoud(hulpmiddel, json);
  } catch {
    // Nested deeper than the browser can follow.
    return 'onjuiste-vorm';
  }
}

/** The document as the site would keep it: text is normalised, as text that is typed is. */
function normalizeInhoud({ vorm }: Hulpmiddel, json: Json): ReturnType<typeof readInhoud> {
  const gelezen = decodeDocument(vorm, json);
  if (!gelezen.ok) return gelezen.reden === 'te-nieuw' ? 'te-nieuw' : 'onjuiste-vorm';
  const { gemaakt, gewijzigd, invoer, json: huidig } = gelezen.value;
  const momenten = { ...(gemaakt === undefined ? {} : { gemaakt }), ...(gewijzigd === undefined ? {} : { gewijzigd }) };
  const genormaliseerd = normalizeRecord(huidig);
  if (isEven(genormaliseerd, huidig)) return { ...momenten, invoer };
  const opnieuw = vorm.decode(genormaliseerd);
  return opnieuw.ok ? { ...momenten, invoer: opnieuw.value } : 'onjuiste-vorm';
}

/** An id that can stand in a key and in an address. */
function isId(id: string): boolean {
  return id !== '' && !id.includes(':') && normalizeTekst(id) === id;
}

function normalizeRecord(record: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(record).map(([naam, waarde]) => [naam, normalizeJson(waarde)]));
}

function normalizeJson(json: Json): Json {
  if (typeof json === 'string') return normalizeTekst(json);
  if (Array.isArray(json)) return json.map((een: Json) => normalizeJson(een));
  return isJsonRecord(json) ? normalizeRecord(json) : json;
}

function nameDocument({ soort, invoer }: Backupdocument): Pick<Geweigerd, 'soort' | 'naam'> {
  const naam = invoer.naam ?? invoer.gemeente;
  return { soort, ...(naam === undefined ? {} : { naam }) };
}

/** What a document that cannot be read seems to be called, in the stored form of now or in the first. */
function peekNaam(json: Json): Pick<Geweigerd, 'naam'> {
  if (!isJsonRecord(json)) return {};
  const paden = [['invoer', 'naam'], ['naam'], ['invoer', 'gemeente'], ['gemeente']];
  const naam = paden.map((pad) => getVeld(json, pad)).find((een) => typeof een === 'string' && een !== '');
  return typeof naam === 'string' ? { naam } : {};
}

function refuse(reden: Exclude<Backupfout['reden'], 'csv'>): GelezenBackup {
  return { ok: false, fout: { reden } };
}

function refuseEen(reden: Geweigerd['reden'], genoemd: Pick<Geweigerd, 'soort' | 'naam'> = {}): Uitkomst {
  return { soort: 'geweigerd', geweigerd: { ...genoemd, reden } };
}

/** The file as CSV of a tool: its first row has all columns that the tool cannot do without. */
function findCsv(tekst: string, hulpmiddelen: readonly Hulpmiddel[]): GelezenBackup | undefined {
  // Spreadsheets also write UTF-16; read as UTF-8 that has a zero between letters and marks in front.
  const [kop = ''] = tekst
    .slice(0, MAX_KOP_TEKENS)
    .replace(/[\0\uFEFF\uFFFD]/g, '')
    .split(/[\r\n]/);
  const namen = new Set(
    kop.split(/[;,\t]/).map((cel) =>
      cel
        .trim()
        .toLowerCase()
        .replace(/^"(.*)"$/, '$1'),
    ),
  );
  // Files of two tools may share what one of them cannot do without; then the one with more of its columns is meant.
  const [hulpmiddel] = hulpmiddelen
    .filter(({ csv: { kolommen } }) => {
      const verplicht = kolommen.filter(({ isVerplicht }) => isVerplicht);
      return verplicht.length > 0 && verplicht.every(({ naam }) => namen.has(naam.toLowerCase()));
    })
    .sort((een, ander) => countKolommen([...namen], ander) - countKolommen([...namen], een));
  if (hulpmiddel === undefined) return undefined;
  const { enkelvoud, meervoud, adres } = hulpmiddel;
  return { ok: false, fout: { reden: 'csv', enkelvoud, meervoud, adres } };
}

function tryMigrate(migraties: typeof BACKUP_MIGRATIES, json: JsonRecord, versie: number): JsonRecord {
  try {
    return migraties.slice(versie - 1).reduce((oud, stap) => stap(oud), json);
  } catch {
    return {};
  }
}

/** `json` is undefined when the text is JSON but no object; the outcome when it is no JSON at all. */
function tryParse(tekst: string): { json: JsonRecord | undefined } | undefined {
  try {
    const json: unknown = JSON.parse(tekst);
    return { json: isJsonRecord(json) ? json : undefined };
  } catch {
    return undefined;
  }
}
