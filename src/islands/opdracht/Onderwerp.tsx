import type { Planbegeleiding } from '../../domain/planbegeleiding.ts';
import type { Opdrachtonderwerp } from '../../domain/planverslag.ts';
import { formatPunttitel, toPuntanker } from '../../domain/puntweergave.ts';
import type { PuntMetId, Verbeterpunt } from '../../domain/verbeterplan.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { OPDRACHTVELDEN } from './opdrachtvelden.ts';

/** A question that the opdracht is about. */
export type Opdrachtvraag = {
  id: string;
  vraag: string;
  /** What 'op orde' means for it. */
  opOrde: string;
  /** The page that retells where it comes from. */
  bron: { tekst: string; href: string };
};

type Props = {
  onderwerp: Opdrachtonderwerp;
  /** Undefined when it is about a verbeterpunt. */
  vraag: Opdrachtvraag | undefined;
  /** Undefined when it is about a question. */
  punt: Verbeterpunt | undefined;
  velden: Planbegeleiding['opdracht']['velden'];
  planHref: string;
  /** Id of what is to be known at every field. */
  hintId: string;
  isAlleenLezen: boolean;
  setOpdracht: VerbeterplanStore['setOpdracht'];
};

/** One subject of the opdracht: what is known of it, and what is to be filled in. */
export function Onderwerp({ onderwerp, vraag, punt, velden, planHref, hintId, isAlleenLezen, setOpdracht }: Props) {
  const { id, titel, deel, punten } = onderwerp;
  const kopId = `opdracht-${id}`;
  return (
    <section class="opdrachtdeel kaart" aria-labelledby={kopId}>
      <h2 id={kopId}>{titel}</h2>
      {vraag !== undefined && (
        <>
          <p>{vraag.vraag}</p>
          <p class="hint">
            Op orde: {vraag.opOrde}{' '}
            <a class="nl-link niet-afdrukken" href={vraag.bron.href}>
              {vraag.bron.tekst}
            </a>
          </p>
        </>
      )}
      {punt !== undefined && (
        <>
          <p class="niet-afdrukken">
            <a class="nl-link" href={`${planHref}#${toPuntanker({ id })}`}>
              Verbeterpunt in het plan
            </a>
          </p>
          <Uit punt={punt} />
        </>
      )}
      {punten.length > 0 && (
        <div class="opdrachtdeel__punten">
          <h3>{punten.length === 1 ? 'Verbeterpunt hierbij' : 'Verbeterpunten hierbij'}</h3>
          <ul>
            {punten.map((een) => (
              <Puntregel key={een.id} punt={een} planHref={planHref} />
            ))}
          </ul>
        </div>
      )}
      <div class="opdrachtdeel__velden">
        {OPDRACHTVELDEN.map((veld) => {
          const veldId = `${kopId}-${veld}`;
          return (
            <div key={veld} class="opdrachtdeel__veld">
              <label for={veldId}>
                {velden[veld].titel}
                <span class="alleen-voorlezen"> bij ‘{titel}’</span>
              </label>
              <p class="hint" id={`${veldId}-hint`}>
                {velden[veld].tekst}
              </p>
              <textarea
                class="utrecht-textarea niet-afdrukken"
                id={veldId}
                rows={3}
                autocomplete="off"
                aria-describedby={`${veldId}-hint ${hintId}`}
                disabled={isAlleenLezen}
                data-vraag={id}
                data-veld={veld}
                value={deel[veld] ?? ''}
                onInput={({ currentTarget }) => setOpdracht(id, veld, currentTarget.value)}
              />
              {/* A field cuts off what does not fit in it. */}
              <p class="opdrachtdeel__papier">{deel[veld] ?? ''}</p>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Puntregel({ punt, planHref }: { punt: PuntMetId; planHref: string }) {
  return (
    <li>
      <a class="nl-link" href={`${planHref}#${toPuntanker(punt)}`}>
        {formatPunttitel(punt)}
      </a>
      <Uit punt={punt} />
    </li>
  );
}

const VELDEN = [
  ['standVanZaken', 'Nu'],
  ['actie', 'Actie'],
  ['resultaat', 'Resultaat'],
] as const;

/** What the plan says of a verbeterpunt. */
function Uit({ punt }: { punt: Verbeterpunt }) {
  const regels = VELDEN.flatMap(([veld, naam]) => (punt[veld] === undefined ? [] : [{ naam, tekst: punt[veld] }]));
  if (regels.length === 0) return null;
  return (
    <dl class="opdrachtdeel__uit aangehaald">
      {regels.map(({ naam, tekst }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}
