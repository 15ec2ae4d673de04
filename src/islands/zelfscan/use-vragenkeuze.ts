import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Invulonderdeel } from '../../domain/invullijst.ts';
import { ALLE_VRAGEN, revealPlaats, type Vragenkeuze } from '../../domain/vragenkeuze.ts';
import { focusPlaats } from './focus-plaats.ts';

type Vragenkeuzes = {
  vragenkeuze: Vragenkeuze;
  choose: (keuze: Vragenkeuze) => void;
  /** Shows a question, an onderdeel or a verplichting and moves focus there. */
  goTo: (plaats: string) => void;
};

/** Which questions the page shows. Another document begins with all; so does a link to a place that is not shown. */
export function useVragenkeuze(onderdelen: readonly Invulonderdeel[], documentId: string): Vragenkeuzes {
  const [vragenkeuze, setKeuze] = useState(ALLE_VRAGEN);
  // An object, so that going twice to the same place is going twice.
  const [doel, setDoel] = useState<{ plaats: string } | undefined>(undefined);
  const goTo = (plaats: string) => {
    setKeuze((keuze) => revealPlaats(onderdelen, keuze, plaats));
    setDoel({ plaats });
  };

  useLayoutEffect(() => setKeuze(ALLE_VRAGEN), [documentId]);
  useEffect(() => {
    const onHashChange = () => {
      const plaats = location.hash.slice(1);
      // The browser itself goes to what is there.
      if (document.getElementById(plaats) === null) goTo(plaats);
    };
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, [onderdelen]);
  useLayoutEffect(() => {
    if (doel) focusPlaats(doel.plaats);
  }, [doel]);

  return {
    vragenkeuze,
    choose: (keuze) => {
      // Following the same link again must be a change of address.
      if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
      setKeuze(keuze);
    },
    goTo,
  };
}
