import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { GEEN_UITKOMST, type Plek, type Zoekresultaat, type Zoekuitkomst } from '../../src/domain/zoeken.ts';
import type { Zoekplek } from '../../src/domain/zoekindex.ts';
import { WEERGAVE } from '../../src/islands/zoeken/volledig.ts';
import { Zoeken } from '../../src/islands/zoeken/Zoeken.tsx';
import { Zoekuitslag } from '../../src/islands/zoeken/Zoekuitslag.tsx';
import type { Uitslagrij } from '../../src/search/uitslag.ts';
import { LEEG_ZOEKBEELD, type Antwoord, type Zoekbeeld } from '../../src/search/zoeksessie.ts';

const GEGEVENS = {
  pad: '/pad/zoeken/',
  voorbeeld: 'voorbeeldwoord',
  opties: {
    soort: [
      { id: 'route', titel: 'Route' },
      { id: 'gids', titel: 'Gids' },
    ],
    fase: [{ id: 'een', titel: 'Fase 1' }],
    bron: [{ id: 'boek', titel: 'Het boek' }],
  },
};

const TERM: Zoekplek = {
  soort: 'begrip',
  titel: 'Klokhuis',
  adres: '/pad/begrippen/klokhuis/',
  namen: ['kern', 'pit'],
  vormen: [],
  tekst: 'Het midden van een appel. Daar zitten de pitten.',
  boven: '',
  deel: 'gids',
  fasen: [],
  bronnen: [],
  isAchteraan: false,
};
const KOP: Zoekplek = {
  ...TERM,
  soort: 'kop',
  titel: 'Kop',
  adres: '/pad/gids/#k',
  namen: [],
  tekst: '',
  boven: 'De gids',
};

const plek = (nummer: number): Plek => ({
  titel: `Kop ${nummer}`,
  adres: `/pad/gids/#k${nummer}`,
  fragmenten: [],
  gewicht: 0,
});

const RESULTAAT: Zoekresultaat = {
  titel: 'De gids',
  adres: '/pad/gids/',
  soort: 'gids',
  fragmenten: [],
  plekken: [],
  gewicht: 1,
};

const UITKOMST: Zoekuitkomst = {
  ...GEEN_UITKOMST,
  totaal: 1,
  totaalZonderFilter: 4,
  tellingen: {
    soort: new Map([
      ['gids', 1],
      ['route', 3],
    ]),
    fase: new Map(),
    bron: new Map(),
  },
  resultaten: [RESULTAAT],
};

function render(beeld: Partial<Zoekbeeld>, nummer = -1): string {
  const acties = { setFilter: () => {}, clearFilters: () => {}, showMore: () => {}, retry: () => {} };
  const heel: Zoekbeeld = { ...LEEG_ZOEKBEELD, vraag: { tekst: 'x' }, suggesties: 'klaar', paginas: 'klaar', ...beeld };
  return renderToString(<Zoekuitslag {...GEGEVENS} beeld={heel} nummer={nummer} acties={acties} weergave={WEERGAVE} />);
}

const toAntwoord = (uitkomst: Partial<Zoekuitkomst> = {}, rest: Partial<Antwoord> = {}): Antwoord => {
  const heel = { ...UITKOMST, ...uitkomst };
  const rijen = heel.resultaten.map((resultaat): Uitslagrij => ({ resultaat }));
  return { vraag: { tekst: 'x' }, uitkomst: heel, rijen, isGedeeltelijk: false, ...rest };
};
const renderUitkomst = (uitkomst: Partial<Zoekuitkomst>) => render({ antwoord: toAntwoord(uitkomst) });
const renderResultaat = (resultaat: Partial<Zoekresultaat>) =>
  renderUitkomst({ resultaten: [{ ...RESULTAAT, ...resultaat }] });
const strip = (html: string) => html.replace(/<[^>]+>/g, '|').replace(/\|[| ]*\|/g, '|');

test('the server shows the form, the way to start and an empty status, and knows no question', () => {
  const html = renderToString(<Zoeken {...GEGEVENS} basis="/pad" />);
  expect(html).toContain('action="/pad/zoeken/"');
  expect(html).toContain('name="q"');
  expect(html).toMatch(/<label[^>]*for="zoekveld"[^>]*>Zoeken</);
  expect(html).toMatch(/role="combobox"[^>]*aria-expanded="false"/);
  expect(html).toMatch(/role="status"[^>]*><\/p>/);
  expect(html).toContain('href="/pad/zoeken/#q=voorbeeldwoord"');
});

