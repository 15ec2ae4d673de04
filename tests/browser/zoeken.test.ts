import { test as noisyTest, type Page } from '@playwright/test';
import { waitForScript } from './hulpmiddelpagina.ts';
import { expect, expectNoSidewaysScroll, test } from './quiet-test.ts';

const getVeld = (page: Page) => page.getByRole('combobox', { name: 'Zoeken' });
const getStatus = (page: Page) => page.locator('.zoek [role=status]');
// The lists to choose a filter from have options of their own.
const listOpties = (page: Page) => page.locator('[role=option]');
const getPaginas = (page: Page) => page.locator('.zoek__paginas[aria-busy=false]');

/** Opens the page with a question, and waits for both stages. */
async function search(page: Page, vraag: string): Promise<void> {
  await page.goto(`./zoeken/?q=${encodeURIComponent(vraag)}`);
  await expect(getStatus(page)).toContainText('voor ‘');
}

test('suggestions and pages appear while typing, and nothing that is typed is sent', async ({ page }) => {
  await page.goto('./zoeken/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await getVeld(page).pressSequentially('veiligheidsplan');
  await expect(listOpties(page).first()).toBeVisible();
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((request) => request.includes('veiligheidsplan'))).toEqual([]);
});

test('the index is fetched once, by the page itself', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await search(page, 'meldcode');
  expect(requests.filter((pad) => pad.endsWith('/zoeken/index.json'))).toHaveLength(1);
});

