import { useEffect } from 'preact/hooks';

/** Lets the browser ask whether to leave, while something exists on this page only. */
export function useWaarschuwing(isVluchtig: boolean): void {
  useEffect(() => {
    if (!isVluchtig) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isVluchtig]);
}
