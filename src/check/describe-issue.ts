import { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { findNearest } from './find-nearest.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { getField, isRecord } from './values.ts';

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
    const known = listFields(findSchema(schema, steps));
    return issue.keys.map((key) => at([...path, key], describeUnknownField(key, known)));
  }
  const value = getValue(file.data, path);
  const field = nameField(path);
  const uitleg = describeSchema(findSchema(schema, steps));
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    if (path.length === 0) return [at(path, 'Dit bestand is leeg. Schrijf hier de velden die erin horen.')];
    return [at(path.slice(0, -1), `${field} ontbreekt. Schrijf hier ${uitleg}.`)];
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
    case 'too_small':
      return Array.isArray(value)
        ? `${field} is een lege lijst. Schrijf hier ${uitleg}.`
        : `${field} is ${String(value)}, dat is te weinig. Schrijf hier ${uitleg}.`;
    default:
      return `${field} klopt niet. Schrijf hier ${uitleg}.`;
  }
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
  return list === undefined ? `Nummer ${last + 1}` : `Nummer ${last + 1} van ‘${list}’`;
}

function getValue(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (Array.isArray(value) && typeof step === 'number' ? value[step] : getField(value, String(step))),
    data,
  );
}

function findSchema(schema: Schema, path: YamlPath): Schema | undefined {
  return path.reduce<Schema | undefined>((current, step) => {
    const inner = unwrap(current);
    if (inner instanceof z.ZodObject) {
      const field = getField(inner.shape, String(step));
      return field instanceof z.core.$ZodType ? field : undefined;
    }
    if (inner instanceof z.ZodArray) return inner.element;
    return inner instanceof z.ZodRecord ? inner.valueType : undefined;
  }, schema);
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
