import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_GRENS } from '../../src/domain/csvbestand.ts';
import type { Rij } from '../../src/domain/csvvorm.ts';
import { VERBETERPLAN_CSV } from '../../src/domain/verbeterplan-csv.ts';
import { VERBETERPLAN_KOLOMMEN } from '../../src/domain/verbeterplan-kolommen.ts';
import { LEEG_PUNT, LEEG_VERBETERPLAN, type VerbeterplanInvoer } from '../../src/domain/verbeterplan.ts';
import { toCsv } from '../../src/export/csv.ts';
import { parseCsv } from '../../src/export/parse-csv.ts';
import { VERBETERPLAN_VORM } from '../../src/storage/verbeterplan-vorm.ts';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import { planlijsten, verbeterplannen } from './documenten.ts';
import { createPlan, PLANLIJST } from './planvoorbeeld.ts';

/** Reads rows that stand below a header. */
const read = (...rijen: Rij[]) =>
  VERBETERPLAN_CSV.fromRows(
    rijen.map((cellen, i) => ({ rij: i + 2, cellen })),
    PLANLIJST,
  );
const vul = (over: Partial<VerbeterplanInvoer>): VerbeterplanInvoer => ({ ...LEEG_VERBETERPLAN, ...over });
const pick = (rijen: readonly Rij[], ...kolommen: string[]) =>
  rijen.map((rij) => kolommen.map((kolom) => rij[kolom]).join('|'));

test('the columns are the agreed ones, and only those are required without which it is no verbeterplan', () => {
  expect(VERBETERPLAN_KOLOMMEN.map(({ naam }) => naam).join(';')).toBe(
    'gemeente;verbeterplan;datum;soort;onderdeel;punt_id;regel_id;hoort_bij;titel;stand_van_zaken;beleid;actie;resultaat;indicator;wie;begin;einde;bereik;prioriteit;status;thema;in_opdracht;zonder_kosten;herkomst;vraag_id;volgorde;jaar;bedrag;kostensoort;dekking;dag;tekst;veld;oud;reden;huidig;wijziging;expertise;middelen',
  );
  const verplicht = VERBETERPLAN_KOLOMMEN.filter(({ isVerplicht }) => isVerplicht).map(({ naam }) => naam);
  expect(verplicht).toEqual(['soort', 'punt_id', 'titel']);
});

test('every row has a cell for every column', () => {
  const namen = VERBETERPLAN_KOLOMMEN.map(({ naam }) => naam).sort();
  fc.assert(
    fc.property(verbeterplannen, planlijsten, (invoer, lijst) => {
      for (const rij of VERBETERPLAN_CSV.toRows(invoer, lijst)) expect(Object.keys(rij).sort()).toEqual(namen);
    }),
    { numRuns: 20 },
  );
});

test('rows stand in order: the plan, each punt with its own rows, the opdracht, the vaststelling', () => {
  const invoer: VerbeterplanInvoer = {
    ...createPlan(
      {
        ...{ titel: 'Tweede', volgorde: 5.5 },
        kosten: { '000002-a': { bedrag: 0 }, '000001-a': { jaar: 2026 } },
        voortgang: { '000001-a': { tekst: 'x' } },
        bijstellingen: { '000001-a': { veld: 'standVanZaken', oud: 'y' } },
      },
      { titel: 'Eerste', herkomst: { soort: 'zelfscan', id: '1a' } },
    ),
    ...{ naam: 'Plan', vanaf: 2026, vervolgOp: 'Toen', teksten: { regie: 'r', inleiding: 'i' } },
    vaststelling: { team: { wie: 'manager' } },
    opdracht: { '000001-x': { huidig: 'h' }, '1a': { middelen: 'm' } },
  };
  const rijen = VERBETERPLAN_CSV.toRows(invoer, PLANLIJST);
  expect(
    pick(rijen, 'verbeterplan', 'soort', 'onderdeel', 'punt_id', 'regel_id', 'hoort_bij', 'vraag_id', 'tekst'),
  ).toEqual([
    'Plan|plan|vanaf|||||2026',
    'Plan|plan|vervolg op|||||Toen',
    'Plan|plan|inleiding|||||i',
    'Plan|plan|regie|||||r',
    'Plan|punt||000002-x||Sturing|1a|',
    'Plan|punt||000001-x||||',
    'Plan|kosten||000001-x|000001-a|Tweede||',
    'Plan|kosten||000001-x|000002-a|Tweede||',
    'Plan|voortgang||000001-x|000001-a|Tweede||x',
    'Plan|bijstelling||000001-x|000001-a|Tweede||',
    'Plan|opdracht||000001-x||Tweede||',
    'Plan|opdracht||||Visie|1a|',
    'Plan|vaststelling|team|||||',
  ]);
  expect(pick(rijen.slice(4, 10), 'titel', 'status', 'volgorde', 'jaar', 'bedrag', 'veld')).toEqual([
    'Eerste|gepland||||',
    'Tweede|gepland|5,5|||',
    '|||2026||',
    '||||0|',
    '|||||',
    '|||||stand_van_zaken',
  ]);
});

