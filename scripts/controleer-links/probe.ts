/** What became of an address. `onbereikbaar` says nothing of the link: there was no answer. */
export type Bevinding =
  | { soort: 'werkt' }
  | { soort: 'verhuisd'; naar: string }
  | { soort: 'weg'; status: number }
  | { soort: 'anders'; status: number }
  | { soort: 'onbereikbaar'; reden: string };

/** Times in milliseconds. */
export type Instellingen = {
  /** How long to wait for an answer. */
  geduld: number;
  /** How long to leave a site alone between two of its addresses. */
  pauze: number;
  /** How many sites at the same time. */
  tegelijk: number;
};

const NIET_GEVRAAGD: Bevinding = { soort: 'onbereikbaar', reden: 'niet gevraagd, want de site gaf net geen antwoord' };
const MAX_VERWIJZINGEN = 10;
const VERHUISD: ReadonlySet<number> = new Set([301, 308]);
const VERWIJST: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const WEG: ReadonlySet<number> = new Set([404, 410]);

/** Asks for every address, one at a time of each site. `report` hears how far it is. */
export async function probeAdressen(
  adressen: readonly string[],
  instellingen: Instellingen,
  report: (klaar: number) => void = () => undefined,
): Promise<Map<string, Bevinding>> {
  const uitkomst = new Map<string, Bevinding>();
  const sites = [...Map.groupBy(new Set(adressen), readSite).values()];
  const probeSite = async (eigen: readonly string[]) => {
    let isStil = false;
    for (const [index, adres] of eigen.entries()) {
      if (index > 0 && !isStil) await wait(instellingen.pauze);
      // A site that is silent once is not asked again: with many addresses that would take minutes.
      const bevinding: Bevinding = isStil ? NIET_GEVRAAGD : await probeAdres(adres, instellingen.geduld);
      isStil = bevinding.soort === 'onbereikbaar';
      uitkomst.set(adres, bevinding);
      report(uitkomst.size);
    }
  };
  const work = async () => {
    for (let site = sites.shift(); site !== undefined; site = sites.shift()) await probeSite(site);
  };
  await Promise.all(Array.from({ length: instellingen.tegelijk }, work));
  return uitkomst;
}

/** Asks for the head of what stands at `adres`, and for all of it when the answer to that is no. Never throws. */
export async function probeAdres(adres: string, geduld: number): Promise<Bevinding> {
  const kort = await follow(adres, 'HEAD', geduld);
  return kort.soort === 'werkt' || kort.soort === 'verhuisd' ? kort : follow(adres, 'GET', geduld);
}

async function follow(begin: string, method: 'HEAD' | 'GET', geduld: number): Promise<Bevinding> {
  let adres = begin;
  // Where it moved to for good; what a site sends on for now, keeps its address.
  let blijvend = begin;
  let status = 0;
  try {
    for (let keer = 0; keer <= MAX_VERWIJZINGEN; keer++) {
      const antwoord = await fetch(adres, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(geduld),
        headers: KOP,
      });
      await antwoord.body?.cancel();
      status = antwoord.status;
      const volgende = antwoord.headers.get('location');
      if (VERWIJST.has(status) && volgende !== null) {
        const naar = new URL(volgende, adres).href;
        if (blijvend === adres && VERHUISD.has(status)) blijvend = naar;
        adres = naar;
        continue;
      }
      if (WEG.has(status)) return { soort: 'weg', status };
      if (!antwoord.ok) return { soort: 'anders', status };
      return blijvend === begin ? { soort: 'werkt' } : { soort: 'verhuisd', naar: keepAnker(begin, blijvend) };
    }
    // It sends on for ever.
    return { soort: 'anders', status };
  } catch (error) {
    return { soort: 'onbereikbaar', reden: describeError(error) };
  }
}

/** Some sites refuse a visitor without a name. */
const KOP = { 'user-agent': 'Mozilla/5.0 (compatible; linkcontrole)', accept: '*/*' };

/** An anchor is not sent to a server, so what moved does not have it. */
function keepAnker(begin: string, naar: string): string {
  const { hash } = new URL(begin);
  return hash === '' || naar.includes('#') ? naar : `${naar}${hash}`;
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'geen antwoord op tijd';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'de naam van de site is niet te vinden';
  if (code === 'ECONNREFUSED') return 'de site neemt niet op';
  return code ?? error.message;
}

function readSite(adres: string): string {
  return URL.canParse(adres) ? new URL(adres).host : adres;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
