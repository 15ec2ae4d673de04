import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether the address asks for the example. Only a browser knows; the first render is that of the server. */
export function useIsVoorbeeld(): boolean {
  const [isVoorbeeld, setVoorbeeld] = useState(false);
  useLayoutEffect(() => setVoorbeeld(new URLSearchParams(location.search).has('voorbeeld')), []);
  return isVoorbeeld;
}
