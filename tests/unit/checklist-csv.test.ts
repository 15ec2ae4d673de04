import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKLIST_CSV } from '../../src/domain/checklist-csv.ts';
import { CHECKLIST_KOLOMMEN } from '../../src/domain/checklist-kolommen.ts';
import { getStand, LEGE_CHECKLIST, type Beantwoording, type ChecklistInvoer } from '../../src/domain/checklist.ts';
import { CSV_GRENS } from '../../src/domain/csvbestand.ts';
import type { Rij } from '../../src/domain/csvvorm.ts';
import { toCsv } from '../../src/export/csv.ts';
import { parseCsv } from '../../src/export/parse-csv.ts';
import { CHECKLIST_VORM } from '../../src/storage/checklist-vorm.ts';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { LIJST, LIJST_VAN_45 } from './checklistlijst.ts';
import { checklists } from './documenten.ts';

/** Reads rows that stand below a header. */
const read = (...rijen: Rij[]) =>
  CHECKLIST_CSV.fromRows(
    rijen.map((cellen, i) => ({ rij: i + 2, cellen })),
    LIJST,
  );
const vul = (over: Partial<ChecklistInvoer>): ChecklistInvoer => ({ ...LEGE_CHECKLIST, ...over });
/** The cells of some columns, of each row. */
const pick = (rijen: readonly Rij[], ...kolommen: string[]) =>
  rijen.map((rij) => kolommen.map((kolom) => rij[kolom]).join('|'));

test('the columns are the agreed ones, and only those are required without which it is no checklist', () => {
  expect(CHECKLIST_KOLOMMEN.map(({ naam }) => naam).join(';')).toBe(
    'gemeente;checklist;datum;fase;soort;groep;vraag_id;rij_id;vraag;naam;antwoord;tekst;status;vindplaats;stand;notitie;wie;uiterlijk;lijstversie',
  );
  const verplicht = CHECKLIST_KOLOMMEN.filter(({ isVerplicht }) => isVerplicht).map(({ naam }) => naam);
  expect(verplicht).toEqual(['soort', 'vraag_id', 'stand']);
});

test('every row has a cell for every column', () => {
  const namen = CHECKLIST_KOLOMMEN.map(({ naam }) => naam).sort();
  fc.assert(
    fc.property(checklists, (invoer) => {
      for (const rij of CHECKLIST_CSV.toRows(invoer, LIJST)) expect(Object.keys(rij).sort()).toEqual(namen);
    }),
    { numRuns: 20 },
  );
});

test('questions stand in the order of the list with their own rows behind them, then other ids, points and agreements', () => {
  const invoer = vul({
    beantwoordingen: { oud: { tekst: 'toen' }, afgestemd: { antwoord: 'ja', notitie: 'Zie plan.' } },
    rijen: {
      taken: { '000002-a': { naam: 'Later' }, '000001-b': { naam: 'Preventie', tekst: 'teamleider' } },
      trends: { '000001-c': { naam: 'Meer meldingen' } },
      onbekend: { '000001-d': { naam: 'Los' } },
    },
    punten: { 3: 'Geld', 1: 'Opdracht' },
    afspraken: { '000001-e': { tekst: 'Voorleggen', wie: 'adviseur', datum: '2026-06-30' } },
  });
  expect(pick(CHECKLIST_CSV.toRows(invoer, LIJST), 'soort', 'vraag_id', 'rij_id', 'naam', 'tekst', 'stand')).toEqual([
    'vraag|taken||||',
    'vraag|taak-a||||',
    'vraag|taak-b||||',
    'eigen rij|taken|000001-b|Preventie|teamleider|',
    'eigen rij|taken|000002-a|Later||',
    'vraag|afgestemd||||geregeld',
    'vraag|resultaten||||',
    'vraag|aantallen||||',
    'vraag|trends||||',
    'eigen rij|trends|000001-c|Meer meldingen||',
    'vraag|nodig||||',
    'vraag|oud|||toen|',
    'eigen rij|onbekend|000001-d|Los||',
    'punt||1||Opdracht|',
    'punt||3||Geld|',
    'afspraak||000001-e||Voorleggen|',
  ]);
});

