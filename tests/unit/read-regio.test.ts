import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Regiobestand } from '../../src/domain/regiobestand.ts';
import { REGIO_CSV } from '../../src/domain/regio-csv.ts';
import type { RegioInvoer } from '../../src/domain/regio.ts';
import { ZELFSCAN_CSV } from '../../src/domain/zelfscan-csv.ts';
import { toDeelbestand } from '../../src/domain/zelfscan-delen.ts';
import type { Zelfscanlijst } from '../../src/domain/zelfscan-lijst.ts';
import type { ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import { toCsv } from '../../src/export/csv.ts';
import { parseCsv } from '../../src/export/parse-csv.ts';
import type { Csvbericht, Csvwerker } from '../../src/export/read-csv.ts';
import { readCsvFile } from '../../src/export/read-csv.ts';
import { readRegiobestanden, type Regioleesopties, type Regiovoortgang } from '../../src/export/read-regio.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { REGIO } from '../../src/stores/regio-hulpmiddel.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { zelfscans } from './documenten.ts';

const LIJST: Zelfscanlijst = {
  versie: 1,
  onderdelen: [
    {
      titel: 'Een',
      vragen: [
        { id: 'een', vraag: 'Is het zo?', sinds: 1 },
        { id: 'twee', vraag: 'Is het ook zo?', sinds: 1 },
      ],
    },
  ],
  vervallen: [],
};
const GOUDA: ZelfscanInvoer = {
  lijst: 1,
  gemeente: 'Gouda',
  naam: 'Nulmeting',
  datum: '2026-03-31',
  aanleiding: 'nulmeting',
  deelnemers: 'Beleidsmedewerker',
  beantwoordingen: { een: { antwoord: 'op orde', toelichting: 'Geheim.' }, twee: { antwoord: 'niet op orde' } },
};
const SCAN = {
  alias: 'Gouda',
  datum: '2026-03-31',
  lijst: 1,
  antwoorden: { een: 'op orde', twee: 'niet op orde' },
} as const;

const geenWerker = (): Csvwerker => {
  throw new Error('Worker is not defined');
};
const toBestand = (naam: string, tekst: string) => Object.assign(new Blob([tekst]), { name: naam });
const toZelfscanCsv = (invoer: ZelfscanInvoer) => toCsv(ZELFSCAN.csv.kolommen, ZELFSCAN_CSV.toRows(invoer, LIJST));
const toRegioCsv = (invoer: RegioInvoer) => toCsv(REGIO.csv.kolommen, REGIO_CSV.toRows(invoer, LIJST));

function readAll(bestanden: readonly ReturnType<typeof toBestand>[], opties: Regioleesopties = {}) {
  return readRegiobestanden(bestanden, REGIO, LIJST, HULPMIDDELEN, { startWerker: geenWerker, ...opties });
}

async function readOne(tekst: string, opties: Regioleesopties = {}): Promise<Regiobestand> {
  const [gelezen] = await readAll([toBestand('bestand.csv', tekst)], opties);
  return gelezen ?? expect.unreachable();
}

async function listScans(tekst: string) {
  const gelezen = await readOne(tekst);
  return gelezen.status === 'leesbaar' ? gelezen.scans : expect.unreachable(gelezen.tekst);
}

async function listMeldingen(tekst: string): Promise<string[]> {
  const gelezen = await readOne(tekst);
  return gelezen.status === 'leesbaar' ? gelezen.meldingen.map(({ rij, tekst: wat }) => `${String(rij)}: ${wat}`) : [];
}

describe('is taken over', () => {
  test('the file of a zelfscan, with its toelichtingen apart', async () => {
    expect(await readOne(toZelfscanCsv(GOUDA))).toMatchObject({
      naam: 'bestand.csv',
      status: 'leesbaar',
      scans: [SCAN],
      namen: ['Nulmeting'],
      toelichtingen: [{ scan: 0, vraagId: 'een', tekst: 'Geheim.' }],
      meldingen: [],
      overgeslagenKolommen: [],
    });
  });

  test('the file that a gemeente shares', async () => {
    const { kolommen, rijen } = toDeelbestand(LIJST, GOUDA);
    expect(await readOne(toCsv(kolommen, rijen))).toMatchObject({ scans: [SCAN], toelichtingen: [], meldingen: [] });
  });

  test('the file of a whole regiobeeld', async () => {
    const scans = {
      '000001-a': SCAN,
      '000002-a': { ...SCAN, alias: 'Delft' },
      '000003-a': { ...SCAN, datum: '2025-01-01' },
    };
    const csv = toRegioCsv({ naam: 'Noord', namenZichtbaar: true, scans });
    expect(await readOne(csv)).toMatchObject({ scans: Object.values(scans), meldingen: [], overgeslagenKolommen: [] });
  });

  test('a file in which the files of gemeenten stand one below the other, with or without their headers', async () => {
    const delft = toZelfscanCsv({ ...GOUDA, gemeente: 'Delft' });
    const zonderKop = toZelfscanCsv({ beantwoordingen: { een: { antwoord: 'op orde' } } });
    const alles = [toZelfscanCsv(GOUDA), delft, zonderKop, zonderKop].join('\r\n');
    expect(await listScans(alles)).toEqual([
      SCAN,
      { ...SCAN, alias: 'Delft' },
      { antwoorden: { een: 'op orde' } },
      { antwoorden: { een: 'op orde' } },
    ]);
    expect(await listScans([toZelfscanCsv(GOUDA), delft.replace(/^.*\r\n/, '')].join('\r\n'))).toHaveLength(2);
  });

  test('a zelfscan of which the long fields stand in the first row only', async () => {
    const lang = { ...GOUDA, deelnemers: 'functie '.repeat(200) };
    expect(await listScans(toZelfscanCsv(lang))).toEqual([SCAN]);
  });

  test('answers alone', async () => {
    expect(await listScans('vraag_id;antwoord\neen;op orde')).toEqual([{ antwoorden: { een: 'op orde' } }]);
  });

  test('any zelfscan: its answers, and as toelichtingen what was written with them', async () => {
    await fc.assert(
      fc.asyncProperty(
        zelfscans.filter(({ beantwoordingen }) => Object.values(beantwoordingen).some(({ antwoord }) => antwoord)),
        async (invoer) => {
          const gelezen = await readOne(toZelfscanCsv(invoer));
          if (gelezen.status === 'geweigerd') return false;
          const paren = Object.entries(invoer.beantwoordingen);
          const verwacht = paren.flatMap(([id, { antwoord }]) => (antwoord === undefined ? [] : [[id, antwoord]]));
          const over = paren.flatMap(([vraagId, { toelichting: tekst }]) =>
            tekst === undefined ? [] : [{ vraagId, tekst }],
          );
          expect(gelezen.scans.flatMap(({ antwoorden }) => Object.entries(antwoorden)).sort()).toEqual(verwacht.sort());
          expect(gelezen.toelichtingen).toHaveLength(over.length);
          return gelezen.scans.length === 1;
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('is told at its row', () => {
  test.each([
    { wat: 'what is no answer', rij: 'een;ja;Gouda;', melding: /^3: ‘ja’ is geen antwoord en is weggelaten/ },
    {
      wat: 'a second answer',
      rij: 'twee;op orde;Gouda;',
      melding: /^3: Vraag ‘twee’ heeft .* ook in rij 2 een antwoord/,
    },
    { wat: 'an unknown question', rij: 'x;op orde;Gouda;', melding: /^3: Vraag ‘x’ staat niet in de vragenlijst/ },
    { wat: 'no question', rij: ';op orde;Gouda;', melding: /^3: Bij dit antwoord staat geen vraag_id/ },
    { wat: 'a date that is none', rij: 'een;op orde;Gouda;gisteren', melding: /^3: ‘gisteren’ in kolom datum/ },
    {
      wat: 'a zelfscan without answers',
      rij: 'een;;Delft;',
      melding: /^3: De zelfscan die hier begint, van ‘Delft’, heeft geen/,
    },
    {
      wat: 'a gemeente with a second date',
      rij: 'een;op orde;gouda;2026-01-01',
      melding: /^3: Van ‘gouda’ begint in rij 2 al een/,
    },
  ])('$wat', async ({ rij, melding }) => {
    const meldingen = await listMeldingen(`vraag_id;antwoord;gemeente;datum\ntwee;op orde;Gouda;\n${rij}`);
    expect(meldingen).toEqual([expect.stringMatching(melding)]);
  });

  test('no toelichting comes with the wrong zelfscan when one before it is left out', async () => {
    const tekst = 'vraag_id;antwoord;gemeente;toelichting\neen;;Delft;weg\neen;op orde;Gouda;blijft';
    expect(await readOne(tekst)).toMatchObject({
      scans: [{ alias: 'Gouda' }],
      namen: [''],
      toelichtingen: [{ scan: 0, tekst: 'blijft' }],
    });
  });
});

describe('is refused, and stops no other', () => {
  test('a file that is none of these, with its own reason', async () => {
    const gelezen = await readAll([
      toBestand('a.csv', 'Beste allen,\nhierbij'),
      toBestand('b.csv', toZelfscanCsv(GOUDA)),
      toBestand('c.csv', ''),
      toBestand('d.csv', 'vraag_id;antwoord\neen;'),
    ]);
    expect(gelezen).toMatchObject([
      { naam: 'a.csv', reden: 'kolommen-ontbreken' },
      { naam: 'b.csv', status: 'leesbaar' },
      { naam: 'c.csv', reden: 'leeg' },
      { naam: 'd.csv', reden: 'leeg' },
    ]);
    const teksten = gelezen.map((een) => (een.status === 'geweigerd' ? een.tekst : ''));
    expect(teksten[0]).toMatch(/niet te lezen als zelfscan of regiobeeld/);
    expect(teksten[3]).toMatch(/geen enkel antwoord/);
  });

  test('what is too much together, and what is smaller after it is read', async () => {
    const klein = toBestand('klein.csv', 'vraag_id;antwoord\neen;op orde\n');
    const groot = toBestand('groot.csv', `vraag_id;antwoord\neen;op orde\n${';\n'.repeat(400)}`);
    const gelezen = await readAll([klein, groot, klein, groot], { maxBytes: groot.size + klein.size });
    expect(gelezen.map(({ status }) => status)).toEqual(['leesbaar', 'leesbaar', 'geweigerd', 'geweigerd']);
    const anders = await readAll([groot, groot, klein], { maxBytes: groot.size + klein.size });
    expect(anders.map(({ status }) => status)).toEqual(['leesbaar', 'geweigerd', 'leesbaar']);
    const [, tweede] = anders;
    expect(tweede?.status === 'geweigerd' && tweede.tekst).toMatch(/^Met dit bestand erbij .* Open dit bestand apart/);
  });

  test('more rows or more zelfscans than there can be', async () => {
    const tekst = 'vraag_id;antwoord;gemeente\neen;op orde;a\neen;op orde;b\neen;op orde;c';
    expect(await readOne(tekst, { maxRijen: 2 })).toMatchObject({ reden: 'te-groot' });
    expect(await readOne(tekst, { maxScans: 2 })).toMatchObject({ reden: 'te-groot' });
    expect(await readOne(tekst, { maxScans: 3, maxRijen: 3 })).toMatchObject({ status: 'leesbaar' });
  });
});

describe('the file of a regiobeeld', () => {
  test('is told where it belongs when it is opened as a zelfscan', async () => {
    const bestand = new Blob([toRegioCsv({ scans: { a: SCAN } })]);
    expect(await readCsvFile(bestand, ZELFSCAN, LIJST, HULPMIDDELEN, { startWerker: geenWerker })).toMatchObject({
      reden: 'ander-hulpmiddel',
      adres: '/zelfscan/regio/',
    });
  });

  test.each([toZelfscanCsv(GOUDA), 'vraag_id;antwoord\neen;op orde'])(
    'is not what a zelfscan is taken for where a whole regiobeeld is opened',
    async (tekst) => {
      const gelezen = await readCsvFile(new Blob([tekst]), REGIO, LIJST, HULPMIDDELEN, { startWerker: geenWerker });
      expect(gelezen).toMatchObject({ reden: 'ander-hulpmiddel', adres: '/zelfscan/' });
    },
  );

  test('keeps a zelfscan whole of which the name is long and the id empty', () => {
    const invoer: RegioInvoer = { scans: { '': { ...SCAN, alias: 'Gouda '.repeat(200) } } };
    const rijen = REGIO_CSV.toRows(invoer, LIJST).map((cellen, i) => ({ rij: i + 2, cellen }));
    expect(REGIO_CSV.fromRows(rijen, LIJST)).toEqual({ invoer, meldingen: [] });
    expect(rijen.filter(({ cellen }) => cellen['gemeente'] !== '')).toHaveLength(1);
  });

  test('gives a zelfscan without an id one that no other has', () => {
    const rijen = ['Gouda', 'Delft', 'Ede'].map((gemeente, i) => ({
      rij: i + 2,
      cellen: { scan_id: gemeente === 'Ede' ? 'zonder-id-1' : '', gemeente, vraag_id: 'een', antwoord: 'op orde' },
    }));
    const { invoer } = REGIO_CSV.fromRows(rijen, LIJST);
    expect(Object.entries(invoer.scans).map(([id, { alias }]) => [id, alias])).toEqual([
      ['', 'Gouda'],
      ['zonder-id-2', 'Delft'],
      ['zonder-id-1', 'Ede'],
    ]);
  });
});

describe('many files', () => {
  const BESTANDEN = ['a', 'b', 'c'].map((naam) =>
    toBestand(naam, toZelfscanCsv({ ...GOUDA, gemeente: `Gemeente ${naam}` })),
  );

  /** Workers that read; `faalt` is at which file, from 0, one breaks down. */
  function createWerkers(faalt = -1) {
    const stand = { gestart: 0, gestopt: 0, gelezen: 0 };
    const startWerker = (): Csvwerker => {
      stand.gestart += 1;
      const werker: Csvwerker = {
        onmessage: null,
        onerror: null,
        onmessageerror: null,
        postMessage: (gevraagd: { bestand: Blob; vraag: Parameters<typeof parseCsv>[1] }) => {
          const { vraag } = structuredClone({ vraag: gevraagd.vraag });
          const post = (data: Csvbericht) => werker.onmessage?.(new MessageEvent('message', { data }));
          void gevraagd.bestand.arrayBuffer().then((bytes) => {
            stand.gelezen += 1;
            if (stand.gelezen - 1 === faalt) {
              post({ soort: 'voortgang', deel: 0.9 });
              werker.onerror?.call(null, Object.create(null));
              return;
            }
            const uitkomst = parseCsv(new Uint8Array(bytes), vraag);
            post({ soort: 'voortgang', deel: 0.5 });
            post({ soort: 'uitkomst', uitkomst });
          });
        },
        terminate: () => {
          stand.gestopt += 1;
        },
      };
      return werker;
    };
    return { stand, startWerker };
  }

  test('are read by one worker, which is stopped at the end', async () => {
    const { stand, startWerker } = createWerkers();
    const gelezen = await readAll(BESTANDEN, { startWerker });
    expect(gelezen.flatMap((een) => (een.status === 'leesbaar' ? een.scans : []).map(({ alias }) => alias))).toEqual([
      'Gemeente a',
      'Gemeente b',
      'Gemeente c',
    ]);
    expect(stand).toEqual({ gestart: 1, gestopt: 1, gelezen: 3 });
  });

  test('when they are very many, are read by a few workers at once, each file once and in the order of the choice', async () => {
    const { stand, startWerker } = createWerkers();
    const veel = Array.from({ length: 90 }, (_, i) =>
      toBestand(`b${String(i)}`, toZelfscanCsv({ ...GOUDA, gemeente: `Gemeente ${String(i)}` })),
    );
    const stappen: Regiovoortgang[] = [];
    const gelezen = await readAll(veel, { startWerker, onProgress: (stap) => stappen.push(stap) });
    expect(gelezen.map(({ naam }) => naam)).toEqual(veel.map(({ name }) => name));
    expect(gelezen.map((een) => (een.status === 'leesbaar' ? een.scans[0]?.alias : ''))).toEqual(
      veel.map((_, i) => `Gemeente ${String(i)}`),
    );
    expect(stand).toEqual({ gestart: 3, gestopt: 3, gelezen: 90 });
    expect(stappen.map(({ deel }) => deel)).toEqual(stappen.map(({ deel }) => deel).sort((a, b) => a - b));
    expect(stappen.at(-1)).toEqual({ deel: 1, gelezen: 90, totaal: 90 });
  });

  test('are read no further once the user stops it', async () => {
    const { stand, startWerker } = createWerkers();
    const stop = new AbortController();
    const lezen = readAll(BESTANDEN, { startWerker, signal: stop.signal });
    stop.abort();
    await expect(lezen).rejects.toThrow('stopped');
    expect(stand.gestopt).toBe(1);
  });

  test('are read on the page itself from where the worker breaks down', async () => {
    const { stand, startWerker } = createWerkers(1);
    expect((await readAll(BESTANDEN, { startWerker })).map(({ status }) => status)).toEqual(Array(3).fill('leesbaar'));
    expect(stand).toEqual({ gestart: 1, gestopt: 1, gelezen: 2 });
  });

  test.each([-1, 1])('tell how far all of them are, never going back (breaks down at %i)', async (faalt) => {
    const stappen: Regiovoortgang[] = [];
    const { startWerker } = createWerkers(faalt);
    await readAll([...BESTANDEN, toBestand('leeg', '')], { startWerker, onProgress: (stap) => stappen.push(stap) });
    expect(stappen.map(({ deel }) => deel)).toEqual(stappen.map(({ deel }) => deel).sort((a, b) => a - b));
    expect(stappen.length).toBeGreaterThan(4);
    expect(stappen.at(-1)).toEqual({ deel: 1, gelezen: 4, totaal: 4 });
    expect(stappen[0]?.deel).toBeLessThan(0.4);
  });

  test('none at all is nothing', async () => {
    expect(await readAll([])).toEqual([]);
  });
});
