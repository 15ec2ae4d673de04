import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Uitkomstlijst } from '../../src/domain/zelfscan-uitkomst.ts';
import {
  compareLijsten,
  compareMetingen,
  describeMetingen,
  duplicateAsMeting,
  findMetingen,
  findVorige,
  hasEigenDatums,
  suggestWijze,
  VERANDERINGEN,
  type Verandering,
} from '../../src/domain/zelfscan-vergelijking.ts';
import type { Antwoord, ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import { createInvoer, createLijst, invoerenVan, lijsten } from './uitkomstlijst.ts';

/** Version 3 brought `nieuw` and `opvolger`, which replaces `oud`, and dropped `weg`; version 2 had dropped `vroeger`. */
const LIJST: Uitkomstlijst = {
  versie: 3,
  onderdelen: [
    {
      id: 'een',
      titel: 'Onderdeel een',
      kort: 'Een',
      vragen: [
        { id: 'gebleven', vraag: 'Gebleven?', sinds: 1 },
        { id: 'nieuw', vraag: 'Nieuw?', sinds: 3 },
        { id: 'opvolger', vraag: 'Opvolger?', sinds: 3, vervangt: 'oud' },
      ],
    },
  ],
  vervallen: [
    { id: 'vroeger', vraag: 'Vroeger?', sinds: 2 },
    { id: 'oud', vraag: 'Oud?', sinds: 3 },
    { id: 'weg', vraag: 'Weg?', sinds: 3 },
    { id: 'weg-open', vraag: 'Weg en open?', sinds: 3 },
  ],
};
const JA = { antwoord: 'op orde' } as const;
const NEE = { antwoord: 'niet op orde' } as const;

const veranderingen = (vergelijking: ReturnType<typeof compareMetingen>) =>
  vergelijking.onderdelen.flatMap(({ vragen }) => vragen.map(({ id, verandering }) => [id, verandering] as const));

const paren = lijsten.chain((lijst) =>
  fc.record({ lijst: fc.constant(lijst), oud: invoerenVan(lijst), nieuw: invoerenVan(lijst) }),
);

describe('two measurements', () => {
  test.each<{ oud: string; nieuw: string; verandering: Verandering }>([
    { oud: '-', nieuw: '+', verandering: 'verbeterd' },
    { oud: '+', nieuw: '-', verandering: 'verslechterd' },
    { oud: '+', nieuw: '+', verandering: 'gelijk op orde' },
    { oud: '-', nieuw: '-', verandering: 'gelijk niet op orde' },
    { oud: '.', nieuw: '+', verandering: 'nieuw beantwoord' },
    { oud: '.', nieuw: '-', verandering: 'nieuw beantwoord' },
    { oud: '+', nieuw: '.', verandering: 'niet meer beantwoord' },
    { oud: '-', nieuw: '.', verandering: 'niet meer beantwoord' },
    { oud: '.', nieuw: '.', verandering: 'nooit beantwoord' },
  ])('from $oud to $nieuw is $verandering', ({ oud, nieuw, verandering }) => {
    const vergelijking = compareMetingen(createLijst(1), createInvoer(oud), createInvoer(nieuw));
    expect(veranderingen(vergelijking)).toEqual([['a1', verandering]]);
    expect(vergelijking.totaal.aantallen).toEqual({
      ...Object.fromEntries(VERANDERINGEN.map((soort) => [soort, 0])),
      [verandering]: 1,
    });
  });

  test('stand beside each other per question, with both toelichtingen and both scores', () => {
    const oud: ZelfscanInvoer = { lijst: 1, beantwoordingen: { b1: { ...NEE, toelichting: 'Nog niet.' } } };
    const nieuw: ZelfscanInvoer = { lijst: 1, beantwoordingen: { b1: { ...JA, toelichting: 'Af.', bespreken: true } } };
    const { onderdelen, totaal } = compareMetingen(createLijst(1, 2), oud, nieuw);
    expect(onderdelen[1]).toMatchObject({
      id: 'b',
      kort: 'B',
      oud: { status: 'bekend', opOrde: 0, beantwoord: 1, totaal: 1 },
      nieuw: { status: 'bekend', opOrde: 1, beantwoord: 1, totaal: 1 },
      vragen: [
        {
          id: 'b1',
          nummer: 2,
          vraag: 'Vraag b1?',
          verandering: 'verbeterd',
          oud: oud.beantwoordingen['b1'],
          nieuw: nieuw.beantwoordingen['b1'],
        },
        { id: 'b2', nummer: 3, verandering: 'nooit beantwoord', oud: {}, nieuw: {} },
      ],
    });
    expect(totaal.nieuw).toEqual({ status: 'bekend', opOrde: 1, beantwoord: 1, totaal: 1 });
    expect(totaal.oud).toEqual({ status: 'bekend', opOrde: 0, beantwoord: 1, totaal: 1 });
  });

  test('have their counts by hand, and those of the onderdelen add up to all questions', () => {
    fc.assert(
      fc.property(paren, ({ lijst, oud, nieuw }) => {
        const { onderdelen, totaal } = compareMetingen(lijst, oud, nieuw);
        for (const soort of VERANDERINGEN) {
          for (const { aantallen, vragen } of onderdelen) {
            expect(aantallen[soort]).toBe(vragen.filter(({ verandering }) => verandering === soort).length);
          }
          expect(totaal.aantallen[soort]).toBe(onderdelen.reduce((som, { aantallen }) => som + aantallen[soort], 0));
        }
        const alle = lijst.onderdelen.flatMap(({ vragen }) => vragen);
        expect(Object.values(totaal.aantallen).reduce((som, aantal) => som + aantal, 0)).toBe(alle.length);
      }),
    );
  });

  test('are scored on the questions that both answered, and the difference is what improved less what worsened', () => {
    fc.assert(
      fc.property(paren, ({ lijst, oud, nieuw }) => {
        const { totaal } = compareMetingen(lijst, oud, nieuw);
        const beide = lijst.onderdelen
          .flatMap(({ vragen }) => vragen)
          .filter(({ id }) => oud.beantwoordingen[id]?.antwoord && nieuw.beantwoordingen[id]?.antwoord);
        expect([totaal.oud.totaal, totaal.nieuw.totaal]).toEqual([beide.length, beide.length]);
        if (totaal.oud.status === 'onbekend' || totaal.nieuw.status === 'onbekend') return;
        expect(totaal.nieuw.opOrde - totaal.oud.opOrde).toBe(
          totaal.aantallen.verbeterd - totaal.aantallen.verslechterd,
        );
      }),
    );
  });

  test('have those in between beside them on the same questions', () => {
    const [oud, midden, leeg, nieuw] = [
      createInvoer('+--.'),
      createInvoer('+.+-'),
      createInvoer('....'),
      createInvoer('++-+'),
    ];
    expect(compareMetingen(createLijst(4), oud, nieuw, [midden, leeg]).totaal.tussen).toEqual([
      { status: 'bekend', opOrde: 2, beantwoord: 2, totaal: 3 },
      { status: 'onbekend', totaal: 3 },
    ]);
  });

  test.each([
    [
      '----',
      '++..',
      2,
      'van de 2 vragen die beide keren zijn beantwoord, zijn er 2 verbeterd en is er geen achteruitgegaan. Daarvan waren er 0 op orde, en nu 2.',
    ],
    [
      '+',
      '-',
      2,
      'van de 1 vraag die beide keren is beantwoord, is er geen verbeterd en is er 1 achteruitgegaan. Daarvan was er 1 op orde, en nu 0.',
    ],
    [
      '+-',
      '++',
      3,
      'van de 2 vragen die de eerste en de laatste keer zijn beantwoord, is er 1 verbeterd en is er geen achteruitgegaan. Daarvan was er 1 op orde, en nu 2.',
    ],
    ['+.', '.+', 2, 'geen enkele vraag is beide keren beantwoord, dus er valt nog niets te vergelijken.'],
  ])('from %s to %s, %i in all, are told: %s', (oud, nieuw, keren, zin) => {
    const { totaal } = compareMetingen(createLijst(oud.length), createInvoer(oud), createInvoer(nieuw));
    expect(describeMetingen(totaal, keren).replaceAll('\u00A0', ' ')).toBe(zin);
  });

  test('that are the same show no change', () => {
    fc.assert(
      fc.property(paren, ({ lijst, oud }) => {
        const { totaal, vervallen } = compareMetingen(lijst, oud, oud);
        const { verbeterd, verslechterd, ...over } = totaal.aantallen;
        expect([verbeterd, verslechterd, over['nieuw beantwoord'], over['niet meer beantwoord']]).toEqual([0, 0, 0, 0]);
        expect(totaal.oud).toEqual(totaal.nieuw);
        expect(vervallen).toEqual([]);
      }),
    );
  });

  test('that change places swap improved and worsened', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          paren,
          fc.record({
            lijst: fc.constant(LIJST),
            oud: invoerenVan(LIJST).map((invoer) => ({ ...invoer, lijst: 1 })),
            nieuw: invoerenVan(LIJST),
          }),
        ),
        ({ lijst, oud, nieuw }) => {
          const selectIds = (van: ZelfscanInvoer, naar: ZelfscanInvoer, soort: Verandering) =>
            veranderingen(compareMetingen(lijst, van, naar)).filter(([, verandering]) => verandering === soort);
          const ids = (gevonden: ReturnType<typeof selectIds>) => gevonden.map(([id]) => id);
          for (const [heen, terug] of [
            ['verbeterd', 'verslechterd'],
            ['verslechterd', 'verbeterd'],
            ['gelijk op orde', 'gelijk op orde'],
            ['gelijk niet op orde', 'gelijk niet op orde'],
          ] as const) {
            expect(ids(selectIds(oud, nieuw, heen))).toEqual(ids(selectIds(nieuw, oud, terug)));
          }
        },
      ),
    );
  });
});

