import type { Page } from '@playwright/test';
import { PLANNEN, SCANS } from './invoer.ts';
import { listToestanden, unfoldAll, type Toestand } from './toestand.ts';

const PLAN = './verbeterplan/';
/** Everything on these pages but what is the same above every part of the plan. */
const DEEL = '.verbeterplan';

/** What a part of the plan begins with, which comes a moment after the page. */
const getDeel = (page: Page, hash: string) =>
  page.locator(hash === '' ? 'main [name=gemeente]' : '.planview, .punttabel, [href="#overnemen"]').first();

/** The parts of a plan, each full and, where that shows something else, empty. */
const DELEN = (
  [
    ['about the plan', ''],
    ['verbeterpunten', 'punten'],
    ['planning', 'planning'],
    ['pdca', 'pdca'],
    ['kosten', 'kosten'],
    ['klaar', 'klaar'],
    ['evaluatie', 'evaluatie'],
    ['overdracht', 'overdracht'],
  ] as const
).flatMap(([naam, hash]) =>
  listToestanden(`verbeterplan, ${naam}`, [
    {
      naam: 'filled in, with all of its parts unfolded',
      pad: `${PLAN}?id=plan#${hash}`,
      bewaard: PLANNEN.plan,
      act: async (page) => {
        await getDeel(page, hash).waitFor();
        await unfoldAll(page, DEEL);
      },
      getTeken: (page) => getDeel(page, hash),
      ...(hash === '' ? {} : { deel: DEEL }),
    },
    {
      naam: 'empty',
      pad: `${PLAN}#${hash}`,
      getTeken: (page) => getDeel(page, hash),
      deel: DEEL,
    },
  ]),
);

const PUNT = listToestanden('verbeterpunt', [
  {
    naam: 'open, with an amount that is none, a note and an adjustment',
    pad: `${PLAN}?id=plan#punt-000001-a`,
    bewaard: PLANNEN.plan,
    act: async (page) => {
      await page.getByLabel('Bedrag in euro’s').fill('12,50');
      await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
      await page.getByLabel('Wat stelt u bij?').selectOption('einde');
      await unfoldAll(page, DEEL);
    },
    getTeken: (page) => page.locator('.veldfout').first(),
    deel: DEEL,
  },
  {
    naam: 'an adjustment was taken away, to be undone',
    pad: `${PLAN}?id=plan#punt-000001-a`,
    bewaard: PLANNEN.plan,
    act: (page) => page.locator('.bijstellingen').getByRole('button', { name: 'Weghalen' }).first().click(),
    getTeken: (page) => page.getByRole('button', { name: 'Ongedaan maken' }),
    deel: DEEL,
  },
  {
    naam: 'vervallen, and why is asked',
    pad: `${PLAN}?id=plan#punt-000004-a`,
    bewaard: PLANNEN.plan,
    getTeken: (page) => page.getByLabel('Waarom is het vervallen?'),
    deel: DEEL,
  },
]);

const OVERNEMEN = listToestanden('verbeterplan, overnemen', [
  {
    naam: 'from every other tool',
    pad: `${PLAN}?id=plan#overnemen`,
    bewaard: PLANNEN.bronnen,
    act: async (page) => {
      await page.locator('.bronkiezer').waitFor();
      await unfoldAll(page, DEEL);
    },
    getTeken: (page) => page.locator('.bronkiezer'),
    deel: DEEL,
  },
  {
    naam: 'nothing to take over from',
    pad: `${PLAN}#overnemen`,
    getTeken: (page) => page.getByRole('heading', { name: 'Verbeterpunten overnemen' }),
    deel: DEEL,
  },
  {
    naam: 'the plan is chosen first',
    pad: `${PLAN}?uit=zelfscan&van=nieuw#overnemen`,
    bewaard: PLANNEN.bronnen,
    getTeken: (page) => page.getByRole('heading', { name: 'In welk plan wilt u overnemen?' }),
    deel: 'main',
  },
  {
    naam: 'taken over',
    pad: `${PLAN}?uit=zelfscan&van=weinig#overnemen`,
    bewaard: SCANS.weinig,
    act: (page) => page.getByRole('button', { name: /^Neem \d+ punt(en)? over$/ }).click(),
    getTeken: (page) => page.getByText(/overgenomen\.$/),
    deel: DEEL,
  },
]);

const VOORBEELD = listToestanden('verbeterplan, the example', [
  {
    naam: 'its evaluatie',
    pad: `${PLAN}?voorbeeld=1#evaluatie`,
    getTeken: (page) => page.getByText('Hier vergeleken met een verzonnen herhaling'),
    deel: 'main',
  },
  {
    naam: 'its verbeterpunten',
    pad: `${PLAN}?voorbeeld=1#punten`,
    getTeken: (page) => page.getByText('Dit is een verzonnen voorbeeld.'),
    deel: DEEL,
  },
  {
    naam: 'without JavaScript',
    pad: PLAN,
    isZonderScript: true,
    getTeken: (page) => page.locator('noscript strong'),
    deel: 'main',
  },
]);

const OPDRACHT = listToestanden('opdracht', [
  {
    naam: 'filled in',
    pad: `${PLAN}opdracht/?id=plan`,
    bewaard: PLANNEN.plan,
    act: (page) => unfoldAll(page),
    getTeken: (page) => page.locator('.opdrachtdeel').nth(3),
  },
  { naam: 'empty', pad: `${PLAN}opdracht/`, getTeken: (page) => page.locator('.opdrachtdeel').first() },
  {
    naam: 'of a plan that is not here',
    pad: `${PLAN}opdracht/?id=weg`,
    getTeken: (page) => page.getByText('Dit verbeterplan staat niet in deze browser.'),
    deel: 'main',
  },
  {
    naam: 'of the example',
    pad: `${PLAN}opdracht/?voorbeeld=1`,
    getTeken: (page) => page.getByText('Dit is een verzonnen voorbeeld.'),
    deel: 'main',
  },
]);

export const VERBETERPLANTOESTANDEN: readonly Toestand[] = [...DELEN, ...PUNT, ...OVERNEMEN, ...VOORBEELD, ...OPDRACHT];
