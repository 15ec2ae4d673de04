import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPuntkosten } from '../../src/domain/bijstelweergave.ts';
import {
  formatKwartalen,
  formatPuntperiode,
  formatPuntstand,
  formatPunttitel,
  getPuntstand,
  type Puntstand,
} from '../../src/domain/puntweergave.ts';
import { computePuntkosten } from '../../src/domain/verbeterplan-kosten.ts';
import { describeKostenOnbekend, selectKostenOnbekend } from '../../src/domain/verbeterplan-onbekend.ts';
import { computePlanning } from '../../src/domain/verbeterplan-planning.ts';
import { getStatus, LEEG_PUNT, listPunten, type Verbeterpunt } from '../../src/domain/verbeterplan.ts';
import { verbeterplannen } from './documenten.ts';

const VANDAAG = '2026-06-15';

describe('the name of a verbeterpunt', () => {
  test.each([
    ['is its title', 'Visie vaststellen', 'Visie vaststellen'],
    ['stands on one line', ' Visie\n  vaststellen ', 'Visie vaststellen'],
    ['says that there is none', undefined, 'Verbeterpunt zonder naam'],
    ['says so too when nothing can be seen of it', ' \n ', 'Verbeterpunt zonder naam'],
  ])('%s', (_wat, titel, verwacht) => {
    expect(formatPunttitel({ titel })).toBe(verwacht);
  });
});

test.each<[string, Partial<Verbeterpunt>, Puntstand]>([
  ['without anything it is gepland', {}, 'gepland'],
  ['after its last day it is te laat', { einde: '2026-06-14' }, 'te laat'],
  ['on its last day it is not', { einde: VANDAAG, status: 'in uitvoering' }, 'in uitvoering'],
  ['when gereed it never is', { einde: '2020-01-01', status: 'gereed' }, 'gereed'],
  ['nor when vervallen', { einde: '2020-01-01', status: 'vervallen' }, 'vervallen'],
])('how a verbeterpunt stands: %s', (_wat, punt, verwacht) => {
  expect(getPuntstand(punt, VANDAAG)).toBe(verwacht);
});

test.each<[Partial<Verbeterpunt>, string]>([
  [{}, 'Gepland'],
  [{ begin: VANDAAG }, 'Gepland'],
  [{ begin: '2026-06-14' }, 'Gepland, had al moeten beginnen'],
  [{ begin: '2026-06-14', status: 'in uitvoering' }, 'In uitvoering'],
  [{ begin: '2026-06-01', einde: '2026-06-14' }, 'Te laat, nog niet begonnen'],
  [{ einde: '2026-06-14' }, 'Te laat, nog niet begonnen'],
  [{ einde: '2026-06-14', status: 'in uitvoering' }, 'Te laat, in uitvoering'],
  [{ einde: '2026-06-14', status: 'gereed' }, 'Gereed'],
])('in words %j is ‘%s’', (punt, verwacht) => {
  expect(formatPuntstand(punt, VANDAAG)).toBe(verwacht);
});

test.each<[Partial<Verbeterpunt>, string]>([
  [{}, ''],
  [{ zonderKosten: true }, 'geen kosten'],
  [
    { kosten: { a: { jaar: 2027, bedrag: 1500, soort: 'structureel' }, b: { dekking: 'te zoeken' } } },
    '2027: €\u00A01.500 (structureel)\nnog niet bekend (te zoeken)',
  ],
])('the costs of %j are ‘%s’', (punt, verwacht) => {
  expect(formatPuntkosten({ ...LEEG_PUNT, ...punt })).toBe(verwacht);
});

test.each([
  ['both', '2026-06-01', '2027-01-31', '1 juni 2026 – 31 januari 2027'],
  [
    'an end before the begin',
    '2026-06-01',
    '2026-01-31',
    'begin 1 juni 2026, einde 31 januari 2026: het einde ligt voor het begin',
  ],
  ['a begin', '2026-06-01', undefined, 'vanaf 1 juni 2026'],
  ['an end', undefined, '2027-01-31', 'tot en met 31 januari 2027'],
  ['neither', undefined, undefined, undefined],
])('the period with %s', (_wat, begin, einde, verwacht) => {
  expect(formatPuntperiode({ begin, einde })).toBe(verwacht);
});

test.each([
  ['one quarter is named once', '2026-04-01', '2026-06-30', '2e kwartaal 2026'],
  ['two are the first and the last', '2026-01-01', '2027-12-31', '1e kwartaal 2026 t/m 4e kwartaal 2027'],
  ['without an end they are open', '2026-04-01', undefined, 'vanaf 2e kwartaal 2026'],
  ['open ones that began before do run', '2025-04-01', undefined, 'vanaf 1e kwartaal 2026, begint eerder'],
  [
    'what does not fit is said',
    '2025-01-01',
    '2028-12-31',
    '1e kwartaal 2026 t/m 4e kwartaal 2027, begint eerder, eindigt later',
  ],
])('of the quarters %s', (_wat, begin, einde, verwacht) => {
  const planning = computePlanning({ vanaf: 2026, tot: 2027, punten: { a: { ...LEEG_PUNT, begin, einde } } });
  expect(planning.regels.map((regel) => formatKwartalen(regel, planning))).toEqual([verwacht]);
});

describe('of what is not known', () => {
  test('every punt that is to be paid and is not known wholly is named once, in order', () => {
    fc.assert(
      fc.property(verbeterplannen, (plan) => {
        const gevonden = selectKostenOnbekend(plan).map(({ id }) => id);
        const verwacht = listPunten(plan).filter(
          (punt) => computePuntkosten(punt).onbekend > 0 && getStatus(punt) !== 'vervallen',
        );
        expect(gevonden).toEqual(verwacht.map(({ id }) => id));
      }),
    );
  });

  test.each([
    [0, undefined],
    [1, 'Bij 1 punt is nog niet bekend wat het kost. Dat telt in dit totaal niet mee.'],
    [12, 'Bij 12 punten is nog niet bekend wat het kost. Dat telt in dit totaal niet mee.'],
  ])('the remark with %d of them', (aantal, verwacht) => {
    expect(describeKostenOnbekend(aantal)).toBe(verwacht);
  });
});
