import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The parts of the page, by what stands in the address (`#…`). */
export const DELEN = ['over', 'punten', 'planning', 'pdca', 'kosten', 'klaar', 'evaluatie', 'overdracht'] as const;
export type Deel = (typeof DELEN)[number];

/** Which part of the page is shown; of 'punten' it may be one verbeterpunt, or taking over from another tool. */
export type Plek = { deel: Deel; puntId?: string | undefined; isOvernemen?: true };

const PUNT = 'punt-';
const OVERNEMEN = 'overnemen';

/** The place that is named in the address; undefined when it names none. */
function toPlek(hash: string): Plek | undefined {
  const naam = hash.slice(1);
  if (naam.startsWith(PUNT)) return { deel: 'punten', puntId: naam.slice(PUNT.length) };
  if (naam === OVERNEMEN) return { deel: 'punten', isOvernemen: true };
  const deel = DELEN.find((een) => een === naam);
  return deel && { deel };
}

/**
 * The part that is shown. It stands in the address, so that bookmarks and the back button work; without it, as on the
 * server, it is `begin`. After a step the part in `vak` has focus, or what in it asked for it.
 *
 * `documentId` is that of the open document, and `nameInAdres` puts it in the address: a step back to an address without
 * it would look for a document anew.
 */
export function useDeel(documentId: string, begin: Deel, nameInAdres: () => void) {
  const [plek, setPlek] = useState<Plek>({ deel: 'over' });
  const vak = useRef<HTMLElement>(null);
  const isGezet = useRef(false);
  const readPlek = () => toPlek(location.hash) ?? { deel: begin };

  useLayoutEffect(() => setPlek(readPlek()), [documentId]);
  useEffect(() => {
    const onPopState = () => {
      isGezet.current = true;
      setPlek(readPlek());
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, [begin]);
  useLayoutEffect(() => {
    if (!isGezet.current) return;
    isGezet.current = false;
    if (!vak.current?.contains(document.activeElement)) vak.current?.focus();
  }, [plek]);

  const goTo = (hash: string) => {
    const naar = toPlek(hash);
    if (naar === undefined) return;
    nameInAdres();
    // With what the history knows of this document.
    if (hash !== location.hash) history.pushState(history.state, '', hash);
    isGezet.current = true;
    setPlek(naar);
  };

  return {
    plek,
    vak,
    goTo,
    /** For a link on the page to one of its parts; a browser that follows it itself loses what the history knows. */
    followLink: (event: MouseEvent) => {
      const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || event.defaultPrevented) return;
      const hash = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
      if (!hash?.startsWith('#') || toPlek(hash) === undefined) return;
      event.preventDefault();
      goTo(hash);
    },
  };
}
