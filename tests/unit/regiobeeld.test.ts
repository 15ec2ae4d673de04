import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Regioscan } from '../../src/domain/regio.ts';
import { REGIO_EXPORT_KOLOMMEN, toRegioRows } from '../../src/domain/regio-export.ts';
import { computeRegiobeeld } from '../../src/domain/regiobeeld.ts';
import { toRegioradar } from '../../src/domain/regioradar.ts';
import { selectOntbrekend, selectVragen, sortGemeenten } from '../../src/domain/regiovolgorde.ts';
import { selectLaatste } from '../../src/domain/select-laatste.ts';
import { computeSpreiding } from '../../src/domain/spreiding.ts';
import { createVolgorde, withVerborgenNamen } from '../../src/domain/verborgen-namen.ts';
import type { Uitkomstlijst } from '../../src/domain/zelfscan-uitkomst.ts';
import { ANTWOORDEN, type Antwoord } from '../../src/domain/zelfscan.ts';
import { toCsv } from '../../src/export/csv.ts';

const toVraag = (id: string) => ({ id, vraag: `Vraag ${id}?`, sinds: 1 });
const LIJST: Uitkomstlijst = {
  versie: 1,
  onderdelen: [
    { id: 'een', titel: 'Onderdeel een', kort: 'Een', vragen: ['a', 'b', 'c'].map(toVraag) },
    { id: 'twee', titel: 'Onderdeel twee', kort: 'Twee', vragen: ['d'].map(toVraag) },
  ],
  vervallen: [],
};
const VRAAG_IDS = ['a', 'b', 'c', 'd'];

/** Answers in short: `+` op orde, `-` niet op orde, a space not answered; for a, b, c and d in turn. */
function createScan(id: string, velden: Partial<Omit<Regioscan, 'id' | 'antwoorden'>>, kort = ''): Regioscan {
  const woorden: Readonly<Record<string, Antwoord>> = { '+': 'op orde', '-': 'niet op orde' };
  const paren = [...kort].flatMap((teken, i) => {
    const [vraagId, antwoord] = [VRAAG_IDS[i], woorden[teken]];
    return vraagId === undefined || antwoord === undefined ? [] : [[vraagId, antwoord] as const];
  });
  return { id, ...velden, antwoorden: Object.fromEntries(paren) };
}

const gemeenten = fc.constantFrom('Gouda', ' gouda', 'GEMEENTE Gouda', 'Delft', "'s-Hertogenbosch", '’s-Hertogenbosch');
const datums = fc.constantFrom('2026-03-31', '2026-03-30', '2025-01-01');
const antwoorden: fc.Arbitrary<Regioscan['antwoorden']> = fc
  .array(fc.tuple(fc.constantFrom(...VRAAG_IDS, 'weg', '__proto__'), fc.constantFrom(...ANTWOORDEN)), { maxLength: 6 })
  .map((paren) => Object.fromEntries(paren));
const scans: fc.Arbitrary<Regioscan[]> = fc
  .array(
    fc.record(
      { alias: gemeenten, datum: datums, lijst: fc.integer({ min: 1, max: 3 }), antwoorden },
      {
        requiredKeys: ['antwoorden'],
        noNullPrototype: true,
      },
    ),
    { maxLength: 9 },
  )
  .map((lijst) => lijst.map((scan, i) => ({ ...scan, id: `00000${String(i)}-a` })));

/** The same scans twice: as they are, and in another order. */
const metAndereVolgorde = scans.chain((lijst) =>
  fc.tuple(fc.constant(lijst), fc.shuffledSubarray(lijst, { minLength: lijst.length })),
);

