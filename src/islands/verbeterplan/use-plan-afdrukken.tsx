import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Planbron } from '../../domain/planverslag.ts';
import type { VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import { loadStijl } from './load-stijl.ts';

/** Some browsers tell nothing after printing; there the next touch or key ends it. */
const KLAAR = ['afterprint', 'pointerdown', 'keydown'];

/** The whole plan for paper, while it is being printed, and what begins that. It rejects without a connection. `stijl` is its sheet. */
export function usePlanAfdrukken(plan: VerbeterplanInvoer, bron: Planbron, stijl: string) {
  const [papier, setPapier] = useState<JSX.Element | undefined>(undefined);
  useEffect(() => {
    if (papier === undefined) return;
    const stop = () => setPapier(undefined);
    for (const soort of KLAAR) addEventListener(soort, stop);
    print();
    return () => {
      for (const soort of KLAAR) removeEventListener(soort, stop);
    };
  }, [papier]);
  return {
    papier,
    printPlan: async () => {
      const [{ computePlanverslag }, { Planblad }] = await Promise.all([
        import('../../domain/planverslag.ts'),
        import('./Planblad.tsx'),
        loadStijl(stijl),
      ]);
      setPapier(<Planblad verslag={computePlanverslag(plan, bron)} />);
    },
  };
}
