import type { Page } from '@playwright/test';
import { CHECKLISTS, SCANS } from './invoer.ts';
import { listToestanden, unfoldAll, type Toestand } from './toestand.ts';

const AANTAL = 9;
const getKnop = (page: Page, naam: string) =>
  page.locator('.kwartier').getByRole('button', { name: naam, exact: true });

const INVULLEN = listToestanden('checklist', [
  {
    naam: 'half filled in, with own rows and backgrounds unfolded',
    pad: './checklist-sturing/?id=lijst',
    bewaard: CHECKLISTS.voorbereid,
    act: (page) => unfoldAll(page, '.checklist'),
    getTeken: (page) => page.getByRole('group', { name: 'Eigen document 1' }),
  },
  {
    naam: 'empty',
    pad: './checklist-sturing/',
    getTeken: (page) => page.getByText(/^0 van \d+ met een stand/).first(),
    deel: '.uw-documenten, .bewaarstatus, .invullen__zij',
  },
  {
    naam: 'a row was taken away, to be undone',
    pad: './checklist-sturing/?id=lijst',
    bewaard: CHECKLISTS.voorbereid,
    act: (page) =>
      page
        .getByRole('group', { name: 'Eigen document 1' })
        .getByRole('button', { name: /^Weghalen/ })
        .click(),
    getTeken: (page) => page.getByRole('button', { name: 'Ongedaan maken' }),
    deel: 'fieldset:has(#c1-informatie-1)',
  },
  {
    naam: 'without JavaScript',
    pad: './checklist-sturing/',
    isZonderScript: true,
    getTeken: (page) => page.locator('noscript strong'),
    deel: 'noscript, .uw-documenten, .bewaarstatus',
  },
]);

const KWARTIER = listToestanden('kwartier', [
  {
    naam: 'a question that was prepared, with its background',
    pad: './checklist-sturing/kwartier/?id=lijst#c1-opdracht-1c',
    bewaard: CHECKLISTS.voorbereid,
    act: (page) => page.getByText('Achtergrond', { exact: true }).click(),
    getTeken: (page) => page.getByText('In de voorbereiding is hier ‘ja’ geantwoord.'),
  },
  {
    naam: 'the first question',
    pad: './checklist-sturing/kwartier/',
    getTeken: (page) => page.locator('.kwartier__voortgang label', { hasText: `1 van ${String(AANTAL)}` }),
  },
  {
    naam: 'begun before',
    pad: './checklist-sturing/kwartier/?id=lijst',
    bewaard: CHECKLISTS.begonnen,
    getTeken: (page) => getKnop(page, 'Naar de eerste vraag zonder stand'),
    deel: 'main',
  },
  {
    naam: 'at the end with points to discuss',
    pad: './checklist-sturing/kwartier/?id=lijst#bespreken',
    bewaard: CHECKLISTS.voorbereid,
    getTeken: (page) => page.locator('.kwartier__punt').first(),
    deel: 'main',
  },
  {
    naam: 'at the end with nothing to discuss',
    pad: './checklist-sturing/kwartier/?id=lijst#bespreken',
    bewaard: CHECKLISTS.leeg,
    getTeken: (page) => page.getByText('Er staat nog niets op ‘bespreken’.'),
    deel: 'main',
  },
  {
    naam: 'of a checklist that is not here',
    pad: './checklist-sturing/kwartier/?id=weg',
    bewaard: CHECKLISTS.vol,
    getTeken: (page) => page.getByText('Deze checklist staat niet in deze browser.'),
    deel: 'main',
  },
  {
    naam: 'without JavaScript',
    pad: './checklist-sturing/kwartier/',
    isZonderScript: true,
    getTeken: (page) => page.locator('noscript li').first(),
    deel: 'main',
  },
]);

const NOTITIE = listToestanden('notitie', [
  {
    naam: 'as full as can be, with the report unfolded',
    pad: './checklist-sturing/notitie/?id=lijst',
    bewaard: { ...CHECKLISTS.vol, ...SCANS.nietsOpOrde, ...SCANS.weinig },
    act: (page) => page.getByText('Het hele verslag').click(),
    getTeken: (page) => page.getByText('Er staan al drie punten op.'),
  },
  {
    naam: 'none',
    pad: './checklist-sturing/notitie/',
    getTeken: (page) => page.getByRole('link', { name: 'Vul de checklist in of open een bestand' }),
  },
  {
    naam: 'with little, and points proposed',
    pad: './checklist-sturing/notitie/?id=lijst',
    bewaard: { ...CHECKLISTS.leeg, ...SCANS.nietsOpOrde },
    getTeken: (page) => page.getByRole('button', { name: /^Zet erop: / }).first(),
    deel: 'main',
  },
  {
    naam: 'of a checklist that is not here',
    pad: './checklist-sturing/notitie/?id=elders',
    bewaard: CHECKLISTS.leeg,
    getTeken: (page) => page.getByText('Deze checklist staat niet in deze browser.'),
    deel: 'main',
  },
]);

const GESPREK = listToestanden('gesprek', [
  {
    naam: 'prepared, a point settled and an agreement taken away',
    pad: './checklist-sturing/gesprek/?id=lijst',
    bewaard: CHECKLISTS.voorbereid,
    act: async (page) => {
      const punt = page.locator('.gesprek__punt').filter({ has: page.getByRole('heading', { name: 'Eigen nota' }) });
      await punt.getByRole('button', { name: 'Geregeld', exact: true }).click();
      await page.getByRole('button', { name: 'Afspraak toevoegen' }).click();
      await page
        .getByRole('group', { name: 'Afspraak 1', exact: true })
        .getByRole('button', { name: 'Weghalen' })
        .click();
    },
    getTeken: (page) => page.getByRole('button', { name: 'Ongedaan maken' }),
  },
  {
    naam: 'empty',
    pad: './checklist-sturing/gesprek/',
    getTeken: (page) => page.getByText('Er staat niets op ‘bespreken’.'),
  },
  {
    naam: 'of a checklist that is not here',
    pad: './checklist-sturing/gesprek/?id=weg',
    getTeken: (page) => page.getByText('Deze checklist staat niet in deze browser.'),
    deel: 'main',
  },
  {
    naam: 'without JavaScript',
    pad: './checklist-sturing/gesprek/',
    isZonderScript: true,
    getTeken: (page) => page.locator('noscript strong'),
    deel: 'main',
  },
]);

export const CHECKLISTTOESTANDEN: readonly Toestand[] = [...INVULLEN, ...KWARTIER, ...NOTITIE, ...GESPREK];
