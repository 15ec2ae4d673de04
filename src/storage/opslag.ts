import { setPersistentEngine, type PersistentEvents, type PersistentStore } from '@nanostores/persistent';
import { atom, type ReadableAtom } from 'nanostores';
import { OPSLAG_LEEG, type ApartGezet, type Decoded, type Opslagstatus } from '../domain/opslag.ts';
import { toApartPrefix, toSleutel, type Documentplaats } from './sleutels.ts';

/*
 * What persistentAtom reads and writes instead of localStorage, because of what that does on a bad day:
 * - Writing throws when the storage is full or refused, and the value is lost. Here it stays in memory and `$opslag`
 *   says why it was not kept; the next change tries again.
 * - Text that is not ours would be decoded as if it were, and overwritten. Here a store never sees such text: it is
 *   copied to a key of its own before anything is written, and when that fails nothing is written at all.
 * - Text that another tab kept while this one could not is ours, but not this tab's to overwrite; it is copied too.
 * - A store that wakes up writes what it just read. Here text that did not change is never written.
 */

/** The part of the Web Storage API that is used. */
export type Opslagruimte = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Everything the storage layer needs from outside. */
export type Opslagomgeving = {
  /** Called for every access; may throw or give null, as browsers do where storage is off. */
  getRuimte: () => Opslagruimte | null;
  now: () => Date;
  /**
   * Calls `onChange` after another tab changed a key (null: all keys) and after this page comes back from the
   * back/forward cache; returns what stops it.
   */
  watch: (onChange: (sleutel: string | null) => void) => () => void;
};

/** A storage of documents for persistentAtom, with what became of the last change. */
export type Opslag = {
  $opslag: ReadableAtom<Opslagstatus>;
  /** The latest text that was copied aside, for the page to say so. */
  $apartGezet: ReadableAtom<ApartGezet | undefined>;
  /**
   * Makes a document readable and writable under the key that comes back. Text under that key which `decode` refuses
   * is set aside. Writes nothing else.
   */
  openDocument: (plaats: Documentplaats, decode: (raw: string) => Decoded<unknown>) => string;
  engine: PersistentStore;
  events: PersistentEvents;
};

/** A document that was opened, with the text the user is working on; undefined: nothing was entered. */
type OpenDocument = {
  apartPrefix: string;
  decode: (raw: string) => Decoded<unknown>;
  tekst: string | undefined;
  /** The text that was last seen in storage; anything else there was put there by somebody else. */
  bewaard: string | undefined;
  /** False when `tekst` could not be kept and exists only here. */
  isBewaard: boolean;
};

