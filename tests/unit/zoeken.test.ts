import { describe, expect, test } from 'vitest';
import {
  isVerwanteUitkomst,
  type Zoekresultaat,
  describeUitkomst,
  GEEN_UITKOMST,
  isDoorzoekbaar,
  MAX_ZOEKTEKST,
  normalizeZoektekst,
  readZoekvraag,
  selectSoorten,
  splitFragmenten,
  splitPlekken,
  toZoekadres,
  type Plek,
  type Zoekuitkomst,
  type Zoekvraag,
} from '../../src/domain/zoeken.ts';
import { createPagefindLoader } from '../../src/islands/zoeken/pagefind.ts';
import {
  createZoeksessie,
  LEEG_ZOEKBEELD,
  RESULTATEN_PER_KEER,
  type Zoekbeeld,
  type Zoekmachine,
} from '../../src/islands/zoeken/zoeksessie.ts';

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
    ['/pad/zoeken/#q=team&soort=Over+ons', { tekst: 'team', soort: 'Over ons' }],
  ])('%s is written for and read as %j', (adres, vraag) => {
    expect(toZoekadres('/pad/zoeken/', vraag)).toBe(adres);
    expect(readZoekvraag(new URL(adres, 'https://site.example'))).toEqual({ soort: undefined, ...vraag });
  });

  test.each<[string, Zoekvraag]>([
    ['/zoeken/?q=team&soort=Over+ons', { tekst: 'team', soort: 'Over ons' }],
    ['/zoeken/?q=team#inhoud', { tekst: 'team' }],
    ['/zoeken/?q=oud#q=nieuw', { tekst: 'nieuw' }],
    ['/zoeken/?q=oud#q=', { tekst: '' }],
  ])('%s, as a form or a link makes it, is read as %j', (adres, vraag) => {
    expect(readZoekvraag(new URL(adres, 'https://site.example'))).toEqual({ soort: undefined, ...vraag });
  });

  test.each(['team', 'a&soort=x', '#', '?'])('no part of the question %j is sent with the address', (tekst) => {
    const { pathname, search } = new URL(toZoekadres('/zoeken/', { tekst, soort: 'Gids' }), 'https://site.example');
    expect(pathname + search).toBe('/zoeken/');
  });

  test('a kind without words is not worth an address', () => {
    expect(toZoekadres('/zoeken/', { tekst: '', soort: 'Gids' })).toBe('/zoeken/');
  });

  test.each(['?q=%E0%A4%A', '?q', '?soort=&q=+', ''])('%j from elsewhere is read without an error', (query) => {
    expect(() => readZoekvraag({ hash: '', search: query })).not.toThrow();
    expect(() => readZoekvraag({ hash: query.replace('?', '#'), search: '' })).not.toThrow();
  });
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

describe('kinds to choose from', () => {
  const tellingen = [
    { soort: 'Anders', aantal: 2 },
    { soort: 'Gids', aantal: 0 },
    { soort: 'Route', aantal: 1 },
  ];
  test.each<[string, string | undefined, string[]]>([
    ['only kinds with results, in the order of the menu', undefined, ['Route 1', 'Anders 2']],
    ['the chosen kind stays without results', 'Gids', ['Route 1', 'Gids 0', 'Anders 2']],
    ['the chosen kind stays when it is not counted', 'Nieuw', ['Route 1', 'Anders 2', 'Nieuw 0']],
  ])('%s', (_, gekozen, verwacht) => {
    const keuzes = selectSoorten(tellingen, gekozen, ['Route', 'Gids']);
    expect(keuzes.map(({ soort, aantal }) => `${soort} ${aantal}`)).toEqual(verwacht);
  });
});

test.each([
  [{ tekst: 'x' }, 0, 0, 'Geen resultaten voor ‘x’'],
  [{ tekst: 'x' }, 1, 1, '1 resultaat voor ‘x’'],
  [{ tekst: 'x', soort: 'Gids' }, 12, 20, '12 resultaten voor ‘x’ in Gids'],
  [{ tekst: 'x', soort: 'Gids' }, 0, 3, 'Geen resultaten voor ‘x’ in Gids'],
  [{ tekst: 'x', soort: 'Gids' }, 0, 0, 'Geen resultaten voor ‘x’'],
])('%j with %i of %i pages is told as %j', (vraag, totaal, totaalAlleSoorten, zin) => {
  expect(describeUitkomst(vraag, { totaal, totaalAlleSoorten })).toBe(zin);
});

