import { formatDatum } from '../../domain/datum.ts';
import type { Planbegeleiding } from '../../domain/planbegeleiding.ts';
import { getVaststelling, VASTSTELLERS, type VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';

type Props = {
  plan: Pick<VerbeterplanInvoer, 'vaststelling'>;
  vaststellers: Planbegeleiding['vaststellers'];
  setVaststelling: VerbeterplanStore['setVaststelling'];
  isAlleenLezen: boolean;
};

/** By whom and when the plan is adopted. */
export function Vaststellingvelden({ plan, vaststellers, setVaststelling, isAlleenLezen }: Props) {
  return (
    <>
      {VASTSTELLERS.map((vaststeller) => {
        const { wie, datum } = getVaststelling(plan, vaststeller);
        const id = `vaststelling-${vaststeller}`;
        return (
          <fieldset key={vaststeller} class="vaststelling kaart">
            <legend>{vaststellers[vaststeller].titel}</legend>
            <p class="hint">{vaststellers[vaststeller].tekst}</p>
            <div class="veldenrij niet-afdrukken">
              <p>
                <label for={`${id}-wie`}>Wie stelt vast</label>
                <span class="hint" id={`${id}-hint`}>
                  Een functie, geen naam.
                </span>
                <input
                  class="utrecht-textbox"
                  id={`${id}-wie`}
                  autocomplete="off"
                  aria-describedby={`${id}-hint`}
                  disabled={isAlleenLezen}
                  value={wie ?? ''}
                  onInput={({ currentTarget }) => setVaststelling(vaststeller, 'wie', currentTarget.value)}
                />
              </p>
              <p>
                <label for={`${id}-datum`}>Vastgesteld op</label>
                <span class="hint" id={`${id}-datumhint`}>
                  Leeg zolang dat niet is gebeurd.
                </span>
                <input
                  class="utrecht-textbox"
                  id={`${id}-datum`}
                  type="date"
                  max="9999-12-31"
                  autocomplete="off"
                  aria-describedby={`${id}-datumhint`}
                  disabled={isAlleenLezen}
                  value={datum ?? ''}
                  onInput={({ currentTarget }) => setVaststelling(vaststeller, 'datum', currentTarget.value)}
                />
              </p>
            </div>
            <p class="vaststelling__papier">
              {wie ?? 'Nog niet bekend'}
              {datum === undefined ? '' : `, ${formatDatum(datum)}`}
            </p>
          </fieldset>
        );
      })}
    </>
  );
}
