import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Doel, Naam } from './doel.ts';
import type { Bestand, Gelezen, Tab, Toets } from './driver.ts';
import { describeDoel, until } from './expect.ts';
import { findElements, type Doeltekst } from './find-elements.ts';
import { readElements } from './read-elements.ts';

/** An element of a page as its protocol names it. */
export type Element = Readonly<Record<string, unknown>>;

/** What a protocol that drives a browser from outside has to offer for one tab. */
export type Bediening = {
  navigate: (adres: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Runs a function, given as its source, with arguments that JSON can hold; so can what it gives. */
  run: (functie: string, args: readonly unknown[]) => Promise<unknown>;
  /** As `run`, for a function that gives an element or null. */
  find: (functie: string, args: readonly unknown[]) => Promise<Element | undefined>;
  /** On the middle of an element that is on the screen. */
  click: (element: Element) => Promise<void>;
  /** Presses keys after each other; special ones as WebDriver writes them. */
  type: (toetsen: string) => Promise<void>;
  setBestand: (element: Element, pad: string) => Promise<void>;
  setVenster: (breedte: number, hoogte: number) => Promise<void>;
  print: () => Promise<Uint8Array>;
  takeBeeld: () => Promise<Uint8Array>;
  close: () => Promise<void>;
};

/** Keys without a character, as both forms of WebDriver write them. */
const TOETSEN: Readonly<Record<Toets, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Space: ' ',
};
const WIS = '\uE017';

/**
 * A tab over a protocol. What is downloaded comes in `downloads`, where the browser was told to save; `werkmap` is for
 * files that are chosen.
 */
export function createTab(
  bediening: Bediening,
  { basis, downloads, werkmap }: { basis: string; downloads: string; werkmap: string },
): Tab {
  const read = async (doel: Doel) => toGelezen(await bediening.run(READ, [toDoeltekst(doel)]));
  /** Tries until the target is there, can be used, nothing covers it and it stands still. */
  const withElement = (doel: Doel, wat: string, act: (element: Element) => Promise<void>) => {
    let vorigePlaats: string | undefined;
    return until(
      `${describeDoel(doel)} can be ${wat}`,
      async () => {
        const element = await bediening.find(PREPARE, [toDoeltekst(doel)]);
        if (element === undefined) return false;
        // What a page fills in above it moves it away from under the pointer.
        const plaats = JSON.stringify(await bediening.run(MEASURE, [toDoeltekst(doel)]));
        const isStil = plaats === vorigePlaats;
        vorigePlaats = plaats;
        if (isStil) await act(element);
        return isStil;
      },
      (isKlaar) => isKlaar,
    );
  };
  const setWaarde = (doel: Doel, wat: string) => async (): Promise<boolean> =>
    (await bediening.run(SET_WAARDE, [toDoeltekst(doel), wat])) === true;

  return {
    goto: (pad) => bediening.navigate(new URL(pad, basis).href),
    reload: bediening.reload,
    readAdres: async () => String(await bediening.run('() => location.href', [])),
    read,
    click: async (doel) => {
      await withElement(doel, 'clicked', bediening.click);
    },
    fill: async (doel, tekst) => {
      const soort = await until(
        `${describeDoel(doel)} can be filled`,
        () => bediening.run(FOCUS, [toDoeltekst(doel)]),
        (gevonden) => gevonden !== null,
      );
      if (soort === 'date') await until(`${describeDoel(doel)} takes a date`, setWaarde(doel, tekst), Boolean);
      else await bediening.type(tekst === '' ? WIS : tekst.replaceAll('\n', TOETSEN.Enter));
    },
    selectOptie: async (doel, optie) => {
      await until(`${describeDoel(doel)} has the option ‘${optie}’`, setWaarde(doel, optie), Boolean);
    },
    press: (toets) => bediening.type(TOETSEN[toets]),
    chooseBestand: async (doel, { naam, bytes }) => {
      mkdirSync(werkmap, { recursive: true });
      const pad = join(werkmap, naam);
      writeFileSync(pad, bytes);
      const element = await until(
        `${describeDoel(doel)} takes a file`,
        () => bediening.find(FIND, [toDoeltekst(doel)]),
        (gevonden) => gevonden !== undefined,
      );
      if (element !== undefined) await bediening.setBestand(element, pad);
    },
    download: async (act) => {
      rmSync(downloads, { recursive: true, force: true });
      mkdirSync(downloads, { recursive: true });
      await act();
      return untilGedownload(downloads);
    },
    evaluate: (functie, arg = '') => bediening.run(String(functie), [arg]),
    setVenster: bediening.setVenster,
    print: bediening.print,
    takeBeeld: bediening.takeBeeld,
    close: bediening.close,
  };
}

