import { useLayoutEffect, useState } from 'preact/hooks';
import { FILTERS, type Filternaam } from '../../domain/zoeken.ts';
import { selectKeuzes } from '../../domain/zoekresultaat.ts';
import { listFiltertitels } from '../../search/zoeksessie.ts';
import type { Paginaprops } from './Zoekuitslag.tsx';

type Props = Pick<Paginaprops, 'beeld' | 'opties' | 'acties'>;

/** Label of a list to choose from, and its option that does not narrow. */
const LABELS = {
  soort: { label: 'Zoek in', alles: 'Alles' },
  fase: { label: 'Fase', alles: 'Alle fasen' },
  bron: { label: 'Bron', alles: 'Alle bronnen' },
} as const;

/** From here on there is room beside the results. */
const RUIM = '(min-width: 64rem)';

/** What narrows both stages: beside the results, or folded on one line above them, so that it moves nothing. */
export function Filters(props: Props) {
  const gekozen = listFiltertitels(props.beeld.vraag, props.opties);
  const isRuim = useRuim();
  const { groepen, antwoord } = props.beeld;
  // Where nothing is found, the way out stands there.
  const isNiets = groepen.length === 0 && antwoord?.rijen.length === 0;
  return (
    <>
      {isRuim ? (
        <Keuzes {...props} />
      ) : (
        <details>
          <summary>{gekozen.length === 0 ? 'Filters' : `Filters: ${gekozen.join(', ')}`}</summary>
          <Keuzes {...props} />
        </details>
      )}
      {gekozen.length > 0 && !isNiets && (
        <button type="button" class="knop" onClick={props.acties.clearFilters}>
          Wis filters
        </button>
      )}
    </>
  );
}

function Keuzes({ beeld: { vraag, antwoord }, opties, acties }: Props) {
  // Of pages that were found by other names or by some of the words, it is not known how many there are of each kind.
  const isGeteld = antwoord !== undefined && !antwoord.isGedeeltelijk && antwoord.uitkomst.totaalZonderFilter > 0;
  const tellingen = isGeteld ? antwoord.uitkomst.tellingen : undefined;
  const isPrecies = antwoord?.uitkomst.ookGezochtOp.length === 0;
  const keuzes = (naam: Filternaam) =>
    selectKeuzes(naam, opties, vraag, tellingen).map(({ aantal, ...keuze }) => ({
      ...keuze,
      aantal: isPrecies ? aantal : undefined,
    }));
  return (
    <>
      <fieldset class="zoek__soorten">
        <legend>{LABELS.soort.label}</legend>
        {[{ id: undefined, titel: LABELS.soort.alles, aantal: undefined }, ...keuzes('soort')].map((keuze) => (
          <label key={keuze.titel} class="pil zoek__soort">
            <input
              type="radio"
              name="zoeksoort"
              checked={keuze.id === vraag.soort}
              onChange={() => {
                acties.setFilter('soort', keuze.id);
              }}
            />
            <span>
              {keuze.titel}
              {keuze.aantal !== undefined && <span class="zoek__telling"> {keuze.aantal}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {FILTERS.slice(1)
        .filter((naam) => opties[naam].length > 0)
        .map((naam) => (
          <div key={naam} class="zoek__keuze">
            <label for={`zoek-${naam}`}>{LABELS[naam].label}</label>
            <select
              class="keuzeveld"
              id={`zoek-${naam}`}
              value={vraag[naam] ?? ''}
              onChange={(gebeurtenis) => {
                acties.setFilter(naam, gebeurtenis.currentTarget.value || undefined);
              }}
            >
              <option value="">{LABELS[naam].alles}</option>
              {keuzes(naam).map(({ id, titel, aantal }) => (
                <option key={id} value={id}>
                  {aantal === undefined ? titel : `${titel} (${aantal})`}
                </option>
              ))}
            </select>
          </div>
        ))}
    </>
  );
}

function useRuim(): boolean {
  const [isRuim, setRuim] = useState(false);
  useLayoutEffect(() => {
    const lijst = matchMedia(RUIM);
    const update = () => {
      setRuim(lijst.matches);
    };
    update();
    lijst.addEventListener('change', update);
    return () => {
      lijst.removeEventListener('change', update);
    };
  }, []);
  return isRuim;
}