describe('of every gemeente the latest zelfscan counts', () => {
  const { tellen, overig } = selectLaatste([
    createScan('000001-a', { alias: 'Gouda', datum: '2026-03-31' }),
    createScan('000002-a', { alias: 'gemeente  GOUDA ', datum: '2025-03-31' }),
    createScan('000003-a', { alias: 'Delft', datum: '2026-01-01' }),
    createScan('000004-a', { alias: 'delft', datum: '2026-01-01' }),
    createScan('000005-a', { alias: 'Delft' }),
    createScan('000006-a', {}),
    createScan('000007-a', { alias: ' ' }),
    createScan('000008-a', { alias: "'s-Hertogenbosch" }),
    createScan('000009-a', { alias: '’s-hertogenbosch' }),
  ]);

  test('of equal dates the one that was added last; without a date it is older than any; without a gemeente it counts', () => {
    expect(tellen.map(({ id }) => Number(id.slice(0, 6)))).toEqual([1, 4, 6, 7, 9]);
  });

  test('and the others are listed, each with the one that counts in its place', () => {
    expect(overig.map(({ scan, nieuwere }) => [scan, nieuwere].map(({ id }) => Number(id.slice(0, 6))))).toEqual([
      [2, 1],
      [3, 4],
      [5, 4],
      [8, 9],
    ]);
  });

  test('whatever the order in which they are given', () => {
    fc.assert(
      fc.property(metAndereVolgorde, ([lijst, anders]) => {
        expect(selectLaatste(anders)).toEqual(selectLaatste(lijst));
      }),
    );
  });

  test('and choosing again from those that count changes nothing', () => {
    fc.assert(
      fc.property(scans, (lijst) => {
        const eerste = selectLaatste(lijst).tellen;
        expect(selectLaatste(eerste)).toEqual({ tellen: eerste, overig: [] });
      }),
    );
  });

  test('and every scan either counts or is listed', () => {
    fc.assert(
      fc.property(scans, (lijst) => {
        const gekozen = selectLaatste(lijst);
        const ids = [...gekozen.tellen, ...gekozen.overig.map(({ scan }) => scan)].map(({ id }) => id);
        expect(ids.sort()).toEqual(lijst.map(({ id }) => id));
      }),
    );
  });
});

