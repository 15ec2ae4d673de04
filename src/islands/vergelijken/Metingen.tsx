import { formatDatum } from '../../domain/datum.ts';
import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { computeAandeel, countVragen, formatAandeel } from '../../domain/zelfscan-score.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import {
  compareMetingen,
  describeMetingen,
  hasEigenDatums,
  type Deelscan,
  type Onderdeelvergelijking,
  type Vraagvergelijking,
} from '../../domain/zelfscan-vergelijking.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { Radar } from '../uitkomst/Radar.tsx';

type Props = { scans: readonly Deelscan[]; lijst: Uitkomstlijst };

/** What changed from the first measurement to the last; those in between stand in the table. */
export function Metingen({ scans, lijst }: Props) {
  const [oud, nieuw] = [scans[0], scans.at(-1)];
  if (!oud || !nieuw) return null;
  const tussen = scans.slice(1, -1);
  const { onderdelen, totaal, vervallen } = compareMetingen(
    lijst,
    oud.invoer,
    nieuw.invoer,
    tussen.map(({ invoer }) => invoer),
  );
  const vragen = onderdelen.flatMap((onderdeel) => onderdeel.vragen);
  const select = (verandering: Vraagvergelijking['verandering']) =>
    vragen.filter((vraag) => vraag.verandering === verandering);
  const formatNaam = ({ invoer }: Deelscan) => formatVolledigeNaam(invoer, ZELFSCAN.enkelvoud);
  const [oudeNaam, nieuweNaam] = [formatNaam(oud), formatNaam(nieuw)];
  const wanneer = tussen.length === 0 ? 'beide keren' : 'de eerste en de laatste keer';
  return (
    <section aria-labelledby="over-de-tijd">
      <h2 id="over-de-tijd">Over de tijd</h2>
      <p class="uitkomst__zin">
        Van {oudeNaam} naar {nieuweNaam}: {describeMetingen(totaal, scans.length)}
      </p>
      {!hasEigenDatums(scans.map(({ invoer }) => invoer)) && (
        <p class="melding">
          Niet elke zelfscan heeft een eigen datum. Welke de oudste is, weten wij daarom niet zeker. Vul de datum in bij
          de zelfscan.
        </p>
      )}
      <div class={`uitkomst__cijfers${tussen.length === 0 ? '' : ' uitkomst__cijfers--reeks'}`}>
        <Radar
          labels={onderdelen.map(({ kort }) => kort)}
          reeksen={[
            { naam: nieuweNaam, waarden: onderdelen.map((onderdeel) => computeAandeel(onderdeel.nieuw)) },
            { naam: oudeNaam, waarden: onderdelen.map((onderdeel) => computeAandeel(onderdeel.oud)) },
          ]}
          tabel="scores-tijd"
          bijschrift={`Doorgetrokken lijn: ${nieuweNaam}. Streepjeslijn: ${oudeNaam}. Dezelfde cijfers staan in de tabel.`}
        />
        <div class="scores__rol" role="region" aria-labelledby="scores-tijd" tabIndex={0}>
          <table class="tabel scores">
            <caption id="scores-tijd">Op orde, van de vragen die {wanneer} zijn beantwoord</caption>
            <thead>
              <tr>
                <th scope="col">Onderdeel</th>
                {scans.map((scan, i) => (
                  <th key={scan.id} scope="col">
                    {nameMeting(scan.invoer.datum, i, scans.length)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {onderdelen.map((onderdeel) => (
                <Rij key={onderdeel.id} naam={onderdeel.kort} totaal={onderdeel.vragen.length} stand={onderdeel} />
              ))}
            </tbody>
            <tfoot>
              <Rij naam="Alles samen" totaal={vragen.length} stand={totaal} />
            </tfoot>
          </table>
        </div>
      </div>
      <Groep kop="Verbeterd" vragen={select('verbeterd')} />
      <Groep kop="Achteruitgegaan" vragen={select('verslechterd')} />
      <Groep kop="Nog steeds niet op orde" vragen={select('gelijk niet op orde')} />
      <Groep kop="Nog steeds op orde" vragen={select('gelijk op orde')} />
      <Groep kop="Nu wel beantwoord" vragen={select('nieuw beantwoord')} />
      <Groep kop="Nu niet beantwoord" vragen={select('niet meer beantwoord')} />
      <Groep kop="Nieuwe vraag, niet te vergelijken" vragen={select('nieuwe vraag')} />
      {vervallen.length > 0 && (
        <details class="vouw">
          <summary>Niet meer gesteld, niet te vergelijken ({vervallen.length})</summary>
          <ul class="vouw__inhoud">
            {vervallen.map(({ id, vraag }) => (
              <li key={id}>{vraag}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type RijProps = { naam: string; totaal: number; stand: Pick<Onderdeelvergelijking, 'oud' | 'tussen' | 'nieuw'> };

function Rij({ naam, totaal, stand: { oud, tussen, nieuw } }: RijProps) {
  return (
    <tr>
      <th scope="row">
        {naam}
        <span class="scores__basis">
          {oud.totaal} van {countVragen(totaal)}
        </span>
      </th>
      {[oud, ...tussen, nieuw].map((score, i) => (
        <td key={i}>
          {score.status === 'onbekend' ? (
            'niet te vergelijken'
          ) : (
            <span class="scores__cijfer">{formatAandeel(score.opOrde, score.beantwoord).replace('\u00A0(', ' (')}</span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** A head above figures: by its date, or else by its place. */
function nameMeting(datum: string | undefined, i: number, aantal: number): string {
  if (datum !== undefined) return formatDatum(datum);
  if (i === 0) return 'Oud';
  return i === aantal - 1 ? 'Nieuw' : `Meting ${String(i + 1)}`;
}

function Groep({ kop, vragen }: { kop: string; vragen: readonly Vraagvergelijking[] }) {
  if (vragen.length === 0) return null;
  return (
    <details class="vouw" open={kop === 'Verbeterd' || kop === 'Achteruitgegaan'}>
      <summary>
        {kop} ({vragen.length})
      </summary>
      <ul class="vouw__inhoud lijst vragenblok">
        {vragen.map(({ id, nummer, vraag, oud, nieuw }) => (
          <li key={id}>
            {nummer}. {vraag}
            <Toelichting wanneer="Toen" tekst={oud.toelichting} />
            <Toelichting wanneer="Nu" tekst={nieuw.toelichting} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Toelichting({ wanneer, tekst }: { wanneer: string; tekst: string | undefined }) {
  if (tekst === undefined) return null;
  return (
    <p class="vragenblok__toelichting">
      <strong>{wanneer}:</strong> {tekst}
    </p>
  );
}
