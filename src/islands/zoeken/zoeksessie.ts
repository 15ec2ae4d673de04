import {
  describeUitkomst,
  GEEN_UITKOMST,
  isDoorzoekbaar,
  isZelfdeZoekvraag,
  normalizeZoektekst,
  type Zoekuitkomst,
  type Zoekvraag,
} from '../../domain/zoeken.ts';

/** Something that can answer questions. */
export type Zoekmachine = {
  /** All kinds of page it knows. */
  soorten: readonly string[];
  /** Answers `vraag` with at most `aantal` results worked out. Rejects when a part of the index cannot be loaded. */
  search: (vraag: Zoekvraag, aantal: number) => Promise<Zoekuitkomst>;
};

/** Everything the session needs from outside, so that a test can stand in for the browser. */
export type Zoekomgeving = {
  /** Loads the index; called again after a failure. */
  loadZoekmachine: () => Promise<Zoekmachine>;
  /** Runs `taak` after `ms` milliseconds; the result calls it off. */
  schedule: (taak: () => void, ms: number) => () => void;
  /** Writes `vraag` in the address, as a new step of the browser's history or in place of the present one. */
  recordAdres: (vraag: Zoekvraag, wijze: 'nieuw' | 'vervang') => void;
  /** Shows what has become known. */
  show: (beeld: Zoekbeeld) => void;
};

/** How far the answer to a question is. */
export type Zoekstand =
  | { status: 'leeg' }
  /** `vorige` is the answer to the question before, to keep on screen while waiting. */
  | { status: 'bezig'; vraag: Zoekvraag; vorige: { vraag: Zoekvraag; uitkomst: Zoekuitkomst } | undefined }
  | { status: 'klaar'; vraag: Zoekvraag; uitkomst: Zoekuitkomst }
  | { status: 'mislukt'; vraag: Zoekvraag };

/** What the page shows and says. `aankondiging` follows when the typing pauses. */
export type Zoekbeeld = { stand: Zoekstand; soort: string | undefined; aankondiging: string };

export const LEEG_ZOEKBEELD: Zoekbeeld = { stand: { status: 'leeg' }, soort: undefined, aankondiging: '' };

/** Results that are worked out at once, and added by each 'more'. */
export const RESULTATEN_PER_KEER = 10;

const WACHT_MET_ZOEKEN = 250;
const WACHT_MET_AANKONDIGEN = 700;

/** Actions of the search page. */
export type Zoeksessie = {
  /** Takes over the question of the address: at the start and when going back or forward. */
  open: (vraag: Zoekvraag) => void;
  /** The text in the field changed; searches when the typing pauses. */
  setTekst: (invoer: string) => void;
  /** Searches for the text in the field at once. */
  submit: (invoer: string) => void;
  /** Narrows to one kind, or widens to all. */
  setSoort: (soort: string | undefined) => void;
  /** Works out more results of the same question. */
  showMore: () => void;
  /** Loads the index anew and asks again. */
  retry: () => void;
  /** The question that was asked last. */
  getVraag: () => Zoekvraag;
  /** Stops: nothing is shown any more. */
  close: () => void;
};

/**
 * Searching as a sequence of questions, of which only the newest is ever answered on screen.
 *
 * In the browser's history a question that was opened or submitted is a step of its own; typing starts
 * one new step and then keeps changing that one, so that 'back' does not go letter by letter.
 */