describe('the regiobeeld', () => {
  const beeld = computeRegiobeeld(LIJST, [
    createScan('1', { alias: 'Gouda', datum: '2026-03-31', lijst: 1 }, '++- '),
    createScan('2', { alias: 'Delft', datum: '2025-12-01', lijst: 2 }, '- - '),
    createScan('3', { alias: 'Ede', datum: '2026-03-31' }, '+   '),
    createScan('4', { alias: 'Leiden' }),
  ]);

  test('says of each question in how many of the gemeenten that answered it is op orde', () => {
    expect(beeld.vragen.map(({ id, opOrde, beantwoord, nietOpOrde }) => [id, opOrde, beantwoord, nietOpOrde])).toEqual([
      ['a', 2, 3, 1],
      ['b', 1, 1, 0],
      ['c', 0, 2, 2],
      ['d', 0, 0, 0],
    ]);
  });

  test('spreads the gemeenten that answered, with their number; without any it is unknown and no 0', () => {
    expect(beeld.onderdelen.map(({ spreiding }) => spreiding)).toEqual([
      { status: 'bekend', laagste: 0, mediaan: 2 / 3, hoogste: 1, gemiddelde: (0 + 2 / 3 + 1) / 3, aantal: 3 },
      { status: 'onbekend' },
    ]);
  });

  test('tells which dates and versions of the list occur', () => {
    expect(beeld.datums).toEqual({
      status: 'bekend',
      eerste: '2025-12-01',
      laatste: '2026-03-31',
      aantal: 2,
      zonderDatum: 1,
    });
    expect(beeld.lijsten).toEqual([
      { lijst: 1, aantal: 3 },
      { lijst: 2, aantal: 1 },
    ]);
    expect(computeRegiobeeld(LIJST, [createScan('1', {})]).datums).toEqual({ status: 'onbekend', zonderDatum: 1 });
  });

  test.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])('of %i gemeenten can be recognised: %s', (aantal, isHerkenbaar) => {
    const lijst = Array.from({ length: aantal }, (_, i) => createScan(String(i), {}));
    expect(computeRegiobeeld(LIJST, lijst).isHerkenbaar).toBe(isHerkenbaar);
  });

  test('counts the answer to a lapsed question for the one that replaces it, in scans of before', () => {
    const lijst: Uitkomstlijst = {
      versie: 2,
      onderdelen: [
        { id: 'een', titel: 'Een', kort: 'Een', vragen: [{ id: 'e', vraag: 'E?', sinds: 2, vervangt: 'a' }] },
      ],
      vervallen: [{ id: 'a', vraag: 'A?', sinds: 2 }],
    };
    const oud = [createScan('1', { lijst: 1 }, '+'), createScan('2', {}, '-'), createScan('3', { lijst: 2 }, '+')];
    expect(computeRegiobeeld(lijst, oud).vragen).toMatchObject([{ id: 'e', opOrde: 1, nietOpOrde: 1, beantwoord: 2 }]);
  });

  test('equals counting by hand, whatever the answers and the order of the scans', () => {
    fc.assert(
      fc.property(metAndereVolgorde, ([lijst, anders]) => {
        const een = computeRegiobeeld(LIJST, selectLaatste(lijst).tellen);
        expect(computeRegiobeeld(LIJST, selectLaatste(anders).tellen)).toEqual(een);
        const count = (id: string, antwoord: Antwoord) =>
          selectLaatste(lijst).tellen.filter(({ antwoorden: eigen }) => eigen[id] === antwoord).length;
        for (const { id, opOrde, nietOpOrde, beantwoord } of een.vragen) {
          const [ja, nee] = [count(id, 'op orde'), count(id, 'niet op orde')];
          expect([opOrde, nietOpOrde, beantwoord]).toEqual([ja, nee, ja + nee]);
        }
      }),
    );
  });

  test('is the same whatever order gemeenten are computed in, but for the order of the gemeenten', () => {
    fc.assert(
      fc.property(metAndereVolgorde, ([lijst, anders]) => {
        expect({ ...computeRegiobeeld(LIJST, anders), gemeenten: [] }).toEqual({
          ...computeRegiobeeld(LIJST, lijst),
          gemeenten: [],
        });
      }),
    );
  });

  test('has a radar with a gap where nothing was answered, and with two lines at most', () => {
    expect(toRegioradar(beeld)).toEqual({
      assen: [
        { id: 'een', kort: 'Een' },
        { id: 'twee', kort: 'Twee' },
      ],
      reeksen: [{ naam: 'Gemiddelde van de regio', waarden: [(0 + 2 / 3 + 1) / 3, undefined] }],
    });
    expect(toRegioradar(beeld, beeld.gemeenten[0]).reeksen).toEqual([
      expect.anything(),
      { naam: 'Gouda', waarden: [2 / 3, undefined] },
    ]);
  });

  test('is put in order and filtered', () => {
    expect(selectOntbrekend(beeld.vragen).map(({ id }) => id)).toEqual(['c', 'a']);
    const kies = (keuze: Parameters<typeof selectVragen>[1]) => selectVragen(beeld.vragen, keuze).map(({ id }) => id);
    expect(kies({ volgorde: 'lijst' })).toEqual(['a', 'b', 'c', 'd']);
    expect(kies({ volgorde: 'vaakst niet op orde' })).toEqual(['c', 'a', 'd', 'b']);
    expect(kies({ volgorde: 'vaakst op orde', onderdeelId: 'een' })).toEqual(['a', 'b', 'c']);
    expect(kies({ volgorde: 'minst beantwoord' })).toEqual(['d', 'b', 'c', 'a']);
    expect(kies({ volgorde: 'lijst', zoek: ' VRAAG B' })).toEqual(['b']);
    const sort = (volgorde: Parameters<typeof sortGemeenten>[1]) =>
      sortGemeenten(beeld.gemeenten, volgorde).map(({ alias }) => alias);
    expect(sort('naam')).toEqual(['Delft', 'Ede', 'Gouda', 'Leiden']);
    expect(sort('datum')).toEqual(['Gouda', 'Ede', 'Delft', 'Leiden']);
    expect(sort('aandeel op orde')).toEqual(['Ede', 'Gouda', 'Delft', 'Leiden']);
  });

  test('names first the question that is missing in most gemeenten, and of equals in the largest share', () => {
    const telling = { nummer: 1, vraag: '', onderdeel: '', onderdeelId: '' };
    const vragen = [
      { ...telling, id: 'deel', opOrde: 3, nietOpOrde: 2, beantwoord: 5 },
      { ...telling, id: 'geen', opOrde: 5, nietOpOrde: 0, beantwoord: 5 },
      { ...telling, id: 'alle', opOrde: 0, nietOpOrde: 2, beantwoord: 2 },
      { ...telling, id: 'meest', opOrde: 9, nietOpOrde: 3, beantwoord: 12 },
    ];
    expect(selectOntbrekend(vragen).map(({ id }) => id)).toEqual(['meest', 'alle', 'deel']);
  });
});

