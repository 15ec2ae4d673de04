import assert from 'node:assert/strict';
import { main } from '../doel.ts';
import { expectZichtbaar } from '../expect.ts';
import type { Tab } from '../driver.ts';
import type { Verhaal } from '../verhaal.ts';

/**
 * Relative luminance (0 to 1, as WCAG has it) of the page and of the text in it, of a field and of what is typed there.
 */
async function measureLicht(tab: Tab, selector: string): Promise<{ vlak: number; letters: number }> {
  const kleuren = await tab.evaluate((selector) => {
    const element = document.querySelector(selector) ?? document.body;
    /** The first plane under the text that is not seen through. */
    const findVlak = (vanaf: Element | null): string => {
      if (vanaf === null) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(vanaf);
      return /, 0\)$|transparent/.test(backgroundColor) ? findVlak(vanaf.parentElement) : backgroundColor;
    };
    return [findVlak(element), getComputedStyle(element).color];
  }, selector);
  const [vlak = 0, letters = 0] = Array.isArray(kleuren) ? kleuren.map((kleur) => toLicht(String(kleur))) : [];
  return { vlak, letters };
}

function toLicht(kleur: string): number {
  const [rood = 0, groen = 0, blauw = 0] = (kleur.match(/[\d.]+/g) ?? []).map((deel) => {
    const c = Number(deel) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

export const DONKER: Verhaal = {
  titel: 'where the system is dark the pages are, and texts and fields can be read',
  kleur: 'donker',
  vergt: 'dark',
  tell: async ({ openTab }) => {
    const tab = await openTab();
    for (const [pad, selectors] of [
      ['routekaart/fase-2/', ['main p', 'h1']],
      ['zelfscan/', ['main h2', 'main [name=gemeente]', 'main select', 'main textarea']],
    ] as const) {
      await tab.goto(pad);
      await expectZichtbaar(tab, main);
      for (const selector of selectors) {
        const { vlak, letters } = await measureLicht(tab, selector);
        assert.ok(vlak < 0.1, `${selector} of ${pad} stands on a dark plane (${String(vlak)})`);
        assert.ok((letters + 0.05) / (vlak + 0.05) >= 4.5, `${selector} of ${pad} can be read`);
      }
    }
  },
};
