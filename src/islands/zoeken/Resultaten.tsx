import type { Fragment, Plek, Zoekresultaat } from '../../domain/zoeken.ts';
import { splitPlekken } from '../../domain/zoekresultaat.ts';
import type { Uitslagrij } from '../../search/uitslag.ts';
import type { Paginaprops } from './Zoekuitslag.tsx';

/** Headings shown at once per page; the others fold. */
const PLEKKEN_VOOROP = 3;

type Props = Pick<Paginaprops, 'toDeeltitel'> & { rijen: readonly Uitslagrij[] };

/** The pages found, each with its places. */
export function Resultaten({ rijen, toDeeltitel }: Props) {
  return (
    <ol class="lijst zoek__resultaten">
      {rijen.map(({ plek, ontbreekt, resultaat }) =>
        plek ? (
          <Rij key={plek.adres} titel={plek.titel} adres={plek.adres} soort={toDeeltitel(plek.deel)}>
            <Regel>{plek.tekst || (plek.boven && `In ${plek.boven}`)}</Regel>
            {ontbreekt.length > 0 && <p class="zoek__ook">Zonder: {ontbreekt.join(', ')}</p>}
          </Rij>
        ) : (
          <Rij
            key={resultaat.adres}
            titel={resultaat.titel}
            adres={resultaat.adres}
            soort={resultaat.soort === undefined ? '' : toDeeltitel(resultaat.soort)}
          >
            <Vindplaatsen {...resultaat} />
          </Rij>
        ),
      )}
    </ol>
  );
}

type RijProps = { titel: string; adres: string; soort: string; children: preact.ComponentChildren };

function Rij({ titel, adres, soort, children }: RijProps) {
  return (
    <li class="zoek__resultaat">
      {/* The kind stands after the link, so that a list of headings starts with what tells pages apart. */}
      <div class="zoek__titel">
        <h3>
          <a class="nl-link" href={adres} data-resultaat>
            {titel}
          </a>
        </h3>
        {soort !== '' && <span class="nl-data-badge">{soort}</span>}
      </div>
      {children}
    </li>
  );
}

function Vindplaatsen({ fragmenten, plekken }: Zoekresultaat) {
  const { voorop, rest } = splitPlekken(plekken, PLEKKEN_VOOROP);
  return (
    <>
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
    </>
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
    <Regel>
      {fragmenten.map(({ tekst, isTreffer }, plaats) => (isTreffer ? <mark key={plaats}>{tekst}</mark> : tekst))}
    </Regel>
  );
}

function Regel({ children }: { children: preact.ComponentChildren }) {
  return <p class="zoek__uittreksel">{children}</p>;
}
