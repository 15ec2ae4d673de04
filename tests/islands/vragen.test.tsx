import { options, render, type VNode } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Invullijst, Invulvraag } from '../../src/domain/invullijst.ts';
import { filterOnderdelen, selectVragen, ALLE_VRAGEN, type Vragenkeuze } from '../../src/domain/vragenkeuze.ts';
import { withAntwoord, withBespreken, withToelichting } from '../../src/domain/edit-zelfscan.ts';
import type { ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import { Vragen } from '../../src/islands/zelfscan/Vragen.tsx';
import { createOpslag } from '../../src/storage/opslag.ts';
import { openZelfscan } from '../../src/stores/zelfscan.ts';
import { FAKE_DOCUMENT, FakeNode } from './fake-dom.ts';

const AANTAL = 58;
const LIJST: Invullijst = {
  versie: 1,
  vervallen: [],
  begrippen: {},
  onderdelen: [
    {
      id: 'oogst',
      titel: 'De oogst',
      kort: 'Oogst',
      inleiding: 'Over de oogst.',
      vragen: Array.from({ length: AANTAL }, (_, i) => createVraag(i + 1)),
      achtergrond: [{ tekst: 'Over oogsten', href: '/gids/' }],
      verplichtingen: [],
    },
  ],
};
const STORE = openZelfscan(
  createOpslag('proef', {
    openRuimte: () => null,
    now: () => new Date('2026-03-09T13:03:00.000Z'),
    createId: () => 'id',
    plan: () => undefined,
    watch: () => undefined,
  }),
  'id',
  LIJST,
);
const LEEG: ZelfscanInvoer = { beantwoordingen: {} };

function createVraag(nummer: number): Invulvraag {
  return {
    id: `oogst-${String(nummer)}`,
    nummer,
    vraag: 'Is het fruit rijp?',
    opOrde: 'Het fruit is rijp.',
    geldtVoor: 'gemeente',
    vindplaats: { tekst: 'Boek', href: '/gids/' },
    isEigenUitwerking: false,
    begrippen: [],
    sinds: 1,
  };
}

/** Ids of the questions of which Preact compared the inside since it was last asked. */
let getekend: string[] = [];
const diffed = options.diffed;

beforeEach(() => {
  vi.stubGlobal('document', FAKE_DOCUMENT);
  getekend = [];
  options.diffed = (vnode: VNode<{ id?: unknown }>) => {
    if (vnode.type === 'h3') getekend.push(String(vnode.props.id));
    diffed?.(vnode);
  };
});
afterEach(() => {
  if (diffed) options.diffed = diffed;
  else delete options.diffed;
  vi.unstubAllGlobals();
});

function createPage(): (invoer: ZelfscanInvoer, keuze?: Vragenkeuze, vorige?: ZelfscanInvoer) => string[] {
  const root = new FakeNode('div');
  return (invoer, keuze = ALLE_VRAGEN, vorige = undefined) => {
    getekend = [];
    render(
      <Vragen
        invullijst={LIJST}
        invoer={invoer}
        vorige={vorige}
        store={STORE}
        isAlleenLezen={false}
        keuze={keuze}
        getoond={filterOnderdelen(LIJST.onderdelen, keuze)}
        choose={() => undefined}
        goTo={() => undefined}
      />,
      root,
    );
    return getekend;
  };
}

test.each([
  { wat: 'an answer', edit: (invoer: ZelfscanInvoer) => withAntwoord(invoer, 'oogst-7', 'op orde') },
  { wat: 'a toelichting', edit: (invoer: ZelfscanInvoer) => withToelichting(invoer, 'oogst-7', 'Nog groen') },
  { wat: 'a mark', edit: (invoer: ZelfscanInvoer) => withBespreken(invoer, 'oogst-7', true) },
])('of all questions only that of $wat is rendered again', ({ edit }) => {
  const draw = createPage();
  expect(draw(LEEG)).toHaveLength(AANTAL);
  expect(draw(edit(LEEG))).toEqual(['oogst-7']);
});

test('with the answers of an earlier measurement beside it, and with a filter, that holds as well', () => {
  const draw = createPage();
  const keuze = selectVragen(LIJST.onderdelen, LEEG, { onderdeel: undefined, filter: 'nog open' });
  draw(LEEG, keuze, withToelichting(LEEG, 'oogst-3', 'Toen'));
  // What was stored is read anew, so nothing of it is the same object.
  expect(draw(withAntwoord(LEEG, 'oogst-7', 'op orde'), keuze, withToelichting(LEEG, 'oogst-3', 'Toen'))).toEqual([
    'oogst-7',
  ]);
});
