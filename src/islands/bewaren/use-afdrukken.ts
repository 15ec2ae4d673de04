import { useEffect, useState } from 'preact/hooks';
import type { Voorbereiding } from './use-bij-afdrukken.ts';

/** Some browsers tell nothing after printing; there the next touch or key ends it. */
const KLAAR = ['afterprint', 'pointerdown', 'keydown'];

/**
 * For a button that prints something else than the page shows: whether that is going on, and what begins it. The page is
 * rendered and made ready before the browser prints, and is as it was after that.
 */
export function useAfdrukken(prepare?: Voorbereiding): [isBezig: boolean, start: () => void] {
  const [isBezig, setBezig] = useState(false);
  useEffect(() => {
    if (!isBezig) return;
    const restore = prepare?.();
    const stop = () => setBezig(false);
    for (const soort of KLAAR) addEventListener(soort, stop);
    print();
    return () => {
      restore?.();
      for (const soort of KLAAR) removeEventListener(soort, stop);
    };
  }, [isBezig]);
  return [isBezig, () => setBezig(true)];
}
