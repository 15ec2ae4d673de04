import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checklistlijst } from '../../src/domain/checklist-lijst.ts';
import { LEGE_CHECKLIST } from '../../src/domain/checklist.ts';
import { isDatum } from '../../src/domain/datum.ts';
import type { Vraagstand } from '../../src/domain/regiobeeld.ts';
import { computeGereedheid, listOntbrekend, PLANEISEN } from '../../src/domain/verbeterplan-gereedheid.ts';
import { groupPunten } from '../../src/domain/verbeterplan-groepen.ts';
import { computeKosten, computePuntkosten, type Kosten } from '../../src/domain/verbeterplan-kosten.ts';
import { computeOverdracht, listMijlpalen } from '../../src/domain/verbeterplan-overdracht.ts';
import { listUitChecklist, listUitRegiobeeld, listUitZelfscan } from '../../src/domain/verbeterplan-bronpunten.ts';
import { isOvergenomen, selectNieuw, withOvernames } from '../../src/domain/verbeterplan-overname.ts';
import { computePdca, getPdcastap, type Pdcastap } from '../../src/domain/verbeterplan-pdca.ts';
import { addMaand, computePlanning, isBinnenkort, isTeLaat } from '../../src/domain/verbeterplan-planning.ts';
import {
  LEEG_PUNT,
  LEEG_VERBETERPLAN,
  listPunten,
  STATUSSEN,
  type Herkomst,
  type Status,
  type Verbeterpunt,
} from '../../src/domain/verbeterplan.ts';
import { toVolgId } from '../../src/domain/volg-id.ts';
import { LEGE_ZELFSCAN } from '../../src/domain/zelfscan.ts';
import { VERBETERPLAN_VORM } from '../../src/storage/verbeterplan-vorm.ts';
import { createVraag } from './checklistlijst.ts';
import { planlijsten, verbeterplannen } from './documenten.ts';
import { createPlan, createPlanVan, PLANLIJST, toPuntId } from './planvoorbeeld.ts';

const VANDAAG = '2026-06-15';
const dagen = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((datum) => datum.toISOString().slice(0, 10));
const punt = (over: Partial<Verbeterpunt>): Verbeterpunt => ({ ...LEEG_PUNT, ...over });
const toBewaard = (status: Status) => (status === 'gepland' ? undefined : status);
const ids = (punten: readonly { id: string }[]) => punten.map(({ id }) => id);
const herhaald = (antwoorden: Record<string, 'op orde' | 'niet op orde'>) => ({
  beantwoordingen: Object.fromEntries(Object.entries(antwoorden).map(([id, antwoord]) => [id, { antwoord }])),
});

