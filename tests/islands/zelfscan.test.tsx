import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Invullijst } from '../../src/domain/invullijst.ts';
import { Zelfscan } from '../../src/islands/zelfscan/Zelfscan.tsx';

const LIJST: Invullijst = {
  versie: 1,
  vervallen: [],
  onderdelen: [
    {
      id: 'oogst',
      titel: 'De oogst',
      kort: 'Oogst',
      inleiding: 'Over de oogst.',
      vragen: [
        {
          id: 'oogst-1',
          nummer: 1,
          vraag: 'Is het fruit rijp?',
          opOrde: 'Het fruit is rijp.',
          geldtVoor: 'gemeente',
          vindplaats: { tekst: 'Boek, blad 1', href: '/gids/#oogst-1' },
          isEigenUitwerking: true,
          begrippen: ['steel', 'onbekend'],
          sinds: 1,
        },
      ],
      achtergrond: [{ tekst: 'Over oogsten', href: '/gids/oogsten/' }],
      verplichtingen: [{ id: 'plicht-1', tekst: 'Pluk zacht.', vindplaats: { tekst: 'Boek, blad 2', href: '/gids/' } }],
    },
  ],
  begrippen: { steel: { term: 'Steel', definitie: 'De bovenkant.' } },
};

describe('what the server renders', () => {
  const html = renderToString(
    <Zelfscan
      siteId="proef"
      basis="/"
      paginas={['/zelfscan/vergelijken/', '/verbeterplan/']}
      invullijst={LIJST}
      verantwoording="Eigen vragen."
    >
      <p>Inleiding</p>
    </Zelfscan>,
  );

  test.each([
    ['the question under its own id', '<h3 id="oogst-1">Is het fruit rijp?</h3>'],
    ['the part under its own id', '<h2 id="oogst">De oogst</h2>'],
    ['what op orde means', 'Het fruit is rijp.'],
    ['whose wording that is', 'Deze omschrijving is daarom van deze site.'],
    ['the place in the source', 'href="/gids/#oogst-1"'],
    ['a term with its meaning', 'De bovenkant.'],
    ['an obligation under its own id', '<li id="plicht-1">Pluk zacht.'],
    ['a page to read with the part', 'href="/gids/oogsten/"'],
    ['the field for who took part, which asks for no names', 'Noem functies of rollen, geen namen van personen.'],
    ['a mark that is not an answer', 'data-vraag="oogst-1" data-veld="bespreken"'],
    ['the way to the outcome', 'href="/zelfscan/uitkomst/"'],
    ['how many questions are shown', '1 van 1 vragen staat hieronder.'],
    ['the introduction', '<p>Inleiding</p>'],
    ['whose questions these are', 'Eigen vragen.'],
  ])('holds %s', (_wat, stuk) => {
    expect(html).toContain(stuk);
  });

  test('holds no answer', () => {
    expect(html).not.toMatch(/ checked|aria-checked/);
    expect(html).toContain('0 van 1 beantwoord');
  });

  test('names the pages to read once, and not with every question', () => {
    expect(html.match(/href="\/gids\/oogsten\/"/g)).toHaveLength(1);
  });

  test('asks no question about an obligation', () => {
    expect(html.match(/<fieldset/g)).toHaveLength(1);
  });
});
