import { expect, test } from 'vitest';
import { toAdres } from '../../src/domain/adres.ts';
import type { Begrip } from '../../src/domain/begrip.ts';
import { collectGebruik, selectFasen, selectVragen, sortLeesvolgorde } from '../../src/domain/begripgebruik.ts';
import type { Pagina } from '../../src/domain/pagina.ts';
import type { Vragenlijst } from '../../src/domain/zelfscan.ts';

const pagina = (id: string, rest: Partial<Pagina> = {}): Pagina => ({
  id,
  adres: toAdres(id),
  titel: id,
  menutitel: id,
  omschrijving: '',
  volgorde: 0,
  deel: id.split('/')[0] ?? '',
  isEigenUitwerking: false,
  ...rest,
});

const begrip = (id: string, vormen: readonly string[] = []): Begrip => ({
  id,
  term: id,
  status: 'gedefinieerd',
  definities: [{ tekst: 'Tekst.', bron: 'boek', plaats: 'blad 1' }],
  synoniemen: [],
  vormen,
  verwant: [],
  soort: 'deel',
  rollen: ['plukker'],
  isUitgelegdInTekst: false,
});

const BEGRIPPEN = [begrip('steel', ['steeltjes']), begrip('peer'), begrip('peer en steel')];

test('a page uses the terms that stand in its words, each once, in any of their forms', () => {
  const a = pagina('gids/a');
  const b = pagina('gids/b');
  const gebruik = collectGebruik(
    [
      { pagina: b, woorden: 'Steeltjes, en nog een steel.' },
      { pagina: a, woorden: 'Een peer, een steel.' },
    ],
    BEGRIPPEN,
  );
  expect(gebruik.get('steel')).toEqual([b, a]);
  expect(gebruik.get('peer')).toEqual([a]);
});

test('a longer term hides the shorter ones in it, and a term that nobody uses is absent', () => {
  const gebruik = collectGebruik([{ pagina: pagina('gids/a'), woorden: 'Over peer en steel.' }], BEGRIPPEN);
  expect([...gebruik.keys()]).toEqual(['peer en steel']);
});

test('the list of terms does not count, nor does the page of a term for itself', () => {
  const gebruik = collectGebruik(
    [
      { pagina: pagina('begrippen/index'), woorden: 'Peer, steel.' },
      { pagina: pagina('begrippen/peer'), woorden: 'Een peer met een steel.' },
    ],
    BEGRIPPEN,
  );
  expect([...gebruik].map(([id, paginas]) => [id, paginas.map(({ adres }) => adres)])).toEqual([
    ['steel', ['/begrippen/peer/']],
  ]);
});

test('reading order is that of the menu, then that of the part; other parts come last', () => {
  const paginas = [
    pagina('over'),
    pagina('gids/b', { volgorde: 2 }),
    pagina('wegen/a', { volgorde: 1 }),
    pagina('elders'),
    pagina('gids/a', { volgorde: 1 }),
  ];
  expect(sortLeesvolgorde(paginas, ['wegen', 'gids', 'over']).map(({ id }) => id)).toEqual([
    'wegen/a',
    'gids/a',
    'gids/b',
    'over',
    'elders',
  ]);
});

test('the fasen of a term are those of the pages that use it, once each, in the order of the route', () => {
  const fasen = [1, 2, 3].map((nummer) => ({ id: `fase-${nummer}`, nummer, titel: '', kort: '', doel: '' }));
  const paginas = ['fase-3', undefined, 'fase-1', 'fase-3'].map((fase, i) => pagina(`wegen/${i}`, { fase }));
  expect(selectFasen(fasen, paginas).map(({ id }) => id)).toEqual(['fase-1', 'fase-3']);
});

test('the questions that name a term keep the number that they have in the whole list', () => {
  const vraag = (id: string, begrippen: readonly string[]) => ({
    id,
    label: id,
    vraag: `Vraag ${id}?`,
    opOrde: '',
    geldtVoor: '',
    vindplaats: { bron: 'boek', plaats: 'blad 1', pagina: '/' },
    isEigenUitwerking: false,
    begrippen,
    sinds: 1,
  });
  const onderdeel = { titel: '', kort: '', inleiding: '', verplichtingen: [] };
  const vragenlijst: Vragenlijst = {
    verantwoording: '',
    drukregel: '',
    versie: 1,
    vervallen: [],
    onderdelen: [
      { ...onderdeel, id: 'een', vragen: [vraag('a', ['steel']), vraag('b', [])] },
      { ...onderdeel, id: 'twee', vragen: [vraag('c', ['peer', 'steel'])] },
    ],
  };
  expect(selectVragen(vragenlijst, 'steel')).toEqual([
    { id: 'a', nummer: 1, vraag: 'Vraag a?' },
    { id: 'c', nummer: 3, vraag: 'Vraag c?' },
  ]);
});
