import { z } from 'astro/zod';
import { anderstaligSchema } from '../schemas/anderstalig.ts';
import { afkortingSchema, begripSchema, begripSoortSchema } from '../schemas/begrip.ts';
import { bronSchema } from '../schemas/bron.ts';
import { checklistSchema } from '../schemas/checklist.ts';
import { diagramSchema } from '../schemas/diagram.ts';
import { dekkingSchema } from '../schemas/dekking.ts';
import { gepubliceerdSchema } from '../schemas/gepubliceerd.ts';
import { jargonwoordSchema } from '../schemas/jargon.ts';
import { faseSchema, paginaSchema } from '../schemas/pagina.ts';
import { instrumentSchema, instrumentSoortSchema } from '../schemas/instrument.ts';
import { homeSchema, siteSchema } from '../schemas/site.ts';
import { begeleidingsbestandSchema, voorbeeldplanSchema } from '../schemas/verbeterplan.ts';
import { werkbladSchema } from '../schemas/werkblad.ts';
import { voorbeeldSchema, vragenlijstSchema } from '../schemas/zelfscan.ts';
import { woordgroepSchema } from '../schemas/zoekwoorden.ts';
import { checkSchema } from './describe-issue.ts';
import type { Fault } from './fault.ts';
import { isYamlName, type Content, type YamlName } from './read-content.ts';

const list = (schema: z.ZodType, uitleg: string) => z.array(schema).min(1).describe(uitleg);

/** What each YAML file holds. */
export const SCHEMAS: Readonly<Record<YamlName, z.ZodType>> = {
  site: siteSchema,
  home: homeSchema,
  bronnen: list(bronSchema, 'de documenten, elk met een streepje ervoor'),
  fasen: list(faseSchema, 'de fasen, elk met een streepje ervoor'),
  begrippen: list(begripSchema, 'de begrippen, elk met een streepje ervoor'),
  begripsoorten: list(begripSoortSchema, 'de soorten begrippen, elk met een streepje ervoor'),
  afkortingen: list(afkortingSchema, 'de afkortingen, elk met een streepje ervoor'),
  diagrammen: list(diagramSchema, 'de schema’s, elk met een streepje ervoor'),
  vragenlijst: vragenlijstSchema,
  voorbeeld: voorbeeldSchema,
  checklist: checklistSchema,
  planbegeleiding: begeleidingsbestandSchema,
  voorbeeldplan: voorbeeldplanSchema,
  gepubliceerd: gepubliceerdSchema,
  instrumenten: list(instrumentSchema, 'de instrumenten, elk met een streepje ervoor'),
  instrumentsoorten: list(instrumentSoortSchema, 'de soorten instrumenten, elk met een streepje ervoor'),
  werkbladen: list(werkbladSchema, 'de werkbladen, elk met een streepje ervoor'),
  zoekwoorden: list(woordgroepSchema, 'groepen van zoekwoorden, elk met een streepje ervoor'),
  jargon: list(jargonwoordSchema, 'de woorden, elk met een streepje ervoor'),
  anderstalig: list(anderstaligSchema, 'de woorden, elk met een streepje ervoor'),
  dekking: list(dekkingSchema, 'de bronnen en verzamelingen met hun ids, elk met een streepje ervoor'),
};

/** Every file against its schema: unknown, missing and wrong fields. */
export function checkSchemas({ yaml, paginas }: Content): Fault[] {
  const files = Object.keys(SCHEMAS)
    .filter(isYamlName)
    .flatMap((name) => {
      const file = yaml[name];
      return file === undefined || isUnread(file.data, file.faults) ? [] : checkSchema(file, [], SCHEMAS[name]);
    });
  const voorwerk = paginas
    .filter((pagina) => !isUnread(pagina.voorwerk.data, pagina.faults))
    .flatMap((pagina) => checkSchema(pagina.voorwerk, [], paginaSchema));
  return [...files, ...voorwerk];
}

/** Broken syntax leaves no data; a second message about an empty file would mislead. */
function isUnread(data: unknown, faults: readonly Fault[]): boolean {
  return (data === undefined || data === null) && faults.length > 0;
}
