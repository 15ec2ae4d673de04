import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import { listIds, SOORTEN, type Soort } from './list-ids.ts';
import type { Content } from './read-content.ts';
import type { PaginaBestand } from './read-pagina.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { getField, getList, getText, isRecord } from './values.ts';

/** The key under `secties` for the text before the first heading. */
const BEGIN = '_begin';

type Verwijzing = { soort: Soort; id: unknown; file: YamlFile; path: YamlPath };

/** References by id to something that does not exist. */
export function checkVerwijzingen(content: Content): Fault[] {
  const { yaml, paginas } = content;
  const verwijzingen = [
    ...(yaml.begrippen ? listBegripVerwijzingen(yaml.begrippen) : []),
    ...(yaml.afkortingen ? listVeldVerwijzingen(yaml.afkortingen, 'begrip') : []),
    ...(yaml.instrumenten ? listInstrumentVerwijzingen(yaml.instrumenten) : []),
    ...(yaml.dekking ? listVeldVerwijzingen(yaml.dekking, 'bron') : []),
    ...(yaml.vragenlijst ? listVraagVerwijzingen(yaml.vragenlijst) : []),
    ...(yaml.planbegeleiding ? listBegeleidingVerwijzingen(yaml.planbegeleiding) : []),
    ...(yaml.voorbeeldplan ? listVoorbeeldplanVerwijzingen(yaml.voorbeeldplan) : []),
    ...paginas.flatMap(listPaginaVerwijzingen),
  ];
  return [
    ...checkTargets(content, verwijzingen),
    ...(yaml.begrippen ? checkVerwant(yaml.begrippen) : []),
    ...paginas.flatMap(checkSecties),
  ];
}

function checkTargets(content: Content, verwijzingen: readonly Verwijzing[]): Fault[] {
  return verwijzingen.flatMap(({ soort, id, file, path }) => {
    const ids = listIds(content, soort)?.map((one) => one.id);
    // Without the list nothing can be said; that it is missing or broken is a fault of its own.
    if (typeof id !== 'string' || ids === undefined || ids.includes(id)) return [];
    const message = `${SOORTEN[soort].deze} ‘${id}’ bestaat niet.${suggest(id, ids)}`;
    return [{ path: file.path, line: file.findLine(path), message }];
  });
}

/** Of a file that is a list of things with a field that is named after what it refers to. */
function listVeldVerwijzingen(file: YamlFile, soort: 'bron' | 'begrip'): Verwijzing[] {
  return getList(file.data).map((item, index) => ({ soort, id: getField(item, soort), file, path: [index, soort] }));
}

function listBegripVerwijzingen(file: YamlFile): Verwijzing[] {
  return getList(file.data).flatMap((begrip, index): Verwijzing[] => {
    const listEach = (soort: Soort, veld: string): Verwijzing[] =>
      getList(begrip, veld).map((id, plek) => ({ soort, id, file, path: [index, veld, plek] }));
    const bronnen = getList(begrip, 'definities').map((definitie, plek): Verwijzing => ({
      soort: 'bron',
      id: getField(definitie, 'bron'),
      file,
      path: [index, 'definities', plek, 'bron'],
    }));
    const soort: Verwijzing = { soort: 'begripsoort', id: getField(begrip, 'soort'), file, path: [index, 'soort'] };
    return [...bronnen, ...listEach('begrip', 'verwant'), soort, ...listEach('rol', 'rollen')];
  });
}

function listInstrumentVerwijzingen(file: YamlFile): Verwijzing[] {
  return getList(file.data).flatMap((instrument, index): Verwijzing[] => {
    const listEach = (soort: Soort, veld: string): Verwijzing[] =>
      getList(instrument, veld).map((id, plek) => ({ soort, id, file, path: [index, veld, plek] }));
    const bronnen = getList(instrument, 'vindplaatsen').map((vindplaats, plek): Verwijzing => ({
      soort: 'bron',
      id: getField(vindplaats, 'bron'),
      file,
      path: [index, 'vindplaatsen', plek, 'bron'],
    }));
    const soort = getField(instrument, 'soort');
    return [
      ...bronnen,
      { soort: 'instrumentsoort', id: soort, file, path: [index, 'soort'] },
      ...listEach('fase', 'fasen'),
      ...listEach('rol', 'rollen'),
    ];
  });
}

/** Terms that name themselves as related. */
function checkVerwant(file: YamlFile): Fault[] {
  return getList(file.data).flatMap((begrip, index) => {
    const eigen = getText(begrip, 'id');
    const plek = eigen === undefined ? -1 : getList(begrip, 'verwant').indexOf(eigen);
    if (eigen === undefined || plek < 0) return [];
    const message = `Het begrip ‘${eigen}’ (regel ${file.findLine([index, 'id'])}) noemt zichzelf bij ‘verwant’. Haal ‘${eigen}’ daar weg.`;
    return [{ path: file.path, line: file.findLine([index, 'verwant', plek]), message }];
  });
}

