import type { Notitieveld } from '../../domain/edit-verbeterplan.ts';
import { listVoortgang, type Notitie, type Verbeterpunt } from '../../domain/verbeterplan.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { useEigenRijen } from '../checklist/use-eigen-rijen.ts';
import { Weggehaald } from '../checklist/Weggehaald.tsx';
import { Regelveld, Tekstvak } from './Velden.tsx';

type Props = {
  puntId: string;
  punt: Verbeterpunt;
  /** ISO date. */
  vandaag: string;
  store: VerbeterplanStore | undefined;
  isAlleenLezen: boolean;
};

/** What was noted on the progress of a verbeterpunt. */
export function Voortgangsnotities({ puntId, punt, vandaag, store, isAlleenLezen }: Props) {
  const notities = listVoortgang(punt);
  const set = (id: string, veld: Notitieveld, waarde: string) => store?.setVoortgang(puntId, id, veld, waarde);
  const eigen = useEigenRijen<Notitie & { id: string }, Notitieveld>(notities, {
    createId: () => store?.createDeelId(puntId, 'voortgang') ?? '',
    set,
    remove: (id) => store?.removeDeel(puntId, 'voortgang', id),
  });
  return (
    <fieldset class="puntblad__groep">
      <legend>Voortgang</legend>
      {eigen.rijen.length === 0 && <p>Hier noteert u tijdens de uitvoering wat er gebeurt, met de datum erbij.</p>}
      {eigen.rijen.map(({ id, rij }, i) => (
        <fieldset key={id} class="deelrij">
          <legend>Notitie {i + 1}</legend>
          <div
            class="veldenrij deelrij__velden deelrij__velden--notitie"
            ref={(vak) => eigen.focusNieuw(id, vak?.querySelector('textarea') ?? null)}
          >
            <Regelveld
              id={`voortgang-datum-${id}`}
              label="Datum"
              type="date"
              waarde={rij?.datum}
              isAlleenLezen={isAlleenLezen}
              set={(waarde) => eigen.set(id, 'datum', waarde)}
            />
            <Tekstvak
              id={`voortgang-tekst-${id}`}
              label="Wat is er gebeurd?"
              waarde={rij?.tekst}
              isAlleenLezen={isAlleenLezen}
              rijen={1}
              set={(waarde) => {
                // A note is of the day on which it is begun, unless the user says otherwise.
                if (rij === undefined && waarde !== '') set(id, 'datum', vandaag);
                eigen.set(id, 'tekst', waarde);
              }}
            />
          </div>
          {!isAlleenLezen && (
            <p class="knoppen niet-afdrukken">
              <button type="button" class="tekstknop" onClick={() => eigen.remove(id)}>
                Weghalen<span class="alleen-voorlezen"> van notitie {i + 1}</span>
              </button>
            </p>
          )}
        </fieldset>
      ))}
      <Weggehaald
        id={eigen.verwijderd?.id}
        naam={eigen.verwijderd && (eigen.verwijderd.tekst ?? 'Notitie')}
        undo={() => eigen.undo(['datum', 'tekst'])}
      />
      {!isAlleenLezen && (
        <p class="niet-afdrukken">
          <button type="button" class="knop" onClick={eigen.add}>
            Notitie toevoegen
          </button>
        </p>
      )}
    </fieldset>
  );
}
