// Says how soon an edit in a verbeterplan is seen: in a real browser, on the built site, with a plan of 300 verbeterpunten
// in the storage, at full speed and with the processor slowed down. Prints figures beside a goal and asserts nothing.
import type { Locator, Page } from '@playwright/test';
import type { VerbeterplanInvoer, Verbeterpunt } from '../../src/domain/verbeterplan.ts';
import { toVolgId } from '../../src/domain/volg-id.ts';
import { readDocument } from '../../src/storage/documenttekst.ts';
import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import { plant, readBewaard, toDocumentsleutel, toTekst } from '../../tests/browser/hulpmiddelpagina.ts';
import { computeTijden, describeTijden, PAUZE, runBench, timeToFrame } from './browser.ts';

const PUNTEN = 300;
const WIJZIGINGEN = 30;
const PLAN = 'bench';
/** What each edit types, which stands nowhere else. */
const TOETS = '§';

console.log(
  `${String(WIJZIGINGEN)} edits in the list of /verbeterplan/ with ${String(PUNTEN)} verbeterpunten; ` +
    'from the key to the frame that shows it. Asserts nothing.',
);
const tijden = await runBench(process.argv.slice(2), { prepare: openPlan, run: editPunten, check: checkBewaard });
const snel = computeTijden(tijden.snel);
const traag = computeTijden(tijden.traag);
console.log(describeTijden('', snel, traag));
console.log(
  `Slowed against full speed: median ×${(traag.mediaan / snel.mediaan).toFixed(1)}, ` +
    `95% ×${(traag.p95 / snel.p95).toFixed(1)}, maximum ×${(traag.maximum / snel.maximum).toFixed(1)}`,
);

/** A plan as large as a region may make one, with texts as long as people write them. */
function createPlan(): VerbeterplanInvoer {
  const punten: Record<string, Verbeterpunt> = {};
  for (let nummer = 1; nummer <= PUNTEN; nummer++) {
    const jaar = 2026 + (nummer % 3);
    punten[toVolgId(Object.keys(punten), 'bench')] = {
      titel: `Verbeterpunt ${String(nummer)} over de afspraken met partners`,
      standVanZaken: 'Er zijn afspraken, maar zij staan niet op papier en niet iedereen in het lokale team kent ze.',
      actie: 'Een werkgroep schrijft de afspraken uit, legt ze aan de teams voor en maakt er een instructie van.',
      resultaat: 'De afspraken staan op papier en iedere medewerker weet waar zij te vinden zijn.',
      wie: 'Beleidsadviseur jeugd',
      begin: `${String(jaar)}-01-01`,
      einde: `${String(jaar)}-12-15`,
      thema: `Thema ${String(nummer % 8)}`,
      kosten: { '000001-a': { jaar, bedrag: 1000 * nummer, soort: 'incidenteel', dekking: 'te zoeken' } },
      voortgang: { '000001-a': { datum: '2026-09-14', tekst: 'De werkgroep is begonnen.' } },
      bijstellingen: {},
    };
  }
  return { gemeente: 'Voorbeeldstad', vanaf: 2026, tot: 2028, teksten: {}, vaststelling: {}, opdracht: {}, punten };
}

async function openPlan(page: Page): Promise<void> {
  await plant(page, { [toDocumentsleutel(VERBETERPLAN, PLAN)]: toTekst(VERBETERPLAN, createPlan()) });
  await page.goto(`.${VERBETERPLAN.adres}?id=${PLAN}#punten`);
  // On a computer that has more to do it takes its time.
  await page
    .locator('tr.punt')
    .nth(PUNTEN - 1)
    .waitFor({ timeout: 60_000 });
}

async function editPunten(page: Page): Promise<number[]> {
  // The first two fields of a row are its title and who does it.
  const velden = page.locator('tr.punt textarea');
  const gemeten: number[] = [];
  for (let i = 0; i < WIJZIGINGEN; i++) {
    // Spread over the list, and in turns the one and the other.
    const veld = velden.nth(2 * Math.floor((i * PUNTEN) / WIJZIGINGEN) + (i % 2));
    gemeten.push(...(await timeWijziging(page, veld)));
  }
  return gemeten;
}

/** Types as a user does. */
async function timeWijziging(page: Page, veld: Locator): Promise<number[]> {
  await veld.scrollIntoViewIfNeeded();
  await veld.focus();
  await page.waitForTimeout(PAUZE);
  return timeToFrame(veld, ['beforeinput'], () => page.keyboard.insertText(TOETS));
}

/** Throws when the edits did not reach the storage. */
async function checkBewaard(page: Page): Promise<void> {
  const gelezen = readDocument(
    VERBETERPLAN.vorm,
    (await readBewaard(page))[toDocumentsleutel(VERBETERPLAN, PLAN)] ?? '',
  );
  const punten = gelezen.ok ? Object.values(gelezen.value.invoer.punten) : [];
  const anders = punten.filter(({ titel = '', wie = '' }) => `${titel}${wie}`.includes(TOETS));
  if (anders.length !== WIJZIGINGEN) {
    throw new Error(`Of ${String(WIJZIGINGEN)} edits ${String(anders.length)} were kept: something else was measured.`);
  }
}
