// Runs in the browser, with `npm run dev` only: shows the faults in the content over the page.
import { FOUTEN, readFoutmelding, VRAAG, type Foutmelding, type Foutregel } from './foutmelding.ts';

const STIJL = `
  :host { all: initial; }
  details {
    position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647; box-sizing: border-box;
    max-width: min(44rem, calc(100vw - 2rem)); max-height: 45vh; overflow: auto;
    border: 3px solid #a11a1a; border-radius: 6px; background: #fff; color: #1b1b1b;
    font: 16px/1.5 system-ui, sans-serif; box-shadow: 0 4px 24px rgb(0 0 0 / 35%);
  }
  summary { position: sticky; top: 0; padding: 0.5rem 1rem; background: #a11a1a; color: #fff; font-weight: 700; cursor: pointer; }
  p { margin: 0; padding: 0.75rem 1rem 0; font-weight: 700; }
  ul { margin: 0; padding: 0.25rem 1rem 0.75rem; list-style: none; }
  li { padding-block: 0.5rem; }
  li + li { border-top: 1px solid #ccc; }
  button {
    display: block; padding: 0; border: 0; background: none; color: #0b4f9e; font: 14px/1.5 ui-monospace, monospace;
    text-align: start; text-decoration: underline; overflow-wrap: anywhere; cursor: pointer;
  }
  :focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
  summary:focus-visible { outline-color: #fff; outline-offset: -5px; }
`;

const paneel = document.createElement('inhoudsfouten-paneel');
const wortel = paneel.attachShadow({ mode: 'open' });
// The policy of the site allows no style elements, but this it does.
const stijl = new CSSStyleSheet();
stijl.replaceSync(STIJL);
wortel.adoptedStyleSheets = [stijl];

let melding: Foutmelding = { fouten: [] };
let isOpen = true;

function show(): void {
  if (melding.fouten.length === 0) {
    paneel.remove();
    return;
  }
  const details = document.createElement('details');
  details.open = isOpen;
  details.addEventListener('toggle', () => {
    isOpen = details.open;
  });
  const kop = document.createElement('summary');
  const { length } = melding.fouten;
  kop.textContent = length === 1 ? '1 fout in de inhoud' : `${length} fouten in de inhoud`;
  const lijst = document.createElement('ul');
  lijst.append(...melding.fouten.map(createRegel));
  details.append(kop, ...(isPagina() ? [] : [createWaarschuwing()]), lijst);
  wortel.replaceChildren(details);
  document.body.append(paneel);
}

/** Whether there is something below the panel: of a page that cannot be made the server gives an empty one. */
function isPagina(): boolean {
  return document.querySelector('main') !== null;
}

function createWaarschuwing(): HTMLElement {
  const tekst = document.createElement('p');
  tekst.textContent =
    'Deze pagina is nu niet te maken. Herstel eerst wat hieronder staat; daarna komt zij vanzelf terug.';
  return tekst;
}

function createRegel({ plaats, bericht, adres }: Foutregel): HTMLElement {
  const knop = document.createElement('button');
  knop.textContent = plaats;
  knop.title = 'Openen op deze regel';
  knop.addEventListener('click', () => {
    void fetch(adres);
  });
  const regel = document.createElement('li');
  regel.append(knop, bericht);
  return regel;
}

/** Vite says the same of a file that cannot be read, in English and over the whole page. */
function hideOverlay(): void {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) {
    const tekst = overlay.shadowRoot?.textContent ?? '';
    if (melding.fouten.some(({ bestand }) => tekst.includes(bestand))) overlay.remove();
  }
}

if (import.meta.hot) {
  import.meta.hot.on(FOUTEN, (payload: unknown) => {
    melding = readFoutmelding(payload);
    show();
    hideOverlay();
  });
  import.meta.hot.send(VRAAG);
  new MutationObserver(hideOverlay).observe(document.body, { childList: true });
}
