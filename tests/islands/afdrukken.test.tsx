import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unfold } from '../../src/islands/bewaren/unfold.ts';
import { useAfdrukken } from '../../src/islands/bewaren/use-afdrukken.ts';
import { useBijAfdrukken, type Voorbereiding } from '../../src/islands/bewaren/use-bij-afdrukken.ts';
import { FAKE_DOCUMENT, FakeNode } from './fake-dom.ts';

/** What happened, in order. */
let verloop: string[] = [];
let venster: EventTarget;

const prepare: Voorbereiding = () => {
  verloop.push('klaargezet');
  return () => verloop.push('teruggezet');
};
const tell = (soort: string) => act(() => void venster.dispatchEvent(new Event(soort)));

beforeEach(() => {
  verloop = [];
  venster = new EventTarget();
  vi.stubGlobal('document', FAKE_DOCUMENT);
  vi.stubGlobal('addEventListener', venster.addEventListener.bind(venster));
  vi.stubGlobal('removeEventListener', venster.removeEventListener.bind(venster));
  vi.stubGlobal('print', () => verloop.push('afgedrukt'));
});
afterEach(() => vi.unstubAllGlobals());

/** A page with a button that prints; gives that button, and what takes the page away. */
async function createPagina(voorbereiding?: Voorbereiding) {
  const root = new FakeNode('div');
  let start = (): void => undefined;
  function Pagina() {
    const [isBezig, begin] = useAfdrukken(voorbereiding);
    start = begin;
    verloop.push(isBezig ? 'papier' : 'scherm');
    return null;
  }
  await act(() => render(<Pagina />, root));
  return { press: () => act(() => start()), leave: () => act(() => render(null, root)) };
}

test('a button renders for paper, makes ready and then prints', async () => {
  const { press } = await createPagina(prepare);
  expect(verloop).toEqual(['scherm']);
  await press();
  expect(verloop).toEqual(['scherm', 'papier', 'klaargezet', 'afgedrukt']);
});

test.each(['afterprint', 'pointerdown', 'keydown'])('after %s the page is as it was, once', async (soort) => {
  const { press } = await createPagina(prepare);
  await press();
  verloop = [];
  await tell(soort);
  await tell(soort);
  expect(verloop).toEqual(['scherm', 'teruggezet']);
});

test('a button prints as often as it is pressed, also with nothing to make ready', async () => {
  const { press } = await createPagina();
  await press();
  await tell('afterprint');
  await press();
  expect(verloop).toEqual(['scherm', 'papier', 'afgedrukt', 'scherm', 'papier', 'afgedrukt']);
});

test('a page that goes away while it is printed leaves nothing behind', async () => {
  const { press, leave } = await createPagina(prepare);
  await press();
  verloop = [];
  await leave();
  await tell('afterprint');
  expect(verloop).toEqual(['teruggezet']);
});

test('printing by the menu of the browser makes ready before and puts back after, and never twice', async () => {
  const root = new FakeNode('div');
  function Pagina() {
    useBijAfdrukken(prepare);
    return null;
  }
  await act(() => render(<Pagina />, root));
  for (const soort of ['afterprint', 'beforeprint', 'beforeprint', 'afterprint', 'afterprint']) await tell(soort);
  expect(verloop).toEqual(['klaargezet', 'teruggezet', 'klaargezet', 'teruggezet']);
  await act(() => render(null, root));
  await tell('beforeprint');
  expect(verloop).toHaveLength(4);
});

test('what was folded is folded again, and what was open stays open', () => {
  const vouwen = [{ open: false }, { open: true }];
  const fold = unfold(vouwen);
  expect(vouwen.map(({ open }) => open)).toEqual([true, true]);
  fold();
  expect(vouwen.map(({ open }) => open)).toEqual([false, true]);
});
