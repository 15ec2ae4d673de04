import { describe, expect, test } from 'vitest';
import type { Aanvulling, Zoekindex, Zoekplek } from '../../src/domain/zoekindex.ts';
import {
  describeUitkomst,
  GEEN_UITKOMST,
  isDoorzoekbaar,
  isZelfdeZoekvraag,
  keepBekend,
  MAX_ZOEKTEKST,
  normalizeZoektekst,
  readZoekvraag,
  toPaginafilters,
  toZoekadres,
  type Filteropties,
  type Plek,
  type Zoekfilter,
  type Zoekresultaat,
  type Zoekvraag,
} from '../../src/domain/zoeken.ts';
import { selectKeuzes, splitFragmenten, splitPlekken } from '../../src/domain/zoekresultaat.ts';
import { createPagefindLoader } from '../../src/search/pagefind.ts';
import { isVerwanteUitkomst } from '../../src/search/is-verwant.ts';
import { isGenoemd } from '../../src/search/is-genoemd.ts';
import type { Suggestieuitslag } from '../../src/search/suggesties.ts';
import {
  createZoeksessie,
  LEEG_ZOEKBEELD,
  RESULTATEN_PER_KEER,
  type Volledigzoeker,
  type Zoekbeeld,
} from '../../src/search/zoeksessie.ts';

const OPTIES: Filteropties = {
  soort: [
    { id: 'route', titel: 'Route' },
    { id: 'gids', titel: 'Gids' },
    { id: 'leeg', titel: 'Leeg' },
  ],
  fase: [{ id: 'een', titel: 'Fase 1' }],
  bron: [{ id: 'boek', titel: 'Het boek' }],
};

describe('what is typed becomes a question', () => {
  test.each([
    ['  twee   woorden\n', 'twee woorden'],
    ['', ''],
    ['a'.repeat(MAX_ZOEKTEKST + 1), 'a'.repeat(MAX_ZOEKTEKST)],
    ['😀'.repeat(MAX_ZOEKTEKST + 1), '😀'.repeat(MAX_ZOEKTEKST)],
  ])('%j is asked as %j', (invoer, tekst) => {
    expect(normalizeZoektekst(invoer)).toBe(tekst);
  });

  test.each([
    ['?! &', false],
    ['', false],
    ['é', true],
    ['§ 6', true],
  ])('whether %j can be searched for is %j', (tekst, kan) => {
    expect(isDoorzoekbaar(tekst)).toBe(kan);
  });
});

describe('the address holds the question', () => {
  test.each<[string, Zoekvraag]>([
    ['/pad/zoeken/', { tekst: '' }],
    ['/pad/zoeken/#q=a%26b+%3Ci%3E', { tekst: 'a&b <i>' }],
    ['/pad/zoeken/#q=team&soort=over+ons', { tekst: 'team', soort: 'over ons' }],
    ['/pad/zoeken/#q=team&soort=gids&fase=een&bron=boek', { tekst: 'team', soort: 'gids', fase: 'een', bron: 'boek' }],
    ['/pad/zoeken/#q=team&bron=boek&precies=ja', { tekst: 'team', bron: 'boek', isLetterlijk: true }],
  ])('%s is written for and read as %j', (adres, vraag) => {
    expect(toZoekadres('/pad/zoeken/', vraag)).toBe(adres);
    expect(readZoekvraag(new URL(adres, 'https://site.example'))).toEqual(vraag);
  });

  test.each<[string, Zoekvraag]>([
    ['/zoeken/?q=team&soort=gids', { tekst: 'team', soort: 'gids' }],
    ['/zoeken/?q=team&fase=', { tekst: 'team' }],
    ['/zoeken/?q=team#inhoud', { tekst: 'team' }],
    ['/zoeken/?q=oud#q=nieuw', { tekst: 'nieuw' }],
    ['/zoeken/?q=oud#q=', { tekst: '' }],
  ])('%s, as a form or a link makes it, is read as %j', (adres, vraag) => {
    expect(readZoekvraag(new URL(adres, 'https://site.example'))).toEqual(vraag);
  });

  test.each(['team', 'a&soort=x', '#', '?'])('no part of the question %j is sent with the address', (tekst) => {
    const { pathname, search } = new URL(toZoekadres('/zoeken/', { tekst, soort: 'gids' }), 'https://site.example');
    expect(pathname + search).toBe('/zoeken/');
  });

  test('a filter without words is not worth an address', () => {
    expect(toZoekadres('/zoeken/', { tekst: '', soort: 'gids' })).toBe('/zoeken/');
  });

  test.each(['?q=%E0%A4%A', '?q', '?soort=&q=+', ''])('%j from elsewhere is read without an error', (query) => {
    expect(() => readZoekvraag({ hash: '', search: query })).not.toThrow();
    expect(() => readZoekvraag({ hash: query.replace('?', '#'), search: '' })).not.toThrow();
  });

  test.each<[Zoekvraag, Zoekvraag, boolean]>([
    [{ tekst: 'x' }, { tekst: 'x', soort: undefined }, true],
    [{ tekst: '', soort: 'gids' }, { tekst: '' }, false],
    [{ tekst: 'x', fase: 'een' }, { tekst: 'x', bron: 'een' }, false],
    [{ tekst: 'x', isLetterlijk: true }, { tekst: 'x' }, false],
  ])('%j and %j ask the same: %j', (a, b, is) => {
    expect(isZelfdeZoekvraag(a, b)).toBe(is);
  });

  test('a filter that does not exist is let go', () => {
    expect(keepBekend({ tekst: 'x', soort: 'onzin', bron: 'boek' }, OPTIES)).toEqual({ tekst: 'x', bron: 'boek' });
  });
});