/** A session with a clock that is set by hand and an index that answers when told to. */
function createProef({ soorten = ['Gids'] }: { soorten?: string[] } = {}) {
  type Gevraagd = {
    vraag: Zoekvraag;
    aantal: number;
    answer: (totaal: number) => Promise<void>;
    fail: () => Promise<void>;
  };
  const proef = {
    beeld: LEEG_ZOEKBEELD,
    beelden: [] as Zoekbeeld[],
    gevraagd: [] as Gevraagd[],
    adressen: [] as string[],
    geladen: 0,
    isLaadbaar: true,
    taken: new Set<{ taak: () => void; ms: number }>(),
    /** Lets everything that waits for time happen. */
    async pass() {
      const taken = [...proef.taken];
      proef.taken.clear();
      for (const { taak } of taken) taak();
      await flush();
    },
  };
  const machine: Zoekmachine = {
    soorten,
    search: (vraag, aantal) =>
      new Promise((resolve, reject) => {
        proef.gevraagd.push({
          vraag,
          aantal,
          async answer(totaal) {
            resolve({ ...GEEN_UITKOMST, totaal, totaalAlleSoorten: totaal });
            await flush();
          },
          async fail() {
            reject(new Error('kapot'));
            await flush();
          },
        });
      }),
  };
  const sessie = createZoeksessie({
    loadZoekmachine() {
      proef.geladen += 1;
      return proef.isLaadbaar ? Promise.resolve(machine) : Promise.reject(new Error('weg'));
    },
    schedule(taak, ms) {
      const afspraak = { taak, ms };
      proef.taken.add(afspraak);
      return () => proef.taken.delete(afspraak);
    },
    recordAdres: (vraag, wijze) => proef.adressen.push(`${wijze} ${toZoekadres('/', vraag)}`),
    show(beeld) {
      proef.beeld = beeld;
      proef.beelden.push(beeld);
    },
  });
  return { proef, sessie };
}

async function flush() {
  for (let beurt = 0; beurt < 10; beurt += 1) await Promise.resolve();
}

function getTotaal({ stand }: Zoekbeeld): number | undefined {
  return stand.status === 'klaar' ? stand.uitkomst.totaal : undefined;
}

