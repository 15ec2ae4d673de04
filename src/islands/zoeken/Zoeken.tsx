import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isZoekhash, MAX_ZOEKTEKST, normalizeZoektekst, readZoekvraag, toZoekadres } from '../../domain/zoeken.ts';
import { createPagefindLoader } from './pagefind.ts';
import { RESULTAATLINK } from './Resultaten.tsx';
import { createZoeksessie, LEEG_ZOEKBEELD, type Zoekmachine, type Zoeksessie } from './zoeksessie.ts';
import { Zoekuitslag, type ZoekpaginaGegevens } from './Zoekuitslag.tsx';

/** Base path of the site, `/` or `/pad/`. */
type Props = ZoekpaginaGegevens & { basis: string };

/**
 * The search page. Without JavaScript it is a form that leads to this same page; with it, results appear
 * while typing and nothing that is typed leaves the browser.
 */
export function Zoeken({ basis, ...gegevens }: Props) {
  const { pad, voorbeeld } = gegevens;
  // The address is read after mounting: the first render has to equal the server's, which knows no question.
  const [beeld, setBeeld] = useState(LEEG_ZOEKBEELD);
  const vak = useRef<HTMLDivElement>(null);
  const veld = useRef<HTMLInputElement>(null);
  const sessie = useRef<Zoeksessie | null>(null);
  /** What had the focus when the newest answer came; that answer may move it or take it off the page. */
  const focus = useRef<Element | null>(null);
  /** Number of results before 'more' was pressed: the first new one gets the focus that the button may lose. */
  const aantalVoorMeer = useRef<number | null>(null);

  useEffect(() => {
    const nieuw = createZoeksessie({
      loadZoekmachine: createLoader(basis),
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
      show(nieuwBeeld) {
        focus.current = document.activeElement;
        setBeeld(nieuwBeeld);
      },
    });
    sessie.current = nieuw;

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
    addEventListener('popstate', onPopState);
    return () => {
      removeEventListener('popstate', onPopState);
      nieuw.close();
    };
  }, [basis, pad]);

  useLayoutEffect(() => {
    // Removing or moving an element drops its focus; the keyboard would start again at the top of the page.
    const had = focus.current;
    focus.current = null;
    if (had instanceof HTMLElement && had !== document.body && document.activeElement === document.body) {
      (had.isConnected ? had : veld.current)?.focus();
    }
    if (beeld.stand.status !== 'klaar' || aantalVoorMeer.current === null) return;
    vak.current
      ?.querySelectorAll(`.zoek__resultaat h3 ${RESULTAATLINK}`)
      .forEach((link, plaats) => plaats === aantalVoorMeer.current && link instanceof HTMLElement && link.focus());
    aantalVoorMeer.current = null;
  }, [beeld]);

  const acties = {
    setSoort: (soort: string | undefined) => sessie.current?.setSoort(soort),
    showMore() {
      aantalVoorMeer.current = beeld.stand.status === 'klaar' ? beeld.stand.uitkomst.resultaten.length : null;
      sessie.current?.showMore();
    },
    retry: () => sessie.current?.retry(),
  };

  return (
    <div class="zoek" ref={vak} onKeyDown={(toets) => moveFocus(toets, vak.current, veld.current)}>
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
            type="search"
            maxLength={MAX_ZOEKTEKST}
            placeholder={`Bijvoorbeeld: ${voorbeeld}`}
            autocomplete="off"
            autocapitalize="none"
            enterkeyhint="search"
            onInput={(gebeurtenis) => sessie.current?.setTekst(gebeurtenis.currentTarget.value)}
          />
          <button type="submit">Zoek</button>
        </div>
      </form>
      <p class="alleen-voorlezen" role="status">
        {beeld.aankondiging}
      </p>
      <Zoekuitslag {...gegevens} beeld={beeld} acties={acties} />
    </div>
  );
}

function createLoader(basis: string): () => Promise<Zoekmachine> {
  return createPagefindLoader(basis, {
    importModule: (adres) => import(/* @vite-ignore */ adres),
    async checkBestand(adres) {
      const antwoord = await fetch(adres, { cache: 'no-store' });
      if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
    },
  });
}

/** Arrow down from the field to the first result, arrows along the results, Escape back to the field. */
function moveFocus(toets: KeyboardEvent, vak: HTMLElement | null, veld: HTMLInputElement | null): void {
  if (!vak || !veld || toets.altKey || toets.ctrlKey || toets.metaKey || toets.shiftKey) return;
  const links = [...vak.querySelectorAll<HTMLElement>(RESULTAATLINK)].filter(
    (link) => link.closest('details:not([open])') === null,
  );
  const hier = links.findIndex((link) => link === toets.target);
  const isVeld = toets.target === veld;
  const doel =
    toets.key === 'Escape' && !isVeld
      ? veld
      : toets.key === 'ArrowDown' && (isVeld || hier !== -1)
        ? links[hier + 1]
        : toets.key === 'ArrowUp' && hier !== -1
          ? (links[hier - 1] ?? veld)
          : undefined;
  if (!doel) return;
  toets.preventDefault();
  doel.focus();
}
