import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isLeegVerbeterplan,
  movePunt,
  repeatKostenregel,
  withBijgesteldVeld,
  withBijstelling,
  withHeleBijstelling,
  withKostenregel,
  withOpdracht,
  withoutBijstelling,
  withoutKostenregel,
  withoutPunt,
  withoutVoortgang,
  withPlantekst,
  withPlanveld,
  withPuntveld,
  withVaststelling,
  withVoortgang,
} from '../../src/domain/edit-verbeterplan.ts';
import {
  getPunt,
  getStatus,
  LEEG_PUNT,
  LEEG_VERBETERPLAN,
  getVervalreden,
  listBijstellingen,
  listPunten,
  listVoortgang,
  PLANONDERDELEN,
  PUNTDATUMS,
  PUNTTEKSTEN,
  VASTSTELLERS,
  type VerbeterplanInvoer,
} from '../../src/domain/verbeterplan.ts';
import { toVolgId } from '../../src/domain/volg-id.ts';
import { isJsonRecord, type Json } from '../../src/domain/wijziging.ts';
import { VERBETERPLAN_VORM } from '../../src/storage/verbeterplan-vorm.ts';
import { verbeterplannen } from './documenten.ts';
import { createPlan, createPlanVan, toPuntId } from './planvoorbeeld.ts';

/** A change of one field to a value. */
type Edit = (invoer: VerbeterplanInvoer, waarde: string) => VerbeterplanInvoer;

const P = toPuntId(1);

/** Every field that can be changed, with a value that it can hold and, where there is one, one that it cannot. */
const VELDEN: readonly { naam: string; edit: Edit; goed: string; fout?: string }[] = [
  ...(['gemeente', 'naam', 'zelfscan', 'herhaald', 'vervolgOp'] as const).map((veld) => ({
    ...{
      naam: veld,
      edit: (invoer: VerbeterplanInvoer, waarde: string) => withPlanveld(invoer, veld, waarde),
      goed: 'x',
    },
  })),
  ...(['datum', 'herhaling'] as const).map((veld) => ({
    ...{ naam: veld, edit: (invoer: VerbeterplanInvoer, waarde: string) => withPlanveld(invoer, veld, waarde) },
    ...{ goed: '2026-03-09', fout: '2026-02-30' },
  })),
  ...(['vanaf', 'tot'] as const).map((veld) => ({
    ...{ naam: veld, edit: (invoer: VerbeterplanInvoer, waarde: string) => withPlanveld(invoer, veld, waarde) },
    ...{ goed: '2026', fout: '26' },
  })),
  {
    naam: 'bereik',
    edit: (invoer, waarde) => withPlanveld(invoer, 'bereik', waarde),
    goed: 'regionaal',
    fout: 'landelijk',
  },
  ...PLANONDERDELEN.map((onderdeel) => ({
    ...{
      naam: onderdeel,
      edit: (invoer: VerbeterplanInvoer, waarde: string) => withPlantekst(invoer, onderdeel, waarde),
    },
    goed: 'x',
  })),
  ...VASTSTELLERS.flatMap((wie) => [
    {
      naam: wie,
      edit: (invoer: VerbeterplanInvoer, waarde: string) => withVaststelling(invoer, wie, 'wie', waarde),
      goed: 'x',
    },
    {
      ...{ naam: `${wie} datum`, goed: '2026-03-09', fout: 'morgen' },
      edit: (invoer: VerbeterplanInvoer, waarde: string) => withVaststelling(invoer, wie, 'datum', waarde),
    },
  ]),
  ...(['huidig', 'wijziging', 'expertise', 'middelen'] as const).map((veld) => ({
    ...{
      naam: veld,
      edit: (invoer: VerbeterplanInvoer, waarde: string) => withOpdracht(invoer, '6a', veld, waarde),
      goed: 'x',
    },
  })),
  ...PUNTTEKSTEN.map((veld) => ({
    ...{
      naam: veld,
      edit: (invoer: VerbeterplanInvoer, waarde: string) => withPuntveld(invoer, P, veld, waarde),
      goed: 'x',
    },
  })),
  ...PUNTDATUMS.map((veld) => ({
    ...{ naam: veld, edit: (invoer: VerbeterplanInvoer, waarde: string) => withPuntveld(invoer, P, veld, waarde) },
    ...{ goed: '2026-03-09', fout: '9-3-2026' },
  })),
  {
    naam: 'punt bereik',
    edit: (invoer, waarde) => withPuntveld(invoer, P, 'bereik', waarde),
    goed: 'lokaal',
    fout: 'x',
  },
  {
    naam: 'prioriteit',
    edit: (invoer, waarde) => withPuntveld(invoer, P, 'prioriteit', waarde),
    goed: 'hoog',
    fout: 'x',
  },
  {
    naam: 'status',
    edit: (invoer, waarde) => withPuntveld(invoer, P, 'status', waarde),
    goed: 'gereed',
    fout: 'gepland',
  },
  { naam: 'inOpdracht', edit: (invoer, waarde) => withPuntveld(invoer, P, 'inOpdracht', waarde), goed: 'ja' },
  { naam: 'zonderKosten', edit: (invoer, waarde) => withPuntveld(invoer, P, 'zonderKosten', waarde), goed: 'ja' },
  {
    naam: 'jaar',
    edit: (invoer, waarde) => withKostenregel(invoer, P, 'k', 'jaar', waarde),
    goed: '2026',
    fout: '20266',
  },
  {
    naam: 'bedrag',
    edit: (invoer, waarde) => withKostenregel(invoer, P, 'k', 'bedrag', waarde),
    goed: '0',
    fout: '-5',
  },
  {
    naam: 'soort',
    edit: (invoer, waarde) => withKostenregel(invoer, P, 'k', 'soort', waarde),
    goed: 'structureel',
    fout: 'x',
  },
  {
    naam: 'dekking',
    edit: (invoer, waarde) => withKostenregel(invoer, P, 'k', 'dekking', waarde),
    goed: 'te zoeken',
    fout: 'x',
  },
  {
    naam: 'voortgang datum',
    edit: (invoer, waarde) => withVoortgang(invoer, P, 'v', 'datum', waarde),
    goed: '2026-03-09',
    fout: 'x',
  },
  { naam: 'voortgang', edit: (invoer, waarde) => withVoortgang(invoer, P, 'v', 'tekst', waarde), goed: 'x' },
  {
    naam: 'bijstelling datum',
    edit: (invoer, waarde) => withBijstelling(invoer, P, 'b', 'datum', waarde),
    goed: '2026-03-09',
    fout: 'x',
  },
  {
    naam: 'veld',
    edit: (invoer, waarde) => withBijstelling(invoer, P, 'b', 'veld', waarde),
    goed: 'actie',
    fout: 'bereik',
  },
  { naam: 'oud', edit: (invoer, waarde) => withBijstelling(invoer, P, 'b', 'oud', waarde), goed: 'x' },
  { naam: 'reden', edit: (invoer, waarde) => withBijstelling(invoer, P, 'b', 'reden', waarde), goed: 'x' },
];

