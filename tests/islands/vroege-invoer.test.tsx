import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useVroegeInvoer, type VroegVeld } from '../../src/islands/bewaren/use-vroege-invoer.ts';
import { adoptVroegVeld as adoptInChecklist } from '../../src/islands/checklist/adopt-vroeg-veld.ts';
import { adoptVroegVeld as adoptInZelfscan } from '../../src/islands/zelfscan/adopt-vroeg-veld.ts';
import { FAKE_DOCUMENT, FakeNode } from './fake-dom.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page of which the fields hold this before the script runs; gives what is adopted at each render. */
async function open(velden: readonly object[]): Promise<() => Promise<VroegVeld[]>> {
  const overgenomen: VroegVeld[] = [];
  function Pagina() {
    useVroegeInvoer('.kas', (veld) => overgenomen.push(veld));
    return null;
  }
  const root = new FakeNode('div');
  const querySelectorAll = (selector: string) => (selector === '.kas [data-veld]' ? velden : []);
  vi.stubGlobal('document', { ...FAKE_DOCUMENT, querySelectorAll });
  return async () => {
    await act(() => render(<Pagina />, root));
    return overgenomen;
  };
}

test.each([
  { wat: 'a text about a question', element: { value: 'Nog groen' }, waarde: 'Nog groen' },
  { wat: 'an empty text', element: { value: '' }, waarde: undefined },
  { wat: 'a text field, which is never chosen', element: { type: 'text', checked: false, value: 'x' }, waarde: 'x' },
  { wat: 'a chosen answer', element: { type: 'radio', checked: true, value: 'ja' }, waarde: 'ja' },
  { wat: 'an answer that is not chosen', element: { type: 'radio', checked: false, value: 'ja' }, waarde: undefined },
  { wat: 'a mark', element: { type: 'checkbox', checked: true, value: 'on' }, waarde: 'on' },
  { wat: 'a mark that is not set', element: { type: 'checkbox', checked: false, value: 'on' }, waarde: undefined },
])('of $wat is adopted what was entered', async ({ element, waarde }) => {
  const draw = await open([{ dataset: { vraag: 'oogst-1', veld: 'antwoord' }, ...element }]);
  expect(await draw()).toEqual(waarde === undefined ? [] : [{ id: 'oogst-1', veld: 'antwoord', waarde }]);
});

test('a field about the whole document has no question, and all of it is adopted once', async () => {
  const draw = await open([
    { dataset: { veld: 'gemeente' }, value: 'Proefstad' },
    { dataset: { veld: 'naam' }, value: 'Eerste' },
  ]);
  await draw();
  expect(await draw()).toEqual([
    { id: '', veld: 'gemeente', waarde: 'Proefstad' },
    { id: '', veld: 'naam', waarde: 'Eerste' },
  ]);
});

test('the server knows of no fields', () => {
  function Pagina() {
    useVroegeInvoer('.kas', () => undefined);
    return null;
  }
  expect(renderToString(<Pagina />)).toBe('');
});

/** The actions of both stores, which say what they were called with. */
function createActies(gebeld: unknown[][]) {
  const tell =
    (naam: string) =>
    (...waarden: unknown[]) =>
      void gebeld.push([naam, ...waarden]);
  return {
    setKopveld: tell('setKopveld'),
    setAntwoord: tell('setAntwoord'),
    setToelichting: tell('setToelichting'),
    setBespreken: tell('setBespreken'),
    setStand: tell('setStand'),
    setStatus: tell('setStatus'),
    setTekst: tell('setTekst'),
    setNotitie: tell('setNotitie'),
    setVindplaats: tell('setVindplaats'),
  };
}

test.each([
  { veld: 'gemeente', waarde: 'Proefstad', gebeld: [['setKopveld', 'gemeente', 'Proefstad']] },
  { veld: 'deelnemers', waarde: 'Wethouder', gebeld: [['setKopveld', 'deelnemers', 'Wethouder']] },
  { veld: 'antwoord', waarde: 'op orde', gebeld: [['setAntwoord', 'oogst-1', 'op orde']] },
  { veld: 'antwoord', waarde: 'misschien', gebeld: [] },
  { veld: 'toelichting', waarde: 'Nog groen', gebeld: [['setToelichting', 'oogst-1', 'Nog groen']] },
  { veld: 'bespreken', waarde: 'on', gebeld: [['setBespreken', 'oogst-1', true]] },
  { veld: 'onbekend', waarde: 'x', gebeld: [] },
])('a zelfscan adopts $veld: $waarde', ({ veld, waarde, gebeld }) => {
  const acties: unknown[][] = [];
  adoptInZelfscan({ veld, id: 'oogst-1', waarde }, createActies(acties));
  expect(acties).toEqual(gebeld);
});

test.each([
  { veld: 'datum', waarde: '2026-03-09', gebeld: [['setKopveld', 'datum', '2026-03-09']] },
  { veld: 'antwoord', waarde: 'ja', gebeld: [['setAntwoord', 'oogst-1', 'ja']] },
  { veld: 'stand', waarde: 'bespreken', gebeld: [['setStand', 'oogst-1', 'bespreken']] },
  { veld: 'stand', waarde: 'misschien', gebeld: [['setStand', 'oogst-1', undefined]] },
  { veld: 'tekst', waarde: 'Twintig', gebeld: [['setTekst', 'oogst-1', 'Twintig']] },
  { veld: 'notitie', waarde: 'Vraag na', gebeld: [['setNotitie', 'oogst-1', 'Vraag na']] },
  { veld: 'vindplaats', waarde: 'Kas 2', gebeld: [['setVindplaats', 'oogst-1', 'Kas 2']] },
  { veld: 'onbekend', waarde: 'x', gebeld: [] },
])('a checklist adopts $veld: $waarde', ({ veld, waarde, gebeld }) => {
  const acties: unknown[][] = [];
  adoptInChecklist({ veld, id: 'oogst-1', waarde }, createActies(acties));
  expect(acties).toEqual(gebeld);
});
