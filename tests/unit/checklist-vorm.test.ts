import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEGE_CHECKLIST, type ChecklistInvoer } from '../../src/domain/checklist.ts';
import { isJsonRecord, type JsonRecord } from '../../src/domain/wijziging.ts';
import { CHECKLIST_VORM } from '../../src/storage/checklist-vorm.ts';
import { getVersie, readDocument } from '../../src/storage/documenttekst.ts';
import { checklists } from './documenten.ts';

const OPSLAG = new URL('../fixtures/opslag/', import.meta.url);

function parse(tekst: string): JsonRecord {
  const json: unknown = JSON.parse(tekst);
  return isJsonRecord(json) ? json : expect.unreachable();
}

describe('forms that were released', () => {
  test('version 1 loads in full', () => {
    const invoer: ChecklistInvoer = {
      lijst: 1,
      gemeente: "'s-Hertogenbosch",
      naam: 'Gesprek "voorjaar"; eerste keer',
      datum: '2026-03-09',
      fase: 'fase-2',
      beantwoordingen: {
        'c1-rollen-3': { antwoord: 'ja', notitie: 'Zie het plan.\n\nBesproken 🙂' },
        'c1-opdracht-1a': { antwoord: 'ja', stand: 'geen' },
        'c1-opdracht-1b': { antwoord: 'weet ik niet', stand: 'bespreken' },
        'c1-opdracht-1c': { antwoord: 'nee', tekst: 'Nog niet', stand: 'uitzoeken' },
        'c1-informatie-1a': {
          tekst: 'Regiovisie 2026',
          status: 'vastgesteld',
          vindplaats: '=intranet',
          stand: 'geregeld',
        },
        'vervallen-vraag': { antwoord: 'nee' },
      },
      rijen: {
        'c1-rollen-1': {
          '000001-k3v9x1a': { naam: 'Preventie', tekst: 'teamleider', stand: 'bespreken' },
          '000002-0': { naam: 'Súdwest-Fryslân' },
        },
        'c1-informatie-1': {
          '000001-zz': { naam: 'Uitvoeringsplan', status: 'in voorbereiding', vindplaats: 'archief' },
        },
      },
      punten: { 1: 'De opdracht vaststellen', 3: 'Geld' },
      afspraken: {
        '000001-a': { tekst: 'Opdracht voorleggen', wie: 'beleidsadviseur', datum: '2026-06-30' },
        '000002-b': { datum: '2026-12-31' },
      },
    };
    const raw = readFileSync(new URL('checklist-sturing-v1.json', OPSLAG), 'utf8');
    expect(readDocument(CHECKLIST_VORM, raw)).toEqual({
      ok: true,
      value: {
        gemaakt: '2026-03-09T13:03:00.000Z',
        gewijzigd: '2026-03-10T09:15:30.250Z',
        tijden: { '["naam"]': 1773134130100, '["rijen","c1-rollen-1","000001-k3v9x1a","tekst"]': 1773134129900 },
        invoer,
        json: invoer,
      },
    });
  });

  test('of every version a file is kept, and the newest is what is written now', () => {
    const versies = Array.from({ length: getVersie(CHECKLIST_VORM) }, (_, i) => i + 1);
    expect(readdirSync(OPSLAG).filter((naam) => naam.startsWith('checklist-sturing-'))).toEqual(
      versies.map((versie) => `checklist-sturing-v${String(versie)}.json`),
    );
  });

  test.each(['{"versie":1,"invoer":{}}', '{"versie":1,"invoer":{"beantwoordingen":{},"rijen":{},"punten":{}}}'])(
    '%s is an empty checklist',
    (raw) => {
      expect(readDocument(CHECKLIST_VORM, raw)).toMatchObject({
        ok: true,
        value: { invoer: LEGE_CHECKLIST, json: {} },
      });
    },
  );
});