test.each([
  [{}, { fasen: [], bronnen: [] }],
  [
    { fase: 'een', vindplaats: { bron: 'boek' } },
    { fasen: ['een'], bronnen: ['boek'] },
  ],
])('a page with %j is found within %j', (pagina, filters) => {
  expect(toPaginafilters(pagina)).toEqual(filters);
});

test.each([
  ['lokaal team', 'wat is een lokaal', true],
  ['wijkteams', 'wijkteam', true],
  ['VT', 'vt', true],
  ['kern', 'ker', true],
  ['kern', 'k', false],
  ['kern', 'ker pit', false],
])('the name %j came in by %j: %j', (naam, vraag, is) => {
  expect(isGenoemd(naam, vraag)).toBe(is);
});

describe('an excerpt is plain text with matches', () => {
  const join = (uittreksel: string) =>
    splitFragmenten(uittreksel).map(({ tekst, isTreffer }) => (isTreffer ? `[${tekst}]` : tekst));

  test.each([
    ['Een <mark>woord</mark> hier.', ['Een ', '[woord]', ' hier.']],
    ['<mark>Begin</mark> en <mark>eind.</mark>', ['[Begin]', ' en ', '[eind]', '.']],
    ['Een &lt;b&gt; blijft &amp; tekst.', ['Een <b> blijft &amp; tekst.']],
    ['Geen <img src=x> of &lt;mark&gt;nep&lt;/mark&gt;.', ['Geen <img src=x> of <mark>nep</mark>.']],
    ['Na\u200bdruk.', ['Nadruk.']],
    ['midden in <mark>een</mark> zin', ['… ', 'midden in ', '[een]', ' zin', ' …']],
    ['', []],
  ])('%j', (uittreksel, fragmenten) => {
    expect(join(uittreksel)).toEqual(fragmenten);
  });
});

test('the places that fit best come first and keep the order of the page', () => {
  const place = (titel: string, gewicht: number): Plek => ({ titel, adres: `/p/#${titel}`, fragmenten: [], gewicht });
  const { voorop, rest } = splitPlekken([place('a', 1), place('b', 9), place('c', 2), place('d', 5)], 2);
  expect(voorop.map(({ titel }) => titel)).toEqual(['b', 'd']);
  expect(rest.map(({ titel }) => titel)).toEqual(['a', 'c']);
});

