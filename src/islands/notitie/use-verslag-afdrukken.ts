import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Some browsers tell nothing after printing; there the next touch or key ends it. */
const KLAAR = ['afterprint', 'pointerdown', 'keydown'];

/**
 * Whether the page prints the report instead of the notitie, and what begins that. The fold that it stands in is open
 * for as long as that takes.
 */
export function useVerslagAfdrukken(vouw: RefObject<HTMLDetailsElement>): [isVerslag: boolean, start: () => void] {
  const [isVerslag, setVerslag] = useState(false);
  useEffect(() => {
    const details = vouw.current;
    if (!isVerslag || details === null) return;
    const wasOpen = details.open;
    const stop = () => setVerslag(false);
    details.open = true;
    for (const soort of KLAAR) addEventListener(soort, stop);
    print();
    return () => {
      details.open = wasOpen;
      for (const soort of KLAAR) removeEventListener(soort, stop);
    };
  }, [isVerslag, vouw]);
  return [isVerslag, () => setVerslag(true)];
}