test.each([
  '{"extra":1}',
  '{"__proto__":{"gemeente":"x"}}',
  '{"lijst":0}',
  '{"gemeente":""}',
  '{"naam":null}',
  '{"datum":"2026-02-30"}',
  '{"fase":""}',
  '{"fase":2}',
  '{"beantwoordingen":[]}',
  '{"beantwoordingen":{"a":"ja"}}',
  '{"beantwoordingen":{"a":{}}}',
  '{"beantwoordingen":{"a":{"antwoord":"misschien"}}}',
  '{"beantwoordingen":{"a":{"tekst":""}}}',
  '{"beantwoordingen":{"a":{"notitie":1}}}',
  '{"beantwoordingen":{"a":{"vindplaats":""}}}',
  '{"beantwoordingen":{"a":{"status":"klaar"}}}',
  '{"beantwoordingen":{"a":{"stand":"op orde"}}}',
  '{"beantwoordingen":{"a":{"antwoord":"ja","extra":1}}}',
  '{"rijen":[]}',
  '{"rijen":{"a":{}}}',
  '{"rijen":{"a":{"1":{}}}}',
  '{"rijen":{"a":{"":{"naam":"x"}}}}',
  '{"rijen":{"a":{"1":{"naam":""}}}}',
  '{"rijen":{"a":{"1":{"tekst":1}}}}',
  '{"rijen":{"a":{"1":{"vindplaats":""}}}}',
  '{"rijen":{"a":{"1":{"status":"klaar"}}}}',
  '{"rijen":{"a":{"1":{"stand":"geen"}}}}',
  '{"rijen":{"a":{"1":{"naam":"x","notitie":"x"}}}}',
  '{"punten":{"4":"x"}}',
  '{"punten":{"1":""}}',
  '{"punten":["x"]}',
  '{"afspraken":{"a":{}}}',
  '{"afspraken":{"":{"tekst":"x"}}}',
  '{"afspraken":{"a":{"tekst":""}}}',
  '{"afspraken":{"a":{"wie":1}}}',
  '{"afspraken":{"a":{"datum":"morgen"}}}',
  '{"afspraken":{"a":{"tekst":"x","extra":1}}}',
])('%s is refused', (invoer) => {
  expect(CHECKLIST_VORM.decode(parse(invoer))).toEqual({ ok: false, reden: 'onjuiste-vorm' });
});

test.each(['{"antwoord":"ja","stand":"geregeld"}', '{"antwoord":"nee","stand":"geen"}'])(
  '%s, as two tabs leave it together, is read and left as it is',
  (beantwoording) => {
    const json = parse(`{"beantwoordingen":{"a":${beantwoording}}}`);
    const decoded = CHECKLIST_VORM.decode(json);
    if (!decoded.ok) expect.unreachable();
    expect(CHECKLIST_VORM.encode(decoded.value)).toEqual(json);
  },
);

test.each<{ invoer: string; inkijk: Partial<ChecklistInvoer> }>([
  { invoer: '{"gemeente":"Gouda","later":1}', inkijk: { gemeente: 'Gouda' } },
  {
    invoer: '{"beantwoordingen":{"a":{"antwoord":"ja","later":1}}}',
    inkijk: { beantwoordingen: { a: { antwoord: 'ja' } } },
  },
  { invoer: '{"rijen":{"a":{"1":{"later":1}}}}', inkijk: { rijen: { a: { 1: {} } } } },
  { invoer: '{"punten":{"1":"x","4":"y"}}', inkijk: { punten: { 1: 'x' } } },
  { invoer: '{"afspraken":{"a":{"later":1}}}', inkijk: { afspraken: { a: {} } } },
])('of a newer version $invoer is understood in part', ({ invoer, inkijk }) => {
  expect(CHECKLIST_VORM.decode(parse(invoer), true)).toEqual({ ok: true, value: { ...LEGE_CHECKLIST, ...inkijk } });
});

test.each(['{"punten":{"1":5}}', '{"beantwoordingen":{"a":{"antwoord":"soms"}}}'])(
  'of a newer version %s, in which a known field means something else, nothing is shown',
  (invoer) => {
    expect(CHECKLIST_VORM.decode(parse(invoer), true).ok).toBe(false);
  },
);

test('what was not entered leaves no trace', () => {
  const leeg: ChecklistInvoer = {
    lijst: undefined,
    gemeente: undefined,
    fase: undefined,
    beantwoordingen: { a: {}, b: { antwoord: undefined, stand: undefined } },
    rijen: { a: {}, b: { 1: {}, 2: { naam: undefined } } },
    punten: {},
    afspraken: { a: { wie: undefined } },
  };
  expect(CHECKLIST_VORM.encode(leeg)).toStrictEqual({});
});

test('what was encoded and went through text decodes to the same', () => {
  fc.assert(
    fc.property(checklists, (invoer) => {
      const decoded = CHECKLIST_VORM.decode(parse(JSON.stringify(CHECKLIST_VORM.encode(invoer))));
      if (!decoded.ok) expect.unreachable();
      // As text, because toEqual overlooks an own `__proto__`.
      expect(JSON.stringify(sortKop(decoded.value))).toBe(JSON.stringify(sortKop(invoer)));
    }),
  );
});

/** The parts in one order of their fields. */
function sortKop({ beantwoordingen, rijen, punten, afspraken, ...kop }: ChecklistInvoer): unknown {
  const sortPaar = (deel: object) => Object.entries(deel).sort();
  const sortDelen = (delen: object) =>
    Object.entries(delen).map(([id, deel]: [string, object]) => [id, sortPaar(deel)]);
  const bij = Object.entries(rijen).map(([id, deel]) => [id, sortDelen(deel)]);
  return [sortPaar(kop), sortDelen(beantwoordingen), bij, sortPaar(punten), sortDelen(afspraken)];
}
