import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import type { Deelscan, Vraagvergelijking } from '../../domain/zelfscan-vergelijking.ts';
import { compareMetingen } from '../../domain/zelfscan-vergelijking.ts';
import { computeAandeel, formatAandeel, type Score } from '../../domain/zelfscan-score.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import { Radar } from '../uitkomst/Radar.tsx';

type Props = { scans: readonly Deelscan[]; lijst: Uitkomstlijst };

/** What changed from the older of two measurements to the newer. */
export function Metingen({ scans: [oud, nieuw], lijst }: Props) {
  if (!oud || !nieuw) return null;
  const { onderdelen, totaal, vervallen } = compareMetingen(lijst, oud.invoer, nieuw.invoer);
  const vragen = onderdelen.flatMap((onderdeel) => onderdeel.vragen);
  const select = (verandering: Vraagvergelijking['verandering']) =>
    vragen.filter((vraag) => vraag.verandering === verandering);
  const { verbeterd, verslechterd } = totaal.aantallen;
  const isOnzeker = oud.invoer.datum === undefined || nieuw.invoer.datum === undefined;
  return (
    <section aria-labelledby="over-de-tijd">
      <h2 id="over-de-tijd">Over de tijd</h2>
      <p class="uitkomst__zin">
        Van {formatVolledigeNaam(oud.invoer, ZELFSCAN.enkelvoud)} naar{' '}
        {formatVolledigeNaam(nieuw.invoer, ZELFSCAN.enkelvoud)}: {countVragen(verbeterd)} verbeterd en{' '}
        {countVragen(verslechterd)} achteruitgegaan.
      </p>
      {isOnzeker && (
        <p class="melding">
          Niet beide zelfscans hebben een datum. Welke de oudste is, weten wij daarom niet zeker. Vul de datum in bij de
          zelfscan.
        </p>
      )}
      <div class="uitkomst__cijfers">
        <Radar
          labels={onderdelen.map(({ kort }) => kort)}
          reeksen={[
            {
              naam: formatVolledigeNaam(nieuw.invoer, ZELFSCAN.enkelvoud),
              waarden: onderdelen.map((onderdeel) => computeAandeel(onderdeel.nieuw)),
            },
            {
              naam: formatVolledigeNaam(oud.invoer, ZELFSCAN.enkelvoud),
              waarden: onderdelen.map((onderdeel) => computeAandeel(onderdeel.oud)),
            },
          ]}
          bijschrift={`Doorgetrokken lijn en vlak: ${formatVolledigeNaam(nieuw.invoer, ZELFSCAN.enkelvoud)}. Streepjeslijn: ${formatVolledigeNaam(oud.invoer, ZELFSCAN.enkelvoud)}. Dezelfde cijfers staan in de tabel.`}
        />
        <table class="scores">
          <caption>Op orde, van de vragen die zijn beantwoord</caption>
          <thead>
            <tr>
              <th scope="col">Onderdeel</th>
              <th scope="col">Oud</th>
              <th scope="col">Nieuw</th>
            </tr>
          </thead>
          <tbody>
            {onderdelen.map((onderdeel) => (
              <tr key={onderdeel.id}>
                <th scope="row">{onderdeel.kort}</th>
                <td>
                  <Cijfer score={onderdeel.oud} />
                </td>
                <td>
                  <Cijfer score={onderdeel.nieuw} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Alles samen</th>
              <td>
                <Cijfer score={totaal.oud} />
              </td>
              <td>
                <Cijfer score={totaal.nieuw} />
              </td>
            </tr>
          </tfoot>
        </table>
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

function Cijfer({ score }: { score: Score }) {
  return (
    <span class="scores__cijfer">
      {score.status === 'onbekend' ? 'niets beantwoord' : formatAandeel(score.opOrde, score.beantwoord)}
    </span>
  );
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

function countVragen(aantal: number): string {
  return `${aantal}\u00A0${aantal === 1 ? 'vraag is' : 'vragen zijn'}`;
}
