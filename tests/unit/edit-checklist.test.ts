import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANTWOORDEN,
  getBeantwoording,
  getStand,
  getVoorstel,
  LEGE_CHECKLIST,
  listAfspraken,
  listChecklistvragen,
  listPunten,
  listRijen,
  STANDEN,
  type Antwoord,
  type Beantwoording,
  type ChecklistInvoer,
  type Stand,
} from '../../src/domain/checklist.ts';
import {
  isLegeChecklist,
  withAfspraak,
  withAntwoord,
  withFase,
  withKopveld,
  withNotitie,
  withoutAfspraak,
  withoutRij,
  withPunt,
  withRij,
  withStand,
  withStatus,
  withTekst,
  withVindplaats,
} from '../../src/domain/edit-checklist.ts';
import { isJsonRecord, type Json } from '../../src/domain/wijziging.ts';
import { CHECKLIST_VORM } from '../../src/storage/checklist-vorm.ts';
import { LIJST_VAN_45 } from './checklistlijst.ts';

type Edit = (invoer: ChecklistInvoer) => ChecklistInvoer;

const apply = (edits: readonly Edit[], invoer = LEGE_CHECKLIST) => edits.reduce((huidig, edit) => edit(huidig), invoer);

const GEVULD = apply([
  (invoer) => withKopveld(invoer, 'gemeente', 'Gouda'),
  (invoer) => withFase(invoer, 'fase-2'),
  (invoer) => withAntwoord(invoer, 'a', 'ja'),
  (invoer) => withNotitie(invoer, 'a', 'Klaar.'),
  (invoer) => withStand(invoer, 'b', 'bespreken'),
  (invoer) => withRij(invoer, 'tabel', '000001-x', 'naam', 'Preventie'),
  (invoer) => withPunt(invoer, '2', 'Geld'),
  (invoer) => withAfspraak(invoer, '000001-y', 'datum', '2026-06-30'),
]);