test('a row holds the fields above the questions, the question and what was entered', () => {
  const invoer = vul({
    lijst: 2,
    gemeente: 'Gouda',
    naam: 'Voorjaar',
    datum: '2026-03-09',
    fase: 'fase-2',
    beantwoordingen: { afgestemd: { antwoord: 'weet ik niet', notitie: 'Navragen.', stand: 'bespreken' } },
  });
  expect(CHECKLIST_CSV.toRows(invoer, LIJST)[3]).toEqual({
    gemeente: 'Gouda',
    checklist: 'Voorjaar',
    datum: '2026-03-09',
    fase: 'fase-2',
    soort: 'vraag',
    groep: 'Rollen',
    vraag_id: 'afgestemd',
    rij_id: '',
    vraag: 'Vraag afgestemd?',
    naam: '',
    antwoord: 'weet ik niet',
    tekst: '',
    status: '',
    vindplaats: '',
    stand: 'bespreken',
    notitie: 'Navragen.',
    wie: '',
    uiterlijk: '',
    lijstversie: '2',
  });
});

test('all 45 questions have a row, also in an empty checklist', () => {
  const rijen = CHECKLIST_CSV.toRows(LEGE_CHECKLIST, LIJST_VAN_45);
  expect(new Set(rijen.map(({ vraag_id }) => vraag_id)).size).toBe(45);
  expect(rijen).toHaveLength(45);
});

test('without any question there is still a row for the fields above them, and nothing is read from it', () => {
  const leeg = { versie: 1, delen: [], vervallen: [] };
  const rijen = CHECKLIST_CSV.toRows(vul({ gemeente: 'Gouda' }), leeg);
  expect(rijen).toMatchObject([{ gemeente: 'Gouda', soort: '' }]);
  expect(read(...rijen)).toEqual({ invoer: vul({ gemeente: 'Gouda' }), meldingen: [] });
});

test('fields above the questions that are very long stand in the first row only', () => {
  const rijen = CHECKLIST_CSV.toRows(vul({ gemeente: 'x'.repeat(1001) }), LIJST);
  expect(rijen.map(({ gemeente }) => gemeente?.length)).toEqual([1001, ...rijen.slice(1).map(() => 0)]);
});

describe('a stand in a file', () => {
  test.each<{ beantwoording: Beantwoording; cel: string }>([
    { beantwoording: { antwoord: 'ja' }, cel: 'geregeld' },
    { beantwoording: { antwoord: 'ja', stand: 'geen' }, cel: 'geen' },
    { beantwoording: { antwoord: 'ja', stand: 'bespreken' }, cel: 'bespreken' },
    { beantwoording: { antwoord: 'nee' }, cel: '' },
    { beantwoording: { stand: 'uitzoeken' }, cel: 'uitzoeken' },
  ])('of $beantwoording is the one that counts: $cel', ({ beantwoording, cel }) => {
    const rijen = CHECKLIST_CSV.toRows(vul({ beantwoordingen: { afgestemd: beantwoording } }), LIJST);
    expect(rijen[3]).toMatchObject({ vraag_id: 'afgestemd', stand: cel });
    expect(read(...rijen).invoer.beantwoordingen).toEqual({ afgestemd: beantwoording });
  });

  test.each<{ antwoord: string; stand: string; wordt: Beantwoording }>([
    { antwoord: 'ja', stand: '', wordt: { antwoord: 'ja' } },
    { antwoord: 'ja', stand: ' Geregeld ', wordt: { antwoord: 'ja' } },
    { antwoord: 'ja', stand: 'geen', wordt: { antwoord: 'ja', stand: 'geen' } },
    { antwoord: 'nee', stand: 'geen', wordt: { antwoord: 'nee' } },
    { antwoord: '', stand: 'bespreken', wordt: { stand: 'bespreken' } },
  ])('$stand at the answer $antwoord is read as $wordt', ({ antwoord, stand, wordt }) => {
    const gelezen = read({ soort: 'vraag', vraag_id: 'afgestemd', antwoord, stand });
    expect(gelezen).toEqual({ invoer: vul({ beantwoordingen: { afgestemd: wordt } }), meldingen: [] });
  });

  test('of an own row is never geen, as there is no proposal to take away', () => {
    const gelezen = read({ soort: 'eigen rij', vraag_id: 'taken', rij_id: 'a', naam: 'x', stand: 'geen' });
    expect(gelezen).toEqual({ invoer: vul({ rijen: { taken: { a: { naam: 'x' } } } }), meldingen: [] });
  });

  test('that two tabs left where it need not be counts the same after a file', () => {
    for (const beantwoording of [
      { antwoord: 'ja', stand: 'geregeld' },
      { antwoord: 'nee', stand: 'geen' },
    ] as const) {
      const rijen = CHECKLIST_CSV.toRows(vul({ beantwoordingen: { afgestemd: beantwoording } }), LIJST);
      const gelezen = read(...rijen).invoer.beantwoordingen['afgestemd'] ?? {};
      expect(getStand(gelezen)).toBe(getStand(beantwoording));
      expect(gelezen).toEqual({ antwoord: beantwoording.antwoord });
    }
  });
});

