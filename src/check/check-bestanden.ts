import { listBeeldbestanden } from '../domain/beeld.ts';
import { listRequired } from './delen.ts';
import { compareText, type Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import { listIds, SOORTEN } from './list-ids.ts';
import { LIJSTDELEN } from './list-lijstadressen.ts';
import { listThemas, THEMAMAP, toPath, YAML_FILES, type Content } from './read-content.ts';
import { getField, getList, getText } from './values.ts';

/** Addresses that the generator makes itself. */
export const EIGEN_ADRESSEN = ['/', '/zoeken/'] as const;

/** Files that it makes and that a text may lead to. */
export const EIGEN_BESTANDEN: readonly string[] = ['/licenties.txt'];

const FILE_NAME = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.mdx$/;

/** What may stand in the folder of a theme: also letters, and words about where it comes from. */
const THEMABESTAND = new RegExp(
  `^${THEMAMAP}/[^/]+/(tokens\\.css|(merk|favicon)\\.svg|(lettertype/)?[^/]+\\.(woff2|txt|md))$`,
);

/** Files that are missing, unknown or in the wrong place, and the parts and the theme that point to them. */
export function checkBestanden(content: Content): Fault[] {
  return [
    ...checkMissing(content),
    ...checkUnknown(content),
    ...checkBeelden(content),
    ...checkPaths(content),
    ...checkLijstdelen(content),
    ...checkSite(content),
  ];
}

// The list of published ids has a message of its own.
function checkMissing(content: Content): Fault[] {
  return listRequired(content)
    .filter((name) => content.yaml[name] === undefined)
    .map((name) => ({
      path: toPath(YAML_FILES[name]),
      line: 1,
      message: 'Dit bestand ontbreekt. Maak het, of zet het terug op deze plaats.',
    }));
}

function checkUnknown({ files, yaml, paginas }: Content): Fault[] {
  const known = new Set([...Object.values(yaml), ...paginas].map(({ path }) => path));
  const beelden = new Set(listBeelden(yaml).flatMap(({ bestanden }) => bestanden));
  return files
    .filter((file) => !known.has(toPath(file)) && !THEMABESTAND.test(file) && !beelden.has(file))
    .map((file) => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      const places = Object.values(YAML_FILES).filter((one) => one.endsWith(`/${name}`) || one === name);
      const place = places[0] === undefined ? '' : ` Bedoelt u ‘${toPath(places[0])}’?`;
      const message = `De site leest dit bestand niet.${place} Pagina’s heten ‘naam.mdx’; haal weg wat niet in content/ hoort.`;
      return { path: toPath(file), line: 1, message };
    });
}

/** The files of the pictures that the home page names. */
function listBeelden({ home }: Content['yaml']): { bestanden: string[]; index: number }[] {
  return getList(getField(home?.data, 'rondleiding'), 'stappen').flatMap((stap, index) => {
    const beeld = getText(stap, 'beeld');
    if (beeld === undefined) return [];
    return [{ bestanden: Object.values(listBeeldbestanden(beeld)).map((bestand) => `beelden/${bestand}`), index }];
  });
}

function checkBeelden({ files, yaml }: Content): Fault[] {
  const { home } = yaml;
  if (home === undefined) return [];
  return listBeelden(yaml).flatMap(({ bestanden, index }) =>
    bestanden
      .filter((bestand) => !files.includes(bestand))
      .map((bestand) => ({
        path: home.path,
        line: home.findLine(['rondleiding', 'stappen', index, 'beeld']),
        message: `Het beeld ${toPath(bestand)} bestaat niet. Maak het met ‘npm run beelden’, of haal deze stap weg.`,
      })),
  );
}

function checkPaths({ paginas }: Content): Fault[] {
  const first = new Map<string, string>(EIGEN_ADRESSEN.map((adres) => [adres, 'de site zelf']));
  return [...paginas]
    .sort((a, b) => compareText(a.path, b.path))
    .flatMap(({ path, adres }) => {
      const faults: Fault[] = [];
      if (!FILE_NAME.test(path.replace(/^content\//, ''))) {
        const message =
          'Deze bestandsnaam wordt een adres. Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld ‘fase-2.mdx’.';
        faults.push({ path, line: 1, message });
      }
      const other = first.get(adres);
      if (other !== undefined) {
        const message = `Het adres ${adres} is al van ${other}. Geef dit bestand een andere naam.`;
        faults.push({ path, line: 1, message });
      }
      first.set(adres, other ?? path);
      return faults;
    });
}

/** Pages in a part whose pages come from a list, that no item of that list has: nothing would lead to them. */
function checkLijstdelen(content: Content): Fault[] {
  return LIJSTDELEN.flatMap(({ deel, soort }) => {
    const ids = listIds(content, soort);
    const map = `${deel}/`;
    if (ids === undefined) return [];
    const bekend = ids.map(({ id }) => id);
    return content.paginas
      .filter(({ id }) => id.startsWith(map) && id !== `${map}index` && !bekend.includes(id.slice(map.length)))
      .map(({ path, id }) => {
        const naam = id.slice(map.length);
        const message = `${SOORTEN[soort].deze} ‘${naam}’ bestaat niet.${suggest(naam, bekend)} Geef het bestand de id waar de tekst bij hoort.`;
        return { path, line: 1, message };
      });
  });
}

function checkSite({ files, yaml, paginas }: Content): Fault[] {
  const { site } = yaml;
  if (site === undefined) return [];
  const faults: Fault[] = [];
  const delen = getList(site.data, 'delen').map((deel) => getText(deel, 'id'));
  for (const [index, deel] of delen.entries()) {
    if (deel === undefined || paginas.some(({ adres }) => adres === `/${deel}/`)) continue;
    const parts = [...new Set(paginas.map(({ id }) => id.split('/')[0] ?? id))];
    const message = `Het deel ‘${deel}’ heeft geen eerste pagina.${suggest(deel, parts)} Maak content/${deel}/index.mdx of content/${deel}.mdx, of haal het deel weg.`;
    faults.push({ path: site.path, line: site.findLine(['delen', index, 'id']), message });
  }
  if (delen.length > 0) {
    for (const { path, id } of paginas) {
      const deel = id.split('/')[0] ?? id;
      if (delen.includes(deel) || id === 'index') continue;
      const message = `Deze pagina hoort bij het deel ‘${deel}’, maar dat staat niet bij ‘delen’ in content/site.yaml.${suggest(
        deel,
        delen.filter((one) => one !== undefined),
      )} Zet het deel erbij, of verplaats de pagina.`;
      faults.push({ path, line: 1, message });
    }
  }
  const thema = getText(site.data, 'thema');
  const themas = listThemas(files);
  if (thema !== undefined && !themas.includes(thema)) {
    const message = `De map ${toPath(`${THEMAMAP}/${thema}`)}/ bestaat niet of is leeg.${suggest(thema, themas)} Zet hier de naam van een map met kleuren en merk.`;
    faults.push({ path: site.path, line: site.findLine(['thema']), message });
  }
  return faults;
}
