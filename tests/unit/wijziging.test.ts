import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyWijzigingen,
  getVeld,
  isEven,
  isJsonRecord,
  listWijzigingen,
  type Json,
  type JsonRecord,
  type Wijziging,
} from '../../src/domain/wijziging.ts';

/** JSON.parse makes `__proto__` an own key, which a literal in code does not. */
function parse(tekst: string): JsonRecord {
  const json: unknown = JSON.parse(tekst);
  if (!isJsonRecord(json)) throw new Error('no object');
  return json;
}

describe('what was changed', () => {
  test.each<{ regel: string; oud: string; nieuw: string; wijzigingen: Wijziging[] }>([
    { regel: 'nothing', oud: '{"a":1,"b":{"c":2}}', nieuw: '{"b":{"c":2},"a":1}', wijzigingen: [] },
    { regel: 'a field that came', oud: '{}', nieuw: '{"a":1}', wijzigingen: [{ pad: ['a'], waarde: 1 }] },
    { regel: 'a field that changed', oud: '{"a":1}', nieuw: '{"a":"1"}', wijzigingen: [{ pad: ['a'], waarde: '1' }] },
    { regel: 'a field that went', oud: '{"a":1}', nieuw: '{}', wijzigingen: [{ pad: ['a'], waarde: undefined }] },
    { regel: 'null is a value', oud: '{"a":null}', nieuw: '{"a":0}', wijzigingen: [{ pad: ['a'], waarde: 0 }] },
    {
      regel: 'an object that came is one change per field',
      oud: '{}',
      nieuw: '{"o":{"a":1,"p":{"b":2}}}',
      wijzigingen: [
        { pad: ['o', 'a'], waarde: 1 },
        { pad: ['o', 'p', 'b'], waarde: 2 },
      ],
    },
    {
      regel: 'an object that went is one change per field',
      oud: '{"o":{"a":1,"p":{"b":2}}}',
      nieuw: '{}',
      wijzigingen: [
        { pad: ['o', 'a'], waarde: undefined },
        { pad: ['o', 'p', 'b'], waarde: undefined },
      ],
    },
    {
      regel: 'a list is one field',
      oud: '{"l":[1,{"a":1}]}',
      nieuw: '{"l":[1,{"a":2}]}',
      wijzigingen: [{ pad: ['l'], waarde: [1, { a: 2 }] }],
    },
    { regel: 'an equal list is no change', oud: '{"l":[1,{"a":1}]}', nieuw: '{"l":[1,{"a":1}]}', wijzigingen: [] },
    {
      regel: '__proto__ is an ordinary name',
      oud: '{"o":{}}',
      nieuw: '{"o":{"__proto__":{"a":1},"constructor":2}}',
      wijzigingen: [
        { pad: ['o', '__proto__', 'a'], waarde: 1 },
        { pad: ['o', 'constructor'], waarde: 2 },
      ],
    },
  ])('$regel', ({ oud, nieuw, wijzigingen }) => {
    expect(listWijzigingen(parse(oud), parse(nieuw))).toEqual(wijzigingen);
  });
});

describe('making changes', () => {
  test.each<{ regel: string; van: string; wijzigingen: Wijziging[]; naar: string }>([
    {
      regel: 'a field comes with the objects around it',
      van: '{}',
      wijzigingen: [{ pad: ['o', 'p', 'a'], waarde: 1 }],
      naar: '{"o":{"p":{"a":1}}}',
    },
    {
      regel: 'a field leaves its neighbours',
      van: '{"o":{"a":1}}',
      wijzigingen: [{ pad: ['o', 'b'], waarde: 2 }],
      naar: '{"o":{"a":1,"b":2}}',
    },
    {
      regel: 'with the last field the objects around it go',
      van: '{"z":1,"o":{"p":{"a":1}}}',
      wijzigingen: [{ pad: ['o', 'p', 'a'], waarde: undefined }],
      naar: '{"z":1}',
    },
    {
      regel: 'a field that is not there can be taken out',
      van: '{"z":1}',
      wijzigingen: [{ pad: ['o', 'a'], waarde: undefined }],
      naar: '{"z":1}',
    },
    {
      regel: 'an object goes as a whole when its path is named',
      van: '{"z":1,"o":{"a":1}}',
      wijzigingen: [{ pad: ['o'], waarde: undefined }],
      naar: '{"z":1}',
    },
    {
      regel: 'the later of two changes holds',
      van: '{}',
      wijzigingen: [
        { pad: ['a'], waarde: 1 },
        { pad: ['a'], waarde: 2 },
      ],
      naar: '{"a":2}',
    },
    {
      regel: '__proto__ is an ordinary name',
      van: '{}',
      wijzigingen: [{ pad: ['__proto__', 'a'], waarde: 1 }],
      naar: '{"__proto__":{"a":1}}',
    },
  ])('$regel', ({ van, wijzigingen, naar }) => {
    const nieuw = applyWijzigingen(parse(van), wijzigingen);
    expect(JSON.stringify(nieuw)).toBe(naar);
    expect(Object.getPrototypeOf(nieuw)).toBe(Object.prototype);
  });

  test('what another page put in an object survives that this page took out what it knew of', () => {
    const hier = listWijzigingen(parse('{"o":{"a":1}}'), {});
    expect(applyWijzigingen(parse('{"o":{"a":1,"b":2}}'), hier)).toEqual({ o: { b: 2 } });
  });

  test('prototype keys are not read as fields', () => {
    expect(getVeld({}, ['constructor'])).toBeUndefined();
    expect(getVeld({}, ['__proto__', 'toString'])).toBeUndefined();
  });
});

