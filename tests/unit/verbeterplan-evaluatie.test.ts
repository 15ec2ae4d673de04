import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withEvaluatie } from '../../src/domain/evaluatieverslag.ts';
import { findHerkomstdocument } from '../../src/domain/herkomstdocument.ts';
import { computePlanverslag, type Planblok } from '../../src/domain/planverslag.ts';
import {
  computeBuitenPlan,
  computeEvaluatie,
  evaluatePunt,
  getHerhaalbezwaar,
  type Herhaald,
  type Uitslag,
} from '../../src/domain/verbeterplan-evaluatie.ts';
import { createVervolgplan, listVervolgkeuzes } from '../../src/domain/verbeterplan-vervolg.ts';
import { LEEG_PUNT, listPunten, type Verbeterpunt } from '../../src/domain/verbeterplan.ts';
import type { Beantwoording } from '../../src/domain/zelfscan.ts';
import { VERBETERPLAN_VORM } from '../../src/storage/verbeterplan-vorm.ts';
import { planlijsten, verbeterplannen } from './documenten.ts';
import { createPlan, PLANLIJST, toPuntId } from './planvoorbeeld.ts';
import { VOORBEELDBRON } from './voorbeeldplan.ts';

const VANDAAG = '2027-01-10';
const toScan = (beantwoordingen: Record<string, Beantwoording>): Herhaald => ({ beantwoordingen });
const NA = toScan({ '1a': { antwoord: 'op orde' }, '1b': { antwoord: 'niet op orde' } });
const ids = (punten: readonly { id: string }[]) => punten.map(({ id }) => id);
const VRAAG_1A = { soort: 'zelfscan', id: '1a' } as const;
const VRAAG_1B = { soort: 'zelfscan', id: '1b' } as const;

const PLAN = {
  ...createPlan(
    {
      ...{ titel: 'a', actie: 'Doen', status: 'gereed', herkomst: VRAAG_1B, voortgang: { a: { tekst: 'x' } } },
      ...{ begin: '2026-01-01', einde: '2028-06-30', kosten: { a: { jaar: 2027, bedrag: 4 } } },
    },
    { titel: 'b', status: 'gereed', herkomst: VRAAG_1A },
    {
      ...{ titel: 'c', status: 'in uitvoering', herkomst: VRAAG_1A, begin: '2026-01-01', einde: '2026-12-31' },
      kosten: { a: { jaar: 2026, bedrag: 1 }, b: { jaar: 2027, bedrag: 2 }, c: { bedrag: 3 } },
      bijstellingen: { a: { reden: 'x' } },
    },
    { titel: 'd', begin: '2027-01-09', einde: '2027-01-10' },
    { titel: 'e', status: 'vervallen' },
  ),
  ...{ gemeente: 'Gouda', naam: 'Plan 1', zelfscan: 'een', herhaald: 'twee', vanaf: 2025, tot: 2026 },
  teksten: { inleiding: 'Toen', regie: 'beleidsadviseur' },
  vaststelling: { team: { wie: 'manager', datum: '2026-01-01' }, portefeuillehouder: { datum: '2026-01-02' } },
  opdracht: { [toPuntId(1)]: { huidig: 'x' }, [toPuntId(2)]: { huidig: 'y' }, '6a': { huidig: 'z' } },
};

