import { useEffect, useState } from 'preact/hooks';

/**
 * The zelfscan that is shown beside the open one, which stands in the address (`&naast=…`), and what chooses another;
 * '' is none and undefined that nobody chose. The server knows of none.
 */
export function useNaast(documentId: string): [naast: string | undefined, setNaast: (id: string) => void] {
  const [naast, setNaast] = useState<string | undefined>(undefined);
  useEffect(() => {
    const read = () => setNaast(new URLSearchParams(location.search).get('naast') ?? undefined);
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [documentId]);
  return [
    naast,
    (id) => {
      const query = new URLSearchParams(location.search);
      query.set('naast', id);
      history.replaceState(history.state, '', `${location.pathname}?${query.toString()}${location.hash}`);
      setNaast(id);
    },
  ];
}