/** The mark that a punt costs nothing goes when costs are entered, so it is no neighbour to leave alone. */
const ANDERE = VELDEN.filter(({ naam }) => naam !== 'zonderKosten');
const VOL = ANDERE.reduce((invoer, { edit, goed }) => edit(invoer, goed), LEEG_VERBETERPLAN);

describe.each(VELDEN)('$naam', ({ naam, edit, goed, fout }) => {
  test('is set, left alone when it is the same, and leaves nothing behind when it is taken out', () => {
    const een = edit(LEEG_VERBETERPLAN, goed);
    expect(een).not.toEqual(LEEG_VERBETERPLAN);
    expect(edit(een, goed)).toBe(een);
    expect(edit(een, '')).toStrictEqual(LEEG_VERBETERPLAN);
    expect(edit(LEEG_VERBETERPLAN, '')).toBe(LEEG_VERBETERPLAN);
    expect(isLeegVerbeterplan(een)).toBe(false);
    if (fout !== undefined) expect(edit(een, fout)).toStrictEqual(LEEG_VERBETERPLAN);
  });

  test('changes no other field', () => {
    const zonder = edit(VOL, '');
    const nu = naam === 'zonderKosten' ? VOL : edit(zonder, goed);
    expect(VERBETERPLAN_VORM.encode(nu)).toEqual(VERBETERPLAN_VORM.encode(VOL));
    const blijft = ANDERE.filter((ander) => ander.naam !== naam);
    expect(blijft.filter((ander) => ander.edit(zonder, ander.goed) !== zonder).map((ander) => ander.naam)).toEqual([]);
  });
});

