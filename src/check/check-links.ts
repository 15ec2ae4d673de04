import { toAdres } from '../domain/adres.ts';
import { BEGRIPPEN, toAfkortingAnker } from '../domain/begrippagina.ts';
import { EIGEN_ADRESSEN, EIGEN_BESTANDEN } from './check-bestanden.ts';
import { listAnkers } from './check-koppen.ts';
import { INSTRUMENTEN } from '../domain/instrument.ts';
import type { Fault } from './fault.ts';
import { findNearest, suggest } from './find-nearest.ts';
import { listIds, type Soort } from './list-ids.ts';
import type { Content } from './read-content.ts';
import type { PaginaBestand } from './read-pagina.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { LIJSTDELEN, listLijstadressen } from './list-lijstadressen.ts';
import { getList, getText, isRecord } from './values.ts';

/** Ids that the generator puts on a page as anchors, as they are unless the page says how. */
type ExtraAnkers = { soort: Soort; toAnker?: (id: string) => string };

/** Anchors that the generator adds to a page, by its address. */
const EXTRA_ANKERS: Readonly<Record<string, readonly ExtraAnkers[]>> = {
  '/zelfscan/': [{ soort: 'vraag' }, { soort: 'verplichting' }, { soort: 'onderdeel' }],
  '/checklist-sturing/': [{ soort: 'checklistgroep' }, { soort: 'checklistvraag' }],
  '/bronnen/': [{ soort: 'bron' }],
  [toAdres(INSTRUMENTEN)]: [{ soort: 'instrument' }],
  [toAdres(BEGRIPPEN)]: [{ soort: 'afkorting', toAnker: toAfkortingAnker }],
};

/** What is known of the addresses of the site. */
type Adressen = {
  /** The anchors of every address; undefined where they are unknown because a file cannot be read. */
  ankers: ReadonlyMap<string, readonly string[] | undefined>;
  /** Parts whose pages come from a list that cannot be read, as the begin of an address: any page may exist there. */
  onleesbaar: readonly string[];
};

/** Links to a page or an anchor that does not exist, and links in a form that breaks later. */
export function checkLinks(content: Content): Fault[] {
  const adressen = collectAdressen(content);
  const site = getText(content.yaml.site?.data, 'adres');
  const inTekst = content.paginas.flatMap(({ path, adres, inhoud }) =>
    (inhoud?.links ?? []).flatMap((link) => {
      const message = describeLink(link.adres, adres, adressen, site);
      return message === undefined ? [] : [{ path, line: link.line, message }];
    }),
  );
  const inYaml = Object.values(content.yaml).flatMap((file) =>
    file === content.yaml.gepubliceerd ? [] : checkYaml(file, adressen),
  );
  const inVoorwerk = content.paginas.flatMap(({ voorwerk }) => checkYaml(voorwerk, adressen));
  return [...inTekst, ...inYaml, ...inVoorwerk, ...content.paginas.flatMap(checkKruisverbanden)];
}

/** Cross-references of a page to itself, and two to the same place. */
function checkKruisverbanden({ adres, voorwerk }: PaginaBestand): Fault[] {
  const seen = new Set<string>();
  return getList(voorwerk.data, 'kruisverbanden').flatMap((verband, index) => {
    const naar = getText(verband, 'adres');
    if (naar === undefined) return [];
    const isDubbel = seen.has(naar);
    seen.add(naar);
    const isZelf = naar.split('#')[0] === adres;
    if (!isDubbel && !isZelf) return [];
    const message = isZelf
      ? `Het kruisverband ‘${naar}’ wijst naar deze pagina zelf. Kies een andere pagina, of haal het weg.`
      : `Het kruisverband ‘${naar}’ staat er al. Haal een van beide weg.`;
    return [{ path: voorwerk.path, line: voorwerk.findLine(['kruisverbanden', index, 'adres']), message }];
  });
}

/** All addresses of the site with their anchors: pages with a file of their own, and pages that come from a list. */
function collectAdressen(content: Content): Adressen {
  const ankers = new Map<string, readonly string[] | undefined>(EIGEN_ADRESSEN.map((adres) => [adres, []]));
  for (const { adres, inhoud } of content.paginas) {
    const extra = (EXTRA_ANKERS[adres] ?? []).map(({ soort, toAnker = (id) => id }) =>
      listIds(content, soort)?.map(({ id }) => toAnker(id)),
    );
    const isKnown = inhoud !== undefined && extra.every((ids) => ids !== undefined);
    const own = listAnkers(inhoud).map(({ id }) => id);
    ankers.set(adres, isKnown ? [...own, ...extra.flat()] : undefined);
  }
  const onleesbaar: string[] = [];
  for (const lijst of LIJSTDELEN) {
    const adressen = listLijstadressen(content, lijst);
    if (adressen === undefined) onleesbaar.push(toAdres(lijst.deel));
    for (const adres of adressen ?? []) if (!ankers.has(adres)) ankers.set(adres, []);
  }
  return { ankers, onleesbaar };
}

