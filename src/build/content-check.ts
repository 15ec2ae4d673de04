import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { formatFault } from '../check/fault.ts';

/** Makes `astro build` fail on every fault in the content, all at once. Other commands go on, so that an editor can see a page that is not finished. */
export function contentCheck(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': async ({ config }) => {
        if (!isBuild) return;
        const faults = await checkContent(new URL('content/', config.root));
        if (faults.length === 0) return;
        throw new Error(['De inhoud heeft fouten:', ...faults.map(formatFault)].join('\n'));
      },
    },
  };
}
