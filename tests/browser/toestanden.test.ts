import { test as noisyTest } from '@playwright/test';
import { expectGoed, expectGoedInElkBeeld, GEWOON } from './beelden.ts';
import { expect, test } from './quiet-test.ts';
import { openToestand, SOORTEN, TOESTANDEN } from './toestanden.ts';

test('every state has a name of its own', () => {
  const namen = TOESTANDEN.map(({ naam }) => naam);
  expect(namen).toEqual([...new Set(namen)]);
});

/** States that share a tab: those of one kind, but for what lasts as long as the tab. */
const PER_TAB = [
  ...SOORTEN.map(({ soort }) => TOESTANDEN.filter((een) => een.soort === soort && !een.prepare)),
  ...TOESTANDEN.filter(({ prepare }) => prepare).map((toestand) => [toestand]),
];

for (const toestanden of PER_TAB) {
  const [eerste] = toestanden;
  if (!eerste) continue;
  const { naam, soort, isLuidruchtig } = eerste;
  const isSoort = SOORTEN.includes(eerste);
  const wat = toestanden.length > 1 ? `${soort}, in ${String(toestanden.length)} states,` : naam;
  const kind = isLuidruchtig ? noisyTest : test;
  kind.describe(() => {
    kind.use({ viewport: GEWOON });
    kind(`${wat} is accessible and fits${isSoort ? ', in every way to look at it' : ''}`, async ({ page }) => {
      for (const toestand of toestanden) {
        await kind.step(toestand.naam, async () => {
          await openToestand(page, toestand);
          await expectGoed(page, toestand.deel);
          if (toestand === eerste && isSoort) await expectGoedInElkBeeld(page, toestand.deel);
        });
      }
    });
  });
}