describe('a stand', () => {
  test.each<{ antwoord: Antwoord | undefined; stand: Stand | undefined; wordt: Beantwoording }>([
    { antwoord: 'ja', stand: 'geregeld', wordt: { antwoord: 'ja' } },
    { antwoord: 'ja', stand: 'bespreken', wordt: { antwoord: 'ja', stand: 'bespreken' } },
    { antwoord: 'ja', stand: undefined, wordt: { antwoord: 'ja', stand: 'geen' } },
    { antwoord: 'weet ik niet', stand: 'uitzoeken', wordt: { antwoord: 'weet ik niet' } },
    { antwoord: 'weet ik niet', stand: undefined, wordt: { antwoord: 'weet ik niet', stand: 'geen' } },
    { antwoord: 'nee', stand: undefined, wordt: { antwoord: 'nee' } },
    { antwoord: 'nee', stand: 'geregeld', wordt: { antwoord: 'nee', stand: 'geregeld' } },
    { antwoord: undefined, stand: 'uitzoeken', wordt: { stand: 'uitzoeken' } },
    { antwoord: undefined, stand: undefined, wordt: {} },
  ])('$stand at the answer $antwoord is kept as $wordt', ({ antwoord, stand, wordt }) => {
    // By way of another stand, so that what is chosen is a change.
    const edits: Edit[] = [
      (invoer) => withAntwoord(invoer, 'a', antwoord),
      (invoer) => withStand(invoer, 'a', stand === 'bespreken' ? 'uitzoeken' : 'bespreken'),
      (invoer) => withStand(invoer, 'a', stand),
    ];
    expect(getBeantwoording(apply(edits), 'a')).toStrictEqual(wordt);
  });

  test.each<{ van: Beantwoording; antwoord: Antwoord | undefined; wordt: Beantwoording }>([
    { van: { stand: 'geregeld' }, antwoord: 'ja', wordt: { antwoord: 'ja' } },
    { van: { stand: 'uitzoeken' }, antwoord: 'ja', wordt: { antwoord: 'ja', stand: 'uitzoeken' } },
    { van: { antwoord: 'ja', stand: 'geen' }, antwoord: 'nee', wordt: { antwoord: 'nee' } },
    { van: { antwoord: 'ja', stand: 'geen' }, antwoord: undefined, wordt: {} },
    {
      van: { antwoord: 'ja', stand: 'geen' },
      antwoord: 'weet ik niet',
      wordt: { antwoord: 'weet ik niet', stand: 'geen' },
    },
    { van: { antwoord: 'ja', stand: 'bespreken' }, antwoord: 'nee', wordt: { antwoord: 'nee', stand: 'bespreken' } },
    { van: { antwoord: 'ja' }, antwoord: 'weet ik niet', wordt: { antwoord: 'weet ik niet' } },
  ])('answering $antwoord anew makes $van into $wordt', ({ van, antwoord, wordt }) => {
    const nieuw = withAntwoord({ ...LEGE_CHECKLIST, beantwoordingen: { a: van } }, 'a', antwoord);
    expect(getBeantwoording(nieuw, 'a')).toStrictEqual(wordt);
  });

  const handelingen: fc.Arbitrary<Edit> = fc.oneof(
    fc.constantFrom(...ANTWOORDEN, undefined).map<Edit>((antwoord) => (invoer) => withAntwoord(invoer, 'a', antwoord)),
    fc.constantFrom(...STANDEN, undefined).map<Edit>((stand) => (invoer) => withStand(invoer, 'a', stand)),
  );

  test('is never kept where the answer proposes it, nor taken away where there is no proposal', () => {
    fc.assert(
      fc.property(fc.array(handelingen, { maxLength: 8 }), (edits) => {
        const { antwoord, stand } = getBeantwoording(apply(edits), 'a');
        const voorstel = getVoorstel(antwoord);
        expect(stand === undefined || stand !== (voorstel ?? 'geen')).toBe(true);
      }),
    );
  });

  test('that was chosen is the one that counts, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(handelingen, { maxLength: 8 }), fc.constantFrom(...STANDEN, undefined), (edits, stand) => {
        expect(getStand(getBeantwoording(withStand(apply(edits), 'a', stand), 'a'))).toBe(stand);
      }),
    );
  });

  test('can be given to each of the 45 questions without touching another', () => {
    const ids = listChecklistvragen(LIJST_VAN_45).map(({ id }) => id);
    expect(new Set(ids).size).toBe(45);
    const standen = ids.map((id, i) => [id, STANDEN[i % STANDEN.length]] as const);
    const invoer = apply(
      standen.map(
        ([id, stand]) =>
          (huidig) =>
            withStand(huidig, id, stand),
      ),
    );
    expect(ids.map((id) => [id, getStand(getBeantwoording(invoer, id))])).toEqual(standen);
  });
});

/** One change of each field, of which no two are of the same one; the stand is one that may stand at any answer. */
const VELDEN: readonly Edit[] = [
  (invoer) => withKopveld(invoer, 'gemeente', 'Gouda'),
  (invoer) => withKopveld(invoer, 'naam', 'Voorjaar'),
  (invoer) => withKopveld(invoer, 'datum', '2026-03-09'),
  (invoer) => withFase(invoer, 'fase-1'),
  (invoer) => withAntwoord(invoer, 'a', 'ja'),
  (invoer) => withTekst(invoer, 'a', 'tekst'),
  (invoer) => withNotitie(invoer, 'a', 'notitie'),
  (invoer) => withStatus(invoer, 'a', 'vastgesteld'),
  (invoer) => withVindplaats(invoer, 'a', 'archief'),
  (invoer) => withStand(invoer, 'a', 'geregeld'),
  (invoer) => withStand(invoer, 'b', 'bespreken'),
  (invoer) => withRij(invoer, 'a', '1', 'naam', 'naam'),
  (invoer) => withRij(invoer, 'a', '1', 'tekst', 'tekst'),
  (invoer) => withRij(invoer, 'a', '1', 'status', 'niet aanwezig'),
  (invoer) => withRij(invoer, 'a', '1', 'vindplaats', 'archief'),
  (invoer) => withRij(invoer, 'a', '1', 'stand', 'uitzoeken'),
  (invoer) => withRij(invoer, 'b', '2', 'naam', 'naam'),
  (invoer) => withPunt(invoer, '1', 'een'),
  (invoer) => withPunt(invoer, '3', 'drie'),
  (invoer) => withAfspraak(invoer, '1', 'tekst', 'tekst'),
  (invoer) => withAfspraak(invoer, '1', 'wie', 'teamleider'),
  (invoer) => withAfspraak(invoer, '2', 'datum', '2026-03-09'),
];