describe('costs', () => {
  test('of a punt without lines are unknown and never nothing, unless the user said that it costs nothing', () => {
    expect(computePuntkosten(punt({}))).toEqual({ bedrag: 0, onbekend: 1 });
    expect(computePuntkosten(punt({ zonderKosten: true }))).toEqual({ bedrag: 0, onbekend: 0 });
    expect(computePuntkosten(punt({ kosten: { a: { bedrag: 0 } } }))).toEqual({ bedrag: 0, onbekend: 0 });
    expect(computePuntkosten(punt({ zonderKosten: true, kosten: { a: { jaar: 2026 } } }))).toEqual({
      bedrag: 0,
      onbekend: 1,
    });
  });

  test('are divided by year, group, dekking and soort, and what is vervallen does not count', () => {
    const plan = createPlan(
      {
        herkomst: { soort: 'zelfscan', id: '1a' },
        kosten: {
          a: { jaar: 2027, bedrag: 100, soort: 'structureel', dekking: 'te zoeken' },
          b: { jaar: 2026, bedrag: 20, soort: 'incidenteel', dekking: 'beschikbaar' },
          c: { jaar: 2026 },
        },
      },
      { thema: 'Eigen', kosten: { a: { bedrag: 3 } } },
      { zonderKosten: true, thema: 'Eigen' },
      {},
      { status: 'vervallen', kosten: { a: { jaar: 2026, bedrag: 5000 } } },
    );
    expect(computeKosten(plan, PLANLIJST)).toEqual({
      totaal: { bedrag: 123, onbekend: 2 },
      jaren: [
        { jaar: 2026, bedrag: 20, onbekend: 1 },
        { jaar: 2027, bedrag: 100, onbekend: 0 },
        { jaar: undefined, bedrag: 3, onbekend: 1 },
      ],
      groepen: [
        { titel: 'Sturing', bedrag: 120, onbekend: 1 },
        { titel: 'Eigen', bedrag: 3, onbekend: 0 },
        { titel: undefined, bedrag: 0, onbekend: 1 },
      ],
      dekkingen: [
        { dekking: 'beschikbaar', bedrag: 20, onbekend: 0 },
        { dekking: 'te zoeken', bedrag: 100, onbekend: 0 },
        { dekking: undefined, bedrag: 3, onbekend: 2 },
      ],
      soorten: [
        { soort: 'incidenteel', bedrag: 20, onbekend: 0 },
        { soort: 'structureel', bedrag: 100, onbekend: 0 },
        { soort: undefined, bedrag: 3, onbekend: 2 },
      ],
    });
  });

  test('add up to the same total in every division, and to those of the punten that count', () => {
    const add = (delen: readonly Kosten[]) =>
      delen.reduce((som, deel) => ({ bedrag: som.bedrag + deel.bedrag, onbekend: som.onbekend + deel.onbekend }), {
        bedrag: 0,
        onbekend: 0,
      });
    fc.assert(
      fc.property(verbeterplannen, planlijsten, (plan, lijst) => {
        const { totaal, jaren, groepen, dekkingen, soorten } = computeKosten(plan, lijst);
        const telt = listPunten(plan).filter(({ status }) => status !== 'vervallen');
        for (const delen of [jaren, groepen, dekkingen, soorten, telt.map(computePuntkosten)]) {
          const { bedrag, onbekend } = add(delen);
          expect({ bedrag, onbekend }).toEqual(totaal);
        }
      }),
    );
  });
});

