import { findOpenVraag, type Invulonderdeel } from '../../domain/invullijst.ts';
import { computeVoortgang, getBeantwoording, type ZelfscanInvoer } from '../../domain/zelfscan.ts';

type Props = {
  onderdelen: readonly Invulonderdeel[];
  invoer: ZelfscanInvoer;
  /** Id of the question where the user was last. */
  huidig: string | undefined;
  goTo: (vraagId: string) => void;
};

/** How far the whole zelfscan is, and the way to the next open question. */
export function Voortgangsbalk({ onderdelen, invoer, huidig, goTo }: Props) {
  const { beantwoord, totaal } = computeVoortgang(
    onderdelen.flatMap(({ vragen }) => vragen),
    invoer,
  );
  const isBeantwoord = (id: string) => getBeantwoording(invoer, id).antwoord !== undefined;
  const open = findOpenVraag(onderdelen, isBeantwoord, huidig);
  return (
    <div class="voortgang niet-afdrukken">
      <label class="voortgang__totaal" for="voortgang">
        {beantwoord} van {totaal} beantwoord
      </label>
      <progress id="voortgang" value={beantwoord} max={totaal} />
      <p class="voortgang__open">
        {open ? (
          <a
            class="nl-link"
            href={`#${open.id}`}
            onClick={(event) => {
              event.preventDefault();
              goTo(open.id);
            }}
          >
            {open.nummer === 1 ? 'Naar de eerste vraag' : `Volgende open vraag: ${open.nummer}`}
          </a>
        ) : (
          <a class="nl-link" href="#downloaden">
            Alles is beantwoord. Naar de uitkomst
          </a>
        )}
      </p>
    </div>
  );
}
