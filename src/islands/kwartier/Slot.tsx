import type { RefObject } from 'preact';
import { selectRegels, type Checklistregel } from '../../domain/checklist-voortgang.ts';
import type { ChecklistStore } from '../../stores/checklist.ts';

type Props = {
  /** All of the document, also what is not for a bestuurder. */
  regels: readonly Checklistregel[];
  /** Questions of the kwartier without a stand, and the way to the first. */
  zonderStand: { aantal: number; totaal: number; goTo: () => void };
  store: ChecklistStore;
  isAlleenLezen: boolean;
  kop: RefObject<HTMLHeadingElement>;
  notitieHref: string;
  gesprekHref: string;
  goBack: () => void;
};

/** The last screen: what is to be discussed, with the notes that go along, and where to go from here. */
export function Slot(props: Props) {
  const { regels, zonderStand, store, isAlleenLezen, kop, notitieHref, gesprekHref, goBack } = props;
  const bespreken = selectRegels(regels, 'bespreken');
  const uitzoeken = selectRegels(regels, 'uitzoeken').length;
  return (
    <section class="kwartier__slot" aria-labelledby="kwartier-slot">
      <h2 id="kwartier-slot" tabIndex={-1} ref={kop}>
        Wat u wilt bespreken
      </h2>
      {bespreken.length === 0 ? (
        <p>Er staat nog niets op ‘bespreken’. Wat u daarop zet, komt hier te staan, met uw notitie erbij.</p>
      ) : (
        <p>Alles wat in deze checklist op ‘bespreken’ staat, ook uit de voorbereiding. U kunt de notities aanvullen.</p>
      )}
      <ol class="lijst">
        {bespreken.map(({ vraagId, rijId, groep, label, bij, tekst, notitie = '' }) => {
          const id = rijId === undefined ? vraagId : `${vraagId}-${rijId}`;
          return (
            <li key={id} class="kwartier__punt">
              <p class="bijschrift">{groep.titel}</p>
              <h3 id={`punt-${id}`}>{label}</h3>
              {rijId !== undefined && <p>Eigen rij bij: {bij}</p>}
              {tekst !== undefined && <p class="tekst-zoals-getypt">{tekst}</p>}
              {rijId === undefined && (
                <div class="kwartier__veld">
                  <label for={`notitie-${id}`}>
                    Notitie voor het gesprek<span class="alleen-voorlezen"> over {label}</span>
                  </label>
                  <textarea
                    class="utrecht-textarea"
                    id={`notitie-${id}`}
                    rows={2}
                    autocomplete="off"
                    disabled={isAlleenLezen}
                    value={notitie}
                    onInput={({ currentTarget }) => store.setNotitie(vraagId, currentTarget.value)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {uitzoeken > 0 && (
        <p>
          {uitzoeken === 1 ? 'Eén punt staat' : `${String(uitzoeken)} punten staan`} op ‘uitzoeken’. Ook dat komt op de
          gespreksnotitie.
        </p>
      )}
      {zonderStand.aantal > 0 && (
        <p class="kwartier__open">
          {zonderStand.aantal} van de {zonderStand.totaal} vragen {zonderStand.aantal === 1 ? 'heeft' : 'hebben'} nog
          geen stand.{' '}
          <button type="button" class="tekstknop niet-afdrukken" onClick={zonderStand.goTo}>
            Naar de eerste daarvan
          </button>
        </p>
      )}
      <p class="knoppen kwartier__verder niet-afdrukken">
        <a class="nl-button nl-button--primary" href={notitieHref}>
          Naar de gespreksnotitie
        </a>
        <a class="knop" href={gesprekHref}>
          Naar het gesprek
        </a>
      </p>
      <p class="knoppen kwartier__stappen niet-afdrukken">
        <button type="button" class="tekstknop" onClick={goBack}>
          Terug naar de laatste vraag
        </button>
      </p>
    </section>
  );
}
