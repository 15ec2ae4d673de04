import type { Doel } from './doel.ts';

/*
 * What a story needs of a browser, whichever it is. Each engine has a driver (chromium.ts, firefox.ts, webkit.ts) that
 * fits this and nothing more; what one of them cannot do stands in its list of gaps and nowhere else.
 */

/** What not every engine can be made to do or show. */
export type Kunst = 'console' | 'dark' | 'narrow window' | 'offline' | 'print';

/** What cannot be checked in an engine, and why. */
export type Gat = { kunst: Kunst; waarom: string };

export type Kleur = 'licht' | 'donker';

/** What a browser is started with. */
export type Startopties = {
  /** Address of the site, with its base path: `http://127.0.0.1:4410/`. */
  basis: string;
  /** What the system prefers. */
  kleur: Kleur;
  /** Takes the server away, or gives it back: for engines of which the network cannot be switched off. */
  setBereikbaar: (isBereikbaar: boolean) => void;
};

export type Motor = {
  naam: string;
  gaten: readonly Gat[];
  /** Packages of Debian that bring what is not on this machine; empty when all is there. Throws when no package does. */
  listOntbrekend: () => string[];
  start: (opties: Startopties) => Promise<Browser>;
};

export type Browser = {
  /** As the browser gives it: `140.12.0`. */
  versie: string;
  /** A session with a storage of its own, which its tabs share. End one before the next begins. */
  openSessie: () => Promise<Sessie>;
  stop: () => Promise<void>;
};

export type Sessie = {
  openTab: () => Promise<Tab>;
  setOffline: (isOffline: boolean) => Promise<void>;
  /** Errors of pages so far, those in the console included. */
  listFouten: () => readonly string[];
  stop: () => Promise<void>;
};

/** What can be seen of an element. */
export type Gelezen = {
  /** With one space wherever there is room. */
  tekst: string;
  /** Of a field what it holds, of a link where it leads; else empty. */
  waarde: string;
  isAangevinkt: boolean;
  heeftFocus: boolean;
};

export type Toets = 'Enter' | 'Tab' | 'Escape' | 'ArrowDown' | 'Space';

export type Bestand = { naam: string; bytes: Buffer };

/** What acts waits until its target is there and can be used, and fails when that takes too long. */
export type Tab = {
  /** `pad` from the root of the site, without a slash before it: `zelfscan/`. Waits until the page is loaded. */
  goto: (pad: string) => Promise<void>;
  reload: () => Promise<void>;
  readAdres: () => Promise<string>;
  /** All that can be seen of this target now; empty when there is none. Does not wait. */
  read: (doel: Doel) => Promise<readonly Gelezen[]>;
  click: (doel: Doel) => Promise<void>;
  /** Replaces what a field holds, with the keys where it is text. */
  fill: (doel: Doel, tekst: string) => Promise<void>;
  /** Chooses the option with this text. */
  selectOptie: (doel: Doel, optie: string) => Promise<void>;
  /** On what has focus. */
  press: (toets: Toets) => Promise<void>;
  chooseBestand: (doel: Doel, bestand: Bestand) => Promise<void>;
  /** What the browser saves when `act` is done. */
  download: (act: () => Promise<void>) => Promise<Bestand>;
  /** Runs a function in the page; it can use nothing from outside but `arg`, and gives what JSON can hold. */
  evaluate: (functie: (arg: string) => unknown, arg?: string) => Promise<unknown>;
  /** Size of the page in CSS pixels. */
  setVenster: (breedte: number, hoogte: number) => Promise<void>;
  /** The page on paper, as PDF. */
  print: () => Promise<Uint8Array>;
  /** What is on the screen, as PNG. */
  takeBeeld: () => Promise<Uint8Array>;
  close: () => Promise<void>;
};
