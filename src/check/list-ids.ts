import { listChecklistgroepen, listChecklistvragen, listUnder, type Item } from './list-checklist.ts';
import { isDispensable } from './delen.ts';
import type { Content, YamlName } from './read-content.ts';
import type { YamlFile } from './read-yaml.ts';
import { getList, getText } from './values.ts';

/** Kinds of things that have an id in a YAML file. */
export type Soort =
  | 'vraag'
  | 'onderdeel'
  | 'verplichting'
  | 'checklistdeel'
  | 'checklistgroep'
  | 'checklistvraag'
  | 'begrip'
  | 'bron'
  | 'fase'
  | 'beslismoment'
  | 'deel'
  | 'diagram'
  | 'begripsoort'
  | 'afkorting'
  | 'rol'
  | 'instrument'
  | 'instrumentsoort'
  | 'werkblad';

/** An id with the place where it stands. */
export type IdPlaats = {
  id: string;
  /** What the id stands for; undefined for kinds that have no short name. */
  betekenis: string | undefined;
  path: string;
  line: number;
  /** Line of the meaning. */
  betekenisLine: number;
};

/** How messages speak of one, and the field that holds its meaning. */
export const SOORTEN: Readonly<Record<Soort, { naam: string; deze: string; veld: string | undefined }>> = {
  vraag: { naam: 'vraag', deze: 'De vraag', veld: 'label' },
  onderdeel: { naam: 'onderdeel', deze: 'Het onderdeel', veld: 'titel' },
  verplichting: { naam: 'verplichting', deze: 'De verplichting', veld: undefined },
  checklistdeel: { naam: 'deel', deze: 'Het deel', veld: 'titel' },
  checklistgroep: { naam: 'groep', deze: 'De groep', veld: 'titel' },
  checklistvraag: { naam: 'vraag', deze: 'De vraag', veld: 'label' },
  begrip: { naam: 'begrip', deze: 'Het begrip', veld: 'term' },
  bron: { naam: 'bron', deze: 'De bron', veld: 'titel' },
  fase: { naam: 'fase', deze: 'De fase', veld: 'titel' },
  beslismoment: { naam: 'beslismoment', deze: 'Het beslismoment', veld: undefined },
  deel: { naam: 'deel', deze: 'Het deel', veld: 'titel' },
  diagram: { naam: 'schema', deze: 'Het schema', veld: 'titel' },
  begripsoort: { naam: 'soort', deze: 'De soort', veld: 'titel' },
  afkorting: { naam: 'afkorting', deze: 'De afkorting', veld: 'betekenis' },
  instrument: { naam: 'instrument', deze: 'Het instrument', veld: undefined },
  instrumentsoort: { naam: 'soort', deze: 'De soort', veld: 'titel' },
  werkblad: { naam: 'werkblad', deze: 'Het werkblad', veld: undefined },
  rol: { naam: 'rol', deze: 'De rol', veld: 'titel' },
};

/** The file in which each kind stands. */
const BESTANDEN: Readonly<Record<Soort, YamlName>> = {
  vraag: 'vragenlijst',
  onderdeel: 'vragenlijst',
  verplichting: 'vragenlijst',
  checklistdeel: 'checklist',
  checklistgroep: 'checklist',
  checklistvraag: 'checklist',
  begrip: 'begrippen',
  bron: 'bronnen',
  fase: 'fasen',
  beslismoment: 'fasen',
  begripsoort: 'begripsoorten',
  afkorting: 'afkortingen',
  instrument: 'instrumenten',
  instrumentsoort: 'instrumentsoorten',
  werkblad: 'werkbladen',
  rol: 'site',
  diagram: 'diagrammen',
  deel: 'site',
};

/**
 * All ids of one kind in the order of their file; undefined when that file is unreadable, or missing where it should be
 * there: then nothing can be said of them.
 */
export function listIds(content: Content, soort: Soort): IdPlaats[] | undefined {
  const { yaml } = content;
  const bestand = BESTANDEN[soort];
  if (yaml[bestand] === undefined && isDispensable(content, bestand)) return [];
  switch (soort) {
    case 'vraag':
      return read(yaml.vragenlijst, soort, (data) => listUnder(listUnder([whole(data)], 'onderdelen'), 'vragen'));
    case 'onderdeel':
      return read(yaml.vragenlijst, soort, (data) => listUnder([whole(data)], 'onderdelen'));
    case 'verplichting':
      return read(yaml.vragenlijst, soort, (data) => listUnder([whole(data)], 'verplichtingen'));
    case 'checklistdeel':
      return read(yaml.checklist, soort, (data) => listUnder([whole(data)], 'delen'));
    case 'checklistgroep':
      return read(yaml.checklist, soort, listChecklistgroepen);
    case 'checklistvraag':
      return read(yaml.checklist, soort, listChecklistvragen);
    case 'begrip':
      return readList(yaml.begrippen, soort);
    case 'bron':
      return readList(yaml.bronnen, soort);
    case 'fase':
      return readList(yaml.fasen, soort);
    case 'beslismoment':
      return read(yaml.fasen, soort, (data) => listUnder(listItems(data), 'beslismomenten'));
    case 'begripsoort':
      return readList(yaml.begripsoorten, soort);
    case 'afkorting':
      return readList(yaml.afkortingen, soort);
    case 'instrument':
      return readList(yaml.instrumenten, soort);
    case 'instrumentsoort':
      return readList(yaml.instrumentsoorten, soort);
    case 'werkblad':
      return readList(yaml.werkbladen, soort);
    case 'rol':
      return read(yaml.site, soort, (data) => listUnder([whole(data)], 'rollen'));
    case 'diagram':
      return readList(yaml.diagrammen, soort);
    case 'deel':
      return read(yaml.site, soort, (data) => listUnder([whole(data)], 'delen'));
  }
}

function whole(data: unknown): Item {
  return { value: data, path: [] };
}

function listItems(data: unknown): Item[] {
  return getList(data).map((value, index) => ({ value, path: [index] }));
}

/** A file that is a list as a whole. */
function readList(file: YamlFile | undefined, soort: Soort): IdPlaats[] | undefined {
  if (!Array.isArray(file?.data)) return undefined;
  return read(file, soort, listItems);
}

function read(
  file: YamlFile | undefined,
  soort: Soort,
  list: (data: unknown) => readonly Item[],
): IdPlaats[] | undefined {
  if (!file || file.data === undefined) return undefined;
  const { veld } = SOORTEN[soort];
  return list(file.data).flatMap(({ value, path }) => {
    const id = getText(value, 'id');
    if (id === undefined) return [];
    const betekenis = veld === undefined ? undefined : getText(value, veld)?.trim();
    const line = file.findLine([...path, 'id']);
    return [{ id, betekenis, path: file.path, line, betekenisLine: file.findLine([...path, veld ?? 'id']) }];
  });
}
