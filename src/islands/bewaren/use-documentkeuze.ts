import { useEffect, useState } from 'preact/hooks';
import type { DocumentenStore } from '../../stores/documenten.ts';

/** Which document the page is about. */
export type Documentkeuze =
  /** `isNieuw`: nothing is stored under this id yet, and that is as it should be. */
  | { soort: 'open'; id: string; isNieuw: boolean }
  /** The address names a document that is not in this browser. */
  | { soort: 'onbekend'; id: string };

type Documentkeuzes = {
  keuze: Documentkeuze;
  /** Opens a stored document. */
  open: (id: string) => void;
  /** Begins a new document; the address before it stays behind the back button. */
  openNieuw: () => void;
  /** Puts the id of the open document in the address, once it is stored. */
  nameInAdres: () => void;
};

/** A mark in the history: this id was made here and may be without a stored document. */
const NIEUW = { nieuw: true };

/**
 * The document of this page, which stands in the address (`?id=…`) so that bookmarks and the back button work. Without
 * an id it is the one that was changed last, or a new one.
 */
export function useDocumentkeuze(store: DocumentenStore, soort: string): Documentkeuzes {
  const [keuze, setKeuze] = useState(() => readKeuze(store, soort));

  useEffect(() => {
    const onPopState = () => setKeuze(readKeuze(store, soort));
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, [store, soort]);

  useEffect(() => {
    if (keuze.soort === 'open' && !keuze.isNieuw && readId() === null)
      history.replaceState(null, '', toAdres(keuze.id));
  }, [keuze]);

  return {
    keuze,
    open: (id) => {
      if (id !== readId()) history.pushState(null, '', toAdres(id, ''));
      setKeuze({ soort: 'open', id, isNieuw: false });
    },
    openNieuw: () => {
      const id = store.createId();
      history.pushState(NIEUW, '', toAdres(id, ''));
      setKeuze({ soort: 'open', id, isNieuw: true });
    },
    nameInAdres: () => {
      // An effect that comes late must not put back the document before the one that was opened since.
      if (keuze.soort === 'open' && readId() === null) history.replaceState(NIEUW, '', toAdres(keuze.id));
    },
  };
}

function readKeuze({ $documenten, createId }: DocumentenStore, soort: string): Documentkeuze {
  // While the site is built there is no address and nothing stored.
  if (typeof location === 'undefined') return { soort: 'open', id: '', isNieuw: true };
  const id = readId();
  const ids = $documenten.get().flatMap((regel) => (regel.soort === soort ? [regel.id] : []));
  if (id === null) {
    const laatste = ids[0];
    return laatste === undefined
      ? { soort: 'open', id: createId(), isNieuw: true }
      : { soort: 'open', id: laatste, isNieuw: false };
  }
  if (ids.includes(id)) return { soort: 'open', id, isNieuw: false };
  return isMarked(history.state) ? { soort: 'open', id, isNieuw: true } : { soort: 'onbekend', id };
}

function readId(): string | null {
  return new URLSearchParams(location.search).get('id');
}

function toAdres(id: string, hash = location.hash): string {
  return `${location.pathname}?${new URLSearchParams({ id }).toString()}${hash}`;
}

function isMarked(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'nieuw' in state;
}