test('the order of changes to different fields does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...VELDEN], { minLength: VELDEN.length }), (edits) => {
      expect(apply(edits)).toStrictEqual(apply(VELDEN));
      expect(apply(VELDEN)).toMatchObject({ beantwoordingen: { a: { antwoord: 'ja', tekst: 'tekst' } } });
    }),
  );
});

test('nothing that is empty is kept, whatever is entered and emptied', () => {
  const tekst = fc.constantFrom('', 'x', '2026-03-09', '2026-02-30', 'vastgesteld', 'bespreken');
  const edits: fc.Arbitrary<Edit> = fc.oneof(
    tekst.map<Edit>((waarde) => (invoer) => withKopveld(invoer, 'datum', waarde)),
    tekst.map<Edit>((waarde) => (invoer) => withKopveld(invoer, 'naam', waarde)),
    tekst.map<Edit>((waarde) => (invoer) => withFase(invoer, waarde)),
    tekst.map<Edit>((waarde) => (invoer) => withTekst(invoer, 'a', waarde)),
    tekst.map<Edit>((waarde) => (invoer) => withNotitie(invoer, 'a', waarde)),
    tekst.map<Edit>((waarde) => (invoer) => withVindplaats(invoer, 'a', waarde)),
    fc
      .constantFrom('vastgesteld' as const, undefined)
      .map<Edit>((waarde) => (invoer) => withStatus(invoer, 'a', waarde)),
    fc.constantFrom(...STANDEN, undefined).map<Edit>((waarde) => (invoer) => withStand(invoer, 'a', waarde)),
    fc.constantFrom(...ANTWOORDEN, undefined).map<Edit>((waarde) => (invoer) => withAntwoord(invoer, 'a', waarde)),
    fc
      .tuple(
        fc.constantFrom('naam' as const, 'tekst' as const, 'status' as const, 'vindplaats' as const, 'stand' as const),
        tekst,
      )
      .map<Edit>(
        ([veld, waarde]) =>
          (invoer) =>
            withRij(invoer, 'a', '1', veld, waarde),
      ),
    fc.constant<Edit>((invoer) => withoutRij(invoer, 'a', '1')),
    tekst.map<Edit>((waarde) => (invoer) => withPunt(invoer, '1', waarde)),
    fc.tuple(fc.constantFrom('tekst' as const, 'wie' as const, 'datum' as const), tekst).map<Edit>(
      ([veld, waarde]) =>
        (invoer) =>
          withAfspraak(invoer, '1', veld, waarde),
    ),
    fc.constant<Edit>((invoer) => withoutAfspraak(invoer, '1')),
  );
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 20 }), (reeks) => {
      const invoer = apply(reeks);
      const { beantwoordingen, rijen, punten, afspraken } = invoer;
      const delen: Record<string, unknown>[] = [beantwoordingen, rijen, ...Object.values(rijen), punten, afspraken];
      expect(delen.flatMap((deel) => Object.values(deel)).filter(isLeeg)).toEqual([]);
      // The stored form leaves nothing out and can be read.
      const json = CHECKLIST_VORM.encode(invoer);
      expect(hasLeeg(json)).toBe(false);
      expect(CHECKLIST_VORM.decode(json)).toStrictEqual({ ok: true, value: invoer });
    }),
  );
});