const namen = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');
const waarden = fc.oneof(
  fc.constant(null),
  fc.integer({ max: 3 }),
  fc.constantFrom('', 'x'),
  fc.array(fc.integer({ max: 2 }), { maxLength: 2 }),
);
const velden = fc.oneof(waarden, fc.dictionary(namen, waarden, { minKeys: 1 }));
/** As `Vorm.encode` gives them: no empty objects. */
const jsons: fc.Arbitrary<JsonRecord> = fc.dictionary(
  namen,
  fc.oneof(velden, fc.dictionary(namen, velden, { minKeys: 1 })),
);

describe('laws', () => {
  test('the changes between two versions, made in the one, give the other', () => {
    fc.assert(
      fc.property(jsons, jsons, (oud, nieuw) => {
        expect(isEven(applyWijzigingen(oud, listWijzigingen(oud, nieuw)), nieuw)).toBe(true);
      }),
    );
  });

  test('a version has no changes with itself, and making changes twice is making them once', () => {
    fc.assert(
      fc.property(jsons, jsons, (oud, nieuw) => {
        expect(listWijzigingen(nieuw, nieuw)).toEqual([]);
        const wijzigingen = listWijzigingen(oud, nieuw);
        const eens = applyWijzigingen(oud, wijzigingen);
        expect(isEven(applyWijzigingen(eens, wijzigingen), eens)).toBe(true);
      }),
    );
  });

  test('changes of different fields can be made in either order', () => {
    const paden = fc.constantFrom(['a', 'x'], ['a', 'y'], ['b', '__proto__', 'z'], ['b', 'z', 'z'], ['c']);
    const wijzigingen = fc.uniqueArray(fc.record({ pad: paden, waarde: fc.option(waarden, { nil: undefined }) }), {
      selector: ({ pad }) => JSON.stringify(pad),
    });
    const start = parse('{"a":{"x":1},"b":{"z":{"z":1}}}');
    fc.assert(
      fc.property(wijzigingen, (lijst) => {
        const heen = applyWijzigingen(start, lijst);
        expect(isEven(heen, applyWijzigingen(start, lijst.toReversed()))).toBe(true);
      }),
    );
  });

  test('two values hold the same exactly when their sorted text is the same', () => {
    const sort = (json: Json): Json =>
      isJsonRecord(json)
        ? Object.entries(json)
            .sort(([een], [ander]) => (een < ander ? -1 : 1))
            .map(([naam, waarde]) => [naam, sort(waarde)])
        : json;
    fc.assert(
      fc.property(jsons, jsons, (een, ander) => {
        expect(isEven(een, ander)).toBe(JSON.stringify(sort(een)) === JSON.stringify(sort(ander)));
      }),
    );
  });

  test('what was given is not changed', () => {
    const vast = Object.freeze({ a: Object.freeze({ b: 1 }) });
    applyWijzigingen(vast, [
      { pad: ['a', 'b'], waarde: 2 },
      { pad: ['a', 'c'], waarde: 3 },
    ]);
    expect(vast).toEqual({ a: { b: 1 } });
  });
});
