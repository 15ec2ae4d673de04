import {
  describeUitkomst,
  FILTERS,
  GEEN_UITKOMST,
  isDoorzoekbaar,
  isZelfdeZoekvraag,
  keepBekend,
  normalizeZoektekst,
  selectFilter,
  type Filternaam,
  type Filteropties,
  type Zoekfilter,
  type Zoekuitkomst,
  type Zoekvraag,
} from '../domain/zoeken.ts';
import type { Zoekplek } from '../domain/zoekindex.ts';
import { isGenoemd } from './is-genoemd.ts';
import { listGevraagd, type Indexlader } from './index-loader.ts';
import { createSuggesties, type Suggestieuitslag } from './suggesties.ts';
import { groupSuggesties, mergeUitslag, type Suggestiegroep, type Uitslagrij } from './uitslag.ts';
import { splitVraag } from './woorden.ts';

/** Asks the full text (`searchVolledig`), with at most `aantal` results worked out. */
export type Volledigzoeker = (uitslag: Suggestieuitslag, filter: Zoekfilter, aantal: number) => Promise<Zoekuitkomst>;

/** Everything the session needs from outside, so that a test can stand in for the browser. */
export type Zoekomgeving = {
  /** What there is to narrow by. */
  opties: Filteropties;
  /** Fetches the index of the suggestions; `start` is called again after a failure. */
  lader: Indexlader;
  /** Loads the full text; called again after a failure. */
  loadVolledig: () => Promise<Volledigzoeker>;
  /** Runs `taak` after `ms` milliseconds; the result calls it off. */
  schedule: (taak: () => void, ms: number) => () => void;
  /** Writes `vraag` in the address, as a new step of the browser's history or in place of the present one. */
  recordAdres: (vraag: Zoekvraag, wijze: 'nieuw' | 'vervang') => void;
  /** Whether someone points at a suggestion, which should not move away then. */
  isAangewezen: () => boolean;
  /** Shows what has become known. */
  show: (beeld: Zoekbeeld) => void;
};

/** How far one of the two stages is. `wacht` has been asked nothing. */
export type Zoekstand = 'wacht' | 'bezig' | 'klaar' | 'mislukt';

/** The pages that were found for a question. */
export type Antwoord = {
  vraag: Zoekvraag;
  uitkomst: Zoekuitkomst;
  rijen: readonly Uitslagrij[];
  /** No page has all of the words; the rows have some. */
  isGedeeltelijk: boolean;
};

/** What the page shows and says. */
export type Zoekbeeld = {
  /** The question in the field; without words there is nothing to show. */
  vraag: Zoekvraag;
  suggesties: Zoekstand;
  groepen: readonly Suggestiegroep[];
  /** The question without its typing errors, where that is what the suggestions are about. */
  bedoelde: string | undefined;
  /** Other names that were searched for too. */
  ookGezochtOp: readonly string[];
  paginas: Zoekstand;
  /** While the pages are sought: those of the question before, to keep on screen. */
  antwoord: Antwoord | undefined;
  /** Terms that are written somewhat like it, when nothing was found. */
  nabij: readonly Zoekplek[];
  /** Follows when the typing pauses. */
  aankondiging: string;
};

export const LEEG_ZOEKBEELD: Zoekbeeld = {
  vraag: { tekst: '' },
  suggesties: 'wacht',
  groepen: [],
  bedoelde: undefined,
  ookGezochtOp: [],
  paginas: 'wacht',
  antwoord: undefined,
  nabij: [],
  aankondiging: '',
};

/** Results that are worked out at once, and added by each 'more'. */
export const RESULTATEN_PER_KEER = 10;

const WACHT_MET_ZOEKEN = 200;
const WACHT_MET_AANKONDIGEN = 700;
/** The full text is asked better with the index than without; but not for ever. */
const WACHT_OP_INDEX = 3000;
const MAX_NABIJ = 3;

