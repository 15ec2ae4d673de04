import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Address of the page with all components, root-relative and without the base path. */
export const ONDERDELEN_ADRES = '/onderdelen/';

const ROUTES = [
  [ONDERDELEN_ADRES, 'Onderdelen.astro'],
  [`${ONDERDELEN_ADRES}stijl.css`, 'stijl.css.ts'],
] as const;

type Command = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['command'];

/** What Astro has to add when it runs `command`; `gevraagd` is what the environment says under ONDERDELEN. */
export function listRoutes(command: Command, gevraagd: string | undefined): { pattern: string; entrypoint: string }[] {
  if (command !== 'dev' && !(command === 'build' && gevraagd === 'ja')) return [];
  return ROUTES.map(([pattern, bestand]) => ({
    pattern,
    entrypoint: fileURLToPath(new URL(`../pages/_onderdelen/${bestand}`, import.meta.url)),
  }));
}

/**
 * Integration that adds the page with every component in every state while developing, and to a build only with
 * ONDERDELEN=ja in the environment: what is published never has it.
 */
export function onderdelenPagina(gevraagd: string | undefined): AstroIntegration {
  return {
    name: 'onderdelen-pagina',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        for (const route of listRoutes(command, gevraagd)) injectRoute(route);
      },
    },
  };
}
