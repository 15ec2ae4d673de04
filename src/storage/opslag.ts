import { atom, type ReadableAtom } from 'nanostores';
import type { Hulpmiddel, Kop } from '../domain/hulpmiddel.ts';
import type { Bewaarfout, Onleesbaar } from '../domain/opslag.ts';
import { listWijzigingen, type JsonRecord } from '../domain/wijziging.ts';
import { createDocument, type LevendDocument } from './document.ts';
import { encodeDocument, isMoment, readDocument, type Documentinhoud, type GelezenDocument } from './documenttekst.ts';
import { copyAside, listSleutels, readRuimte, writeTekst, type Opslagruimte } from './ruimte.ts';
import {
  toApartPrefix,
  toBackupSleutel,
  toGedeeldSleutel,
  toPlaats,
  toSitePrefix,
  toSleutel,
  type Documentplaats,
} from './sleutels.ts';
import { toVeldnaam, toWijzigtijd, withTijden, type Tijden } from './tijden.ts';

/** Everything the storage layer needs from outside. */
export type Opslagomgeving = {
  /** The storage that stays, and the one that goes with the tab. Called for every access; may throw or give null. */
  openRuimte: (soort: 'blijvend' | 'tijdelijk') => Opslagruimte | null;
  now: () => Date;
  /** Random text of a-z and 0-9, long enough never to come twice. */
  createId: () => string;
  /** Runs a task soon (within a quarter of a second), while no other page runs one of the same name. */
  plan: (naam: string, task: () => void) => void;
  /**
   * Calls `onChange` after another tab changed a key (null: all keys, or this page comes back from the back/forward
   * cache) and `onHide` when the page may be about to go. For the life of the page.
   */
  watch: (onChange: (sleutel: string | null) => void, onHide: () => void) => void;
};

/** A stored document as an overview shows it. */
export type Documentregel = Pick<Documentplaats, 'soort' | 'id'> & {
  /** Characters that it takes. */
  omvang: number;
} & (
    | ({ status: 'leesbaar' } & Documentinhoud<Kop>)
    /** Stands there, but this version of the site cannot read it, or not all of it. */
    | { status: 'onleesbaar'; onleesbaar: Onleesbaar }
  );

/** What was taken away, to be put back: the texts by their keys. */
export type Weggenomen = ReadonlyMap<string, string>;

/** The storage of one site on one page. */
export type Opslag = {
  /** Opens a document for the life of the page. Writes nothing until the first change. */
  open: <Invoer extends Kop>(hulpmiddel: Hulpmiddel<Invoer>, id: string) => LevendDocument<Invoer>;
  /** Goes up whenever something is stored, taken away or changed by another tab; overviews are made again from it. */
  $stand: ReadableAtom<number>;
  /** The documents of these tools, latest change first. */
  list: (hulpmiddelen: readonly Hulpmiddel[]) => Documentregel[];
  /**
   * Stores a document as it is, in place of what stood there. Text that cannot be read is set aside first; that of a
   * newer version is not replaced.
   */
  put: <Invoer extends Kop>(
    hulpmiddel: Hulpmiddel<Invoer>,
    id: string,
    inhoud: Documentinhoud<Invoer>,
  ) => Bewaarfout | undefined;
  /** A new id for a document. */
  createId: () => string;
  /** Keeps now what was not kept yet of the documents that this page has open: before what is stored is read. */
  keepAll: () => void;
  remove: (soort: string, id: string) => Weggenomen;
  /** Everything of this site: documents, what was set aside, what is known of back-ups. */
  removeAll: () => Weggenomen;
  /** Puts back what was taken away. What was stored in its place since then stays. Gives how many could not be put back. */
  putBack: (weggenomen: Weggenomen) => number;
  /** Texts that were set aside. */
  listApart: () => { sleutel: string; raw: string }[];
  /** Characters that this site uses and that all sites on this host use together. */
  measure: () => { site: number; alles: number };
  /** Moment of the last back-up (ISO time, UTC). */
  getBackup: () => string | undefined;
  setBackup: (om: string) => void;
  /** Whether this computer is shared: then everything is kept until the tab closes. The same for the life of the page. */
  isGedeeld: boolean;
  /**
   * Chooses, for the pages opened in this tab from now on; the page must be loaded again. Switching off moves what was
   * kept to the storage that stays. False when that could not be done, and then nothing changed.
   */
  setGedeeld: (isGedeeld: boolean) => boolean;
};

