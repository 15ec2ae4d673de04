import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatSecurityTxt, SECURITY_TXT } from '../domain/security-txt.ts';
import type { Site } from '../domain/site.ts';

/** Integration that writes security.txt where `beveiliging` in the site's settings says whom to tell of a weakness. */
export function securityTxt(site: Pick<Site, 'beveiliging' | 'adres'>): AstroIntegration {
  let basis = '/';
  return {
    name: 'security-txt',
    hooks: {
      'astro:config:done': ({ config }) => {
        basis = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const isGeschreven = await writeSecurityTxt(fileURLToPath(dir), basis, site);
        if (site.beveiliging === undefined || isGeschreven) return;
        logger.info(
          `niet gemaakt: ${site.adres}${SECURITY_TXT} is van de hele server, en deze site staat onder ${basis}`,
        );
      },
    },
  };
}

/**
 * Writes security.txt into the built site in `map`, and says whether it did. Under a path it writes none: the file would
 * be looked for at the root of the host only, and belongs to whoever has that.
 */
export async function writeSecurityTxt(
  map: string,
  basis: string,
  { beveiliging, adres }: Pick<Site, 'beveiliging' | 'adres'>,
): Promise<boolean> {
  if (beveiliging === undefined || basis !== '/') return false;
  const bestand = join(map, SECURITY_TXT);
  await mkdir(dirname(bestand), { recursive: true });
  await writeFile(bestand, formatSecurityTxt(beveiliging, adres));
  return true;
}