describe('a repeated zelfscan', () => {
  test.each<{ herkomst?: Verbeterpunt['herkomst']; uitslag: Uitslag }>([
    { herkomst: VRAAG_1A, uitslag: 'op orde' },
    { herkomst: { soort: 'zelfscan', id: '1-oud' }, uitslag: 'niet op orde' },
    { herkomst: { soort: 'zelfscan', id: '2a' }, uitslag: 'niet beantwoord' },
    { herkomst: { soort: 'zelfscan', id: '__proto__' }, uitslag: 'niet beantwoord' },
    { herkomst: { soort: 'checklist', id: '1a' }, uitslag: 'geen vraag' },
    { uitslag: 'geen vraag' },
  ])('says $uitslag of $herkomst', ({ herkomst, uitslag }) => {
    expect(evaluatePunt({ herkomst }, PLANLIJST, NA)).toBe(uitslag);
  });

  test('makes what is gereed and still niet op orde stand out, and counts every punt once', () => {
    const { gereedNietOpOrde, openOpOrde, tellingen, punten } = computeEvaluatie(PLAN, PLANLIJST, NA);
    expect([ids(gereedNietOpOrde), ids(openOpOrde)]).toEqual([[toPuntId(1)], [toPuntId(3)]]);
    expect(tellingen).toEqual({ 'op orde': 2, 'niet op orde': 1, 'niet beantwoord': 0, 'geen vraag': 2 });
    expect(punten).toHaveLength(5);
  });
});

describe('the repeated zelfscan of a plan', () => {
  const plan = { gemeente: 'Gouda', zelfscan: 'een', datum: '2026-03-01' };
  test.each([
    { title: 'one of its gemeente, however that is written', scan: { gemeente: 'gemeente GOUDA' } },
    { title: 'not the one that it was made from', scan: { id: 'een' }, bezwaar: 'eerste zelfscan' },
    { title: 'not that of another gemeente', scan: { gemeente: 'Delft' }, bezwaar: 'andere gemeente' },
    { title: 'one without a gemeente', scan: {} },
    { title: 'one of any gemeente for a plan without', scan: { gemeente: 'Delft' }, van: { gemeente: undefined } },
    { title: 'one of any gemeente for a regional plan', scan: { gemeente: 'Delft' }, van: { bereik: 'regionaal' } },
    { title: 'not one from before the plan', scan: { datum: '2026-02-28' }, bezwaar: 'ouder dan het plan' },
    { title: 'one of the day of the plan', scan: { datum: '2026-03-01' } },
    {
      title: 'not one from before the first',
      scan: { datum: '2026-03-05' },
      eerste: { datum: '2026-03-06' },
      bezwaar: 'ouder dan de eerste',
    },
    { title: 'an old one for a plan without a date', scan: { datum: '2020-01-01' }, van: { datum: undefined } },
    { title: 'one without a date', scan: {}, eerste: { datum: '2030-01-01' } },
  ] as const)('can be $title', ({ scan, ...rest }) => {
    const { van, eerste, bezwaar } = { van: {}, eerste: undefined, bezwaar: undefined, ...rest };
    expect(getHerhaalbezwaar({ ...plan, ...van }, { id: 'twee', ...scan }, eerste)).toBe(bezwaar);
  });
});

