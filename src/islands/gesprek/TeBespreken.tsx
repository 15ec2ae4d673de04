import { useState } from 'preact/hooks';
import type { Checklistregel } from '../../domain/checklist-voortgang.ts';
import type { Stand } from '../../domain/checklist.ts';
import { Standknoppen } from '../kwartier/Standknoppen.tsx';

type Props = {
  /** All of the document. */
  regels: readonly Checklistregel[];
  isGeladen: boolean;
  isAlleenLezen: boolean;
  setStand: (regel: Checklistregel, stand: Stand) => void;
};

/** The points to discuss, each with its stand. One that is given another stand stays here until the page is left. */
export function TeBespreken({ regels, isGeladen, isAlleenLezen, setStand }: Props) {
  const [afgedaan, setAfgedaan] = useState<readonly string[]>([]);
  const punten = regels
    .map((regel) => ({ regel, id: toPuntId(regel) }))
    .filter(({ regel: { stand }, id }) => stand === 'bespreken' || afgedaan.includes(id));
  const open = punten.filter(({ regel }) => regel.stand === 'bespreken').length;

  return (
    <section class="gesprek__punten" aria-labelledby="te-bespreken">
      <h2 id="te-bespreken" tabIndex={-1}>
        Te bespreken {punten.length > 0 && <span class="stil">({open})</span>}
      </h2>
      {isGeladen && punten.length === 0 && (
        <p>Er staat niets op ‘bespreken’. Wat u in de voorbereiding daarop zet, komt hier te staan.</p>
      )}
      <ul class="lijst">
        {punten.map(({ regel, id }) => (
          <li key={id} class={regel.stand === 'bespreken' ? 'gesprek__punt' : 'gesprek__punt gesprek__punt--afgedaan'}>
            <p class="bijschrift">{regel.groep.titel}</p>
            <h3 id={`punt-${id}`}>{regel.label}</h3>
            {regel.notitie !== undefined && <p class="aangehaald">{regel.notitie}</p>}
            {/* On paper there are no buttons to see it by. */}
            {regel.stand !== 'bespreken' && <p class="gesprek__papier-stand">Stand: {regel.stand ?? 'geen'}</p>}
            <Standknoppen
              stand={regel.stand}
              choose={(stand) => {
                setAfgedaan((vorig) => (vorig.includes(id) ? vorig : [...vorig, id]));
                setStand(regel, stand);
              }}
              isAlleenLezen={isAlleenLezen}
              labelId={`punt-${id}`}
              klasse="niet-afdrukken"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function toPuntId({ vraagId, rijId }: Checklistregel): string {
  return rijId === undefined ? vraagId : `${vraagId}-${rijId}`;
}
