import { findOpenVraag, type Invulonderdeel } from '../../domain/invullijst.ts';
import { computeVoortgang, getBeantwoording, type ZelfscanInvoer } from '../../domain/zelfscan.ts';

type Props = { onderdelen: readonly Invulonderdeel[]; invoer: ZelfscanInvoer };

/** How far the whole zelfscan is, and the way to the next open question. */
export function Voortgangsbalk({ onderdelen, invoer }: Props) {
  const { beantwoord, totaal } = computeVoortgang(
    onderdelen.flatMap(({ vragen }) => vragen),
    invoer,
  );
  const open = findOpenVraag(onderdelen, (id) => getBeantwoording(invoer, id).antwoord !== undefined);
  return (
    <div class="voortgang">
      <label class="voortgang__totaal" for="voortgang">
        {beantwoord} van {totaal} beantwoord
      </label>
      <progress id="voortgang" value={beantwoord} max={totaal} />
      <p class="voortgang__open niet-afdrukken">
        {open ? (
          <a class="nl-link" href={`#${open.id}`}>
            {beantwoord === 0 ? 'Naar de eerste vraag' : `Volgende open vraag: ${open.nummer}`}
          </a>
        ) : (
          <a class="nl-link" href="#downloaden">
            Alles is beantwoord. Naar het downloaden
          </a>
        )}
      </p>
    </div>
  );
}
