import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * The step where the user is. It stands in the address (`#…`), so that the back button goes one step back; without it,
 * as on the server, it is the first. After a step the element in `boven` is in sight and `kop` has focus.
 *
 * `documentId` is that of the open document, and `nameInAdres` puts it in the address: a step back to an address without
 * it would look for a document anew.
 */
export function useStap(stappen: readonly string[], documentId: string, nameInAdres: () => void) {
  const eerste = stappen[0] ?? '';
  const [stap, setStap] = useState(eerste);
  const boven = useRef<HTMLDivElement>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  const isGezet = useRef(false);

  const readStap = () => stappen.find((een) => `#${een}` === location.hash) ?? eerste;
  useLayoutEffect(() => setStap(readStap()), [documentId]);
  useEffect(() => {
    const onPopState = () => {
      isGezet.current = true;
      setStap(readStap());
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, [stappen]);
  useLayoutEffect(() => {
    if (!isGezet.current) return;
    isGezet.current = false;
    kop.current?.focus({ preventScroll: true });
    boven.current?.scrollIntoView({ block: 'start' });
  }, [stap]);

  return {
    stap,
    boven,
    kop,
    goTo: (naar: string) => {
      nameInAdres();
      // With what the history knows of this document.
      history.pushState(history.state, '', `#${naar}`);
      isGezet.current = true;
      setStap(naar);
    },
  };
}
