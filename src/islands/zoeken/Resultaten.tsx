import { splitPlekken, type Fragment, type Plek, type Zoekresultaat } from '../../domain/zoeken.ts';

/** Headings shown at once per page; the others fold. */
const PLEKKEN_VOOROP = 3;

/** Marks the links that the arrow keys walk along. */
export const RESULTAATLINK = 'a[data-resultaat]';

/** The pages found, each with its places. */
export function Resultaten({ resultaten }: { resultaten: readonly Zoekresultaat[] }) {
  return (
    <ol class="lijst zoek__resultaten">
      {resultaten.map((resultaat) => (
        <Resultaat key={resultaat.adres} resultaat={resultaat} />
      ))}
    </ol>
  );
}

function Resultaat({ resultaat: { titel, adres, soort, fragmenten, plekken } }: { resultaat: Zoekresultaat }) {
  const { voorop, rest } = splitPlekken(plekken, PLEKKEN_VOOROP);
  return (
    <li class="zoek__resultaat">
      {/* The kind stands after the link, so that a list of headings starts with what tells pages apart. */}
      <div class="zoek__titel">
        <h3>
          <a class="nl-link" href={adres} data-resultaat>
            {titel}
          </a>
        </h3>
        {soort !== undefined && <span class="nl-data-badge">{soort}</span>}
      </div>
      {fragmenten.length > 0 && <Uittreksel fragmenten={fragmenten} />}
      {voorop.length > 0 && <Plekken plekken={voorop} />}
      {rest.length > 0 && (
        <details class="zoek__meer">
          <summary>
            nog {rest.length} {rest.length === 1 ? 'plaats' : 'plaatsen'} op deze pagina
          </summary>
          <Plekken plekken={rest} />
        </details>
      )}
    </li>
  );
}

function Plekken({ plekken }: { plekken: readonly Plek[] }) {
  return (
    <ul class="lijst zoek__plekken">
      {plekken.map(({ titel, adres, fragmenten }) => (
        <li key={adres}>
          <a class="nl-link" href={adres} data-resultaat>
            {titel}
          </a>
          <Uittreksel fragmenten={fragmenten} />
        </li>
      ))}
    </ul>
  );
}

function Uittreksel({ fragmenten }: { fragmenten: readonly Fragment[] }) {
  return (
    <p class="zoek__uittreksel">
      {fragmenten.map(({ tekst, isTreffer }, plaats) => (isTreffer ? <mark key={plaats}>{tekst}</mark> : tekst))}
    </p>
  );
}