describe('a part is not to be compared with others', () => {
  const findVoorbehouden = (...kort: string[]) =>
    computeRegiobeeld(
      LIJST,
      kort.map((antwoorden, i) => createScan(String(i), {}, antwoorden)),
    ).onderdelen.map(({ voorbehoud }) => voorbehoud);

  test('with fewer than three questions, however many gemeenten answered them', () => {
    expect(findVoorbehouden('++++', '++++', '++++')).toEqual([undefined, 'weinig vragen']);
  });

  test.each([
    [['++  ', '+   '], undefined],
    [['++  ', '    '], 'weinig antwoorden'],
    [[], 'weinig antwoorden'],
  ])('when of %j less than half is answered', (kort, voorbehoud) => {
    expect(findVoorbehouden(...kort)[0]).toBe(voorbehoud);
  });
});

test.each([
  [[], { status: 'onbekend' }],
  [[0.5], { status: 'bekend', laagste: 0.5, mediaan: 0.5, hoogste: 0.5, gemiddelde: 0.5, aantal: 1 }],
  [[1, 0], { status: 'bekend', laagste: 0, mediaan: 0.5, hoogste: 1, gemiddelde: 0.5, aantal: 2 }],
  [[1, 0, 0.5, 0.5], { status: 'bekend', laagste: 0, mediaan: 0.5, hoogste: 1, gemiddelde: 0.5, aantal: 4 }],
  [[1, 0, 0.25, 0.5, 0.75], { status: 'bekend', laagste: 0, mediaan: 0.5, hoogste: 1, gemiddelde: 0.5, aantal: 5 }],
])('the spread of %j', (getallen, spreiding) => {
  expect(computeSpreiding(getallen)).toEqual(spreiding);
});

