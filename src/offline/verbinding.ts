import type { Stand } from './bericht.ts';
import { removeCaches, type Plek } from './plek.ts';
import {
  isStoring,
  isVerdwenen,
  readVersieantwoord,
  VERSIEBESTAND,
  WERKERBESTAND,
  type Versieantwoord,
} from './strategie.ts';
import type { Werkeromgeving } from './werkeromgeving.ts';

/** How long an answer may take when there is a kept one. */
export const GEDULD_MS = 4000;

/** The network as the worker sees it, and what it tells the pages of that. */
export type Verbinding = {
  /** `fetch`, of which the outcome counts. */
  fetchNet: (verzoek: Request) => Promise<Response>;
  /** Something kept was served because the network failed or took too long. */
  reportGemist: () => void;
  /** Asks the site for its version; takes in a newer one, and takes the worker away when the site has none any more. */
  checkVersie: () => Promise<Versieantwoord>;
  getStand: () => Stand;
};

export function createVerbinding(self: Werkeromgeving, plek: Plek): Verbinding {
  /** Undefined until there was a request: the browser stops a worker that has nothing to do. */
  let isVerbonden: boolean | undefined;

  const getStand = (): Stand => ({ isVerbonden: isVerbonden !== false, versie: plek.versie });

  function report(is: boolean): void {
    if (isVerbonden === is) return;
    isVerbonden = is;
    void self.clients.matchAll({ type: 'window', includeUncontrolled: false }).then((paginas) => {
      for (const pagina of paginas) pagina.postMessage(getStand());
    });
  }

  async function fetchNet(verzoek: Request): Promise<Response> {
    try {
      const antwoord = await fetch(verzoek);
      report(!isStoring(antwoord.status));
      return antwoord;
    } catch (fout) {
      // Who leaves a page before it came has not lost the connection.
      if (!verzoek.signal.aborted) report(false);
      throw fout;
    }
  }

  async function checkVersie(): Promise<Versieantwoord> {
    const antwoord = await fetchStil(plek.bereik + VERSIEBESTAND);
    const versie = readVersieantwoord(antwoord?.status ?? 0, await readTekst(antwoord), plek.versie);
    report(versie !== 'geen');
    if (versie === 'anders') await self.registration.update().catch(() => undefined);
    if (versie === 'verdwenen') {
      const werker = await fetchStil(plek.bereik + WERKERBESTAND);
      if (werker === undefined || !isVerdwenen(werker.status)) {
        await self.registration.update().catch(() => undefined);
      } else {
        await self.registration.unregister();
        await removeCaches(plek.basis);
      }
    }
    return versie;
  }

  return { fetchNet, reportGemist: () => report(false), checkVersie, getStand };
}

/** A small file straight from the site; undefined when that fails. */
async function fetchStil(adres: string): Promise<Response | undefined> {
  const opties = { cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(GEDULD_MS) } as const;
  return fetch(adres, opties).catch(() => undefined);
}

async function readTekst(antwoord: Response | undefined): Promise<string | undefined> {
  return antwoord?.text().catch(() => undefined);
}