describe('options of a filter', () => {
  const TELLINGEN = {
    ...GEEN_UITKOMST.tellingen,
    soort: new Map([
      ['gids', 2],
      ['route', 1],
      ['leeg', 0],
    ]),
  };
  test.each<[string, Zoekfilter, boolean, string[]]>([
    ['only those with pages, in the order of the menu', {}, true, ['Route 1', 'Gids 2']],
    ['the chosen one stays without pages', { soort: 'leeg' }, true, ['Route 1', 'Gids 2', 'Leeg 0']],
    ['beside another filter no number is certain', { bron: 'boek' }, true, ['Route ?', 'Gids ?']],
    ['all of them as long as nothing is counted', {}, false, ['Route ?', 'Gids ?', 'Leeg ?']],
  ])('%s', (_, filter, isGeteld, verwacht) => {
    const keuzes = selectKeuzes('soort', OPTIES, filter, isGeteld ? TELLINGEN : undefined);
    expect(keuzes.map(({ titel, aantal }) => `${titel} ${aantal ?? '?'}`)).toEqual(verwacht);
  });
});

test.each([
  [0, 0, [], 'Niets gevonden voor ‘x’'],
  [1, 1, [], '1 suggestie en 1 pagina voor ‘x’'],
  [3, 12, ['Gids', 'Fase 1'], '3 suggesties en 12 pagina’s voor ‘x’ binnen Gids, Fase 1'],
  [0, 2, [], '2 pagina’s voor ‘x’'],
  [2, 0, [], '2 suggesties voor ‘x’'],
])('%i suggestions and %i pages within %j are told as %j', (suggesties, paginas, binnen, zin) => {
  expect(describeUitkomst('x', { suggesties, paginas }, binnen)).toBe(zin);
});

function createPlek(titel: string, rest: Partial<Zoekplek> = {}): Zoekplek {
  const leeg = {
    namen: [],
    vormen: [],
    tekst: '',
    boven: '',
    deel: 'gids',
    fasen: [],
    bronnen: [],
    isAchteraan: false,
  };
  return { soort: 'begrip', titel, adres: `/begrippen/${titel}/`, ...leeg, ...rest };
}

/** A session with a clock that is set by hand and stages that answer when told to. */
function createProef({
  plekken = [createPlek('klokhuis'), createPlek('woordenboek', { namen: ['dictionaire'] })],
} = {}) {
  type Gevraagd = {
    uitslag: Suggestieuitslag;
    filter: Zoekfilter;
    aantal: number;
    answer: (totaal: number) => Promise<void>;
    fail: () => Promise<void>;
  };
  const proef = {
    beeld: LEEG_ZOEKBEELD,
    beelden: [] as Zoekbeeld[],
    gevraagd: [] as Gevraagd[],
    adressen: [] as string[],
    geladen: { index: 0, tekst: 0 },
    isLaadbaar: { index: true, tekst: true },
    /** What the index gives once for the words of a question. */
    deel: undefined as Zoekindex | undefined,
    aanvulling: { teksten: {}, tekstIds: {}, woordgroepen: [] } as Aanvulling,
    isAangewezen: false,
    taken: new Set<{ taak: () => void; ms: number }>(),
    /** Lets everything that waits for time happen. */
    async pass() {
      const taken = [...proef.taken];
      proef.taken.clear();
      for (const { taak } of taken) taak();
      await flush();
    },
  };
  const zoeker: Volledigzoeker = (uitslag, filter, aantal) =>
    new Promise((resolve, reject) => {
      proef.gevraagd.push({
        uitslag,
        filter,
        aantal,
        async answer(totaal) {
          const resultaat: Zoekresultaat = { titel: 'Blad', adres: '/blad/', fragmenten: [], plekken: [], gewicht: 1 };
          const resultaten = totaal > 0 ? [resultaat] : [];
          resolve({ ...GEEN_UITKOMST, totaal, totaalZonderFilter: totaal, resultaten });
          await flush();
        },
        async fail() {
          reject(new Error('kapot'));
          await flush();
        },
      });
    });
  const index: Zoekindex = { plekken, woordgroepen: [] };
  const sessie = createZoeksessie({
    opties: OPTIES,
    lader: {
      start() {
        proef.geladen.index += 1;
        return proef.isLaadbaar.index ? Promise.resolve(index) : Promise.reject(new Error('weg'));
      },
      complete: () => Promise.resolve(proef.aanvulling),
      need() {
        const { deel } = proef;
        proef.deel = undefined;
        return Promise.resolve(deel);
      },
    },
    loadVolledig() {
      proef.geladen.tekst += 1;
      return proef.isLaadbaar.tekst ? Promise.resolve(zoeker) : Promise.reject(new Error('weg'));
    },
    schedule(taak, ms) {
      const afspraak = { taak, ms };
      proef.taken.add(afspraak);
      return () => proef.taken.delete(afspraak);
    },
    recordAdres: (vraag, wijze) => proef.adressen.push(`${wijze} ${toZoekadres('/', vraag)}`),
    isAangewezen: () => proef.isAangewezen,
    show(beeld) {
      proef.beeld = beeld;
      proef.beelden.push(beeld);
    },
  });
  return { proef, sessie };
}