/** Makes a storage from what the browser, or a test, gives; reads and writes nothing until a document is opened. */
export function createOpslag({ getRuimte, now, watch }: Opslagomgeving): Opslag {
  const $opslag = atom<Opslagstatus>(OPSLAG_LEEG);
  const $apartGezet = atom<ApartGezet | undefined>(undefined);
  const documenten = new Map<string, OpenDocument>();

  /** The document with the newest readable text. What exists only here goes before what is stored. */
  function refresh(sleutel: string): OpenDocument | undefined {
    const doc = documenten.get(sleutel);
    if (doc === undefined || !doc.isBewaard) return doc;
    try {
      const ruimte = openRuimte(getRuimte);
      const raw = ruimte.getItem(sleutel) ?? undefined;
      if (raw === doc.tekst) return doc;
      if (raw === undefined) {
        doc.tekst = raw;
        doc.bewaard = raw;
        $opslag.set(OPSLAG_LEEG);
        return doc;
      }
      const decoded = doc.decode(raw);
      if (decoded.ok) {
        doc.tekst = raw;
        doc.bewaard = raw;
        $opslag.set({ status: 'teruggelezen' });
      } else if (!setAside(ruimte, doc, raw, decoded.reden) || doc.tekst !== undefined) {
        // What the user is working on no longer stands in its place; the next change puts it back there.
        $opslag.set({ status: 'niet-bewaard', reden: 'gewijzigd-formaat' });
      }
    } catch {
      $opslag.set({ status: 'niet-bewaard', reden: 'geblokkeerd' });
    }
    return doc;
  }

  function write(sleutel: string, tekst: string | undefined): void {
    const doc = documenten.get(sleutel);
    if (doc === undefined || (doc.isBewaard && doc.tekst === tekst)) return;
    const status = store(sleutel, doc, tekst);
    doc.tekst = tekst;
    doc.isBewaard = status.status !== 'niet-bewaard';
    $opslag.set(status);
  }

  function store(sleutel: string, doc: OpenDocument, tekst: string | undefined): Opslagstatus {
    try {
      const ruimte = openRuimte(getRuimte);
      const raw = ruimte.getItem(sleutel);
      if (raw !== null && raw !== doc.bewaard && raw !== tekst) {
        const decoded = doc.decode(raw);
        const reden = decoded.ok ? 'ander-tabblad' : decoded.reden;
        if (!setAside(ruimte, doc, raw, reden)) return { status: 'niet-bewaard', reden: 'gewijzigd-formaat' };
      }
      if (tekst === undefined) ruimte.removeItem(sleutel);
      else ruimte.setItem(sleutel, tekst);
      // Some browsers accept a write without keeping it.
      doc.bewaard = ruimte.getItem(sleutel) ?? undefined;
      if (doc.bewaard !== tekst) return { status: 'niet-bewaard', reden: 'geblokkeerd' };
      return tekst === undefined ? OPSLAG_LEEG : { status: 'bewaard', om: now().toISOString() };
    } catch (fout) {
      return { status: 'niet-bewaard', reden: isVol(fout) ? 'vol' : 'geblokkeerd' };
    }
  }

  /** Copies text that would be overwritten to a key of its own, once; false when there is no copy. Never overwrites anything. */
  function setAside(ruimte: Opslagruimte, doc: OpenDocument, raw: string, reden: ApartGezet['reden']): boolean {
    const sleutel =
      findCopy(ruimte, doc.apartPrefix, raw) ?? copyAside(ruimte, doc.apartPrefix + now().toISOString(), raw);
    if (sleutel === undefined) return false;
    $apartGezet.set({ sleutel, reden });
    return true;
  }

  const engine = new Proxy<PersistentStore>(
    {},
    {
      has: (_, sleutel) => typeof sleutel === 'string' && refresh(sleutel)?.tekst !== undefined,
      get: (_, sleutel) => (typeof sleutel === 'string' ? refresh(sleutel)?.tekst : undefined),
      set: (_, sleutel, tekst) => {
        if (typeof sleutel === 'string') write(sleutel, String(tekst));
        return true;
      },
      deleteProperty: (_, sleutel) => {
        if (typeof sleutel === 'string') write(sleutel, undefined);
        return true;
      },
    },
  );

  const stops = new Map<object, () => void>();
  const events: PersistentEvents = {
    addEventListener: (sleutel, listener) => {
      const stop = watch((gewijzigd) => {
        if (gewijzigd !== sleutel && gewijzigd !== null) return;
        const tekst = refresh(sleutel)?.tekst;
        // persistentAtom takes an event of any other key as a hint to look whether its own is still there.
        listener(tekst === undefined ? { key: '', newValue: '' } : { key: sleutel, newValue: tekst });
      });
      stops.set(listener, stop);
    },
    removeEventListener: (_, listener) => {
      stops.get(listener)?.();
      stops.delete(listener);
    },
  };

  return {
    $opslag,
    $apartGezet,
    openDocument: (plaats, decode) => {
      const sleutel = toSleutel(plaats);
      if (!documenten.has(sleutel)) {
        documenten.set(sleutel, {
          apartPrefix: toApartPrefix(plaats),
          decode,
          tekst: undefined,
          bewaard: undefined,
          isBewaard: true,
        });
        refresh(sleutel);
      }
      return sleutel;
    },
    engine,
    events,
  };
}

/** Makes every persistentAtom of the page use this storage. There is one engine per page. */
export function installOpslag({ engine, events }: Opslag): void {
  setPersistentEngine(engine, events);
}

function openRuimte(getRuimte: Opslagomgeving['getRuimte']): Opslagruimte {
  const ruimte = getRuimte();
  if (ruimte === null) throw new Error('This browser has no storage.');
  return ruimte;
}

function findCopy(ruimte: Opslagruimte, prefix: string, raw: string): string | undefined {
  for (let i = 0; i < ruimte.length; i += 1) {
    const sleutel = ruimte.key(i);
    if (sleutel?.startsWith(prefix) && ruimte.getItem(sleutel) === raw) return sleutel;
  }
  return undefined;
}

function copyAside(ruimte: Opslagruimte, gewenst: string, raw: string): string | undefined {
  let sleutel = gewenst;
  while (ruimte.getItem(sleutel) !== null) sleutel += '+';
  try {
    ruimte.setItem(sleutel, raw);
    return ruimte.getItem(sleutel) === raw ? sleutel : undefined;
  } catch {
    return undefined;
  }
}

/** Firefox has a name of its own for a full storage. */
function isVol(fout: unknown): boolean {
  return fout instanceof Error && /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/.test(fout.name);
}