test('export, import and export again give the same file and the same checklist', () => {
  const vraag = { soort: CHECKLIST, soorten: HULPMIDDELEN, grens: CSV_GRENS };
  fc.assert(
    fc.property(checklists, (invoer) => {
      const csv = toCsv(CHECKLIST_KOLOMMEN, CHECKLIST_CSV.toRows(invoer, LIJST));
      const inhoud = parseCsv(new TextEncoder().encode(csv), vraag);
      if (inhoud.status !== 'gelezen') expect.unreachable();
      const gelezen = CHECKLIST_CSV.fromRows(inhoud.rijen, LIJST).invoer;
      expect(isDeepStrictEqual(gelezen, invoer)).toBe(true);
      expect(toCsv(CHECKLIST_KOLOMMEN, CHECKLIST_CSV.toRows(gelezen, LIJST)).split('\r\n').sort()).toEqual(
        csv.split('\r\n').sort(),
      );
      expect(CHECKLIST_VORM.decode(CHECKLIST_VORM.encode(gelezen)).ok).toBe(true);
    }),
  );
});

test.each([
  { wat: 'a checklist at the zelfscan', kolommen: CHECKLIST_KOLOMMEN, hier: ZELFSCAN, hoort: 'checklist-sturing' },
  { wat: 'a zelfscan at the checklist', kolommen: ZELFSCAN.csv.kolommen, hier: CHECKLIST, hoort: 'zelfscan' },
])('the file of $wat is told where it belongs', ({ kolommen, hier, hoort }) => {
  const csv = toCsv(kolommen, [Object.fromEntries(kolommen.map(({ naam }) => [naam, 'x']))]);
  const inhoud = parseCsv(new TextEncoder().encode(csv), { soort: hier, soorten: HULPMIDDELEN, grens: CSV_GRENS });
  expect(inhoud).toMatchObject({ status: 'geweigerd', reden: 'ander-hulpmiddel', soort: hoort });
});

