import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_GRENS, readInvoer, type Csvsoort } from '../../src/domain/csvbestand.ts';
import { ZELFSCAN_CSV } from '../../src/domain/zelfscan-csv.ts';
import type { Zelfscanlijst } from '../../src/domain/zelfscan-lijst.ts';
import { parseCsv } from '../../src/export/parse-csv.ts';
import { readCsvFile, type Csvbericht, type Csvwerker } from '../../src/export/read-csv.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { PROEFHULPMIDDELEN } from './documenten.ts';
import { HOSTILE } from './hostile.ts';

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

/** A tool of another shape; it shares a required column with the zelfscan. */
const PLAN: Csvsoort = {
  soort: 'plan',
  enkelvoud: 'plan',
  adres: '/plan/',
  csv: {
    kolommen: [
      { naam: 'vraag_id', isVerplicht: true },
      { naam: 'wie', isVerplicht: true },
      { naam: 'wanneer', isVerplicht: false },
    ],
  },
};
const VRAAG = { soort: ZELFSCAN, soorten: [ZELFSCAN, PLAN], grens: CSV_GRENS };

const toBytes = (tekst: string) => new TextEncoder().encode(tekst);
const parse = (tekst: string, vraag = VRAAG) => parseCsv(toBytes(tekst), vraag);
const readBytes = (bytes: Uint8Array) => {
  const inhoud = parseCsv(bytes, VRAAG);
  return inhoud.status === 'gelezen' ? readInvoer(inhoud, ZELFSCAN_CSV, LIJST) : inhoud;
};
const read = (tekst: string) => readBytes(toBytes(tekst));

describe('every tool', () => {
  test('has documents to be tested with', () => {
    expect(PROEFHULPMIDDELEN.map(({ soort }) => soort)).toEqual(HULPMIDDELEN.map(({ soort }) => soort));
  });

  test.each(PROEFHULPMIDDELEN)('reads a file of its own ($soort) back exactly as it was written', ({ documenten }) => {
    fc.assert(
      fc.property(documenten, ({ invoer, csv, read: readOwn }) => {
        const gelezen = readOwn(toBytes(csv));
        // Not `toStrictEqual`, which takes a key named constructor for the kind of object.
        return gelezen.status === 'leesbaar' && isDeepStrictEqual(gelezen.invoer, invoer);
      }),
      { numRuns: 1000 },
    );
  });

  describe.each(PROEFHULPMIDDELEN)('$soort', ({ createMetTekst }) => {
    test.each(HOSTILE)('keeps $naam in every field through a file', ({ wordt }) => {
      const { invoer, csv, read: readOwn } = createMetTekst(wordt);
      const gelezen = readOwn(toBytes(csv));
      expect(gelezen.status).toBe('leesbaar');
      expect(gelezen.status === 'leesbaar' && isDeepStrictEqual(gelezen.invoer, invoer)).toBe(true);
    });
  });
});

describe('a file that was ever written, by this site or by a program that opened it, stays readable', () => {
  const FOLDER = new URL('../fixtures/csv/', import.meta.url);
  test.each(readdirSync(FOLDER).map((bestand) => ({ bestand })))('$bestand', ({ bestand }) => {
    const gelezen = readBytes(readFileSync(new URL(bestand, FOLDER)));
    expect(gelezen).toMatchObject({
      status: 'leesbaar',
      aantalRijen: 2,
      meldingen: [],
      overgeslagenKolommen: bestand === 'andere-volgorde.csv' ? ['Wie'] : [],
      invoer: {
        gemeente: 'Súdwest-Fryslân',
        naam: 'Team "Noord"; oost',
        datum: '2026-03-31',
        aanleiding: 'evaluatie',
        ...(bestand === 'zelfscan-1.csv' ? {} : { lijst: 1 }),
        ...(bestand === 'zelfscan-3.csv' ? { deelnemers: 'teamleider; adviseur' } : {}),
        beantwoordingen: {
          een: {
            antwoord: 'op orde',
            toelichting: 'Eerste regel,\ntweede regel; € 5',
            ...(bestand === 'zelfscan-3.csv' ? { bespreken: true } : {}),
          },
          twee: { antwoord: 'niet op orde', toelichting: '=1+1' },
        },
      },
    });
  });
});