describe('suggestions', () => {
  const groepen = [
    { soort: 'beste' as const, plekken: [TERM] },
    { soort: 'pagina' as const, plekken: [KOP] },
  ];

  test('stand in named groups of options, numbered throughout', () => {
    const html = render({ groepen });
    expect(html).toMatch(/role="listbox"[^>]*aria-label="Suggesties"/);
    expect([...html.matchAll(/role="group" aria-label="([^"]+)"/g)].map(([, naam]) => naam)).toEqual([
      'Beste treffers',
      'Pagina’s',
    ]);
    expect([...html.matchAll(/id="(zoekoptie-\d)" role="option" href="([^"]+)"/g)].map(([, ...a]) => a)).toEqual([
      ['zoekoptie-0', TERM.adres],
      ['zoekoptie-1', KOP.adres],
    ]);
  });

  test('the one that is pointed at says so, and no other', () => {
    expect([...render({ groepen }, 1).matchAll(/aria-selected="(\w+)"/g)].map(([, is]) => is)).toEqual([
      'false',
      'true',
    ]);
  });

  test('a term shows its definition, a heading its page, each its kind', () => {
    const tekst = strip(render({ groepen }));
    expect(tekst).toContain('Klokhuis|Gids|Het midden van een appel. Daar zitten de pitten.');
    expect(tekst).toContain('Kop| in De gids|Gids|');
  });

  test.each([
    ['pit', ' ook: pit'],
    ['PITTEN', ' ook: pit'],
    ['ker', ' ook: kern'],
    ['klok', undefined],
  ])('with %j typed another name is shown: %j', (tekst, ook) => {
    const html = render({ groepen, vraag: { tekst } });
    expect(/ ook: [^<]*/.exec(html)?.[0]).toBe(ook);
  });

  test('a mended question can be taken over, or undone', () => {
    const vraag = { tekst: 'klokuis', soort: 'gids' };
    const html = render({ groepen, vraag, bedoelde: 'klokhuis', antwoord: toAntwoord({ gezochtOp: 'klokhuis' }) });
    expect(strip(html)).toContain('Bedoelde u |klokhuis|? |Zoek toch op ‘klokuis’|');
    expect(html).toContain('href="/pad/zoeken/#q=klokhuis&amp;soort=gids"');
    expect(html).toContain('href="/pad/zoeken/#q=klokuis&amp;soort=gids&amp;precies=ja"');
  });

  test('a word that the pages do have was no mistake', () => {
    expect(render({ groepen, bedoelde: 'klokhuis', antwoord: toAntwoord() })).not.toContain('Bedoelde u');
  });

  test('what was searched for too is said', () => {
    expect(render({ groepen, ookGezochtOp: ['kern', 'pit', 'steen'] })).toContain('Ook gezocht op kern, pit en steen.');
  });
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
    const vraag = { tekst: '<i>x</i>' };
    const html = render({ vraag, antwoord: toAntwoord({ totaal: 0, resultaten: [] }, { vraag }) });
    expect(html).toContain('Niets gevonden voor ‘&lt;i>x&lt;/i>’');
  });

  test('names the part of the site that a page is in', () => {
    expect(strip(renderResultaat({}))).toContain('De gids|Gids|');
  });

  test.each([
    [3, undefined],
    [4, 'nog 1 plaats op deze pagina'],
    [6, 'nog 3 plaatsen op deze pagina'],
  ])('of %i places on a page folds what is more than three (%j)', (aantal, samenvatting) => {
    const html = renderResultaat({ plekken: Array.from({ length: aantal }, (_, nummer) => plek(nummer)) });
    const rijen = html.slice(html.indexOf('<ol'));
    const [open = '', dicht = ''] = rijen.split('<details');
    expect(open.match(/#k\d/g)).toHaveLength(3);
    expect(dicht.match(/#k\d/g)?.length ?? 0).toBe(aantal - 3);
    expect(/<summary>([^<]*)</.exec(dicht)?.[1]).toBe(samenvatting);
  });

  test('offers more when there is more', () => {
    expect(renderUitkomst({ totaal: 15 })).toContain('Toon nog 10 van 14 pagina’s');
    expect(renderUitkomst({ totaal: 1 })).not.toContain('Toon nog');
  });

  test('says that no page has all of the words', () => {
    const html = render({ antwoord: toAntwoord({}, { isGedeeltelijk: true }) });
    expect(html).toContain('Geen pagina heeft al deze woorden. Dit lijkt er het meest op.');
  });

  test('to a mended question names that one', () => {
    expect(renderUitkomst({ gezochtOp: 'hersteld' })).toContain('1 pagina voor ‘hersteld’');
  });

  test('of which every page is suggested already says so', () => {
    const groepen = [{ soort: 'beste' as const, plekken: [KOP] }];
    expect(render({ groepen, antwoord: toAntwoord({}, { rijen: [] }) })).toContain('staan hierboven');
  });
});

describe('the filters', () => {
  test('offer what there is, with its number', () => {
    const tekst = strip(renderUitkomst({}));
    expect(tekst).toContain('|Zoek in|Alles|Route| 3|Gids| 1|');
    expect(tekst).not.toContain('Fase 1');
  });

  test('offer everything as long as nothing is counted', () => {
    const tekst = strip(
      render({
        paginas: 'bezig',
        antwoord: toAntwoord({ tellingen: GEEN_UITKOMST.tellingen }, { isGedeeltelijk: true }),
      }),
    );
    expect(tekst).toContain('|Route|Gids|');
    expect(tekst).toContain('|Fase 1|');
  });

  test.each([
    [{}, 'Alles', 'Filters'],
    [{ soort: 'gids', bron: 'boek' }, 'Gids', 'Filters: Gids, Het boek'],
  ])('with %j show what is chosen', (filter, naam, samenvatting) => {
    const html = render({ vraag: { tekst: 'x', ...filter }, antwoord: toAntwoord() });
    const gekozen = html.match(/<input[^>]*checked[^>]*\/?><span>(\w+)/g);
    expect(gekozen).toHaveLength(1);
    expect(gekozen?.[0]).toContain(`<span>${naam}`);
    expect(html).toContain(`<summary>${samenvatting}</summary>`);
    expect(html.includes('Wis filters')).toBe(samenvatting !== 'Filters');
  });
});

describe('a dead end has a way out', () => {
  const NIETS = toAntwoord({ totaal: 0, totaalZonderFilter: 0, resultaten: [] });
  test.each<[string, Partial<Zoekbeeld>, string[]]>([
    ['nothing found', { antwoord: NIETS }, ['Niets gevonden voor ‘x’', 'Gebruik minder woorden']],
    ['nothing found, but something near', { antwoord: NIETS, nabij: [TERM] }, ['Zocht u misschien', 'Klokhuis']],
    [
      'nothing found within the filters',
      {
        vraag: { tekst: 'x', soort: 'gids' },
        antwoord: toAntwoord({ totaal: 0, resultaten: [] }, { vraag: { tekst: 'x', soort: 'gids' } }),
      },
      ['Niets gevonden voor ‘x’ binnen Gids', 'Zonder filters staan er 4 pagina’s', 'Wis filters'],
    ],
    [
      'nothing can be loaded',
      { suggesties: 'mislukt', paginas: 'mislukt', antwoord: NIETS },
      ['Zoeken lukt nu niet', 'Opnieuw proberen'],
    ],
    [
      'the pages cannot be loaded',
      { groepen: [{ soort: 'beste', plekken: [TERM] }], paginas: 'mislukt', antwoord: NIETS },
      ['Klokhuis', 'Zoeken in de pagina’s lukt nu niet', 'De suggesties hierboven', 'Opnieuw proberen'],
    ],
    [
      'the suggestions cannot be loaded',
      { suggesties: 'mislukt', antwoord: toAntwoord() },
      ['Suggesties lukken nu niet', 'De gids'],
    ],
  ])('%s', (_, beeld, teksten) => {
    const html = render(beeld);
    for (const tekst of teksten) expect(html).toContain(tekst);
  });

  test('an unfiltered empty answer does not speak of filters', () => {
    expect(render({ antwoord: NIETS })).not.toContain('filters ');
  });
});

describe('while seeking', () => {
  test('the first time, the page says so', () => {
    expect(render({ paginas: 'bezig' })).toContain('Bezig met zoeken in de pagina’s');
  });

  test('the earlier answer stays, marked as being replaced', () => {
    const html = render({ paginas: 'bezig', antwoord: toAntwoord({}, { vraag: { tekst: 'eerder' } }) });
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain('1 pagina voor ‘eerder’');
  });
});