test('nothing empty and nothing undefined is ever kept, in whatever order fields come and go', () => {
  const stap = fc.tuple(fc.constantFrom(...VELDEN), fc.boolean());
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 30 }), (stappen) => {
      const plan = stappen.reduce((invoer, [{ edit, goed }, aan]) => edit(invoer, aan ? goed : ''), LEEG_VERBETERPLAN);
      const json = VERBETERPLAN_VORM.encode(plan);
      expect(hasLeeg(json)).toBe(false);
      expect(VERBETERPLAN_VORM.decode(json)).toStrictEqual({ ok: true, value: plan });
    }),
  );
});

function hasLeeg(json: Json): boolean {
  if (!isJsonRecord(json)) return json === '';
  return Object.values(json).some(
    (waarde) => hasLeeg(waarde) || (isJsonRecord(waarde) && Object.keys(waarde).length === 0),
  );
}

test.each(['x', '2026', '2026-03-09'])('an empty id is none: %s is not kept under it', (waarde) => {
  const edits: VerbeterplanInvoer[] = [
    withPuntveld(LEEG_VERBETERPLAN, '', 'titel', waarde),
    withOpdracht(LEEG_VERBETERPLAN, '', 'huidig', waarde),
    withKostenregel(LEEG_VERBETERPLAN, P, '', 'jaar', '2026'),
    withVoortgang(LEEG_VERBETERPLAN, P, '', 'tekst', waarde),
    withBijstelling(LEEG_VERBETERPLAN, P, '', 'oud', waarde),
  ];
  expect(edits.every((plan) => plan === LEEG_VERBETERPLAN)).toBe(true);
});

test('gepland is not kept, and is what an absent status means', () => {
  const plan = withPuntveld(createPlan({ status: 'gereed', titel: 'x' }), P, 'status', 'gepland');
  expect(getPunt(plan, P)).toStrictEqual({ ...LEEG_PUNT, titel: 'x' });
  expect(getStatus({})).toBe('gepland');
});

test('an amount is whole euros only: what cannot be kept exactly is no amount', () => {
  for (const waarde of ['1,5', '1.5', '1e3', '0x1', ' 5', '1000000000', 'NaN', '-0']) {
    expect(withKostenregel(LEEG_VERBETERPLAN, P, 'k', 'bedrag', waarde)).toBe(LEEG_VERBETERPLAN);
  }
  expect(getPunt(withKostenregel(LEEG_VERBETERPLAN, P, 'k', 'bedrag', '999999999'), P)?.kosten).toEqual({
    k: { bedrag: 999_999_999 },
  });
});

test('entering costs takes the mark away that there are none; taking them out again leaves the costs unknown', () => {
  const een = withKostenregel(createPlan({ zonderKosten: true, titel: 'x' }), P, 'k', 'jaar', '2026');
  expect(getPunt(een, P)).toStrictEqual({ ...LEEG_PUNT, titel: 'x', kosten: { k: { jaar: 2026 } } });
  expect(getPunt(withoutKostenregel(een, P, 'k'), P)).toStrictEqual({ ...LEEG_PUNT, titel: 'x' });
});

test('a line of costs is repeated in the years that have none like it', () => {
  const plan = createPlan({
    kosten: { a: { jaar: 2026, bedrag: 5 }, b: { jaar: 2027, bedrag: 5 }, c: { jaar: 2028 } },
  });
  const createId = (kosten: object) => `n${String(Object.keys(kosten).length)}`;
  const nieuw = repeatKostenregel(plan, P, 'a', [2026, 2027, 2028, 20_000], createId);
  expect(getPunt(nieuw, P)?.kosten).toEqual({ ...getPunt(plan, P)?.kosten, n3: { jaar: 2028, bedrag: 5 } });
  expect(repeatKostenregel(nieuw, P, 'a', [2028], createId)).toBe(nieuw);
  expect(repeatKostenregel(nieuw, P, 'zz', [2029], createId)).toBe(nieuw);
});

