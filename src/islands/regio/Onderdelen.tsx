import { formatAandeel } from '../../domain/zelfscan-score.ts';
import type { Gemeentestand, Onderdeelstand, Regiobeeld } from '../../domain/regiobeeld.ts';
import { toRegioradar, ZONDER_NAAM } from '../../domain/regioradar.ts';
import { formatProcent } from '../../domain/regio-export.ts';
import type { Spreiding } from '../../domain/spreiding.ts';
import { Radar } from '../uitkomst/Radar.tsx';
import { countGemeenten, formatPercentage, VOORBEHOUDEN } from './describe-regiobeeld.ts';

type Props = {
  beeld: Regiobeeld;
  /** To choose one from; none when names are hidden. */
  gemeenten: readonly Gemeentestand[];
  /** Id of the gemeente that stands beside the region. */
  ernaast: string | undefined;
  setErnaast: (id: string) => void;
};

/** The region by part: a radar with its table, and one gemeente beside it if one is chosen. */
export function Onderdelen({ beeld, gemeenten, ernaast, setErnaast }: Props) {
  const gemeente = gemeenten.find(({ id }) => id === ernaast);
  const { assen, reeksen } = toRegioradar(beeld, gemeente);
  const [{ naam }] = reeksen;
  return (
    <>
      {gemeenten.length > 0 && (
        <p class="documentkiezer niet-afdrukken">
          <label for="regio-ernaast">Een gemeente ernaast</label>
          <select
            class="utrecht-textbox"
            id="regio-ernaast"
            autocomplete="off"
            value={gemeente?.id ?? ''}
            onChange={(event) => setErnaast(event.currentTarget.value)}
          >
            <option value="">Geen</option>
            {gemeenten.map(({ id, alias }) => (
              <option key={id} value={id}>
                {alias ?? ZONDER_NAAM}
              </option>
            ))}
          </select>
        </p>
      )}
      <div class="uitkomst__cijfers">
        <Radar
          labels={assen.map(({ kort }) => kort)}
          reeksen={reeksen}
          tabel="regio-onderdelen"
          bijschrift={`Doorgetrokken lijn en vlak: ${naam.toLowerCase()}.${gemeente ? ` Streepjeslijn: ${gemeente.alias ?? ZONDER_NAAM}.` : ''} Hoe verder naar buiten, hoe meer op orde is. Dezelfde cijfers staan in de tabel.`}
        />
        <div class="regio__rol" role="region" aria-labelledby="regio-onderdelen" tabIndex={0}>
          <table class="tabel scores">
            <caption id="regio-onderdelen">Op orde, van de vragen die zijn beantwoord</caption>
            <thead>
              <tr>
                <th scope="col">Onderdeel</th>
                <th scope="col">Gemiddeld</th>
                <th scope="col">Laagste – middelste – hoogste</th>
                {gemeente && <th scope="col">{gemeente.alias ?? ZONDER_NAAM}</th>}
              </tr>
            </thead>
            <tbody>
              {beeld.onderdelen.map((onderdeel, i) => (
                <Rij key={onderdeel.id} {...onderdeel} score={gemeente?.onderdelen[i]} />
              ))}
            </tbody>
          </table>
          <p class="hint">
            Elke gemeente telt even zwaar. Wie niets van een onderdeel beantwoordde, telt daar niet mee.
          </p>
        </div>
      </div>
    </>
  );
}

type RijProps = Pick<Onderdeelstand, 'kort' | 'spreiding' | 'voorbehoud'> & {
  score: Gemeentestand['totaal'] | undefined;
};

function Rij({ kort, spreiding, voorbehoud, score }: RijProps) {
  return (
    <tr>
      <th scope="row">
        {kort}
        {spreiding.status === 'bekend' && voorbehoud && (
          <span class="hint">{VOORBEHOUDEN[voorbehoud]}: zegt weinig</span>
        )}
      </th>
      {spreiding.status === 'onbekend' ? (
        <>
          <td>niet beantwoord</td>
          <td>–</td>
        </>
      ) : (
        <>
          <td class="scores__cijfer">
            {formatPercentage(spreiding.gemiddelde)}
            <progress class="scores__balk" value={spreiding.gemiddelde} max={1} aria-hidden="true" />
            <span class="hint">{countGemeenten(spreiding.aantal)}</span>
          </td>
          <td class="scores__cijfer">{describeSpreiding(spreiding)}</td>
        </>
      )}
      {score && (
        <td class="scores__cijfer">
          {score.status === 'onbekend' ? 'niet beantwoord' : formatAandeel(score.opOrde, score.beantwoord)}
        </td>
      )}
    </tr>
  );
}

function describeSpreiding({ laagste, mediaan, hoogste }: Extract<Spreiding, { status: 'bekend' }>): string {
  return `${[laagste, mediaan, hoogste].map(formatProcent).join(' – ')}\u00A0%`;
}
