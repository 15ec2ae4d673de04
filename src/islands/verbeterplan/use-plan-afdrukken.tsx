import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Planbron } from '../../domain/planverslag.ts';
import type { Herhaling } from '../../domain/verbeterplan-evaluatie.ts';
import type { VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import { useAfdrukken } from '../bewaren/use-afdrukken.ts';
import { loadStijl } from './load-stijl.ts';

/**
 * The whole plan for paper, while it is being printed, and what begins that. It rejects without a connection. `stijl` is
 * its sheet; `loadHerhaling` gives what a repeated zelfscan says of it.
 */
export function usePlanAfdrukken(
  plan: VerbeterplanInvoer,
  bron: Planbron,
  stijl: string,
  loadHerhaling: () => Promise<Herhaling | undefined>,
) {
  const [papier, setPapier] = useState<JSX.Element | undefined>(undefined);
  const [isBezig, start] = useAfdrukken();
  return {
    papier: isBezig ? papier : undefined,
    printPlan: async () => {
      const [{ computePlanverslag }, { withEvaluatie }, { Planblad }, herhaling] = await Promise.all([
        import('../../domain/planverslag.ts'),
        import('../../domain/evaluatieverslag.ts'),
        import('./Planblad.tsx'),
        loadHerhaling(),
        loadStijl(stijl),
      ]);
      setPapier(<Planblad verslag={withEvaluatie(computePlanverslag(plan, bron), plan, bron, herhaling)} />);
      start();
    },
  };
}