describe('time', () => {
  test.each<{ einde?: string; status: Status; laat: boolean; kort: boolean }>([
    { einde: '2026-06-14', status: 'gepland', laat: true, kort: false },
    { einde: '2026-06-14', status: 'in uitvoering', laat: true, kort: false },
    { einde: '2026-06-14', status: 'gereed', laat: false, kort: false },
    { einde: '2026-06-14', status: 'vervallen', laat: false, kort: false },
    { einde: '2026-06-15', status: 'gepland', laat: false, kort: true },
    { einde: '2026-07-15', status: 'in uitvoering', laat: false, kort: true },
    { einde: '2026-07-15', status: 'gereed', laat: false, kort: false },
    { einde: '2026-07-16', status: 'gepland', laat: false, kort: false },
    { status: 'gepland', laat: false, kort: false },
  ])('an end on $einde that is $status is late: $laat, due within a month: $kort', ({ einde, status, laat, kort }) => {
    const is = { einde, status: toBewaard(status) };
    expect([isTeLaat(is, VANDAAG), isBinnenkort(is, VANDAAG)]).toEqual([laat, kort]);
  });

  test('what is too late stays so on every later day until it is gereed or vervallen', () => {
    fc.assert(
      fc.property(dagen, dagen, dagen, fc.constantFrom(...STATUSSEN), (einde, a, b, status) => {
        const [eerder = '', later = ''] = [a, b].sort();
        const is = { einde, status: toBewaard(status) };
        expect(!isTeLaat(is, eerder) || isTeLaat(is, later)).toBe(true);
        expect(isTeLaat(is, a) && isBinnenkort(is, a)).toBe(false);
        if (status === 'gereed' || status === 'vervallen') expect(isTeLaat(is, later)).toBe(false);
      }),
    );
  });

  test.each([
    ['2026-01-31', '2026-02-28'],
    ['2028-01-30', '2028-02-29'],
    ['2000-01-31', '2000-02-29'],
    ['2100-01-31', '2100-02-28'],
    ['2026-12-31', '2027-01-31'],
    ['2026-03-31', '2026-04-30'],
    ['9999-12-05', '9999-12-31'],
  ])('a month after %s is %s', (datum, verwacht) => {
    expect(addMaand(datum)).toBe(verwacht);
  });

  test('a month later is an existing day, 28 to 31 days on', () => {
    fc.assert(
      fc.property(dagen, (dag) => {
        const later = addMaand(dag);
        const verschil = (Date.parse(later) - Date.parse(dag)) / 86_400_000;
        expect([isDatum(later), verschil >= 28, verschil <= 31]).toEqual([true, true, true]);
      }),
    );
  });

  test('the quarters are those of the looptijd, and what lies outside of them is named', () => {
    const plan = {
      ...createPlan(
        { begin: '2026-04-01', einde: '2026-12-31' },
        { begin: '2025-11-01', einde: '2026-01-01' },
        { einde: '2029-01-01' },
        {},
        { begin: '2027-12-31', einde: '2028-01-01' },
        { begin: '2026-08-01', einde: '2026-03-31' },
      ),
      vanaf: 2026,
      tot: 2027,
    };
    const { kwartalen, regels, buiten, omgekeerd, zonder } = computePlanning(plan);
    expect([kwartalen.length, kwartalen.at(0), kwartalen.at(-1)]).toEqual([
      8,
      { jaar: 2026, nummer: 1 },
      { jaar: 2027, nummer: 4 },
    ]);
    expect(
      regels.map(({ punt: { id }, van, tot, begintEerder, eindigtLater }) => [
        id,
        van,
        tot,
        begintEerder,
        eindigtLater,
      ]),
    ).toEqual([
      // By when they are to be ready.
      [toPuntId(2), 0, 0, true, false],
      [toPuntId(1), 1, 3, false, false],
      [toPuntId(5), 7, 7, false, true],
    ]);
    expect([ids(buiten), ids(omgekeerd), ids(zonder)]).toEqual([[toPuntId(3)], [toPuntId(6)], [toPuntId(4)]]);
  });

  test.each([
    { wat: 'the dates of the punten without a looptijd', over: {}, van: [2026, 2], tot: [2027, 1] },
    { wat: 'the looptijd where it is known', over: { vanaf: 2025 }, van: [2025, 1], tot: [2027, 1] },
    {
      wat: 'one year where it ends before it begins',
      over: { vanaf: 2030, tot: 2020 },
      van: [2030, 1],
      tot: [2030, 4],
    },
    { wat: 'ten years at most', over: { vanaf: 2000, tot: 2099 }, van: [2000, 1], tot: [2009, 4] },
  ])('the quarters are $wat', ({ over, van, tot }) => {
    const { kwartalen } = computePlanning({ ...createPlan({ begin: '2026-06-30' }, { einde: '2027-01-01' }), ...over });
    expect([kwartalen.at(0), kwartalen.at(-1)]).toEqual([van, tot].map(([jaar, nummer]) => ({ jaar, nummer })));
  });

  test('every punt stands once in the planning, within quarters that follow each other', () => {
    fc.assert(
      fc.property(verbeterplannen, (plan) => {
        const { kwartalen, regels, buiten, omgekeerd, zonder } = computePlanning(plan);
        expect(
          [...ids(regels.map((regel) => regel.punt)), ...ids(buiten), ...ids(omgekeerd), ...ids(zonder)].sort(),
        ).toEqual(Object.keys(plan.punten).sort());
        for (const { van, tot } of regels) expect(van >= 0 && van <= tot && tot < kwartalen.length).toBe(true);
        const nummers = kwartalen.map(({ jaar, nummer }) => jaar * 4 + nummer);
        expect(nummers).toEqual(nummers.map((_, i) => (nummers[0] ?? 0) + i));
        expect(kwartalen.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe('groups', () => {
  test('are the parts in the order of the lists, then own themes as they come, then the rest', () => {
    const plan = createPlan(
      {},
      { thema: 'Geld' },
      { herkomst: { soort: 'checklist', id: 'c1' } },
      { herkomst: { soort: 'zelfscan', id: '2a' } },
      { herkomst: { soort: 'zelfscan', id: '1-oud' } },
      { thema: 'Kennis' },
      { herkomst: { soort: 'zelfscan', id: '1a' }, thema: 'Beleid' },
      { herkomst: { soort: 'zelfscan', id: 'onbekend' } },
    );
    expect(groupPunten(plan, PLANLIJST).map(({ titel, punten }) => [titel, ...ids(punten)])).toEqual([
      ['Sturing', toPuntId(5)],
      ['Kennis', toPuntId(4), toPuntId(6)],
      ['Rollen', toPuntId(3)],
      ['Geld', toPuntId(2)],
      ['Beleid', toPuntId(7)],
      [undefined, toPuntId(1), toPuntId(8)],
    ]);
  });

  test('hold every punt once, in order, and none is empty or there twice', () => {
    fc.assert(
      fc.property(verbeterplannen, planlijsten, (plan, lijst) => {
        const groepen = groupPunten(plan, lijst);
        const volgorde = ids(listPunten(plan));
        expect(groepen.flatMap(({ punten }) => ids(punten)).sort()).toEqual([...volgorde].sort());
        for (const { punten } of groepen) {
          expect(punten.length).toBeGreaterThan(0);
          expect(ids(punten)).toEqual(volgorde.filter((id) => ids(punten).includes(id)));
        }
        expect(new Set(groepen.map(({ titel }) => titel)).size).toBe(groepen.length);
      }),
    );
  });
});

describe('PDCA', () => {
  const uit1a = { herkomst: { soort: 'zelfscan', id: '1a' } } as const;
  const bijgesteld = { bijstellingen: { a: { datum: '2026-05-02' } } };
  test.each<{
    wat: string;
    is: Partial<Verbeterpunt>;
    na?: Record<string, 'op orde' | 'niet op orde'>;
    stap: Pdcastap;
  }>([
    { wat: 'gepland', is: {}, stap: 'plan' },
    { wat: 'in uitvoering', is: { status: 'in uitvoering' }, stap: 'do' },
    { wat: 'gepland and te laat', is: { einde: '2026-06-14' }, stap: 'check' },
    { wat: 'due within a month', is: { status: 'in uitvoering', einde: '2026-07-01' }, stap: 'check' },
    { wat: 'adjusted and te laat', is: { ...bijgesteld, einde: '2026-06-14' }, stap: 'check' },
    { wat: 'adjusted, no voortgang yet', is: bijgesteld, stap: 'act' },
    {
      wat: 'adjusted on the day of the voortgang',
      is: { ...bijgesteld, voortgang: { a: { datum: '2026-05-02' } } },
      stap: 'act',
    },
    {
      wat: 'voortgang since it was adjusted',
      is: { ...bijgesteld, voortgang: { a: { datum: '2026-05-03' } } },
      stap: 'plan',
    },
    {
      wat: 'adjusted in its status',
      is: { bijstellingen: { a: { datum: '2026-05-02', veld: 'status', oud: 'gepland' } }, status: 'in uitvoering' },
      stap: 'do',
    },
    { wat: 'adjusted without a date', is: { bijstellingen: { a: { reden: 'x' } } }, stap: 'plan' },
    { wat: 'gereed, not repeated', is: { ...uit1a, status: 'gereed' }, stap: 'check' },
    { wat: 'gereed and op orde', is: { ...uit1a, status: 'gereed' }, na: { '1a': 'op orde' }, stap: 'afgerond' },
    {
      wat: 'gereed and still niet op orde',
      is: { ...uit1a, status: 'gereed' },
      na: { '1a': 'niet op orde' },
      stap: 'act',
    },
    { wat: 'gereed, question left open', is: { ...uit1a, status: 'gereed' }, na: {}, stap: 'check' },
    { wat: 'gereed, no question', is: { status: 'gereed' }, na: {}, stap: 'afgerond' },
    {
      wat: 'vervallen',
      is: { ...uit1a, status: 'vervallen', einde: '2026-01-01' },
      na: { '1a': 'niet op orde' },
      stap: 'afgerond',
    },
  ])('$wat: $stap', ({ is, na, stap }) => {
    const stand = { vandaag: VANDAAG, lijst: PLANLIJST, ...(na === undefined ? {} : { herhaald: herhaald(na) }) };
    expect(getPdcastap(punt(is), stand)).toBe(stap);
  });

  test('every punt is in exactly one step, and what is te laat always in check', () => {
    fc.assert(
      fc.property(verbeterplannen, planlijsten, dagen, fc.boolean(), (plan, lijst, vandaag, isHerhaald) => {
        const stand = { vandaag, lijst, herhaald: isHerhaald ? LEGE_ZELFSCAN : undefined };
        const pdca = computePdca(plan, stand);
        expect(Object.values(pdca).flatMap(ids).sort()).toEqual(Object.keys(plan.punten).sort());
        const teLaat = listPunten(plan).filter((een) => isTeLaat(een, vandaag));
        expect(teLaat.filter(({ id }) => !ids(pdca.check).includes(id))).toEqual([]);
      }),
    );
  });
});

describe('what is taken over', () => {
  const zelfscan = {
    beantwoordingen: {
      '2a': { antwoord: 'niet op orde', toelichting: 'Weinig scholing.' },
      '1a': { antwoord: 'op orde', toelichting: 'Goed.' },
      '1b': { antwoord: 'niet op orde' },
      los: { antwoord: 'niet op orde' },
    },
  } as const;
  const createId = (punten: object) => toVolgId(Object.keys(punten), 'x');

  test('from a zelfscan is what is niet op orde, with the toelichting as huidige stand', () => {
    expect(listUitZelfscan(PLANLIJST, zelfscan)).toEqual([
      { herkomst: { soort: 'zelfscan', id: '1b' }, titel: 'Opdracht', standVanZaken: undefined, onderdeel: 'Sturing' },
      {
        herkomst: { soort: 'zelfscan', id: '2a' },
        titel: 'Scholing',
        standVanZaken: 'Weinig scholing.',
        onderdeel: 'Kennis',
      },
    ]);
  });

  test('from a region is what is niet op orde somewhere, most frequent first', () => {
    const toStand = (id: string, nietOpOrde: number, beantwoord: number): Vraagstand => ({
      ...{
        id,
        nietOpOrde,
        beantwoord,
        opOrde: beantwoord - nietOpOrde,
        vraag: '',
        nummer: 1,
        onderdeelId: '',
        onderdeel: '',
      },
    });
    const vragen = [toStand('1a', 1, 1), toStand('1b', 0, 4), toStand('2a', 3, 4), toStand('weg', 2, 2)];
    const list = (aantal: number) =>
      listUitRegiobeeld(PLANLIJST, vragen, aantal).map(({ titel, standVanZaken, isBijkomend = false }) => [
        titel,
        standVanZaken,
        isBijkomend,
      ]);
    expect(list(4)).toEqual([
      ['Scholing', 'Niet op orde bij 3 van 4 gemeenten.', false],
      ['Visie', 'Niet op orde bij 1 van 1 gemeente.', true],
    ]);
    // Half of two is one; of ten nothing is so often missing, and what is so most comes along.
    expect(list(2).map(([, , isBijkomend]) => isBijkomend)).toEqual([false, false]);
    expect(list(10).map(([, , isBijkomend]) => isBijkomend)).toEqual([false, true]);
  });

  test('from a checklist is what is to be talked about or found out, also in rows of the user', () => {
    const vraag = (id: string) => createVraag(id);
    const lijst: Checklistlijst = {
      ...{ versie: 1, vervallen: [] },
      delen: [
        {
          titel: 'I',
          groepen: [
            {
              ...{ id: 'g', titel: 'Rollen' },
              vragen: [
                vraag('a'),
                vraag('b'),
                vraag('c'),
                createVraag('d', { tabel: 'taken', deelvragen: [vraag('e')] }),
                vraag('f'),
              ],
            },
          ],
        },
      ],
    };
    const checklist = {
      ...LEGE_CHECKLIST,
      beantwoordingen: {
        a: { antwoord: 'weet ik niet', notitie: 'Navragen.' },
        b: { antwoord: 'ja' },
        c: { antwoord: 'ja', stand: 'bespreken', tekst: 'Half' },
        d: { stand: 'bespreken' },
        f: { stand: 'geregeld' },
      },
      rijen: {
        f: {
          '1': { naam: 'Toezicht', tekst: 'niemand', stand: 'uitzoeken' },
          '2': { naam: 'Klaar', stand: 'geregeld' },
        },
      },
    } as const;
    const planlijst = {
      ...PLANLIJST,
      checklist: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label: id, onderdeel: 'Rollen' })),
    };
    expect(
      listUitChecklist(planlijst, checklist, lijst).map(({ herkomst, standVanZaken }) => [herkomst.id, standVanZaken]),
    ).toEqual([
      ['a', 'Navragen.'],
      ['c', 'Half'],
      ['f', 'Toezicht: niemand'],
    ]);
  });

  test('comes behind what is there, in the order given, and a second time changes nothing', () => {
    const nieuw = listUitZelfscan(PLANLIJST, zelfscan);
    const een = withOvernames(createPlan({ titel: 'Eigen' }), PLANLIJST, nieuw, createId);
    expect(listPunten(een).map(({ titel }) => titel)).toEqual(['Eigen', 'Opdracht', 'Scholing']);
    expect(listPunten(een)[2]).toEqual({
      ...LEEG_PUNT,
      ...{
        id: '000003-x',
        titel: 'Scholing',
        standVanZaken: 'Weinig scholing.',
        herkomst: { soort: 'zelfscan', id: '2a' },
      },
    });
    expect(withOvernames(een, PLANLIJST, nieuw, createId)).toBe(een);
    expect(VERBETERPLAN_VORM.decode(VERBETERPLAN_VORM.encode(een))).toEqual({ ok: true, value: een });
  });

  test('is never taken over twice, also not from the question that a new one replaced or when it is vervallen', () => {
    const plan = createPlan({ herkomst: { soort: 'zelfscan', id: '1-oud' }, status: 'vervallen' });
    expect(isOvergenomen(plan, PLANLIJST, { soort: 'zelfscan', id: '1b' })).toBe(true);
    expect(isOvergenomen(plan, PLANLIJST, { soort: 'checklist', id: '1b' })).toBe(false);
    const nieuw = listUitZelfscan(PLANLIJST, zelfscan);
    expect(selectNieuw(plan, PLANLIJST, [...nieuw, ...nieuw]).map(({ herkomst }) => herkomst.id)).toEqual(['2a']);
  });

  test('leaves no herkomst twice, whatever the plan held and whatever is taken over', () => {
    const overnames = fc.array(
      fc
        .constantFrom<Herkomst>(
          ...(['1a', '1b', '1-oud', '__proto__'] as const).map((id) => ({ soort: 'zelfscan' as const, id })),
          { soort: 'checklist', id: '1a' },
        )
        .map((herkomst) => ({ herkomst, titel: 'T', onderdeel: 'O' })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(overnames, overnames, (eerst, daarna) => {
        const plan = withOvernames(LEEG_VERBETERPLAN, PLANLIJST, eerst, createId);
        const eind = withOvernames(plan, PLANLIJST, daarna, createId);
        const sleutels = listPunten(eind).map(
          ({ herkomst }) => `${herkomst?.soort ?? ''}:${herkomst?.id.replace('1-oud', '1b') ?? ''}`,
        );
        expect(new Set(sleutels).size).toBe(sleutels.length);
        for (const { herkomst } of [...eerst, ...daarna]) expect(isOvergenomen(eind, PLANLIJST, herkomst)).toBe(true);
        expect(listPunten(eind).slice(0, listPunten(plan).length)).toEqual(listPunten(plan));
      }),
    );
  });
});

describe('ready to be adopted', () => {
  const klaar = punt({ actie: 'a', resultaat: 'b', wie: 'c', einde: '2026-12-31', zonderKosten: true });

  test.each<{ over: Partial<Verbeterpunt>; ontbreekt: string[] }>([
    { over: {}, ontbreekt: [] },
    { over: { actie: undefined }, ontbreekt: ['actie'] },
    { over: { resultaat: undefined }, ontbreekt: ['resultaat'] },
    { over: { wie: undefined }, ontbreekt: ['wie'] },
    { over: { einde: undefined, begin: '2026-01-01' }, ontbreekt: ['wanneer'] },
    { over: { begin: '2027-01-01' }, ontbreekt: ['wanneer'] },
    { over: { zonderKosten: undefined }, ontbreekt: ['kosten'] },
    { over: { zonderKosten: undefined, kosten: { a: { bedrag: 0 } } }, ontbreekt: [] },
    { over: { kosten: { a: { jaar: 2026, bedrag: 5 } } }, ontbreekt: [] },
    { over: { kosten: { a: { bedrag: 5 } } }, ontbreekt: ['kosten'] },
    { over: { kosten: { a: { bedrag: 5 }, b: { jaar: 2026 } } }, ontbreekt: ['kosten'] },
  ])('a punt with $over lacks $ontbreekt', ({ over, ontbreekt }) => {
    expect(listOntbrekend({ ...klaar, ...over })).toEqual(ontbreekt);
  });

  test('is a plan in which all is arranged, and each thing that is taken away is named', () => {
    const vol = {
      ...createPlan(klaar, { status: 'vervallen' as const }),
      ...{ vanaf: 2026, tot: 2027, herhaling: '2027-10-01' },
      teksten: {
        ...{ opdrachtgever: 'a', opsteller: 'b', regiovisie: 'c', middelen: 'd', monitoring: 'e', regie: 'f' },
        ...{ borging: 'g', communicatie: 'h' },
      },
      vaststelling: { team: { wie: 'a' }, 'sociaal-domein': { wie: 'b' }, portefeuillehouder: { wie: 'c' } },
    };
    const { plan, geregeld, totaal } = computeGereedheid(vol);
    expect(plan.filter(({ isGeregeld }) => !isGeregeld)).toEqual([]);
    expect(geregeld).toBe(totaal);
    expect(computeGereedheid({ ...vol, tot: 2025 }).plan.filter(({ isGeregeld }) => !isGeregeld)).toEqual([
      { eis: 'looptijd', isGeregeld: false },
    ]);
  });

  test('is nothing of an empty plan but that no punt lacks anything', () => {
    const { plan, punten, geregeld } = computeGereedheid(LEEG_VERBETERPLAN);
    expect(plan).toEqual(PLANEISEN.map((eis) => ({ eis, isGeregeld: false })));
    expect(geregeld).toBe(punten.length);
    expect(computeGereedheid(createPlan({ titel: 'x' })).punten.map(({ ontbreekt }) => ids(ontbreekt))).toEqual(
      punten.map(() => [toPuntId(1)]),
    );
  });
});

describe('a successor', () => {
  const plan = {
    ...createPlan(
      {
        einde: '2026-06-01',
        voortgang: { a: { datum: '2026-05-01', tekst: 'laatste' }, b: { datum: '2026-04-01' }, c: { tekst: 'z' } },
      },
      { begin: '2026-06-15', einde: '2026-09-01' },
      { einde: '2026-07-01', status: 'gereed' },
      {},
    ),
    herhaling: '2026-08-01',
    teksten: { regie: 'beleidsadviseur', inleiding: 'x' },
    vaststelling: { team: { datum: '2026-01-01' } },
  };

  test('sees what was agreed, how it stands and what is next', () => {
    const { afspraken, vaststelling, open, volgende, zonderDatum } = computeOverdracht(plan, VANDAAG);
    expect(afspraken).toEqual([{ onderdeel: 'regie', tekst: 'beleidsadviseur' }]);
    expect(vaststelling.map(({ vaststeller, datum }) => [vaststeller, datum])).toEqual([
      ['team', '2026-01-01'],
      ['sociaal-domein', undefined],
      ['portefeuillehouder', undefined],
    ]);
    expect(open.map((regel) => [regel.punt.id, regel.isTeLaat, regel.laatste?.tekst])).toEqual([
      [toPuntId(1), true, 'laatste'],
      [toPuntId(2), false, undefined],
      [toPuntId(4), false, undefined],
    ]);
    expect(volgende.map((mijlpaal) => [mijlpaal.datum, mijlpaal.soort, mijlpaal.punt?.id])).toEqual([
      ['2026-06-15', 'begin', toPuntId(2)],
      ['2026-08-01', 'herhaling', undefined],
      ['2026-09-01', 'einde', toPuntId(2)],
    ]);
    expect(ids(zonderDatum)).toEqual([toPuntId(4)]);
  });

  test('has the days in order, two at most of a punt and none of what is done', () => {
    fc.assert(
      fc.property(verbeterplannen, (een) => {
        const mijlpalen = listMijlpalen(een);
        const datums = mijlpalen.map(({ datum }) => datum);
        expect(datums).toEqual([...datums].sort());
        expect(mijlpalen.filter(({ punt: bij }) => bij?.status === 'gereed' || bij?.status === 'vervallen')).toEqual(
          [],
        );
      }),
    );
  });
});

test('three hundred punten are ordered, grouped, counted and checked', () => {
  const plan = createPlanVan(300);
  expect(groupPunten(plan, PLANLIJST)[0]?.punten).toHaveLength(300);
  expect(computeKosten(plan, PLANLIJST).totaal).toEqual({ bedrag: 0, onbekend: 300 });
  expect(computePdca(plan, { vandaag: VANDAAG, lijst: PLANLIJST }).plan).toHaveLength(300);
});
