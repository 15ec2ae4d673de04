import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** On paper nothing can be unfolded: what stands folded inside `element` is open while it is printed. */
export function useOpenAfdrukken(element: RefObject<HTMLElement>): void {
  useEffect(() => {
    let dicht: HTMLDetailsElement[] = [];
    const setOpen = (isOpen: boolean) => {
      for (const vouw of dicht) vouw.open = isOpen;
    };
    const unfold = () => {
      dicht = [...(element.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      setOpen(true);
    };
    const fold = () => {
      setOpen(false);
      dicht = [];
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, []);
}
