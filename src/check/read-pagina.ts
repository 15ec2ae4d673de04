import { mdxToMdast, type MdastNode } from 'satteri';
import { toAdres } from '../domain/adres.ts';
import { describeMdxError } from './describe-mdx-error.ts';
import type { Fault } from './fault.ts';
import { readMerk } from './merk.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { getField, getText } from './values.ts';

/** A heading in the text of a page. */
export type Kop = {
  /** Undefined when the heading has no `{#id}`. */
  id: string | undefined;
  depth: number;
  /** Words of the heading; '' when there are none. */
  tekst: string;
  line: number;
  /** False when the next thing is the end of the page or a heading of the same or a higher level. */
  hasTekst: boolean;
};

/** A link as it stands in the text; `tekst` is '' when it has no words. */
type Link = { adres: string; line: number };

/** A use of a component. A value of undefined is an expression, which cannot be read. */
export type Component = {
  /** '' for a fragment. */
  naam: string;
  props: ReadonlyMap<string, string | undefined>;
  line: number;
};

/** A footnote mark or a footnote, by its label. */
type Noot = { label: string; line: number };

/** Code where text belongs. */
type Code = { soort: 'import' | 'expressie'; line: number };

/** A note to the editor of what must be looked at before the page is published. */
type Merk = { tekst: string; line: number };

/**
 * Words that are read as one: a heading (the title of a box too), a paragraph or a footnote, without marks and addresses.
 * A line of the file is a line of `tekst`.
 */
export type Blok = { soort: 'kop' | 'tekst' | 'noot'; tekst: string; line: number };

/** What the text of a page holds. */
type Inhoud = {
  blokken: readonly Blok[];
  koppen: readonly Kop[];
  links: readonly Link[];
  componenten: readonly Component[];
  verwijzingen: readonly Noot[];
  noten: readonly Noot[];
  code: readonly Code[];
  merken: readonly Merk[];
};

/** A page as its file has it. */
export type PaginaBestand = {
  path: string;
  /** Path in the content folder without extension. */
  id: string;
  /** Root-relative address. */
  adres: string;
  voorwerk: YamlFile;
  /** The text below the fields as it stands in the file. */
  mdx: string;
  /** Undefined when the MDX is broken: then nothing can be said of its text. */
  inhoud: Inhoud | undefined;
  /** Faults of syntax. */
  faults: readonly Fault[];
};

/** Reads a page. `id` is its path in the content folder without extension. */
export function readPagina(source: string, path: string, id: string): PaginaBestand {
  const found = /^---\n([\s\S]*?\n)?---(\n|$)/.exec(source);
  const voorwerk = readYaml(found?.[1] ?? '', path, 1);
  const faults: Fault[] = [...voorwerk.faults];
  if (!found) {
    const message =
      'De pagina begint niet met velden. Zet bovenaan ‘---’, dan de velden (titel, menutitel, …) en weer ‘---’.';
    faults.push({ path, line: 1, message });
  }
  let inhoud: Inhoud | undefined;
  try {
    // The same parser and settings as the build.
    inhoud = readInhoud(mdxToMdast(source, { features: { headingAttributes: true } }), source);
  } catch (error) {
    faults.push({ path, ...describeMdxError(error instanceof Error ? error.message : String(error)) });
  }
  return { path, id, adres: toAdres(id), voorwerk, mdx: source.slice(found?.[0].length ?? 0), inhoud, faults };
}

function readInhoud(root: MdastNode, source: string): Inhoud {
  const blokken: Blok[] = [];
  const koppen: Kop[] = [];
  const links: Link[] = [];
  const componenten: Component[] = [];
  const verwijzingen: Noot[] = [];
  const noten: Noot[] = [];
  const code: Code[] = [];
  const merken: Merk[] = [];

  const visit = (node: MdastNode, isInNoot: boolean): void => {
    const line = node.position?.start.line ?? 1;
    if (BLOCKS_OF_TEXT.has(node.type) && !isInNoot) markTekst(koppen);
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
      const soort = isInNoot ? 'noot' : node.type === 'heading' ? 'kop' : 'tekst';
      blokken.push({ soort, tekst: readTekst(node), line });
    }
    switch (node.type) {
      case 'heading': {
        const last = koppen.at(-1);
        // A heading that is followed by a deeper one has its text there.
        if (last && node.depth > last.depth) last.hasTekst = true;
        koppen.push({ id: readKopId(node), depth: node.depth, tekst: readTekst(node).trim(), line, hasTekst: false });
        break;
      }
      case 'link':
      case 'definition':
        links.push({ adres: node.url, line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        componenten.push({ naam: node.name ?? '', props: readProps(node.attributes), line });
        blokken.push(...readTitel(node, line));
        if (node.children.length === 0) markTekst(koppen);
        break;
      case 'footnoteReference':
        verwijzingen.push({ label: node.label ?? node.identifier, line });
        break;
      case 'footnoteDefinition':
        noten.push({ label: node.label ?? node.identifier, line });
        break;
      case 'text':
        // A mark without a footnote is plain text to the parser.
        verwijzingen.push(...findMarks(source, node));
        break;
      case 'mdxjsEsm':
        code.push({ soort: 'import', line });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const merk = readMerk(node.value);
        if (merk === undefined) code.push({ soort: 'expressie', line });
        else merken.push({ tekst: merk, line });
        break;
      }
      default:
    }
    if (!('children' in node)) return;
    for (const child of node.children) visit(child, isInNoot || node.type === 'footnoteDefinition');
  };
  visit(root, false);
  return { blokken, koppen, links, componenten, verwijzingen, noten, code, merken };
}

const BLOCKS_OF_TEXT: ReadonlySet<string> = new Set(['paragraph', 'list', 'table', 'blockquote', 'code', 'html']);

function markTekst(koppen: readonly Kop[]): void {
  const last = koppen.at(-1);
  if (last) last.hasTekst = true;
}

function readKopId(node: MdastNode): string | undefined {
  return getText(getField(node.data, 'hProperties'), 'id');
}

function readTekst(node: MdastNode): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(readTekst).join('');
  return 'value' in node ? node.value : '';
}

/** The title that a component shows above its text. */
function readTitel({ attributes }: { attributes: Attributes }, line: number): Blok[] {
  const tekst = readProps(attributes).get('titel');
  return tekst === undefined ? [] : [{ soort: 'kop', tekst, line }];
}

function findMarks(source: string, node: MdastNode): Noot[] {
  if (!node.position) return [];
  const { start, end } = node.position;
  const text = source.slice(start.offset ?? 0, end.offset ?? 0);
  return [...text.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((mark) => ({
    label: mark[1] ?? '',
    line: start.line + text.slice(0, mark.index).split('\n').length - 1,
  }));
}

type Attributes = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>['attributes'];

function readProps(attributes: Attributes): Map<string, string | undefined> {
  return new Map(
    attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined]
        : [`{${attribute.value}}`, undefined],
    ),
  );
}
