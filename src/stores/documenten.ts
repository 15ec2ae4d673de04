import { atom, computed, type ReadableAtom } from 'nanostores';
import { formatBackupnaam, type Backupdocument } from '../domain/back-up.ts';
import { computeBackupherinnering, type Backupherinnering } from '../domain/backupherinnering.ts';
import { formatKopienaam, withNaam } from '../domain/documentnaam.ts';
import type { Hulpmiddel, Kop } from '../domain/hulpmiddel.ts';
import { toLokaal } from '../domain/moment.ts';
import type { Bewaarfout } from '../domain/opslag.ts';
import type { Lijstverschil } from '../domain/lijstversie.ts';
import { encodeBackup } from '../storage/back-up.ts';
import { openBrowserOpslag } from '../storage/browser-opslag.ts';
import type { LevendDocument } from '../storage/document.ts';
import type { Documentregel, Opslag, Weggenomen } from '../storage/opslag.ts';

/** What the store needs from outside, besides the storage. */
export type Documentenomgeving = {
  siteId: string;
  now: () => Date;
  /** Time zone of the user, such as `Europe/Amsterdam`. */
  getTijdzone: () => string;
  /** navigator.storage; undefined where the browser has none, as on http. */
  getBewaarbeheer: () => Bewaarbeheer | undefined;
};

/** The part of navigator.storage that is used. */
export type Bewaarbeheer = Pick<StorageManager, 'persist' | 'persisted'>;

/** Whether the browser promised not to clean up what the site keeps. */
export type Bewaarbelofte = 'niet-gevraagd' | 'beloofd' | 'geweigerd' | 'niet-mogelijk';

/** Why a document was not changed; 'verdwenen': it is not there any more. */
export type Documentfout = Bewaarfout | 'verdwenen';

/** Outcome of adding a document. */
export type Toegevoegd = { ok: true; id: string } | { ok: false; reden: Documentfout };

/** What was removed on this page and can be put back until the page is left. */
export type Verwijdering = { soort: 'document'; document: Documentregel } | { soort: 'alles'; aantal: number };

/** Hands a file to the browser to be saved; throws when that fails. */
export type SaveFile = (naam: string, inhoud: string, mediatype: string) => void;

export type { Documentregel };

/** A stored document by its tool and id. */
type Plaats = Pick<Documentregel, 'soort' | 'id'>;

/** The documents of all tools of the site in this browser, and what can be done with them. */
export type DocumentenStore = {
  /** Latest change first. */
  $documenten: ReadableAtom<readonly Documentregel[]>;
  /** Characters that the site uses and that all sites on this host use together. */
  $gebruik: ReadableAtom<{ site: number; alles: number }>;
  /** Texts that were set aside because they could not be read. */
  $apart: ReadableAtom<readonly { sleutel: string; raw: string }[]>;
  /** Moment of the last back-up (ISO time, UTC). */
  $laatsteBackup: ReadableAtom<string | undefined>;
  $herinnering: ReadableAtom<Backupherinnering | undefined>;
  /** What `undo` can put back, oldest first. */
  $verwijderd: ReadableAtom<readonly Verwijdering[]>;
  $belofte: ReadableAtom<Bewaarbelofte>;
  /** Whether everything is kept until the tab closes only. The same for the life of the page. */
  isGedeeld: boolean;
  /** '' takes the name out. What other tabs changed in the document stays. */
  rename: (plaats: Plaats, naam: string) => Documentfout | undefined;
  duplicate: (plaats: Plaats) => Toegevoegd;
  /** Adds what was read from a file as a document of its own. */
  add: <Invoer extends Kop>(hulpmiddel: Hulpmiddel<Invoer>, invoer: Invoer) => Toegevoegd;
  /** A new id for a document that is to be made. */
  createId: () => string;
  remove: (plaats: Plaats) => void;
  /** Removes all that this site keeps, and nothing of other sites. */
  removeAll: () => void;
  /** Puts back what was removed last. Gives how many texts could not be put back; they can be tried again. */
  undo: () => number;
  /**
   * Makes a back-up and hands it to the browser; only then it counts as the last one. `onbewaard` are documents as the
   * page holds them while they cannot be stored, `alle` the tools where the store knows only some.
   */
  saveBackup: (saveFile: SaveFile, onbewaard?: readonly Backupdocument[], alle?: readonly Hulpmiddel[]) => void;
  /** For the page that is loaded next, so the page must be loaded again. False: it could not be done; nothing changed. */
  setGedeeld: (isGedeeld: boolean) => boolean;
  /** Looks whether the browser promised earlier; asks the user nothing. */
  readBelofte: () => Promise<void>;
  /** Asks the browser not to clean up; some browsers ask the user. */
  askBelofte: () => Promise<void>;
};

