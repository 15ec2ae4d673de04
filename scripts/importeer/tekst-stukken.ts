import { listNootnummers } from './pair-noten.ts';
import { alignKoppen, type BekendeKop, type Inhoudsopgave } from './tekst-inhoudsopgave.ts';
import { isAf, type Regel } from './tekst-regels.ts';
import {
  isKopvorm,
  readKaalNummer,
  readOpmaak,
  readPunt,
  readZekereKop,
  type Opmaak,
  type Punt,
} from './tekst-vorm.ts';
import { createKent, joinRegels, type Kent } from './tekst-woorden.ts';

/** A piece of a plain text, recognised by its form. `twijfels` are words of which a hyphen may belong to them. */
export type Stuk = { twijfels: string[] } & (
  | { soort: 'kop'; tekst: string; niveau: number; isZeker: boolean }
  | { soort: 'alinea'; tekst: string }
  | ({ soort: 'punt'; vervolg: string[] } & Punt)
  | { soort: 'rij'; tekst: string }
  | { soort: 'noot'; nummer: number; tekst: string }
);

/** Deepest level of a heading that is known by its form only. */
const DIEPST = 4;
/** A note may skip so many numbers: its neighbours were not recognised. */
const GATEN = 3;

/** Words after which no sentence ends. */
const OPEN_WOORD =
  /(?:^|\s)(de|het|een|van|en|of|in|op|te|voor|met|aan|bij|door|om|tot|uit|naar|als|dat|die|deze|dit|is|zijn|wordt|worden|kan|moet)$/i;

/** A heading that is one of a row: `Thema 2: Kennis delen`; the number may be left out where others have one. */
const REEKSKOP = /^(\p{Lu}\p{Ll}+)(?: (\d{1,2}))?\s?[:–]\s?\p{Lu}/u;

/** Recognises the pieces of a text, in order. */
export function toStukken(inhoud: Inhoudsopgave): Stuk[] {
  return foldVervolg(new Herkenner(inhoud).readAll());
}

/** A paragraph between two points that count on belongs to the first of them. */
function foldVervolg(stukken: readonly Stuk[]): Stuk[] {
  const over: Stuk[] = [];
  for (const [plek, stuk] of stukken.entries()) {
    const punt = over.at(-1);
    const volgende = stukken.slice(plek + 1, plek + 3).find(({ soort }) => soort === 'punt');
    const isTussen =
      stuk.soort === 'alinea' &&
      punt?.soort === 'punt' &&
      volgende?.soort === 'punt' &&
      punt.teken === volgende.teken &&
      punt.nummer !== undefined &&
      volgende.nummer === punt.nummer + 1;
    if (isTussen && stukken[plek + 1]?.soort !== 'kop') {
      punt.vervolg.push(stuk.tekst);
      punt.twijfels.push(...stuk.twijfels);
    } else over.push(stuk);
  }
  return over;
}

/** Walks through the lines once; what a line is depends on those before and after it. */
class Herkenner {
  readonly #regels: readonly Regel[];
  /** Headings of the table of contents, by line. */
  readonly #bekend: ReadonlyMap<number, BekendeKop>;
  readonly #hasInhoud: boolean;
  readonly #opmaak: Opmaak;
  readonly #kent: Kent;
  readonly #nootnummers: ReadonlySet<number>;
  readonly #stukken: Stuk[] = [];
  #noot = 0;
  #zekerNiveau = 0;
  /** Level of headings such as `Thema 2: …`, below a heading that is sure; undefined as long as there is none. */
  #reeksNiveau: number | undefined;
  readonly #reekswoorden: ReadonlySet<string>;
  #hoofdstuk = 0;

