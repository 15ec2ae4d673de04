import type { Locator, Page } from '@playwright/test';
import { getInleesvouw, getKnop, openBestand } from './hulpmiddelpagina.ts';
import { recordMeldingen } from './meldingen.ts';
import { expect, test } from './quiet-test.ts';
import { openToestand, TOESTANDEN } from './toestanden.ts';

/*
 * After what is done with the keyboard alone: where the focus is, and what is told to who cannot see it. What was pressed
 * is often gone, and the focus with it if nobody takes care: the next Tab would then begin at the top of the page.
 */

/** Something that a user does, and what should come of it. */
type Stap = {
  /** What is pressed; without it what has the focus already. */
  op?: (page: Page) => Locator;
  /** Keys, or what else is done when the focus stands there; Enter without it. */
  doe?: string | ((page: Page) => Promise<unknown>);
  /** Role and name of what then has the focus; a place that only tells has no name. */
  naar: readonly [rol: Parameters<Page['getByRole']>[0], naam?: string | RegExp];
  /** All that is told, each once. */
  verteld?: readonly RegExp[];
};

const knop = (naam: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name: naam }).first();
const ONGEDAAN = ['button', 'Ongedaan maken'] as const;

/** By the state in which they begin, what is done after each other. */
const HANDELINGEN: Readonly<Record<string, readonly Stap[]>> = {
  'documents: several, unfolded, one being renamed and a file to choose': [
    { op: (page) => page.getByLabel('Nieuwe naam'), doe: 'Escape', naar: ['button', /^Naam wijzigen Elders/] },
    { naar: ['textbox', 'Nieuwe naam'] },
    {
      doe: (page) => page.keyboard.type('Noord\n'),
      naar: ['button', /^Naam wijzigen Noord/],
      verteld: [/^De naam is gewijzigd\.$/],
    },
    {
      op: (page) => getKnop(page, 'Download CSV', 'Noord'),
      naar: ['button', /^Download CSV Noord/],
      verteld: [/^Het bestand zelfscan-elders-2026-03-01\.csv staat bij uw downloads\.$/],
    },
    { op: (page) => getKnop(page, 'Verwijderen', 'Noord'), naar: ONGEDAAN, verteld: [/^Noord is verwijderd\./] },
    { naar: ['status'], verteld: [/^Noord staat er weer\.$/] },
    { op: (page) => page.getByRole('link', { name: 'Noord', exact: true }), naar: ['link', 'Noord'] },
    {
      op: (page) => getInleesvouw(page).getByLabel('Open een CSV-bestand'),
      doe: (page) => openBestand(page, 'adressen.csv', 'straat;plaats\nA;B\n'),
      naar: ['button', 'Open een CSV-bestand'],
      verteld: [/^adressen\.csv is niet geopend\./],
    },
  ],
  'documents: a file of zelfscan with faults is shown row by row': [
    {
      op: knop(/^Overnemen als/),
      naar: ['status'],
      verteld: [/^Bewaard\.$/, /^fouten\.csv is overgenomen in een nieuwe zelfscan, die nu open staat\.$/],
    },
  ],
  'zelfscan: a filter that no question fits': [
    {
      op: knop('Toon alle vragen'),
      naar: ['button', /^Alle vragen/],
      verteld: [/^58 van 58 vragen staan hieronder\.$/],
    },
  ],
  'kept or not: two tabs changed one field': [
    { op: knop('Begrepen'), naar: ['paragraph'], verteld: [/^U hebt nog geen back-up gemaakt\./] },
    { op: knop('Alles bewaren als bestand'), naar: ['paragraph'] },
  ],
  'kwartier: the first question': [
    { op: knop('Geregeld'), naar: ['heading', /^Heeft het lokale team/], verteld: [/^Bewaard\.$/] },
    { op: knop('Vorige'), naar: ['heading', /^Welke rol hebt u/] },
    { op: knop('Geen stand'), naar: ['heading', /^Welke rol hebt u/] },
  ],
  'kwartier: of a checklist that is not here': [{ op: knop('Begin een nieuwe checklist'), naar: ['heading'] }],
  'checklist: half filled in, with own rows and backgrounds unfolded': [
    {
      op: knop('Weghalen van eigen document 1'),
      naar: ONGEDAAN,
      verteld: [/^‘Eigen nota’ is weggehaald\./],
    },
    { naar: ['textbox', 'Soort document'] },
  ],
  'gesprek: empty': [
    { op: knop('Afspraak toevoegen'), naar: ['textbox', 'Wat spreekt u af?'] },
    { doe: 'Tab', naar: ['textbox', /^Wie/] },
    { doe: 'a', naar: ['textbox', /^Wie/], verteld: [/^Bewaard\.$/] },
    { op: knop('Afspraak toevoegen'), naar: ['textbox', 'Wat spreekt u af?'] },
    { doe: 'Tab', naar: ['textbox', /^Wie/] },
    { doe: 'b', naar: ['textbox', /^Wie/] },
    { op: knop('Weghalen van afspraak 2'), naar: ONGEDAAN, verteld: [/^‘De afspraak’ is weggehaald\./] },
    // Two of the same name after each other.
    { op: knop('Weghalen van afspraak 1'), naar: ONGEDAAN },
  ],
  'verbeterpunt: open, with an amount that is none, a note and an adjustment': [
    { op: knop('Toch niet'), naar: ['combobox', 'Wat stelt u bij?'] },
    { op: knop('Kostenpost toevoegen'), naar: ['textbox', 'Jaar'] },
    {
      op: (page) => page.getByRole('link', { name: 'Planning', exact: true }),
      naar: ['region', 'Planning'],
    },
  ],
  'verbeterplan, evaluatie: filled in, with all of its parts unfolded': [
    { op: knop('Kies geen zelfscan'), naar: ['heading', 'Evaluatie'] },
  ],
  'mijn-gegevens: a back-up was chosen, with what is here already': [
    {
      op: knop(/^Zet \d+ documenten terug$/),
      naar: ['status'],
      verteld: [/^Uit back-up\.json: \d+ documenten teruggezet\.$/],
    },
  ],
  'mijn-gegevens: wiping without the right word': [
    {
      op: (page) => page.getByLabel(/om te bevestigen/),
      doe: (page) => page.keyboard.type('sen'),
      naar: ['textbox', /om te bevestigen/],
    },
    { op: knop('Wis alles'), naar: ONGEDAAN, verteld: [/^Alles is gewist\./] },
    { naar: ['status'], verteld: [/^Alles staat er weer\.$/] },
  ],
  'lists to choose from: begrippen, narrowed': [
    { op: knop('Toon alles'), naar: ['combobox'], verteld: [/^\d+ begrippen\.?$/] },
  ],
};

