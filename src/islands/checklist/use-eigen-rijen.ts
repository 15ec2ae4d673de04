import { useRef, useState } from 'preact/hooks';

type MetId = { id: string };

/** What a store can do with rows that the user adds; a row comes with its first field and goes with its last. */
export type Rijacties<Veld extends string> = {
  createId: () => string;
  set: (id: string, veld: Veld, waarde: string) => void;
  remove: (id: string) => void;
};

/**
 * Rows that the user adds, takes away and puts back. A row that is still empty, or became empty while it is being
 * written, is on the page only.
 */
export function useEigenRijen<Rij extends MetId, Veld extends Extract<Exclude<keyof Rij, 'id'>, string>>(
  bewaard: readonly Rij[],
  acties: Rijacties<Veld>,
  /** Ids of empty rows that are on the page from the start. */
  listOpen: () => readonly string[] = () => [],
) {
  /** Ids of rows that stay on the page though they are empty. */
  const [open, setOpen] = useState<readonly string[]>(listOpen);
  const [verwijderd, setVerwijderd] = useState<Rij | undefined>(undefined);
  /** Where focus goes when the row is there. */
  const nieuw = useRef<string | undefined>(undefined);
  const ids = [...new Set([...bewaard.map(({ id }) => id), ...open])].sort();
  const keepOpen = (id: string) => setOpen((vorig) => (vorig.includes(id) ? vorig : [...vorig, id]));

  return {
    rijen: ids.map((id) => ({ id, rij: bewaard.find((een) => een.id === id) })),
    verwijderd,
    /** Puts focus in the first field of a row that was just added or put back. */
    focusNieuw: (id: string, veld: HTMLElement | null) => {
      if (veld === null || nieuw.current !== id) return;
      nieuw.current = undefined;
      veld.focus();
    },
    add: () => {
      const id = acties.createId();
      nieuw.current = id;
      keepOpen(id);
      setVerwijderd(undefined);
    },
    set: (id: string, veld: Veld, waarde: string) => {
      keepOpen(id);
      acties.set(id, veld, waarde);
    },
    remove: (id: string) => {
      setVerwijderd(bewaard.find((een) => een.id === id));
      setOpen((vorig) => vorig.filter((een) => een !== id));
      acties.remove(id);
    },
    undo: (velden: readonly Veld[]) => {
      if (verwijderd === undefined) return;
      nieuw.current = verwijderd.id;
      // The store tells a moment later, and the button of this goes at once: the focus needs its field now.
      keepOpen(verwijderd.id);
      for (const veld of velden) {
        const waarde: unknown = verwijderd[veld];
        if (typeof waarde === 'string') acties.set(verwijderd.id, veld, waarde);
      }
      setVerwijderd(undefined);
    },
  };
}
