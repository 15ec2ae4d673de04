import { useEffect, useState } from 'preact/hooks';
import type { Bronkeuze } from './bronkeuze.ts';
import { openPlanBij } from './open-plan-bij.ts';

/**
 * Whether the user is to be asked into which plan to take over: who comes from another tool (`bronkeuze`) names no plan,
 * and the page would open the one that was changed last. With `aantal` plans, undefined until that is known, there may be
 * nothing to choose. Chosen is with `goOn` around what opens the plan.
 */
export function usePlankeuze(bronkeuze: Bronkeuze | undefined, aantal: number | undefined) {
  const [isVraag, setVraag] = useState(
    () => bronkeuze !== undefined && !new URLSearchParams(location.search).has('id'),
  );
  useEffect(() => {
    // Once: a plan that is added later is no reason to ask.
    if (aantal !== undefined && aantal < 2) setVraag(false);
  }, [aantal !== undefined]);
  return {
    isVraag: isVraag && aantal !== undefined && aantal > 1,
    goOn: (open: () => void) => {
      setVraag(false);
      openPlanBij('#overnemen', open);
    },
  };
}
