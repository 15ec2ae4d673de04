import { useEffect, useState } from 'preact/hooks';

/** Some browsers tell nothing after printing; there the next touch or key brings the answers back. */
const KLAAR = ['afterprint', 'pointerdown', 'keydown'];

/** Whether the page shows the list without answers, to print it, and what begins that. What was entered is not touched. */
export function useLeegAfdrukken(): [isLeeg: boolean, start: () => void] {
  const [isLeeg, setLeeg] = useState(false);
  useEffect(() => {
    if (!isLeeg) return;
    const stop = () => setLeeg(false);
    for (const soort of KLAAR) addEventListener(soort, stop);
    print();
    return () => {
      for (const soort of KLAAR) removeEventListener(soort, stop);
    };
  }, [isLeeg]);
  return [isLeeg, () => setLeeg(true)];
}