/** Actions of the search page. */
export type Zoeksessie = {
  /** Starts loading the suggestions; resolves when they are there or cannot be had. */
  start: () => Promise<void>;
  /** Starts loading the full text, because someone is about to ask. */
  prepare: () => void;
  /** Takes over the question of the address: at the start and when going back or forward. */
  open: (vraag: Zoekvraag) => void;
  /** The text in the field changed: suggests at once, and searches the pages when the typing pauses. */
  setTekst: (invoer: string) => void;
  /** Searches the pages for the text in the field at once. */
  submit: (invoer: string) => void;
  /** Narrows by one filter to `id`, or lets that filter go. */
  setFilter: (naam: Filternaam, id: string | undefined) => void;
  /** Lets all filters go. */
  clearFilters: () => void;
  /** Works out more pages of the same question. */
  showMore: () => void;
  /** Loads anew what could not be loaded and asks again. */
  retry: () => void;
  /** The question that stands in the address. */
  getVraag: () => Zoekvraag;
  /** Stops: nothing is shown any more. */
  close: () => void;
};

/**
 * Searching as a sequence of questions in two stages: the suggestions answer at once, the pages somewhat later, and of
 * those only the answer to the newest question ever comes on screen. Either stage works without the other.
 *
 * In the browser's history a question that was opened, submitted or filtered is a step of its own; typing starts
 * one new step and then keeps changing that one, so that 'back' does not go letter by letter.
 */
