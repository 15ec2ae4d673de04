import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './quiet-test.ts';

const listItems = (page: Page) => page.locator('[data-item]:visible');
const getStatus = (page: Page) => page.getByRole('main').getByRole('status');
const getFilter = (page: Page) => page.getByRole('form', { name: 'Kies uit de begrippen' });

/** What each item of the list carries, read from the page. */
async function readKenmerken(page: Page): Promise<{ rol: string[]; fase: string[]; soort: string[] }[]> {
  return page.locator('[data-item]').evaluateAll((items) =>
    items.map((item) => {
      const read = (naam: string) => (item.getAttribute(`data-${naam}`) ?? '').split(' ').filter(Boolean);
      return { rol: read('rol'), fase: read('fase'), soort: read('soort') };
    }),
  );
}

test('the list is narrowed with the keyboard alone, and says to how many', async ({ page }) => {
  await page.goto('./begrippen/');
  const totaal = await listItems(page).count();
  await expect(getStatus(page)).toHaveText(`${totaal} begrippen`);
  await page.getByLabel('Voor wie').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\/begrippen\/\?rol=[a-z]+$/);
  const rol = await page.getByLabel('Voor wie').inputValue();
  const verwacht = (await readKenmerken(page)).filter((item) => item.rol.includes(rol)).length;
  expect(verwacht).toBeGreaterThan(0);
  expect(verwacht).toBeLessThan(totaal);
  await expect(listItems(page)).toHaveCount(verwacht);
  await expect(getStatus(page)).toHaveText(`${verwacht} van ${totaal} begrippen`);

  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Fase')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Waarover')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?rol=[a-z]+&soort=[a-z-]+$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Toon alles' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(listItems(page)).toHaveCount(totaal);
  await expect(page).toHaveURL(/\/begrippen\/$/);
  await expect(page.getByLabel('Voor wie')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Toon alles' })).toBeHidden();
});

test('letters without terms go, in the row and in the list, and come back', async ({ page }) => {
  await page.goto('./begrippen/');
  const letters = page.getByRole('navigation', { name: 'Letters' }).locator('[data-naar]:visible');
  const aantal = await letters.count();
  await page.getByLabel('Waarover').selectOption({ index: 1 });
  const groepen = page.locator('[data-groep]:visible');
  expect(await letters.count()).toBeLessThan(aantal);
  expect(await letters.evaluateAll((items) => items.map((item) => item.getAttribute('data-naar')))).toEqual(
    await groepen.evaluateAll((items) => items.map(({ id }) => id)),
  );
  expect(await groepen.filter({ hasNot: listItems(page) }).count()).toBe(0);
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await expect(letters).toHaveCount(aantal);
});

test('an address opens the list as it was narrowed; what it does not know it ignores', async ({ page }) => {
  await page.goto('./begrippen/');
  const items = await readKenmerken(page);
  const { rol, soort } = items.find((item) => item.rol.length > 0) ?? { rol: [], soort: [] };
  const verwacht = items.filter((item) => item.rol.includes(rol[0] ?? '') && item.soort.includes(soort[0] ?? ''));
  await page.goto(`./begrippen/?soort=${soort[0]}&rol=${rol[0]}&fase=fase-99&kleur=rood`);
  await expect(listItems(page)).toHaveCount(verwacht.length);
  await expect(page.getByLabel('Voor wie')).toHaveValue(rol[0] ?? '');
  await expect(page.getByLabel('Fase')).toHaveValue('');
  await page.goto('./begrippen/?rol=koning&soort=');
  await expect(listItems(page)).toHaveCount(items.length);
  await expect(getStatus(page)).toHaveText(`${items.length} begrippen`);
});