describe('what the plan says nothing about', () => {
  const herhaald = toScan({
    '1a': { antwoord: 'niet op orde', toelichting: 'Verlopen' },
    '1b': { antwoord: 'niet op orde' },
    '2a': { antwoord: 'niet op orde' },
  });
  const plan = createPlan({ titel: 'a', herkomst: { soort: 'zelfscan', id: '1-oud' } });
  const toIds = (overnames: readonly { herkomst: { id: string } }[]) => overnames.map(({ herkomst }) => herkomst.id);

  test.each<{ eerste: Herhaald | undefined; nieuw: string[]; overig: string[] }>([
    { eerste: toScan({ '1a': { antwoord: 'op orde' } }), nieuw: ['1a', '2a'], overig: [] },
    { eerste: toScan({ '2a': { antwoord: 'niet op orde' } }), nieuw: ['1a'], overig: ['2a'] },
    { eerste: undefined, nieuw: [], overig: ['1a', '2a'] },
  ])('of a first zelfscan with $eerste.beantwoordingen: new are $nieuw', ({ eerste, nieuw, overig }) => {
    const buiten = computeBuitenPlan(plan, PLANLIJST, { herhaald, eerste });
    expect([toIds(buiten.nieuw), toIds(buiten.overig)]).toEqual([nieuw, overig]);
  });

  test('comes with what was said first and the toelichting of the repetition', () => {
    const { nieuw } = computeBuitenPlan(plan, PLANLIJST, {
      herhaald,
      eerste: toScan({ '1a': { antwoord: 'op orde' } }),
    });
    expect(nieuw).toMatchObject([
      { titel: 'Visie', was: 'op orde', standVanZaken: 'Verlopen' },
      { titel: 'Scholing', was: 'niet beantwoord' },
    ]);
  });

  test('is never in a verbeterpunt, whether the first zelfscan is known or not', () => {
    fc.assert(
      fc.property(verbeterplannen, planlijsten, fc.boolean(), (eenPlan, lijst, isBekend) => {
        const alles = toScan(Object.fromEntries(lijst.zelfscan.map(({ id }) => [id, { antwoord: 'niet op orde' }])));
        const { nieuw, overig } = computeBuitenPlan(eenPlan, lijst, {
          herhaald: alles,
          eerste: isBekend ? toScan({}) : undefined,
        });
        expect((isBekend ? overig : nieuw).length).toBe(0);
        const inPlan = new Set(
          Object.values(eenPlan.punten).flatMap(({ herkomst }) =>
            herkomst?.soort === 'zelfscan' ? [herkomst.id] : [],
          ),
        );
        expect([...nieuw, ...overig].filter(({ herkomst }) => inPlan.has(herkomst.id))).toEqual([]);
      }),
    );
  });
});

