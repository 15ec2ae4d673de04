import { useMemo } from 'preact/hooks';
import {
  ANTWOORDEN,
  getBeantwoording,
  getRijen,
  hasEigenRijen,
  isGroepsvraag,
  listRijen,
  type Antwoord,
  type Beantwoording,
  type ChecklistInvoer,
  type Checklistgroep,
  type Checklistvraag,
} from '../../domain/checklist.ts';
import type { VindplaatsLink } from '../../domain/invullijst.ts';
import type { ChecklistStore } from '../../stores/checklist.ts';
import { Achtergrond } from './Achtergrond.tsx';
import { Rijen } from './Rijen.tsx';
import { Standkeuze } from './Standkeuze.tsx';
import { Tabel } from './Tabel.tsx';
import { Tekstveld } from './Tekstveld.tsx';

const ANTWOORDNAMEN: Readonly<Record<Antwoord, string>> = { ja: 'Ja', nee: 'Nee', 'weet ik niet': 'Weet ik niet' };

/** What a question needs besides itself. */
export type Vraagomgeving = {
  groep: Checklistgroep;
  /** Links to the pages that a groep names, by address. */
  achtergronden: Readonly<Record<string, VindplaatsLink>>;
  invoer: ChecklistInvoer;
  store: ChecklistStore;
  isAlleenLezen: boolean;
};

/** One question of the checklist; a groepsvraag with its deelvragen in it. */
export function Vraag({ vraag, ...omgeving }: Vraagomgeving & { vraag: Checklistvraag }) {
  const { invoer, store, isAlleenLezen } = omgeving;
  const { id, label, tabel, deelvragen } = vraag;
  const beantwoording = getBeantwoording(invoer, id);
  if (!isGroepsvraag(vraag)) {
    return (
      <fieldset class="vraag kaart" disabled={isAlleenLezen} aria-labelledby={id}>
        <h4 id={id}>{vraag.vraag}</h4>
        <Enkelvraag vraag={vraag} {...omgeving} />
      </fieldset>
    );
  }
  return (
    <fieldset class="vraag kaart vraag--groep" disabled={isAlleenLezen} aria-labelledby={id}>
      <h4 id={id}>{vraag.vraag}</h4>
      {vraag.soort === 'open' && (
        <Tekstveld
          id={`tekst-${id}`}
          label="Antwoord"
          waarvan={label}
          waarde={beantwoording.tekst}
          vraagId={id}
          veld="tekst"
          set={(waarde) => store.setTekst(id, waarde)}
        />
      )}
      {tabel === undefined ? (
        <ol class="lijst vraag__deelvragen">
          {deelvragen.map((deelvraag) => (
            <li key={deelvraag.id}>
              <div role="group" aria-labelledby={deelvraag.id}>
                <h5 id={deelvraag.id}>{deelvraag.vraag}</h5>
                <Enkelvraag vraag={deelvraag} {...omgeving} />
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <Tabel vraag={vraag} tabel={tabel} invoer={invoer} store={store} />
      )}
      {(tabel !== undefined || vraag.toelichting !== undefined) && <Achtergrond vraag={vraag} {...omgeving} />}
    </fieldset>
  );
}

/** The fields of a question that carries a stand. Renders again only when something of its own changed. */
function Enkelvraag({ vraag, groep, achtergronden, invoer, store }: Vraagomgeving & { vraag: Checklistvraag }) {
  const beantwoording = getBeantwoording(invoer, vraag.id);
  const rijen = getRijen(invoer, vraag.id);
  return useMemo(() => {
    const { id, label, soort } = vraag;
    return (
      <>
        {soort === 'ja-nee' && <Antwoordkeuze vraagId={id} beantwoording={beantwoording} store={store} />}
        {soort === 'open' && (
          <Tekstveld
            id={`tekst-${id}`}
            label="Antwoord"
            waarvan={label}
            waarde={beantwoording.tekst}
            vraagId={id}
            veld="tekst"
            set={(waarde) => store.setTekst(id, waarde)}
          />
        )}
        {hasEigenRijen(vraag) && <Rijen vraag={vraag} bewaard={listRijen(invoer, id)} store={store} />}
        <Standkeuze vraagId={id} beantwoording={beantwoording} setStand={(stand) => store.setStand(id, stand)} />
        <Tekstveld
          id={`notitie-${id}`}
          label="Notitie"
          waarvan={label}
          waarde={beantwoording.notitie}
          rijen={1}
          vraagId={id}
          veld="notitie"
          set={(waarde) => store.setNotitie(id, waarde)}
        />
        <Achtergrond vraag={vraag} groep={groep} achtergronden={achtergronden} />
      </>
    );
  }, [vraag, groep, achtergronden, beantwoording, rijen, store]);
}

type AntwoordkeuzeProps = { vraagId: string; beantwoording: Beantwoording; store: ChecklistStore };

function Antwoordkeuze({ vraagId, beantwoording: { antwoord }, store }: AntwoordkeuzeProps) {
  return (
    <div class="vraag__keuzes" role="radiogroup" aria-labelledby={vraagId}>
      {ANTWOORDEN.map((keuze) => (
        <label key={keuze} class="keuze keuze--antwoord">
          <input
            type="radio"
            autocomplete="off"
            name={`antwoord-${vraagId}`}
            value={keuze}
            data-vraag={vraagId}
            data-veld="antwoord"
            checked={antwoord === keuze}
            onChange={() => store.setAntwoord(vraagId, keuze)}
          />
          {ANTWOORDNAMEN[keuze]}
        </label>
      ))}
      {antwoord && (
        <button
          type="button"
          class="tekstknop niet-afdrukken"
          onClick={({ currentTarget }) => {
            // The button goes, so focus goes to the first choice.
            currentTarget.closest('[role=radiogroup]')?.querySelector('input')?.focus();
            store.setAntwoord(vraagId, undefined);
          }}
        >
          Antwoord wissen
        </button>
      )}
    </div>
  );
}
