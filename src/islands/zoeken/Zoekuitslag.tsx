import type { ComponentType } from 'preact';
import { selectFilter, toZoekadres, type Filternaam, type Filteropties, type Zoekvraag } from '../../domain/zoeken.ts';
import type { Zoekbeeld } from '../../search/zoeksessie.ts';
import { Suggesties } from './Suggesties.tsx';

/** What the page tells about itself. */
export type ZoekpaginaGegevens = {
  /** Address of the search page, base path included. */
  pad: string;
  /** Word to try. */
  voorbeeld: string;
  /** What there is to narrow by; the kinds in the order of the menu. */
  opties: Filteropties;
};

/** What a visitor can do with an answer. */
export type Zoekacties = {
  setFilter: (naam: Filternaam, id: string | undefined) => void;
  clearFilters: () => void;
  showMore: () => void;
  retry: () => void;
};

/** What the pages are shown with. */
export type Paginaprops = {
  beeld: Zoekbeeld;
  pad: string;
  opties: Filteropties;
  acties: Zoekacties;
  /** Title of the part of the site with this id. */
  toDeeltitel: (id: string) => string;
};

/** What shows the pages and what narrows them; loaded with what finds them. */
export type Weergave = Readonly<Record<'Filters' | 'Paginas', ComponentType<Paginaprops>>>;

type Props = ZoekpaginaGegevens & {
  beeld: Zoekbeeld;
  /** Number of the suggestion that is pointed at, if any. */
  nummer: number;
  acties: Zoekacties;
  weergave: Weergave | undefined;
};

/** Everything under the search field: how to start, suggestions, pages, or what went wrong. */
export function Zoekuitslag(props: Props) {
  const { beeld, opties, nummer, acties, weergave } = props;
  const { vraag, groepen, paginas, suggesties, antwoord } = beeld;
  if (vraag.tekst === '') return <Begin {...props} />;
  const toDeeltitel = (id: string) => opties.soort.find((deel) => deel.id === id)?.titel ?? '';
  const paginaprops = { ...props, toDeeltitel };
  const isMislukt = paginas === 'mislukt';
  return (
    <div class="zoek__uitslag">
      <div class="zoek__filters">
        {weergave && !(isMislukt && suggesties === 'mislukt') && <weergave.Filters {...paginaprops} />}
      </div>
      <div class="zoek__gevonden">
        <Meldingen {...props} />
        {groepen.length > 0 && (
          <Suggesties groepen={groepen} nummer={nummer} tekst={vraag.tekst} toDeeltitel={toDeeltitel} />
        )}
        {/* The second stage stands below the first, so that nothing moves that is already there. */}
        {isMislukt && <Foutblok beeld={beeld} acties={acties} />}
        {weergave && antwoord ? (
          <weergave.Paginas {...paginaprops} />
        ) : (
          !isMislukt && <p class="zoek__bezig">Bezig met zoeken in de pagina’s…</p>
        )}
      </div>
    </div>
  );
}

function Begin({ pad, voorbeeld }: Props) {
  return (
    <p>
      Terwijl u typt, ziet u begrippen, pagina’s, instrumenten en vragen. Wat u hier typt, wordt niet verstuurd; het
      staat wel in de geschiedenis van uw browser. Probeer bijvoorbeeld{' '}
      <Zoeklink pad={pad} vraag={{ tekst: voorbeeld }} tekst={voorbeeld} />.
    </p>
  );
}

/** What was done with the question, so that nobody wonders why something stands here. */
function Meldingen({ pad, beeld, acties }: Props) {
  const { vraag, suggesties, paginas, antwoord, ookGezochtOp } = beeld;
  // A word that the suggestions do not know may well stand in a page; then nothing was mended.
  const isHersteld =
    paginas === 'klaar' && (antwoord?.uitkomst.gezochtOp !== undefined || antwoord?.uitkomst.totaal === 0);
  const bedoelde = isHersteld || paginas === 'mislukt' ? beeld.bedoelde : undefined;
  return (
    <>
      {bedoelde !== undefined && (
        <p class="zoek__melding">
          Bedoelde u <Zoeklink pad={pad} vraag={{ ...selectFilter(vraag), tekst: bedoelde }} tekst={bedoelde} />?{' '}
          <Zoeklink pad={pad} vraag={{ ...vraag, isLetterlijk: true }} tekst={`Zoek toch op ‘${vraag.tekst}’`} />
        </p>
      )}
      {vraag.isLetterlijk && (
        <p class="zoek__melding">
          Alleen gezocht op precies ‘{vraag.tekst}’.{' '}
          <Zoeklink pad={pad} vraag={{ ...vraag, isLetterlijk: undefined }} tekst="Zoek ook op wat erop lijkt" />
        </p>
      )}
      {ookGezochtOp.length > 0 && <p class="zoek__melding">Ook gezocht op {joinNamen(ookGezochtOp)}.</p>}
      {suggesties === 'mislukt' && paginas !== 'mislukt' && (
        <p class="zoek__melding">
          Suggesties lukken nu niet. De pagina’s met uw woorden staan hieronder.{' '}
          <button type="button" class="knop" onClick={acties.retry}>
            Opnieuw proberen
          </button>
        </p>
      )}
    </>
  );
}

/** What could not be loaded, and what can be done. */
function Foutblok({ acties, beeld: { suggesties, groepen } }: Pick<Props, 'acties' | 'beeld'>) {
  return (
    <div class="melding melding--fout">
      <h2 class="zoek__kop">
        {suggesties === 'mislukt' ? 'Zoeken lukt nu niet' : 'Zoeken in de pagina’s lukt nu niet'}
      </h2>
      <p>
        {groepen.length > 0 && 'De suggesties hierboven kunt u wel openen. '}
        Misschien is uw verbinding even weg. Wat u typte, staat nog in het veld.
      </p>
      <button type="button" class="knop" onClick={acties.retry}>
        Opnieuw proberen
      </button>
    </div>
  );
}

function Zoeklink({ pad, vraag, tekst }: { pad: string; vraag: Zoekvraag; tekst: string }) {
  return (
    <a class="nl-link" href={toZoekadres(pad, vraag)}>
      {tekst}
    </a>
  );
}

/** `a, b en c` */
function joinNamen(namen: readonly string[]): string {
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1) ?? ''}`;
}
