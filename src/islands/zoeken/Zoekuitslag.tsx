import {
  describeUitkomst,
  selectSoorten,
  toZoekadres,
  type Zoekuitkomst,
  type Zoekvraag,
} from '../../domain/zoeken.ts';
import { RESULTATEN_PER_KEER, type Zoekbeeld } from './zoeksessie.ts';
import { Resultaten } from './Resultaten.tsx';

/** What the page tells about itself. Addresses carry the base path. */
export type ZoekpaginaGegevens = {
  /** Address of the search page. */
  pad: string;
  /** Word to try. */
  voorbeeld: string;
  /** Pages to offer when there is nothing to show. */
  suggesties: readonly { titel: string; adres: string }[];
  /** Line for someone who is unsafe. */
  hulplijn: string;
  /** Kinds of page in the order of the menu. */
  soorten: readonly string[];
};

/** What a visitor can do with an answer. */
export type Zoekacties = {
  setSoort: (soort: string | undefined) => void;
  showMore: () => void;
  retry: () => void;
};

type Props = ZoekpaginaGegevens & { beeld: Zoekbeeld; acties: Zoekacties };

/** Everything under the search field: explanation, answer, or what went wrong. */
export function Zoekuitslag(props: Props) {
  const { stand } = props.beeld;
  switch (stand.status) {
    case 'leeg':
      return <Begin {...props} />;
    case 'bezig':
      return stand.vorige ? (
        <Antwoord {...props} {...stand.vorige} isBezig />
      ) : (
        <p class="zoek__bezig">Bezig met zoeken naar ‘{stand.vraag.tekst}’…</p>
      );
    case 'klaar':
      return <Antwoord {...props} vraag={stand.vraag} uitkomst={stand.uitkomst} isBezig={false} />;
    case 'mislukt':
      return <Mislukt {...props} />;
  }
}

function Begin({ pad, voorbeeld, suggesties }: Props) {
  return (
    <>
      <p>
        Hier komen de pagina’s te staan waarop uw woorden voorkomen. Probeer bijvoorbeeld{' '}
        <a class="nl-link" href={toZoekadres(pad, { tekst: voorbeeld })}>
          {voorbeeld}
        </a>
        .
      </p>
      <Suggesties titel="Of begin hier" suggesties={suggesties} />
    </>
  );
}

function Antwoord(props: Props & { vraag: Zoekvraag; uitkomst: Zoekuitkomst; isBezig: boolean }) {
  const { vraag, uitkomst, isBezig, acties, beeld } = props;
  const nogNiet = uitkomst.totaal - uitkomst.resultaten.length;
  return (
    <div aria-busy={isBezig}>
      {uitkomst.totaalAlleSoorten > 0 && <Soortkeuze {...props} gekozen={beeld.soort} />}
      <h2 class="zoek__aantal">{describeUitkomst(vraag, uitkomst)}</h2>
      {uitkomst.totaal === 0 ? (
        <GeenResultaten {...props} />
      ) : (
        <>
          <Resultaten resultaten={uitkomst.resultaten} />
          {nogNiet > 0 && (
            <button type="button" class="knop" onClick={acties.showMore}>
              Toon nog {Math.min(nogNiet, RESULTATEN_PER_KEER)} van {nogNiet} resultaten
            </button>
          )}
        </>
      )}
    </div>
  );
}

function Soortkeuze({
  uitkomst,
  gekozen,
  soorten,
  acties,
}: Props & { uitkomst: Zoekuitkomst; gekozen: string | undefined }) {
  const keuzes = [
    { soort: undefined, naam: 'Alles', aantal: uitkomst.totaalAlleSoorten },
    ...selectSoorten(uitkomst.tellingen, gekozen, soorten).map((telling) => ({ ...telling, naam: telling.soort })),
  ];
  return (
    <fieldset class="zoek__soorten">
      <legend class="alleen-voorlezen">Zoek in</legend>
      {keuzes.map(({ soort, naam, aantal }) => (
        <label key={naam} class="zoek__soort">
          <input
            type="radio"
            name="zoeksoort"
            checked={soort === gekozen}
            onChange={() => {
              acties.setSoort(soort);
            }}
          />
          <span>
            {naam} <span class="zoek__telling">{aantal}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function GeenResultaten({
  vraag,
  uitkomst,
  suggesties,
  hulplijn,
  acties,
}: Props & { vraag: Zoekvraag; uitkomst: Zoekuitkomst }) {
  const elders = uitkomst.totaalAlleSoorten;
  return (
    <>
      {vraag.soort !== undefined && elders > 0 && (
        <p>
          {elders === 1 ? 'Op een andere plaats op deze site staat 1 pagina' : `Op deze site staan ${elders} pagina’s`}{' '}
          met uw woorden.{' '}
          <button
            type="button"
            class="knop"
            onClick={() => {
              acties.setSoort(undefined);
            }}
          >
            Zoek in alles
          </button>
        </p>
      )}
      <p>Dit kunt u proberen:</p>
      <ul>
        <li>Controleer of er geen typefout in staat.</li>
        <li>Gebruik minder woorden, of een ander woord dat hetzelfde betekent.</li>
        <li>Zoek op een deel van een lang woord, of schrijf het als losse woorden.</li>
      </ul>
      <Suggesties titel="Of begin hier" suggesties={suggesties} />
      <p class="hulplijn">
        <strong>{hulplijn}</strong>
      </p>
    </>
  );
}

function Mislukt({ suggesties, hulplijn, acties }: Props) {
  return (
    <>
      <div class="zoek__mislukt">
        <h2>Zoeken lukt nu niet</h2>
        <p>
          De gegevens om in te zoeken konden niet worden geladen. Misschien is uw verbinding even weg. Wat u typte,
          staat nog in het veld.
        </p>
        <button type="button" class="knop" onClick={acties.retry}>
          Probeer het opnieuw
        </button>
      </div>
      <Suggesties titel="Of begin hier" suggesties={suggesties} />
      <p class="hulplijn">
        <strong>{hulplijn}</strong>
      </p>
    </>
  );
}

function Suggesties({ titel, suggesties }: Pick<Props, 'suggesties'> & { titel: string }) {
  if (suggesties.length === 0) return null;
  return (
    <>
      <h2 class="zoek__kop">{titel}</h2>
      <ul>
        {suggesties.map((suggestie) => (
          <li key={suggestie.adres}>
            <a class="nl-link" href={suggestie.adres}>
              {suggestie.titel}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
