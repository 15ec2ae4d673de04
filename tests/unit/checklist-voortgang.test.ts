import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareChecklist, toChecklistlijst, volgChecklist } from '../../src/domain/checklist-lijst.ts';
import { computeChecklistvoortgang, listRegels, selectRegels } from '../../src/domain/checklist-voortgang.ts';
import { LEGE_CHECKLIST, STANDEN, type ChecklistInvoer } from '../../src/domain/checklist.ts';
import { withNotitie, withRij, withStand } from '../../src/domain/edit-checklist.ts';
import { LIJST, LIJST_VAN_45 } from './checklistlijst.ts';
import { checklists } from './documenten.ts';

const vul = (over: Partial<ChecklistInvoer>): ChecklistInvoer => ({ ...LEGE_CHECKLIST, ...over });

const INVOER = vul({
  beantwoordingen: {
    taken: { tekst: 'van een groepsvraag', stand: 'bespreken' },
    'taak-b': { tekst: 'teamleider', stand: 'bespreken' },
    afgestemd: { antwoord: 'ja' },
    resultaten: { tekst: 'Het ging goed.' },
    aantallen: { notitie: 'Navragen.' },
    nodig: { antwoord: 'weet ik niet' },
    oud: { stand: 'bespreken' },
  },
  rijen: {
    taken: {
      '000002-a': { tekst: 'adviseur', stand: 'bespreken' },
      '000001-b': { naam: 'Preventie', stand: 'uitzoeken' },
      '000003-c': { status: 'vastgesteld' },
    },
    trends: { '000001-d': { naam: 'Meer meldingen' } },
  },
});

const toRegel = ({ vraagId, rijId, label, bij, stand }: ReturnType<typeof listRegels>[number]) =>
  [vraagId, rijId, label, bij, stand].join('|');

test('questions that carry a stand and rows of tables are listed in the order of the list, groepsvragen are not', () => {
  expect(listRegels(LIJST, INVOER).map(toRegel)).toEqual([
    'taak-a||Label taak-a|Label taken|',
    'taak-b||Label taak-b|Label taken|bespreken',
    'taken|000001-b|Preventie|Label taken|uitzoeken',
    'taken|000002-a|adviseur|Label taken|bespreken',
    'taken|000003-c|Rij zonder naam|Label taken|',
    'afgestemd||Label afgestemd||geregeld',
    'aantallen||Label aantallen|Label resultaten|',
    'trends||Label trends||',
    'nodig||Label nodig||uitzoeken',
  ]);
  expect(listRegels(LIJST, INVOER)[1]).toMatchObject({
    groep: { id: 'rollen', titel: 'Rollen' },
    tekst: 'teamleider',
    voor: 'beide',
  });
});

test.each([
  { stand: 'bespreken' as const, regels: ['taak-b', 'taken'] },
  { stand: 'uitzoeken' as const, regels: ['taken', 'nodig'] },
  { stand: undefined, regels: ['taak-a', 'taken', 'aantallen', 'trends'] },
])('with the stand $stand are $regels', ({ stand, regels }) => {
  expect(selectRegels(listRegels(LIJST, INVOER), stand).map(({ vraagId }) => vraagId)).toEqual(regels);
});

test('questions are counted by stand and by what was entered, in all and in each groep', () => {
  const { groepen, ...totaal } = computeChecklistvoortgang(LIJST, INVOER);
  expect(totaal).toEqual({
    totaal: 6,
    metStand: 3,
    metInvoer: 5,
    standen: { geregeld: 1, bespreken: 2, uitzoeken: 2, zonder: 4 },
  });
  expect(groepen.map(({ id, metStand, metInvoer, totaal: van }) => [id, metStand, metInvoer, van])).toEqual([
    ['rollen', 2, 2, 3],
    ['cijfers', 0, 2, 2],
    ['gesprek', 1, 1, 1],
  ]);
});

test('those that are not for the reader may be left out of the count', () => {
  const bestuur = computeChecklistvoortgang(LIJST, INVOER, ({ voor }) => voor === 'bestuur');
  expect(bestuur).toMatchObject({ totaal: 2, metStand: 2, groepen: [{ totaal: 1 }, { totaal: 0 }, { totaal: 1 }] });
});

