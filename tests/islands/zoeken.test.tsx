import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Plek, Zoekresultaat, Zoekuitkomst } from '../../src/domain/zoeken.ts';
import { Zoeken } from '../../src/islands/zoeken/Zoeken.tsx';
import type { Zoekstand } from '../../src/islands/zoeken/zoeksessie.ts';
import { Zoekuitslag } from '../../src/islands/zoeken/Zoekuitslag.tsx';

const GEGEVENS = {
  pad: '/pad/zoeken/',
  voorbeeld: 'voorbeeldwoord',
  suggesties: [{ titel: 'Begin bij de gids', adres: '/pad/gids/' }],
  hulplijn: 'Bel bij gevaar.',
  soorten: ['Route', 'Gids'],
};

const plek = (nummer: number): Plek => ({
  titel: `Kop ${nummer}`,
  adres: `/pad/gids/#k${nummer}`,
  fragmenten: [],
  gewicht: 0,
});

const RESULTAAT: Zoekresultaat = { titel: 'De gids', adres: '/pad/gids/', soort: 'Gids', fragmenten: [], plekken: [] };

const UITKOMST: Zoekuitkomst = {
  totaal: 1,
  totaalAlleSoorten: 4,
  tellingen: [
    { soort: 'Gids', aantal: 1 },
    { soort: 'Route', aantal: 3 },
    { soort: 'Leeg', aantal: 0 },
  ],
  resultaten: [RESULTAAT],
};

function render(stand: Zoekstand, soort?: string): string {
  const acties = { setSoort: () => {}, showMore: () => {}, retry: () => {} };
  return renderToString(<Zoekuitslag {...GEGEVENS} beeld={{ stand, soort, aankondiging: '' }} acties={acties} />);
}

const renderUitkomst = (uitkomst: Partial<Zoekuitkomst>, soort?: string) =>
  render({ status: 'klaar', vraag: { tekst: 'woord', soort }, uitkomst: { ...UITKOMST, ...uitkomst } }, soort);

const renderResultaat = (resultaat: Partial<Zoekresultaat>) =>
  renderUitkomst({ resultaten: [{ ...RESULTAAT, ...resultaat }] });

test('the server shows the form, the way to start and an empty status, and knows no question', () => {
  const html = renderToString(<Zoeken {...GEGEVENS} basis="/pad/" />);
  expect(html).toContain('action="/pad/zoeken/"');
  expect(html).toContain('name="q"');
  expect(html).toMatch(/<label[^>]*for="zoekveld"[^>]*>Zoeken</);
  expect(html).toMatch(/role="status"[^>]*><\/p>/);
  expect(html).toContain('href="/pad/zoeken/#q=voorbeeldwoord"');
  expect(html).toContain('Begin bij de gids');
});

describe('an answer', () => {
  test('shows a match as a mark and all other text as text', () => {
    const html = renderResultaat({
      titel: '<b>Titel</b>',
      fragmenten: [
        { tekst: '<img src=x> ', isTreffer: false },
        { tekst: 'woord', isTreffer: true },
      ],
    });
    expect(html).toContain('<mark>woord</mark>');
    expect(html).toContain('&lt;img src=x>');
    expect(html).not.toMatch(/<(img|b)[ >]/);
  });

  test('shows what was asked as text', () => {
    const html = render({ status: 'klaar', vraag: { tekst: '<i>x</i>' }, uitkomst: { ...UITKOMST, totaal: 0 } });
    expect(html).toContain('Geen resultaten voor ‘&lt;i>x&lt;/i>’');
  });

  test.each([
    [3, undefined],
    [4, 'nog 1 plaats op deze pagina'],
    [6, 'nog 3 plaatsen op deze pagina'],
  ])('of %i places on a page folds what is more than three (%j)', (aantal, samenvatting) => {
    const html = renderResultaat({ plekken: Array.from({ length: aantal }, (_, nummer) => plek(nummer)) });
    const [open = '', dicht = ''] = html.split('<details');
    expect(open.match(/#k\d/g)).toHaveLength(3);
    expect(dicht.match(/#k\d/g)?.length ?? 0).toBe(aantal - 3);
    expect(/<summary>([^<]*)</.exec(dicht)?.[1]).toBe(samenvatting);
  });

  test('names the kinds with results and their counts, in the order of the menu', () => {
    const tekst = renderUitkomst({}).replace(/<[^>]+>/g, '|');
    expect(tekst.match(/(Alles|Route|Gids|Leeg) \|+\d/g)?.map((chip) => chip.replace(/ \|+/, ' '))).toEqual([
      'Alles 4',
      'Route 3',
      'Gids 1',
    ]);
  });

  test.each([
    [undefined, 'Alles'],
    ['Gids', 'Gids'],
  ])('with kind %j has %s checked', (soort, naam) => {
    const gekozen = renderUitkomst({}, soort).match(/<input[^>]*checked[^>]*\/?><span>(\w+)/g);
    expect(gekozen).toHaveLength(1);
    expect(gekozen?.[0]).toContain(`<span>${naam}`);
  });

  test('offers more when there is more', () => {
    expect(renderUitkomst({ totaal: 15 })).toContain('Toon nog 10 van 14 resultaten');
    expect(renderUitkomst({ totaal: 1 })).not.toContain('Toon nog');
  });
});

describe('a dead end has a way out', () => {
  test.each<[string, Zoekstand, string[]]>([
    [
      'nothing found',
      {
        status: 'klaar',
        vraag: { tekst: 'x' },
        uitkomst: { ...UITKOMST, totaal: 0, totaalAlleSoorten: 0, resultaten: [] },
      },
      ['Geen resultaten voor ‘x’', 'Dit kunt u proberen', 'Begin bij de gids', 'Bel bij gevaar.'],
    ],
    [
      'nothing found in the chosen kind',
      { status: 'klaar', vraag: { tekst: 'x', soort: 'Gids' }, uitkomst: { ...UITKOMST, totaal: 0, resultaten: [] } },
      ['Geen resultaten voor ‘x’ in Gids', 'Zoek in alles', 'Begin bij de gids', 'Bel bij gevaar.'],
    ],
    [
      'the index cannot be loaded',
      { status: 'mislukt', vraag: { tekst: 'x' } },
      ['Zoeken lukt nu niet', 'Probeer het opnieuw', 'Begin bij de gids', 'Bel bij gevaar.'],
    ],
  ])('%s', (_, stand, teksten) => {
    const html = render(stand);
    for (const tekst of teksten) expect(html).toContain(tekst);
  });

  test('an unfiltered empty answer offers no other kind', () => {
    const uitkomst = { ...UITKOMST, totaal: 0, totaalAlleSoorten: 0, tellingen: [], resultaten: [] };
    expect(render({ status: 'klaar', vraag: { tekst: 'x' }, uitkomst })).not.toContain('Zoek in alles');
  });
});

describe('while seeking', () => {
  test('the first time, the page says so', () => {
    expect(render({ status: 'bezig', vraag: { tekst: 'x' }, vorige: undefined })).toContain(
      'Bezig met zoeken naar ‘x’',
    );
  });

  test('the earlier answer stays, marked as being replaced', () => {
    const html = render({
      status: 'bezig',
      vraag: { tekst: 'x' },
      vorige: { vraag: { tekst: 'eerder' }, uitkomst: UITKOMST },
    });
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain('1 resultaat voor ‘eerder’');
  });
});
