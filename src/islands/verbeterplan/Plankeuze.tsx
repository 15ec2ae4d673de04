import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import type { Documentregel } from '../../stores/documenten.ts';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';

type Props = {
  /** Those of this browser, more than one. */
  plannen: readonly (Documentregel & { status: 'leesbaar' })[];
  choose: (id: string) => void;
  chooseNieuw: () => void;
};

/** For who comes from another tool to take something over: into which plan. */
export function Plankeuze({ plannen, choose, chooseNieuw }: Props) {
  return (
    <section class="plankeuze" aria-labelledby="plankeuze">
      <h2 id="plankeuze">In welk plan wilt u overnemen?</h2>
      <p class="leesregel">Daarna kiest u welke punten meegaan.</p>
      <ul class="lijst">
        {plannen.map(({ id, invoer }) => (
          <li key={id}>
            <button type="button" class="knop" onClick={() => choose(id)}>
              {formatVolledigeNaam(invoer, VERBETERPLAN.enkelvoud)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="knop" onClick={chooseNieuw}>
            Een nieuw verbeterplan
          </button>
        </li>
      </ul>
    </section>
  );
}
