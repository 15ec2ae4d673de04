import { findOpenVraag, type Invulonderdeel } from '../../domain/invullijst.ts';
import { computeVoortgang, getBeantwoording, type ZelfscanInvoer } from '../../domain/zelfscan.ts';
import { useHuidig } from './use-huidig.ts';

type Props = {
  onderdelen: readonly Invulonderdeel[];
  invoer: ZelfscanInvoer;
  goTo: (vraagId: string) => void;
};

/** How far the whole zelfscan is, and the way to the next open question. */
export function Voortgangsbalk({ onderdelen, invoer, goTo }: Props) {
  // Kept here: a step from question to question need not render the page.
  const huidig = useHuidig();
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
            class="knop"
            href={`#${open.id}`}
            onClick={(event) => {
              event.preventDefault();
              goTo(open.id);
            }}
          >
            {open.nummer === 1 ? 'Naar de eerste vraag' : `Volgende open vraag: ${open.nummer}`}
          </a>
        ) : (
          'Alles is beantwoord.'
        )}
      </p>
    </div>
  );
}
