import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Playwright's `test`, but every page must stay quiet: no error in the console (a blocked resource shows there too), no
 * request to another origin, no cookie.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const noise: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') noise.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => noise.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) noise.push(`request: ${url.href}`);
      });
      await use(undefined);
      expect(noise).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    },
    { auto: true },
  ],
});

/** Which part of a page axe looks at, and whether at its colours only. */
export type Blik = {
  /** Selector: of a long page in yet another state the part that differs will do, as all of it takes seconds. */
  deel?: string | undefined;
  /** Where nothing but the colours can differ from what was looked at before. */
  isAlleenKleur?: boolean;
  /** Where the contrast is worked out beside it (contrast.ts); for axe that is more work than all the rest. */
  isZonderContrast?: boolean;
};

/** Fails on every violation of WCAG 2.2 A and AA that a machine can see, and on what axe calls best practice. */
export async function expectAccessible(
  page: Page,
  { deel, isAlleenKleur = false, isZonderContrast = false }: Blik = {},
): Promise<void> {
  // A page in which axe runs already does not need its half a megabyte again.
  const isErAl = await page.evaluate('typeof axe === "object"');
  // In one go and without listing all that is right: the same violations, in a third of the time. What axe calls legacy
  // only leaves out frames of another origin, and a page here asks for nothing of another origin.
  const axe = new AxeBuilder(isErAl ? { page, axeSource: ';' } : { page })
    .options({
      resultTypes: ['violations'],
      runOnly: isAlleenKleur
        ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
        : { type: 'tag', values: WCAG },
      rules: { 'color-contrast': { enabled: !isZonderContrast } },
    })
    .setLegacyMode();
  const { violations } = await (deel === undefined ? axe : axe.include(deel)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, page.url()).toEqual([]);
}

/** Fails when the page can be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(content, page.url()).toBeLessThanOrEqual(screen);
}

export { expect };
