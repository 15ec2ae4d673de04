import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AANLEIDINGEN, ANTWOORDEN, LEGE_ZELFSCAN } from '../../src/domain/zelfscan.ts';
import { decodeZelfscan, encodeZelfscan } from '../../src/storage/decode-zelfscan.ts';

const V1 = readFileSync(new URL('../fixtures/opslag/zelfscan-v1.json', import.meta.url), 'utf8');

test('the form that was released as version 1 loads in full', () => {
  expect(decodeZelfscan(V1)).toEqual({
    ok: true,
    value: {
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
    },
  });
});

test('what is written is the released form, byte for byte', () => {
  const decoded = decodeZelfscan(V1);
  expect(decoded.ok && encodeZelfscan(decoded.value)).toBe(V1.trim());
});

test('an empty zelfscan has no stored form', () => {
  expect(encodeZelfscan(LEGE_ZELFSCAN)).toBeUndefined();
});

test('a stored document without entries is an empty zelfscan', () => {
  expect(decodeZelfscan('{"versie":1,"beantwoordingen":{}}')).toEqual({ ok: true, value: LEGE_ZELFSCAN });
});

test.each([
  { raw: '', reden: 'geen-json' },
  { raw: '{"versie":1,', reden: 'geen-json' },
  { raw: '{"versie":2,"iets":"anders"}', reden: 'te-nieuw' },
  { raw: 'null', reden: 'onjuiste-vorm' },
  { raw: '[]', reden: 'onjuiste-vorm' },
  { raw: '"tekst"', reden: 'onjuiste-vorm' },
  { raw: '{}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":0,"beantwoordingen":{}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1.5,"beantwoordingen":{}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":"1","beantwoordingen":{}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":[]}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":null}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":{},"extra":1}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":{},"__proto__":{"gemeente":"x"}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"gemeente":5,"beantwoordingen":{}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"gemeente":"","beantwoordingen":{}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"naam":null,"beantwoordingen":{}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"datum":"2026-02-30","beantwoordingen":{}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"datum":20260209,"beantwoordingen":{}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"aanleiding":"zomaar","beantwoordingen":{}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":{"a":"op orde"}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":{"a":null}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":{"a":{}}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":{"a":{"antwoord":"misschien"}}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":{"a":{"antwoord":""}}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":{"a":{"toelichting":1}}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":{"a":{"toelichting":""}}}', reden: 'onjuiste-vorm' },
  { raw: '{"versie":1,"beantwoordingen":{"a":{"antwoord":"op orde","extra":1}}}', reden: 'onjuiste-vorm' },
  {
    raw: '{"versie":1,"beantwoordingen":{"a":{"antwoord":"op orde"},"b":{"__proto__":{"antwoord":"op orde"}}}}',
    reden: 'onjuiste-vorm',
  },
])('$raw is refused as $reden', ({ raw, reden }) => {
  expect(decodeZelfscan(raw)).toEqual({ ok: false, reden });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a question id %s is an ordinary key', (id) => {
  const decoded = decodeZelfscan(`{"versie":1,"beantwoordingen":{"${id}":{"antwoord":"op orde"}}}`);
  if (!decoded.ok) expect.unreachable();
  expect(Object.entries(decoded.value.beantwoordingen)).toEqual([[id, { antwoord: 'op orde' }]]);
  expect(Object.getPrototypeOf(decoded.value.beantwoordingen)).toBe(Object.prototype);
  expect(Object.hasOwn(Object.prototype, 'antwoord')).toBe(false);
});

const teksten = fc.string({ unit: 'binary', minLength: 1 });
const invoeren = fc.record(
  {
    gemeente: teksten,
    naam: teksten,
    datum: fc
      .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
    aanleiding: fc.constantFrom(...AANLEIDINGEN),
    beantwoordingen: fc.dictionary(
      fc.oneof(fc.string(), fc.constant('__proto__')),
      fc.oneof(
        fc.record({ antwoord: fc.constantFrom(...ANTWOORDEN), toelichting: teksten }, { requiredKeys: ['antwoord'] }),
        fc.record({ toelichting: teksten }),
      ),
      { minKeys: 1 },
    ),
  },
  { requiredKeys: ['beantwoordingen'] },
);

test('what was encoded decodes to the same', () => {
  fc.assert(
    fc.property(invoeren, (invoer) => {
      const decoded = decodeZelfscan(encodeZelfscan(invoer) ?? '');
      if (!decoded.ok) expect.unreachable();
      const { beantwoordingen, ...kop } = decoded.value;
      const { beantwoordingen: verwacht, ...verwachteKop } = invoer;
      expect(kop).toEqual(verwachteKop);
      expect(Object.entries(beantwoordingen)).toEqual(Object.entries(verwacht));
    }),
  );
});

test('no text at all makes the decoder throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"versie":1,"beantwoordingen":${json}}`),
      ),
      (raw) => {
        expect(typeof decodeZelfscan(raw).ok).toBe('boolean');
      },
    ),
  );
});
