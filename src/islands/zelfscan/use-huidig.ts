import { useEffect, useState } from 'preact/hooks';
import { findVraagId } from './focus-plaats.ts';

/** Id of the question where the user was last; undefined before there was one. Every step of the focus renders who asks. */
export function useHuidig(): string | undefined {
  const [huidig, setHuidig] = useState<string | undefined>(undefined);
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => setHuidig((vorig) => findVraagId(target) ?? vorig);
    addEventListener('focusin', onFocusIn);
    return () => removeEventListener('focusin', onFocusIn);
  }, []);
  return huidig;
}