test('of the 45 questions 38 carry a stand', () => {
  expect(computeChecklistvoortgang(LIJST_VAN_45, LEGE_CHECKLIST)).toMatchObject({
    totaal: 38,
    metStand: 0,
    metInvoer: 0,
    standen: { geregeld: 0, bespreken: 0, uitzoeken: 0, zonder: 38 },
  });
});

test('whatever is entered, the counts agree with each other', () => {
  fc.assert(
    fc.property(
      checklists,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.constantFrom(...STANDEN))),
      (van, keuzes) => {
        const ids = ['taken', 'taak-a', 'taak-b', 'afgestemd', 'resultaten', 'aantallen', 'trends', 'nodig', 'oud'];
        const invoer = keuzes.reduce(
          (huidig, [i, stand]) =>
            i % 2 === 0
              ? withStand(withNotitie(huidig, ids[i] ?? '', 'x'), ids[i] ?? '', stand)
              : withRij(huidig, ids[i] ?? '', '1', 'stand', stand),
          van,
        );
        const { groepen, totaal, metStand, metInvoer, standen } = computeChecklistvoortgang(LIJST, invoer);
        const som = (tel: (groep: (typeof groepen)[number]) => number) =>
          groepen.reduce((tot, groep) => tot + tel(groep), 0);
        expect([som((g) => g.totaal), som((g) => g.metStand), som((g) => g.metInvoer)]).toEqual([
          totaal,
          metStand,
          metInvoer,
        ]);
        expect(metStand).toBeLessThanOrEqual(metInvoer);
        expect(metInvoer).toBeLessThanOrEqual(totaal);
        expect(Object.values(standen).reduce((a, b) => a + b)).toBe(listRegels(LIJST, invoer).length);
      },
    ),
  );
});

test('a checklist of an earlier list keeps everything and says of which list it is now', () => {
  const invoer = vul({ lijst: 1, beantwoordingen: { oud: { tekst: 'x' } }, rijen: { oud: { a: { naam: 'x' } } } });
  expect(volgChecklist(invoer, LIJST)).toStrictEqual({ ...invoer, lijst: 2 });
});

test.each([2, 3])('a checklist of list %i is up to date or ahead, and left as it is', (lijst) => {
  const invoer = vul({ lijst });
  expect(volgChecklist(invoer, LIJST)).toBe(invoer);
});

test.each<{ regel: string; invoer: ChecklistInvoer; verschil: ReturnType<typeof compareChecklist> }>([
  {
    regel: 'what came, and what lapsed with something entered at it',
    invoer: vul({ lijst: 1, beantwoordingen: { oud: { tekst: 'x' } } }),
    verschil: { nieuw: ['Label trends'], vervallen: ['Oude vraag?'], overgenomen: [] },
  },
  {
    regel: 'a lapsed question of which only rows were entered',
    invoer: vul({ rijen: { oud: { a: { naam: 'x' } } } }),
    verschil: { nieuw: ['Label trends'], vervallen: ['Oude vraag?'], overgenomen: [] },
  },
  {
    regel: 'no lapsed question at which nothing was entered',
    invoer: vul({ lijst: 1, naam: 'x' }),
    verschil: { nieuw: ['Label trends'], vervallen: [], overgenomen: [] },
  },
  { regel: 'nothing when the list is the same', invoer: vul({ lijst: 2, naam: 'x' }), verschil: undefined },
  { regel: 'nothing when the checklist is of a later list', invoer: vul({ lijst: 3, naam: 'x' }), verschil: undefined },
  { regel: 'nothing when nothing was entered yet', invoer: LEGE_CHECKLIST, verschil: undefined },
])('the user is told $regel', ({ invoer, verschil }) => {
  expect(compareChecklist(invoer, LIJST)).toEqual(verschil);
});

test('what a page sends along is no more than what is needed', () => {
  const ruim = { ...LIJST, verantwoording: 'van ons', delen: LIJST.delen.map((deel) => ({ ...deel, id: 'x' })) };
  expect(toChecklistlijst(ruim)).toStrictEqual(LIJST);
});