function isLeeg(deel: unknown): boolean {
  if (typeof deel !== 'object' || deel === null) return deel === undefined || deel === '';
  return Object.keys(deel).length === 0 || Object.values(deel).some(isLeeg);
}

function hasLeeg(json: Json): boolean {
  return isJsonRecord(json) && Object.values(json).some((deel) => isLeeg(deel) || hasLeeg(deel));
}

test.each<{ regel: string; change: Edit }>([
  { regel: 'the same text', change: (invoer) => withKopveld(invoer, 'gemeente', 'Gouda') },
  { regel: 'an empty field emptied', change: (invoer) => withKopveld(invoer, 'naam', '') },
  { regel: 'no date where there was none', change: (invoer) => withKopveld(invoer, 'datum', '2026-02-30') },
  { regel: 'the same fase', change: (invoer) => withFase(invoer, 'fase-2') },
  { regel: 'the same answer', change: (invoer) => withAntwoord(invoer, 'a', 'ja') },
  { regel: 'an answer that is not there cleared', change: (invoer) => withAntwoord(invoer, 'z', undefined) },
  { regel: 'the stand that is proposed', change: (invoer) => withStand(invoer, 'a', 'geregeld') },
  { regel: 'the same stand', change: (invoer) => withStand(invoer, 'b', 'bespreken') },
  { regel: 'no stand where there is none', change: (invoer) => withStand(invoer, 'z', undefined) },
  { regel: 'the same notitie', change: (invoer) => withNotitie(invoer, 'a', 'Klaar.') },
  { regel: 'a text that is not there emptied', change: (invoer) => withTekst(invoer, 'a', '') },
  { regel: 'no status where there is none', change: (invoer) => withStatus(invoer, 'a', undefined) },
  { regel: 'no vindplaats where there is none', change: (invoer) => withVindplaats(invoer, 'z', '') },
  { regel: 'the same row', change: (invoer) => withRij(invoer, 'tabel', '000001-x', 'naam', 'Preventie') },
  { regel: 'an unknown status in a row', change: (invoer) => withRij(invoer, 'tabel', '000001-x', 'status', 'x') },
  { regel: 'an empty row', change: (invoer) => withRij(invoer, 'tabel', 'nieuw', 'naam', '') },
  { regel: 'a row without an id', change: (invoer) => withRij(invoer, 'tabel', '', 'naam', 'x') },
  { regel: 'a row that is not there removed', change: (invoer) => withoutRij(invoer, 'tabel', 'z') },
  { regel: 'a row of a question without rows removed', change: (invoer) => withoutRij(invoer, 'constructor', 'z') },
  { regel: 'the same punt', change: (invoer) => withPunt(invoer, '2', 'Geld') },
  { regel: 'an empty punt emptied', change: (invoer) => withPunt(invoer, '1', '') },
  { regel: 'the same afspraak', change: (invoer) => withAfspraak(invoer, '000001-y', 'datum', '2026-06-30') },
  { regel: 'an empty afspraak', change: (invoer) => withAfspraak(invoer, 'nieuw', 'datum', 'morgen') },
  { regel: 'an afspraak without an id', change: (invoer) => withAfspraak(invoer, '', 'tekst', 'x') },
  { regel: 'an afspraak that is not there removed', change: (invoer) => withoutAfspraak(invoer, 'toString') },
])('$regel gives the same checklist back', ({ change }) => {
  expect(change(GEVULD)).toBe(GEVULD);
});

