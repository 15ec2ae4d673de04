import { css, kop, link, main, tekst, type Doel } from '../doel.ts';
import { expectAdres, expectTekst, expectZichtbaar } from '../expect.ts';
import type { Verhaal } from '../verhaal.ts';

const VELD: Doel = { rol: 'searchbox', naam: 'Zoeken op deze site' };

export const ZOEKEN: Verhaal = {
  titel: 'a visitor searches from any page, also with a typing error, and comes to the page or the question',
  tell: async ({ openTab }) => {
    const tab = await openTab();
    await tab.goto('leidraad/');
    await tab.fill(VELD, 'meldkode');
    await tab.press('Enter');
    await expectAdres(tab, /zoeken\/#q=meldkode$/);
    await expectZichtbaar(tab, tekst(/meldcode/i, { in: css('[role=option]') }));
    await tab.fill(css('.zoek [role=combobox]'), 'aandachtsfunctionaris');
    await expectTekst(tab, css('.zoek [role=status]'), /voor ‘aandachtsfunctionaris’/);
    await expectZichtbaar(tab, css('.zoek__paginas[aria-busy=false] mark', { in: main }));
    await expectAdres(tab, /zoeken\/#q=aandachtsfunctionaris$/);

    await tab.click(link(/^Zelfscan/, { in: main }));
    await expectAdres(tab, /\/zelfscan\//);
    await expectZichtbaar(tab, kop('Zelfscan'));
  },
};
