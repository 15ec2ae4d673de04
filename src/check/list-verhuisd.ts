import { BEGRIPPEN, toBegripAdres } from '../domain/begrippagina.ts';
import { listPublished, toKey, type Vermelding } from './list-published.ts';
import type { Content } from './read-content.ts';

/** An address of a page that is gone, and where its successor is: an address, with an anchor where one is named. */
export type VerhuisdePagina = { oud: string; nieuw: string };

/** An anchor that is gone, and the one on the same page that came in its place. */
export type VerhuisdAnker = { pagina: string; oud: string; nieuw: string };

/** Old addresses and anchors that still have to lead somewhere. What was withdrawn without a successor is not among them. */
export function listVerhuisd(content: Content): { paginas: VerhuisdePagina[]; ankers: VerhuisdAnker[] } {
  const vermeldingen = listPublished(content.yaml.gepubliceerd) ?? [];
  const opvolgers = vermeldingen.flatMap((van) => {
    const id = findOpvolger(van, vermeldingen);
    return id === undefined ? [] : [{ soort: van.soort, pagina: van.pagina, oud: van.id, nieuw: id }];
  });
  const hasBegrippen = content.paginas.some(({ id }) => id === `${BEGRIPPEN}/index` || id === BEGRIPPEN);
  const paginas = opvolgers.flatMap(({ soort, oud, nieuw }) => {
    if (soort === 'pagina') return [{ oud, nieuw }];
    // Every term has a page, also without a file of its own.
    return soort === 'begrip' && hasBegrippen ? [{ oud: toBegripAdres(oud), nieuw: toBegripAdres(nieuw) }] : [];
  });
  const uniek = new Map([...paginas].reverse().map((een) => [een.oud, een]));
  return {
    paginas: [...uniek.values()].reverse(),
    ankers: opvolgers.flatMap(({ soort, pagina = '', oud, nieuw }) =>
      soort === 'anker' ? [{ pagina, oud, nieuw }] : [],
    ),
  };
}

/**
 * What came in the place of a thing at last: a successor may have a successor. Undefined when there is none, when the last
 * one is withdrawn too, or when they lead round in a circle.
 */
export function findOpvolger(van: Vermelding, vermeldingen: readonly Vermelding[]): string | undefined {
  const perKey = new Map(vermeldingen.map((een) => [toKey(een), een]));
  const gezien = new Set([van]);
  // The set grows while it is walked; what is in it already ends the walk.
  for (const { vervangenDoor } of gezien) {
    if (vervangenDoor === undefined) return undefined;
    const id = van.soort === 'pagina' ? splitAdres(vervangenDoor).adres : vervangenDoor;
    const volgende = perKey.get(toKey({ ...van, id }));
    if (volgende?.isVervallen !== true) return vervangenDoor;
    gezien.add(volgende);
  }
  return undefined;
}

/** `/map/#kop` in its two parts. */
export function splitAdres(adresMetAnker: string): { adres: string; anker: string | undefined } {
  const [adres = '', anker] = adresMetAnker.split('#');
  return { adres, anker };
}
