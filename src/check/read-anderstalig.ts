import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Anderstalig } from '../domain/begrippen/mark-anderstalig.ts';
import { anderstaligSchema } from '../schemas/anderstalig.ts';
import { YAML_FILES } from './read-content.ts';

/** The words in another language in the content folder `root`; none where there is no list. Throws when it is wrong. */
export function readAnderstalig(root: URL): Anderstalig[] {
  const bestand = new URL(YAML_FILES.anderstalig, root);
  return existsSync(bestand) ? anderstaligSchema.array().parse(parse(readFileSync(bestand, 'utf8'))) : [];
}
