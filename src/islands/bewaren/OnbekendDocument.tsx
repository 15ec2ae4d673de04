import { useLayoutEffect } from 'preact/hooks';
import type { Hulpmiddel } from '../../domain/hulpmiddel.ts';
import { capitalize, formatDit, formatHet, formatNieuw } from '../../domain/verbuiging.ts';

type Props = { hulpmiddel: Pick<Hulpmiddel, 'enkelvoud' | 'lidwoord'> };

/** Says that the document in the address is not here, and what may have happened. */
export function OnbekendDocument({ hulpmiddel }: Props) {
  useLayoutEffect(() => () => queueMicrotask(focusPaginakop), []);
  return (
    <div class="melding" role="alert">
      <p>
        <strong>{capitalize(formatDit(hulpmiddel))} staat niet in deze browser.</strong>
      </p>
      <p>
        Misschien is {formatHet(hulpmiddel)} verwijderd, of in een andere browser of op een andere computer gemaakt.
        Kies hieronder wat u wilt openen, begin een {formatNieuw(hulpmiddel)} of open een bestand.
      </p>
    </div>
  );
}

/** What was chosen here instead is on the page, and what it was chosen with may be gone: then one begins at the top. */
function focusPaginakop(): void {
  const kop = document.querySelector('h1');
  if (!kop || document.activeElement !== document.body) return;
  kop.tabIndex = -1;
  kop.focus();
}
