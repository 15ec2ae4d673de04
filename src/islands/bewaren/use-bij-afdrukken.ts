import { useEffect } from 'preact/hooks';

/** Makes the page ready for paper, and gives what makes it as it was. */
export type Voorbereiding = () => () => void;

/** For whenever the page is printed, by the menu of the browser too. `prepare` is that of the first render. */
export function useBijAfdrukken(prepare: Voorbereiding): void {
  useEffect(() => {
    let restore: (() => void) | undefined;
    const end = () => {
      restore?.();
      restore = undefined;
    };
    const begin = () => {
      end();
      restore = prepare();
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
}
