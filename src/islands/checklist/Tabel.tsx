import type { ComponentChildren } from 'preact';
import {
  DOCUMENTSTATUSSEN,
  getBeantwoording,
  getStand,
  listRijen,
  STANDEN,
  type ChecklistInvoer,
  type Checklistvraag,
  type Rij,
  type Stand,
  type Tabelsoort,
} from '../../domain/checklist.ts';
import type { ChecklistStore } from '../../stores/checklist.ts';
import { STANDNAMEN } from './Standkeuze.tsx';
import { GEEN_NAMEN } from '../bewaren/Kopvelden.tsx';
import { useEigenRijen } from './use-eigen-rijen.ts';
import { Weggehaald } from './Weggehaald.tsx';

type Tabelteksten = { rij: string; naam: string; tekst: string; toevoegen: string };

const TEKSTEN: Readonly<Record<Tabelsoort, Tabelteksten>> = {
  taken: { rij: 'Taak', naam: 'Wat', tekst: 'Wie (functie of afdeling)', toevoegen: 'Eigen taak toevoegen' },
  documenten: { rij: 'Document', naam: 'Soort document', tekst: 'Titel', toevoegen: 'Eigen document toevoegen' },
};

const VELDEN = ['naam', 'tekst', 'status', 'vindplaats', 'stand'] as const satisfies readonly (keyof Rij)[];

type Props = {
  vraag: Checklistvraag;
  tabel: Tabelsoort;
  invoer: ChecklistInvoer;
  store: ChecklistStore;
};

/** The deelvragen of a question as rows to fill in, and rows that the user adds. */
export function Tabel({ vraag: { id: vraagId, deelvragen }, tabel, invoer, store }: Props) {
  const eigen = useEigenRijen<Rij & { id: string }, (typeof VELDEN)[number]>(listRijen(invoer, vraagId), {
    createId: () => store.createRijId(vraagId),
    set: (id, veld, waarde) => store.setRij(vraagId, id, veld, waarde),
    remove: (id) => store.removeRij(vraagId, id),
  });
  const teksten = TEKSTEN[tabel];
  return (
    <>
      <ul class={`lijst rijtabel rijtabel--${tabel}`}>
        {deelvragen.map(({ id, vraag }) => {
          const beantwoording = getBeantwoording(invoer, id);
          return (
            <li key={id}>
              <div class="veldenrij rijtabel__rij" role="group" aria-labelledby={id}>
                <h5 id={id}>{vraag}</h5>
                <Veld id={`tekst-${id}`} label={teksten.tekst}>
                  <input
                    class="utrecht-textbox"
                    aria-describedby={GEEN_NAMEN}
                    id={`tekst-${id}`}
                    autocomplete="off"
                    data-vraag={id}
                    data-veld="tekst"
                    value={beantwoording.tekst ?? ''}
                    onInput={({ currentTarget }) => store.setTekst(id, currentTarget.value)}
                  />
                </Veld>
                {tabel === 'documenten' && (
                  <>
                    <Statusveld
                      id={`status-${id}`}
                      vraagId={id}
                      waarde={beantwoording.status}
                      set={(waarde) => store.setStatus(id, toStatus(waarde))}
                    />
                    <Veld id={`vindplaats-${id}`} label="Waar te vinden">
                      <input
                        class="utrecht-textbox"
                        aria-describedby={GEEN_NAMEN}
                        id={`vindplaats-${id}`}
                        autocomplete="off"
                        data-vraag={id}
                        data-veld="vindplaats"
                        value={beantwoording.vindplaats ?? ''}
                        onInput={({ currentTarget }) => store.setVindplaats(id, currentTarget.value)}
                      />
                    </Veld>
                  </>
                )}
                <Standveld
                  id={`stand-${id}`}
                  vraagId={id}
                  waarde={getStand(beantwoording)}
                  set={(waarde) => store.setStand(id, toStand(waarde))}
                />
                <Veld id={`notitie-${id}`} label="Notitie">
                  <input
                    class="utrecht-textbox"
                    aria-describedby={GEEN_NAMEN}
                    id={`notitie-${id}`}
                    autocomplete="off"
                    data-vraag={id}
                    data-veld="notitie"
                    value={beantwoording.notitie ?? ''}
                    onInput={({ currentTarget }) => store.setNotitie(id, currentTarget.value)}
                  />
                </Veld>
              </div>
            </li>
          );
        })}
        {eigen.rijen.map(({ id, rij }, index) => {
          const veldId = (veld: string) => `rij-${veld}-${vraagId}-${id}`;
          return (
            <li key={id}>
              <fieldset class="veldenrij rijtabel__rij">
                <legend>
                  Eigen {teksten.rij.toLowerCase()} {index + 1}
                </legend>
                <Veld id={veldId('naam')} label={teksten.naam}>
                  <input
                    class="utrecht-textbox"
                    aria-describedby={GEEN_NAMEN}
                    id={veldId('naam')}
                    ref={(veld) => eigen.focusNieuw(id, veld)}
                    autocomplete="off"
                    value={rij?.naam ?? ''}
                    onInput={({ currentTarget }) => eigen.set(id, 'naam', currentTarget.value)}
                  />
                </Veld>
                <Veld id={veldId('tekst')} label={teksten.tekst}>
                  <input
                    class="utrecht-textbox"
                    aria-describedby={GEEN_NAMEN}
                    id={veldId('tekst')}
                    autocomplete="off"
                    value={rij?.tekst ?? ''}
                    onInput={({ currentTarget }) => eigen.set(id, 'tekst', currentTarget.value)}
                  />
                </Veld>
                {tabel === 'documenten' && (
                  <>
                    <Statusveld
                      id={veldId('status')}
                      waarde={rij?.status}
                      set={(waarde) => eigen.set(id, 'status', waarde)}
                    />
                    <Veld id={veldId('vindplaats')} label="Waar te vinden">
                      <input
                        class="utrecht-textbox"
                        aria-describedby={GEEN_NAMEN}
                        id={veldId('vindplaats')}
                        autocomplete="off"
                        value={rij?.vindplaats ?? ''}
                        onInput={({ currentTarget }) => eigen.set(id, 'vindplaats', currentTarget.value)}
                      />
                    </Veld>
                  </>
                )}
                <Standveld id={veldId('stand')} waarde={rij?.stand} set={(waarde) => eigen.set(id, 'stand', waarde)} />
                <button type="button" class="tekstknop niet-afdrukken" onClick={() => eigen.remove(id)}>
                  Weghalen
                  <span class="alleen-voorlezen">
                    {' '}
                    van eigen {teksten.rij.toLowerCase()} {index + 1}
                  </span>
                </button>
              </fieldset>
            </li>
          );
        })}
      </ul>
      <Weggehaald
        id={eigen.verwijderd?.id}
        naam={eigen.verwijderd && (eigen.verwijderd.naam ?? eigen.verwijderd.tekst ?? teksten.rij)}
        undo={() => eigen.undo(VELDEN)}
      />
      <p class="niet-afdrukken">
        <button type="button" class="knop" onClick={eigen.add}>
          {teksten.toevoegen}
        </button>
      </p>
    </>
  );
}