test('a question that a form brought along is sent once, and not when the page is loaded again', async ({ page }) => {
  await page.goto('./zoeken/?q=veiligheidsplan&soort=leidraad');
  await expect(page).toHaveURL(/zoeken\/#q=veiligheidsplan&soort=leidraad$/);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.reload();
  await expect(getVeld(page)).toHaveValue('veiligheidsplan');
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  expect(requests.filter((request) => request.includes('veiligheidsplan'))).toEqual([]);
});

test('the skip link leaves the question in the address', async ({ page }) => {
  await search(page, 'meldcode');
  await page.getByRole('link', { name: 'Naar de inhoud' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/zoeken\/#q=meldcode$/);
  await expect(getVeld(page)).toHaveValue('meldcode');
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
});

test('a result leads to the heading where the match stands', async ({ page }) => {
  await search(page, 'aandachtsfunctionaris');
  const link = page.locator('.zoek__plekken a[data-resultaat][href*="#"]').first();
  const kop = (await link.textContent())?.trim() ?? '';
  await link.click();
  await expect(page.locator(':target')).toContainText(kop);
});

test('a term shows its definition at once, and leads to its page', async ({ page }) => {
  await page.goto('./zoeken/');
  await getVeld(page).pressSequentially('Veilig Thuis');
  const optie = page.getByRole('group', { name: 'Beste treffers' }).getByRole('option').first();
  await expect(optie).toHaveAccessibleName(/^Veilig Thuis.* Begrippen$/);
  await expect(optie).toHaveAccessibleDescription(/.{20}/);
  await optie.click();
  await expect(page).toHaveURL(/begrippen\/veilig-thuis\/$/);
});

test('a question opens at its place in the tool', async ({ page }) => {
  await page.goto('./zoeken/?q=zelfscan');
  await page.locator('.zoek__soort', { hasText: 'Zelfscan' }).first().waitFor();
  await getVeld(page).fill('beschikken alle professionals over voldoende kennis');
  const optie = page.locator('[role=option][href*="/zelfscan/#"], .zoek__resultaat a[href*="/zelfscan/#"]').first();
  await optie.click();
  await expect(page).toHaveURL(/zelfscan\/#/);
});

test.describe('the keyboard', () => {
  const getGewezen = (page: Page) => page.locator('[role=option][aria-selected=true]');

  test('goes through the options while the focus stays in the field, on to the pages and back', async ({ page }) => {
    await search(page, 'meldcode');
    const veld = getVeld(page);
    const aantal = await listOpties(page).count();
    await veld.focus();
    await expect(veld).toHaveAttribute('aria-expanded', 'true');
    for (let nummer = 0; nummer < aantal; nummer += 1) {
      await page.keyboard.press('ArrowDown');
      const id = await listOpties(page).nth(nummer).getAttribute('id');
      await expect(veld).toHaveAttribute('aria-activedescendant', id ?? '');
      await expect(getGewezen(page)).toHaveCount(1);
      await expect(veld).toBeFocused();
    }
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.zoek__paginas a').first()).toBeFocused();
    await expect(getGewezen(page)).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(veld).toBeFocused();
    await expect(listOpties(page).last()).toHaveAttribute('aria-selected', 'true');
  });

  test('Home and End stay in the field, a letter lets go of the option', async ({ page }) => {
    await search(page, 'meldcode');
    await getVeld(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await getVeld(page).evaluate((veld: HTMLInputElement) => veld.selectionStart)).toBe(0);
    await expect(getGewezen(page)).toHaveCount(1);
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await expect(getVeld(page)).toHaveValue('meldcodes');
    await expect(getGewezen(page)).toHaveCount(0);
  });

  test('Escape closes the suggestions, which an arrow opens again; a second one empties the field', async ({
    page,
  }) => {
    await search(page, 'meldcode');
    await expect(getPaginas(page)).toBeVisible();
    await getVeld(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(listOpties(page)).toHaveCount(0);
    await expect(getVeld(page)).toHaveValue('meldcode');
    await expect(getVeld(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(getPaginas(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(getGewezen(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(getVeld(page)).toHaveValue('');
    await expect(page.getByRole('heading', { name: 'Begin hier' })).toBeVisible();
  });

  test('Escape goes back from a page to the field', async ({ page }) => {
    await search(page, 'meldcode');
    await page.locator('.zoek__paginas a').first().focus();
    await page.keyboard.press('Escape');
    await expect(getVeld(page)).toBeFocused();
  });

  test('Enter opens the option that is pointed at, and without one searches the pages at once', async ({ page }) => {
    await page.goto('./zoeken/');
    // Before that Enter sends the form, and a new page comes.
    await waitForScript(page);
    await getVeld(page).pressSequentially('meldcode');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#q=meldcode$/);
    await expect(getPaginas(page)).toBeVisible();
    // The suggestions may come after the pages.
    await expect(listOpties(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(getGewezen(page)).toHaveCount(1);
    const adres = await listOpties(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${adres ?? '?'}$`));
  });
});

test('what was found is announced once the typing pauses, of both stages in one sentence', async ({ page }) => {
  await page.goto('./zoeken/');
  const gezegd: string[] = [];
  page.on('console', (bericht) => gezegd.push(bericht.text()));
  await getStatus(page).evaluate((status) => {
    new MutationObserver(() => {
      if (status.textContent !== '') console.debug(status.textContent);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await getVeld(page).pressSequentially('meldcode', { delay: 60 });
  await expect(getStatus(page)).toHaveText(/^\d+ suggesties? en \d+ pagina’s? voor ‘meldcode’$/);
  expect(gezegd).toHaveLength(1);
});

test('nothing above the pages moves when they come', async ({ page }) => {
  await page.route('**/*.pf_*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./zoeken/');
    // What is said about the places is part of them, and is there before most people have typed a word.
    await page.waitForLoadState('networkidle');
    await getVeld(page).fill('wijkteam');
    await listOpties(page).first().waitFor();
    await page.locator('.zoek__filters > *').first().waitFor();
    const measure = () =>
      listOpties(page).evaluateAll((opties) => opties.map((optie) => optie.getBoundingClientRect().top));
    const eerst = await measure();
    await expect(page.locator('.zoek__paginas')).toHaveCount(0);
    await expect(getPaginas(page)).toBeVisible();
    expect(await measure()).toEqual(eerst);
  }
});

test('old pages stay in their place, dimmed, until the new ones are there', async ({ page }) => {
  await search(page, 'meldcode');
  let isOpen = () => {};
  const wacht = new Promise<void>((resolve) => (isOpen = resolve));
  await page.route('**/*.pf_*', async (route) => {
    await wacht;
    await route.continue();
  });
  await getVeld(page).fill('wethouder');
  await expect(page.locator('.zoek__paginas[aria-busy=true] h2')).toContainText('meldcode');
  isOpen();
  await expect(getPaginas(page).locator('h2')).toContainText('wethouder');
});

test.describe('filters', () => {
  test('narrow both stages, stand in the address, and survive reload and back', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await search(page, 'veiligheid');
    const alle = await listOpties(page).count();
    expect(alle).toBeGreaterThan(0);
    await page.getByRole('radio', { name: /^Leidraad/ }).check();
    await page.getByLabel('Bron', { exact: true }).selectOption('leidraad');
    await expect(page).toHaveURL(/#q=veiligheid&soort=leidraad&bron=leidraad$/);
    await expect(getPaginas(page).locator('h2')).toContainText('binnen Leidraad');
    for (const adres of await page
      .locator('[role=option], .zoek__paginas h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      expect(adres).toContain('/leidraad/');
    }
    await page.reload();
    await expect(page.getByRole('radio', { name: /^Leidraad/ })).toBeChecked();
    await expect(getPaginas(page).locator('h2')).toContainText('binnen Leidraad');
    await page.goBack();
    await expect(page.getByLabel('Bron', { exact: true })).toHaveValue('');
    await page.getByRole('button', { name: 'Wis filters' }).click();
    await expect(page).toHaveURL(/#q=veiligheid$/);
    await expect(listOpties(page)).toHaveCount(alle);
  });

  test('a fase finds the pages that it is named for', async ({ page }) => {
    await page.goto('./zoeken/#q=zelfscan&fase=fase-2');
    await expect(getPaginas(page).locator('h2')).toContainText('binnen Fase 2');
    await expect(page.locator('main a[href*="fase-2/"]').first()).toBeVisible();
  });

  test('an unknown id hides nothing', async ({ page }) => {
    await page.goto('./zoeken/#q=meldcode&soort=Onzin');
    await expect(getPaginas(page).locator('h2')).toContainText('meldcode');
  });

  test('on a phone they fold on one line and say what is chosen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./zoeken/#q=meldcode&soort=leidraad');
    await page.getByText('Filters: Leidraad').click();
    await expect(page.getByRole('radio', { name: /^Leidraad/ })).toBeChecked();
    await page.getByLabel('Bron', { exact: true }).selectOption('leidraad');
    await expect(page.getByText('Filters: Leidraad, ')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});

test.describe('what was done with the question is said', () => {
  test('other names', async ({ page }) => {
    await search(page, 'wijkteam');
    await expect(page.getByText(/^Ook gezocht op .*lokaal team/i)).toBeVisible();
  });

  test('a typing error, with a link for who meant it so', async ({ page }) => {
    await search(page, 'meldcoed');
    await expect(page.getByText('Bedoelde u meldcode?')).toBeVisible();
    await page.getByRole('link', { name: 'Zoek toch op ‘meldcoed’' }).click();
    await expect(page).toHaveURL(/#q=meldcoed&precies=ja$/);
    await expect(page.getByText('Alleen gezocht op precies ‘meldcoed’.')).toBeVisible();
    await expect(listOpties(page)).toHaveCount(0);
    await page.goBack();
    await page.getByRole('link', { name: 'meldcode', exact: true }).click();
    await expect(getVeld(page)).toHaveValue('meldcode');
  });

  test('that no page has all of the words', async ({ page }) => {
    await search(page, 'meldcode waterschap fietspad');
    await expect(
      page.getByRole('main').getByText('Geen pagina heeft al deze woorden. Dit lijkt er het meest op.'),
    ).not.toHaveCount(0);
  });
});

test('where nothing is found there are ways in and the line for help', async ({ page }) => {
  await search(page, 'xqzvw');
  await expect(page.getByRole('heading', { name: /^Niets gevonden/ })).toBeVisible();
  await expect(page.locator('.zoekpagina').getByText('Direct gevaar?')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Begin hier' })).toBeVisible();
});

// The browser itself writes in the console that a file failed, so these pages are not quiet.
noisyTest.describe('what cannot be loaded', () => {
  /** Lets these files fail; the result lets them through again. */
  async function cut(page: Page, ...bestanden: string[]): Promise<() => Promise<void>> {
    for (const bestand of bestanden) await page.route(bestand, (route) => route.abort());
    return async () => {
      for (const bestand of bestanden) await page.unroute(bestand);
    };
  }

  noisyTest('the suggestions: the pages are found still', async ({ page }) => {
    await cut(page, '**/zoeken/index.json');
    await page.goto('./zoeken/?q=meldcode');
    await expect(getPaginas(page).locator('mark').first()).toBeVisible();
    await expect(page.getByText(/^Suggesties lukken nu niet/)).toBeVisible();
  });

  noisyTest('the definitions: the suggestions stand without', async ({ page }) => {
    await cut(page, '**/zoeken/aanvulling.json');
    await search(page, 'meldcode');
    await expect(listOpties(page).first()).toBeVisible();
  });

  noisyTest('the pages: the suggestions are found still, and trying again loads the pages', async ({ page }) => {
    const restore = await cut(page, '**/pagefind/**');
    await page.goto('./zoeken/?q=meldcode');
    await expect(page.getByText('Zoeken in de pagina’s lukt nu niet', { exact: true })).toBeVisible();
    await expect(listOpties(page).first()).toBeVisible();
    await expect(getStatus(page)).toContainText('lukt nu niet');
    await restore();
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect(getPaginas(page).locator('mark').first()).toBeVisible();
  });

  noisyTest('both: what was typed stays, with ways in and the line for help', async ({ page }) => {
    const restore = await cut(page, '**/pagefind/**', '**/zoeken/*.json');
    await page.goto('./zoeken/?q=meldcode');
    await expect(page.getByRole('heading', { name: 'Zoeken lukt nu niet' })).toBeVisible();
    await expect(getVeld(page)).toHaveValue('meldcode');
    await expect(page.locator('.zoekpagina').getByText('Direct gevaar?')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Begin hier' })).toBeVisible();
    await restore();
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect(listOpties(page).first()).toBeVisible();
    await expect(getPaginas(page).locator('mark').first()).toBeVisible();
  });

  noisyTest('the connection halfway: what is there goes on working', async ({ page, context }) => {
    await search(page, 'meldcode');
    await context.setOffline(true);
    await getVeld(page).fill('wijkteam');
    await expect(listOpties(page).first()).toContainText(/lokaal/i);
    await expect(page.locator('.zoek .melding--fout')).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect(getPaginas(page).locator('h2')).toContainText('wijkteam');
  });
});

const VIJANDIG = [
  '<img src=x onerror=alert(1)>',
  '*)(\\[',
  '.*+?^${}()|[]\\',
  '🙂👩‍👩‍👧',
  '"',
  '%00%FF',
  "'; DROP TABLE",
  'a'.repeat(5000),
  'woord '.repeat(900),
];
for (const vraag of VIJANDIG) {
  test(`a query such as ${vraag.slice(0, 20)} is only text`, async ({ page }) => {
    await page.goto('./zoeken/');
    await getVeld(page).fill(vraag);
    await page.keyboard.press('Enter');
    await expect(getStatus(page)).toContainText('voor ‘');
    await expect(page.locator('main img')).toHaveCount(0);
    await expectNoSidewaysScroll(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what it needs and shows ways in', async ({ page }) => {
    await page.goto('./zoeken/?q=iets');
    await expect(page.getByRole('main').getByText(/Zoeken werkt alleen met JavaScript/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Begrippen' })).toBeVisible();
    await expect(page.locator('.zoekpagina').getByText('Direct gevaar?')).toBeVisible();
  });
});
