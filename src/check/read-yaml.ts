import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, YAMLError } from 'yaml';
import { describeYamlError } from './describe-yaml-error.ts';
import type { Fault } from './fault.ts';

/** Place of a value in a YAML file: field names and list positions. */
export type YamlPath = readonly (string | number)[];

/** A YAML file, or the front matter of a page, with the lines its values stand on. */
export type YamlFile = {
  path: string;
  /** Foreign data, to be checked; undefined when the syntax is broken, as nothing can be said of it then. */
  data: unknown;
  /** Faults of syntax, double fields included. */
  faults: readonly Fault[];
  /** Line of the field or list item at `path`; of its nearest parent when there is none. */
  findLine: (path: YamlPath) => number;
};

/** Reads YAML. `offset` is the number of lines that stand before `text` in the file. */
export function readYaml(text: string, path: string, offset = 0): YamlFile {
  const lines = new LineCounter();
  // The timestamp tag makes an unquoted day a date, as it is for Astro.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    customTags: ['timestamp'],
    logLevel: 'silent',
  });
  const toLine = (position: number) => Math.max(1, lines.linePos(position).line) + offset;
  const source = text.split('\n');
  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const aliases = listAliases(document).map((position) => toFault('BAD_ALIAS', '', position));
  // One mistake makes the parser stumble again and again; what it says first of a line is what is wrong there.
  const errors = broken.length > 0 ? keepFirstOfLine(broken) : document.errors;
  const faults = [...errors.map(({ code, message, pos }) => toFault(code, message, pos[0])), ...aliases];
  const isReadable = broken.length === 0 && aliases.length === 0;

  function toFault(code: ErrorCode, message: string, position: number): Fault {
    const line = toLine(position);
    return { path, line, message: describeYamlError(code, message, source[line - offset - 1] ?? '') };
  }

  function keepFirstOfLine(all: readonly YAMLError[]): YAMLError[] {
    return [...new Map(all.toReversed().map((error) => [toLine(error.pos[0]), error])).values()];
  }

  return {
    path,
    data: isReadable ? document.toJS() : undefined,
    faults,
    findLine: (yamlPath) => toLine(findPosition(document, yamlPath)),
  };
}

function findPosition(document: Document, path: YamlPath): number {
  let node: unknown = document.contents;
  let position = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const next: unknown = pair ? pair.value : node.get(step, true);
    const start = pair?.key ?? next;
    if (!isNode(start)) break;
    position = start.range?.[0] ?? position;
    node = next;
  }
  return position;
}

// An alias points to text elsewhere; who writes a star at the start of a value meant a star.
function listAliases(document: Document): number[] {
  const positions: number[] = [];
  visit(document, { Alias: (_, { range }) => void positions.push(range?.[0] ?? 0) });
  return positions;
}
