import { useMemo, useRef } from 'preact/hooks';
import type { Invullijst, Invulvraag, VindplaatsLink } from '../../domain/invullijst.ts';
import { ANTWOORDEN, type Antwoord, type Beantwoording } from '../../domain/zelfscan.ts';
import type { ZelfscanStore } from '../../stores/zelfscan.ts';
import { useOpengevouwen } from '../bewaren/use-opengevouwen.ts';
import { Achtergrond } from './Achtergrond.tsx';

const KEUZES: Readonly<Record<Antwoord, { label: string; klasse: string }>> = {
  'op orde': { label: 'Op orde', klasse: '' },
  'niet op orde': { label: 'Niet op orde', klasse: 'keuze--niet-op-orde' },
};

type Props = {
  vraag: Invulvraag;
  begrippen: Invullijst['begrippen'];
  /** Pages to read with its onderdeel. */
  achtergrond: readonly VindplaatsLink[];
  beantwoording: Beantwoording;
  /** What was entered at it in an earlier measurement; undefined when there is none to compare with. */
  vorige: Beantwoording | undefined;
  store: ZelfscanStore;
  isAlleenLezen: boolean;
};

/** One question with its answer, toelichting and mark. Renders again only when something of its own changed. */
export function VraagKaart(props: Props) {
  const { vraag, begrippen, achtergrond, beantwoording, vorige, store, isAlleenLezen } = props;
  const { antwoord, toelichting = '', bespreken } = beantwoording;
  const { isOpengevouwen, vouw } = useOpengevouwen();
  const keuzes = useRef<HTMLDivElement>(null);

  return useMemo(() => {
    const { id } = vraag;
    const clear = () => {
      store.clearAntwoord(id);
      // The button disappears, so focus goes to the first choice.
      keuzes.current?.querySelector('input')?.focus();
    };
    return (
      <fieldset class="vraag kaart" disabled={isAlleenLezen} aria-describedby={vorige && `vorige-${id}`}>
        <legend>
          <span class="bijschrift">
            Vraag {vraag.nummer} · geldt voor: {vraag.geldtVoor}
          </span>
          <h3 id={id}>{vraag.vraag}</h3>
        </legend>
        {vorige && (
          <div class="aangehaald" id={`vorige-${id}`}>
            <p>
              Vorige keer: <strong>{vorige.antwoord ?? 'niet beantwoord'}</strong>
              {vorige.bespreken && ', nog bespreken'}
            </p>
            {vorige.toelichting && <p>{vorige.toelichting}</p>}
          </div>
        )}
        <div class="vraag__keuzes" ref={keuzes}>
          {ANTWOORDEN.map((keuze) => (
            <label key={keuze} class={`keuze ${KEUZES[keuze].klasse}`}>
              <input
                type="radio"
                autocomplete="off"
                name={`antwoord-${id}`}
                value={keuze}
                data-vraag={id}
                data-veld="antwoord"
                checked={antwoord === keuze}
                onChange={() => store.setAntwoord(id, keuze)}
              />
              {KEUZES[keuze].label}
            </label>
          ))}
          {antwoord && (
            <button type="button" class="tekstknop niet-afdrukken" onClick={clear}>
              Antwoord wissen<span class="alleen-voorlezen"> van vraag {vraag.nummer}</span>
            </button>
          )}
        </div>
        <div class="vraag__toelichting">
          <label for={`toelichting-${id}`}>
            Toelichting<span class="alleen-voorlezen"> bij vraag {vraag.nummer}</span>
          </label>
          <p class="hint" id={`hint-${id}`}>
            Schrijf hier geen namen of situaties van inwoners.
          </p>
          <textarea
            class="utrecht-textarea"
            id={`toelichting-${id}`}
            data-vraag={id}
            data-veld="toelichting"
            rows={2}
            autocomplete="off"
            aria-describedby={`hint-${id}`}
            value={toelichting}
            onInput={(event) => store.setToelichting(id, event.currentTarget.value)}
          />
        </div>
        <label class="vinkje">
          <input
            type="checkbox"
            autocomplete="off"
            data-vraag={id}
            data-veld="bespreken"
            checked={bespreken === true}
            onChange={(event) => store.setBespreken(id, event.currentTarget.checked)}
          />
          <span>
            Nog bespreken<span class="alleen-voorlezen"> (vraag {vraag.nummer})</span>
          </span>
        </label>
        <details class="vraag__uitleg" {...vouw}>
          <summary>
            Wat is op orde?<span class="alleen-voorlezen"> (vraag {vraag.nummer})</span>
          </summary>
          <p>{vraag.opOrde}</p>
          {vraag.isEigenUitwerking && (
            <p>De bron werkt dit niet verder uit. Deze omschrijving is daarom van deze site.</p>
          )}
          <p>
            Lees de eis zelf:{' '}
            <a class="nl-link" href={vraag.vindplaats.href}>
              {vraag.vindplaats.tekst}
            </a>
          </p>
          {/* With every question it would make the page heavy. */}
          {isOpengevouwen && <Achtergrond links={achtergrond} />}
          <dl class="vraag__begrippen">
            {vraag.begrippen.map((begripId) => {
              const begrip = begrippen[begripId];
              return (
                begrip && (
                  <div key={begripId}>
                    <dt>{begrip.term}</dt>
                    <dd>{begrip.definitie}</dd>
                  </div>
                )
              );
            })}
          </dl>
        </details>
      </fieldset>
    );
  }, [
    ...[vraag, begrippen, achtergrond, antwoord, toelichting, bespreken, store, isAlleenLezen, isOpengevouwen],
    ...[vorige === undefined, vorige?.antwoord, vorige?.toelichting, vorige?.bespreken],
  ]);
}
