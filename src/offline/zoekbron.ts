import { readStaat, writeStaat } from './staat.ts';
import { ZOEKSET } from './versiewissel.ts';
import type { Plek } from './plek.ts';
import type { Versieantwoord } from './strategie.ts';

/** The site itself, as the place that the search of a page comes from; any other is the name of a cache. */
export const SITE = 'site';

/** Says per page where all that its search runs on comes from, so that no two versions are mixed. */
export type Zoekbron = {
  /** Chooses at the first question of a page: what is kept, unless the site has another version by now. */
  find: (paginaId: string) => Promise<string>;
  /** For a page that was itself served from a cache, or for the worker that a page starts. */
  set: (paginaId: string, bron: string) => Promise<void>;
};

/** `checkVersie` asks the site for its version. */
export function createZoekbron(plek: Plek, checkVersie: () => Promise<Versieantwoord>): Zoekbron {
  /** Files that are asked for at the same time must not choose apart. */
  const gekozen = new Map<string, Promise<string>>();

  async function choose(paginaId: string): Promise<string> {
    const eerder = await readStaat(plek, ZOEKSET + paginaId);
    if (eerder !== undefined) return eerder;
    const versie = await checkVersie();
    const bron = versie === 'gelijk' || versie === 'geen' ? plek.naam : SITE;
    await writeStaat(plek, ZOEKSET + paginaId, bron);
    return bron;
  }

  return {
    find(paginaId) {
      const keuze = gekozen.get(paginaId) ?? choose(paginaId);
      gekozen.set(paginaId, keuze);
      return keuze;
    },
    async set(paginaId, bron) {
      if (paginaId === '') return;
      gekozen.set(paginaId, Promise.resolve(bron));
      await writeStaat(plek, ZOEKSET + paginaId, bron);
    },
  };
}