/** Makes the storage of a site from what the browser, or a test, gives; reads and writes nothing until it is asked to. */
export function createOpslag(siteId: string, { openRuimte, now, createId, plan, watch }: Opslagomgeving): Opslag {
  const $stand = atom(0);
  const isGedeeld = readGedeeld();
  const levend: Pick<LevendDocument<unknown>, 'keep' | 'refresh'>[] = [];

  function refreshAll(): void {
    for (const document of levend) document.refresh();
  }

  function keepAll(): void {
    for (const document of levend) document.keep();
  }

  /** Lets the page see what is stored now. */
  function tell(): void {
    refreshAll();
    $stand.set($stand.get() + 1);
  }

  watch((sleutel) => {
    if (sleutel === null || sleutel.startsWith(toSitePrefix(siteId))) tell();
    // Another site on this host may have made room for what could not be kept.
    else refreshAll();
  }, keepAll);

  function openHuidige(): Opslagruimte | null {
    return openRuimte(isGedeeld ? 'tijdelijk' : 'blijvend');
  }

  function readGedeeld(): boolean {
    return readRuimte(openTijdelijke, (ruimte) => ruimte.getItem(toGedeeldSleutel(siteId)) !== null) ?? false;
  }

  function openTijdelijke(): Opslagruimte | null {
    return openRuimte('tijdelijk');
  }

  function toRegel({ soort, id }: Documentplaats, hulpmiddel: Hulpmiddel, raw: string): Documentregel {
    const sleutel = toSleutel({ siteId, soort, id });
    const omvang = sleutel.length + raw.length;
    const gelezen = readDocument(hulpmiddel.vorm, raw);
    if (!gelezen.ok) {
      return { soort, id, omvang, status: 'onleesbaar', onleesbaar: { sleutel, reden: gelezen.reden, raw } };
    }
    const { gemaakt, gewijzigd, invoer } = gelezen.value;
    return { soort, id, omvang, status: 'leesbaar', gemaakt, gewijzigd, invoer };
  }

  function list(hulpmiddelen: readonly Hulpmiddel[]): Documentregel[] {
    const teksten = readRuimte(openHuidige, (ruimte) => readAlles(ruimte, toSitePrefix(siteId))) ?? [];
    const regels = teksten.flatMap(({ sleutel, raw }) => {
      const plaats = toPlaats(siteId, sleutel);
      const hulpmiddel = hulpmiddelen.find(({ soort }) => soort === plaats?.soort);
      return plaats && hulpmiddel ? [toRegel(plaats, hulpmiddel, raw)] : [];
    });
    return regels.sort((een, ander) => compareTekst(getGewijzigd(ander), getGewijzigd(een)));
  }

  function put<Invoer extends Kop>(
    hulpmiddel: Hulpmiddel<Invoer>,
    id: string,
    { gemaakt, gewijzigd, invoer }: Documentinhoud<Invoer>,
  ): Bewaarfout | undefined {
    const { soort, vorm } = hulpmiddel;
    const sleutel = toSleutel({ siteId, soort, id });
    keepAll();
    const uitkomst = readRuimte(openHuidige, (ruimte): { fout: Bewaarfout | undefined } => {
      const raw = ruimte.getItem(sleutel);
      const gelezen = raw === null ? undefined : readDocument(vorm, raw);
      const nu = now();
      if (raw !== null && gelezen?.ok === false) {
        if (gelezen.reden === 'te-nieuw') return { fout: 'te-nieuw' };
        const prefix = toApartPrefix(siteId, { soort, id });
        if (copyAside(ruimte, prefix, nu.toISOString(), raw) === undefined) return { fout: 'gewijzigd-formaat' };
      }
      const nieuw = vorm.encode(invoer);
      const inhoud = {
        gemaakt,
        gewijzigd,
        tijden: gelezen?.ok ? toTijden(gelezen.value, nieuw, nu) : {},
        invoer: nieuw,
      };
      return { fout: writeTekst(ruimte, sleutel, JSON.stringify(encodeDocument(vorm, inhoud))) };
    });
    tell();
    return uitkomst === undefined ? 'geblokkeerd' : uitkomst.fout;
  }

  function take(prefix: string, isWeg: (sleutel: string) => boolean): Weggenomen {
    keepAll();
    // Also when the storage refuses halfway, what went must be there to be put back.
    const weg = new Map<string, string>();
    readRuimte(openHuidige, (ruimte) => {
      for (const { sleutel, raw } of readAlles(ruimte, prefix).filter((tekst) => isWeg(tekst.sleutel))) {
        ruimte.removeItem(sleutel);
        weg.set(sleutel, raw);
      }
      return true;
    });
    tell();
    return weg;
  }

  function putBack(weggenomen: Weggenomen): number {
    const verplaatst = readRuimte(openHuidige, (ruimte) => moveIn(ruimte, weggenomen));
    tell();
    return verplaatst === undefined ? weggenomen.size : verplaatst.geweigerd.length;
  }

  function setGedeeld(wordtGedeeld: boolean): boolean {
    keepAll();
    const mark = toGedeeldSleutel(siteId);
    const isGelukt = readRuimte(openTijdelijke, (tijdelijk) => {
      if (wordtGedeeld) return writeTekst(tijdelijk, mark, '1') === undefined;
      const teksten = readAlles(tijdelijk, toSitePrefix(siteId));
      // The moment of a back-up made here says nothing of what is kept there.
      const mee = teksten.filter(({ sleutel }) => sleutel !== mark && sleutel !== toBackupSleutel(siteId));
      if (!moveAllIn(new Map(mee.map(({ sleutel, raw }) => [sleutel, raw])))) return false;
      for (const { sleutel } of teksten) tijdelijk.removeItem(sleutel);
      return true;
    });
    return isGelukt === true;
  }

  /** All or nothing: what is kept in two places goes apart. */
  function moveAllIn(teksten: Weggenomen): boolean {
    const isGelukt = readRuimte(
      () => openRuimte('blijvend'),
      (blijvend) => {
        const { geplaatst, geweigerd } = moveIn(blijvend, teksten);
        if (geweigerd.length > 0) for (const sleutel of geplaatst) blijvend.removeItem(sleutel);
        return geweigerd.length === 0;
      },
    );
    return isGelukt === true;
  }

  return {
    open: (hulpmiddel, id) => {
      const plaats = { siteId, soort: hulpmiddel.soort, id };
      const document = createDocument(
        {
          openRuimte: openHuidige,
          now,
          plan,
          onWritten: tell,
        },
        { sleutel: toSleutel(plaats), apartPrefix: toApartPrefix(siteId, plaats) },
        hulpmiddel,
      );
      levend.push(document);
      return document;
    },
    $stand,
    list,
    put,
    createId,
    keepAll,
    remove: (soort, id) => {
      const plaats = toSleutel({ siteId, soort, id });
      return take(plaats, (sleutel) => sleutel === plaats);
    },
    removeAll: () => take(toSitePrefix(siteId), (sleutel) => sleutel !== toGedeeldSleutel(siteId)),
    putBack,
    listApart: () => readRuimte(openHuidige, (ruimte) => readAlles(ruimte, toApartPrefix(siteId))) ?? [],
    measure: () =>
      readRuimte(openHuidige, (ruimte) => ({
        site: countTekens(readAlles(ruimte, toSitePrefix(siteId))),
        alles: countTekens(readAlles(ruimte, '')),
      })) ?? { site: 0, alles: 0 },
    getBackup: () => {
      const om = readRuimte(openHuidige, (ruimte) => ruimte.getItem(toBackupSleutel(siteId)) ?? '');
      return om !== undefined && isMoment(om) ? om : undefined;
    },
    setBackup: (om) => {
      readRuimte(openHuidige, (ruimte) => ({ fout: writeTekst(ruimte, toBackupSleutel(siteId), om) }));
      tell();
    },
    isGedeeld,
    setGedeeld,
  };
}

