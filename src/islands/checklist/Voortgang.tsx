import type { Checklistvoortgang } from '../../domain/checklist-voortgang.ts';
import { STANDEN } from '../../domain/checklist.ts';
import { STANDNAMEN } from './Standkeuze.tsx';

/** How many questions have a stand, and which. */
export function Voortgang({ voortgang: { metStand, totaal, standen } }: { voortgang: Checklistvoortgang }) {
  return (
    <div class="voortgang niet-afdrukken">
      <label class="voortgang__totaal" for="voortgang">
        {metStand} van {totaal} met een stand
      </label>
      <progress id="voortgang" value={metStand} max={totaal} />
      <ul class="lijst standen">
        {STANDEN.map((stand) => (
          <li key={stand} class={`standen__stand standen__stand--${stand}`}>
            {STANDNAMEN[stand]}: {standen[stand]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The groups with how far each is. */
export function Groepenlijst({ voortgang }: { voortgang: Checklistvoortgang }) {
  return (
    <nav class="onderdelen niet-afdrukken" aria-label="Onderdelen van de checklist">
      <ol class="lijst">
        {voortgang.groepen.map(({ id, titel, metStand, totaal }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span>{titel}</span>
              <span class="onderdelen__stand">
                <span class="alleen-voorlezen">, </span>
                {metStand}
                <span aria-hidden="true">/</span>
                <span class="alleen-voorlezen"> van </span>
                {totaal}
                <span class="alleen-voorlezen"> met een stand</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
