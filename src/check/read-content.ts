import { existsSync } from 'node:fs';
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

/** The files of a theme, each as far as it is there. */
export type ThemaBestanden = {
  /** From the content folder: `themas/basis`. */
  map: string;
  tokens: string | undefined;
  merk: string | undefined;
  /** The icon of a theme whose mark is no icon. */
  pictogram: string | undefined;
};

/** Folder with a folder for each theme. */
export const THEMAMAP = 'themas';

/** All of the content as it stands in its files, checked for syntax only. */
export type Content = {
  /** Every file, from the content folder, in order; those of the system and of editing programs (`.DS_Store`, `.vscode/`) left out. */
  files: readonly string[];
  /** The YAML files that are there. */
  yaml: Readonly<Partial<Record<YamlName, YamlFile>>>;
  paginas: readonly PaginaBestand[];
  themas: readonly ThemaBestanden[];
};

/** How messages name a file of the content folder. */
export function toPath(file: string): string {
  return `content/${file}`;
}

/** Reads the content folder at `root`. Throws when there is none. */
export async function readContent(root: string): Promise<Content> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)\./.test(file))
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
  const themas: ThemaBestanden[] = [];
  for (const naam of listThemas(files)) {
    const map = `${THEMAMAP}/${naam}`;
    const readOf = async (file: string) => (files.includes(file) ? readText(root, file) : undefined);
    const [tokens, merk, pictogram] = [`${map}/tokens.css`, `${map}/merk.svg`, `${map}/favicon.svg`].map(readOf);
    themas.push({ map, tokens: await tokens, merk: await merk, pictogram: await pictogram });
  }
  return { files, yaml, paginas, themas };
}

/**
 * One of the YAML files of the content folder at `root`; undefined when it is not there, or when its text is not what
 * `isAsked` asks for: reading a long list takes time.
 */
export async function readYamlFile(
  root: string,
  name: YamlName,
  isAsked: (text: string) => boolean = () => true,
): Promise<YamlFile | undefined> {
  const file = YAML_FILES[name];
  if (!existsSync(join(root, file))) return undefined;
  const text = await readText(root, file);
  return isAsked(text) ? readYaml(text, toPath(file)) : undefined;
}

/** Names of the themes among the files of a content folder. */
export function listThemas(files: readonly string[]): string[] {
  const namen = files
    .map((file) => file.split('/'))
    .filter(([map, , bestand]) => map === THEMAMAP && bestand !== undefined);
  return [...new Set(namen.flatMap(([, naam]) => naam ?? []))];
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