describe('a follow-up plan', () => {
  const create = (gekozen: readonly number[], herhaald?: Herhaald) =>
    createVervolgplan(PLAN, PLANLIJST, { gekozen: new Set(gekozen.map(toPuntId)), herhaald, vandaag: VANDAAG });

  test('offers what is open and what is over but niet op orde, and proposes all but what is op orde or vervallen', () => {
    const vervallen = createPlan({ titel: 'x', status: 'vervallen', herkomst: VRAAG_1B });
    const toRegel = ({ punt, uitslag, isVoorgesteld }: ReturnType<typeof listVervolgkeuzes>[number]) => [
      punt.titel,
      uitslag,
      isVoorgesteld,
    ];
    expect(listVervolgkeuzes(PLAN, PLANLIJST, NA).map(toRegel)).toEqual([
      ['a', 'niet op orde', true],
      ['c', 'op orde', false],
      ['d', 'geen vraag', true],
    ]);
    expect(listVervolgkeuzes(PLAN, PLANLIJST, undefined).map(toRegel)).toEqual([
      ['c', undefined, true],
      ['d', undefined, true],
    ]);
    expect(listVervolgkeuzes(vervallen, PLANLIJST, NA).map(toRegel)).toEqual([['x', 'niet op orde', false]]);
  });

  test('holds what was chosen, without what is over; what was gereed is to be done again', () => {
    expect(create([1, 3, 4], NA)).toStrictEqual({
      ...{ gemeente: 'Gouda', zelfscan: 'twee', vervolgOp: 'Plan 1' },
      teksten: { regie: 'beleidsadviseur' },
      vaststelling: { team: { wie: 'manager' } },
      opdracht: { [toPuntId(1)]: { huidig: 'x' }, '6a': { huidig: 'z' } },
      punten: {
        [toPuntId(1)]: { ...LEEG_PUNT, titel: 'a', actie: 'Doen', herkomst: VRAAG_1B },
        [toPuntId(3)]: {
          ...LEEG_PUNT,
          ...{ titel: 'c', status: 'in uitvoering', herkomst: VRAAG_1A, begin: '2026-01-01' },
          kosten: { b: { jaar: 2027, bedrag: 2 }, c: { bedrag: 3 } },
        },
        [toPuntId(4)]: { ...LEEG_PUNT, titel: 'd', einde: '2027-01-10' },
      },
    });
  });

  test('comes from the repeated zelfscan only when that is used', () => {
    expect([create([1], NA).zelfscan, create([1]).zelfscan]).toEqual(['twee', 'een']);
  });

  test.each<{ title: string; oud?: string; toelichting?: string; stand?: string; notitie?: string }>([
    { title: 'stays without a toelichting', oud: 'Oud', stand: 'Oud' },
    {
      title: 'is the toelichting, with the old one in a note',
      oud: 'Oud',
      toelichting: 'Nieuw',
      stand: 'Nieuw',
      notitie: 'Oud',
    },
    { title: 'is the toelichting where there was none', toelichting: 'Nieuw', stand: 'Nieuw' },
    { title: 'says the same once', oud: 'Oud', toelichting: 'Oud', stand: 'Oud' },
  ])('the stand van zaken $title', ({ oud, toelichting, stand, notitie }) => {
    const plan = createPlan({ titel: 'a', standVanZaken: oud, herkomst: VRAAG_1B });
    const herhaald = toScan({ '1b': { antwoord: 'niet op orde', toelichting } });
    const [punt] = listPunten(
      createVervolgplan(plan, PLANLIJST, { gekozen: new Set([toPuntId(1)]), herhaald, vandaag: VANDAAG }),
    );
    expect(punt?.standVanZaken).toBe(stand);
    expect(Object.values(punt?.voortgang ?? {})).toEqual(
      notitie === undefined ? [] : [{ datum: VANDAAG, tekst: `Stand van zaken in het vorige plan: ${notitie}` }],
    );
  });

  test('of any plan can be kept, holds no more than was chosen and nothing that is gereed, vervallen or over', () => {
    fc.assert(
      fc.property(verbeterplannen, planlijsten, fc.boolean(), (oud, lijst, isHerhaald) => {
        const herhaald = isHerhaald
          ? toScan(
              Object.fromEntries(lijst.zelfscan.map(({ id }) => [id, { antwoord: 'niet op orde', toelichting: 'Nu' }])),
            )
          : undefined;
        const gekozen = new Set(listVervolgkeuzes(oud, lijst, herhaald).map(({ punt }) => punt.id));
        const nieuw = createVervolgplan(oud, lijst, { gekozen, herhaald, vandaag: VANDAAG });
        expect(VERBETERPLAN_VORM.decode(VERBETERPLAN_VORM.encode(nieuw)).ok).toBe(true);
        const punten = listPunten(nieuw);
        expect(punten.filter(({ id }) => !gekozen.has(id))).toEqual([]);
        expect(punten.filter(({ status }) => status === 'gereed' || status === 'vervallen')).toEqual([]);
        expect(punten.filter(({ einde = VANDAAG }) => einde < VANDAAG)).toEqual([]);
      }),
    );
  });
});