export function createZoeksessie({ loadZoekmachine, schedule, recordAdres, show }: Zoekomgeving): Zoeksessie {
  let vraag: Zoekvraag = { tekst: '' };
  let aantal = RESULTATEN_PER_KEER;
  let stand: Zoekstand = { status: 'leeg' };
  let aankondiging = '';
  let isVastgelegd = false;
  let volgnummer = 0;
  let machine: Promise<Zoekmachine> | undefined;
  const niets = () => {};
  let cancelSearch: () => void = niets;
  /** Typed, but not asked yet. */
  let getypt: string | undefined;
  let cancelAankondiging: () => void = niets;

  function update(nieuw: Zoekstand): void {
    stand = nieuw;
    cancelAankondiging();
    cancelAankondiging = niets;
    const tekst = describeStand(nieuw);
    if (nieuw.status === 'leeg') aankondiging = '';
    else if (tekst !== undefined) {
      cancelAankondiging = schedule(() => {
        aankondiging = tekst;
        present();
      }, WACHT_MET_AANKONDIGEN);
    }
    present();
  }

  function present(): void {
    show({ stand, soort: vraag.soort, aankondiging });
  }

  function getZoekmachine(): Promise<Zoekmachine> {
    machine ??= loadZoekmachine();
    return machine;
  }

  async function search(): Promise<void> {
    getypt = undefined;
    cancelSearch();
    cancelSearch = niets;
    volgnummer += 1;
    const nummer = volgnummer;
    if (vraag.tekst === '') return update({ status: 'leeg' });
    if (!isDoorzoekbaar(vraag.tekst)) return update({ status: 'klaar', vraag, uitkomst: GEEN_UITKOMST });

    update({ status: 'bezig', vraag, vorige: stand.status === 'bezig' ? stand.vorige : getUitkomst(stand) });
    const poging = getZoekmachine();
    try {
      const { soorten, search: ask } = await poging;
      if (nummer !== volgnummer) return;
      // A kind from an old or mistyped address would hide every result.
      if (vraag.soort !== undefined && !soorten.includes(vraag.soort)) vraag = { tekst: vraag.tekst };
      const gevraagd = vraag;
      const uitkomst = await ask(gevraagd, aantal);
      if (nummer === volgnummer) update({ status: 'klaar', vraag: gevraagd, uitkomst });
    } catch {
      // The next attempt starts from scratch; a half-loaded index would fail for ever.
      if (machine === poging) machine = undefined;
      if (nummer === volgnummer) update({ status: 'mislukt', vraag });
    }
  }

  function ask(nieuw: Zoekvraag): void {
    if (!isZelfdeZoekvraag(vraag, nieuw)) {
      vraag = nieuw;
      aantal = RESULTATEN_PER_KEER;
      recordAdres(vraag, isVastgelegd ? 'nieuw' : 'vervang');
      isVastgelegd = false;
    }
    void search();
  }

  return {
    open(nieuw) {
      vraag = nieuw;
      aantal = RESULTATEN_PER_KEER;
      isVastgelegd = nieuw.tekst !== '';
      void search();
    },
    setTekst(invoer) {
      cancelSearch();
      const tekst = normalizeZoektekst(invoer);
      getypt = tekst;
      cancelSearch = schedule(
        () => {
          // Typing a space or taking back a letter asks nothing new, unless something newer is under way.
          if (tekst !== vraag.tekst) ask({ ...vraag, tekst });
        },
        tekst === '' ? 0 : WACHT_MET_ZOEKEN,
      );
    },
    submit(invoer) {
      ask({ ...vraag, tekst: normalizeZoektekst(invoer) });
      isVastgelegd = vraag.tekst !== '';
    },
    setSoort(soort) {
      ask({ tekst: getypt ?? vraag.tekst, soort });
    },
    showMore() {
      aantal += RESULTATEN_PER_KEER;
      void search();
    },
    retry() {
      machine = undefined;
      void search();
    },
    getVraag: () => vraag,
    close() {
      volgnummer += 1;
      cancelSearch();
      cancelAankondiging();
    },
  };
}

function getUitkomst(stand: Zoekstand): { vraag: Zoekvraag; uitkomst: Zoekuitkomst } | undefined {
  return stand.status === 'klaar' ? { vraag: stand.vraag, uitkomst: stand.uitkomst } : undefined;
}

function describeStand(stand: Zoekstand): string | undefined {
  if (stand.status === 'klaar') return describeUitkomst(stand.vraag, stand.uitkomst);
  if (stand.status === 'mislukt') return 'Zoeken lukt nu niet.';
  return undefined;
}