function listVraagVerwijzingen(file: YamlFile): Verwijzing[] {
  const toBron = (item: unknown, path: YamlPath): Verwijzing => ({
    soort: 'bron',
    id: getField(getField(item, 'vindplaats'), 'bron'),
    file,
    path: [...path, 'vindplaats', 'bron'],
  });
  const vragen = getList(file.data, 'onderdelen').flatMap((onderdeel, nummer) =>
    getList(onderdeel, 'vragen').flatMap((vraag, index): Verwijzing[] => {
      const path = ['onderdelen', nummer, 'vragen', index];
      const begrippen = getList(vraag, 'begrippen').map((id, plek): Verwijzing => ({
        soort: 'begrip',
        id,
        file,
        path: [...path, 'begrippen', plek],
      }));
      return [toBron(vraag, path), ...begrippen];
    }),
  );
  const verplichtingen = getList(file.data, 'verplichtingen').flatMap((verplichting, index): Verwijzing[] => {
    const path = ['verplichtingen', index];
    const onderdeel = getField(verplichting, 'onderdeel');
    return [toBron(verplichting, path), { soort: 'onderdeel', id: onderdeel, file, path: [...path, 'onderdeel'] }];
  });
  return [...vragen, ...verplichtingen];
}

function listBegeleidingVerwijzingen(file: YamlFile): Verwijzing[] {
  const onderdelen = getField(file.data, 'onderdelen');
  const bronnen = Object.entries(isRecord(onderdelen) ? onderdelen : {}).flatMap(([onderdeel, begeleiding]) =>
    getList(begeleiding, 'vindplaatsen').map((vindplaats, plek): Verwijzing => ({
      soort: 'bron',
      id: getField(vindplaats, 'bron'),
      file,
      path: ['onderdelen', onderdeel, 'vindplaatsen', plek, 'bron'],
    })),
  );
  const vragen = getList(getField(file.data, 'opdracht'), 'vragen').map((id, plek): Verwijzing => ({
    soort: 'vraag',
    id,
    file,
    path: ['opdracht', 'vragen', plek],
  }));
  const momenten = getList(getField(file.data, 'gereedheid'), 'beslismomenten').map((moment, plek): Verwijzing => ({
    soort: 'beslismoment',
    id: getField(moment, 'id'),
    file,
    path: ['gereedheid', 'beslismomenten', plek, 'id'],
  }));
  return [...bronnen, ...vragen, ...momenten];
}

/** The questions that the points of the example come from, and those that its opdracht is about. */
function listVoorbeeldplanVerwijzingen(file: YamlFile): Verwijzing[] {
  const herkomsten = getList(file.data, 'punten').map((punt, plek): Verwijzing => {
    const herkomst = getField(punt, 'herkomst');
    const soort = getField(herkomst, 'soort') === 'checklist' ? 'checklistvraag' : 'vraag';
    return { soort, id: getField(herkomst, 'id'), file, path: ['punten', plek, 'herkomst', 'id'] };
  });
  const opdracht = getList(file.data, 'opdracht').map((deel, plek): Verwijzing => ({
    soort: 'vraag',
    id: getField(deel, 'vraag'),
    file,
    path: ['opdracht', plek, 'vraag'],
  }));
  const herhaald = getList(getField(file.data, 'herhaald'), 'antwoorden').map((antwoord, plek): Verwijzing => ({
    soort: 'vraag',
    id: getField(antwoord, 'vraag'),
    file,
    path: ['herhaald', 'antwoorden', plek, 'vraag'],
  }));
  return [...herkomsten, ...opdracht, ...herhaald];
}

function listPaginaVerwijzingen({ voorwerk: file }: PaginaBestand): Verwijzing[] {
  const begrippen = getList(file.data, 'niet_uitleggen').map((id, plek): Verwijzing => ({
    soort: 'begrip',
    id,
    file,
    path: ['niet_uitleggen', plek],
  }));
  return [
    { soort: 'bron', id: getField(file.data, 'bron'), file, path: ['bron'] },
    { soort: 'fase', id: getField(file.data, 'fase'), file, path: ['fase'] },
    ...begrippen,
  ];
}

function checkSecties({ path, voorwerk, inhoud }: PaginaBestand): Fault[] {
  const secties = getField(voorwerk.data, 'secties');
  if (!isRecord(secties) || inhoud === undefined) return [];
  const koppen = [BEGIN, ...inhoud.koppen.flatMap(({ id }) => id ?? [])];
  return Object.keys(secties)
    .filter((kop) => !koppen.includes(kop))
    .map((kop) => {
      const message = `Op deze pagina staat geen kop met {#${kop}}.${suggest(kop, koppen)}`;
      return { path, line: voorwerk.findLine(['secties', kop]), message };
    });
}