describe('the evaluation as a document', () => {
  const bron = { ...VOORBEELDBRON, lijst: PLANLIJST, vandaag: VANDAAG };
  const verslag = computePlanverslag(PLAN, bron);
  const herhaling = { naam: 'Tweede\nmeting', herhaald: NA, eerste: toScan({ '1b': { antwoord: 'niet op orde' } }) };
  const getTabel = (blokken: readonly Planblok[] = []) =>
    blokken.flatMap((blok) =>
      blok.soort === 'tabel'
        ? [
            [
              blok.kolommen.map(({ kop }) => kop),
              ...blok.rijen.map((rij) => rij.map((cel) => cel.map(({ tekst }) => tekst).join('/'))),
            ],
          ]
        : [],
    )[0];

  test('is not there without a repeated zelfscan, or of a plan without verbeterpunten', () => {
    expect(withEvaluatie(verslag, PLAN, bron, undefined)).toBe(verslag);
    expect(withEvaluatie(verslag, { ...PLAN, punten: {} }, bron, herhaling)).toBe(verslag);
  });

  test('stands before the overdracht, with every punt: its question, what it was, what it is now and its status', () => {
    const { delen } = withEvaluatie(verslag, PLAN, bron, herhaling);
    const plek = delen.findIndex(({ kop }) => kop === 'Evaluatie');
    const koppen = delen.slice(plek).flatMap(({ kop, niveau }) => (niveau === 2 ? [kop] : []));
    expect(koppen).toEqual(['Evaluatie', bron.namen.onderdelen.overdracht.titel]);
    expect(getTabel(delen[plek]?.blokken)).toEqual([
      ['Verbeterpunt', 'Vraag', 'Eerst', 'Nu', 'Status'],
      ['a', 'Opdracht', 'Niet op orde', 'Gereed, maar nog niet op orde', 'Gereed'],
      ['b', 'Visie', 'Niet beantwoord', 'Nu op orde', 'Gereed'],
      ['c', 'Visie', 'Niet beantwoord', 'Nu op orde', expect.stringMatching(/^Te laat/)],
      ['d', 'Eigen punt', '–', 'Komt niet uit de zelfscan', 'Gepland, had al moeten beginnen'],
      ['e', 'Eigen punt', '–', 'Komt niet uit de zelfscan', 'Vervallen'],
    ]);
    expect(delen[plek]?.blokken[0]).toEqual({
      soort: 'tekst',
      tekst: 'Vergeleken met de herhaalde zelfscan: Tweede meting.',
    });
  });

  test('names what is niet op orde and in no verbeterpunt, and never guesses what it was', () => {
    const herhaald = toScan({ ...NA.beantwoordingen, '2a': { antwoord: 'niet op orde', toelichting: 'Niemand' } });
    const getBuiten = (eerste: Herhaald | undefined) =>
      getTabel(
        withEvaluatie(verslag, PLAN, bron, { ...herhaling, herhaald, eerste }).delen.find(({ kop }) =>
          kop.startsWith('Niet op orde'),
        )?.blokken,
      )?.slice(1);
    expect(getBuiten(toScan({ '2a': { antwoord: 'op orde' } }))).toEqual([['Scholing', 'Op orde', 'Niemand']]);
    expect(getBuiten(toScan({ '2a': { antwoord: 'niet op orde' } }))).toEqual([
      ['Scholing', 'Niet op orde', 'Niemand'],
    ]);
    expect(getBuiten(undefined)).toEqual([['Scholing', 'Niet bekend', 'Niemand']]);
  });
});

describe('the document that a verbeterpunt comes from', () => {
  const een = { id: 'een', gemeente: 'Gouda', isTeDoen: true, standVanZaken: 'Oud' };
  const twee = { id: 'twee', gemeente: 'gemeente Gouda', isTeDoen: true, standVanZaken: 'Nieuw' };
  const elders = { id: 'elders', gemeente: 'Delft', isTeDoen: true };

  test.each([
    { title: 'the one that the plan names', kandidaten: [een, elders], plan: { zelfscan: 'een' }, id: 'een' },
    {
      title: 'not the one that the plan names when its question is not to be done there',
      kandidaten: [{ ...een, isTeDoen: false }, twee],
      plan: { zelfscan: 'een', gemeente: 'Gouda' },
      id: 'twee',
    },
    {
      title: 'the one with the very text of the punt, before the one that the plan names first',
      kandidaten: [een, twee],
      plan: { zelfscan: 'een', herhaald: 'twee' },
      punt: { standVanZaken: 'Nieuw' },
      id: 'twee',
    },
    { title: 'the only one of its gemeente', kandidaten: [een, elders], plan: { gemeente: 'Gouda' }, id: 'een' },
    {
      title: 'unknown between two of its gemeente',
      kandidaten: [een, twee],
      plan: { gemeente: 'Gouda' },
      id: undefined,
    },
    { title: 'unknown without a gemeente', kandidaten: [een], plan: {}, id: undefined },
    { title: 'unknown without any', kandidaten: [], plan: { zelfscan: 'een', gemeente: 'Gouda' }, id: undefined },
  ])('is $title', ({ kandidaten, plan, punt, id }) => {
    expect(findHerkomstdocument(kandidaten, punt ?? {}, plan)).toBe(id);
  });
});
