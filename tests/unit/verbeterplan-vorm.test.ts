import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEEG_PUNT, LEEG_VERBETERPLAN, type VerbeterplanInvoer } from '../../src/domain/verbeterplan.ts';
import { isJsonRecord, type JsonRecord } from '../../src/domain/wijziging.ts';
import { getVersie, readDocument } from '../../src/storage/documenttekst.ts';
import { VERBETERPLAN_VORM } from '../../src/storage/verbeterplan-vorm.ts';
import { verbeterplannen } from './documenten.ts';

const OPSLAG = new URL('../fixtures/opslag/', import.meta.url);

function parse(tekst: string): JsonRecord {
  const json: unknown = JSON.parse(tekst);
  return isJsonRecord(json) ? json : expect.unreachable();
}

describe('forms that were released', () => {
  test('version 1 loads in full', () => {
    const raw = readFileSync(new URL('verbeterplan-v1.json', OPSLAG), 'utf8');
    const gelezen = readDocument(VERBETERPLAN_VORM, raw);
    if (!gelezen.ok) expect.unreachable();
    const { invoer, json } = gelezen.value;
    expect(json).toEqual(parse(raw)['invoer']);
    expect(VERBETERPLAN_VORM.encode(invoer)).toEqual(json);
    expect(invoer).toMatchObject({
      gemeente: "'s-Hertogenbosch",
      vanaf: 2026,
      teksten: { monitoring: '=per kwartaal' },
      vaststelling: { portefeuillehouder: { datum: '2026-05-01' } },
      opdracht: { '000001-k3v9x1a': { wijziging: 'Erbij' } },
    });
    expect(invoer.punten['000002-0']).toEqual({
      ...LEEG_PUNT,
      ...{ titel: 'Kost niets', prioriteit: 'midden', status: 'gereed', zonderKosten: true },
      herkomst: { soort: 'checklist', id: 'c1-rollen-3' },
    });
    expect(invoer.punten['met de hand']).toEqual({ ...LEEG_PUNT, kosten: { a: { jaar: 2030 } } });
  });

  test('of every version a file is kept, and the newest is what is written now', () => {
    const versies = Array.from({ length: getVersie(VERBETERPLAN_VORM) }, (_, i) => i + 1);
    expect(readdirSync(OPSLAG).filter((naam) => naam.startsWith('verbeterplan-'))).toEqual(
      versies.map((versie) => `verbeterplan-v${String(versie)}.json`),
    );
  });

  test.each(['{}', '{"teksten":{},"vaststelling":{},"opdracht":{},"punten":{}}'])('%s is an empty plan', (invoer) => {
    expect(readDocument(VERBETERPLAN_VORM, `{"versie":1,"invoer":${invoer}}`)).toMatchObject({
      ok: true,
      value: { invoer: LEEG_VERBETERPLAN, json: {} },
    });
  });
});

test.each([
  ...['{"extra":1}', '{"__proto__":{"gemeente":"x"}}', '{"gemeente":""}', '{"naam":null}', '{"datum":"2026-02-30"}'],
  ...['{"bereik":"landelijk"}', '{"vanaf":"2026"}', '{"vanaf":999}', '{"tot":2026.5}', '{"tot":10000}'],
  ...['{"herhaling":"morgen"}', '{"zelfscan":""}', '{"herhaald":1}', '{"vervolgOp":""}'],
  ...['{"teksten":[]}', '{"teksten":{"inleiding":""}}', '{"teksten":{"slot":"x"}}'],
  ...['{"vaststelling":[]}', '{"vaststelling":{"team":{}}}', '{"vaststelling":{"raad":{"wie":"x"}}}'],
  ...[
    '{"vaststelling":{"team":{"wie":""}}}',
    '{"vaststelling":{"team":{"datum":"x"}}}',
    '{"vaststelling":{"team":{"x":1}}}',
  ],
  ...['{"opdracht":{"a":{}}}', '{"opdracht":{"":{"huidig":"x"}}}', '{"opdracht":{"a":{"huidig":""}}}'],
  ...['{"opdracht":{"a":{"wijziging":1}}}', '{"opdracht":{"a":{"expertise":1}}}', '{"opdracht":{"a":{"middelen":1}}}'],
  ...['{"opdracht":{"a":{"x":"x"}}}', '{"opdracht":{"a":"x"}}', '{"opdracht":[]}'],
])('%s is refused', (invoer) => {
  expect(VERBETERPLAN_VORM.decode(parse(invoer))).toEqual({ ok: false, reden: 'onjuiste-vorm' });
});