test('a row comes with its first field, goes with its last, and its question with it', () => {
  const een = withRij(LEGE_CHECKLIST, 'tabel', '000001-x', 'naam', 'a\r\nb');
  expect(een.rijen).toStrictEqual({ tabel: { '000001-x': { naam: 'a\nb' } } });
  const twee = withRij(een, 'tabel', '000001-x', 'stand', 'bespreken');
  const drie = withRij(twee, 'tabel', '000001-x', 'naam', '');
  expect(drie.rijen).toStrictEqual({ tabel: { '000001-x': { stand: 'bespreken' } } });
  expect(withRij(drie, 'tabel', '000001-x', 'stand', '')).toStrictEqual(LEGE_CHECKLIST);
  expect(withoutRij(drie, 'tabel', '000001-x')).toStrictEqual(LEGE_CHECKLIST);
});

test('rows and agreements are in the order of their ids, whichever was stored first, and points in that of their places', () => {
  const invoer = apply([
    (huidig) => withRij(huidig, 'a', '000002-a', 'naam', 'tweede'),
    (huidig) => withRij(huidig, 'a', '000001-b', 'naam', 'eerste'),
    (huidig) => withAfspraak(huidig, '000010-a', 'tekst', 'tiende'),
    (huidig) => withAfspraak(huidig, '000009-a', 'tekst', 'negende'),
    (huidig) => withPunt(huidig, '3', 'drie'),
    (huidig) => withPunt(huidig, '1', 'een'),
  ]);
  expect(listRijen(invoer, 'a')).toEqual([
    { id: '000001-b', naam: 'eerste' },
    { id: '000002-a', naam: 'tweede' },
  ]);
  expect(listAfspraken(invoer).map(({ tekst }) => tekst)).toEqual(['negende', 'tiende']);
  expect(listPunten(invoer)).toEqual([
    { punt: '1', tekst: 'een' },
    { punt: '3', tekst: 'drie' },
  ]);
  expect(listRijen(invoer, '__proto__')).toEqual([]);
});

test.each(['__proto__', 'constructor', 'toString'])('an id %s is an ordinary id', (id) => {
  const invoer = apply([
    (huidig) => withStand(huidig, id, 'bespreken'),
    (huidig) => withRij(huidig, id, id, 'naam', 'x'),
    (huidig) => withAfspraak(huidig, id, 'tekst', 'x'),
  ]);
  expect(Object.entries(invoer.beantwoordingen)).toEqual([[id, { stand: 'bespreken' }]]);
  expect(listRijen(invoer, id)).toEqual([{ id, naam: 'x' }]);
  expect(listAfspraken(invoer)).toEqual([{ id, tekst: 'x' }]);
  const leeg = apply(
    [
      (huidig) => withStand(huidig, id, undefined),
      (huidig) => withoutRij(huidig, id, id),
      (huidig) => withoutAfspraak(huidig, id),
    ],
    invoer,
  );
  expect(leeg).toEqual(LEGE_CHECKLIST);
});

test.each<{ invoer: ChecklistInvoer; leeg: boolean }>([
  { invoer: LEGE_CHECKLIST, leeg: true },
  { invoer: { ...LEGE_CHECKLIST, lijst: 2 }, leeg: true },
  { invoer: { ...LEGE_CHECKLIST, fase: 'fase-1' }, leeg: false },
  { invoer: { ...LEGE_CHECKLIST, beantwoordingen: { a: { stand: 'geregeld' } } }, leeg: false },
  { invoer: { ...LEGE_CHECKLIST, rijen: { a: { b: { naam: 'x' } } } }, leeg: false },
  { invoer: { ...LEGE_CHECKLIST, punten: { 1: 'x' } }, leeg: false },
  { invoer: { ...LEGE_CHECKLIST, afspraken: { a: { wie: 'x' } } }, leeg: false },
])('$invoer holds nothing that was entered: $leeg', ({ invoer, leeg }) => {
  expect(isLegeChecklist(invoer)).toBe(leeg);
});
