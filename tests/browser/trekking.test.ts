import { expect, test } from './quiet-test.ts';

const PAD = './instrumenten/rad-van-fortuin/';

test('the button draws one of the questions, another one each time, also by keyboard', async ({ page }) => {
  await page.goto(PAD);
  const vragen = await page.locator('.trekking li').allTextContents();
  const knop = page.getByRole('button', { name: 'Trek een vraag' });
  const uitkomst = page.locator('.trekking output');
  const getrokken: (string | null)[] = [];
  await knop.focus();
  for (let keer = 0; keer < vragen.length; keer += 1) {
    await page.keyboard.press('Enter');
    getrokken.push(await uitkomst.textContent());
  }
  expect([...getrokken].sort()).toEqual(vragen.map((vraag) => vraag.trim()).sort());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the questions stand there and the button does not', async ({ page }) => {
    await page.goto(PAD);
    await expect(page.locator('.trekking li').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Trek een vraag' })).toBeHidden();
  });
});
