import { useEffect, useState } from 'preact/hooks';

/** A part of the page that comes when it is needed: undefined while it is on its way. */
export type Later<Deel> = { soort: 'klaar'; deel: Deel } | { soort: 'mislukt' } | undefined;

/** Loads a part of the page the first time that it is needed, so that who does not need it does not load it. */
export function useLater<Deel>(isNodig: boolean, load: () => Promise<Deel>): Later<Deel> {
  const [later, setLater] = useState<Later<Deel>>(undefined);
  useEffect(() => {
    if (!isNodig) return;
    load().then(
      (deel) => setLater({ soort: 'klaar', deel }),
      () => setLater({ soort: 'mislukt' }),
    );
  }, [isNodig]);
  return later;
}
