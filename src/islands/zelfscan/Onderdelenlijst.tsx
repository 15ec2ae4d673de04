import type { Invulonderdeel } from '../../domain/invullijst.ts';
import { computeVoortgang, type ZelfscanInvoer } from '../../domain/zelfscan.ts';

type Props = { onderdelen: readonly Invulonderdeel[]; invoer: ZelfscanInvoer };

/** The parts with how far each is. */
export function Onderdelenlijst({ onderdelen, invoer }: Props) {
  return (
    <nav class="onderdelen niet-afdrukken" aria-label="Onderdelen van de zelfscan">
      <ol class="lijst">
        {onderdelen.map(({ id, kort, vragen }) => {
          const { beantwoord, totaal } = computeVoortgang(vragen, invoer);
          return (
            <li key={id}>
              <a href={`#${id}`}>
                <span>{kort}</span>
                <span class="onderdelen__stand">
                  <span class="alleen-voorlezen">, </span>
                  {beantwoord}
                  <span aria-hidden="true">/</span>
                  <span class="alleen-voorlezen"> van </span>
                  {totaal}
                  <span class="alleen-voorlezen"> beantwoord</span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
