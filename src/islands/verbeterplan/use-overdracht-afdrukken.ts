import { useEffect, useState } from 'preact/hooks';

/** Some browsers tell nothing after printing; there the next touch or key ends it. */
const KLAAR = ['afterprint', 'pointerdown', 'keydown'];
/** On the root while only the overdracht goes on paper; the style sheet knows it. */
const MERK = 'druk-overdracht';

/** What prints the overdracht and nothing of the page around it. */
export function useOverdrachtAfdrukken(): () => void {
  const [isBezig, setBezig] = useState(false);
  useEffect(() => {
    if (!isBezig) return;
    const { classList } = document.documentElement;
    const stop = () => setBezig(false);
    classList.add(MERK);
    for (const soort of KLAAR) addEventListener(soort, stop);
    print();
    return () => {
      classList.remove(MERK);
      for (const soort of KLAAR) removeEventListener(soort, stop);
    };
  }, [isBezig]);
  return () => setBezig(true);
}
