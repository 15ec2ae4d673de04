import { css, kop, link, main, tekst, type Doel } from '../doel.ts';
import { expectAdres, expectTekst, expectZichtbaar } from '../expect.ts';
import type { Inhoud } from '../inhoud.ts';
import type { Verhaal } from '../verhaal.ts';

const VELD: Doel = { rol: 'searchbox', naam: 'Zoeken op deze site' };

/** Searching. */
export const tellZoeken = ({ deel, zoek }: Inhoud): Verhaal => ({
  titel: 'a visitor searches from any page, also with a typing error, and comes to the page or the question',
  tell: async ({ openTab }) => {
    const tab = await openTab();
    await tab.goto(deel.pad);
    await tab.fill(VELD, zoek.fout);
    await tab.press('Enter');
    await expectAdres(tab, new RegExp(`zoeken/#q=${zoek.fout}$`));
    await expectZichtbaar(tab, tekst(zoek.goed, { in: css('[role=option]') }));
    await tab.fill(css('.zoek [role=combobox]'), zoek.woord);
    await expectTekst(tab, css('.zoek [role=status]'), new RegExp(`voor ‘${zoek.woord}’`));
    await expectZichtbaar(tab, css('.zoek__paginas[aria-busy=false] mark', { in: main }));
    await expectAdres(tab, new RegExp(`zoeken/#q=${zoek.woord}$`));

    await tab.click(link(/^Zelfscan/, { in: main }));
    await expectAdres(tab, /\/zelfscan\//);
    await expectZichtbaar(tab, kop('Zelfscan'));
  },
});