test('export, import and export again give the same file and the same plan', () => {
  const vraag = { soort: VERBETERPLAN, soorten: HULPMIDDELEN, grens: CSV_GRENS };
  fc.assert(
    fc.property(verbeterplannen, planlijsten, (invoer, lijst) => {
      const csv = toCsv(VERBETERPLAN_KOLOMMEN, VERBETERPLAN_CSV.toRows(invoer, lijst));
      const inhoud = parseCsv(new TextEncoder().encode(csv), vraag);
      if (inhoud.status !== 'gelezen') expect.unreachable();
      const gelezen = VERBETERPLAN_CSV.fromRows(inhoud.rijen, lijst).invoer;
      expect(isDeepStrictEqual(gelezen, invoer)).toBe(true);
      expect(toCsv(VERBETERPLAN_KOLOMMEN, VERBETERPLAN_CSV.toRows(gelezen, lijst))).toBe(csv);
      expect(VERBETERPLAN_VORM.decode(VERBETERPLAN_VORM.encode(gelezen)).ok).toBe(true);
    }),
  );
});

test('an empty plan has a row for its fields and nothing is read from it; very long ones stand in the first row only', () => {
  const rijen = VERBETERPLAN_CSV.toRows(vul({ gemeente: 'Gouda' }), PLANLIJST);
  expect(rijen).toMatchObject([{ gemeente: 'Gouda', soort: '' }]);
  expect(read(...rijen)).toEqual({ invoer: vul({ gemeente: 'Gouda' }), meldingen: [] });
  const lang = VERBETERPLAN_CSV.toRows(
    { ...createPlan({ titel: 'a' }, { titel: 'b' }), naam: 'x'.repeat(1001) },
    PLANLIJST,
  );
  expect(lang.map(({ verbeterplan }) => verbeterplan?.length)).toEqual([1001, 0]);
});

test.each([
  { kolommen: VERBETERPLAN_KOLOMMEN, hier: CHECKLIST, hoort: 'verbeterplan' },
  { kolommen: CHECKLIST.csv.kolommen, hier: VERBETERPLAN, hoort: 'checklist-sturing' },
])('the file of another tool is told that it belongs to $hoort', ({ kolommen, hier, hoort }) => {
  const csv = toCsv(kolommen, [Object.fromEntries(kolommen.map(({ naam }) => [naam, 'x']))]);
  const inhoud = parseCsv(new TextEncoder().encode(csv), { soort: hier, soorten: HULPMIDDELEN, grens: CSV_GRENS });
  expect(inhoud).toMatchObject({ status: 'geweigerd', reden: 'ander-hulpmiddel', soort: hoort });
});