describe('columns', () => {
  test.each([
    { naam: 'semicolons', tekst: 'vraag_id;antwoord;toelichting\neen;op orde;a,b' },
    { naam: 'commas', tekst: 'vraag_id,antwoord,toelichting\neen,op orde,"a,b"' },
    { naam: 'tabs', tekst: 'vraag_id\tantwoord\ttoelichting\neen\top orde\ta,b' },
    { naam: 'what sep= names', tekst: 'sep=|\r\nvraag_id|antwoord|toelichting\r\neen|op orde|a,b' },
    { naam: 'semicolons, though sep= names a comma', tekst: 'sep=,\nvraag_id;antwoord;toelichting\neen;op orde;"a,b"' },
    { naam: 'line breaks of a Mac', tekst: 'vraag_id;antwoord;toelichting\reen;op orde;a,b' },
    { naam: 'line breaks of all kinds', tekst: 'vraag_id;antwoord;toelichting\r\n\reen;op orde;a,b\n' },
    { naam: 'commas in the name of another column', tekst: 'a,b,c,d;vraag_id;antwoord;toelichting\n;een;op orde;a,b' },
  ])('are parted by $naam', ({ tekst }) => {
    expect(read(tekst)).toMatchObject({
      status: 'leesbaar',
      invoer: { beantwoordingen: { een: { antwoord: 'op orde', toelichting: 'a,b' } } },
    });
  });

  test('that the tool does not know, that come twice or that are missing are named', () => {
    expect(read('Wie;vraag_id;antwoord;ANTWOORD; ;__proto__\nJan;een;op orde;niet op orde;x;y')).toMatchObject({
      status: 'leesbaar',
      invoer: { beantwoordingen: { een: { antwoord: 'op orde' } } },
      overgeslagenKolommen: ['Wie', 'ANTWOORD', '__proto__'],
      ontbrekendeKolommen: [
        'gemeente',
        'scan',
        'datum',
        'aanleiding',
        'onderdeel',
        'vraag',
        'toelichting',
        'lijstversie',
        'bespreken',
        'deelnemers',
      ],
    });
  });
});

describe('rows', () => {
  test('are numbered as a spreadsheet does: empty rows count, line breaks in cells do not, nor does sep=', () => {
    const tekst = 'sep=;\n\n;;\nvraag_id;antwoord;toelichting\neen;op orde;"a\nb"\n\n;;\ntwee;ja;\n';
    expect(read(tekst)).toMatchObject({ aantalRijen: 2, meldingen: [{ rij: 7 }] });
  });

  test.each([
    {
      wat: 'with cells too many',
      rij: 'een;op orde;x;y',
      melding: /^Deze rij heeft meer cellen dan er kolomnamen zijn/,
    },
    {
      wat: 'with a quote that is not closed',
      rij: 'een;op orde;"x',
      melding: /heeft geen aanhalingsteken aan het eind/,
    },
    { wat: 'with a loose quote', rij: 'een;op orde;"x"y"', melding: /staat een los aanhalingsteken/ },
  ])('$wat are reported with the way out', ({ rij, melding }) => {
    const gelezen = read(`vraag_id;antwoord;toelichting\ntwee;op orde;\n${rij}`);
    expect(gelezen).toMatchObject({ status: 'leesbaar', meldingen: [{ rij: 3 }] });
    expect(gelezen.status === 'leesbaar' ? gelezen.meldingen[0]?.tekst : '').toMatch(melding);
  });

  test('are reported in the order of the file', () => {
    const gelezen = read('vraag_id;antwoord;datum\neen;ja;\ntwee;op orde;x\ndrie;op orde;');
    expect(gelezen.status === 'leesbaar' ? gelezen.meldingen.map(({ rij }) => rij) : []).toEqual([2, 3, 4]);
  });
});

