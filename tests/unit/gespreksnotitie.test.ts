import { describe, expect, test } from 'vitest';
import { LEGE_CHECKLIST, listChecklistvragen, type ChecklistInvoer, type Stand } from '../../src/domain/checklist.ts';
import { computeGespreksnotitie, MAX_OPEN, suggestPunten } from '../../src/domain/gespreksnotitie.ts';
import type { OnderdeelUitkomst } from '../../src/domain/zelfscan-uitkomst.ts';
import { LIJST, LIJST_VAN_45 } from './checklistlijst.ts';

const FASEN = [
  { id: 'fase-1', titel: 'Voorbereiding', beslismomenten: [{ id: 'f1-b1', tekst: 'De opdracht' }] },
  {
    id: 'fase-2',
    titel: 'Uitvoeren',
    beslismomenten: [
      { id: 'f2-b1', tekst: 'Wie meedoen' },
      { id: 'f2-b2', tekst: 'Het budget' },
    ],
  },
  { id: 'fase-3', titel: 'Analyse' },
];

test('the notitie holds what to discuss before what to find out, the points, the decisions and the agreements', () => {
  const invoer: ChecklistInvoer = {
    gemeente: 'Gouda',
    datum: '2026-03-09',
    fase: 'fase-2',
    beantwoordingen: {
      'taak-a': { stand: 'uitzoeken', notitie: 'Wie gaat erover?' },
      afgestemd: { antwoord: 'ja' },
      nodig: { stand: 'bespreken', tekst: 'Tijd', notitie: 'Twee dagen.' },
      aantallen: { antwoord: 'nee' },
    },
    rijen: { taken: { a: { naam: 'Preventie', stand: 'bespreken' } } },
    punten: { 2: 'Geld' },
    afspraken: { b: { tekst: 'Later', datum: '2026-12-31' }, a: { tekst: 'Eerst' } },
  };
  const notitie = computeGespreksnotitie(LIJST, invoer, FASEN);
  expect(notitie.kop).toEqual({ gemeente: 'Gouda', naam: undefined, datum: '2026-03-09' });
  expect(notitie.open.map(({ label, groep, notitie: bij }) => [label, groep.titel, bij])).toEqual([
    ['Preventie', 'Rollen', undefined],
    ['Label nodig', 'Gesprek', 'Twee dagen.'],
    ['Label taak-a', 'Rollen', 'Wie gaat erover?'],
  ]);
  expect(notitie).toMatchObject({
    meer: { bespreken: 0, uitzoeken: 0 },
    standen: { geregeld: 1, bespreken: 2, uitzoeken: 1, zonder: 3 },
    punten: [{ punt: '2', tekst: 'Geld' }],
    fase: FASEN[1],
    afspraken: [{ tekst: 'Eerst' }, { tekst: 'Later' }],
  });
});

test.each([
  { fase: undefined, wordt: undefined },
  { fase: 'fase-9', wordt: undefined },
  { fase: 'fase-3', wordt: { id: 'fase-3', titel: 'Analyse', beslismomenten: [] } },
])('with the fase $fase no decisions are due', ({ fase, wordt }) => {
  expect(computeGespreksnotitie(LIJST, { ...LEGE_CHECKLIST, fase }, FASEN).fase).toEqual(wordt);
});

test.each([
  { bespreken: 3, uitzoeken: 4, getoond: [3, 4], meer: { bespreken: 0, uitzoeken: 0 } },
  { bespreken: 5, uitzoeken: 20, getoond: [5, MAX_OPEN - 5], meer: { bespreken: 0, uitzoeken: 25 - MAX_OPEN } },
  { bespreken: 20, uitzoeken: 6, getoond: [MAX_OPEN, 0], meer: { bespreken: 20 - MAX_OPEN, uitzoeken: 6 } },
])('of $bespreken to discuss and $uitzoeken to find out what has no room is counted', (geval) => {
  const ids = listChecklistvragen(LIJST_VAN_45)
    .filter(({ deelvragen }) => deelvragen.length === 0)
    .map(({ id }) => id);
  const toPaar = (stand: Stand) => (id: string) => [id, { stand }] as const;
  const beantwoordingen = Object.fromEntries([
    ...ids.slice(0, geval.uitzoeken).map(toPaar('uitzoeken')),
    ...ids.slice(geval.uitzoeken, geval.uitzoeken + geval.bespreken).map(toPaar('bespreken')),
  ]);
  const { open, meer, standen } = computeGespreksnotitie(LIJST_VAN_45, { ...LEGE_CHECKLIST, beantwoordingen }, []);
  const aantallen = (['bespreken', 'uitzoeken'] as const).map(
    (stand) => open.filter((regel) => regel.stand === stand).length,
  );
  expect(aantallen).toEqual(geval.getoond);
  expect(meer).toEqual(geval.meer);
  expect(standen).toMatchObject({ bespreken: geval.bespreken, uitzoeken: geval.uitzoeken });
  expect(open.map(({ stand }) => stand)).toEqual(open.map(({ stand }) => stand).sort());
});

describe('points that a zelfscan suggests', () => {
  const onderdeel = (kort: string, nietOpOrde: number, beantwoord: number): OnderdeelUitkomst => ({
    id: kort.toLowerCase(),
    titel: `${kort} voluit`,
    kort,
    score:
      beantwoord === 0
        ? { status: 'onbekend', totaal: 9 }
        : { status: 'bekend', opOrde: beantwoord - nietOpOrde, beantwoord, totaal: 9 },
  });
  const UITKOMST = {
    onderdelen: [
      onderdeel('Kennis', 2, 4),
      onderdeel('Regie', 5, 8),
      onderdeel('Leeg', 0, 0),
      onderdeel('Goed', 0, 9),
      onderdeel('Visie', 2, 9),
      onderdeel('Herstel', 1, 1),
    ],
  };

  test('are the onderdelen with most niet op orde, equal ones in the order of the list, three at most', () => {
    expect(suggestPunten(UITKOMST, {})).toEqual([
      { onderdeel: 'regie', tekst: 'Regie: 5 van de 8 beantwoorde vragen niet op orde' },
      { onderdeel: 'kennis', tekst: 'Kennis: 2 van de 4 beantwoorde vragen niet op orde' },
      { onderdeel: 'visie', tekst: 'Visie: 2 van de 9 beantwoorde vragen niet op orde' },
    ]);
  });

  test('are others than those that were picked, also when the figures changed since', () => {
    const punten = { 1: 'Regie: 7 van de 8 beantwoorde vragen niet op orde', 3: 'Kennis van de wet' };
    expect(suggestPunten(UITKOMST, punten).map(({ tekst }) => tekst)).toEqual([
      'Kennis: 2 van de 4 beantwoorde vragen niet op orde',
      'Visie: 2 van de 9 beantwoorde vragen niet op orde',
      'Herstel: de enige beantwoorde vraag niet op orde',
    ]);
  });

  test('are none where nothing is niet op orde', () => {
    expect(suggestPunten({ onderdelen: [onderdeel('Goed', 0, 3), onderdeel('Leeg', 0, 0)] }, {})).toEqual([]);
  });
});