  constructor(inhoud: Inhoudsopgave) {
    this.#bekend = alignKoppen(inhoud);
    this.#hasInhoud = this.#bekend.size > 0;
    this.#regels = inhoud.regels;
    this.#opmaak = readOpmaak(inhoud.regels);
    this.#kent = createKent(inhoud.regels);
    this.#reekswoorden = new Set(
      inhoud.regels.flatMap(({ tekst }) => {
        const [, woord, nummer] = REEKSKOP.exec(tekst.trim()) ?? [];
        return woord === undefined || nummer === undefined ? [] : [woord];
      }),
    );
    this.#nootnummers = new Set(inhoud.regels.flatMap(({ tekst }) => listNootnummers(tekst.trim().slice(3))));
  }

  readAll(): Stuk[] {
    for (let plek = 0; plek < this.#regels.length;) plek += this.#readOne(plek);
    return this.#stukken;
  }

  /** Reads what begins at line `plek`; returns how many lines that are. */
  #readOne(plek: number): number {
    const regel = this.#regels[plek];
    if (regel === undefined) return 1;
    const tekst = regel.tekst.trim();
    const bekend = this.#bekend.get(plek);
    if (bekend !== undefined) {
      this.#addKop(bekend.tekst, bekend.niveau, true);
      return bekend.aantal;
    }
    if (this.#readNoot(tekst)) return 1;
    const kop = this.#readKop(plek);
    if (kop > 0) return kop;
    const vorige = this.#stukken.at(-1);
    const punt =
      readPunt(regel.tekst, this.#opmaak, vorige?.soort === 'punt' ? vorige : undefined) ?? this.#readGeteld(plek);
    if (punt !== undefined) this.#stukken.push({ soort: 'punt', vervolg: [], twijfels: [], ...punt });
    else if (isRij(regel.tekst)) this.#stukken.push({ soort: 'rij', tekst: regel.tekst, twijfels: [] });
    else this.#addTekst(plek, regel, tekst);
    return 1;
  }

  #readNoot(tekst: string): boolean {
    const found = /^(?:[-–]\s+)?(?:(\d{1,3})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))\s+(\S.*)$/.exec(tekst);
    if (found === null) return false;
    const [, plat, hoog, inhoud = ''] = found;
    const nummer = plat === undefined ? (listNootnummers(hoog ?? '')[0] ?? 0) : Number(plat);
    if (!this.#nootnummers.has(nummer) || nummer <= this.#noot || nummer > this.#noot + GATEN) return false;
    this.#noot = nummer;
    this.#stukken.push({ soort: 'noot', nummer, tekst: inhoud, twijfels: [] });
    return true;
  }

  /** How many lines a heading at line `plek` takes; 0 when there is none. */
  #readKop(plek: number): number {
    const regel = this.#regels[plek];
    if (regel === undefined || !(regel.isNaWit || regel.isPaginabegin || this.#stukken.at(-1)?.soort === 'kop'))
      return 0;
    const zeker = readZekereKop(regel.tekst);
    const volgende = this.#regels[plek + 1];
    if (zeker !== undefined && !this.#hasInhoud && volgende !== undefined && this.#isOpVolgorde(plek)) {
      const isHoofdletters = zeker.nummer === undefined;
      // A title in capitals goes on over lines in capitals.
      let aantal = 1;
      while (
        isHoofdletters &&
        !this.#regels[plek + aantal]?.isNaWit &&
        readZekereKop(this.#regels[plek + aantal]?.tekst ?? '')?.nummer === undefined &&
        readZekereKop(this.#regels[plek + aantal]?.tekst ?? '') !== undefined
      )
        aantal += 1;
      if (zeker.niveau === 1 && zeker.nummer !== undefined) this.#hoofdstuk = zeker.nummer;
      this.#addKop(this.#joinPlain(plek, aantal), zeker.niveau, true);
      return aantal;
    }
    const tekst = regel.tekst.replace(/\s+/g, ' ').trim();
    const reeks = REEKSKOP.exec(tekst)?.[1];
    const isReeks =
      reeks !== undefined &&
      this.#reekswoorden.has(reeks) &&
      isKopvorm(regel, this.#opmaak) &&
      volgende !== undefined &&
      REEKSKOP.exec(volgende.tekst.trim())?.[1] !== reeks;
    if (isReeks && !this.#isTitelblad(plek)) {
      this.#reeksNiveau = Math.min(this.#zekerNiveau + 1, DIEPST);
      this.#addKop(tekst, this.#reeksNiveau, false);
      return 1;
    }
    if (!this.#isZwakkeKop(plek)) return 0;
    const vorige = this.#stukken.at(-1);
    const isOnderKop = vorige?.soort === 'kop' && !vorige.isZeker;
    const niveau = isOnderKop ? vorige.niveau + 1 : (this.#reeksNiveau ?? this.#zekerNiveau) + 1;
    this.#addKop(tekst, Math.min(niveau, DIEPST), false);
    return 1;
  }

  /** Whether a number goes on from the chapter before; points of a list count on at once, headings have text between them. */
  #isOpVolgorde(plek: number): boolean {
    const zeker = readZekereKop(this.#regels[plek]?.tekst ?? '');
    const volgende = readZekereKop(this.#regels[plek + 1]?.tekst ?? '');
    const vorige = this.#stukken.at(-1);
    if (zeker?.nummer === undefined) return true;
    if (volgende?.nummer === zeker.nummer + 1 && volgende.niveau === zeker.niveau) return false;
    if (vorige?.soort === 'punt' && vorige.nummer === zeker.nummer - 1) return false;
    return (
      zeker.niveau > 1 || zeker.nummer === this.#hoofdstuk + 1 || /^\p{L}/u.test(this.#regels[plek]?.tekst.trim() ?? '')
    );
  }

  /** A short line alone, with a text below it. */
  #isZwakkeKop(plek: number): boolean {
    const regel = this.#regels[plek];
    const volgende = this.#regels[plek + 1];
    if (regel === undefined || volgende === undefined || !isKopvorm(regel, this.#opmaak)) return false;
    if (this.#isTitelblad(plek) || readPunt(regel.tekst, this.#opmaak, undefined) !== undefined) return false;
    const vorige = this.#stukken.at(-1);
    const boven = vorige === undefined ? undefined : readEind(vorige);
    if (boven !== undefined && vorige?.soort !== 'kop' && OPEN_WOORD.test(boven)) return false;
    if (readPunt(volgende.tekst, this.#opmaak, undefined) !== undefined || isRij(volgende.tekst)) return true;
    if (readKaalNummer(volgende.tekst)?.nummer === 1) return true;
    if (/^\s*\p{Ll}/u.test(volgende.tekst)) return false;
    if (this.#isTekstregel(plek + 1)) return true;
    // A heading below a heading.
    return (
      volgende.isNaWit &&
      isKopvorm(volgende, this.#opmaak) &&
      this.#regels[plek + 2]?.isNaWit === true &&
      this.#isTekstregel(plek + 2)
    );
  }

  /** Before the first heading of the table of contents stands the title page. */
  #isTitelblad(plek: number): boolean {
    return this.#bekend.has(plek + 1) || (this.#hasInhoud && this.#zekerNiveau === 0);
  }

  /** Whether a line is surely part of a text: long, a sentence, or the first of more lines. */
  #isTekstregel(plek: number): boolean {
    const regel = this.#regels[plek];
    if (regel === undefined || /^\s*\p{Ll}/u.test(regel.tekst) || this.#bekend.has(plek)) return false;
    const lang = this.#opmaak.isAfgebroken ? this.#opmaak.breedte * 0.6 : 80;
    const tekst = regel.tekst.trim();
    const isZin = isAf(tekst) && tekst.split(/\s+/).length >= 5;
    const volgende = this.#regels[plek + 1];
    const isLopend =
      this.#opmaak.isAfgebroken && volgende !== undefined && !volgende.isNaWit && /^\s*\p{Ll}/u.test(volgende.tekst);
    return tekst.length >= lang || isZin || (isLopend && tekst.length >= 30);
  }

  /** A point with a number without a dot, when the next or the previous one counts on. */
  #readGeteld(plek: number): Punt | undefined {
    const punt = readKaalNummer(this.#regels[plek]?.tekst ?? '');
    if (punt?.nummer === undefined) return undefined;
    const vorige = this.#stukken.at(-1);
    if (vorige?.soort === 'punt' && vorige.teken === '1' && vorige.nummer === punt.nummer - 1) return punt;
    const komt = this.#regels
      .slice(plek + 1, plek + 4)
      .some(({ tekst }) => readKaalNummer(tekst)?.nummer === (punt.nummer ?? 0) + 1);
    return komt && punt.nummer === 1 ? punt : undefined;
  }

  #addKop(tekst: string, niveau: number, isZeker: boolean): void {
    if (isZeker) {
      this.#zekerNiveau = niveau;
      this.#reeksNiveau = undefined;
    }
    this.#stukken.push({ soort: 'kop', tekst, niveau, isZeker, twijfels: [] });
  }

  #joinPlain(plek: number, aantal: number): string {
    return this.#regels
      .slice(plek, plek + aantal)
      .map(({ tekst }) => tekst.trim())
      .reduce((voor, na) => joinRegels(voor, na, this.#kent).tekst)
      .replace(/\s+/g, ' ');
  }

  /** A line of plain words: the rest of what stands above it, or a new paragraph. */
  #addTekst(plek: number, regel: Regel, tekst: string): void {
    const open = this.#findOpen(regel);
    const voor = open === undefined ? undefined : readEind(open);
    if (open !== undefined && voor !== undefined && this.#isVervolg(open, voor, regel, this.#regels[plek - 1])) {
      const { tekst: samen, twijfel } = joinRegels(voor, tekst, this.#kent);
      if (open.soort === 'punt' && open.vervolg.length > 0) open.vervolg.splice(-1, 1, samen);
      else open.tekst = samen;
      if (twijfel !== undefined) open.twijfels.push(twijfel);
      return;
    }
    const vorige = this.#stukken.at(-1);
    // Below a point, without white: more about it.
    if (vorige?.soort === 'punt' && !regel.isNaWit && !this.#opmaak.isAfgebroken) vorige.vervolg.push(tekst);
    else this.#stukken.push({ soort: 'alinea', tekst, twijfels: [] });
  }

  /** The piece that a line may go on with: the last one, or what stood above the notes at the foot of a page. */
  #findOpen(regel: Regel): (Stuk & { soort: 'alinea' | 'punt' | 'noot' | 'rij' }) | undefined {
    const vorige = this.#stukken.at(-1);
    if (vorige?.soort === 'noot' && (regel.isNaWit || !this.#opmaak.isAfgebroken)) {
      const boven = this.#stukken.findLast(({ soort }) => soort !== 'noot');
      return boven === undefined || boven.soort === 'kop' ? undefined : boven;
    }
    return vorige === undefined || vorige.soort === 'kop' ? undefined : vorige;
  }

  #isVervolg(open: Stuk, voor: string, regel: Regel, vorige: Regel | undefined): boolean {
    const isKlein = /^[\p{Ll}(]/u.test(regel.tekst.trim());
    const isOpen = !isAf(voor) || voor.endsWith('\u00AD');
    if (regel.isNaWit || regel.isPaginabegin || !this.#opmaak.isAfgebroken) {
      const isHalf = /\p{L}[-\u00AD]$/u.test(voor) || OPEN_WOORD.test(voor) || voor.endsWith(',');
      return isOpen && (isKlein || (isHalf && this.#opmaak.isAfgebroken));
    }
    const isVol = (vorige?.tekst.length ?? 0) >= this.#opmaak.breedte * 0.6;
    return isVol || isKlein || (isOpen && open.soort !== 'punt');
  }
}

/** The last words of a piece. */
function readEind(stuk: Stuk): string {
  return stuk.soort === 'punt' ? (stuk.vervolg.at(-1) ?? stuk.tekst) : stuk.tekst;
}

function isRij(regel: string): boolean {
  return /\t/.test(regel.trim()) || /^\t\S*<\w/.test(regel);
}
