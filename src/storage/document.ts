import { atom, type ReadableAtom } from 'nanostores';
import type { Vorm } from '../domain/hulpmiddel.ts';
import { OPSLAG_LEEG, type Bewaarfout, type Leesfout, type Onleesbaar, type Opslagstatus } from '../domain/opslag.ts';
import {
  applyWijzigingen,
  getVeld,
  isEven,
  listWijzigingen,
  type JsonRecord,
  type Pad,
  type Wijziging,
} from '../domain/wijziging.ts';
import { encodeDocument, readDocument, tryDecode, type GelezenDocument } from './documenttekst.ts';
import { copyAside, readRuimte, writeTekst, type OpenRuimte, type Opslagruimte } from './ruimte.ts';
import { toVeldnaam, toWijzigtijd, withTijden, type Tijden } from './tijden.ts';

/*
 * One document on one page. The page changes fields; what is stored is never replaced by what the page happens to hold:
 *
 * - Each change is noted field by field in `eigen`, with its time. To keep it, the newest stored version is read, the
 *   noted fields are put in, and the result is written and read back. So two pages that change different fields both
 *   keep their changes, and a page that slept brings nothing old along.
 * - The stored version says when its fields were changed (`tijden`). Where that is later than the change of this page,
 *   the other page was later and wins, and `$overschreven` says where.
 * - A page is told when another writes, and takes over what it reads. When that lacks a change which this page kept
 *   moments ago, the other page had not seen it (browsers let pages read a storage that lags by a few milliseconds), and
 *   the change is put in again.
 */

/** What a document needs from outside. */
export type Documentomgeving = {
  openRuimte: OpenRuimte;
  now: () => Date;
  /** Runs the task soon, when no other page is writing this document. */
  plan: (sleutel: string, task: () => void) => void;
  /** Called after something was written. */
  onWritten: () => void;
};

/** A document that is being worked on. */
export type LevendDocument<Invoer> = {
  $invoer: ReadableAtom<Invoer>;
  $status: ReadableAtom<Opslagstatus>;
  /** Fields that this page changed and that another page changed later. */
  $overschreven: ReadableAtom<readonly Pad[]>;
  /** What stood in the place of the document and cannot be read. It is set aside before anything is written there. */
  $onleesbaar: ReadableAtom<Onleesbaar | undefined>;
  /** Changes the input at once and keeps it soon. A change that gives back its argument does nothing. */
  edit: (change: (invoer: Invoer) => Invoer) => void;
  /** Keeps now what was not kept yet: before the page goes, or to try again. */
  keep: () => void;
  /** Looks whether the stored document changed. */
  refresh: () => void;
  /** Keeps the document again after it was removed elsewhere. */
  revive: () => void;
  /** Forgets `$overschreven`, once the user has read it. */
  clearOverschreven: () => void;
};

/** A change made on this page. `om` is its time (tijden.ts); `bewaardOp` when it was kept here, in ms since 1970. */
type Eigen = Wijziging & { om: number; bewaardOp?: number };

/** How long after writing a page may still be overwritten by one that had not seen it. Far more than it takes. */
const ONGEZIEN_MS = 10_000;

