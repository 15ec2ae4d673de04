/*
 * What a service worker finds around it, as far as ours uses it. TypeScript's own types of it cannot stand beside those
 * of pages in one program.
 */

type Gebeurtenis = Event & {
  /** Keeps the worker alive until it is done. */
  waitUntil: (werk: Promise<unknown>) => void;
};

/** A page or a worker of the site that is open. */
type Client = { id: string; postMessage: (bericht: unknown) => void };

export type Fetchgebeurtenis = Gebeurtenis & {
  request: Request;
  /** Of who asks; empty when a page is opened. */
  clientId: string;
  /** Of the page or worker that is opened. */
  resultingClientId: string;
  respondWith: (antwoord: Promise<Response>) => void;
};

export type Berichtgebeurtenis = Gebeurtenis & { data: unknown; source: Client | null };

export type Werkeromgeving = {
  registration: ServiceWorkerRegistration;
  clients: {
    claim: () => Promise<void>;
    matchAll: (keuze: { type: 'window' | 'all'; includeUncontrolled: boolean }) => Promise<readonly Client[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (soort: 'install' | 'activate', handle: (gebeurtenis: Gebeurtenis) => void): void;
    (soort: 'fetch', handle: (gebeurtenis: Fetchgebeurtenis) => void): void;
    (soort: 'message', handle: (gebeurtenis: Berichtgebeurtenis) => void): void;
  };
};
