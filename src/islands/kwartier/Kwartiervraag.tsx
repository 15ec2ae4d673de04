import type { RefObject } from 'preact';
import { getStand, type Beantwoording, type Doelgroep, type Stand } from '../../domain/checklist.ts';
import { describeStand, quoteAntwoord, type Kwartiervraag as Vraag } from '../../domain/kwartier.ts';
import type { ChecklistStore } from '../../stores/checklist.ts';
import { Standknoppen } from './Standknoppen.tsx';

const DOELGROEPEN: Readonly<Record<Doelgroep, string>> = {
  bestuur: 'het bestuur',
  beleid: 'beleid',
  beide: 'bestuur en beleid',
};

type Props = {
  vraag: Vraag;
  beantwoording: Beantwoording;
  store: ChecklistStore;
  isAlleenLezen: boolean;
  isLaatste: boolean;
  kop: RefObject<HTMLHeadingElement>;
  goOn: () => void;
};

/** One question that fills the screen. To give it a stand is to go on. */
export function Kwartiervraag({ vraag, beantwoording, store, isAlleenLezen, isLaatste, kop, goOn }: Props) {
  const { id } = vraag;
  const { antwoord, tekst = '', notitie = '' } = beantwoording;
  const nu = describeStand(beantwoording);
  const choose = (stand: Stand) => {
    store.setStand(id, stand);
    goOn();
  };
  return (
    <section class="kwartier__vraag kaart" aria-labelledby="kwartier-vraag">
      <p class="bijschrift">{vraag.groep}</p>
      <h2 id="kwartier-vraag" tabIndex={-1} ref={kop} aria-describedby="kwartier-plaats">
        {vraag.vraag}
      </h2>
      {vraag.toelichting !== undefined && <p class="bijschrift">{vraag.toelichting}</p>}
      {antwoord !== undefined && (
        <p class="aangehaald">
          In de voorbereiding is hier <strong>{quoteAntwoord(antwoord)}</strong> geantwoord.
        </p>
      )}
      {vraag.soort === 'open' && (
        <div class="kwartier__veld">
          <label for="kwartier-tekst">Uw antwoord</label>
          <textarea
            class="utrecht-textarea"
            id="kwartier-tekst"
            data-vraag={id}
            data-veld="tekst"
            rows={2}
            autocomplete="off"
            aria-describedby="kwartier-hint"
            disabled={isAlleenLezen}
            value={tekst}
            onInput={({ currentTarget }) => store.setTekst(id, currentTarget.value)}
          />
        </div>
      )}
      <div class="kwartier__veld">
        <label for="kwartier-notitie">Notitie voor het gesprek</label>
        <p class="hint" id="kwartier-hint">
          Noteer functies, en geen namen of situaties van inwoners.
        </p>
        <textarea
          class="utrecht-textarea"
          id="kwartier-notitie"
          data-vraag={id}
          data-veld="notitie"
          rows={2}
          autocomplete="off"
          aria-describedby="kwartier-hint"
          disabled={isAlleenLezen}
          value={notitie}
          onInput={({ currentTarget }) => store.setNotitie(id, currentTarget.value)}
        />
      </div>
      <p class="kwartier__kies niet-afdrukken" id="kwartier-kies">
        Kies wat past. {isLaatste ? 'U ziet dan wat u wilt bespreken.' : 'U gaat dan naar de volgende vraag.'}
      </p>
      <Standknoppen
        stand={getStand(beantwoording)}
        choose={choose}
        isAlleenLezen={isAlleenLezen}
        labelId="kwartier-kies"
        klasse="standknoppen--groot niet-afdrukken"
      />
      {nu !== undefined && (
        <p class="kwartier__nu">
          {nu}
          {!isAlleenLezen && (
            <button
              type="button"
              class="tekstknop niet-afdrukken"
              onClick={() => {
                store.setStand(id, undefined);
                // The button disappears.
                kop.current?.focus({ preventScroll: true });
              }}
            >
              Geen stand
            </button>
          )}
        </p>
      )}
      <details class="kwartier__achtergrond niet-afdrukken">
        <summary>Achtergrond</summary>
        <ul>
          {vraag.achtergrond.map(({ tekst: titel, href }) => (
            <li key={href}>
              <a class="nl-link" href={href}>
                {titel}
              </a>
            </li>
          ))}
        </ul>
        <p>Deze vraag is voor {DOELGROEPEN[vraag.voor]}. Die indeling is van deze site, en komt niet uit de bron.</p>
      </details>
    </section>
  );
}