describe('when the list changed in between', () => {
  const oud: ZelfscanInvoer = {
    lijst: 2,
    beantwoordingen: { gebleven: JA, oud: NEE, weg: { ...JA, toelichting: 'Toen.' }, vroeger: JA },
  };

  test('a new question is told apart, and one that replaces another is compared with it', () => {
    const nieuw: ZelfscanInvoer = { lijst: 3, beantwoordingen: { gebleven: JA, nieuw: JA, opvolger: JA } };
    expect(veranderingen(compareMetingen(LIJST, oud, nieuw))).toEqual([
      ['gebleven', 'gelijk op orde'],
      ['nieuw', 'nieuwe vraag'],
      ['opvolger', 'verbeterd'],
    ]);
  });

  test('a new question that is still open is new as well', () => {
    expect(compareMetingen(LIJST, oud, { lijst: 3, beantwoordingen: {} }).totaal.aantallen).toMatchObject({
      'nieuwe vraag': 1,
      'nooit beantwoord': 0,
    });
  });

  test('without a version the older one is of the first list', () => {
    const { aantallen } = compareMetingen(LIJST, { beantwoordingen: {} }, { beantwoordingen: {} }).totaal;
    expect(aantallen).toMatchObject({ 'nieuwe vraag': 2, 'nooit beantwoord': 1 });
  });

  test('a question that was asked then and lapsed since is told with its answer; one that was replaced or open is not', () => {
    expect(compareMetingen(LIJST, oud, { lijst: 3, beantwoordingen: {} }).vervallen).toEqual([
      { id: 'weg', vraag: 'Weg?', oud: { ...JA, toelichting: 'Toen.' } },
    ]);
  });
});

