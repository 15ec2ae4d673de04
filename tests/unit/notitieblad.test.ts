import { describe, expect, test } from 'vitest';
import { LEGE_CHECKLIST, type ChecklistInvoer } from '../../src/domain/checklist.ts';
import { computeGespreksnotitie, MAX_OPEN } from '../../src/domain/gespreksnotitie.ts';
import { computeNotitieblad, type Notitieblad } from '../../src/domain/notitieblad.ts';
import { pickEersteZin, shortenTekst } from '../../src/domain/shorten-tekst.ts';
import { createVraag, LIJST } from './checklistlijst.ts';

const LANG = 'De raad wil hier eerst over spreken. '.repeat(40);
const FASE = {
  id: 'f',
  titel: 'Fase 1: Begin',
  beslismomenten: Array.from({ length: 8 }, (_, i) => ({ id: `b${String(i)}`, tekst: 'Wie opdracht geeft' })),
};
const AANTAL_VRAGEN = 20;
const LANGE_LIJST = {
  delen: [
    {
      titel: 'Deel I',
      groepen: [
        {
          id: 'g',
          titel: 'Groep',
          vragen: Array.from({ length: AANTAL_VRAGEN }, (_, i) => createVraag(`v${String(i)}`)),
        },
      ],
    },
  ],
};

const computeBlad = (invoer: Partial<ChecklistInvoer>, lijst: Parameters<typeof computeGespreksnotitie>[0] = LIJST) =>
  computeNotitieblad(computeGespreksnotitie(lijst, { ...LEGE_CHECKLIST, ...invoer }, [FASE]));
const createBespreken = (aantal: number, notitie: string) =>
  Object.fromEntries(
    Array.from({ length: aantal }, (_, i) => [`v${String(i)}`, { stand: 'bespreken' as const, notitie }]),
  );
const createAfspraken = (aantal: number, tekst = 'Bellen') =>
  Object.fromEntries(Array.from({ length: aantal }, (_, i) => [`a${String(i)}`, { tekst }]));

describe('shortening', () => {
  test.each([
    ['fits', 10, 'fits'],
    ['precies 10', 10, 'precies 10'],
    ['een tekst die te lang is', 12, 'een tekst…'],
    // The last word just fits with the mark behind it.
    ['een tekst die', 10, 'een tekst…'],
    ['een, tekst', 6, 'een…'],
    ['aaneengeschreven', 5, 'aane…'],
    ['met\nregels   en wit ', 40, 'met regels en wit'],
    ['🙂🙂🙂🙂', 3, '🙂🙂…'],
    ['', 5, ''],
  ])('%j to %d characters is %j', (tekst, max, kort) => {
    expect(shortenTekst(tekst, max)).toBe(kort);
    expect([...shortenTekst(tekst, max)].length).toBeLessThanOrEqual(max);
  });

  test.each([
    ['Een zin. Nog een.', 'Een zin.'],
    ['Een zin', 'Een zin'],
    ['Van 3.5 naar 4! En verder.', 'Van 3.5 naar 4!'],
  ])('the first sentence of %j is %j', (tekst, zin) => {
    expect(pickEersteZin(tekst)).toBe(zin);
  });
});

describe('the sheet', () => {
  test('is set large with long notities when there is little on it', () => {
    const blad = computeBlad({ beantwoordingen: createBespreken(1, LANG) }, LANGE_LIJST);
    expect(blad).toMatchObject({ zetting: 'ruim', notitieregels: 4 });
    expect(blad.bespreken[0]?.notitie?.length).toBeGreaterThan(300);
  });

  test('gives each notitie fewer lines the more there are, and is then set closer', () => {
    const few = computeBlad({ beantwoordingen: createBespreken(6, LANG) }, LANGE_LIJST);
    const many = computeBlad({ beantwoordingen: createBespreken(12, LANG) }, LANGE_LIJST);
    const full = computeBlad(
      {
        beantwoordingen: createBespreken(12, LANG),
        punten: { 1: LANG, 2: LANG, 3: LANG },
        fase: 'f',
        afspraken: createAfspraken(5),
      },
      LANGE_LIJST,
    );
    expect(few.notitieregels).toBeGreaterThan(many.notitieregels);
    expect(many.zetting).toBe('ruim');
    expect(full).toMatchObject({ zetting: 'dicht', notitieregels: 1 });
    expect(full.bespreken).toHaveLength(12);
    for (const { notitie = '' } of full.bespreken) expect(notitie.length).toBeLessThanOrEqual(108);
  });

  test('leaves out what there is no room for, and says how much that is', () => {
    const blad = computeBlad(
      { beantwoordingen: createBespreken(AANTAL_VRAGEN, 'Kort'), afspraken: createAfspraken(7) },
      LANGE_LIJST,
    );
    expect(blad.bespreken).toHaveLength(MAX_OPEN);
    expect(blad.afspraken).toHaveLength(5);
    expect(blad.meer).toEqual({ bespreken: AANTAL_VRAGEN - MAX_OPEN, uitzoeken: 0, afspraken: 2 });
  });

  test.each<[string, (blad: Notitieblad) => readonly (string | undefined)[]]>([
    ['its head', ({ kop }) => kop],
    ['a point', ({ punten }) => punten.map(({ tekst }) => tekst)],
    ['an agreement', ({ afspraken }) => afspraken.flatMap(({ tekst, wie }) => [tekst, wie])],
    ['the name of an own row', ({ bespreken }) => bespreken.map(({ label }) => label)],
  ])('shortens %s', (_wat, pick) => {
    const teksten = pick(
      computeBlad({
        gemeente: LANG,
        naam: LANG,
        punten: { 2: LANG },
        afspraken: { a: { tekst: LANG, wie: LANG } },
        rijen: { taken: { r: { naam: LANG, stand: 'bespreken' } } },
      }),
    );
    expect(teksten.length).toBeGreaterThan(0);
    for (const tekst of teksten) {
      expect(tekst).toMatch(/…$/);
      expect(tekst?.length).toBeLessThanOrEqual(180);
    }
  });

  test('shows the answer where there is no notitie, and an own row with the question that it was added to', () => {
    const { bespreken, uitzoeken } = computeBlad({
      beantwoordingen: {
        'taak-a': { tekst: 'Wethouder', stand: 'bespreken' },
        'taak-b': { tekst: 'Wethouder', notitie: 'Nagaan', stand: 'bespreken' },
        afgestemd: { antwoord: 'weet ik niet' },
      },
      rijen: { taken: { r: { tekst: 'Beleid', stand: 'bespreken' } } },
    });
    expect(bespreken.map(({ label, bij, notitie }) => [label, bij, notitie])).toEqual([
      ['Label taak-a', 'Rollen', 'Wethouder'],
      ['Label taak-b', 'Rollen', 'Nagaan'],
      // Its only text is its label already.
      ['Beleid', 'Label taken', undefined],
    ]);
    expect(uitzoeken.map(({ label }) => label)).toEqual(['Label afgestemd']);
  });

  test('writes dates in full and leaves empty what was not filled in', () => {
    const { kop, afspraken } = computeBlad({ datum: '2026-09-01', afspraken: { a: { datum: '2026-12-01' } } });
    expect(kop).toEqual(['1 september 2026']);
    expect(afspraken).toEqual([{ id: 'a', tekst: '', wie: '', datum: '1 december 2026' }]);
  });
});