describe('a bijstelling', () => {
  test.each(['titel', 'actie', 'einde'] as const)('of %s keeps what stood there', (veld) => {
    const oud = veld === 'einde' ? '2026-01-01' : 'oud';
    const plan = createPlan({ [veld]: oud });
    const nieuw = withBijgesteldVeld(plan, P, veld, '2026-12-31', { id: 'b', datum: '2026-06-15', reden: 'r' });
    expect(getPunt(nieuw, P)).toStrictEqual({
      ...LEEG_PUNT,
      [veld]: '2026-12-31',
      bijstellingen: { b: { datum: '2026-06-15', veld, oud, reden: 'r' } },
    });
    expect(withBijgesteldVeld(nieuw, P, veld, '2026-12-31', { id: 'c', datum: '2026-06-16' })).toBe(nieuw);
  });

  test.each([
    ['status', {}, 'vervallen', 'gepland'],
    ['status', { status: 'in uitvoering' }, 'vervallen', 'in uitvoering'],
    ['prioriteit', { prioriteit: 'hoog' }, 'laag', 'hoog'],
    ['prioriteit', {}, 'laag', undefined],
  ] as const)('of the %s of %j keeps what it was, also where that was not stored', (veld, punt, waarde, oud) => {
    const nieuw = withBijgesteldVeld(createPlan({ titel: 'x', ...punt }), P, veld, waarde, {
      id: 'b',
      datum: '2026-06-15',
    });
    expect(getPunt(nieuw, P)).toStrictEqual({
      ...LEEG_PUNT,
      titel: 'x',
      [veld]: waarde,
      bijstellingen: { b: { datum: '2026-06-15', veld, ...(oud === undefined ? {} : { oud }) } },
    });
  });

  test('can be put in whole, under an id at a punt that is there; without anything in it, it goes', () => {
    const plan = createPlan({ titel: 'x' });
    const kosten = { datum: '2026-06-15', veld: 'kosten', oud: '2027: € 5', reden: 'r' } as const;
    const met = withHeleBijstelling(plan, P, 'b', { ...kosten, datum: '2026-06-15' });
    expect(getPunt(met, P)?.bijstellingen).toStrictEqual({ b: kosten });
    expect(withHeleBijstelling(met, P, 'b', { datum: '15-6-2026', oud: '' })).toStrictEqual(plan);
    expect(withHeleBijstelling(plan, P, '', kosten)).toBe(plan);
    expect(withHeleBijstelling(plan, '__proto__', 'b', kosten)).toBe(plan);
  });

  test.each([
    ['the one that says so', [{ veld: 'status', oud: 'gepland', reden: 'a' }], 'a'],
    [
      'not a later one of another field',
      [
        { veld: 'status', reden: 'a' },
        { veld: 'einde', reden: 'b' },
      ],
      'a',
    ],
    [
      'the last of two',
      [
        { veld: 'status', oud: 'gepland', reden: 'a' },
        { veld: 'status', oud: 'vervallen', reden: 'b' },
        { veld: 'status', oud: 'gepland', reden: 'c' },
      ],
      'c',
    ],
    ['none where the last took it back', [{ veld: 'status', oud: 'vervallen', reden: 'b' }], undefined],
    ['none where only another field was adjusted', [{ veld: 'actie', reden: 'a' }], undefined],
    ['none without a reason', [{ veld: 'status', oud: 'gepland' }], undefined],
  ] as const)('gives the reason of a punt that is vervallen: %s', (_wat, delen, reden) => {
    const bijstellingen = Object.fromEntries(delen.map((deel, i) => [String(i), { datum: '2026-06-15', ...deel }]));
    expect(getVervalreden({ status: 'vervallen', bijstellingen })).toBe(reden);
    expect(getVervalreden({ bijstellingen })).toBeUndefined();
  });

  test('that empties the last field keeps the punt, and one of an empty field has no old text', () => {
    const leeg = withBijgesteldVeld(createPlan({ titel: 'x' }), P, 'titel', '', { id: 'b', datum: '2026-06-15' });
    expect(getPunt(leeg, P)).toStrictEqual({
      ...LEEG_PUNT,
      bijstellingen: { b: { datum: '2026-06-15', veld: 'titel', oud: 'x' } },
    });
    const was = withBijgesteldVeld(createPlan({ titel: 'x' }), P, 'wie', 'y', { id: 'b', datum: '2026-06-15' });
    expect(getPunt(was, P)?.bijstellingen).toStrictEqual({ b: { datum: '2026-06-15', veld: 'wie' } });
  });

  test('and voortgang are in order of their dates, without a date last', () => {
    const delen = {
      a: { datum: '2026-03-01' },
      b: { reden: 'x' },
      c: { datum: '2026-01-01' },
      d: { datum: '2026-03-01' },
    };
    expect(listBijstellingen({ bijstellingen: delen }).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
    expect(listVoortgang({ voortgang: { z: { tekst: 'x' }, a: { datum: '2026-03-01' } } }).map(({ id }) => id)).toEqual(
      ['a', 'z'],
    );
  });
});

test('parts are taken out, and what is not there is left alone', () => {
  const plan = createPlan({ titel: 'x', voortgang: { a: { tekst: 'x' } }, bijstellingen: { a: { oud: 'x' } } });
  const alles = { ...plan, opdracht: { [P]: { huidig: 'x' }, '6a': { huidig: 'y' } } };
  expect(withoutBijstelling(withoutVoortgang(plan, P, 'a'), P, 'a')).toStrictEqual(createPlan({ titel: 'x' }));
  expect(withoutPunt(alles, P)).toStrictEqual({ ...LEEG_VERBETERPLAN, opdracht: { '6a': { huidig: 'y' } } });
  for (const id of ['b', '__proto__', 'toString']) {
    expect(withoutPunt(plan, id)).toBe(plan);
    expect(withoutVoortgang(plan, P, id)).toBe(plan);
    expect(withoutKostenregel(plan, id, id)).toBe(plan);
  }
});

describe('the order', () => {
  const ids = (plan: VerbeterplanInvoer) => listPunten(plan).map(({ id }) => id);

  test('is that in which they were added, also of a hundred', () => {
    expect(ids(createPlanVan(100))).toEqual(Array.from({ length: 100 }, (_, i) => toPuntId(i + 1)));
  });

  test('after any moves is as on a list that was moved by hand, and a punt that is added comes last', () => {
    const zetten = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: -2, max: 8 })), { maxLength: 40 });
    fc.assert(
      fc.property(zetten, (lijst) => {
        let plan = createPlanVan(6);
        let verwacht = ids(plan);
        for (const [wie, waar] of lijst) {
          const id = toPuntId(wie + 1);
          plan = movePunt(plan, id, waar);
          const zonder = verwacht.filter((ander) => ander !== id);
          verwacht = zonder.toSpliced(Math.max(waar, 0), 0, id);
          expect(ids(plan)).toEqual(verwacht);
        }
        const nieuw = toVolgId(Object.keys(plan.punten), 'x');
        expect(ids(withPuntveld(plan, nieuw, 'titel', 'x'))).toEqual([...verwacht, nieuw]);
        expect(VERBETERPLAN_VORM.decode(VERBETERPLAN_VORM.encode(plan)).ok).toBe(true);
      }),
    );
  });

  test('holds also after so many moves between two neighbours that no number is left', () => {
    let plan = createPlanVan(4);
    for (let i = 0; i < 1200; i++) {
      const laatste = ids(plan).at(-1) ?? '';
      const anderen = ids(plan).filter((id) => id !== laatste);
      plan = movePunt(plan, laatste, 1);
      expect(ids(plan)).toEqual(anderen.toSpliced(1, 0, laatste));
      // A spreadsheet shows no more digits, and gives them back as it shows them.
      for (const { volgorde = 1 } of Object.values(plan.punten)) expect(Number(volgorde.toFixed(9))).toBe(volgorde);
    }
    for (let i = 0; i < 1200; i++) {
      const [, , id = ''] = ids(plan);
      const anderen = ids(plan).filter((ander) => ander !== id);
      plan = movePunt(plan, id, 0);
      expect(ids(plan)).toEqual([id, ...anderen]);
    }
  });

  test('of a move changes one punt only, so that another tab can move another one', () => {
    const plan = createPlanVan(10);
    const nieuw = movePunt(plan, toPuntId(9), 2);
    expect(Object.keys(plan.punten).filter((id) => getPunt(plan, id) !== getPunt(nieuw, id))).toEqual([toPuntId(9)]);
    expect(movePunt(plan, toPuntId(3), 2)).toBe(plan);
    expect(movePunt(plan, '__proto__', 2)).toBe(plan);
  });

  test('loses no punt of whatever plan is moved in', () => {
    fc.assert(
      fc.property(verbeterplannen, fc.nat(), fc.nat({ max: 6 }), (plan, wie, waar) => {
        const voor = ids(plan);
        const id = voor[wie % Math.max(voor.length, 1)] ?? '';
        const na = ids(movePunt(plan, id, waar));
        if (id !== '') expect(na).toEqual(voor.filter((ander) => ander !== id).toSpliced(waar, 0, id));
      }),
    );
  });
});