type Tekst = { sleutel: string; raw: string };

/** Pages that have the document open see from its times that what is put here came after their changes. */
function toTijden({ json, tijden }: GelezenDocument<unknown>, nieuw: JsonRecord, nu: Date): Tijden {
  const namen = listWijzigingen(json, nieuw).map(({ pad }) => toVeldnaam(pad));
  return withTijden(
    tijden,
    namen.map((naam) => [naam, toWijzigtijd(nu, tijden[naam])]),
    nu,
  );
}

function readAlles(ruimte: Opslagruimte, prefix: string): Tekst[] {
  return listSleutels(ruimte, prefix).map((sleutel) => ({ sleutel, raw: ruimte.getItem(sleutel) ?? '' }));
}

/**
 * Stores texts under keys where nothing else stands. Gives the keys that were free and hold their text now, and those
 * that do not hold it.
 */
function moveIn(ruimte: Opslagruimte, teksten: Weggenomen): { geplaatst: string[]; geweigerd: string[] } {
  const geplaatst: string[] = [];
  const geweigerd: string[] = [];
  for (const [sleutel, raw] of teksten) {
    const staatEr = ruimte.getItem(sleutel);
    if (staatEr === raw) continue;
    const isGeplaatst = staatEr === null && writeTekst(ruimte, sleutel, raw) === undefined;
    (isGeplaatst ? geplaatst : geweigerd).push(sleutel);
  }
  return { geplaatst, geweigerd };
}

function countTekens(teksten: readonly Tekst[]): number {
  return teksten.reduce((som, { sleutel, raw }) => som + sleutel.length + raw.length, 0);
}

/** Documents whose change is not known come last. */
function getGewijzigd(regel: Documentregel): string {
  return regel.status === 'leesbaar' ? (regel.gewijzigd ?? '') : '';
}

/** ISO times are in the order of their characters. */
function compareTekst(een: string, ander: string): number {
  return een < ander ? -1 : Number(een > ander);
}
