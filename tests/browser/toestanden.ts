import { expect, type Page } from '@playwright/test';
import { toGedeeldSleutel } from '../../src/storage/sleutels.ts';
import { plant, SITE_ID, waitForScript } from './hulpmiddelpagina.ts';
import { BEWAARTOESTANDEN } from './toestanden/bewaren.ts';
import { CHECKLISTTOESTANDEN } from './toestanden/checklist.ts';
import { OFFLINETOESTANDEN } from './toestanden/offline.ts';
import { OVERIGE_TOESTANDEN } from './toestanden/overig.ts';
import type { Toestand } from './toestanden/toestand.ts';
import { VERBETERPLANTOESTANDEN } from './toestanden/verbeterplan.ts';
import { ZELFSCANTOESTANDEN } from './toestanden/zelfscan.ts';

/**
 * Every state of every tool, and of what can be worked with on reading pages. What holds in every state (that it is
 * accessible, that it fits, that it prints) is tested over this list; a test of a tool tests what the tool does. A new
 * state gets a line here.
 */
export const TOESTANDEN: readonly Toestand[] = [
  ...ZELFSCANTOESTANDEN,
  ...CHECKLISTTOESTANDEN,
  ...VERBETERPLANTOESTANDEN,
  ...BEWAARTOESTANDEN,
  ...OFFLINETOESTANDEN,
  ...OVERIGE_TOESTANDEN,
];

/** The fullest state of each kind: the first of it in the list. */
export const SOORTEN: readonly Toestand[] = TOESTANDEN.filter(
  ({ soort }, plaats) => TOESTANDEN.findIndex((ander) => ander.soort === soort) === plaats,
);

/** Brings the page to a state and waits until that shows. What an earlier state kept is gone. */
export async function openToestand(page: Page, toestand: Toestand): Promise<void> {
  const { pad, bewaard = {}, isGedeeld, prepare, act, getTeken, isZonderScript } = toestand;
  await plantAlleen(page, bewaard, isGedeeld);
  await prepare?.(page);
  if (isZonderScript) {
    await gotoZonderScript(page, pad);
  } else {
    await page.goto(pad);
    // A page without islands is there at once.
    if ((await page.locator('astro-island').count()) > 0) await waitForScript(page);
    await act?.(page);
  }
  await expect(getTeken(page).first(), toestand.naam).toBeVisible();
}

/**
 * Opens a page in a browser that runs no scripts. Once it stands there they may run: what checks the page is a script
 * too, and a page that was read without scripts does not change any more.
 */
async function gotoZonderScript(page: Page, pad: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(pad);
  await client.send('Emulation.setScriptExecutionDisabled', { value: false });
  await client.detach();
  // The rules for a page without scripts go on holding.
  await page.evaluate(() => {
    const regels = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    for (const regel of regels)
      if (regel instanceof CSSMediaRule && regel.conditionText.includes('scripting: none'))
        regel.media.mediaText = 'all';
  });
}

async function plantAlleen(page: Page, bewaard: Readonly<Record<string, string>>, isGedeeld = false): Promise<void> {
  await plant(page, {});
  await page.evaluate(
    async ({ teksten, mark }) => {
      for (const naam of await caches.keys()) await caches.delete(naam);
      localStorage.clear();
      sessionStorage.clear();
      if (mark !== undefined) sessionStorage.setItem(mark, '1');
      const ruimte = mark === undefined ? localStorage : sessionStorage;
      for (const [sleutel, tekst] of Object.entries(teksten)) ruimte.setItem(sleutel, tekst);
    },
    { teksten: bewaard, mark: isGedeeld ? toGedeeldSleutel(SITE_ID) : undefined },
  );
}