export function createZoeksessie(omgeving: Zoekomgeving): Zoeksessie {
  const { opties, lader, schedule, recordAdres } = omgeving;
  const suggesties = createSuggesties();
  let beeld = LEEG_ZOEKBEELD;
  let uitslag = suggesties.ask('');
  let inAdres: Zoekvraag = { tekst: '' };
  let isVastgelegd = false;
  let aantal = RESULTATEN_PER_KEER;
  let volgnummer = 0;
  let isGesloten = false;
  let index: Zoekstand = 'wacht';
  /** The index, or what comes after it, is being loaded. */
  let isOnderweg = false;
  let isAangevuld = false;
  let indexGeladen: Promise<void> = Promise.resolve();
  let volledig: Promise<Volledigzoeker> | undefined;
  const niets = () => {};
  let cancelSearch: () => void = niets;
  let cancelAankondiging: () => void = niets;

  function update(nieuw: Partial<Zoekbeeld>): void {
    if (isGesloten) return;
    beeld = { ...beeld, ...nieuw };
    cancelAankondiging();
    const tekst = describeBeeld(beeld, opties);
    if (beeld.vraag.tekst === '') beeld = { ...beeld, aankondiging: '' };
    if (tekst !== undefined) {
      cancelAankondiging = schedule(() => {
        beeld = { ...beeld, aankondiging: tekst };
        omgeving.show(beeld);
      }, WACHT_MET_AANKONDIGEN);
    }
    omgeving.show(beeld);
  }

  function loadIndex(): Promise<void> {
    index = 'bezig';
    isOnderweg = true;
    indexGeladen = lader.start().then(
      (geladen) => {
        suggesties.add(geladen);
        index = 'klaar';
        suggest();
        return loadAanvulling();
      },
      () => {
        index = 'mislukt';
        isOnderweg = false;
        suggest();
      },
    );
    return indexGeladen;
  }

  async function loadAanvulling(): Promise<void> {
    // A suggestion without its definition is a suggestion still.
    isOnderweg = true;
    const aanvulling = await lader.complete().catch(niets);
    isOnderweg = false;
    isAangevuld = aanvulling !== undefined;
    if (aanvulling) {
      suggesties.complete(aanvulling);
      // What is said about the places pushes them down; not while someone is about to choose one.
      if (omgeving.isAangewezen()) uitslag = computeUitslag(beeld.vraag);
      else suggest();
    }
    // Asked before all this was there: with it, the pages may be found by other names.
    if (beeld.paginas === 'klaar') void search();
  }

  function getVolledig(): Promise<Volledigzoeker> {
    const poging = (volledig ??= omgeving.loadVolledig());
    poging.catch(() => {
      // The next attempt starts from scratch; a half-loaded index would fail for ever.
      if (volledig === poging) volledig = undefined;
    });
    return poging;
  }

  /** Without the index this knows no names, but still how to ask the full text. */
  function computeUitslag(vraag: Zoekvraag): Suggestieuitslag {
    return limitLetterlijk(suggesties.ask(vraag.tekst, selectFilter(vraag)), vraag);
  }

  /** The first stage: what the names of places say. */
  function suggest(): void {
    const { vraag } = beeld;
    uitslag = computeUitslag(vraag);
    update({
      suggesties: vraag.tekst === '' ? 'wacht' : index,
      groepen: groupSuggesties(uitslag),
      bedoelde: uitslag.bedoelde,
      ookGezochtOp: [...new Set(uitslag.ookGezochtOp)],
    });
    if (index === 'klaar' && vraag.tekst !== '') void addDelen(vraag, uitslag);
  }

  /** A large index comes in parts. */
  async function addDelen(vraag: Zoekvraag, { vragen }: Suggestieuitslag): Promise<void> {
    const deel = await lader.need(listGevraagd(vragen)).catch(niets);
    if (!deel) return;
    suggesties.add(deel);
    if (vraag === beeld.vraag) suggest();
  }

  /** The second stage: the pages with the words. */
  async function search(): Promise<void> {
    cancelSearch();
    volgnummer += 1;
    const nummer = volgnummer;
    const isNieuwste = () => nummer === volgnummer && !isGesloten;
    const { vraag } = beeld;
    if (vraag.tekst === '') return update({ paginas: 'wacht', antwoord: undefined, nabij: [] });
    if (!isDoorzoekbaar(vraag.tekst)) return finish(vraag, GEEN_UITKOMST);

    update({ paginas: 'bezig' });
    const poging = getVolledig();
    try {
      if (isOnderweg) await Promise.race([indexGeladen, wait(WACHT_OP_INDEX)]);
      const searchVolledig = await poging;
      if (!isNieuwste()) return;
      const uitkomst = await searchVolledig(uitslag, selectFilter(vraag), aantal);
      if (isNieuwste()) finish(vraag, uitkomst);
    } catch {
      if (volledig === poging) volledig = undefined;
      if (!isNieuwste()) return;
      finish(vraag, GEEN_UITKOMST, 'mislukt');
    }
  }

  function finish(vraag: Zoekvraag, uitkomst: Zoekuitkomst, paginas: Zoekstand = 'klaar'): void {
    const rijen = mergeUitslag(uitslag, uitkomst);
    const isGedeeltelijk =
      rijen.length > 0 && (uitkomst.isGedeeltelijk || (uitkomst.totaal === 0 && uitslag.treffers.length === 0));
    const isNiets = beeld.groepen.length === 0 && rijen.length === 0;
    const nabij = isNiets && index === 'klaar' ? findNabij(vraag.tekst) : [];
    update({ paginas, antwoord: { vraag, uitkomst, rijen, isGedeeltelijk }, nabij });
  }

  /** Terms that begin as a word of the question does, the more letters the better. */
  function findNabij(tekst: string): Zoekplek[] {
    for (const woord of splitVraag(tekst).sort((a, b) => b.length - a.length)) {
      for (let lengte = woord.length - 1; lengte >= Math.max(4, woord.length / 2); lengte -= 1) {
        const begin = woord.slice(0, lengte);
        const begrippen = suggesties
          .ask(begin)
          .treffers.map(({ plek }) => plek)
          .filter(
            ({ soort, titel, namen }) => soort === 'begrip' && [titel, ...namen].some((naam) => isGenoemd(naam, begin)),
          );
        if (begrippen.length > 0) return begrippen.slice(0, MAX_NABIJ);
      }
    }
    return [];
  }

  function wait(ms: number): Promise<void> {
    return new Promise((resolve) => void schedule(resolve, ms));
  }

  /** Puts another question, for which the pages are not asked yet. */
  function setVraag(vraag: Zoekvraag): void {
    aantal = RESULTATEN_PER_KEER;
    volgnummer += 1;
    beeld = { ...beeld, vraag, nabij: [], paginas: vraag.tekst === '' ? 'wacht' : 'bezig' };
    suggest();
  }

  function record(): void {
    const { vraag } = beeld;
    if (isZelfdeZoekvraag(inAdres, vraag)) return;
    inAdres = vraag;
    recordAdres(vraag, isVastgelegd ? 'nieuw' : 'vervang');
    isVastgelegd = false;
  }

  function ask(vraag: Zoekvraag): void {
    if (!isZelfdeZoekvraag(vraag, beeld.vraag)) setVraag(vraag);
    record();
    void search();
  }

  return {
    start: loadIndex,
    prepare: () => void getVolledig().catch(niets),
    open(vraag) {
      inAdres = keepBekend(vraag, opties);
      isVastgelegd = vraag.tekst !== '';
      setVraag(inAdres);
      void search();
    },
    setTekst(invoer) {
      const tekst = normalizeZoektekst(invoer);
      // A space at the end asks nothing new.
      if (tekst === beeld.vraag.tekst) return;
      cancelSearch();
      // What came after the index and could not be fetched is asked for once more.
      if (index === 'klaar' && !isAangevuld && !isOnderweg) void loadAanvulling();
      // Without a question there is nothing to narrow.
      setVraag(tekst === '' ? { tekst } : { ...selectFilter(beeld.vraag), tekst });
      cancelSearch = schedule(
        () => {
          record();
          void search();
        },
        tekst === '' ? 0 : WACHT_MET_ZOEKEN,
      );
    },
    submit(invoer) {
      const tekst = normalizeZoektekst(invoer);
      ask(tekst === beeld.vraag.tekst ? beeld.vraag : { ...selectFilter(beeld.vraag), tekst });
      isVastgelegd = tekst !== '';
    },
    setFilter(naam, id) {
      ask({ ...beeld.vraag, [naam]: id });
      isVastgelegd = true;
    },
    clearFilters() {
      const { tekst, isLetterlijk } = beeld.vraag;
      ask({ tekst, isLetterlijk });
      isVastgelegd = true;
    },
    showMore() {
      aantal += RESULTATEN_PER_KEER;
      void search();
    },
    retry() {
      if (index === 'mislukt') void loadIndex();
      suggest();
      void search();
    },
    getVraag: () => inAdres,
    close() {
      isGesloten = true;
      cancelSearch();
      cancelAankondiging();
    },
  };
}