describe('rows that were written by hand', () => {
  test('without ids are new verbeterpunten, each with the rows below it', () => {
    const { invoer, meldingen } = read(
      { titel: 'Een' },
      { soort: 'kosten', jaar: '2026', bedrag: '€ 1.250,00' },
      { soort: 'Punt', titel: 'Twee', status: 'Gepland', in_opdracht: 'nee', zonder_kosten: ' Ja ' },
      { soort: 'voortgang', dag: '31-3-2026', tekst: 'x' },
      { soort: 'punt', punt_id: '000007-a', titel: 'Al' },
    );
    expect(meldingen).toEqual([]);
    expect(invoer.punten).toStrictEqual({
      '000007-a': { ...LEEG_PUNT, titel: 'Al' },
      '000008-csv': { ...LEEG_PUNT, titel: 'Een', kosten: { '000001-csv': { jaar: 2026, bedrag: 1250 } } },
      '000009-csv': {
        ...LEEG_PUNT,
        ...{ titel: 'Twee', zonderKosten: true, voortgang: { '000001-csv': { datum: '2026-03-31', tekst: 'x' } } },
      },
    });
  });

  test('above the punt that they name belong to it', () => {
    const { invoer } = read(
      { soort: 'kosten', punt_id: 'a', regel_id: 'k', bedrag: '5' },
      { soort: 'punt', punt_id: 'a', titel: 'A' },
      { soort: 'punt', punt_id: 'b', titel: 'B' },
    );
    expect(invoer.punten['a']?.kosten).toEqual({ k: { bedrag: 5 } });
  });

  test.each<{ bedrag: string; verwacht?: number }>([
    { bedrag: '0', verwacht: 0 },
    { bedrag: '1250', verwacht: 1250 },
    { bedrag: '1.250', verwacht: 1250 },
    { bedrag: '€1.250,-', verwacht: 1250 },
    { bedrag: '999999999', verwacht: 999_999_999 },
    { bedrag: ' 12 ', verwacht: 12 },
    { bedrag: '12,50' },
    { bedrag: '1.5' },
    { bedrag: '-5' },
    { bedrag: '1000000000' },
    { bedrag: 'onbekend' },
  ])('an amount $bedrag is $verwacht', ({ bedrag, verwacht }) => {
    const { invoer, meldingen } = read({ titel: 'x' }, { soort: 'kosten', jaar: '2026', bedrag });
    expect(Object.values(invoer.punten)[0]?.kosten['000001-csv']?.bedrag).toBe(verwacht);
    expect(meldingen).toHaveLength(verwacht === undefined ? 1 : 0);
  });

  test('name a question without its list, and the list is found', () => {
    const { invoer, meldingen } = read(
      { punt_id: 'a', titel: 'x', vraag_id: 'c1' },
      { punt_id: 'b', titel: 'x', vraag_id: '1-oud' },
    );
    expect([invoer.punten['a']?.herkomst, invoer.punten['b']?.herkomst]).toEqual([
      { soort: 'checklist', id: 'c1' },
      { soort: 'zelfscan', id: '1-oud' },
    ]);
    expect(meldingen).toEqual([]);
  });
});

const A = { soort: 'punt', punt_id: 'a', titel: 'A' };
const PUNT_A = { ...LEEG_PUNT, titel: 'A' };

