import { useRef, useState } from 'preact/hooks';
import { PUNTEN, type ChecklistInvoer, type Punt } from '../../domain/checklist.ts';
import type { Beslisfase } from '../../domain/gespreksnotitie.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import type { ChecklistStore } from '../../stores/checklist.ts';
import type { Documentregel } from '../../stores/documenten.ts';
import { Puntvoorstellen } from './Puntvoorstellen.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  /** Whether the site has a zelfscan to take suggestions from. */
  heeftZelfscan: boolean;
  invoer: ChecklistInvoer;
  fasen: readonly Beslisfase[];
  /** Those in this browser, latest change first. */
  zelfscans: readonly Documentregel[];
  zelfscanlijst: Uitkomstlijst;
  store: Pick<ChecklistStore, 'setFase' | 'setPunt'>;
  isAlleenLezen: boolean;
  /** Address of the questions of this checklist. */
  checklistHref: string;
  /** Address of the page with its agreements. */
  gesprekHref: string;
};

/** What the user chooses for the sheet: the fase whose decisions are due, and the points to bring forward. */
export function Samenstellen({
  heeftZelfscan,
  invoer,
  fasen,
  store,
  isAlleenLezen,
  checklistHref,
  gesprekHref,
  ...voorstellen
}: Props) {
  const velden = useRef<Partial<Record<Punt, HTMLTextAreaElement | null>>>({});
  const [melding, setMelding] = useState('');
  const { fase = '', punten } = invoer;
  const vrij = PUNTEN.find((punt) => punten[punt] === undefined);
  const add = (tekst: string) => {
    if (vrij === undefined) return undefined;
    store.setPunt(vrij, tekst);
    setMelding(`Punt ${vrij} is nu: ${tekst}`);
    return () => velden.current[vrij]?.focus();
  };
  return (
    <section class="samenstellen niet-afdrukken" aria-labelledby="samenstellen">
      <h2 id="samenstellen">Wat komt erop?</h2>
      <p>Wat in de checklist op ‘bespreken’ of ‘uitzoeken’ staat, komt vanzelf op de notitie. De rest kiest u hier.</p>
      {fasen.length > 0 && (
        <p>
          <label for="fase">Fase waarin u zit</label>
          <span class="hint" id="fase-hint">
            De beslissingen van die fase komen op de notitie.
          </span>
          <select
            class="utrecht-textbox"
            id="fase"
            autocomplete="off"
            aria-describedby="fase-hint"
            disabled={isAlleenLezen}
            value={fase}
            onChange={(event) => store.setFase(event.currentTarget.value || undefined)}
          >
            <option value="">Geen fase</option>
            {fasen.map(({ id, titel }) => (
              <option key={id} value={id}>
                {titel}
              </option>
            ))}
            {fase !== '' && !fasen.some(({ id }) => id === fase) && (
              <option value={fase}>Een fase die hier niet (meer) bestaat</option>
            )}
          </select>
        </p>
      )}
      <fieldset class="samenstellen__punten">
        <legend>Punten om in te brengen</legend>
        <p class="hint" id="punten-hint">
          Ten hoogste drie, elk in één of twee zinnen. Noem geen namen of situaties van inwoners.
        </p>
        {PUNTEN.map((punt) => (
          <p key={punt}>
            <label for={`punt-${punt}`}>Punt {punt}</label>
            <textarea
              class="utrecht-textarea"
              id={`punt-${punt}`}
              rows={2}
              autocomplete="off"
              aria-describedby="punten-hint"
              disabled={isAlleenLezen}
              ref={(veld) => {
                velden.current[punt] = veld;
              }}
              value={punten[punt] ?? ''}
              onInput={(event) => store.setPunt(punt, event.currentTarget.value)}
            />
          </p>
        ))}
        {heeftZelfscan && (
          <Puntvoorstellen
            {...voorstellen}
            punten={punten}
            gemeente={invoer.gemeente}
            isVol={vrij === undefined}
            isAlleenLezen={isAlleenLezen}
            add={add}
          />
        )}
        <p class="alleen-voorlezen" role="status">
          {melding}
        </p>
      </fieldset>
      <ul class="lijst">
        <li>
          <a class="nl-link" href={checklistHref}>
            Terug naar de vragen
          </a>
        </li>
        <li>
          <a class="nl-link" href={gesprekHref}>
            Afspraken vastleggen bij het gesprek
          </a>
        </li>
      </ul>
    </section>
  );
}
