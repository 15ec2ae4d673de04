import { YAML_FILES, isYamlName, type Content, type YamlName } from '../../src/check/read-content.ts';
import type { PaginaBestand } from '../../src/check/read-pagina.ts';
import type { YamlFile, YamlPath } from '../../src/check/read-yaml.ts';
import { getText, isRecord } from '../../src/check/values.ts';
import { listWoorden } from './zinnen.ts';
import { groupTeksten, type Alinea, type Tekstgroep } from './tekst.ts';

/** All texts of the content that visitors read, by the address where they stand. */
export function listInhoud(content: Content): Tekstgroep[] {
  return groupTeksten(
    [
      ...content.paginas.flatMap((pagina) => listPagina(pagina)),
      ...Object.entries(content.yaml).flatMap(([naam, file]) =>
        isYamlName(naam) && !NIET_GELEZEN.has(naam) ? listYaml(naam, file, content) : [],
      ),
    ].map((een) => ({ ...een, soort: 'pagina' as const })),
  );
}

/** Lists of ids, of words to search with, and of names. */
const NIET_GELEZEN: ReadonlySet<YamlName> = new Set([
  'gepubliceerd',
  'dekking',
  'zoekwoorden',
  'afkortingen',
  'jargon',
  'anderstalig',
]);

type Plaats = { naam: string; alinea: Alinea };

function listPagina({ path, adres, voorwerk, inhoud }: PaginaBestand): Plaats[] {
  const velden = (['titel', 'omschrijving'] as const).flatMap((veld) => {
    const tekst = getText(voorwerk.data, veld);
    return tekst === undefined ? [] : [{ path, line: voorwerk.findLine([veld]), tekst, isKop: veld === 'titel' }];
  });
  const blokken = (inhoud?.blokken ?? []).map(({ soort, tekst, line }) => ({
    path,
    line,
    tekst,
    isKop: soort === 'kop',
  }));
  return [...velden, ...blokken].map((alinea) => ({ naam: adres, alinea }));
}

/** Names and places of other documents: facts that we do not word. */
const GEEN_TEKST: ReadonlySet<string> = new Set([
  'plaats',
  'vormen',
  'synoniemen',
  'ondertitel',
  'uitgever',
  'datum',
  'adres',
  'pagina',
]);
const KOPPEN: ReadonlySet<string> = new Set(['titel', 'kop', 'label', 'term', 'naam', 'kort', 'voor']);
/** A shorter text is a name, an id or an answer in a word. */
const MIN_WOORDEN = 3;

function listYaml(naam: YamlName, file: YamlFile, content: Content): Plaats[] {
  const gevonden: Plaats[] = [];
  const visit = (waarde: unknown, path: YamlPath, veld: string): void => {
    if (GEEN_TEKST.has(veld)) return;
    if (typeof waarde === 'string') {
      if (veld !== 'term' && listWoorden(waarde).length < MIN_WOORDEN) return;
      const tekst = waarde.replaceAll('\u00AD', '').replaceAll('**', '').trim();
      const alinea = { path: file.path, line: file.findLine(path), tekst, isKop: KOPPEN.has(veld) };
      gevonden.push({ naam: findAdres(naam, file, path, content), alinea });
    } else if (Array.isArray(waarde)) {
      waarde.forEach((een, index) => visit(een, [...path, index], veld));
    } else if (isRecord(waarde)) {
      for (const [sleutel, een] of Object.entries(waarde)) visit(een, [...path, sleutel], sleutel);
    }
  };
  visit(file.data, [], '');
  return gevonden;
}

/** The address where a text of a YAML file is read. */
function findAdres(naam: YamlName, file: YamlFile, [index]: YamlPath, { paginas }: Content): string {
  const id = typeof index === 'number' && Array.isArray(file.data) ? getText(file.data[index], 'id') : undefined;
  const bestand = YAML_FILES[naam];
  const map = bestand.includes('/') ? `/${bestand.slice(0, bestand.lastIndexOf('/'))}/` : '/';
  if (id !== undefined) {
    // A diagram is read on the page that shows it; terms and worksheets have an address of their own.
    const pagina = paginas.find(({ inhoud }) =>
      inhoud?.componenten.some(({ props }) => props.get('id') === id && naam === 'diagrammen'),
    );
    if (pagina !== undefined) return pagina.adres;
    if (naam === 'begrippen' || naam === 'werkbladen') return `${map}${id}/`;
    const eigen = paginas.find(({ adres }) => adres.endsWith(`/${id}/`) && naam === 'fasen');
    if (eigen !== undefined) return eigen.adres;
  }
  const deel = `/${bestand.replace(/\.yaml$/, '')}/`;
  return paginas.some(({ adres }) => adres === deel) ? deel : map;
}
