import { useEffect, useState } from 'preact/hooks';
import { findVraagNaast, readSneltoets } from '../../domain/sneltoets.ts';
import type { ZelfscanStore } from '../../stores/zelfscan.ts';

const TOETSEN = [
  { toets: '1', doel: 'op orde' },
  { toets: '2', doel: 'niet op orde' },
  { toets: 'J', doel: 'naar de volgende vraag' },
  { toets: 'K', doel: 'naar de vorige vraag' },
];

type Props = {
  /** Ids of the questions that are shown, in order. */
  getoond: readonly string[];
  /** The id of the question in which an element stands. */
  findVraagId: (element: EventTarget | null) => string | undefined;
  store: ZelfscanStore;
  isAlleenLezen: boolean;
  goTo: (plaats: string) => void;
};

/** The keys that work at a question: what they do, the list of them, and the way to switch them off. */
export function Sneltoetsen({ getoond, findVraagId, store, isAlleenLezen, goTo }: Props) {
  const [isAan, setAan] = useState(true);

  useEffect(() => {
    if (!isAan || isAlleenLezen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const vraagId = findVraagId(target);
      const toets = readSneltoets(event);
      // The only field of text in a question is that of the toelichting.
      if (vraagId === undefined || toets === undefined || target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      if (toets.soort === 'stap') {
        const naast = findVraagNaast(getoond, vraagId, toets.stap);
        if (naast !== undefined) goTo(naast);
        return;
      }
      store.setAntwoord(vraagId, toets.antwoord);
      // Focus on the other answer would say the opposite of what was chosen.
      if (target instanceof HTMLInputElement && target.type === 'radio') {
        document.querySelector<HTMLElement>(`[data-vraag="${vraagId}"][value="${toets.antwoord}"]`)?.focus();
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });

  return (
    <details class="vouw sneltoetsen niet-afdrukken">
      <summary>Sneltoetsen</summary>
      <div class="vouw__inhoud">
        <p>Deze toetsen werken als u in een vraag staat, maar niet in een tekstveld.</p>
        <dl>
          {TOETSEN.map(({ toets, doel }) => (
            <div key={toets}>
              <dt>
                <kbd>{toets}</kbd>
              </dt>
              <dd>{doel}</dd>
            </div>
          ))}
        </dl>
        <label class="vinkje">
          <input
            type="checkbox"
            autocomplete="off"
            checked={isAan}
            onChange={(event) => setAan(event.currentTarget.checked)}
          />
          Sneltoetsen gebruiken
        </label>
      </div>
    </details>
  );
}
