import { formatDatum } from '../../domain/datum.ts';
import type { Gemeentestand, Regiobeeld } from '../../domain/regiobeeld.ts';
import { ZONDER_NAAM } from '../../domain/regioradar.ts';
import { formatAandeel } from '../../domain/zelfscan-score.ts';

type Props = { onderdelen: Regiobeeld['onderdelen']; gemeenten: readonly Gemeentestand[] };

/** On paper, with names visible: what each gemeente has op orde by part, as the file has it. */
export function Gemeentetabel({ onderdelen, gemeenten }: Props) {
  return (
    <section aria-labelledby="regio-per-gemeente">
      <h2 id="regio-per-gemeente">Per gemeente</h2>
      <table class="tabel scores regio__per-gemeente">
        <caption>Op orde, van de vragen die de gemeente beantwoordde</caption>
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            {onderdelen.map(({ id, kort }) => (
              <th key={id} scope="col">
                {kort}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gemeenten.map(({ id, alias, datum, onderdelen: scores }) => (
            <tr key={id}>
              <th scope="row">
                {alias ?? ZONDER_NAAM}
                {datum !== undefined && <span class="hint">{formatDatum(datum)}</span>}
              </th>
              {scores.map((score, i) => (
                <td key={onderdelen[i]?.id}>
                  {score.status === 'onbekend' ? '–' : formatAandeel(score.opOrde, score.beantwoord)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
