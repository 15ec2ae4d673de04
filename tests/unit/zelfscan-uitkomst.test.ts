import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeAandeel, computeScore, countOpen, formatAandeel } from '../../src/domain/zelfscan-score.ts';
import {
  computeUitkomst,
  describeLijstverschil,
  describeUitkomst,
  shortenToelichtingen,
  toRadarassen,
  toUitkomstlijst,
} from '../../src/domain/zelfscan-uitkomst.ts';
import type { Beantwoording, ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import { createInvoer, createLijst, invoerenVan, lijsten } from './uitkomstlijst.ts';

const gevallen = lijsten.chain((lijst) => fc.record({ lijst: fc.constant(lijst), invoer: invoerenVan(lijst) }));

/** The same zelfscan without the answers and everything else at these questions. */
function omit({ beantwoordingen, ...kop }: ZelfscanInvoer, weg: (beantwoording: Beantwoording) => boolean) {
  const over = Object.entries(beantwoordingen).filter(([, beantwoording]) => !weg(beantwoording));
  return { ...kop, beantwoordingen: Object.fromEntries(over) };
}

const telBij = (invoer: ZelfscanInvoer, ids: readonly string[], antwoord: string) => {
  let aantal = 0;
  for (const [id, beantwoording] of Object.entries(invoer.beantwoordingen)) {
    if (ids.includes(id) && beantwoording.antwoord === antwoord) aantal += 1;
  }
  return aantal;
};

describe('scores', () => {
  test('equal counting by hand, and those of the onderdelen add up to the total', () => {
    fc.assert(
      fc.property(gevallen, ({ lijst, invoer }) => {
        const { totaal, onderdelen } = computeUitkomst(lijst, invoer);
        let som = { opOrde: 0, beantwoord: 0, totaal: 0 };
        lijst.onderdelen.forEach(({ vragen }, i) => {
          const ids = vragen.map(({ id }) => id);
          const opOrde = telBij(invoer, ids, 'op orde');
          const beantwoord = opOrde + telBij(invoer, ids, 'niet op orde');
          som = {
            opOrde: som.opOrde + opOrde,
            beantwoord: som.beantwoord + beantwoord,
            totaal: som.totaal + ids.length,
          };
          expect(onderdelen[i]?.score).toEqual(
            beantwoord === 0
              ? { status: 'onbekend', totaal: ids.length }
              : { status: 'bekend', opOrde, beantwoord, totaal: ids.length },
          );
        });
        expect(totaal).toEqual(
          som.beantwoord === 0 ? { status: 'onbekend', totaal: som.totaal } : { status: 'bekend', ...som },
        );
      }),
    );
  });

  test('are never more op orde than answered, nor more answered than asked', () => {
    fc.assert(
      fc.property(gevallen, ({ lijst, invoer }) => {
        const { totaal, onderdelen } = computeUitkomst(lijst, invoer);
        for (const score of [totaal, ...onderdelen.map((onderdeel) => onderdeel.score)]) {
          if (score.status === 'onbekend') continue;
          expect(score.opOrde).toBeLessThanOrEqual(score.beantwoord);
          expect(score.beantwoord).toBeLessThanOrEqual(score.totaal);
          expect(score.beantwoord).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  test('do not depend on the order of the answers', () => {
    fc.assert(
      fc.property(
        gevallen.chain(({ lijst, invoer }) => {
          const paren = Object.entries(invoer.beantwoordingen);
          return fc.record({
            lijst: fc.constant(lijst),
            invoer: fc.constant(invoer),
            anders: fc
              .shuffledSubarray(paren, { minLength: paren.length })
              .map((gehusseld) => ({ ...invoer, beantwoordingen: Object.fromEntries(gehusseld) })),
          });
        }),
        ({ lijst, invoer, anders }) => {
          expect(computeUitkomst(lijst, anders)).toEqual(computeUitkomst(lijst, invoer));
        },
      ),
    );
  });

  test('do not change by what stands at an unanswered question', () => {
    fc.assert(
      fc.property(gevallen, ({ lijst, invoer }) => {
        const zonder = omit(invoer, ({ antwoord }) => antwoord === undefined);
        const [met, kaal] = [computeUitkomst(lijst, invoer), computeUitkomst(lijst, zonder)];
        expect([met.totaal, met.onderdelen, met.sterkste, met.zwakste]).toEqual([
          kaal.totaal,
          kaal.onderdelen,
          kaal.sterkste,
          kaal.zwakste,
        ]);
      }),
    );
  });

  test('of op orde and answered do not change when questions are added that nobody answered', () => {
    fc.assert(
      fc.property(gevallen, fc.integer({ min: 1, max: 5 }), ({ lijst, invoer }, extra) => {
        const langer = {
          ...lijst,
          onderdelen: lijst.onderdelen.map((onderdeel) => ({
            ...onderdeel,
            vragen: [
              ...onderdeel.vragen,
              ...Array.from({ length: extra }, (_, i) => ({ id: `${onderdeel.id}x${String(i)}`, vraag: '', sinds: 1 })),
            ],
          })),
        };
        const aandelen = (van: typeof lijst) =>
          computeUitkomst(van, invoer).onderdelen.map(({ score }) => computeAandeel(score));
        expect(aandelen(langer)).toEqual(aandelen(lijst));
      }),
    );
  });

  test('count what was entered at a lapsed question for the one in its place', () => {
    const lijst = {
      ...createLijst(0),
      versie: 2,
      onderdelen: [
        { id: 'a', titel: 'A', kort: 'A', vragen: [{ id: 'nieuw', vraag: 'Nieuw?', sinds: 2, vervangt: 'oud' }] },
      ],
      vervallen: [{ id: 'oud', vraag: 'Oud?', sinds: 2 }],
    };
    const invoer: ZelfscanInvoer = { lijst: 1, beantwoordingen: { oud: { antwoord: 'op orde' } } };
    expect(computeUitkomst(lijst, invoer).totaal).toEqual({ status: 'bekend', opOrde: 1, beantwoord: 1, totaal: 1 });
  });

  test('of an id such as __proto__ or constructor are unknown until it is answered', () => {
    expect(computeScore([{ id: '__proto__' }, { id: 'constructor' }], { beantwoordingen: {} })).toEqual({
      status: 'onbekend',
      totaal: 2,
    });
  });
});

describe('lists of questions', () => {
  test('hold every question once as kracht, aandachtspunt or open, in the order of the list', () => {
    fc.assert(
      fc.property(gevallen, ({ lijst, invoer }) => {
        const { krachten, aandachtspunten, open, nogTeBespreken, totaal } = computeUitkomst(lijst, invoer);
        const nummers = [...krachten, ...aandachtspunten, ...open].map(({ nummer }) => nummer);
        expect(nummers.toSorted((a, b) => a - b)).toEqual(nummers.map((_, i) => i + 1));
        expect(nummers).toHaveLength(totaal.totaal);
        expect(open).toHaveLength(countOpen(totaal));
        for (const vragen of [krachten, aandachtspunten, open, nogTeBespreken]) {
          expect(vragen).toEqual(vragen.toSorted((a, b) => a.nummer - b.nummer));
        }
      }),
    );
  });

  test('bring what was entered along, and a mark stands beside every kind of answer', () => {
    const { krachten, aandachtspunten, open, nogTeBespreken } = computeUitkomst(createLijst(2, 2), {
      lijst: 1,
      beantwoordingen: {
        a2: { antwoord: 'op orde', toelichting: 'Vastgesteld.', bespreken: true },
        b1: { antwoord: 'niet op orde', toelichting: 'Volgt in mei.' },
        b2: { bespreken: true },
      },
    });
    const deel = { toelichting: undefined, isTeBespreken: false };
    const a2 = {
      id: 'a2',
      nummer: 2,
      vraag: 'Vraag a2?',
      onderdeel: 'a',
      antwoord: 'op orde',
      toelichting: 'Vastgesteld.',
      isTeBespreken: true,
    };
    const b2 = { ...deel, id: 'b2', nummer: 4, vraag: 'Vraag b2?', onderdeel: 'b', isTeBespreken: true };
    expect(krachten).toEqual([a2]);
    expect(aandachtspunten).toMatchObject([{ id: 'b1', toelichting: 'Volgt in mei.', isTeBespreken: false }]);
    expect(open).toEqual([
      { ...deel, id: 'a1', nummer: 1, vraag: 'Vraag a1?', onderdeel: 'a', antwoord: undefined },
      { ...b2, antwoord: undefined },
    ]);
    expect(nogTeBespreken).toEqual([a2, { ...b2, antwoord: undefined }]);
  });
});

test('a page gets no more of the list than the outcome needs', () => {
  const [vraag, opvolger] = [
    { id: 'a1', vraag: 'Een?', sinds: 1 },
    { id: 'a2', vraag: 'Twee?', sinds: 2, vervangt: 'oud' },
  ];
  const lijst = {
    versie: 2,
    verantwoording: 'Van ons.',
    onderdelen: [
      {
        id: 'a',
        titel: 'Onderdeel a',
        kort: 'A',
        inleiding: 'Hierover.',
        vragen: [{ ...vraag, opOrde: 'Als …' }, opvolger],
      },
    ],
    vervallen: [{ id: 'oud', vraag: 'Oud?', sinds: 2 }],
  };
  expect(toUitkomstlijst(lijst)).toStrictEqual({
    versie: 2,
    onderdelen: [{ id: 'a', titel: 'Onderdeel a', kort: 'A', vragen: [vraag, opvolger] }],
    vervallen: lijst.vervallen,
  });
});

describe('strongest and weakest', () => {
  test.each<{ regel: string; invoer: string[]; sterkste: string[]; zwakste: string[] }>([
    { regel: 'the largest and the smallest part', invoer: ['++-', '+--', '+++'], sterkste: ['c'], zwakste: ['b'] },
    { regel: 'parts count and not numbers', invoer: ['+++---', '++-'], sterkste: ['b'], zwakste: ['a'] },
    {
      regel: 'equals are all there',
      invoer: ['+-+-', '+++', '++--++--', '+++++'],
      sterkste: ['b', 'd'],
      zwakste: ['a', 'c'],
    },
    { regel: 'all equal: none', invoer: ['+-', '++--', '+-+-', '-+-+'], sterkste: [], zwakste: [] },
    { regel: 'one that says enough: none', invoer: ['++-', '+', '--'], sterkste: [], zwakste: [] },
    {
      regel: 'fewer than three questions do not count',
      invoer: ['++', '--', '++-', '+--'],
      sterkste: ['c'],
      zwakste: ['d'],
    },
    {
      regel: 'under half answered does not count',
      invoer: ['++...', '--...', '++-', '+--'],
      sterkste: ['c'],
      zwakste: ['d'],
    },
    { regel: 'half answered counts', invoer: ['++..', '--..', '++-', '+--'], sterkste: ['a'], zwakste: ['b'] },
    {
      regel: 'what nobody answered is not the weakest',
      invoer: ['...', '++-', '+++'],
      sterkste: ['c'],
      zwakste: ['b'],
    },
    {
      regel: 'under half of the onderdelen say enough: none',
      invoer: ['+++', '+--', '...', '...', '...'],
      sterkste: [],
      zwakste: [],
    },
    {
      regel: 'half of the onderdelen say enough',
      invoer: ['+++', '+--', '...', '...'],
      sterkste: ['a'],
      zwakste: ['b'],
    },
    { regel: 'everything op orde is not the weakest', invoer: ['+++', '+++', '...', '+'], sterkste: [], zwakste: [] },
    { regel: 'nothing answered: none', invoer: ['...', '...'], sterkste: [], zwakste: [] },
    { regel: 'no onderdelen: none', invoer: [], sterkste: [], zwakste: [] },
  ])('$regel', ({ invoer, sterkste, zwakste }) => {
    const uitkomst = computeUitkomst(createLijst(...invoer.map(({ length }) => length)), createInvoer(...invoer));
    expect(uitkomst.sterkste.map(({ id }) => id)).toEqual(sterkste);
    expect(uitkomst.zwakste.map(({ id }) => id)).toEqual(zwakste);
  });

  test('are never the same, never of too little, and come together', () => {
    fc.assert(
      fc.property(gevallen, ({ lijst, invoer }) => {
        const { sterkste, zwakste } = computeUitkomst(lijst, invoer);
        expect(sterkste.length === 0).toBe(zwakste.length === 0);
        for (const { score, id } of [...sterkste, ...zwakste]) {
          if (score.status === 'onbekend') expect.unreachable();
          expect(score.totaal).toBeGreaterThanOrEqual(3);
          expect(score.beantwoord / score.totaal).toBeGreaterThanOrEqual(0.5);
          expect(sterkste.some((ander) => ander.id === id)).not.toBe(zwakste.some((ander) => ander.id === id));
        }
      }),
    );
  });
});

describe('radar', () => {
  test('has an axis per onderdeel, and a gap where nothing was answered', () => {
    const uitkomst = computeUitkomst(createLijst(4, 3, 2, 1), createInvoer('++-.', '...', '--', '+'));
    expect(toRadarassen(uitkomst)).toEqual([
      { id: 'a', label: 'A', waarde: 2 / 3 },
      { id: 'b', label: 'B', waarde: undefined },
      { id: 'c', label: 'C', waarde: 0 },
      { id: 'd', label: 'D', waarde: 1 },
    ]);
  });
});

describe('a score in words', () => {
  test.each([
    [6, 7, '6 van 7 (86 %)'],
    [0, 3, '0 van 3 (0 %)'],
    [3, 3, '3 van 3 (100 %)'],
    [1, 2, '1 van 2 (50 %)'],
    [354, 355, '354 van 355 (99 %)'],
    [1, 355, '1 van 355 (1 %)'],
  ])('%i of %i is %s, and does not break', (deel, geheel, tekst) => {
    const geschreven = formatAandeel(deel, geheel);
    expect(geschreven).not.toContain(' ');
    expect(geschreven.replaceAll('\u00A0', ' ')).toBe(tekst);
  });
});

describe('the sentence', () => {
  test.each<{ invoer: string[]; zin: string }>([
    { invoer: [], zin: 'De vragenlijst heeft geen vragen.' },
    {
      invoer: ['.'],
      zin: 'De enige vraag is nog niet beantwoord, dus over wat op orde is, valt nog niets te zeggen.',
    },
    {
      invoer: ['...', '..'],
      zin: 'Van de 5 vragen is er nog geen beantwoord, dus over wat op orde is, valt nog niets te zeggen.',
    },
    { invoer: ['+'], zin: 'De enige vraag is beantwoord en op orde.' },
    { invoer: ['-'], zin: 'De enige vraag is beantwoord en niet op orde.' },
    {
      invoer: ['+.'],
      zin: 'De enige beantwoorde vraag is op orde; 1 vraag staat nog open en telt niet mee.',
    },
    {
      invoer: ['..', '-..'],
      zin: 'De enige beantwoorde vraag is niet op orde; 4 vragen staan nog open en tellen niet mee; voor een vergelijking tussen onderdelen is nog te weinig beantwoord.',
    },
    { invoer: ['++.'], zin: 'Beide beantwoorde vragen zijn op orde; 1 vraag staat nog open en telt niet mee.' },
    { invoer: ['+++.'], zin: 'Alle 3 beantwoorde vragen zijn op orde; 1 vraag staat nog open en telt niet mee.' },
    { invoer: ['--.'], zin: 'Geen van de 2 beantwoorde vragen is op orde; 1 vraag staat nog open en telt niet mee.' },
    { invoer: ['+-.'], zin: 'Van de 2 beantwoorde vragen is er 1 op orde; 1 vraag staat nog open en telt niet mee.' },
    { invoer: ['++', '+++'], zin: 'Alle 5 vragen zijn beantwoord en op orde.' },
    { invoer: ['--', '---'], zin: 'Alle 5 vragen zijn beantwoord en geen daarvan is op orde.' },
    { invoer: ['++', '--'], zin: 'Alle 4 vragen zijn beantwoord en daarvan zijn er 2 op orde.' },
    { invoer: ['+-'], zin: 'Beide vragen zijn beantwoord en daarvan is er 1 op orde.' },
    {
      invoer: ['++-', '+--', '..'],
      zin: 'Van de 6 beantwoorde vragen zijn er 3 op orde; het sterkst is ‘A’ en de meeste aandacht vraagt ‘B’; 2 vragen staan nog open en tellen niet mee.',
    },
    {
      invoer: ['+++.', '+--', '...', '...', '...'],
      zin: 'Van de 6 beantwoorde vragen zijn er 4 op orde; 10 vragen staan nog open en tellen niet mee; voor een vergelijking tussen onderdelen is nog te weinig beantwoord.',
    },
    {
      invoer: ['++-', '+--', '++-', '+--', '+--'],
      zin: 'Alle 15 vragen zijn beantwoord en daarvan zijn er 7 op orde; het sterkst zijn ‘A’ en ‘C’ en de meeste aandacht vragen ‘B’, ‘D’ en ‘E’.',
    },
    {
      invoer: ['+++', '+++', '+++', '+++', '---', '---', '---', '---'],
      zin: 'Alle 24 vragen zijn beantwoord en daarvan zijn er 12 op orde; het sterkst zijn 4 onderdelen die gelijk staan en de meeste aandacht vragen 4 onderdelen die gelijk staan.',
    },
  ])('$invoer: $zin', ({ invoer, zin }) => {
    const uitkomst = computeUitkomst(createLijst(...invoer.map(({ length }) => length)), createInvoer(...invoer));
    expect(describeUitkomst(uitkomst).replaceAll('\u00A0', ' ')).toBe(zin);
  });

  test('is one sentence', () => {
    fc.assert(
      fc.property(gevallen, ({ lijst, invoer }) => {
        expect(describeUitkomst(computeUitkomst(lijst, invoer))).toMatch(/^[^.]+\.$/);
      }),
    );
  });
});

describe('a change of the list', () => {
  test.each<{ nieuw?: string[]; vervallen?: string[]; overgenomen?: string[]; zin: string | undefined }>([
    { zin: undefined },
    { nieuw: ['a'], zin: '1 nieuwe vraag staat nog open.' },
    {
      nieuw: ['a', 'b'],
      overgenomen: ['c'],
      vervallen: ['d', 'e'],
      zin: '2 nieuwe vragen staan nog open; bij 1 vraag telt het antwoord op een vraag die is vervangen; wat u bij 2 vragen invulde die niet meer worden gesteld, telt niet mee.',
    },
    { vervallen: ['d'], zin: 'wat u bij 1 vraag invulde die niet meer wordt gesteld, telt niet mee.' },
  ])('is told by what it did: $zin', ({ nieuw = [], vervallen = [], overgenomen = [], zin }) => {
    const verteld = describeLijstverschil({ nieuw, vervallen, overgenomen })?.replaceAll('\u00A0', ' ');
    expect(verteld).toBe(zin && `De vragenlijst is gewijzigd sinds deze zelfscan is ingevuld: ${zin}`);
  });
});

describe('what was written, on paper', () => {
  const vragen = Array.from({ length: 58 }, (_, i) => `a${String(i + 1)}`);
  const shorten = (beantwoordingen: ZelfscanInvoer['beantwoordingen']) =>
    shortenToelichtingen(computeUitkomst(createLijst(58), { lijst: 1, beantwoordingen }));

  test('is that of aandachtspunten and of what is to be talked about, in full when there is room', () => {
    expect(
      shorten({
        a1: { antwoord: 'niet op orde', toelichting: 'Volgt\nin mei.' },
        a2: { antwoord: 'op orde', toelichting: 'Klaar.' },
        a3: { antwoord: 'op orde', toelichting: 'Toch niet?', bespreken: true },
        a4: { toelichting: 'Geen idee.' },
        a5: { toelichting: 'Navragen.', bespreken: true },
      }),
    ).toEqual({ perVraag: { a1: 'Volgt in mei.', a3: 'Toch niet?', a5: 'Navragen.' }, isIngekort: false });
  });

  test.each(['Een zin van woorden. '.repeat(40), 'x'.repeat(900)])(
    'is shorter the more there is, and told to be: %.10s…',
    (toelichting) => {
      const beantwoordingen = Object.fromEntries(
        vragen.map((id) => [id, { antwoord: 'niet op orde' as const, toelichting }]),
      );
      const veel = shorten(beantwoordingen);
      const een = shorten({ a1: { antwoord: 'niet op orde', toelichting } });
      expect([veel.isIngekort, een.isIngekort]).toEqual([true, true]);
      expect(veel.perVraag['a1']?.length).toBeLessThan(een.perVraag['a1']?.length ?? 0);
      for (const tekst of Object.values({ ...veel.perVraag, ...een.perVraag })) expect(tekst).toMatch(/[^ ]…$/);
    },
  );
});
