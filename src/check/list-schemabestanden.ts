import { z } from 'astro/zod';
import { paginaSchema } from '../schemas/pagina.ts';
import { SCHEMAS } from './check-schemas.ts';
import { isYamlName, YAML_FILES } from './read-content.ts';

/** Folder of the schemas in the folder that an editing program opens. */
export const SCHEMAMAP = '.vscode/schemas';

/** A file with a JSON Schema. `patroon` says which files of a content folder it is for. */
export type Schemabestand = { path: string; text: string; patroon: string };

/**
 * JSON Schemas of the front matter and of every YAML file, so that an editing program completes and checks while someone
 * types. They say what a field is for, which fields there are and what form a value has; what holds between fields and
 * files only the check of the content knows.
 */
export function listSchemabestanden(): Schemabestand[] {
  const yaml = Object.keys(SCHEMAS)
    .filter(isYamlName)
    .map((naam) => toBestand(naam, SCHEMAS[naam], `**/${YAML_FILES[naam]}`));
  return [...yaml, toBestand('pagina', paginaSchema, '**/*.mdx')];
}

/** The setting `yaml.schemas` of the YAML extension: which schema is for which files. Front matter it cannot read. */
export function listSchemakoppelingen(): Record<string, string> {
  const yaml = listSchemabestanden().filter(({ patroon }) => patroon.endsWith('.yaml'));
  return Object.fromEntries(yaml.map(({ path, patroon }) => [`./${path}`, patroon]));
}

function toBestand(naam: string, schema: z.ZodType, patroon: string): Schemabestand {
  const json = z.toJSONSchema(schema, {
    // The newest that the YAML extension knows.
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const uitleg = jsonSchema.pattern === undefined ? undefined : explainPatroon(zodSchema);
      // Of the YAML extension: without it an editor reads the pattern itself.
      if (uitleg !== undefined) jsonSchema['patternErrorMessage'] = uitleg;
    },
  });
  return { path: `${SCHEMAMAP}/${naam}.json`, text: `${JSON.stringify(json, null, 2)}\n`, patroon };
}

/** What a schema says of a text in another form than it wants: no form lets a control character through. */
function explainPatroon(schema: z.core.$ZodType): string | undefined {
  const { error } = z.safeParse(schema, '\u0000');
  return error?.issues.find(({ code }) => code === 'invalid_format')?.message;
}
