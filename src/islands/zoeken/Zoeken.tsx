import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  isZoekhash,
  MAX_ZOEKTEKST,
  normalizeZoektekst,
  readZoekvraag,
  toZoekadres,
  type Filternaam,
} from '../../domain/zoeken.ts';
import { createIndexLoader } from '../../search/index-loader.ts';
import {
  countSuggesties,
  createZoeksessie,
  LEEG_ZOEKBEELD,
  type Volledigzoeker,
  type Zoeksessie,
} from '../../search/zoeksessie.ts';
import { LIJST_ID, toOptieId } from './Suggesties.tsx';
import { Zoekuitslag, type Weergave, type ZoekpaginaGegevens } from './Zoekuitslag.tsx';

/** Base path of the site without the slash at its end: empty or `/pad`. */
type Props = ZoekpaginaGegevens & { basis: string };

/** The links that the arrow keys walk along. */
const RESULTAATLINK = 'a[data-resultaat]';

/** No option is pointed at: what is typed counts. */
const GEEN_OPTIE = -1;

/**
 * The search page. Without JavaScript it is a form that leads to this same page; with it, suggestions and pages appear
 * while typing and nothing that is typed leaves the browser.
 */
export function Zoeken({ basis, ...gegevens }: Props) {
  const { pad, voorbeeld, opties } = gegevens;
  // The address is read after mounting: the first render has to equal the server's, which knows no question.
  const [beeld, setBeeld] = useState(LEEG_ZOEKBEELD);
  const [gewezen, setGewezen] = useState({ groepen: beeld.groepen, nummer: GEEN_OPTIE });
  /** The text of which the suggestions were closed with Escape. */
  const [dicht, setDicht] = useState<string>();
  const [weergave, setWeergave] = useState<Weergave>();
  const vak = useRef<HTMLDivElement>(null);
  const veld = useRef<HTMLInputElement>(null);
  const sessie = useRef<Zoeksessie | null>(null);
  /** A browser remembers of a script that it could not be fetched, so then only a new page helps. */
  const isCodeWeg = useRef(false);
  /** What had the focus when the newest answer came; that answer may move it or take it off the page. */
  const focus = useRef<Element | null>(null);
  /** Number of rows before 'more' was pressed: the first new one gets the focus that the button may lose. */
  const aantalVoorMeer = useRef<number | null>(null);
  const { tekst } = beeld.vraag;
  const isDicht = dicht === tekst;
  const aantalOpties = isDicht ? 0 : countSuggesties(beeld.groepen);
  // Another list has other options.
  const nummer = gewezen.groepen === beeld.groepen ? gewezen.nummer : GEEN_OPTIE;

  useEffect(() => {
    let loadTekst: (() => Promise<Volledigzoeker>) | undefined;
    const loadCode = async () => {
      const volledig = await import('./volledig.ts').catch((fout: unknown) => {
        isCodeWeg.current = true;
        throw fout;
      });
      setWeergave(volledig.WEERGAVE);
      return volledig;
    };
    const loadVolledig = async () => {
      const volledig = await loadCode();
      loadTekst ??= volledig.createVolledigLader(basis);
      return loadTekst();
    };
    const nieuw = createZoeksessie({
      opties,
      lader: createIndexLoader((bestand) => fetchJson(pad + bestand), basis),
      loadVolledig,
      schedule(taak, ms) {
        const id = setTimeout(taak, ms);
        return () => {
          clearTimeout(id);
        };
      },
      recordAdres(vraag, wijze) {
        const adres = toZoekadres(pad, vraag);
        if (wijze === 'nieuw') history.pushState(null, '', adres);
        else history.replaceState(null, '', adres);
      },
      isAangewezen: () => document.querySelector(`#${LIJST_ID}:hover, [aria-activedescendant]`) !== null,
      show(nieuwBeeld) {
        focus.current = document.activeElement;
        setBeeld(nieuwBeeld);
      },
    });
    sessie.current = nieuw;
    // After the suggestions only the code; the full text itself waits until someone is about to ask.
    void nieuw.start().then(() => loadCode().catch(() => {}));

    const openAdres = () => {
      const vraag = readZoekvraag(location);
      if (veld.current) veld.current.value = vraag.tekst;
      // A form on another page put the question where it is sent; once is enough.
      if (location.search !== '') history.replaceState(null, '', toZoekadres(pad, vraag));
      nieuw.open(vraag);
    };
    const onPopState = () => {
      const isPlaats = location.hash !== '' && !isZoekhash(location.hash);
      // A link to a place on this page, such as the skip link, does not change the question.
      if (isPlaats) history.replaceState(null, '', toZoekadres(pad, nieuw.getVraag()));
      else openAdres();
    };
    // Someone may have been typing before this script arrived; that goes before the address.
    const getypt = veld.current?.value ?? '';
    if (normalizeZoektekst(getypt) === '') openAdres();
    else {
      nieuw.open({ ...readZoekvraag(location), tekst: '' });
      nieuw.submit(getypt);
    }
    if (document.activeElement === veld.current) nieuw.prepare();
    addEventListener('popstate', onPopState);
    return () => {
      removeEventListener('popstate', onPopState);
      nieuw.close();
    };
  }, [basis, pad, opties]);

  useLayoutEffect(() => {
    // Removing or moving an element drops its focus; the keyboard would start again at the top of the page.
    const had = focus.current;
    focus.current = null;
    if (had instanceof HTMLElement && had !== document.body && document.activeElement === document.body) {
      (had.isConnected ? had : veld.current)?.focus();
    }
    if (beeld.paginas !== 'klaar' || aantalVoorMeer.current === null) return;
    listElementen(vak.current, `.zoek__resultaat h3 ${RESULTAATLINK}`)[aantalVoorMeer.current]?.focus();
    aantalVoorMeer.current = null;
  }, [beeld]);

  const point = (naar: number) => {
    setGewezen({ groepen: beeld.groepen, nummer: naar });
    if (naar !== GEEN_OPTIE) document.getElementById(toOptieId(naar))?.scrollIntoView({ block: 'nearest' });
  };

  const onKeyDown = (toets: KeyboardEvent) => {
    if (toets.altKey || toets.ctrlKey || toets.metaKey || toets.shiftKey || toets.isComposing || !veld.current) return;
    const links = listElementen(vak.current, RESULTAATLINK).filter((link) => !link.closest('details:not([open])'));
    const stap = findStap(toets.key, {
      plaats: toets.target === veld.current ? 'veld' : links.findIndex((link) => link === toets.target),
      nummer,
      aantalOpties,
      isDicht,
      aantalLinks: links.length,
    });
    if (stap === undefined) return;
    toets.preventDefault();
    switch (stap.naar) {
      case 'optie':
        veld.current.focus();
        if (stap.nummer !== GEEN_OPTIE) setDicht(undefined);
        point(stap.nummer);
        break;
      case 'dicht':
        point(GEEN_OPTIE);
        setDicht(tekst);
        break;
      case 'link':
        point(GEEN_OPTIE);
        links[stap.nummer]?.focus();
        break;
      case 'open':
        document.getElementById(toOptieId(nummer))?.click();
        break;
      case 'leeg':
        veld.current.value = '';
        sessie.current?.setTekst('');
    }
  };

  const acties = {
    setFilter: (naam: Filternaam, id: string | undefined) => sessie.current?.setFilter(naam, id),
    clearFilters: () => sessie.current?.clearFilters(),
    showMore() {
      aantalVoorMeer.current = beeld.antwoord?.rijen.length ?? null;
      sessie.current?.showMore();
    },
    retry() {
      if (isCodeWeg.current) location.reload();
      else sessie.current?.retry();
    },
  };

  return (
    <div class="zoek" ref={vak} onKeyDown={onKeyDown}>
      <form
        class="zoek__formulier"
        role="search"
        aria-label="Zoeken op deze pagina"
        action={pad}
        method="get"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          sessie.current?.submit(veld.current?.value ?? '');
        }}
      >
        <label class="alleen-voorlezen" for="zoekveld">
          Zoeken
        </label>
        <div class="zoek__rij">
          <input
            ref={veld}
            id="zoekveld"
            name="q"
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={aantalOpties > 0}
            aria-controls={aantalOpties > 0 ? LIJST_ID : undefined}
            aria-activedescendant={nummer === GEEN_OPTIE ? undefined : toOptieId(nummer)}
            maxLength={MAX_ZOEKTEKST}
            placeholder={`Bijvoorbeeld: ${voorbeeld}`}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            enterkeyhint="search"
            onFocus={() => sessie.current?.prepare()}
            onInput={(gebeurtenis) => {
              setDicht(undefined);
              sessie.current?.setTekst(gebeurtenis.currentTarget.value);
            }}
          />
          <button type="submit">Zoek</button>
        </div>
      </form>
      <p class="alleen-voorlezen" role="status">
        {beeld.aankondiging}
      </p>
      <Zoekuitslag
        {...gegevens}
        beeld={isDicht ? { ...beeld, groepen: [] } : beeld}
        nummer={nummer}
        acties={acties}
        weergave={weergave}
      />
    </div>
  );
}

