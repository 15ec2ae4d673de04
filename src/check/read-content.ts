import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, type Fault } from './fault.ts';
import { readPagina, type PaginaBestand } from './read-pagina.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** The YAML files that make a site. */
export const YAML_FILES = {
  site: 'site.yaml',
  home: 'home.yaml',
  bronnen: 'bronnen.yaml',
  fasen: 'fasen.yaml',
  begrippen: 'begrippen/begrippen.yaml',
  begripsoorten: 'begrippen/soorten.yaml',
  afkortingen: 'begrippen/afkortingen.yaml',
  diagrammen: 'diagrammen.yaml',
  vragenlijst: 'zelfscan/vragen.yaml',
  voorbeeld: 'zelfscan/voorbeeld.yaml',
  checklist: 'checklist-sturing/vragen.yaml',
  planbegeleiding: 'verbeterplan/begeleiding.yaml',
  voorbeeldplan: 'verbeterplan/voorbeeld.yaml',
  gepubliceerd: 'gepubliceerd.yaml',
  dekking: 'dekking.yaml',
  instrumenten: 'instrumenten/instrumenten.yaml',
  instrumentsoorten: 'instrumenten/soorten.yaml',
  werkbladen: 'instrumenten/werkbladen.yaml',
  zoekwoorden: 'zoekwoorden.yaml',
  jargon: 'jargon.yaml',
  anderstalig: 'anderstalig.yaml',
} as const;

export type YamlName = keyof typeof YAML_FILES;

/** All of the content as it stands in its files, checked for syntax only. */
export type Content = {
  /** Every file, from the content folder, in order; files of the system (`.DS_Store`) left out. */
  files: readonly string[];
  /** The YAML files that are there. */
  yaml: Readonly<Partial<Record<YamlName, YamlFile>>>;
  paginas: readonly PaginaBestand[];
};

/** How messages name a file of the content folder. */
export function toPath(file: string): string {
  return `content/${file}`;
}

/** Reads the content folder at `root`. Throws when there is none. */
export async function readContent(root: string): Promise<Content> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort(compareText);
  const yaml: Partial<Record<YamlName, YamlFile>> = {};
  for (const name of Object.keys(YAML_FILES).filter(isYamlName)) {
    const file = YAML_FILES[name];
    if (files.includes(file)) yaml[name] = readYaml(await readText(root, file), toPath(file));
  }
  const paginas: PaginaBestand[] = [];
  for (const file of files.filter((one) => one.endsWith('.mdx'))) {
    paginas.push(readPagina(await readText(root, file), toPath(file), file.replace(/\.mdx$/, '')));
  }
  return { files, yaml, paginas };
}

/** Faults of syntax in all files. */
export function listSyntaxFaults(content: Content): Fault[] {
  return [...Object.values(content.yaml), ...content.paginas].flatMap(({ faults }) => faults);
}

/** Whether `name` names one of the YAML files. */
export function isYamlName(name: string): name is YamlName {
  return name in YAML_FILES;
}

// Editors on Windows save other line ends and a mark at the start; neither is content.
async function readText(root: string, file: string): Promise<string> {
  return (await readFile(join(root, file), 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
