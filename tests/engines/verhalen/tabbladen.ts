import { css, knop, main, veld, type Doel } from '../doel.ts';
import { expectAangevinkt, expectAantal, expectTekst, expectWaarde, expectZichtbaar } from '../expect.ts';
import { BEWAARD, findId, kopveld, openHulpmiddel } from '../stappen.ts';
import type { Verhaal } from '../verhaal.ts';

const vraag = (nummer: number): Doel => css('fieldset', { in: main, nr: nummer });
const MELDING = css('.bewaarstatus .melding');

export const TABBLADEN: Verhaal = {
  titel: 'what is entered in one tab appears in the other, and of two changes to one field the later stays and is told',
  tell: async ({ openTab }) => {
    const een = await openTab();
    await openHulpmiddel(een, 'zelfscan/');
    await een.fill(kopveld('gemeente'), 'Voorbeeldstad');
    await expectZichtbaar(een, BEWAARD);
    const ander = await openTab();
    await openHulpmiddel(ander, `zelfscan/?id=${await findId(een)}`);
    await expectWaarde(ander, kopveld('gemeente'), 'Voorbeeldstad');

    await ander.click(veld('Niet op orde', { in: vraag(5) }));
    await expectAangevinkt(een, veld('Niet op orde', { in: vraag(5) }));
    await een.fill(css('textarea', { in: vraag(5) }), 'Terug');
    await expectWaarde(ander, css('textarea', { in: vraag(5) }), 'Terug');
    await expectAantal(een, MELDING, 0);

    await een.fill(kopveld('naam'), 'Eerst');
    await expectWaarde(ander, kopveld('naam'), 'Eerst');
    await ander.fill(kopveld('naam'), 'Later');
    await expectWaarde(een, kopveld('naam'), 'Later');
    await expectTekst(een, MELDING, /In een ander tabblad is iets gewijzigd.*Naam van de scan/);
    await expectAantal(ander, MELDING, 0);
    await een.click(knop('Begrepen'));
    await expectAantal(een, MELDING, 0);
    await een.reload();
    await expectWaarde(een, kopveld('naam'), 'Later');
    await expectWaarde(een, css('textarea', { in: vraag(5) }), 'Terug');
  },
};