test.each<{ wat: string; rijen: Rij[]; invoer: Partial<VerbeterplanInvoer>; rij?: number; tekst: string }>([
  {
    wat: 'a status that is none is left out',
    rijen: [{ ...A, status: 'te laat' }],
    invoer: { punten: { a: PUNT_A } },
    tekst:
      '‘te laat’ in kolom status is niet te lezen en is weggelaten. Schrijf ‘gepland’, ‘in uitvoering’, ‘gereed’ of ‘vervallen’, of laat de cel leeg.',
  },
  {
    wat: 'an amount with cents is left out and never rounded',
    rijen: [A, { soort: 'kosten', punt_id: 'a', regel_id: 'k', jaar: '2026', bedrag: '12,50' }],
    invoer: { punten: { a: { ...PUNT_A, kosten: { k: { jaar: 2026 } } } } },
    rij: 3,
    tekst:
      '‘12,50’ in kolom bedrag is niet te lezen en is weggelaten. Schrijf hele euro’s, van 0 tot en met 999999999, of laat de cel leeg.',
  },
  {
    wat: 'a year that is none is left out',
    rijen: [{ soort: 'plan', onderdeel: 'vanaf', tekst: '26' }],
    invoer: {},
    tekst:
      '‘26’ in kolom tekst is niet te lezen en is weggelaten. Schrijf een jaar van vier cijfers, of laat de cel leeg.',
  },
  {
    wat: 'a part of the plan that does not exist is left out',
    rijen: [{ soort: 'vaststelling', onderdeel: 'raad', wie: 'x' }],
    invoer: {},
    tekst:
      '‘raad’ in kolom onderdeel is niet te lezen, dus deze rij is weggelaten. Schrijf ‘team’, ‘sociaal-domein’ of ‘portefeuillehouder’.',
  },
  {
    wat: 'of two texts of one part the first counts',
    rijen: [
      { soort: 'plan', onderdeel: 'regie', tekst: 'een' },
      { soort: 'plan', onderdeel: 'regie', tekst: 'twee' },
    ],
    invoer: { teksten: { regie: 'een' } },
    rij: 3,
    tekst: '‘regie’ staat ook in rij 2; rij 2 telt en deze niet. Laat er één rij van staan.',
  },
  {
    wat: 'a second punt with one id is added, so that nothing is lost',
    rijen: [A, { ...A, titel: 'B' }],
    invoer: { punten: { a: PUNT_A, '000001-csv': { ...PUNT_A, titel: 'B' } } },
    rij: 3,
    tekst:
      'De punt_id ‘a’ staat ook in rij 2, dus deze rij is erbij gezet als een nieuwe. Wilt u er één, haal dan een van de twee weg.',
  },
  {
    wat: 'what belongs to a punt that is not there is kept',
    rijen: [{ soort: 'voortgang', punt_id: 'weg', regel_id: 'v', tekst: 'x' }],
    invoer: { punten: { weg: { ...LEEG_PUNT, voortgang: { v: { tekst: 'x' } } } } },
    tekst:
      'Er is geen rij met soort ‘punt’ en punt_id ‘weg’, dus dit staat bij een punt zonder titel. Voeg die rij toe, of haal deze weg.',
  },
  {
    wat: 'what belongs to no punt at all is left out',
    rijen: [{ soort: 'kosten', bedrag: '5' }],
    invoer: {},
    tekst:
      'Bij deze rij met kosten staat geen punt_id en er staat geen punt boven, dus ze is weggelaten. Vul in kolom punt_id in bij welk punt ze hoort.',
  },
  {
    wat: 'a row of the opdracht about nothing is left out',
    rijen: [{ soort: 'opdracht', huidig: 'x' }],
    invoer: {},
    tekst:
      'Bij deze rij van de opdracht staat geen vraag_id en geen punt_id, dus ze is weggelaten. Vul een van beide in.',
  },
  {
    wat: 'what stands in columns of other rows is left out',
    rijen: [{ ...A, bedrag: '5', reden: 'x' }],
    invoer: { punten: { a: PUNT_A } },
    tekst:
      'Wat in de kolommen bedrag, reden staat, hoort niet in een rij met soort ‘punt’ en is weggelaten. Zet het in een kolom die daar wel bij hoort.',
  },
  {
    wat: 'a row of an unknown soort is left out',
    rijen: [{ soort: 'taak', titel: 'x' }],
    invoer: {},
    tekst:
      '‘taak’ in kolom soort is niet te lezen, dus deze rij is weggelaten. Schrijf ‘plan’, ‘punt’, ‘kosten’, ‘voortgang’, ‘bijstelling’, ‘opdracht’ of ‘vaststelling’.',
  },
  {
    wat: 'a question that no list has is kept',
    rijen: [{ ...A, herkomst: 'checklist', vraag_id: 'zz' }],
    invoer: { punten: { a: { ...PUNT_A, herkomst: { soort: 'checklist', id: 'zz' } } } },
    tekst:
      'Vraag ‘zz’ staat niet in de checklist, dus het punt hoort bij geen onderdeel; het blijft wel bewaard. Kijk of de vraag_id goed geschreven is.',
  },
  {
    wat: 'a herkomst without a question is none',
    rijen: [{ ...A, herkomst: 'zelfscan' }],
    invoer: { punten: { a: PUNT_A } },
    tekst:
      'Bij herkomst ‘zelfscan’ staat geen vraag_id, dus dit is een eigen punt geworden. Vul in kolom vraag_id in uit welke vraag het komt.',
  },
])('$wat, and the row is reported', ({ rijen, invoer, rij = 2, tekst }) => {
  expect(read(...rijen)).toEqual({ invoer: vul(invoer), meldingen: [{ rij, tekst }] });
});