describe('rows that were written by hand', () => {
  test('without soort are a question or a row of one, by whether they have a rij_id', () => {
    const gelezen = read({ vraag_id: 'afgestemd', tekst: 'x' }, { vraag_id: 'taken', rij_id: 'a', naam: 'y' });
    expect(gelezen).toEqual({
      invoer: vul({ beantwoordingen: { afgestemd: { tekst: 'x' } }, rijen: { taken: { a: { naam: 'y' } } } }),
      meldingen: [],
    });
  });

  test('in which nothing was entered are passed over', () => {
    const lege = [{ soort: 'vraag', vraag_id: 'z' }, { soort: 'x' }, { soort: 'punt', rij_id: '1' }, { antwoord: '' }];
    expect(read(...lege)).toEqual({ invoer: LEGE_CHECKLIST, meldingen: [] });
  });

  test('without a rij_id come last, also when another row took the next id', () => {
    const rij = (rij_id: string, naam: string) => ({ soort: 'eigen rij', vraag_id: 'taken', rij_id, naam });
    const { invoer, meldingen } = read(rij('', 'nieuw'), rij('000002-csv', 'er al'), rij('', 'nog een'));
    expect(invoer.rijen).toEqual({
      taken: { '000002-csv': { naam: 'er al' }, '000003-csv': { naam: 'nieuw' }, '000004-csv': { naam: 'nog een' } },
    });
    expect(meldingen).toEqual([]);
    expect(read(rij('', 'een'), rij('999999-x', 'b'), rij('1000000-csv', 'c')).invoer.rijen['taken']).toEqual({
      '999999-x': { naam: 'b' },
      '1000000-csv': { naam: 'c' },
      '000001-csv': { naam: 'een' },
    });
  });

  test('with a rij_id that stands there already are added, so that nothing is lost', () => {
    const rij = { soort: 'afspraak', rij_id: '000001-a' };
    const { invoer, meldingen } = read({ ...rij, tekst: 'een' }, { ...rij, tekst: 'twee' });
    expect(invoer.afspraken).toEqual({ '000001-a': { tekst: 'een' }, '000002-csv': { tekst: 'twee' } });
    expect(meldingen).toEqual([
      {
        rij: 3,
        tekst:
          'De rij_id ‘000001-a’ staat ook in rij 2, dus deze rij is erbij gezet als een nieuwe. Wilt u er één, haal dan een van de twee weg.',
      },
    ]);
  });

  test('with points take the place that they name, and else one that is free', () => {
    const punt = (rij_id: string, tekst: string) => ({ soort: 'punt', rij_id, tekst });
    const { invoer, meldingen } = read(punt('', 'los'), punt('1', 'een'), punt('1', 'ook een'), punt('7', 'te veel'));
    expect(invoer.punten).toEqual({ 1: 'een', 2: 'los', 3: 'ook een' });
    expect(meldingen).toEqual([
      {
        rij: 5,
        tekst:
          'Er is plaats voor 3 punten, dus ‘te veel’ is weggelaten. Laat ten hoogste 3 rijen met soort ‘punt’ staan.',
      },
    ]);
  });

  test('ten thousand of them without an id all have one', () => {
    const rijen = Array.from({ length: 10_000 }, () => ({ soort: 'eigen rij', vraag_id: 'taken', naam: 'x' }));
    expect(Object.keys(read(...rijen).invoer.rijen['taken'] ?? {})).toHaveLength(10_000);
  });
});

