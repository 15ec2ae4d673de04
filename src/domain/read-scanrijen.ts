import {
  getCel,
  quoteCel,
  readDatumcel,
  readKeuzecel,
  readKopveld,
  readNummercel,
  readTekstcel,
  type Bestandsrij,
} from './csvcel.ts';
import type { Rijmelding } from './csvvorm.ts';
import { groupScanrijen } from './group-scanrijen.ts';
import type { Antwoorden, Scangegevens } from './regio.ts';
import type { Zelfscanlijst } from './zelfscan-lijst.ts';
import { ANTWOORDEN, type Antwoord } from './zelfscan.ts';

/** A toelichting in a file; `scan` is the place of its zelfscan among those of the file. */
export type Scantoelichting = { scan: number; vraagId: string; tekst: string };

/** The zelfscans in the rows of a file. Toelichtingen stand apart: they are not kept with the answers. */
export type GelezenScans = {
  /** `scanId` is '' where the file gives none. `rij` is where it begins. `naam` is for the page only, never to be kept. */
  scans: readonly { scanId: string; naam: string; rij: number; gegevens: Scangegevens }[];
  toelichtingen: readonly Scantoelichting[];
  meldingen: readonly Rijmelding[];
};

/**
 * Reads the rows of a file, of one zelfscan or of many, of this site or put together by hand. What cannot be taken over is
 * reported and left out; never throws. A zelfscan with nothing in it is among the outcome too.
 */
export function readScanrijen(rijen: readonly Bestandsrij[], lijst: Zelfscanlijst): GelezenScans {
  const bekend = new Set([...lijst.onderdelen.flatMap(({ vragen }) => vragen), ...lijst.vervallen].map(({ id }) => id));
  const meldingen: Rijmelding[] = [];
  const toelichtingen: Scantoelichting[] = [];
  const scans = groupScanrijen(rijen).map(({ scanId, rijen: eigen }, scan) => {
    const kop = {
      alias: readKopveld(eigen, { kolom: 'gemeente', read: readTekstcel, wens: 'de gemeente of het team' }),
      datum: readKopveld(eigen, {
        kolom: 'datum',
        read: readDatumcel,
        wens: 'een bestaande datum, zoals 2026-03-31 of 31-3-2026',
      }),
      lijst: readKopveld(eigen, { kolom: 'lijstversie', read: readNummercel, wens: 'een heel getal vanaf 1' }),
    };
    const gelezen = readAntwoorden(eigen, bekend);
    meldingen.push(...Object.values(kop).flatMap((veld) => veld.meldingen), ...gelezen.meldingen);
    toelichtingen.push(...gelezen.toelichtingen.map((toelichting) => ({ scan, ...toelichting })));
    return {
      scanId,
      naam: getCel(eigen[0]?.cellen ?? {}, 'scan').trim(),
      rij: eigen[0]?.rij ?? 0,
      gegevens: {
        ...(kop.alias.waarde === undefined ? {} : { alias: kop.alias.waarde }),
        ...(kop.datum.waarde === undefined ? {} : { datum: kop.datum.waarde }),
        ...(kop.lijst.waarde === undefined ? {} : { lijst: kop.lijst.waarde }),
        antwoorden: gelezen.antwoorden,
      },
    };
  });
  return { scans, toelichtingen, meldingen: meldingen.sort((een, ander) => een.rij - ander.rij) };
}

function readAntwoorden(
  rijen: readonly Bestandsrij[],
  bekend: ReadonlySet<string>,
): { antwoorden: Antwoorden; toelichtingen: Omit<Scantoelichting, 'scan'>[]; meldingen: Rijmelding[] } {
  const antwoorden = new Map<string, { rij: number; antwoord: Antwoord }>();
  const toelichtingen: Omit<Scantoelichting, 'scan'>[] = [];
  const meldingen: Rijmelding[] = [];
  for (const { rij, cellen } of rijen) {
    const vraagId = getCel(cellen, 'vraag_id');
    const tekst = getCel(cellen, 'toelichting');
    if (tekst !== '') toelichtingen.push({ vraagId, tekst });
    const cel = getCel(cellen, 'antwoord');
    const antwoord = readKeuzecel(cel, ANTWOORDEN);
    if (antwoord.status === 'leeg') continue;
    const eerder = antwoorden.get(vraagId);
    if (eerder !== undefined) {
      meldingen.push({ rij, tekst: describeDubbel(vraagId, eerder.rij) });
    } else if (antwoord.status === 'fout') {
      meldingen.push({
        rij,
        tekst: `${quoteCel(cel)} is geen antwoord en is weggelaten. Schrijf in kolom antwoord ${ANTWOORDEN.map(quoteCel).join(' of ')}, of laat de cel leeg.`,
      });
    } else {
      if (!bekend.has(vraagId)) meldingen.push({ rij, tekst: describeOnbekend(vraagId) });
      antwoorden.set(vraagId, { rij, antwoord: antwoord.waarde });
    }
  }
  // fromEntries defines own properties, so an id such as `__proto__` is an ordinary key.
  const paren = [...antwoorden].map(([vraagId, { antwoord }]) => [vraagId, antwoord] as const);
  return { antwoorden: Object.fromEntries(paren), toelichtingen, meldingen };
}

function describeDubbel(vraagId: string, eersteRij: number): string {
  return `Vraag ${quoteCel(vraagId)} heeft in dezelfde zelfscan ook in rij ${String(eersteRij)} een antwoord; rij ${String(eersteRij)} telt en deze niet. Is het een andere zelfscan, vul dan in kolom gemeente of datum in welke.`;
}

function describeOnbekend(vraagId: string): string {
  return vraagId === ''
    ? 'Bij dit antwoord staat geen vraag_id, dus het telt niet mee. Vul in kolom vraag_id in bij welke vraag het hoort.'
    : `Vraag ${quoteCel(vraagId)} staat niet in de vragenlijst, dus het antwoord telt niet mee. Kijk of de vraag_id goed geschreven is.`;
}
