import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkContent } from './check-content.ts';
import { nameContentFolder } from './content-folder.ts';
import { formatFaultIn } from './fault.ts';
import type { Site } from '../domain/site.ts';
import { siteSchema } from '../schemas/site.ts';

/**
 * Reads `site.yaml` in the content folder `root` for the configuration, which is made before content is loaded.
 * Rejects with all faults in the content, as the content check words them, when the file is missing or wrong.
 */
export async function readSite(root: URL): Promise<Site> {
  try {
    return siteSchema.parse(parse(readFileSync(new URL('site.yaml', root), 'utf8')));
  } catch {
    const faults = await checkContent(root);
    throw new Error(['De inhoud heeft fouten:', ...faults.map(formatFaultIn(nameContentFolder(root)))].join('\n'));
  }
}