/** One of which the suggestions are there. */
async function createKlaar(opties?: Parameters<typeof createProef>[0]) {
  const alles = createProef(opties);
  await alles.sessie.start();
  return alles;
}

async function flush() {
  for (let beurt = 0; beurt < 20; beurt += 1) await Promise.resolve();
}

const getTotaal = ({ paginas, antwoord }: Zoekbeeld) => (paginas === 'klaar' ? antwoord?.uitkomst.totaal : undefined);
const listTitels = ({ groepen }: Zoekbeeld) => groepen.flatMap(({ plekken }) => plekken.map(({ titel }) => titel));

describe('the suggestions of a session', () => {
  test('come at every key, without waiting', async () => {
    const { proef, sessie } = await createKlaar();
    for (const tekst of ['kl', 'klo', 'klok']) {
      sessie.setTekst(tekst);
      expect(listTitels(proef.beeld)).toEqual(['klokhuis']);
    }
    sessie.setTekst('kloka');
    expect(listTitels(proef.beeld)).toEqual([]);
  });

  test('come as soon as the index is there, for what was typed before', async () => {
    const { proef, sessie } = createProef();
    const geladen = sessie.start();
    sessie.setTekst('klok');
    expect(proef.beeld.suggesties).toBe('bezig');
    expect(listTitels(proef.beeld)).toEqual([]);
    await geladen;
    expect(listTitels(proef.beeld)).toEqual(['klokhuis']);
  });

  test('keep to the filters', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.open({ tekst: 'klokhuis', soort: 'route' });
    expect(listTitels(proef.beeld)).toEqual([]);
    sessie.setFilter('soort', 'gids');
    expect(listTitels(proef.beeld)).toEqual(['klokhuis']);
  });

  test('stay the same list while the pages come', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('klokhuis');
    const { groepen } = proef.beeld;
    await flush();
    await proef.gevraagd[0]?.answer(2);
    expect(proef.beeld.groepen).toBe(groepen);
  });

  test('tell what was meant; who wants the very words gets those', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('klokhius');
    expect(proef.beeld).toMatchObject({ bedoelde: 'klokhuis' });
    sessie.open({ tekst: 'klokhius', isLetterlijk: true });
    await flush();
    expect(proef.beeld).toMatchObject({ bedoelde: undefined, groepen: [] });
    expect(proef.gevraagd.at(-1)?.uitslag.vragen).toMatchObject({
      zelf: 'klokhius',
      hersteld: undefined,
      verruimd: [],
    });
  });

  test('typing on lets go of the very words', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.open({ tekst: 'klokhius', isLetterlijk: true });
    sessie.setTekst('klokhiu');
    expect(proef.beeld.vraag).toEqual({ tekst: 'klokhiu' });
  });

  test('that cannot be loaded leave the pages to be searched', async () => {
    const { proef, sessie } = createProef();
    proef.isLaadbaar.index = false;
    void sessie.start();
    sessie.submit('een klokhuis');
    await flush();
    expect(proef.beeld.suggesties).toBe('mislukt');
    expect(proef.gevraagd[0]?.uitslag.vragen.zelf).toBe('klokhuis');
    await proef.gevraagd[0]?.answer(2);
    expect(getTotaal(proef.beeld)).toBe(2);
    await proef.pass();
    expect(proef.beeld.aankondiging).toBe('2 pagina’s voor ‘een klokhuis’');
  });

  test('of a large site come in parts, and are shown when the question is still the same', async () => {
    const { proef, sessie } = await createKlaar();
    proef.deel = { plekken: [createPlek('zeldzaam')], woordgroepen: [] };
    sessie.setTekst('zeldzaam');
    expect(listTitels(proef.beeld)).toEqual([]);
    await flush();
    expect(listTitels(proef.beeld)).toEqual(['zeldzaam']);
  });
});

