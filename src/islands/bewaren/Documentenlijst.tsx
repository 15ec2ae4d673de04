import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Documentrij } from '../../domain/documentrij.ts';

/** What can be done with a document. */
export type Documentacties = {
  /** Opens it on this page; without it the link leads to the page of its tool. */
  open?: ((rij: Documentrij) => void) | undefined;
  rename: (rij: Documentrij, naam: string) => void;
  duplicate: (rij: Documentrij) => void;
  download: (rij: Documentrij) => void;
  remove: (rij: Documentrij) => void;
};

/** A button that only one tool has. */
export type Extraknop = { label: string; onClick: (rij: Documentrij) => void };

type Props = {
  rijen: readonly Documentrij[];
  /** The document that the page shows. */
  openId?: string | undefined;
  acties: Documentacties;
  extraKnoppen: readonly Extraknop[];
};

const KNOPPEN = [
  { label: 'Naam wijzigen', actie: 'rename' },
  { label: 'Kopie maken', actie: 'duplicate' },
  { label: 'Download CSV', actie: 'download' },
  { label: 'Verwijderen', actie: 'remove' },
] as const;

/** The user's documents, with what can be done with each. */
export function Documentenlijst({ rijen, openId, acties, extraKnoppen }: Props) {
  const [hernoemd, setHernoemd] = useState<string | undefined>(undefined);
  /** The document of which the field for a name was closed last. */
  const [gesloten, setGesloten] = useState<string | undefined>(undefined);
  const knop = useRef<HTMLButtonElement>(null);
  // The field went with the focus; the button that opened it is back.
  useLayoutEffect(() => knop.current?.focus(), [gesloten]);
  return (
    <ul class="documenten lijst">
      {rijen.map((rij) => (
        <li key={`${rij.soort}:${rij.id}`} class="document">
          <p class="document__naam">
            <a
              class="nl-link"
              href={rij.href}
              aria-current={rij.id === openId ? 'true' : undefined}
              onClick={(event) => {
                // A new tab or window is the browser's own business.
                if (!acties.open || event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                acties.open(rij);
              }}
            >
              {rij.naam}
            </a>{' '}
            {rij.id === openId && <span class="nl-data-badge">staat nu open</span>}
          </p>
          <p class="bijschrift">{rij.kenmerken.join(' · ')}</p>
          {hernoemd === rij.id ? (
            <Naamveld
              rij={rij}
              onKlaar={(naam) => {
                if (naam !== undefined) acties.rename(rij, naam);
                setHernoemd(undefined);
                setGesloten(rij.id);
              }}
            />
          ) : (
            <p class="knoppen">
              {extraKnoppen.map(({ label, onClick }) => (
                <button key={label} type="button" class="tekstknop" onClick={() => onClick(rij)}>
                  {label}
                  <span class="alleen-voorlezen"> {rij.volledigeNaam}</span>
                </button>
              ))}
              {KNOPPEN.map(({ label, actie }) => (
                <button
                  key={actie}
                  type="button"
                  ref={actie === 'rename' && rij.id === gesloten ? knop : null}
                  class="tekstknop"
                  onClick={() => {
                    if (actie !== 'rename') return acties[actie](rij);
                    setGesloten(undefined);
                    setHernoemd(rij.id);
                  }}
                >
                  {label}
                  <span class="alleen-voorlezen"> {rij.volledigeNaam}</span>
                </button>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Naamveld({ rij, onKlaar }: { rij: Documentrij; onKlaar: (naam: string | undefined) => void }) {
  const [naam, setNaam] = useState(rij.ingevuldeNaam);
  const veld = useRef<HTMLInputElement>(null);
  const veldId = `naam-${rij.soort}-${rij.id}`;
  useLayoutEffect(() => {
    // Not every browser moves the focus along with the selection.
    veld.current?.focus();
    veld.current?.select();
  }, []);
  return (
    <div class="document__hernoemen">
      <label for={veldId}>Nieuwe naam</label>
      <p class="hint" id={`${veldId}-hint`}>
        Schrijf hier geen namen of situaties van inwoners.
      </p>
      <input
        class="utrecht-textbox"
        id={veldId}
        ref={veld}
        autocomplete="off"
        aria-describedby={`${veldId}-hint`}
        value={naam}
        onInput={(event) => setNaam(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // The rest of this key would press the button to which the focus goes.
          event.preventDefault();
          onKlaar(event.key === 'Enter' ? naam : undefined);
        }}
      />
      <p class="knoppen">
        <button type="button" class="knop" onClick={() => onKlaar(naam)}>
          Naam bewaren
        </button>
        <button type="button" class="tekstknop" onClick={() => onKlaar(undefined)}>
          Toch niet
        </button>
      </p>
    </div>
  );
}