describe('several lists', () => {
  const compare = (...scans: string[][]) =>
    compareLijsten(
      createLijst(...(scans[0] ?? []).map(({ length }) => length)),
      scans.map((invoer, i) => ({ id: `scan-${String(i + 1)}`, invoer: createInvoer(...invoer) })),
    );

  test('tell per question who says what', () => {
    expect(compare(['+'], ['-'], ['.'], ['+']).vragen).toEqual([
      {
        id: 'a1',
        nummer: 1,
        vraag: 'Vraag a1?',
        onderdeel: 'a',
        opOrde: ['scan-1', 'scan-4'],
        nietOpOrde: ['scan-2'],
        onbeantwoord: ['scan-3'],
        opmerkingen: [],
      },
    ]);
  });

  test('differ where at least two gave another answer, the most divided first', () => {
    // Per question: 3 and 1; 2 and 2; one who did not answer; 1 and 1; 2 and 2 again; all the same.
    const { verschillen } = compare(['+++', '+-+'], ['++.', '.-+'], ['+-+', '-++'], ['--+', '.++']);
    expect(verschillen.map(({ id }) => id)).toEqual(['a2', 'b2', 'b1', 'a1']);
  });

  test('bring along what was noted, also where they do not differ but want to talk', () => {
    const scans = [
      {
        id: 'een',
        invoer: {
          lijst: 1,
          beantwoordingen: { a1: { ...JA, toelichting: 'Klaar.', bespreken: true as const }, a2: JA },
        },
      },
      { id: 'twee', invoer: { lijst: 1, beantwoordingen: { a1: NEE, a2: { ...JA, bespreken: true as const } } } },
    ];
    const { verschillen, teBespreken } = compareLijsten(createLijst(3), scans);
    expect(verschillen).toMatchObject([
      { id: 'a1', opmerkingen: [{ id: 'een', toelichting: 'Klaar.', isTeBespreken: true }] },
    ]);
    expect(teBespreken).toMatchObject([
      { id: 'a2', opmerkingen: [{ id: 'twee', toelichting: undefined, isTeBespreken: true }] },
    ]);
  });

  test('of which one did not answer do not differ', () => {
    expect(compare(['+-'], ['..']).verschillen).toEqual([]);
  });

  test('differ on the same questions in whatever order they come', () => {
    fc.assert(
      fc.property(
        lijsten.chain((lijst) =>
          fc.record({
            lijst: fc.constant(lijst),
            scans: fc.array(invoerenVan(lijst), { minLength: 2, maxLength: 5 }),
          }),
        ),
        ({ lijst, scans }) => {
          const genummerd = scans.map((invoer, i) => ({ id: String(i), invoer }));
          const { vragen, verschillen } = compareLijsten(lijst, genummerd);
          const gedraaid = compareLijsten(lijst, genummerd.toReversed()).verschillen;
          expect(gedraaid.map(({ id }) => id)).toEqual(verschillen.map(({ id }) => id));
          for (const { id, opOrde, nietOpOrde, onbeantwoord } of vragen) {
            expect([...opOrde, ...nietOpOrde, ...onbeantwoord].sort()).toEqual(genummerd.map((scan) => scan.id).sort());
            const gegeven = new Set<Antwoord>(
              scans.flatMap(({ beantwoordingen }) => beantwoordingen[id]?.antwoord ?? []),
            );
            expect(verschillen.some((verschil) => verschil.id === id)).toBe(gegeven.size === 2);
          }
        },
      ),
    );
  });
});

