import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './quiet-test.ts';

const DIST = new URL('../../dist/', import.meta.url);
const count = (file: string) => readFileSync(new URL(file, DIST), 'utf8').split('class="begrip"').length - 1;

/** Path of the page that explains most, relative to the base path. */
const PAD =
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .toSorted((a, b) => count(b) - count(a))[0]
    ?.replace(/index\.html$/, '') ?? '';

const listBegrippen = (page: Page) => page.locator('.begrip');
const getOpen = (page: Page) => page.locator('.uitleg:popover-open');
/** The part of a term that the keyboard comes to. */
const getKnop = (begrip: Locator) => begrip.locator('xpath=descendant-or-self::button').first();

async function expectOnScreen(page: Page, paneel: Locator): Promise<void> {
  const plek = await paneel.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return { left, top, right: clientWidth - right, bottom: clientHeight - bottom };
  });
  for (const rand of Object.values(plek))
    expect(rand, `${await paneel.innerText()} ${JSON.stringify(plek)}`).toBeGreaterThanOrEqual(0);
  await expectNoSidewaysScroll(page);
}

/** The explanation leaves its term free wherever there is room for that. */
async function expectBeside(begrip: Locator, paneel: Locator, schermhoogte: number): Promise<void> {
  const [term, vak] = [await begrip.boundingBox(), await paneel.boundingBox()];
  if (!term || !vak) throw new Error('A term or its explanation has no box.');
  const [termEind, vakEind] = [term.y + term.height, vak.y + vak.height];
  const isRuim = Math.max(term.y, schermhoogte - termEind) > vak.height + 16;
  expect(!isRuim || vak.y >= termEind || vakEind <= term.y).toBe(true);
}