/** What the store of every tool has of the document that is open, besides the actions of its own. */
export type Werkstore<Invoer> = Omit<LevendDocument<Invoer>, 'edit'> & {
  /** What changed in the list of questions since it was last changed, as it was when it was opened. */
  verschil?: Lijstverschil | undefined;
};

/** The documents as the server renders them. */
export const GEEN_DOCUMENTEN: readonly Documentregel[] = [];

/** Makes the store of documents on a storage; writes nothing until it is asked to. */
export function createDocumentenStore(
  opslag: Opslag,
  hulpmiddelen: readonly Hulpmiddel[],
  { siteId, now, getTijdzone, getBewaarbeheer }: Documentenomgeving,
): DocumentenStore {
  const $weg = atom<readonly { verwijdering: Verwijdering; weggenomen: Weggenomen }[]>([]);
  const $belofte = atom<Bewaarbelofte>('niet-gevraagd');
  const $documenten = computed(opslag.$stand, () => opslag.list(hulpmiddelen));
  const $laatsteBackup = computed(opslag.$stand, () => opslag.getBackup());

  /** The document as it is stored now, with what this page had not kept yet. */
  function find({ soort, id }: Plaats): { hulpmiddel: Hulpmiddel; regel: Documentregel } | undefined {
    opslag.keepAll();
    const hulpmiddel = hulpmiddelen.find((een) => een.soort === soort);
    const regel = hulpmiddel && opslag.list([hulpmiddel]).find((een) => een.id === id);
    return hulpmiddel && regel && { hulpmiddel, regel };
  }

  function add<Invoer extends Kop>(hulpmiddel: Hulpmiddel<Invoer>, invoer: Invoer): Toegevoegd {
    const id = opslag.createId();
    const nu = now().toISOString();
    const reden = opslag.put(hulpmiddel, id, { gemaakt: nu, gewijzigd: nu, invoer });
    return reden === undefined ? { ok: true, id } : { ok: false, reden };
  }

  function rename(plaats: Plaats, naam: string): Documentfout | undefined {
    const gevonden = find(plaats);
    if (gevonden === undefined) return 'verdwenen';
    const { hulpmiddel, regel } = gevonden;
    if (regel.status === 'onleesbaar') return toFout(regel);
    const { gemaakt, invoer } = regel;
    const hernoemd = withNaam(invoer, naam);
    if (hernoemd.naam === invoer.naam) return undefined;
    // What was read a moment ago is written with one field changed, and counts as later than what pages had stored.
    return opslag.put(hulpmiddel, plaats.id, { gemaakt, gewijzigd: now().toISOString(), invoer: hernoemd });
  }

  function duplicate(plaats: Plaats): Toegevoegd {
    const gevonden = find(plaats);
    if (gevonden === undefined) return { ok: false, reden: 'verdwenen' };
    const { hulpmiddel, regel } = gevonden;
    if (regel.status === 'onleesbaar') return { ok: false, reden: toFout(regel) };
    return add(hulpmiddel, withNaam(regel.invoer, formatKopienaam(regel.invoer, hulpmiddel.enkelvoud)));
  }

  function pushWeg(verwijdering: Verwijdering, weggenomen: Weggenomen): void {
    if (weggenomen.size > 0) $weg.set([...$weg.get(), { verwijdering, weggenomen }]);
  }

  function undo(): number {
    const laatste = $weg.get().at(-1);
    if (laatste === undefined) return 0;
    const mislukt = opslag.putBack(laatste.weggenomen);
    if (mislukt === 0) $weg.set($weg.get().slice(0, -1));
    return mislukt;
  }

  function saveBackup(
    saveFile: SaveFile,
    onbewaard: readonly Backupdocument[] = [],
    alle: readonly Hulpmiddel[] = hulpmiddelen,
  ): void {
    opslag.keepAll();
    // What changes from here on counts as changed after the back-up.
    const gemaakt = now().toISOString();
    const tekst = encodeBackup(opslag, alle, { siteId, gemaakt, onbewaard });
    saveFile(formatBackupnaam(siteId, toLokaal(gemaakt, getTijdzone()).dag), tekst, 'application/json');
    opslag.setBackup(gemaakt);
  }

  async function setBelofte(ask: (beheer: Bewaarbeheer) => Promise<boolean>, nee: Bewaarbelofte): Promise<void> {
    const beheer = getBewaarbeheer();
    try {
      if (beheer === undefined) $belofte.set('niet-mogelijk');
      else $belofte.set((await ask(beheer)) ? 'beloofd' : nee);
    } catch {
      $belofte.set('niet-mogelijk');
    }
  }

  return {
    $documenten,
    $gebruik: computed(opslag.$stand, () => opslag.measure()),
    $apart: computed(opslag.$stand, () => opslag.listApart()),
    $laatsteBackup,
    $herinnering: computed([$documenten, $laatsteBackup], (documenten, laatste) =>
      computeBackupherinnering(
        documenten.filter((regel) => regel.status === 'leesbaar'),
        { laatste, isGedeeld: opslag.isGedeeld },
        now().toISOString(),
      ),
    ),
    $verwijderd: computed($weg, (weg) => weg.map(({ verwijdering }) => verwijdering)),
    $belofte,
    isGedeeld: opslag.isGedeeld,
    rename,
    duplicate,
    add,
    createId: opslag.createId,
    remove: (plaats) => {
      const gevonden = find(plaats);
      if (gevonden) pushWeg({ soort: 'document', document: gevonden.regel }, opslag.remove(plaats.soort, plaats.id));
    },
    removeAll: () => {
      opslag.keepAll();
      pushWeg({ soort: 'alles', aantal: opslag.list(hulpmiddelen).length }, opslag.removeAll());
    },
    undo,
    saveBackup,
    setGedeeld: opslag.setGedeeld,
    readBelofte: () => setBelofte((beheer) => beheer.persisted(), 'niet-gevraagd'),
    askBelofte: () => setBelofte((beheer) => beheer.persist(), 'geweigerd'),
  };
}

/** The documents of these tools in this browser. A tool's page names itself: it need not load what the others are. */
export function openDocumenten(siteId: string, hulpmiddelen: readonly Hulpmiddel[]): DocumentenStore {
  return createDocumentenStore(openBrowserOpslag(siteId), hulpmiddelen, {
    siteId,
    now: () => new Date(),
    getTijdzone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    getBewaarbeheer: () => navigator.storage,
  });
}

/** Nothing may be written over text that is newer than this version of the site; text that is damaged is no document. */
function toFout({ onleesbaar: { reden } }: Documentregel & { status: 'onleesbaar' }): Documentfout {
  return reden === 'te-nieuw' ? 'te-nieuw' : 'gewijzigd-formaat';
}

/** Every tool, for a back-up made on the page of one. Rejects without a connection. */
export async function loadHulpmiddelen(): Promise<readonly Hulpmiddel[]> {
  return (await import('./hulpmiddelen.ts')).HULPMIDDELEN;
}