/** Where the focus is: in the field with an option pointed at or none, or on a link of the pages. */
type Toestand = {
  plaats: 'veld' | number;
  nummer: number;
  /** That can be seen. */
  aantalOpties: number;
  /** There may be more, in a list that was closed. */
  isDicht: boolean;
  aantalLinks: number;
};
type Stap = { naar: 'optie' | 'link'; nummer: number } | { naar: 'open' | 'dicht' | 'leeg' };

/** The options and the links below them are one list for the arrows, with the field on top. */
function findStap(toets: string, { plaats, nummer, aantalOpties, isDicht, aantalLinks }: Toestand): Stap | undefined {
  if (plaats === -1) return toets === 'Escape' ? { naar: 'optie', nummer: GEEN_OPTIE } : undefined;
  const hier = plaats === 'veld' ? nummer : aantalOpties + plaats;
  switch (toets) {
    case 'ArrowDown':
    case 'ArrowUp': {
      if (isDicht && plaats === 'veld') return toets === 'ArrowDown' ? { naar: 'optie', nummer: 0 } : undefined;
      const daar = hier + (toets === 'ArrowDown' ? 1 : -1);
      if (daar < GEEN_OPTIE || daar >= aantalOpties + aantalLinks) return undefined;
      return daar < aantalOpties ? { naar: 'optie', nummer: daar } : { naar: 'link', nummer: daar - aantalOpties };
    }
    case 'Escape':
      if (plaats !== 'veld') return { naar: 'optie', nummer: GEEN_OPTIE };
      return { naar: aantalOpties > 0 ? 'dicht' : 'leeg' };
    case 'Enter':
      return plaats === 'veld' && nummer !== GEEN_OPTIE ? { naar: 'open' } : undefined;
    default:
      return undefined;
  }
}

async function fetchJson(adres: string): Promise<unknown> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  return antwoord.json();
}

function listElementen(vak: HTMLElement | null, selector: string): HTMLElement[] {
  return [...(vak?.querySelectorAll<HTMLElement>(selector) ?? [])];
}