/** Who asks for these very words gets the pages that have them, and no suggestions. */
function limitLetterlijk(uitslag: Suggestieuitslag, { tekst, isLetterlijk }: Zoekvraag): Suggestieuitslag {
  if (!isLetterlijk) return uitslag;
  return {
    ...uitslag,
    treffers: [],
    gedeeltelijk: [],
    ookGezochtOp: [],
    bedoelde: undefined,
    vragen: { zelf: splitVraag(tekst).join(' '), verruimd: [], hersteld: undefined, los: [] },
  };
}

/** The titles of the chosen filters. */
export function listFiltertitels(vraag: Zoekvraag, opties: Filteropties): string[] {
  return FILTERS.flatMap((naam) => opties[naam].filter(({ id }) => id === vraag[naam]).map(({ titel }) => titel));
}

/** Number of options among the suggestions. */
export function countSuggesties(groepen: readonly Suggestiegroep[]): number {
  return groepen.reduce((som, { plekken }) => som + plekken.length, 0);
}

/** Nothing is said while the answer is still coming. */
function describeBeeld({ vraag, groepen, suggesties, paginas, antwoord }: Zoekbeeld, opties: Filteropties) {
  if (paginas === 'wacht' || paginas === 'bezig' || suggesties === 'bezig') return undefined;
  const { rijen = [], uitkomst, isGedeeltelijk } = antwoord ?? {};
  const aantallen = { suggesties: countSuggesties(groepen), paginas: uitkomst?.totaal || rijen.length };
  const zin = describeUitkomst(vraag.tekst, aantallen, listFiltertitels(vraag, opties));
  if (paginas === 'klaar') return isGedeeltelijk ? `${zin}. ${GEDEELTELIJK}` : zin;
  return aantallen.suggesties === 0 ? 'Zoeken lukt nu niet.' : `${zin}. Zoeken in de pagina’s lukt nu niet.`;
}

/** Said when no page has all of the words. */
export const GEDEELTELIJK = 'Geen pagina heeft al deze woorden. Dit lijkt er het meest op.';
