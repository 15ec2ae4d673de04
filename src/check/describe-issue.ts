import { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { findNearest } from './find-nearest.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { getField, getText, isRecord } from './values.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/** Stands where a schema gives no message of its own. No text an editor could have written. */
const NO_MESSAGE = '\u0000';

/** Faults of the value at `path` in `file` against `schema`. */
export function checkSchema(file: YamlFile, path: YamlPath, schema: z.ZodType): Fault[] {
  const result = schema.safeParse(getValue(file.data, path), { error: () => NO_MESSAGE });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => describeIssue(file, path, schema, issue));
}

function describeIssue(file: YamlFile, base: YamlPath, schema: Schema, issue: Issue): Fault[] {
  const steps = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const path = [...base, ...steps];
  const at = (place: YamlPath, message: string): Fault => ({ path: file.path, line: file.findLine(place), message });
  if (issue.code === 'unrecognized_keys') {
    const known = listFields(findSchema(schema, steps, getValue(file.data, base)));
    return issue.keys.map((key) => at([...path, key], describeUnknownField(key, known)));
  }
  const value = getValue(file.data, path);
  const field = nameField(path);
  const uitleg = describeSchema(findSchema(schema, steps, getValue(file.data, base)));
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    if (path.length === 0) return [at(path, 'Dit bestand is leeg. Schrijf hier de velden die erin horen.')];
    return [at(path.slice(0, -1), `${field} ontbreekt. Schrijf hier ${uitleg}.`)];
  }
  if (value === undefined && issue.code === 'invalid_union') {
    return [at(path.slice(0, -1), `${field} ontbreekt. Kies uit: ${listChoices(issue)}.`)];
  }
  if (value === null) return [at(path, `${field} is leeg. Schrijf hier ${uitleg}.`)];
  if (issue.message !== NO_MESSAGE) return [at(path, quoteOwnMessage(issue, field, value))];
  return [at(path, describeByCode(issue, field, value, uitleg))];
}

function describeUnknownField(key: string, known: readonly string[]): string {
  const nearest = findNearest(key, known);
  const question = nearest === undefined ? '' : ` Bedoelt u ‘${nearest}’?`;
  return `Onbekend veld ‘${key}’.${question} Deze velden kunnen hier: ${known.join(', ')}.`;
}

/** The schema's own message is the way out; the value that does not fit is the fact before it. */
function quoteOwnMessage(issue: Issue, field: string, value: unknown): string {
  if (value === undefined) return issue.message;
  const isWrongForm = issue.code === 'invalid_format' || issue.code === 'custom' || issue.code === 'invalid_type';
  if (value instanceof Date) return `${field} is ${nameType(value)}. ${issue.message}`;
  if (!isWrongForm || isRecord(value) || Array.isArray(value)) return `${field}: ${issue.message}`;
  return `${field} is ‘${String(value)}’. ${issue.message}`;
}

function describeByCode(issue: Issue, field: string, value: unknown, uitleg: string): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${field} is ${nameType(value)}, maar hoort ${EXPECTED[issue.expected] ?? 'iets anders'} te zijn. Schrijf hier ${uitleg}.`;
    case 'invalid_value':
      return `${field} is ‘${String(value)}’. Kies uit: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return `${field} is ‘${String(value)}’. Kies uit: ${listChoices(issue)}.`;
    case 'too_small':
      return Array.isArray(value)
        ? `${field} is een lege lijst. Schrijf hier ${uitleg}.`
        : `${field} is ${String(value)}, dat is te weinig. Schrijf hier ${uitleg}.`;
    default:
      return `${field} klopt niet. Schrijf hier ${uitleg}.`;
  }
}

/** The values of the field that tells alternatives apart. */
function listChoices(issue: z.core.$ZodIssueInvalidUnion): string {
  return (issue.inclusive === false ? [] : (issue.options ?? [])).map(String).join(', ');
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
};

function nameType(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'string') return 'tekst';
  if (typeof value === 'number') return Number.isInteger(value) ? 'een heel getal' : 'een gebroken getal';
  if (typeof value === 'boolean') return `het woord ‘${String(value)}’ zonder aanhalingstekens`;
  return value instanceof Date ? 'een datum zonder aanhalingstekens' : 'een groep velden';
}

function nameField(path: YamlPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'Dit bestand';
  if (typeof last === 'string') return `Veld ‘${last}’`;
  const list = path.at(-2);
  if (list === undefined) return `Nummer ${last + 1}`;
  // A list in a list: the inner one has a number for a name.
  const van = typeof list === 'number' ? nameField(path.slice(0, -1)).replace(/^N/, 'n') : `‘${list}’`;
  return `Nummer ${last + 1} van ${van}`;
}

function getValue(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (Array.isArray(value) && typeof step === 'number' ? value[step] : getField(value, String(step))),
    data,
  );
}

/** The schema at `path`; `data` is the value that `schema` stands for, to choose among alternatives. */
function findSchema(schema: Schema, path: YamlPath, data: unknown): Schema | undefined {
  const walk = (current: Schema | undefined, depth: number): Schema | undefined => {
    const inner = choose(unwrap(current), getValue(data, path.slice(0, depth)));
    const step = path[depth];
    if (step === undefined) return current instanceof z.ZodOptional ? current : inner;
    if (inner instanceof z.ZodObject) {
      const field = getField(inner.shape, String(step));
      return walk(field instanceof z.core.$ZodType ? field : undefined, depth + 1);
    }
    if (inner instanceof z.ZodArray) return walk(inner.element, depth + 1);
    return inner instanceof z.ZodRecord ? walk(inner.valueType, depth + 1) : undefined;
  };
  return walk(schema, 0);
}

/** Of alternatives that differ in one field, the one that the value of that field stands for. */
function choose(schema: Schema | undefined, value: unknown): Schema | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator, options } = schema.def;
  return options.find((option) => {
    const field = option instanceof z.ZodObject ? getField(option.shape, discriminator) : undefined;
    return field instanceof z.ZodLiteral && field.values.has(getText(value, discriminator));
  });
}

function unwrap(schema: Schema | undefined): Schema | undefined {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function listFields(schema: Schema | undefined): string[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What the schema's `.describe()` says an editor should write. */
function describeSchema(schema: Schema | undefined): string {
  const inner = unwrap(schema);
  const own = [schema, inner].find((one) => one instanceof z.ZodType && one.description !== undefined);
  if (own instanceof z.ZodType && own.description !== undefined) return own.description;
  const fields = listFields(inner);
  return fields.length > 0 ? `de velden ${fields.join(', ')}` : 'de waarde die hier hoort';
}
