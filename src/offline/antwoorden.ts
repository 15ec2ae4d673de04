import { readBewaardeLijst } from './haal-lijst.ts';
import type { Lijst } from './lijst.ts';
import { listAndere, openEigen, PRECIES, type Plek } from './plek.ts';
import { isStoring, isVerdwenen, MAP, toPad, type Strategie } from './strategie.ts';
import { GEDULD_MS, type Verbinding } from './verbinding.ts';
import type { Fetchgebeurtenis } from './werkeromgeving.ts';
import { SITE, type Zoekbron } from './zoekbron.ts';

/** How a request is answered, per strategy. */
export type Antwoorden = Record<Exclude<Strategie, 'browser'>, (gebeurtenis: Fetchgebeurtenis) => Promise<Response>>;

export function createAntwoorden(plek: Plek, verbinding: Verbinding, zoekbron: Zoekbron): Antwoorden {
  const { bereik } = plek;
  /** Not kept in mind while there is none: the visitor may keep the site again in the life of this worker. */
  let lijst: Lijst | undefined;

  const toSleutel = (verzoek: Request) => bereik + toPad(verzoek.url, bereik);
  const match = (sleutel: string, naam: string) => caches.match(sleutel, { cacheName: naam, ...PRECIES });

  /** In the cache of this version first. */
  async function matchOveral(sleutel: string): Promise<Response | undefined> {
    for (const naam of [plek.naam, ...(await listAndere(plek))]) {
      const bewaard = await match(sleutel, naam);
      if (bewaard) return bewaard;
    }
    return undefined;
  }

  async function keep(verzoek: Request, antwoord: Response): Promise<void> {
    await (await openEigen(plek))?.put(toSleutel(verzoek), antwoord);
  }

  /** Whether a visit keeps this page. Not the pages of the tools: a newer one would come without its parts. */
  async function isBezoekbaar(verzoek: Request): Promise<boolean> {
    lijst ??= await readBewaardeLijst(plek);
    const pad = toPad(verzoek.url, bereik);
    return lijst?.overig.some((bestand) => bestand.pad === pad) ?? false;
  }

  async function learn(verzoek: Request, antwoord: Response): Promise<void> {
    if (isVerdwenen(antwoord.status)) await (await openEigen(plek))?.delete(toSleutel(verzoek));
    else if (isHeel(antwoord) && (await isBezoekbaar(verzoek))) await keep(verzoek, antwoord);
  }

  async function answerVast(gebeurtenis: Fetchgebeurtenis): Promise<Response> {
    const { request } = gebeurtenis;
    const bewaard = await matchOveral(toSleutel(request));
    if (bewaard) return bewaard;
    const antwoord = await verbinding.fetchNet(request);
    if (isHeel(antwoord)) gebeurtenis.waitUntil(keep(request, antwoord.clone()));
    return antwoord;
  }

  async function answerZoekset(gebeurtenis: Fetchgebeurtenis): Promise<Response> {
    const { request, clientId, resultingClientId } = gebeurtenis;
    const bron = await zoekbron.find(clientId);
    await zoekbron.set(resultingClientId, bron);
    const bewaard = bron === SITE ? undefined : await match(toSleutel(request), bron);
    return bewaard ?? verbinding.fetchNet(request);
  }

  async function answerNet(gebeurtenis: Fetchgebeurtenis): Promise<Response> {
    const { request, resultingClientId } = gebeurtenis;
    const bewaard = await match(toSleutel(request), plek.naam);
    const opgehaald = verbinding.fetchNet(request).then((antwoord) => {
      gebeurtenis.waitUntil(learn(request, antwoord.clone()));
      return antwoord;
    });
    if (bewaard === undefined) {
      return opgehaald.catch(async () => {
        const uitleg = request.mode === 'navigate' ? await match(bereik + MAP, plek.naam) : undefined;
        return uitleg ?? Response.error();
      });
    }
    const gemist = opgehaald.catch(() => undefined);
    gebeurtenis.waitUntil(gemist);
    const antwoord = await Promise.race([gemist, wait(GEDULD_MS)]);
    if (antwoord && !isStoring(antwoord.status)) return antwoord;
    verbinding.reportGemist();
    await zoekbron.set(resultingClientId, plek.naam);
    return bewaard;
  }

  return { vast: answerVast, zoekset: answerZoekset, net: answerNet };
}

/** Whether an answer is the file that was asked for, all of it. */
function isHeel({ status, redirected, type }: Response): boolean {
  return status === 200 && !redirected && type === 'basic';
}

function wait(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, undefined);
  });
}