describe('hidden names', () => {
  const TWEE = [
    createScan('000001-zz', { alias: 'Gouda', datum: '2026-03-31', lijst: 2 }, '+'),
    createScan('000002-zz', { alias: 'Delft' }, '-'),
  ];

  test('leave a number, the month and the answers, in the order that was asked', () => {
    expect(withVerborgenNamen(TWEE, [1, 0])).toEqual([
      { id: 'gemeente-000001', alias: 'Gemeente 1', antwoorden: { a: 'niet op orde' } },
      { id: 'gemeente-000002', alias: 'Gemeente 2', datum: '2026-03', lijst: 2, antwoorden: { a: 'op orde' } },
    ]);
  });

  test('come in an order that is a new one of the same places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (n, toeval) => {
          const rest = [...toeval];
          const volgorde = createVolgorde(n, () => rest.pop() ?? 0);
          const oud = Array.from({ length: n }, (_, i) => i);
          expect([...volgorde].sort((a, b) => a - b)).toEqual(oud);
          if (n > 1) expect(volgorde).not.toEqual(oud);
        },
      ),
    );
  });

  test('let nothing of a name, a day, an id or an unknown question into the file', () => {
    const geheim = fc.string({ unit: fc.constantFrom('q', 'x', 'z'), minLength: 4, maxLength: 8 });
    const geheimen = fc.uniqueArray(geheim, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(geheimen, (namen) => {
        const lijst = namen.map((naam, i) => ({
          id: `00000${String(i)}-${naam}`,
          alias: naam,
          datum: '2026-03-17',
          toelichting: naam,
          bestand: `${naam}.csv`,
          antwoorden: { a: 'op orde', [naam]: 'niet op orde' } as const,
        }));
        const verborgen = withVerborgenNamen(
          lijst,
          createVolgorde(lijst.length, () => 0.5),
        );
        const rijen = toRegioRows(computeRegiobeeld(LIJST, verborgen), { isZichtbaar: false });
        const csv = toCsv(REGIO_EXPORT_KOLOMMEN, rijen);
        for (const woord of [...namen, '2026-03-17', '00000', 'Gemeente ']) expect(csv).not.toContain(woord);
        expect(csv).toContain('Vraag a?');
        const over = JSON.stringify(verborgen.map((scan) => ({ ...scan, antwoorden: {} })));
        for (const woord of [...namen, '2026-03-17']) expect(over).not.toContain(woord);
      }),
    );
  });

  test('and the file is the same whatever the order of the gemeenten', () => {
    fc.assert(
      fc.property(metAndereVolgorde, ([lijst, anders]) => {
        const write = (van: Regioscan[]) => toRegioRows(computeRegiobeeld(LIJST, van), { isZichtbaar: false });
        expect(write(anders)).toEqual(write(lijst));
      }),
    );
  });
});

describe('the file with what is shown', () => {
  const beeld = computeRegiobeeld(LIJST, [
    createScan('1', { alias: 'Gouda', datum: '2026-03-31' }, '++- '),
    createScan('2', {}, '-  +'),
  ]);

  test('has a row for each question, each part and, with names visible, each gemeente by part', () => {
    const csv = toCsv(REGIO_EXPORT_KOLOMMEN, toRegioRows(beeld, { isZichtbaar: true }));
    expect(csv.replace(/^\uFEFF/, '').split('\r\n')).toEqual([
      'rij;onderdeel;vraag_id;vraag;op_orde;beantwoord;niet_op_orde;gemiddelde_procent;laagste_procent;mediaan_procent;hoogste_procent;gemeente;datum;nummer',
      'vraag;Onderdeel een;a;Vraag a?;1;2;1;;;;;;;1',
      'vraag;Onderdeel een;b;Vraag b?;1;1;0;;;;;;;2',
      'vraag;Onderdeel een;c;Vraag c?;0;1;1;;;;;;;3',
      'vraag;Onderdeel twee;d;Vraag d?;1;1;0;;;;;;;4',
      'onderdeel;Onderdeel een;;;;2;;33;0;33;67;;;',
      'onderdeel;Onderdeel twee;;;;1;;100;100;100;100;;;',
      'gemeente;Onderdeel een;;;2;3;1;67;;;;Gouda;2026-03-31;',
      'gemeente;Onderdeel twee;;;0;0;0;;;;;Gouda;2026-03-31;',
      'gemeente;Onderdeel een;;;0;1;1;0;;;;Gemeente zonder naam;;',
      'gemeente;Onderdeel twee;;;1;1;0;100;;;;Gemeente zonder naam;;',
    ]);
  });

  test('every cell stands in a column that is described', () => {
    const namen: readonly string[] = REGIO_EXPORT_KOLOMMEN.map(({ naam }) => naam);
    for (const rij of toRegioRows(beeld, { isZichtbaar: true })) {
      expect(Object.keys(rij).filter((naam) => !namen.includes(naam))).toEqual([]);
    }
  });
});
