import { toBegripAdres } from '../domain/begrippagina.ts';
import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import { SOORTEN } from './list-ids.ts';
import { isReadable, listPresent, type Aanwezig } from './list-present.ts';
import { listPublished, toKey, type PubliekeId, type Vermelding } from './list-published.ts';
import { findOpvolger, indexVermeldingen, splitAdres } from './list-verhuisd.ts';
import { toPath, YAML_FILES, type Content, type YamlName } from './read-content.ts';

const LIST_PATH = toPath(YAML_FILES.gepubliceerd);
const HOW = 'Voer ‘npm run ids’ uit: dat zet in de lijst wat nieuw is.';
const WITHDRAW =
  'of zet in deze lijst ‘vervallen: true’ bij de id (en ‘vervangen_door’ als iets anders ervoor in de plaats kwam).';

/** Ids that vanished, changed meaning or came back after they were withdrawn, and entries that point nowhere. */
export function checkGepubliceerd(content: Content): Fault[] {
  const vermeldingen = listPublished(content.yaml.gepubliceerd);
  if (vermeldingen === undefined) return [];
  const present = listPresent(content);
  const byKey = new Map(present.map((one) => [toKey(one), one]));
  const perKey = indexVermeldingen(vermeldingen);
  return [
    ...vermeldingen.flatMap((vermelding) => {
      const aanwezig = byKey.get(toKey(vermelding));
      if (aanwezig === undefined) return checkVanished(content, vermelding);
      return vermelding.isVervallen ? [describeReuse(vermelding, aanwezig)] : checkBetekenis(vermelding, aanwezig);
    }),
    ...vermeldingen.flatMap((vermelding) => checkVervanger(vermelding, perKey, present)),
    ...checkDoubles(vermeldingen),
  ];
}

/** What the content has and the list of published ids has not. Empty when that list cannot be read. */
export function listNieuw(content: Content): Aanwezig[] {
  const vermeldingen = listPublished(content.yaml.gepubliceerd);
  if (vermeldingen === undefined) return [];
  const keys = new Set(vermeldingen.map(toKey));
  return listPresent(content).filter((one) => !keys.has(toKey(one)));
}

/** A fault for each file that has something the list lacks, or one for the list when it is missing. */
export function checkNieuw(content: Content): Fault[] {
  if (content.yaml.gepubliceerd === undefined) {
    return [{ path: LIST_PATH, line: 1, message: `De lijst van gepubliceerde ids ontbreekt. ${HOW}` }];
  }
  const byPath = Map.groupBy(listNieuw(content), ({ path }) => path);
  return [...byPath].map(([path, nieuw]) => {
    const names = nieuw.map(({ soort, id }) => (soort === 'anker' ? `#${id}` : id)).join(', ');
    return { path, line: nieuw[0]?.line ?? 1, message: `Nog niet in ${LIST_PATH}: ${names}. ${HOW}` };
  });
}

function checkVanished(content: Content, vermelding: Vermelding): Fault[] {
  if (vermelding.isVervallen || !isReadable(content, vermelding)) return [];
  const message = `${nameOne(vermelding)} is gepubliceerd, maar staat niet meer ${namePlace(content, vermelding)}. Zet de id terug, ${WITHDRAW}`;
  return [{ path: LIST_PATH, line: vermelding.line, message }];
}

function describeReuse(vermelding: Vermelding, { path, line }: Aanwezig): Fault {
  const message = `${nameOne(vermelding)} is vervallen (${LIST_PATH}, regel ${vermelding.line}). Een vervallen id krijgt geen tweede leven: kies een nieuwe.`;
  return { path, line, message };
}

function checkBetekenis({ betekenis, line, ...vermelding }: Vermelding, aanwezig: Aanwezig): Fault[] {
  if (betekenis === undefined || aanwezig.betekenis === undefined) return [];
  if (normalize(betekenis) === normalize(aanwezig.betekenis)) return [];
  const naam =
    vermelding.soort === 'pagina' || vermelding.soort === 'anker' ? vermelding.soort : SOORTEN[vermelding.soort].naam;
  const message = `${capitalize(naam)} ${vermelding.id} heette ‘${betekenis}’ en heet nu ‘${aanwezig.betekenis}’. Gaat het over iets anders, geef het dan een nieuwe id; is het alleen anders gezegd, pas dan de betekenis aan in ${LIST_PATH}, regel ${line}.`;
  return [{ path: aanwezig.path, line: aanwezig.betekenisLine, message }];
}

