import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJsonRecord, type JsonRecord } from '../../src/domain/wijziging.ts';
import { AANLEIDINGEN, ANTWOORDEN, LEGE_ZELFSCAN, type Beantwoording } from '../../src/domain/zelfscan.ts';
import { getVersie, readDocument } from '../../src/storage/documenttekst.ts';
import { ZELFSCAN_VORM } from '../../src/storage/zelfscan-vorm.ts';

const INHOUD = {
  gemeente: "'s-Hertogenbosch",
  naam: 'Team Noord; eerste keer',
  datum: '2026-03-09',
  aanleiding: 'nulmeting',
  beantwoordingen: {
    '6a-1': { antwoord: 'op orde', toelichting: 'Vastgesteld.\n\nZie "bijlage 2" 🙂' },
    '6a-2-i': { antwoord: 'niet op orde' },
    '6a-3': { toelichting: '=navragen' },
    'vervallen-vraag': { antwoord: 'op orde' },
  },
};

const OPSLAG = new URL('../fixtures/opslag/', import.meta.url);

function read(naam: string): ReturnType<typeof readDocument<typeof LEGE_ZELFSCAN>> {
  return readDocument(ZELFSCAN_VORM, readFileSync(new URL(naam, OPSLAG), 'utf8'));
}

function parse(tekst: string): JsonRecord {
  const json: unknown = JSON.parse(tekst);
  return isJsonRecord(json) ? json : expect.unreachable();
}

describe('forms that were released', () => {
  test('version 1 loads in full; it did not tell of a list or a moment', () => {
    expect(read('zelfscan-v1.json')).toEqual({ ok: true, value: { tijden: {}, invoer: INHOUD, json: INHOUD } });
  });

  test('version 2 loads in full', () => {
    expect(read('zelfscan-v2.json')).toEqual({
      ok: true,
      value: {
        gemaakt: '2026-03-09T13:03:00.000Z',
        gewijzigd: '2026-03-10T09:15:30.250Z',
        tijden: { '["naam"]': 1773134130100, '["beantwoordingen","6a-3","toelichting"]': 1773134129900 },
        invoer: { lijst: 1, ...INHOUD },
        json: { lijst: 1, ...INHOUD },
      },
    });
  });

  test('version 3 loads in full', () => {
    const invoer = {
      lijst: 1,
      ...INHOUD,
      deelnemers: 'projectleider; teamleider lokaal team\nbeleidsadviseur Wmo',
      beantwoordingen: {
        ...INHOUD.beantwoordingen,
        '6a-1': { ...INHOUD.beantwoordingen['6a-1'], bespreken: true },
        '6a-3': { toelichting: '=navragen', bespreken: true },
        '6a-4': { bespreken: true },
      },
    };
    expect(read('zelfscan-v3.json')).toEqual({
      ok: true,
      value: {
        gemaakt: '2026-03-09T13:03:00.000Z',
        gewijzigd: '2026-03-10T09:15:30.250Z',
        tijden: { '["deelnemers"]': 1773134130100, '["beantwoordingen","6a-3","bespreken"]': 1773134129900 },
        invoer,
        json: invoer,
      },
    });
  });

  test('of every version a file is kept, and the newest is what is written now', () => {
    const versies = Array.from({ length: getVersie(ZELFSCAN_VORM) }, (_, i) => i + 1);
    expect(
      readdirSync(OPSLAG)
        .filter((naam) => naam.startsWith('zelfscan-'))
        .sort(),
    ).toEqual(versies.map((versie) => `zelfscan-v${String(versie)}.json`));
  });

  test.each([
    '{"versie":1,"beantwoordingen":{}}',
    '{"versie":2,"invoer":{}}',
    '{"versie":3,"invoer":{}}',
    '{"versie":2,"invoer":{"beantwoordingen":{}}}',
  ])('%s is an empty zelfscan', (raw) => {
    expect(readDocument(ZELFSCAN_VORM, raw)).toMatchObject({ ok: true, value: { invoer: LEGE_ZELFSCAN, json: {} } });
  });

  test.each([
    '{"versie":1,"beantwoordingen":{},"extra":1}',
    '{"versie":1,"beantwoordingen":{},"__proto__":{"gemeente":"x"}}',
    '{"versie":1,"beantwoordingen":[]}',
    '{"versie":1,"gemaakt":"2026-03-09T13:03:00.000Z","beantwoordingen":{}}',
  ])('%s was never version 1', (raw) => {
    expect(readDocument(ZELFSCAN_VORM, raw)).toEqual({ ok: false, reden: 'onjuiste-vorm' });
  });
});

