import { isGedeeldTabblad } from '../storage/gedeeld.ts';
import { decodeStand, VRAAG } from './bericht.ts';
import { toCachenaam } from './cachenaam.ts';
import { removeOffline } from './plek.ts';
import { WERKERBESTAND } from './strategie.ts';
import { isZuinig } from './zuinig.ts';

/** What the page knows of itself; the build fills in the version. */
export type Offlinepagina = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  /** Of the site that this page belongs to; `geen` where there is no worker: in development, or switched off. */
  versie: string;
  /** Whether a visit of this page is reason to keep the tools. */
  isInstalleren: boolean;
};

/** What there is to say. */
export type Offlinebericht = { isVerbonden: boolean; isVernieuwd: boolean };

/** How long to wait before a page without connection asks again. */
const OPNIEUW_MS = 15_000;

/**
 * Lets this browser keep the tools, and tells what is to be said: at once when there is no connection, and at each change.
 * On a shared computer it takes away what was kept.
 */
export async function startOffline(
  { siteId, basis, versie, isInstalleren }: Offlinepagina,
  tell: (bericht: Offlinebericht) => void,
): Promise<void> {
  // Absent on http.
  if (versie === 'geen' || !('serviceWorker' in navigator)) return;
  const bereik = new URL(basis, location.href).href;
  if (isGedeeldTabblad(siteId)) {
    await removeOffline({ bereik, basis });
    // The mark of a shared computer holds for one tab; the next one must not bring it back.
    await caches.open(toCachenaam(basis, 'uit'));
    return;
  }
  const { serviceWorker } = navigator;
  const stand: Offlinebericht = { isVerbonden: true, isVernieuwd: false };
  let hadWerker = serviceWorker.controller !== null;
  let isOvergenomen = false;
  const ask = () => serviceWorker.controller?.postMessage(VRAAG);

  serviceWorker.addEventListener('message', ({ data }) => {
    const nieuw = decodeStand(data);
    if (nieuw === undefined) return;
    stand.isVerbonden = nieuw.isVerbonden;
    // A page that came from the network may be of the new version already.
    stand.isVernieuwd ||= isOvergenomen && nieuw.versie !== versie;
    tell(stand);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    isOvergenomen = hadWerker;
    hadWerker = true;
    ask();
  });
  serviceWorker.startMessages();
  for (const gebeurtenis of ['online', 'offline']) addEventListener(gebeurtenis, ask);
  setInterval(() => {
    if (!stand.isVerbonden && document.visibilityState === 'visible') ask();
  }, OPNIEUW_MS);
  ask();

  if (isInstalleren && !isZuinig(navigator) && !(await caches.has(toCachenaam(basis, 'uit')))) {
    await serviceWorker.register(basis + WERKERBESTAND, { scope: basis, updateViaCache: 'none' });
  }
}