test('back and forward lead through the choices, also from the page of a term', async ({ page }) => {
  await page.goto('./begrippen/');
  const totaal = await listItems(page).count();
  await page.getByLabel('Voor wie').selectOption({ index: 1 });
  const eerst = await listItems(page).count();
  await page.getByLabel('Waarover').selectOption({ index: 2 });
  const daarna = await listItems(page).count();
  await listItems(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/begrippen\/[a-z0-9-]+\/$/);
  await page.goBack();
  await expect(listItems(page)).toHaveCount(daarna);
  await page.goBack();
  await expect(listItems(page)).toHaveCount(eerst);
  await expect(page.getByLabel('Waarover')).toHaveValue('');
  await page.goBack();
  await expect(listItems(page)).toHaveCount(totaal);
  await expect(page.getByLabel('Voor wie')).toHaveValue('');
  await page.goForward();
  await expect(listItems(page)).toHaveCount(eerst);
  await expect(getStatus(page)).toHaveText(`${eerst} van ${totaal} begrippen`);
});

test('walking through the options of one field is one step back', async ({ page }) => {
  await page.goto('./begrippen/');
  const totaal = await listItems(page).count();
  await page.getByLabel('Waarover').focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?soort=/);
  await page.goBack();
  await expect(page).toHaveURL(/\/begrippen\/$/);
  await expect(listItems(page)).toHaveCount(totaal);
});

test('a choice that no term fits says so and shows the way out', async ({ page }) => {
  await page.goto('./begrippen/');
  const items = await readKenmerken(page);
  const listOpties = async (naam: string) =>
    (
      await page
        .getByLabel(naam)
        .locator('option')
        .evaluateAll((opties) => opties.map((o) => o.getAttribute('value')))
    ).filter((waarde): waarde is string => waarde !== null && waarde !== '');
  const [rollen, fasen, soorten] = [
    await listOpties('Voor wie'),
    await listOpties('Fase'),
    await listOpties('Waarover'),
  ];
  const leeg = rollen
    .flatMap((rol) => fasen.flatMap((fase) => soorten.map((soort) => ({ rol, fase, soort }))))
    .find(
      ({ rol, fase, soort }) =>
        !items.some((item) => item.rol.includes(rol) && item.fase.includes(fase) && item.soort.includes(soort)),
    );
  if (!leeg) throw new Error('Every choice has terms: this test needs one without.');
  await page.goto(`./begrippen/?${new URLSearchParams(leeg).toString()}`);
  await expect(getStatus(page)).toHaveText(`Geen van de ${items.length} begrippen past bij deze keuze`);
  await expect(listItems(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await expect(listItems(page)).toHaveCount(items.length);
});

test('on a phone everything fits and can be hit with a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./begrippen/?rol=bestuur');
  await expectNoSidewaysScroll(page);
  const heights = await page
    .locator('.letters li:visible > a, form[data-lijst] select, form[data-lijst] button, [data-item]:visible a')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(20);
  expect(heights.filter((height) => height < 43.5)).toEqual([]);
});

test('the form takes the room that was kept for it: the list does not jump', async ({ page }) => {
  await page.route(/\/begrippen\/$/, async (route) => {
    const answer = await route.fetch();
    // As it stands before the script has run.
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace(/<script type="module">.*?<\/script>/s, ''),
    });
  });
  await page.goto('./begrippen/');
  await expect(getFilter(page)).toBeHidden();
  const voor = await page.locator('[data-groep]').first().boundingBox();
  await page.unrouteAll();
  await page.goto('./begrippen/');
  await expect(getFilter(page)).toBeVisible();
  expect((await page.locator('[data-groep]').first().boundingBox())?.y).toBe(voor?.y);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands there, whatever the address asks, and no control that does nothing', async ({ page }) => {
    await page.goto('./begrippen/?rol=bestuur');
    const items = page.locator('[data-item]');
    expect(await items.count()).toBeGreaterThan(100);
    await expect(items.last()).toBeVisible();
    await expect(getFilter(page)).toBeHidden();
    expect(await page.locator('form[data-lijst]').boundingBox()).toBeNull();
    await expect(page.getByRole('link', { name: 'Begrippen' }).first()).toBeVisible();
  });
});

test('a link to an abbreviation lands on its row', async ({ page }) => {
  await page.goto('./begrippen/');
  const id = (await page.locator('tr[id^="afkorting-"]').last().getAttribute('id')) ?? '';
  await page.goto(`./begrippen/#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});
