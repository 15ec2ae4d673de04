import { useState } from 'preact/hooks';
import type { Controle, Eisuitleg, Planbegeleiding } from '../../domain/planbegeleiding.ts';
import { computeGereedheid, PUNTEISEN, type Gereedheid as Stand } from '../../domain/verbeterplan-gereedheid.ts';
import { getVaststelling, VASTSTELLERS, type PuntMetId, type VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { useStatusrol } from '../bewaren/use-statusrol.ts';
import { Puntlijst } from './Puntlijst.tsx';
import { Vaststellingvelden } from './Vaststellingvelden.tsx';

type Props = {
  plan: VerbeterplanInvoer;
  gereedheid: Planbegeleiding['gereedheid'];
  vaststellers: Planbegeleiding['vaststellers'];
  /** Address of the page of the opdracht of this plan. */
  opdrachtHref: string;
  setVaststelling: VerbeterplanStore['setVaststelling'];
  isAlleenLezen: boolean;
};

/** What to look at before the plan is adopted, and by whom it is. Advice: nothing is locked by it. */
export function Gereedheid({ plan, gereedheid, vaststellers, opdrachtHref, setVaststelling, isAlleenLezen }: Props) {
  const stand = computeGereedheid(plan);
  const open = stand.totaal - stand.geregeld;
  const rol = useStatusrol();
  // As it was when the page came: what is filled in does not fold itself.
  const [isVaststellingOpen] = useState(() =>
    VASTSTELLERS.some((wie) => getVaststelling(plan, wie).datum === undefined),
  );
  const heeftVaststelling = ({ eisen }: Controle) => eisen.some(({ id }) => VASTSTELLERS.some((wie) => wie === id));
  return (
    <div class="planview">
      <h2>Klaar om vast te stellen?</h2>
      <p role={rol}>
        <strong>
          {open === 0
            ? 'Alles wat hier wordt nagegaan, staat in het plan.'
            : `${String(stand.geregeld)} van ${String(stand.totaal)} staat in het plan, ${String(open)} nog open.`}
        </strong>
      </p>
      <p>{gereedheid.inleiding}</p>
      {gereedheid.controles.map((controle) => (
        <section key={controle.id} class="controle" aria-labelledby={`controle-${controle.id}`}>
          <Eisen controle={controle} stand={stand} />
          {heeftVaststelling(controle) && (
            <details open={isVaststellingOpen}>
              <summary>Wie stelt vast, en wanneer</summary>
              <Vaststellingvelden
                plan={plan}
                vaststellers={vaststellers}
                setVaststelling={setVaststelling}
                isAlleenLezen={isAlleenLezen}
              />
            </details>
          )}
        </section>
      ))}
      <p class="niet-afdrukken">
        Bij het plan hoort ook de opdracht:{' '}
        <a class="nl-link" href={opdrachtHref}>
          werk uit wat er in de opdracht verandert
        </a>
        .
      </p>
    </div>
  );
}

/** How many of a beslismoment are in the plan, with what is open; what is in the plan is folded. */
function Eisen({ controle, stand }: { controle: Controle; stand: Stand }) {
  const eisen = controle.eisen.map((eis) => ({ eis, ...findStand(stand, eis) }));
  const geregeld = eisen.filter(({ isGeregeld }) => isGeregeld);
  const isKlaar = geregeld.length === eisen.length;
  const beslismoment = <p class="hint">{controle.beslismoment}</p>;
  return (
    <>
      <h3 id={`controle-${controle.id}`}>
        {controle.titel}{' '}
        <span class="stil">
          {geregeld.length} van {eisen.length}
        </span>
      </h3>
      {!isKlaar && beslismoment}
      {!isKlaar && (
        <ul class="lijst">
          {eisen
            .filter(({ isGeregeld }) => !isGeregeld)
            .map((een) => (
              <Eis key={een.eis.id} {...een} />
            ))}
        </ul>
      )}
      {geregeld.length > 0 && (
        <details>
          <summary>{isKlaar ? 'Staat in het plan' : 'Wat al in het plan staat'}</summary>
          {isKlaar && beslismoment}
          <ul class="lijst">
            {geregeld.map((een) => (
              <Eis key={een.eis.id} {...een} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type Eisprops = { eis: Eisuitleg; isGeregeld: boolean; ontbreekt: readonly PuntMetId[] };

function Eis({ eis, isGeregeld, ontbreekt }: Eisprops) {
  const isBijPunten = PUNTEISEN.some((een) => een === eis.id);
  const isVaststeller = VASTSTELLERS.some((een) => een === eis.id);
  return (
    <li class={isGeregeld ? 'vereiste' : 'vereiste vereiste--open'}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {isGeregeld ? <path d="M2.5 8.5 6.5 12.5 13.5 4" /> : <circle cx="8" cy="8" r="6" />}
      </svg>
      <div>
        <p>
          <span class="vereiste__stand">{isGeregeld ? 'Staat erin' : 'Nog open'}: </span>
          {isGeregeld ? eis.geregeld : eis.open}
          {!isGeregeld && !isBijPunten && !isVaststeller && (
            <>
              {' '}
              <a class="nl-link niet-afdrukken" href={eis.id === 'verbeterpunten' ? '#punten' : '#over'}>
                Invullen<span class="alleen-voorlezen">: {eis.open}</span>
              </a>
            </>
          )}
        </p>
        {ontbreekt.length > 0 && <Puntlijst punten={ontbreekt} isKort />}
        {eis.uitleg !== undefined && !isGeregeld && <p class="hint">{eis.uitleg}</p>}
      </div>
    </li>
  );
}

function findStand({ plan, punten }: Stand, { id }: Eisuitleg): Omit<Eisprops, 'eis'> {
  const ontbreekt = punten.find(({ eis }) => eis === id)?.ontbreekt;
  return ontbreekt === undefined
    ? { isGeregeld: plan.some(({ eis, isGeregeld }) => eis === id && isGeregeld), ontbreekt: [] }
    : { isGeregeld: ontbreekt.length === 0, ontbreekt };
}