describe('what lies at hand', () => {
  test.each([
    {
      koppen: [
        ['Gouda', '2024-03-09'],
        ['gemeente gouda', '2026-03-09'],
      ],
      kanTijd: true,
      voorstel: 'tijd',
    },
    {
      koppen: [
        ['Gouda', '2022'],
        ['Gouda', '2024'],
        ['Gouda', '2026'],
      ],
      kanTijd: true,
      voorstel: 'tijd',
    },
    {
      koppen: [
        ['Gouda', '2026-03-09'],
        ['Gouda', '2026-03-09'],
      ],
      kanTijd: true,
      voorstel: 'naast',
    },
    {
      koppen: [
        ['Gouda', '2024-03-09'],
        ['Gouda', undefined],
      ],
      kanTijd: true,
      voorstel: 'naast',
    },
    {
      koppen: [
        ['Gouda', '2024-03-09'],
        [undefined, '2026-03-09'],
      ],
      kanTijd: true,
      voorstel: 'naast',
    },
    {
      koppen: [
        [undefined, '2024-03-09'],
        [undefined, '2026-03-09'],
      ],
      kanTijd: true,
      voorstel: 'naast',
    },
    {
      koppen: [
        ['Gouda', '2024-03-09'],
        ['Delft', '2026-03-09'],
      ],
      kanTijd: false,
      voorstel: 'naast',
    },
    {
      koppen: [
        ['Gouda', '2024'],
        [undefined, '2025'],
        ['Delft', '2026'],
      ],
      kanTijd: false,
      voorstel: 'naast',
    },
  ])('of $koppen is $voorstel', ({ koppen, kanTijd, voorstel }) => {
    expect(suggestWijze(koppen.map(([gemeente, datum]) => ({ gemeente, datum })))).toEqual({ kanTijd, voorstel });
  });

  test.each([
    [['2024', '2026'], true],
    [['2026', '2026'], false],
    [['2024', undefined], false],
  ])('of dates %j the order is known: %s', (datums, isBekend) => {
    expect(hasEigenDatums(datums.map((datum) => ({ datum })))).toBe(isBekend);
  });
});