/** Looks at every frame whether the focus is still somewhere; the count is taken when all is done. */
async function watchFocus(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['kwijt'] = '0';
    const look = () => {
      const { dataset } = document.documentElement;
      if (document.activeElement === document.body) dataset['kwijt'] = String(Number(dataset['kwijt']) + 1);
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['kwijt']));
}

for (const [naam, stappen] of Object.entries(HANDELINGEN)) {
  test(`${naam}: what is done with the keyboard leads on, and is told once`, async ({ page }) => {
    const toestand = TOESTANDEN.find((een) => een.naam === naam);
    if (toestand === undefined) throw new Error(`Geen toestand ${naam}`);
    const takeMeldingen = await recordMeldingen(page);
    await openToestand(page, toestand);
    await stappen[0]?.op?.(page).focus();
    const countKwijt = await watchFocus(page);
    await takeMeldingen();
    for (const [nummer, { op, doe = 'Enter', naar, verteld = [] }] of stappen.entries()) {
      await op?.(page).focus();
      await (typeof doe === 'string' ? page.keyboard.press(doe) : doe(page));
      const focus = page.locator(':focus');
      const [rol, label] = naar;
      const waar = `step ${String(nummer + 1)}`;
      if (label !== undefined) await expect(focus, waar).toHaveAccessibleName(label);
      await expect(focus, waar).toHaveRole(rol);
      const gehoord: string[] = [];
      await expect
        .poll(async () => gehoord.push(...(await takeMeldingen())), waar)
        .toBeGreaterThanOrEqual(verteld.length);
      expect(gehoord, waar).toEqual(verteld.map((tekst): unknown => expect.stringMatching(tekst)));
    }
    expect(await takeMeldingen()).toEqual([]);
    expect(await countKwijt(), 'frames in which the focus was nowhere').toBe(0);
  });
}