/** What a browser does that knows popovers and no anchors: the rule for anchors does not hold. Gives how often it was there. */
async function forgetAnchors(page: Page): Promise<() => number> {
  let aantal = 0;
  await page.route(/\/$|\.css$/, async (route) => {
    const response = await route.fetch();
    const tekst = await response.text();
    const zonder = tekst.replaceAll(/@supports ?\(position-area:/g, '@supports (unknown:');
    if (zonder !== tekst) aantal += 1;
    // The policy of the page has the hash of the rules as they were.
    await route.fulfill({ response, body: zonder.replace(/style-src [^;"]*/, "style-src 'self' 'unsafe-inline'") });
  });
  return () => aantal;
}

/** What assistive technology hears; the browser makes it of `popovertarget`, so that no attribute tells it. */
async function readExpanded(page: Page, knop: Locator): Promise<unknown> {
  const naam = (await knop.getAttribute('aria-label')) ?? (await knop.innerText());
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const node = nodes.find(({ role, name }) => role?.value === 'button' && name?.value === naam);
  return node?.properties?.find(({ name }) => name === 'expanded')?.value.value;
}

test('a click on a term shows its explanation, another click hides it', async ({ page }) => {
  await page.goto(`./${PAD}`);
  const begrip = listBegrippen(page).first();
  const paneel = begrip.locator('xpath=following-sibling::*[1]');
  await expect(paneel).toBeHidden();
  await getKnop(begrip).click();
  await expect(paneel).toBeVisible();
  await expect(paneel.getByRole('link', { name: /^Meer over ‘/ })).toBeVisible();
  await getKnop(begrip).click();
  await expect(paneel).toBeHidden();
});

test('a click beside the explanation hides it, and one on another term shows that one only', async ({ page }) => {
  await page.goto(`./${PAD}`);
  await getKnop(listBegrippen(page).nth(0)).click();
  await getKnop(listBegrippen(page).nth(1)).click();
  await expect(getOpen(page)).toHaveCount(1);
  await page.mouse.click(2, 2);
  await expect(getOpen(page)).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('a tap on a term shows its explanation, a tap on the link leads to the page of the term', async ({ page }) => {
    await page.goto(`./${PAD}`);
    await getKnop(listBegrippen(page).first()).tap();
    await expect(getOpen(page)).toBeVisible();
    const link = getOpen(page).getByRole('link');
    const href = await link.getAttribute('href');
    await link.tap();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

for (const toets of ['Enter', 'Space']) {
  test(`${toets} shows an explanation, Tab goes into it and back, Escape hides it`, async ({ page }) => {
    await page.goto(`./${PAD}`);
    for (const begrip of await listBegrippen(page).all()) {
      const knop = getKnop(begrip);
      await knop.focus();
      await page.keyboard.press(toets);
      await expect(getOpen(page)).toBeVisible();
      await expect(knop).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(getOpen(page).getByRole('link')).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(knop).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect(getOpen(page)).toHaveCount(0);
      await expect(knop).toBeFocused();
    }
  });
}

test('a term is one button with its own words as its name, and says whether its explanation shows', async ({
  page,
}) => {
  await page.goto(`./${PAD}`);
  for (const begrip of await listBegrippen(page).all()) {
    const naam = (await begrip.innerText()).replace(/\s+/g, ' ');
    const knop = page.getByRole('button', { name: naam, exact: true }).and(getKnop(begrip));
    await expect(knop).toHaveCount(1);
    expect(await getKnop(begrip).getAttribute('tabindex')).toBeNull();
  }
  const knop = getKnop(listBegrippen(page).first());
  expect(await readExpanded(page, knop)).toBe(false);
  await knop.click();
  expect(await readExpanded(page, knop)).toBe(true);
});

test('a paragraph is copied with its terms and without their explanations', async ({ page }) => {
  await page.goto(`./${PAD}`);
  const blok = listBegrippen(page).first().locator('xpath=ancestor::*[self::p or self::li][1]');
  const [gekopieerd, verwacht] = await blok.evaluate((element) => {
    const clean = (tekst: string) => tekst.replace(/\s+/g, ' ').trim();
    getSelection()?.selectAllChildren(element);
    const selectie = clean(String(getSelection()));
    for (const paneel of element.querySelectorAll('.uitleg')) paneel.remove();
    return [selectie, clean(element.textContent)];
  });
  expect(gekopieerd).toBe(verwacht);
});

for (const { naam, width, height, letters = '100%', zonderAnkers = false } of [
  { naam: 'a phone', width: 360, height: 640 },
  { naam: 'a small phone', width: 320, height: 568 },
  { naam: 'a phone with text twice as large', width: 360, height: 740, letters: '200%' },
  { naam: 'a phone without anchor positioning', width: 360, height: 640, zonderAnkers: true },
  { naam: 'a desktop', width: 1280, height: 800 },
  { naam: 'a desktop without anchor positioning', width: 1280, height: 800, zonderAnkers: true },
]) {
  test(`every explanation stands on the screen of ${naam} as a whole`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const countForgotten = zonderAnkers ? await forgetAnchors(page) : () => 1;
    await page.goto(`./${PAD}`);
    expect(countForgotten()).toBeGreaterThan(0);
    await page.evaluate((grootte) => (document.documentElement.style.fontSize = grootte), letters);
    for (const begrip of await listBegrippen(page).all()) {
      await getKnop(begrip).click();
      await expectOnScreen(page, getOpen(page));
      if (!zonderAnkers) await expectBeside(begrip, getOpen(page), height);
      await page.keyboard.press('Escape');
    }
  });
}

test('on paper a term is plain text', async ({ page }) => {
  await page.goto(`./${PAD}`);
  await getKnop(listBegrippen(page).first()).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.uitleg:visible')).toHaveCount(0);
  const lijnen = await page
    .locator('.begrip, .begrip button')
    .evaluateAll((delen) => delen.map((deel) => getComputedStyle(deel).textDecorationLine));
  expect([...new Set(lijnen)]).toEqual(['none']);
});