describe('a search session', () => {
  test('typing asks once, when it pauses', async () => {
    const { proef, sessie } = createProef();
    for (const tekst of ['w', 'wo', 'woo']) sessie.setTekst(tekst);
    expect(proef.gevraagd).toHaveLength(0);
    await proef.pass();
    expect(proef.gevraagd.map(({ vraag }) => vraag.tekst)).toEqual(['woo']);
  });

  test('submitting asks at once', async () => {
    const { proef, sessie } = createProef();
    sessie.setTekst('woord');
    sessie.submit('woord');
    await flush();
    expect(proef.gevraagd).toHaveLength(1);
    await proef.pass();
    expect(proef.gevraagd).toHaveLength(1);
  });

  test('an answer to an older question is never shown', async () => {
    const { proef, sessie } = createProef();
    sessie.submit('oud');
    await flush();
    sessie.submit('nieuw');
    await flush();
    await proef.gevraagd[1]?.answer(2);
    await proef.gevraagd[0]?.answer(99);
    expect(getTotaal(proef.beeld)).toBe(2);
    expect(proef.beelden.map(getTotaal)).not.toContain(99);
  });

  test('a failure of an older question is never shown', async () => {
    const { proef, sessie } = createProef();
    sessie.submit('oud');
    await flush();
    sessie.submit('nieuw');
    await flush();
    await proef.gevraagd[0]?.fail();
    await proef.gevraagd[1]?.answer(2);
    expect(proef.beelden.map(({ stand }) => stand.status)).not.toContain('mislukt');
    expect(getTotaal(proef.beeld)).toBe(2);
  });

  test('an answer that comes after the field was emptied is not shown', async () => {
    const { proef, sessie } = createProef();
    sessie.submit('woord');
    await flush();
    sessie.setTekst('');
    await proef.pass();
    await proef.gevraagd[0]?.answer(3);
    expect(proef.beeld.stand.status).toBe('leeg');
  });

  test('the earlier answer stays on screen while the next is sought', async () => {
    const { proef, sessie } = createProef();
    sessie.submit('een');
    await flush();
    await proef.gevraagd[0]?.answer(4);
    sessie.submit('twee');
    sessie.submit('drie');
    const { stand } = proef.beeld;
    expect(stand.status === 'bezig' && stand.vorige).toMatchObject({
      vraag: { tekst: 'een' },
      uitkomst: { totaal: 4 },
    });
  });

  test('only signs find nothing, without loading the index', () => {
    const { proef, sessie } = createProef();
    sessie.submit('?!');
    expect(getTotaal(proef.beeld)).toBe(0);
    expect(proef.geladen).toBe(0);
  });

  test('the result is announced once, after a pause', async () => {
    const { proef, sessie } = createProef();
    sessie.submit('een');
    await flush();
    await proef.gevraagd[0]?.answer(1);
    sessie.submit('twee');
    await flush();
    await proef.gevraagd[1]?.answer(2);
    expect(proef.beeld.aankondiging).toBe('');
    await proef.pass();
    expect(proef.beeld.aankondiging).toBe('2 resultaten voor ‘twee’');
    expect(new Set(proef.beelden.map(({ aankondiging }) => aankondiging))).toEqual(
      new Set(['', '2 resultaten voor ‘twee’']),
    );
  });

  test('a kind that does not exist is let go', async () => {
    const { proef, sessie } = createProef({ soorten: ['Gids'] });
    sessie.open({ tekst: 'woord', soort: 'Onzin' });
    await flush();
    expect(proef.gevraagd[0]?.vraag).toEqual({ tekst: 'woord' });
    await proef.gevraagd[0]?.answer(1);
    expect(proef.beeld.soort).toBeUndefined();
  });

  test('the chosen kind stays when the words change', async () => {
    const { proef, sessie } = createProef({ soorten: ['Gids'] });
    sessie.open({ tekst: 'een', soort: 'Gids' });
    sessie.submit('twee');
    await flush();
    expect(proef.gevraagd.at(-1)?.vraag).toEqual({ tekst: 'twee', soort: 'Gids' });
  });

  test('when the index cannot be loaded this is shown and announced, and trying again loads it anew', async () => {
    const { proef, sessie } = createProef();
    proef.isLaadbaar = false;
    sessie.submit('woord');
    await flush();
    expect(proef.beeld.stand).toEqual({ status: 'mislukt', vraag: { tekst: 'woord', soort: undefined } });
    await proef.pass();
    expect(proef.beeld.aankondiging).toBe('Zoeken lukt nu niet.');
    proef.isLaadbaar = true;
    sessie.retry();
    await flush();
    await proef.gevraagd[0]?.answer(1);
    expect(proef.geladen).toBe(2);
    expect(getTotaal(proef.beeld)).toBe(1);
  });

  test('after a failure another question loads the index anew', async () => {
    const { proef, sessie } = createProef();
    sessie.submit('een');
    await flush();
    await proef.gevraagd[0]?.fail();
    sessie.submit('twee');
    await flush();
    expect(proef.geladen).toBe(2);
  });

  test('the index is loaded once for many questions', async () => {
    const { proef, sessie } = createProef();
    sessie.submit('een');
    await flush();
    sessie.submit('twee');
    await flush();
    expect(proef.geladen).toBe(1);
  });

  test('more results belong to the same question; another question starts at the first', async () => {
    const { proef, sessie } = createProef();
    sessie.submit('een');
    sessie.showMore();
    await flush();
    sessie.submit('twee');
    await flush();
    expect(proef.gevraagd.map(({ aantal }) => aantal)).toEqual([2 * RESULTATEN_PER_KEER, RESULTATEN_PER_KEER]);
  });

  test('typing is one step back; a question that was submitted or opened is a step of its own', async () => {
    const { proef, sessie } = createProef();
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
    sessie.setSoort('Gids');
    expect(proef.adressen).toEqual([
      'vervang /#q=a',
      'vervang /#q=ab',
      'nieuw /#q=c',
      'vervang /#q=cd',
      'nieuw /#q=ab&soort=Gids',
    ]);
  });

  test('choosing a kind takes along what was just typed', async () => {
    const { proef, sessie } = createProef();
    sessie.submit('oud');
    await proef.pass();
    sessie.setTekst('nieuw');
    sessie.setSoort('Gids');
    await proef.pass();
    expect(proef.gevraagd.at(-1)?.vraag).toEqual({ tekst: 'nieuw', soort: 'Gids' });
  });

  test('a closed session shows nothing more', async () => {
    const { proef, sessie } = createProef();
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
      search: (...vraag: unknown[]) => {
        gezien.push(vraag);
        const data = () => {
          geladen += 1;
          return Promise.resolve(blad);
        };
        return Promise.resolve({
          results: Array.from({ length: gevonden }, () => ({ data })),
          unfilteredResultCount: gevonden,
          totalFilters: gevonden > 0 ? { soort: { Gids: gevonden } } : {},
        });
      },
    };
    const adressen: string[] = [];
    const opties: unknown[] = [];
    let isBereikbaar = true;
    const load = createPagefindLoader('/pad/', {
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
    return { load, gezien, adressen, opties, getGeladen: () => geladen, disconnect: () => (isBereikbaar = false) };
  }

  test('it is asked for under the base path, each next time under another address', async () => {
    const { load, adressen, opties } = createProefindex();
    await load();
    await load();
    expect(adressen).toEqual(['/pad/pagefind/pagefind.js', '/pad/pagefind/pagefind.js?poging=2']);
    expect(opties[0]).toMatchObject({ basePath: '/pad/pagefind/' });
  });

  test('a page becomes a result with its places', async () => {
    const { load, gezien } = createProefindex();
    const { soorten, search } = await load();
    const uitkomst = await search({ tekst: 'blad', soort: 'Gids' }, 10);
    expect(soorten).toEqual(['Gids', 'Kaart']);
    expect(gezien).toEqual([['blad', { filters: { soort: 'Gids' } }]]);
    expect(uitkomst).toEqual<Zoekuitkomst>({
      totaal: 1,
      totaalAlleSoorten: 1,
      tellingen: [{ soort: 'Gids', aantal: 1 }],
      resultaten: [
        {
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
        },
      ],
    });
  });

  test('no more pages are fetched than are shown', async () => {
    const { load, getGeladen } = createProefindex(BLAD, 30);
    const uitkomst = await (await load()).search({ tekst: 'blad' }, 10);
    expect([uitkomst.totaal, uitkomst.resultaten.length, getGeladen()]).toEqual([30, 10, 10]);
  });

  test('finding nothing without a connection is a failure, not an answer', async () => {
    const { load, disconnect } = createProefindex(BLAD, 0);
    const { search } = await load();
    await expect(search({ tekst: 'blad' }, 10)).resolves.toMatchObject({ totaal: 0 });
    disconnect();
    await expect(search({ tekst: 'blad' }, 10)).rejects.toThrow('weg');
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a page without a title', { ...BLAD, meta: {} }],
    ['a script as address', { ...BLAD, url: 'javascript:alert(1)' }],
    ['an address elsewhere', { ...BLAD, url: '//elders.example/' }],
    ['places that are no list', { ...BLAD, sub_results: {} }],
  ])('%s in place of a page is refused', async (_, blad) => {
    const { load } = createProefindex(blad);
    const { search } = await load();
    await expect(search({ tekst: 'blad' }, 10)).rejects.toThrow('another form');
  });

  test.each([undefined, {}, { createInstance: 1 }])('a module of another form (%j) is refused', async (module) => {
    const load = createPagefindLoader('/', {
      importModule: () => Promise.resolve(module),
      checkBestand: () => Promise.resolve(),
    });
    await expect(load()).rejects.toThrow('another form');
  });
});

describe('an answer is about what was asked', () => {
  const uitkomst = (treffer: string): Zoekresultaat[] => [
    { titel: '', adres: '/', fragmenten: [{ tekst: treffer, isTreffer: true }], plekken: [] },
  ];

  test.each([
    ['gefietst', 'fietsen'],
    ['kind', 'kinderen'],
    ['zelfscna', 'zelfscan'],
    ['financiële', 'financieel'],
    ['vt', 'VT'],
    ['gezin wethouder', 'gezinnen'],
  ])('%s is answered by %s', (vraag, treffer) => {
    expect(isVerwanteUitkomst(vraag, uitkomst(treffer))).toBe(true);
  });

  test.each([
    ['wethouder', 'Wet'],
    ['begroting', 'b'],
    ['burgemeester', 'b'],
    ['img', 'i'],
  ])('%s is not answered by %s', (vraag, treffer) => {
    expect(isVerwanteUitkomst(vraag, uitkomst(treffer))).toBe(false);
  });
});
