import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed: for what stands on paper only and would make the page on the screen heavy. */
export function useAfdruk(): boolean {
  const [isAfdruk, setAfdruk] = useState(false);
  useEffect(() => {
    const begin = () => setAfdruk(true);
    const end = () => setAfdruk(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isAfdruk;
}
