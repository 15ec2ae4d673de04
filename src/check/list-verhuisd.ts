import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BEGRIPPEN, toBegripAdres } from '../domain/begrippagina.ts';
import { listPublished, toKey, type Vermelding } from './list-published.ts';
import { readYamlFile, type Content } from './read-content.ts';
import type { PaginaBestand } from './read-pagina.ts';

/** An address of a page that is gone, and where its successor is: an address, with an anchor where one is named. */
export type VerhuisdePagina = { oud: string; nieuw: string };

/** An anchor that is gone, and the one on the same page that came in its place. */
export type VerhuisdAnker = { pagina: string; oud: string; nieuw: string };

/** What that is told from. */
type Bron = { yaml: Pick<Content['yaml'], 'gepubliceerd'>; paginas: readonly Pick<PaginaBestand, 'id'>[] };

/** The files of a page with all terms, of which a site has one or none. */
const BEGRIPPENPAGINAS = [`${BEGRIPPEN}/index`, BEGRIPPEN];

/** Reads from the content folder at `root` what `listVerhuisd` lists, without reading the texts of all pages. */
export async function readVerhuisd(root: string): Promise<ReturnType<typeof listVerhuisd>> {
  const gepubliceerd = await readYamlFile(root, 'gepubliceerd', (text) => text.includes('vervangen_door'));
  const paginas = BEGRIPPENPAGINAS.filter((id) => existsSync(join(root, `${id}.mdx`))).map((id) => ({ id }));
  return listVerhuisd({ yaml: gepubliceerd === undefined ? {} : { gepubliceerd }, paginas });
}

/** Old addresses and anchors that still have to lead somewhere. What was withdrawn without a successor is not among them. */
export function listVerhuisd(content: Bron): { paginas: VerhuisdePagina[]; ankers: VerhuisdAnker[] } {
  const vermeldingen = listPublished(content.yaml.gepubliceerd) ?? [];
  const perKey = indexVermeldingen(vermeldingen);
  const opvolgers = vermeldingen.flatMap((van) => {
    const id = findOpvolger(van, perKey);
    return id === undefined ? [] : [{ soort: van.soort, pagina: van.pagina, oud: van.id, nieuw: id }];
  });
  const hasBegrippen = content.paginas.some(({ id }) => BEGRIPPENPAGINAS.includes(id));
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

/** The entries of the list of what was published by their keys; of a double the last one counts. */
export function indexVermeldingen(vermeldingen: readonly Vermelding[]): ReadonlyMap<string, Vermelding> {
  return new Map(vermeldingen.map((een) => [toKey(een), een]));
}

/**
 * What came in the place of a thing at last: a successor may have a successor. Undefined when there is none, when the last
 * one is withdrawn too, or when they lead round in a circle.
 */
export function findOpvolger(van: Vermelding, perKey: ReadonlyMap<string, Vermelding>): string | undefined {
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