function checkVervanger(
  vermelding: Vermelding,
  perKey: ReadonlyMap<string, Vermelding>,
  present: readonly Aanwezig[],
): Fault[] {
  const { soort, pagina, vervangenDoor, line } = vermelding;
  if (vervangenDoor === undefined) return [];
  const report = (message: string): Fault[] => [
    { path: LIST_PATH, line, message: `‘vervangen_door’ noemt ‘${vervangenDoor}’, ${message}` },
  ];
  const { adres, anker } = soort === 'pagina' ? splitAdres(vervangenDoor) : { adres: vervangenDoor };
  const ids = listOpvolgers(present, { soort, pagina });
  if (ids.includes(adres)) {
    if (anker === undefined) return [];
    const ankers = listOpvolgers(present, { soort: 'anker', pagina: adres });
    return ankers.includes(anker) ? [] : report(`maar op die pagina is geen ‘#${anker}’.${suggest(anker, ankers)}`);
  }
  const opvolger = perKey.get(toKey({ soort, pagina, id: adres }));
  if (opvolger?.isVervallen !== true) return report(`maar dat bestaat niet.${suggest(adres, ids)}`);
  if (findOpvolger(vermelding, perKey) !== undefined) return [];
  return report('maar dat is zelf vervallen en leidt niet naar iets wat er nog is. Noem iets wat er nog is.');
}

/** Ids that may come in the place of one of this kind. Every term has a page of its own. */
function listOpvolgers(present: readonly Aanwezig[], { soort, pagina }: Omit<PubliekeId, 'id'>): string[] {
  const ids = present.filter((een) => een.soort === soort && een.pagina === pagina).map(({ id }) => id);
  if (soort !== 'pagina') return ids;
  return [...ids, ...present.filter((een) => een.soort === 'begrip').map(({ id }) => toBegripAdres(id))];
}

function checkDoubles(vermeldingen: readonly Vermelding[]): Fault[] {
  const first = new Map<string, number>();
  return vermeldingen.flatMap((vermelding) => {
    const earlier = first.get(toKey(vermelding));
    first.set(toKey(vermelding), earlier ?? vermelding.line);
    if (earlier === undefined) return [];
    const message = `${nameOne(vermelding)} staat al op regel ${earlier}. Haal een van beide weg.`;
    return [{ path: LIST_PATH, line: vermelding.line, message }];
  });
}

function nameOne({ soort, id, pagina, betekenis }: PubliekeId & { betekenis?: string | undefined }): string {
  if (soort === 'pagina') return `De pagina ‘${id}’`;
  if (soort === 'anker') return `Het anker ‘#${id}’ van ${pagina ?? ''}`;
  return `${SOORTEN[soort].deze} ‘${id}’${betekenis === undefined ? '' : ` (${betekenis})`}`;
}

function namePlace(content: Content, { soort, pagina }: PubliekeId): string {
  if (soort === 'pagina') return 'op de site';
  if (soort === 'anker') return `in ${content.paginas.find(({ adres }) => adres === pagina)?.path ?? 'de pagina'}`;
  const name = FILES[soort];
  return `in ${content.yaml[name]?.path ?? toPath(YAML_FILES[name])}`;
}

const FILES: Readonly<Record<Exclude<PubliekeId['soort'], 'pagina' | 'anker'>, YamlName>> = {
  vraag: 'vragenlijst',
  onderdeel: 'vragenlijst',
  checklistvraag: 'checklist',
  checklistgroep: 'checklist',
  begrip: 'begrippen',
  bron: 'bronnen',
  fase: 'fasen',
};

/** Line breaks in YAML are no change of meaning. */
function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
