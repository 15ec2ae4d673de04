// Says how soon an answer to the zelfscan is seen: in a real browser, on the built site, with ten filled zelfscans in
// the storage, at full speed and with the processor slowed down. Prints figures beside a goal and asserts nothing.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse as parseYaml } from 'yaml';
import type { Antwoord } from '../../src/domain/zelfscan.ts';
import { vragenlijstSchema } from '../../src/schemas/zelfscan.ts';
import { readDocument } from '../../src/storage/documenttekst.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { openHulpmiddel, plant, readBewaard, toDocumentsleutel } from '../../tests/browser/hulpmiddelpagina.ts';
import { computeTijden, describeTijden, PAUZE, runBench, timeToFrame } from './browser.ts';

const ZELFSCANS = 10;
const ANTWOORDEN = 30;
/** Milliseconds that a person holds the button down. */
const DRUK = 100;

/** Milliseconds of one answer: to the frame after the button went down, and to the frame after it came up. */
type Antwoordtijd = { druk: number; klik: number };

const vraagIds = readVraagIds();
console.log(
  `${String(ANTWOORDEN)} answers on /zelfscan/ with ${String(ZELFSCANS)} stored zelfscans of ${String(vraagIds.length)} answers; ` +
    'to the frame after the press (it moves the focus) and the frame after the click (it answers). Asserts nothing.',
);
const { snel, traag } = await runBench(process.argv.slice(2), {
  prepare: async (page) => {
    await plant(page, createOpslag());
    await openHulpmiddel(page, ZELFSCAN);
  },
  run: async (page) => {
    const tijden: Antwoordtijd[] = [];
    for (const [i, id] of vraagIds.slice(0, ANTWOORDEN).entries()) {
      // The other one than was planted, so that each click changes the answer.
      tijden.push(await timeAntwoord(page, id, plan(i + 1)));
    }
    return tijden;
  },
  check: checkBewaard,
});
for (const { wat, pick } of [
  { wat: 'Press', pick: ({ druk }: Antwoordtijd) => druk },
  { wat: 'Click', pick: ({ klik }: Antwoordtijd) => klik },
]) {
  console.log(describeTijden(wat, computeTijden(snel.map(pick)), computeTijden(traag.map(pick))));
}

function readVraagIds(): string[] {
  const path = new URL('../../content/zelfscan/vragen.yaml', import.meta.url);
  const { onderdelen } = vragenlijstSchema.parse(parseYaml(readFileSync(path, 'utf8')));
  return onderdelen.flatMap(({ vragen }) => vragen.map(({ id }) => id));
}

/** What stands in the storage: every question answered, `op orde` and `niet op orde` in turns; the last is the newest. */
function createOpslag(): Record<string, string> {
  const paren = Array.from({ length: ZELFSCANS }, (_, i) => {
    const moment = `2026-03-${String(i + 1).padStart(2, '0')}T10:00:00.000Z`;
    const beantwoordingen = Object.fromEntries(
      vraagIds.map((id, vraag) => [id, { antwoord: plan(vraag), toelichting: 'Vastgesteld door het college.' }]),
    );
    const invoer = { lijst: 1, gemeente: `Voorbeeldstad ${String(i)}`, datum: moment.slice(0, 10), beantwoordingen };
    const tekst = JSON.stringify({ versie: 3, gemaakt: moment, gewijzigd: moment, tijden: {}, invoer });
    return [toDocumentsleutel(ZELFSCAN, toId(i)), tekst] as const;
  });
  return Object.fromEntries(paren);
}

/** The answer that is planted at the question on this place; the next place has the other one. */
function plan(plaats: number): Antwoord {
  return plaats % 2 === 0 ? 'op orde' : 'niet op orde';
}

function toId(nummer: number): string {
  return `bench${String(nummer)}`;
}

/** Points, presses and lets go as a user does. */
async function timeAntwoord(page: Page, vraagId: string, antwoord: string): Promise<Antwoordtijd> {
  const keuze = page.locator(`input[data-vraag="${vraagId}"][value="${antwoord}"]`);
  await keuze.hover();
  await page.waitForTimeout(PAUZE);
  const [druk = NaN, klik = NaN] = await timeToFrame(keuze, ['pointerdown', 'click'], () =>
    // By force: the check whether something covers it runs in the page, and would be measured along.
    keuze.click({ delay: DRUK, force: true }),
  );
  return { druk, klik };
}

/** Throws when the answers did not reach the storage. */
async function checkBewaard(page: Page): Promise<void> {
  const sleutel = toDocumentsleutel(ZELFSCAN, toId(ZELFSCANS - 1));
  const gelezen = readDocument(ZELFSCAN.vorm, (await readBewaard(page))[sleutel] ?? '');
  const anders = vraagIds.filter(
    (id, i) => gelezen.ok && gelezen.value.invoer.beantwoordingen[id]?.antwoord !== plan(i),
  );
  if (anders.length !== ANTWOORDEN) {
    throw new Error(
      `Of ${String(ANTWOORDEN)} answers ${String(anders.length)} were kept: something else was measured.`,
    );
  }
}