function Veld({ id, label, children }: { id: string; label: string; children: ComponentChildren }) {
  return (
    <p>
      <label for={id}>{label}</label>
      {children}
    </p>
  );
}

type KeuzeveldProps = {
  id: string;
  /** Of a row of the list; a row of the user has none. */
  vraagId?: string;
  waarde: string | undefined;
  set: (waarde: string) => void;
};

function Statusveld(props: KeuzeveldProps) {
  return (
    <Keuzeveld
      {...props}
      label="Status"
      veld="status"
      opties={DOCUMENTSTATUSSEN.map((status) => ({ waarde: status, naam: status }))}
    />
  );
}

function Standveld(props: KeuzeveldProps) {
  return (
    <Keuzeveld
      {...props}
      label="Stand"
      veld="stand"
      opties={STANDEN.map((stand) => ({ waarde: stand, naam: STANDNAMEN[stand] }))}
    />
  );
}

type Optie = { waarde: string; naam: string };

function Keuzeveld({
  id,
  vraagId,
  waarde = '',
  set,
  label,
  veld,
  opties,
}: KeuzeveldProps & { label: string; veld: string; opties: readonly Optie[] }) {
  return (
    <Veld id={id} label={label}>
      <select
        class="utrecht-textbox"
        id={id}
        autocomplete="off"
        data-vraag={vraagId}
        data-veld={vraagId && veld}
        value={waarde}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      >
        <option value="">Nog niet gekozen</option>
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.naam}
          </option>
        ))}
      </select>
    </Veld>
  );
}

function toStatus(waarde: string) {
  return DOCUMENTSTATUSSEN.find((status) => status === waarde);
}

function toStand(waarde: string): Stand | undefined {
  return STANDEN.find((stand) => stand === waarde);
}