/** Waits until one file is whole: while a browser writes, there is a second one or an empty one. */
async function untilGedownload(downloads: string): Promise<Bestand> {
  const [naam = ''] = await until(
    'a file is downloaded',
    () => Promise.resolve(readdirSync(downloads)),
    (namen) =>
      namen.length === 1 &&
      namen.every((bestand) => !/\.(part|wkdownload)$/.test(bestand) && statSync(join(downloads, bestand)).size > 0),
  );
  return { naam, bytes: readFileSync(join(downloads, naam)) };
}

const SEARCH = `const findElements = ${String(findElements)};`;
const READ = `(doel) => { ${SEARCH} return (${String(readElements)})(findElements(doel)); }`;
const FIND = `(doel) => { ${SEARCH} return findElements(doel)[0] ?? null; }`;

/** Brings an element to where it can be clicked. Throws when it cannot be used or something else would get the click. */
const PREPARE = `(doel) => { ${SEARCH} return (${String(prepareClick)})(findElements(doel)[0]); }`;
function prepareClick(element: globalThis.Element | undefined): globalThis.Element | null {
  if (element === undefined) return null;
  if (element.matches(':disabled')) throw new Error('It cannot be used.');
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const vak = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const raak = document.elementFromPoint(vak.x + vak.width / 2, vak.y + vak.height / 2);
  if (raak === null || !(element.contains(raak) || raak.contains(element)))
    throw new Error(`Covered by ${raak?.outerHTML.slice(0, 200) ?? 'nothing'}`);
  return element;
}

/** Where an element is in the window, and of what size, in CSS pixels. */
const MEASURE = `(doel) => { ${SEARCH} return findElements(doel)[0]?.getBoundingClientRect().toJSON() ?? null; }`;

/** Focuses a field with all it holds selected, and gives its type; null when there is none. */
const FOCUS = `(doel) => { ${SEARCH} return (${String(focusField)})(findElements(doel)[0]); }`;
function focusField(element: globalThis.Element | undefined): string | null {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
  element.focus();
  if (element.type !== 'date') element.select();
  return element.type;
}

/** Sets a date, or chooses an option, as the control of the browser itself would; false when that cannot be yet. */
const SET_WAARDE = `(doel, waarde) => { ${SEARCH} return (${String(setField)})(findElements(doel)[0], waarde); }`;
function setField(element: globalThis.Element | undefined, waarde: string): boolean {
  if (element instanceof HTMLSelectElement) {
    const optie = [...element.options].find(({ label }) => label === waarde);
    if (optie === undefined) return false;
    element.value = optie.value;
  } else if (element instanceof HTMLInputElement) element.value = waarde;
  else return false;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function toDoeltekst(doel: Doel): Doeltekst {
  const plaats = { in: doel.in === undefined ? null : toDoeltekst(doel.in), nr: doel.nr ?? null };
  if ('css' in doel) return { soort: 'css', wat: doel.css, naam: null, ...plaats };
  if ('label' in doel) return { soort: 'label', wat: '', naam: toNaamtekst(doel.label), ...plaats };
  if ('tekst' in doel) return { soort: 'tekst', wat: '', naam: toNaamtekst(doel.tekst), ...plaats };
  return { soort: 'rol', wat: doel.rol, naam: doel.naam === undefined ? null : toNaamtekst(doel.naam), ...plaats };
}

function toNaamtekst(naam: Naam): Doeltekst['naam'] {
  return typeof naam === 'string' ? { gelijk: naam } : { bron: naam.source, vlaggen: naam.flags };
}

function toGelezen(json: unknown): Gelezen[] {
  return Array.isArray(json) ? json.filter(isGelezen) : [];
}

function isGelezen(waarde: unknown): waarde is Gelezen {
  return typeof waarde === 'object' && waarde !== null && 'tekst' in waarde && 'heeftFocus' in waarde;
}
