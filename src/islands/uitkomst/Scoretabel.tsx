import { countOpen, formatAandeel, type Score } from '../../domain/zelfscan-score.ts';

type Props = { onderdelen: readonly { id: string; kort: string; score: Score }[]; totaal: Score };

/** The figures of the radar, with a bar that shows the same and is not read aloud. */
export function Scoretabel({ onderdelen, totaal }: Props) {
  return (
    <div class="scores__rol" role="region" aria-labelledby="scores" tabIndex={0}>
      <table class="tabel scores">
        <caption id="scores">
          Hoeveel van de beantwoorde vragen op orde zijn. Een vraag zonder antwoord telt niet mee, ook niet als niet op
          orde.
        </caption>
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            <th scope="col">Op orde</th>
            <th scope="col">Nog open</th>
          </tr>
        </thead>
        <tbody>
          {onderdelen.map(({ id, kort, score }) => (
            <Rij key={id} naam={kort} score={score} />
          ))}
        </tbody>
        <tfoot>
          <Rij naam="Alles samen" score={totaal} />
        </tfoot>
      </table>
    </div>
  );
}

function Rij({ naam, score }: { naam: string; score: Score }) {
  const open = countOpen(score);
  return (
    <tr>
      <th scope="row">{naam}</th>
      <td>
        {score.status === 'onbekend' ? (
          'nog niets beantwoord'
        ) : (
          <>
            <span class="scores__cijfer">{formatAandeel(score.opOrde, score.beantwoord)}</span>
            <progress class="scores__balk" value={score.opOrde} max={score.beantwoord} aria-hidden="true" />
          </>
        )}
      </td>
      <td class="scores__cijfer">{[open === 0 ? 'geen' : open, 'van', score.totaal].join('\u00A0')}</td>
    </tr>
  );
}