describe('the pages of a session', () => {
  test('are asked for once, when the typing pauses', async () => {
    const { proef, sessie } = await createKlaar();
    for (const tekst of ['w', 'wo', 'woo']) sessie.setTekst(tekst);
    expect(proef.gevraagd).toHaveLength(0);
    await proef.pass();
    expect(proef.gevraagd.map(({ uitslag }) => uitslag.vragen.zelf)).toEqual(['woo']);
  });

  test('are asked for at once when it is submitted', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.setTekst('woord');
    sessie.submit('woord');
    await flush();
    expect(proef.gevraagd).toHaveLength(1);
    await proef.pass();
    expect(proef.gevraagd).toHaveLength(1);
  });

  test('wait for the index, which knows other names, but not for ever', async () => {
    const { proef, sessie } = createProef();
    void sessie.start();
    sessie.submit('woord');
    expect(proef.gevraagd).toHaveLength(0);
    await flush();
    expect(proef.gevraagd).toHaveLength(1);

    const trage = createProef();
    trage.sessie.prepare();
    trage.sessie.submit('woord');
    await trage.proef.pass();
    expect(trage.proef.gevraagd).toHaveLength(1);
  });

  test('an answer to an older question is never shown', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('oud');
    await flush();
    sessie.submit('nieuw');
    await flush();
    await proef.gevraagd[1]?.answer(2);
    await proef.gevraagd[0]?.answer(99);
    expect(getTotaal(proef.beeld)).toBe(2);
    expect(proef.beelden.map(getTotaal)).not.toContain(99);
  });

  test('an answer that comes while someone types on is not shown', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('oud');
    await flush();
    sessie.setTekst('oude');
    await proef.gevraagd[0]?.answer(99);
    expect(proef.beelden.map(getTotaal)).not.toContain(99);
  });

  test('a failure of an older question is never shown', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('oud');
    await flush();
    sessie.submit('nieuw');
    await flush();
    await proef.gevraagd[0]?.fail();
    await proef.gevraagd[1]?.answer(2);
    expect(proef.beelden.map(({ paginas }) => paginas)).not.toContain('mislukt');
    expect(getTotaal(proef.beeld)).toBe(2);
  });

  test('an answer that comes after the field was emptied is not shown', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('woord');
    await flush();
    sessie.setTekst('');
    await proef.pass();
    await proef.gevraagd[0]?.answer(3);
    expect(proef.beeld).toMatchObject({ paginas: 'wacht', antwoord: undefined, groepen: [], aankondiging: '' });
  });

  test('the earlier answer stays on screen while the next is sought', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('een');
    await flush();
    await proef.gevraagd[0]?.answer(4);
    sessie.setTekst('twee');
    sessie.submit('drie');
    expect(proef.beeld).toMatchObject({
      paginas: 'bezig',
      antwoord: { vraag: { tekst: 'een' }, uitkomst: { totaal: 4 } },
    });
  });

  test.each(['?!', '🙂'])('only signs (%s) find nothing, without loading the full text', async (tekst) => {
    const { proef, sessie } = await createKlaar();
    sessie.submit(tekst);
    expect(getTotaal(proef.beeld)).toBe(0);
    expect(proef.geladen.tekst).toBe(0);
  });

  test('of which nothing is found lead to the nearest term', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('xylofoon');
    await flush();
    await proef.gevraagd[0]?.answer(0);
    expect(proef.beeld.nabij.map(({ titel }) => titel)).toEqual([]);
    sessie.submit('woordenschat');
    await flush();
    await proef.gevraagd[1]?.answer(0);
    expect(proef.beeld.nabij.map(({ titel }) => titel)).toEqual(['woordenboek']);
  });

  test('more of them belong to the same question; another question starts at the first', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('een');
    sessie.showMore();
    await flush();
    sessie.submit('twee');
    await flush();
    expect(proef.gevraagd.map(({ aantal }) => aantal)).toEqual([2 * RESULTATEN_PER_KEER, RESULTATEN_PER_KEER]);
  });

  test('that cannot be loaded leave the suggestions, and trying again loads them anew', async () => {
    const { proef, sessie } = await createKlaar();
    proef.isLaadbaar.tekst = false;
    sessie.submit('klokhuis');
    await flush();
    expect(proef.beeld.paginas).toBe('mislukt');
    expect(listTitels(proef.beeld)).toEqual(['klokhuis']);
    await proef.pass();
    expect(proef.beeld.aankondiging).toBe('1 suggestie voor ‘klokhuis’. Zoeken in de pagina’s lukt nu niet.');
    proef.isLaadbaar.tekst = true;
    sessie.retry();
    await flush();
    await proef.gevraagd[0]?.answer(1);
    expect(proef.geladen).toEqual({ index: 1, tekst: 2 });
    expect(getTotaal(proef.beeld)).toBe(1);
  });

  test('after a failure another question loads them anew', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('een');
    await flush();
    await proef.gevraagd[0]?.fail();
    sessie.submit('twee');
    await flush();
    expect(proef.geladen.tekst).toBe(2);
  });

  test('are loaded once for many questions, from when someone is about to ask', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.prepare();
    sessie.submit('een');
    await flush();
    sessie.submit('twee');
    await flush();
    expect(proef.geladen.tekst).toBe(1);
  });

  test('when neither stage can be loaded this is said, and trying again loads both', async () => {
    const { proef, sessie } = createProef();
    proef.isLaadbaar = { index: false, tekst: false };
    void sessie.start();
    sessie.submit('klokhuis');
    await flush();
    expect(proef.beeld).toMatchObject({ suggesties: 'mislukt', paginas: 'mislukt' });
    await proef.pass();
    expect(proef.beeld.aankondiging).toBe('Zoeken lukt nu niet.');
    proef.isLaadbaar = { index: true, tekst: true };
    sessie.retry();
    await flush();
    expect(listTitels(proef.beeld)).toEqual(['klokhuis']);
    expect(proef.geladen).toEqual({ index: 2, tekst: 2 });
  });
});

