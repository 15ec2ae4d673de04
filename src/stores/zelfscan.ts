import { persistentAtom } from '@nanostores/persistent';
import type { ReadableAtom } from 'nanostores';
import { withAntwoord, withKopveld, withToelichting, type Kopveld } from '../domain/edit-zelfscan.ts';
import type { ApartGezet, Opslagstatus } from '../domain/opslag.ts';
import { LEGE_ZELFSCAN, type Antwoord, type ZelfscanInvoer } from '../domain/zelfscan.ts';
import { openBrowserOpslag } from '../storage/browser-opslag.ts';
import { decodeZelfscan, encodeZelfscan } from '../storage/decode-zelfscan.ts';
import type { Opslag } from '../storage/opslag.ts';

/** A zelfscan that is being filled in. Every action is kept at once; an action that changes nothing writes nothing. */
export type ZelfscanStore = {
  $zelfscan: ReadableAtom<ZelfscanInvoer>;
  /** Whether the input is kept, and if not, why. */
  $opslag: ReadableAtom<Opslagstatus>;
  /** Set when unreadable text was found in the place of the input and copied aside. */
  $apartGezet: ReadableAtom<ApartGezet | undefined>;
  /** '' takes the field out, as does a `datum` that does not exist or an unknown `aanleiding`. */
  setKopveld: (veld: Kopveld, waarde: string) => void;
  setAntwoord: (vraagId: string, antwoord: Antwoord) => void;
  /** Back to unanswered; the toelichting stays. */
  clearAntwoord: (vraagId: string) => void;
  /** '' takes the toelichting out. */
  setToelichting: (vraagId: string, tekst: string) => void;
  /** Takes everything out and returns what was there, for `restoreZelfscan`. */
  clearZelfscan: () => ZelfscanInvoer;
  /** Puts back what `clearZelfscan` returned, in place of whatever was entered since. */
  restoreZelfscan: (vorige: ZelfscanInvoer) => void;
};

/** The only document until there is a choice of documents. */
const DOCUMENT_ID = '1';

/** A store on the given storage; `openZelfscan` gives the one of this browser. */
export function createZelfscanStore(siteId: string, opslag: Opslag): ZelfscanStore {
  const sleutel = opslag.openDocument({ siteId, soort: 'zelfscan', id: DOCUMENT_ID }, decodeZelfscan);
  const $zelfscan = persistentAtom<ZelfscanInvoer>(sleutel, LEGE_ZELFSCAN, {
    encode: encodeZelfscan,
    // The storage hands over readable text only.
    decode: (raw) => {
      const decoded = decodeZelfscan(raw);
      return decoded.ok ? decoded.value : LEGE_ZELFSCAN;
    },
  });

  function edit(change: (invoer: ZelfscanInvoer) => ZelfscanInvoer): void {
    $zelfscan.set(change($zelfscan.get()));
  }

  return {
    $zelfscan,
    $opslag: opslag.$opslag,
    $apartGezet: opslag.$apartGezet,
    setKopveld: (veld, waarde) => {
      edit((invoer) => withKopveld(invoer, veld, waarde));
    },
    setAntwoord: (vraagId, antwoord) => {
      edit((invoer) => withAntwoord(invoer, vraagId, antwoord));
    },
    clearAntwoord: (vraagId) => {
      edit((invoer) => withAntwoord(invoer, vraagId, undefined));
    },
    setToelichting: (vraagId, tekst) => {
      edit((invoer) => withToelichting(invoer, vraagId, tekst));
    },
    clearZelfscan: () => {
      const vorige = $zelfscan.get();
      edit(() => LEGE_ZELFSCAN);
      return vorige;
    },
    restoreZelfscan: (vorige) => {
      edit(() => vorige);
    },
  };
}

const geopend = new Map<string, ZelfscanStore>();

/**
 * The zelfscan of this browser; the same store at every call. While the site is built there is nothing to read, so
 * the first render must say what it shows instead.
 *
 * @example
 * const { $zelfscan, $opslag, setAntwoord } = openZelfscan(siteId);
 * const invoer = useStore($zelfscan, { ssr: () => LEGE_ZELFSCAN });
 * const opslag = useStore($opslag, { ssr: () => OPSLAG_LEEG });
 */
export function openZelfscan(siteId: string): ZelfscanStore {
  let store = geopend.get(siteId);
  if (store === undefined) {
    store = createZelfscanStore(siteId, openBrowserOpslag());
    geopend.set(siteId, store);
  }
  return store;
}