test.each<{ wat: string; rijen: Rij[]; invoer: Partial<ChecklistInvoer>; rij?: number; tekst: string }>([
  {
    wat: 'an answer that is none is left out and the text kept',
    rijen: [{ soort: 'vraag', vraag_id: 'afgestemd', antwoord: 'soms', tekst: 't' }],
    invoer: { beantwoordingen: { afgestemd: { tekst: 't' } } },
    tekst:
      '‘soms’ in kolom antwoord is niet te lezen en is weggelaten. Schrijf ‘ja’, ‘nee’ of ‘weet ik niet’, of laat de cel leeg.',
  },
  {
    wat: 'a stand that is none is left out',
    rijen: [{ soort: 'eigen rij', vraag_id: 'taken', rij_id: 'a', naam: 'n', stand: 'klaar' }],
    invoer: { rijen: { taken: { a: { naam: 'n' } } } },
    tekst:
      '‘klaar’ in kolom stand is niet te lezen en is weggelaten. Schrijf ‘geregeld’, ‘bespreken’, ‘uitzoeken’ of ‘geen’, of laat de cel leeg.',
  },
  {
    wat: 'a day that does not exist is left out',
    rijen: [{ soort: 'afspraak', rij_id: 'a', tekst: 't', uiterlijk: '30-2-2026' }],
    invoer: { afspraken: { a: { tekst: 't' } } },
    tekst:
      '‘30-2-2026’ in kolom uiterlijk is niet te lezen en is weggelaten. Schrijf een bestaande datum, zoals 2026-03-31 of 31-3-2026, of laat de cel leeg.',
  },
  {
    wat: 'a row of an unknown soort is left out',
    rijen: [{ soort: 'advies', vraag_id: 'afgestemd', tekst: 't' }],
    invoer: {},
    tekst:
      '‘advies’ in kolom soort is niet te lezen, dus deze rij is weggelaten. Schrijf ‘vraag’, ‘eigen rij’, ‘punt’ of ‘afspraak’.',
  },
  {
    wat: 'a row that tells nothing of what it is is left out',
    rijen: [{ tekst: 't' }],
    invoer: {},
    tekst: 'Kolom soort is leeg, dus deze rij is weggelaten. Schrijf ‘vraag’, ‘eigen rij’, ‘punt’ of ‘afspraak’.',
  },
  {
    wat: 'what stands in columns of other rows is left out',
    rijen: [{ soort: 'vraag', vraag_id: 'afgestemd', tekst: 't', wie: 'Jan', uiterlijk: '2026-03-09' }],
    invoer: { beantwoordingen: { afgestemd: { tekst: 't' } } },
    tekst:
      'Wat in de kolommen wie, uiterlijk staat, hoort niet in een rij met soort ‘vraag’ en is weggelaten. Zet het in een kolom die daar wel bij hoort.',
  },
  {
    wat: 'a point with nothing but another column is none',
    rijen: [{ soort: 'punt', rij_id: '1', stand: 'bespreken' }],
    invoer: {},
    tekst:
      'Wat in kolom stand staat, hoort niet in een rij met soort ‘punt’ en is weggelaten. Zet het in een kolom die daar wel bij hoort.',
  },
  {
    wat: 'of two rows for one question the first counts',
    rijen: [
      { soort: 'vraag', vraag_id: 'afgestemd', antwoord: 'ja' },
      { soort: 'vraag', vraag_id: 'afgestemd', antwoord: 'nee' },
    ],
    invoer: { beantwoordingen: { afgestemd: { antwoord: 'ja' } } },
    rij: 3,
    tekst: 'Vraag ‘afgestemd’ staat ook in rij 2; rij 2 telt en deze niet. Laat per vraag één ingevulde rij staan.',
  },
  {
    wat: 'an id that no list had is kept',
    rijen: [{ soort: 'vraag', vraag_id: 'zz', antwoord: 'ja' }],
    invoer: { beantwoordingen: { zz: { antwoord: 'ja' } } },
    tekst:
      'Vraag ‘zz’ staat niet in de vragenlijst, dus het antwoord is niet te zien; het blijft wel bewaard. Kijk of de vraag_id goed geschreven is.',
  },
  {
    wat: 'a lapsed question is kept',
    rijen: [{ soort: 'vraag', vraag_id: 'oud', notitie: 'x' }],
    invoer: { beantwoordingen: { oud: { notitie: 'x' } } },
    tekst: 'Vraag ‘oud’ wordt niet meer gesteld. Wat er staat, blijft bewaard, maar telt niet mee.',
  },
  {
    wat: 'a row of a question that takes none is kept',
    rijen: [{ soort: 'eigen rij', vraag_id: 'afgestemd', rij_id: 'a', naam: 'x' }],
    invoer: { rijen: { afgestemd: { a: { naam: 'x' } } } },
    tekst:
      'Bij vraag ‘afgestemd’ horen geen eigen rijen, dus deze is niet te zien; ze blijft wel bewaard. Kijk of de vraag_id goed geschreven is.',
  },
  {
    wat: 'a stand of a groepsvraag is kept',
    rijen: [{ soort: 'vraag', vraag_id: 'resultaten', stand: 'bespreken' }],
    invoer: { beantwoordingen: { resultaten: { stand: 'bespreken' } } },
    tekst:
      'Vraag ‘resultaten’ heeft zelf geen stand, de vragen eronder wel. De stand in deze rij blijft bewaard, maar telt niet mee.',
  },
])('$wat, and the row is reported', ({ rijen, invoer, rij = 2, tekst }) => {
  expect(read(...rijen)).toEqual({ invoer: vul(invoer), meldingen: [{ rij, tekst }] });
});

test.each(['__proto__', 'constructor'])('an id %s is an ordinary id', (id) => {
  const { invoer } = read(
    { soort: 'vraag', vraag_id: id, tekst: 'x' },
    { soort: 'eigen rij', vraag_id: id, rij_id: id, naam: 'x' },
    { soort: 'afspraak', rij_id: id, tekst: 'x' },
    { soort: 'punt', rij_id: id, tekst: 'x' },
  );
  expect(Object.entries(invoer.beantwoordingen)).toEqual([[id, { tekst: 'x' }]]);
  expect(Object.entries(invoer.rijen).map(([vraagId, rijen]) => [vraagId, Object.keys(rijen)])).toEqual([[id, [id]]]);
  expect(Object.keys(invoer.afspraken)).toEqual([id]);
  expect(invoer.punten).toEqual({ 1: 'x' });
});