/** What is wrong with a link that stands on the page `eigen`; undefined when nothing is. */
function describeLink(link: string, eigen: string, adressen: Adressen, site: string | undefined): string | undefined {
  const origin = site?.replace(/\/$/, '');
  if (origin !== undefined && (link === origin || link.startsWith(`${origin}/`))) {
    return `De link ‘${link}’ noemt het adres van deze site zelf. Schrijf ‘${link.slice(origin.length) || '/'}’.`;
  }
  if (/^(https:\/\/[^/]|mailto:|tel:)/.test(link)) return undefined;
  if (link.startsWith('http:')) {
    return `De link ‘${link}’ is niet beveiligd. Schrijf een link als [tekst](${link.replace(/^http:/, 'https:')}).`;
  }
  if (link.startsWith('#')) return describeInternal(eigen + link, adressen);
  if (!link.startsWith('/') || link.startsWith('//')) {
    const nearest = findMeant(link, [...adressen.ankers.keys()]);
    const question = nearest === undefined ? '' : ` Bedoelt u ‘${nearest}’?`;
    return `De link ‘${link}’ is geen volledig adres. Begin met ‘/’ voor deze site of met ‘https://’ voor een andere.${question}`;
  }
  return describeInternal(link, adressen);
}

/** The address that a relative link may have meant: `../over/index.mdx` is `/over/`. */
function findMeant(link: string, adressen: readonly string[]): string | undefined {
  const page = link.replace(/[?#].*$/, '').replace(/^[./]+/, '');
  const rooted = `/${page.replace(/(\/?index)?\.mdx?$/, '').replace(/\/$/, '')}/`;
  return adressen.find((adres) => rooted !== '//' && adres.endsWith(rooted)) ?? findNearest(rooted, adressen);
}

/** The same for an address on this site. */
function describeInternal(link: string, { ankers, onleesbaar }: Adressen): string | undefined {
  const [page = '', anker] = link.split('#', 2);
  const [adres = ''] = page.split('?', 1);
  if (EIGEN_BESTANDEN.includes(link)) return undefined;
  if (!adres.endsWith('/') && ankers.has(`${adres}/`)) {
    return `De link ‘${link}’ mist een schuine streep. Schrijf ‘${link.replace(adres, `${adres}/`)}’.`;
  }
  if (!ankers.has(adres) && onleesbaar.some((deel) => adres.startsWith(deel) && adres !== deel)) return undefined;
  if (!ankers.has(adres)) return `De pagina ‘${adres}’ bestaat niet.${suggest(adres, [...ankers.keys()])}`;
  const known = ankers.get(adres);
  if (anker === undefined || known === undefined || known.includes(decode(anker))) return undefined;
  return `Op de pagina ${adres} staat geen anker ‘#${anker}’.${suggest(anker, known)}`;
}

function decode(anker: string): string {
  try {
    return decodeURIComponent(anker);
  } catch {
    return anker;
  }
}

/** Fields that hold an address on this site; their form is up to the schemas. */
function checkYaml(file: YamlFile, adressen: Adressen): Fault[] {
  return listAdressen(file.data, []).flatMap(({ adres, path }) => {
    const message = describeInternal(adres, adressen);
    return message === undefined ? [] : [{ path: file.path, line: file.findLine(path), message }];
  });
}

function listAdressen(value: unknown, path: YamlPath): { adres: string; path: YamlPath }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listAdressen(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const place = [...path, key];
    if (key === 'achtergrond') return listAchtergrond(field, place);
    const isAdres = key === 'adres' || key === 'pagina';
    return isAdres && isOpDezeSite(field) ? [{ adres: field, path: place }] : listAdressen(field, place);
  });
}

/** A list that holds addresses and no fields. */
function listAchtergrond(value: unknown, path: YamlPath): { adres: string; path: YamlPath }[] {
  return getList(value).flatMap((adres, index) => (isOpDezeSite(adres) ? [{ adres, path: [...path, index] }] : []));
}

function isOpDezeSite(value: unknown): value is string {
  return typeof value === 'string' && /^\/([^\s?#]*\/)?(#\S+)?$/.test(value);
}