/** Opens a document; reads, and writes nothing until the first change. */
export function createDocument<Invoer>(
  { openRuimte, now, plan, onWritten }: Documentomgeving,
  { sleutel, apartPrefix }: { sleutel: string; apartPrefix: string },
  { leeg, vorm }: { leeg: Invoer; vorm: Vorm<Invoer> },
): LevendDocument<Invoer> {
  const $invoer = atom(leeg);
  const $status = atom<Opslagstatus>(OPSLAG_LEEG);
  const $overschreven = atom<readonly Pad[]>([]);
  const $onleesbaar = atom<Onleesbaar | undefined>(undefined);

  /** What the page shows. */
  let json: JsonRecord = vorm.encode(leeg);
  /** The stored text that `json` takes into account; null: there was none; undefined: what stands there is unreadable. */
  let gezien: string | null | undefined = null;
  let gemaakt: string | undefined;
  let gewijzigd: string | undefined;
  let tijden: Tijden = {};
  /** The last change of this page to each field, by the name of its path. */
  const eigen = new Map<string, Eigen>();
  /** What the page shows was kept, but no longer stands in its place and must be put back there. */
  let isVerdrongen = false;
  let isVerwijderd = false;
  let isAlleenLezen = false;
  /** Why the last attempt to keep or to read failed. */
  let fout: Bewaarfout | undefined;
  let isGepland = false;

  function edit(change: (invoer: Invoer) => Invoer): void {
    if (isAlleenLezen) return;
    const invoer = change($invoer.get());
    if (invoer === $invoer.get()) return;
    const nieuw = vorm.encode(invoer);
    const wijzigingen = listWijzigingen(json, nieuw);
    if (wijzigingen.length === 0) return;
    for (const wijziging of wijzigingen) {
      const naam = toVeldnaam(wijziging.pad);
      const vorige = Math.max(eigen.get(naam)?.om ?? 0, tijden[naam] ?? 0);
      eigen.set(naam, { ...wijziging, om: toWijzigtijd(now(), vorige) });
    }
    json = nieuw;
    $invoer.set(invoer);
    planKeep();
  }

  function planKeep(): void {
    if (isGepland) return;
    isGepland = true;
    plan(sleutel, () => {
      isGepland = false;
      keep();
    });
  }

  function keep(): void {
    if (!isOnbewaard()) return;
    useRuimte((ruimte, raw) => {
      if (receive(raw) && isOnbewaard()) write(ruimte);
    });
  }

  function refresh(): void {
    useRuimte((_, raw) => {
      if (receive(raw) && listOnbewaard().length > 0) planKeep();
    });
  }

  function revive(): void {
    if (!isVerwijderd) return;
    isVerdrongen = true;
    keep();
  }

  /** Only reading is guarded here: were a fault in the page to pass for storage that refuses, nothing would be kept. */
  function useRuimte(use: (ruimte: Opslagruimte, raw: string | null) => void): void {
    const open = readRuimte(openRuimte, (ruimte) => ({ ruimte, raw: ruimte.getItem(sleutel) }));
    if (open === undefined) {
      fout = 'geblokkeerd';
    } else {
      use(open.ruimte, open.raw);
      if (!isOnbewaard()) fout = undefined;
    }
    showStatus();
  }

  /** Takes over what is stored now; false when nothing may be written in its place. */
  function receive(raw: string | null): boolean {
    const isWeg = raw === null && typeof gezien === 'string';
    if (raw === null) {
      if (isAlleenLezen) return false;
      gezien = null;
      $onleesbaar.set(undefined);
      // Removed while something was being entered here: what was entered is kept, so the document is.
      if (isWeg && !isOnbewaard()) {
        isVerwijderd = true;
        // Should a document come in its place, then nothing of this one must come back in it.
        eigen.clear();
      }
    } else if (raw !== gezien) {
      const gelezen = readDocument(vorm, raw);
      if (!gelezen.ok) return receiveOnleesbaar(raw, gelezen);
      adopt(raw, gelezen.value);
    }
    return true;
  }

  function receiveOnleesbaar(raw: string, { reden, inkijk }: { reden: Leesfout; inkijk?: Invoer }): boolean {
    if ($onleesbaar.get()?.raw !== raw) $onleesbaar.set({ sleutel, reden, raw });
    const wasGetoond = typeof gezien === 'string';
    gezien = undefined;
    if (reden !== 'te-nieuw') {
      if (wasGetoond) {
        isVerdrongen = true;
        fout = 'gewijzigd-formaat';
      }
      return true;
    }
    if (isOnbewaard()) {
      fout = 'te-nieuw';
    } else {
      isAlleenLezen = true;
      if (inkijk !== undefined) show(inkijk);
    }
    return false;
  }

  /** Takes over a stored version, with the changes of this page that it lacks. */
  function adopt(raw: string, gelezen: GelezenDocument<Invoer>): void {
    gezien = raw;
    ({ gemaakt, gewijzigd, tijden } = gelezen);
    isVerdrongen = false;
    isVerwijderd = false;
    isAlleenLezen = false;
    $onleesbaar.set(undefined);
    const nu = now().getTime();
    const isVerdwenen = ({ pad, waarde }: Wijziging, bewaardOp: number): boolean =>
      nu - bewaardOp < ONGEZIEN_MS && !isEven(getVeld(gelezen.json, pad), waarde);
    const ontbrekend: Wijziging[] = [];
    for (const [naam, wijziging] of eigen) {
      const isLater = wijziging.om > (tijden[naam] ?? 0);
      if (isLater && (wijziging.bewaardOp === undefined || isVerdwenen(wijziging, wijziging.bewaardOp))) {
        delete wijziging.bewaardOp;
        ontbrekend.push(wijziging);
      } else {
        wijziging.bewaardOp ??= nu;
      }
    }
    const samen = tryDecode(vorm, applyWijzigingen(gelezen.json, ontbrekend));
    // Fields that are right by themselves are right together; were a tool to break that, what is stored stays whole.
    show(samen.ok ? samen.value : gelezen.invoer);
    reportOverschreven();
  }

  function show(invoer: Invoer): void {
    const nieuw = vorm.encode(invoer);
    if (isEven(nieuw, json)) return;
    json = nieuw;
    $invoer.set(invoer);
  }

  /** Lists, once, the fields that this page changed and that now hold something else. */
  function reportOverschreven(): void {
    const overschreven = [...eigen].filter(([, { pad, waarde }]) => !isEven(getVeld(json, pad), waarde));
    if (overschreven.length === 0) return;
    for (const [naam] of overschreven) eigen.delete(naam);
    const gemeld = $overschreven.get().filter((pad) => !overschreven.some(([naam]) => naam === toVeldnaam(pad)));
    $overschreven.set([...gemeld, ...overschreven.map(([, { pad }]) => pad)]);
  }

  function write(ruimte: Opslagruimte): void {
    const nu = now();
    const om = nu.toISOString();
    const onleesbaar = $onleesbaar.get();
    if (onleesbaar && copyAside(ruimte, apartPrefix, om, onleesbaar.raw) === undefined) {
      fout = 'gewijzigd-formaat';
      return;
    }
    const onbewaard = listOnbewaard();
    const inhoud = {
      gemaakt: gemaakt ?? om,
      gewijzigd: om,
      tijden: withTijden(
        tijden,
        onbewaard.map((wijziging) => [toVeldnaam(wijziging.pad), wijziging.om]),
        nu,
      ),
      invoer: json,
    };
    const tekst = JSON.stringify(encodeDocument(vorm, inhoud));
    fout = writeTekst(ruimte, sleutel, tekst);
    if (fout !== undefined) return;
    for (const wijziging of onbewaard) wijziging.bewaardOp = nu.getTime();
    gezien = tekst;
    ({ gemaakt, gewijzigd, tijden } = inhoud);
    isVerdrongen = false;
    isVerwijderd = false;
    $onleesbaar.set(undefined);
    showStatus();
    onWritten();
  }

  function listOnbewaard(): Eigen[] {
    return [...eigen.values()].filter(({ bewaardOp }) => bewaardOp === undefined);
  }

  function isOnbewaard(): boolean {
    return isVerdrongen || listOnbewaard().length > 0;
  }

  function showStatus(): void {
    const status = computeStatus();
    if (!isEven(status, $status.get())) $status.set(status);
  }

  function computeStatus(): Opslagstatus {
    if (isAlleenLezen) return { status: 'alleen-lezen' };
    if (fout !== undefined) return { status: 'niet-bewaard', reden: fout };
    if (isVerwijderd) return { status: 'verwijderd' };
    if (typeof gezien !== 'string') return OPSLAG_LEEG;
    return gewijzigd === undefined ? { status: 'teruggelezen' } : { status: 'bewaard', om: gewijzigd };
  }

  refresh();
  return {
    $invoer,
    $status,
    $overschreven,
    $onleesbaar,
    edit,
    keep,
    refresh,
    revive,
    clearOverschreven: () => {
      $overschreven.set([]);
    },
  };
}