describe('the measurements of a gemeente', () => {
  const DOCUMENTEN = [
    { id: '1', invoer: { gemeente: 'Gouda', datum: '2026-03-09' } },
    { id: '2', invoer: { gemeente: 'Delft', datum: '2026-03-09' } },
    { id: '3', invoer: { gemeente: ' gouda ' } },
    { id: '4', invoer: { gemeente: 'GOUDA', datum: '2024-03-09' } },
    { id: '5', invoer: {} },
    { id: '6', invoer: { gemeente: 'Su\u0301dwest  Fryslân' } },
  ];

  test.each([
    { gemeente: 'Gouda', ids: ['4', '1', '3'] },
    { gemeente: 'Súdwest Fryslân', ids: ['6'] },
    { gemeente: 'Goud', ids: [] },
    { gemeente: ' ', ids: [] },
    { gemeente: undefined, ids: [] },
  ])('$gemeente are $ids, the oldest first and without a date last', ({ gemeente, ids }) => {
    expect(findMetingen(DOCUMENTEN, gemeente).map(({ id }) => id)).toEqual(ids);
  });
});

test.each([
  { kop: { gemeente: 'gouda', datum: '2026-03-10', aanleiding: 'evaluatie' }, id: '2026' },
  { kop: { gemeente: 'Gouda', datum: '2026-03-09', aanleiding: 'evaluatie' }, id: '2024' },
  { kop: { gemeente: 'Gouda', datum: '2024-03-09', aanleiding: 'evaluatie' }, id: undefined },
  { kop: { gemeente: 'Gouda', datum: '2026-03-10', aanleiding: 'nulmeting' }, id: undefined },
  { kop: { gemeente: 'Gouda', aanleiding: 'evaluatie' }, id: undefined },
  { kop: { gemeente: 'Leiden', datum: '2026-03-10', aanleiding: 'evaluatie' }, id: undefined },
] as const)('the measurement before $kop is $id', ({ kop, id }) => {
  const documenten = [
    { id: '2026', invoer: { gemeente: 'Gouda', datum: '2026-03-09' } },
    { id: '2024', invoer: { gemeente: 'Gouda', datum: '2024-03-09' } },
    { id: 'zonder', invoer: { gemeente: 'Gouda' } },
    { id: 'elders', invoer: { gemeente: 'Delft', datum: '2026-03-09' } },
  ];
  expect(findVorige(documenten, { ...kop, beantwoordingen: {} })?.id).toBe(id);
});

test('a new measurement keeps whose it is and by which list, and not its answers, name and deelnemers', () => {
  const invoer: ZelfscanInvoer = {
    lijst: 2,
    gemeente: 'Gouda',
    naam: 'Team Noord',
    datum: '2024-03-09',
    aanleiding: 'nulmeting',
    deelnemers: 'teamleider',
    beantwoordingen: { a: { ...JA, toelichting: 'Klaar.', bespreken: true } },
  };
  expect(duplicateAsMeting(invoer, '2026-03-09')).toStrictEqual({
    lijst: 2,
    gemeente: 'Gouda',
    datum: '2026-03-09',
    aanleiding: 'evaluatie',
    beantwoordingen: {},
  });
  expect(duplicateAsMeting({ beantwoordingen: {} }, '2026-03-09')).toStrictEqual({
    datum: '2026-03-09',
    aanleiding: 'evaluatie',
    beantwoordingen: {},
  });
});