test.each([
  '{"extra":1}',
  '{"__proto__":{"gemeente":"x"}}',
  '{"lijst":0}',
  '{"lijst":1.5}',
  '{"lijst":"1"}',
  '{"gemeente":5}',
  '{"gemeente":""}',
  '{"naam":null}',
  '{"datum":"2026-02-30"}',
  '{"datum":20260209}',
  '{"aanleiding":"zomaar"}',
  '{"beantwoordingen":[]}',
  '{"beantwoordingen":null}',
  '{"beantwoordingen":{"a":"op orde"}}',
  '{"beantwoordingen":{"a":null}}',
  '{"beantwoordingen":{"a":{}}}',
  '{"beantwoordingen":{"a":{"antwoord":"misschien"}}}',
  '{"beantwoordingen":{"a":{"antwoord":""}}}',
  '{"beantwoordingen":{"a":{"toelichting":1}}}',
  '{"beantwoordingen":{"a":{"toelichting":""}}}',
  '{"beantwoordingen":{"a":{"bespreken":false}}}',
  '{"beantwoordingen":{"a":{"bespreken":"ja"}}}',
  '{"deelnemers":["beleidsadviseur"]}',
  '{"deelnemers":""}',
  '{"beantwoordingen":{"a":{"antwoord":"op orde","extra":1}}}',
  '{"beantwoordingen":{"a":{"antwoord":"op orde"},"b":{"__proto__":{"antwoord":"op orde"}}}}',
])('%s is refused', (invoer) => {
  expect(ZELFSCAN_VORM.decode(parse(invoer))).toEqual({ ok: false, reden: 'onjuiste-vorm' });
});

test.each([
  { invoer: '{"gemeente":"Gouda","later":1}', inkijk: { gemeente: 'Gouda', beantwoordingen: {} } },
  {
    invoer: '{"beantwoordingen":{"a":{"antwoord":"op orde","later":1}}}',
    inkijk: { beantwoordingen: { a: { antwoord: 'op orde' } } },
  },
  { invoer: '{"beantwoordingen":{"a":{"later":1}}}', inkijk: { beantwoordingen: { a: {} } } },
])('of a newer version $invoer is understood in part', ({ invoer, inkijk }) => {
  expect(ZELFSCAN_VORM.decode(parse(invoer), true)).toEqual({ ok: true, value: inkijk });
});

test.each(['{"gemeente":5}', '{"beantwoordingen":{"a":{"antwoord":"soms"}}}'])(
  'of a newer version %s, in which a known field means something else, nothing is shown',
  (invoer) => {
    expect(ZELFSCAN_VORM.decode(parse(invoer), true).ok).toBe(false);
  },
);

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a question id %s is an ordinary key', (id) => {
  const decoded = ZELFSCAN_VORM.decode(parse(`{"beantwoordingen":{"${id}":{"antwoord":"op orde"}}}`));
  if (!decoded.ok) expect.unreachable();
  expect(Object.entries(decoded.value.beantwoordingen)).toEqual([[id, { antwoord: 'op orde' }]]);
  expect(Object.getPrototypeOf(decoded.value.beantwoordingen)).toBe(Object.prototype);
  expect(Object.hasOwn(Object.prototype, 'antwoord')).toBe(false);
});

test('what was not entered leaves no trace', () => {
  const leeg: Beantwoording = { antwoord: undefined, toelichting: undefined, bespreken: undefined };
  const kop = { gemeente: undefined, naam: undefined, datum: undefined, aanleiding: undefined, deelnemers: undefined };
  expect(ZELFSCAN_VORM.encode({ ...kop, lijst: undefined, beantwoordingen: { a: {}, b: leeg } })).toStrictEqual({});
});

const teksten = fc.string({ unit: 'binary', minLength: 1 });
const bespreken = fc.constant(true as const);
const invoeren = fc.record(
  {
    lijst: fc.integer({ min: 1 }),
    gemeente: teksten,
    naam: teksten,
    datum: fc
      .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
    aanleiding: fc.constantFrom(...AANLEIDINGEN),
    deelnemers: teksten,
    beantwoordingen: fc.dictionary(
      fc.oneof(fc.string(), fc.constant('__proto__')),
      fc.oneof(
        fc.record(
          { antwoord: fc.constantFrom(...ANTWOORDEN), toelichting: teksten, bespreken },
          { requiredKeys: ['antwoord'] },
        ),
        fc.record({ toelichting: teksten }),
        fc.record({ bespreken }),
      ),
    ),
  },
  { requiredKeys: ['beantwoordingen'] },
);

test('what was encoded and went through text decodes to the same', () => {
  fc.assert(
    fc.property(invoeren, (invoer) => {
      const decoded = ZELFSCAN_VORM.decode(parse(JSON.stringify(ZELFSCAN_VORM.encode(invoer))));
      if (!decoded.ok) expect.unreachable();
      const { beantwoordingen, ...kop } = decoded.value;
      const { beantwoordingen: verwacht, ...verwachteKop } = invoer;
      expect(kop).toEqual(verwachteKop);
      expect(Object.entries(beantwoordingen)).toEqual(Object.entries(verwacht));
    }),
  );
});
