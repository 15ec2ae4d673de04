import type { Content, YamlName } from './read-content.ts';
import { getList, getText } from './values.ts';

/** A part of the site that works with a list of its own, and what has to come with it. */
type Hulpdeel = {
  /** Its id among `delen` in the site file. */
  deel: string;
  lijst: YamlName;
  /** Files whose things belong to this part only. */
  ook: readonly YamlName[];
  /** Pages under its own that it leads to. Others under it may be left out. */
  paginas: readonly string[];
  /** Parts that it cannot do without, each with the reason. */
  samenMet: readonly { deel: string; want: string }[];
};

const BEWAREN = { deel: 'mijn-gegevens', want: 'daar staat wat bezoekers invullen, met back-up en wissen' };

/** All of those. A site need not have any of them. */
export const HULPDELEN: readonly Hulpdeel[] = [
  { deel: 'begrippen', lijst: 'begrippen', ook: ['begripsoorten', 'afkortingen'], paginas: [], samenMet: [] },
  { deel: 'instrumenten', lijst: 'instrumenten', ook: ['instrumentsoorten', 'werkbladen'], paginas: [], samenMet: [] },
  { deel: 'zelfscan', lijst: 'vragenlijst', ook: ['voorbeeld'], paginas: ['uitkomst'], samenMet: [BEWAREN] },
  {
    deel: 'checklist-sturing',
    lijst: 'checklist',
    ook: [],
    paginas: ['kwartier', 'gesprek', 'notitie'],
    samenMet: [BEWAREN],
  },
  {
    deel: 'verbeterplan',
    lijst: 'planbegeleiding',
    ook: ['voorbeeldplan'],
    paginas: ['opdracht'],
    samenMet: [BEWAREN, { deel: 'zelfscan', want: 'uit de zelfscan komen de verbeterpunten' }],
  },
];

/** Files that every site has. */
const ALTIJD: readonly YamlName[] = ['site', 'home', 'bronnen'];

/** The files that this content cannot do without. */
export function listRequired(content: Content): YamlName[] {
  const delen = listDelen(content);
  return [...ALTIJD, ...HULPDELEN.filter(({ deel }) => delen.includes(deel)).map(({ lijst }) => lijst)];
}

/** Whether a site of these parts can do without the file. While its parts are unknown, nothing can be said. */
export function isDispensable(content: Content, naam: YamlName): boolean {
  return listDelen(content).length > 0 && !listRequired(content).includes(naam);
}

/** The ids of the parts that the site file names, in order. */
export function listDelen({ yaml }: Content): string[] {
  return getList(yaml.site?.data, 'delen')
    .map((deel) => getText(deel, 'id'))
    .filter((id) => id !== undefined);
}