test.each([
  ...['{}', '[]', '"x"', '{"extra":1}', '{"titel":""}', '{"standVanZaken":1}', '{"beleid":""}', '{"actie":""}'],
  ...['{"resultaat":1}', '{"indicator":""}', '{"wie":1}', '{"begin":"x"}', '{"einde":"2026-13-01"}', '{"thema":""}'],
  ...['{"bereik":"x"}', '{"prioriteit":"x"}', '{"status":"gepland"}', '{"status":"te laat"}', '{"inOpdracht":false}'],
  ...['{"zonderKosten":1}', '{"volgorde":0}', '{"volgorde":-1}', '{"volgorde":"1"}', '{"volgorde":1e999}'],
  ...['{"herkomst":"1a"}', '{"herkomst":{}}', '{"herkomst":{"soort":"eigen","id":"a"}}', '{"herkomst":{"id":"a"}}'],
  ...['{"herkomst":{"soort":"zelfscan"}}', '{"herkomst":{"soort":"zelfscan","id":""}}'],
  ...['{"herkomst":{"soort":"zelfscan","id":"a","x":1}}'],
  ...['{"kosten":[]}', '{"kosten":{"a":{}}}', '{"kosten":{"":{"jaar":2026}}}', '{"kosten":{"a":{"bedrag":-1}}}'],
  ...['{"kosten":{"a":{"bedrag":1.5}}}', '{"kosten":{"a":{"bedrag":1000000000}}}', '{"kosten":{"a":{"jaar":26}}}'],
  ...['{"kosten":{"a":{"soort":"x"}}}', '{"kosten":{"a":{"dekking":"x"}}}', '{"kosten":{"a":{"jaar":2026,"x":1}}}'],
  ...['{"voortgang":{"a":{}}}', '{"voortgang":{"a":{"tekst":""}}}', '{"voortgang":{"a":{"datum":"x"}}}'],
  ...['{"voortgang":{"a":{"tekst":"x","x":1}}}', '{"bijstellingen":{"a":{}}}', '{"bijstellingen":{"a":{"veld":"x"}}}'],
  ...[
    '{"bijstellingen":{"a":{"oud":""}}}',
    '{"bijstellingen":{"a":{"reden":1}}}',
    '{"bijstellingen":{"a":{"datum":1}}}',
  ],
  '{"bijstellingen":{"a":{"oud":"x","x":1}}}',
])('a verbeterpunt %s is refused', (punt) => {
  expect(VERBETERPLAN_VORM.decode(parse(`{"punten":{"a":${punt}}}`)).ok).toBe(false);
  expect(VERBETERPLAN_VORM.decode(parse('{"punten":{"":{"titel":"x"}}}')).ok).toBe(false);
});

test('a mark that there are no costs beside costs, as two tabs leave it together, is read and left as it is', () => {
  const json = parse('{"punten":{"a":{"zonderKosten":true,"kosten":{"a":{"bedrag":5}}}}}');
  const decoded = VERBETERPLAN_VORM.decode(json);
  if (!decoded.ok) expect.unreachable();
  expect(VERBETERPLAN_VORM.encode(decoded.value)).toEqual(json);
});

test.each<{ invoer: string; inkijk: Partial<VerbeterplanInvoer> }>([
  { invoer: '{"gemeente":"Gouda","later":1}', inkijk: { gemeente: 'Gouda' } },
  { invoer: '{"teksten":{"later":"x"}}', inkijk: {} },
  { invoer: '{"punten":{"a":{"later":1}}}', inkijk: { punten: { a: LEEG_PUNT } } },
  { invoer: '{"opdracht":{"a":{"later":1}}}', inkijk: { opdracht: { a: {} } } },
  {
    invoer: '{"punten":{"a":{"kosten":{"b":{"later":1}}}}}',
    inkijk: { punten: { a: { ...LEEG_PUNT, kosten: { b: {} } } } },
  },
])('of a newer version $invoer is understood in part', ({ invoer, inkijk }) => {
  expect(VERBETERPLAN_VORM.decode(parse(invoer), true)).toEqual({
    ok: true,
    value: { ...LEEG_VERBETERPLAN, ...inkijk },
  });
});

test.each(['{"vanaf":"ooit"}', '{"punten":{"a":{"status":"klaar"}}}'])(
  'of a newer version %s, in which a known field means something else, nothing is shown',
  (invoer) => {
    expect(VERBETERPLAN_VORM.decode(parse(invoer), true).ok).toBe(false);
  },
);

test('what was not entered leaves no trace', () => {
  const leeg: VerbeterplanInvoer = {
    ...{ gemeente: undefined, vanaf: undefined, teksten: {} },
    vaststelling: { team: { wie: undefined } },
    opdracht: { a: {}, b: { huidig: undefined } },
    punten: {
      a: LEEG_PUNT,
      b: { ...LEEG_PUNT, titel: undefined, kosten: { a: {} }, voortgang: { a: { tekst: undefined } } },
    },
  };
  expect(VERBETERPLAN_VORM.encode(leeg)).toStrictEqual({});
});

test('what was encoded and went through text decodes to the same', () => {
  fc.assert(
    fc.property(verbeterplannen, (invoer) => {
      const decoded = VERBETERPLAN_VORM.decode(parse(JSON.stringify(VERBETERPLAN_VORM.encode(invoer))));
      if (!decoded.ok) expect.unreachable();
      expect(isDeepStrictEqual(decoded.value, invoer)).toBe(true);
    }),
  );
});