describe('what is refused says why and what to do', () => {
  test.each([
    { wat: 'no bytes', bytes: '', reden: 'leeg', tekst: /^Het bestand is leeg\. Kijk/ },
    { wat: 'white space', bytes: '\uFEFF \r\n\t\r\n;;;', reden: 'leeg', tekst: /^Het bestand is leeg\. Kijk/ },
    { wat: 'a separator alone', bytes: 'sep=;\n', reden: 'leeg', tekst: /^Het bestand is leeg\. Kijk/ },
    { wat: 'a header alone', bytes: 'vraag_id;antwoord\n;\n', reden: 'leeg', tekst: /geen rijen daaronder\. Kijk/ },
    { wat: 'a workbook', bytes: 'PK\u0003\u0004xl/', reden: 'werkmap', tekst: /Opslaan als en dan CSV UTF-8/ },
    { wat: 'a back-up', bytes: '\uFEFF{\n  "versie": 1, "documenten"', reden: 'back-up', tekst: /bij Mijn gegevens/ },
    { wat: 'JSON', bytes: '[]', reden: 'back-up', tekst: /bij Mijn gegevens/ },
    { wat: 'a PDF', bytes: '%PDF-1.7\n', reden: 'geen-tekst', tekst: /Kies een CSV-bestand/ },
    { wat: 'a program', bytes: '\u007FELF\u0002\u0001\0\0\0', reden: 'geen-tekst', tekst: /Kies een CSV-bestand/ },
    {
      wat: 'prose',
      bytes: 'Beste allen,\nhierbij',
      reden: 'kolommen-ontbreken',
      tekst: /de kolommen ‘vraag_id’, ‘antwoord’, dus/,
    },
    {
      wat: 'one column too few',
      bytes: 'vraag_id;x\na;b',
      reden: 'kolommen-ontbreken',
      tekst: /ontbreekt de kolom ‘antwoord’/,
    },
    {
      wat: 'too many columns',
      bytes: `vraag_id;antwoord${';x'.repeat(999)}\na;b`,
      reden: 'te-groot',
      tekst: /1\.001 kolommen/,
    },
  ])('$wat', ({ bytes, reden, tekst }) => {
    const gelezen = read(bytes);
    expect(gelezen).toMatchObject({ status: 'geweigerd', reden });
    expect(gelezen.status === 'geweigerd' ? gelezen.tekst : '').toMatch(tekst);
  });

  test('the columns that are missing are given', () => {
    expect(read('vraag_id;x\na;b')).toMatchObject({ kolommen: ['antwoord'] });
  });

  test.each([
    { wat: 'has what the other needs and not what this one needs', tekst: 'wie;vraag_id\na;b' },
    {
      wat: 'has more of the other, though it has all that this one needs',
      tekst: 'wie;vraag_id;wanneer;antwoord\na;b;c;d',
    },
  ])('a file of another tool, which $wat, is told where it belongs', ({ tekst }) => {
    expect(read(tekst)).toEqual({
      status: 'geweigerd',
      reden: 'ander-hulpmiddel',
      soort: 'plan',
      enkelvoud: 'plan',
      adres: '/plan/',
      tekst:
        'Dit is een bestand van een ander hulpmiddel: plan, en niet zelfscan. Open het op de pagina van dat hulpmiddel.',
    });
  });

  test('a file that is the tool’s own may have a column that another tool has too', () => {
    expect(read('vraag_id;antwoord;toelichting;wie\neen;op orde;;')).toMatchObject({ status: 'leesbaar' });
  });

  test('more bytes than the limit, which a tool may set', () => {
    expect(parse('vraag_id;antwoord\na;b', { ...VRAAG, grens: { ...CSV_GRENS, maxBytes: 20 } })).toMatchObject({
      reden: 'te-groot',
    });
  });

  test('more rows than the limit', () => {
    const grens = { ...CSV_GRENS, maxRijen: 2 };
    expect(parse('vraag_id;antwoord\na;b\na;b', { ...VRAAG, grens })).toMatchObject({ status: 'gelezen' });
    expect(parse('vraag_id;antwoord\na;b\na;b\na;b', { ...VRAAG, grens })).toMatchObject({ reden: 'te-groot' });
  });
});