describe('a session', () => {
  test('announces both stages in one sentence, once, after a pause', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('klok');
    await flush();
    await proef.gevraagd[0]?.answer(1);
    sessie.submit('klokhuis');
    await flush();
    await proef.gevraagd[1]?.answer(2);
    expect(proef.beeld.aankondiging).toBe('');
    await proef.pass();
    expect(proef.beeld.aankondiging).toBe('1 suggestie en 2 pagina’s voor ‘klokhuis’');
    expect(new Set(proef.beelden.map(({ aankondiging }) => aankondiging))).toEqual(
      new Set(['', '1 suggestie en 2 pagina’s voor ‘klokhuis’']),
    );
  });

  test('lets go of a filter that does not exist', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.open({ tekst: 'woord', soort: 'onzin', fase: 'een' });
    await flush();
    expect(proef.gevraagd[0]?.filter).toEqual({ fase: 'een' });
    expect(proef.beeld.vraag).toEqual({ tekst: 'woord', fase: 'een' });
  });

  test('keeps the filters when the words change, until they are wiped', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.open({ tekst: 'een', soort: 'gids' });
    sessie.setFilter('bron', 'boek');
    sessie.submit('twee');
    await flush();
    expect(proef.gevraagd.at(-1)?.filter).toEqual({ soort: 'gids', bron: 'boek' });
    sessie.clearFilters();
    await flush();
    expect(proef.gevraagd.at(-1)?.filter).toEqual({});
    expect(proef.beeld.vraag.tekst).toBe('twee');
  });

  test('takes along what was just typed when a filter is chosen', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('oud');
    await proef.pass();
    sessie.setTekst('nieuw');
    sessie.setFilter('soort', 'gids');
    await proef.pass();
    expect(proef.adressen.at(-1)).toBe('nieuw /#q=nieuw&soort=gids');
    expect(proef.gevraagd.at(-1)?.uitslag.vragen.zelf).toBe('nieuw');
  });

  test('typing is one step back; a question that was submitted, opened or filtered is a step of its own', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.setTekst('a');
    await proef.pass();
    sessie.setTekst('ab');
    await proef.pass();
    sessie.submit('ab');
    sessie.setTekst('c');
    await proef.pass();
    sessie.setTekst('cd');
    await proef.pass();
    sessie.open({ tekst: 'ab' });
    sessie.setFilter('soort', 'gids');
    sessie.setFilter('fase', 'een');
    expect(proef.adressen).toEqual([
      'vervang /#q=a',
      'vervang /#q=ab',
      'nieuw /#q=c',
      'vervang /#q=cd',
      'nieuw /#q=ab&soort=gids',
      'nieuw /#q=ab&soort=gids&fase=een',
    ]);
  });

  test('shows nothing more once it is closed', async () => {
    const { proef, sessie } = await createKlaar();
    sessie.submit('woord');
    await flush();
    sessie.close();
    const aantal = proef.beelden.length;
    await proef.gevraagd[0]?.answer(1);
    await proef.pass();
    expect(proef.beelden).toHaveLength(aantal);
  });
});

