import assert from 'node:assert/strict';
import { css, knop, link, tekst } from '../doel.ts';
import { expectAantal, expectTekst, expectWaarde, expectZichtbaar } from '../expect.ts';
import {
  BEWAARD,
  BEWAARSTATUS,
  expectBewaard,
  findId,
  kopveld,
  openHulpmiddel,
  readBewaard,
  waitForScript,
} from '../stappen.ts';
import type { Verhaal } from '../verhaal.ts';

const AAN = tekst('Gedeelde computer staat aan.');

export const GEDEELD: Verhaal = {
  titel: 'on a shared computer all stays in this tab, which says so, until that is switched off or the tab is closed',
  tell: async ({ openTab }) => {
    const tab = await openTab();
    await openHulpmiddel(tab, 'zelfscan/');
    await tab.fill(kopveld('gemeente'), 'Van iemand anders');
    await expectBewaard(tab, 'Van iemand anders');
    await tab.goto('mijn-gegevens/');
    await waitForScript(tab);
    await tab.click(knop('Dit is een gedeelde computer'));
    await expectZichtbaar(tab, AAN);
    await expectAantal(tab, link(/Van iemand anders/), 0);
    const voorheen = await readBewaard(tab);

    await openHulpmiddel(tab, 'zelfscan/');
    await tab.fill(kopveld('gemeente'), 'Alleen hier');
    await expectTekst(tab, BEWAARD, /tot u dit tabblad sluit/);
    await expectTekst(tab, BEWAARSTATUS, /Gedeelde computer/);
    const id = await findId(tab);
    await expectBewaard(tab, 'Alleen hier', 'sessionStorage');
    assert.deepEqual(await readBewaard(tab), voorheen);

    const ander = await openTab();
    await openHulpmiddel(ander, `zelfscan/?id=${id}`);
    await expectTekst(ander, css('[role=alert]'), /staat niet in deze browser/);
    const [status] = await ander.read(BEWAARSTATUS);
    assert.doesNotMatch(status?.tekst ?? '', /Gedeelde computer/);
    await ander.close();

    await tab.goto('mijn-gegevens/');
    await waitForScript(tab);
    await expectZichtbaar(tab, AAN);
    await expectZichtbaar(tab, link(/Alleen hier/));
    await tab.click(knop(/^Uitzetten en blijvend bewaren/));
    await expectZichtbaar(tab, knop('Dit is een gedeelde computer'));
    await expectZichtbaar(tab, link(/Van iemand anders/));
    await expectBewaard(tab, 'Alleen hier');
    assert.deepEqual(await readBewaard(tab, 'sessionStorage'), []);
    await tab.click(link(/Alleen hier/));
    await expectWaarde(tab, kopveld('gemeente'), 'Alleen hier');

    // Who closes the tab takes along what was entered in it.
    await tab.goto('mijn-gegevens/');
    await waitForScript(tab);
    await tab.click(knop('Dit is een gedeelde computer'));
    await openHulpmiddel(tab, 'checklist-sturing/');
    await tab.fill(kopveld('gemeente'), 'Gaat mee weg');
    await expectTekst(tab, BEWAARD, /tot u dit tabblad sluit/);
    const nieuw = await openTab();
    await tab.close();
    await nieuw.goto('mijn-gegevens/');
    await waitForScript(nieuw);
    await expectZichtbaar(nieuw, link(/Alleen hier/));
    await expectAantal(nieuw, link(/Gaat mee weg/), 0);
    for (const ruimte of ['localStorage', 'sessionStorage'] as const)
      assert.ok(!(await readBewaard(nieuw, ruimte)).some((regel) => regel.includes('Gaat mee weg')));
  },
};