describe('a file that a user chose', () => {
  const BESTAND = new Blob(['vraag_id;antwoord\neen;op orde\n']);
  const LEESBAAR = { status: 'leesbaar', invoer: { beantwoordingen: { een: { antwoord: 'op orde' } } } };
  const geenWerker = (): Csvwerker => {
    throw new Error('Worker is not defined');
  };

  /** A worker that does what `werk` says once it gets a file; `gestopt` tells whether it was stopped. */
  function createWerker(werk: (werker: Csvwerker, post: (bericht: Csvbericht) => void) => void) {
    const stand = { gestopt: false, gevraagd: undefined as unknown };
    const werker: Csvwerker = {
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (gevraagd: unknown) => {
        // What a worker is given is copied, which functions do not survive.
        stand.gevraagd = structuredClone(gevraagd);
        queueMicrotask(() => {
          werk(werker, (data) => werker.onmessage?.(new MessageEvent('message', { data })));
        });
      },
      terminate: () => {
        stand.gestopt = true;
      },
    };
    return { stand, startWerker: () => werker };
  }

  test('is read in a worker, which tells how far it is and is stopped at the end', async () => {
    const delen: number[] = [];
    const { stand, startWerker } = createWerker((_, post) => {
      post({ soort: 'voortgang', deel: 0.5 });
      post({ soort: 'uitkomst', uitkomst: parse('vraag_id;antwoord\neen;op orde\n') });
    });
    const opties = { startWerker, onProgress: (deel: number) => delen.push(deel) };
    expect(await readCsvFile(BESTAND, ZELFSCAN, LIJST, HULPMIDDELEN, opties)).toMatchObject(LEESBAAR);
    expect(delen).toEqual([0.5]);
    expect(stand.gestopt).toBe(true);
    expect(stand.gevraagd).toMatchObject({ vraag: { soort: { soort: 'zelfscan' }, grens: CSV_GRENS } });
  });

  test('comes from the worker in parts, which are put together in their order', async () => {
    const inhoud = parse('vraag_id;antwoord\neen;op orde\neen;niet op orde\ntwee;op orde');
    const { startWerker } = createWerker((_, post) => {
      if (inhoud.status === 'geweigerd') return;
      post({ soort: 'rijen', rijen: inhoud.rijen.slice(0, 1) });
      post({ soort: 'rijen', rijen: inhoud.rijen.slice(1) });
      post({ soort: 'uitkomst', uitkomst: { ...inhoud, rijen: [] } });
    });
    expect(await readCsvFile(BESTAND, ZELFSCAN, LIJST, HULPMIDDELEN, { startWerker })).toMatchObject({
      aantalRijen: 3,
      invoer: { beantwoordingen: { een: { antwoord: 'op orde' }, twee: { antwoord: 'op orde' } } },
      meldingen: [{ rij: 3 }],
    });
  });

  test.each([
    { wat: 'there are no workers', startWerker: geenWerker },
    { wat: 'the worker does not start', ...createWerker(({ onerror }) => onerror?.call(null, Object.create(null))) },
    { wat: 'its answer is lost', ...createWerker((w) => w.onmessageerror?.(new MessageEvent('messageerror'))) },
  ])('is read on the page itself when $wat', async ({ startWerker }) => {
    const delen: number[] = [];
    const opties = { startWerker, onProgress: (deel: number) => delen.push(deel) };
    expect(await readCsvFile(BESTAND, ZELFSCAN, LIJST, HULPMIDDELEN, opties)).toMatchObject(LEESBAAR);
    expect(delen.at(-1)).toBe(1);
  });

  test.each([
    { wat: 'in the worker', startWerker: createWerker((_, post) => post({ soort: 'mislukt' })).startWerker },
    { wat: 'on the page', startWerker: geenWerker },
  ])('and that cannot be read any more, $wat, is refused', async ({ startWerker }) => {
    const weg = Object.assign(new Blob(['a']), { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) });
    expect(await readCsvFile(weg, ZELFSCAN, LIJST, HULPMIDDELEN, { startWerker })).toMatchObject({
      status: 'geweigerd',
      reden: 'niet-te-lezen',
    });
  });

  test('and that is too large is refused before it is read, unless the tool allows more', async () => {
    const groot = Object.assign(new Blob(['vraag_id;antwoord\neen;op orde\n']), {
      arrayBuffer: () => Promise.reject(new Error('read')),
    });
    Object.defineProperty(groot, 'size', { value: 10_000_001 });
    expect(await readCsvFile(groot, ZELFSCAN, LIJST, HULPMIDDELEN, { startWerker: geenWerker })).toEqual({
      status: 'geweigerd',
      reden: 'te-groot',
      tekst:
        'Het bestand is 10,1 MB groot en er kan ten hoogste 10 MB worden geopend. Haal weg wat er niet bij hoort, of verdeel het over meer bestanden.',
    });
    const ruimer = { startWerker: geenWerker, maxBytes: 20_000_000 };
    expect(await readCsvFile(groot, ZELFSCAN, LIJST, HULPMIDDELEN, ruimer)).toMatchObject({ reden: 'niet-te-lezen' });
  });
});