describe('the index of Pagefind', () => {
  const BLAD = {
    url: '/pad/gids/',
    meta: { title: 'Gids & kaart' },
    filters: { soort: ['Gids'] },
    excerpt: 'Hele <mark>blad</mark>.',
    sub_results: [
      { title: 'Gids', url: '/pad/gids/', excerpt: 'Boven <mark>blad</mark>.', weighted_locations: [] },
      {
        title: 'Kop',
        url: '/pad/gids/#kop',
        excerpt: 'Onder.',
        weighted_locations: [{ balanced_score: 2 }, { balanced_score: 3 }],
      },
    ],
  };

  function createProefindex(blad: unknown = BLAD, gevonden = 1) {
    const gezien: unknown[] = [];
    let geladen = 0;
    const instance = {
      filters: () => Promise.resolve({ soort: { Gids: 7, Kaart: 2 } }),
      preload: () => Promise.resolve(),
      search: (...vraag: unknown[]) => {
        gezien.push(vraag);
        const data = () => {
          geladen += 1;
          return Promise.resolve(blad);
        };
        return Promise.resolve({
          results: Array.from({ length: gevonden }, (_, nummer) => ({ id: `nl_${nummer}`, score: 1, data })),
          unfilteredResultCount: gevonden,
          totalFilters: gevonden > 0 ? { soort: { Gids: gevonden } } : {},
        });
      },
    };
    const adressen: string[] = [];
    const opties: unknown[] = [];
    const vooruit: string[] = [];
    let isBereikbaar = true;
    const load = createPagefindLoader('/pad/', {
      prefetchBestand: (adres) => vooruit.push(adres),
      importModule: (adres) => {
        adressen.push(adres);
        return Promise.resolve({
          createInstance: (optie: unknown) => {
            opties.push(optie);
            return instance;
          },
        });
      },
      checkBestand: () => (isBereikbaar ? Promise.resolve() : Promise.reject(new Error('weg'))),
    });
    return {
      load,
      gezien,
      adressen,
      vooruit,
      opties,
      getGeladen: () => geladen,
      disconnect: () => (isBereikbaar = false),
    };
  }

  test('it is asked for under the base path, each next time under another address', async () => {
    const { load, adressen, vooruit, opties } = createProefindex();
    await load();
    expect(vooruit).toEqual(['/pad/pagefind/pagefind-worker.js', '/pad/pagefind/wasm.nl.pagefind']);
    await load();
    expect(adressen).toEqual(['/pad/pagefind/pagefind.js', '/pad/pagefind/pagefind.js?poging=2']);
    expect(opties[0]).toMatchObject({ basePath: '/pad/pagefind/' });
  });

  test('is asked for the words and the chosen filters only, and counts what each filter leaves', async () => {
    const { load, gezien } = createProefindex();
    const { search } = await load();
    const antwoord = await search('blad', { soort: 'gids', fase: undefined });
    expect(gezien).toEqual([['blad', { filters: { soort: 'gids' } }]]);
    expect(antwoord).toMatchObject({ totaalZonderFilter: 1, treffers: [{ id: 'nl_0', score: 1 }] });
    expect(antwoord.tellingen).toEqual({ soort: new Map([['Gids', 1]]), fase: new Map(), bron: new Map() });
  });

  test('a page becomes a result with its places', async () => {
    const { load } = createProefindex();
    const { treffers } = await (await load()).search('blad', {});
    expect(await treffers[0]?.load()).toMatchObject({
      titel: 'Gids & kaart',
      adres: '/pad/gids/',
      soort: 'Gids',
      fragmenten: [
        { tekst: 'Boven ', isTreffer: false },
        { tekst: 'blad', isTreffer: true },
        { tekst: '.', isTreffer: false },
      ],
      plekken: [
        { titel: 'Kop', adres: '/pad/gids/#kop', fragmenten: [{ tekst: 'Onder.', isTreffer: false }], gewicht: 5 },
      ],
    });
  });

  test('no page is fetched before it is asked for', async () => {
    const { load, getGeladen } = createProefindex(BLAD, 30);
    const { treffers } = await (await load()).search('blad', {});
    expect([treffers.length, getGeladen()]).toEqual([30, 0]);
  });

  test('finding nothing without a connection is a failure, not an answer', async () => {
    const { load, disconnect } = createProefindex(BLAD, 0);
    const { search } = await load();
    await expect(search('blad', {})).resolves.toMatchObject({ treffers: [] });
    disconnect();
    await expect(search('blad', {})).rejects.toThrow('weg');
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a page without a title', { ...BLAD, meta: {} }],
    ['a script as address', { ...BLAD, url: 'javascript:alert(1)' }],
    ['an address elsewhere', { ...BLAD, url: '//elders.example/' }],
    ['places that are no list', { ...BLAD, sub_results: {} }],
  ])('%s in place of a page is refused', async (_, blad) => {
    const { load } = createProefindex(blad);
    const { treffers } = await (await load()).search('blad', {});
    await expect(treffers[0]?.load()).rejects.toThrow('another form');
  });

  test.each([undefined, {}, { createInstance: 1 }])('a module of another form (%j) is refused', async (module) => {
    const load = createPagefindLoader('/', {
      importModule: () => Promise.resolve(module),
      prefetchBestand: () => undefined,
      checkBestand: () => Promise.resolve(),
    });
    await expect(load()).rejects.toThrow('another form');
  });
});

describe('an answer is about what was asked', () => {
  const uitkomst = (treffer: string): Zoekresultaat[] => [
    { titel: '', adres: '/', fragmenten: [{ tekst: treffer, isTreffer: true }], plekken: [], gewicht: 1 },
  ];

  test.each([
    ['gefietst', 'fietsen'],
    ['kind', 'kinderen'],
    ['financiële', 'financieel'],
    ['vt', 'VT'],
  ])('%s is answered by %s', (vraag, treffer) => {
    expect(isVerwanteUitkomst(vraag, uitkomst(treffer))).toBe(true);
  });

  test.each([
    ['wethouder', 'Wet'],
    ['begroting', 'b'],
    ['burgemeester', 'b'],
    ['img', 'i'],
    // What only looks like it is mended first, and found then.
    ['zelfscna', 'zelfscan'],
    ['gezinsvoogd', 'gezin'],
    // Of several words each has to be found.
    ['gezin wethouder', 'gezinnen'],
  ])('%s is not answered by %s', (vraag, treffer) => {
    expect(isVerwanteUitkomst(vraag, uitkomst(treffer))).toBe(false);
  });
});
