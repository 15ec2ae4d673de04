import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Zoekplek } from '../../src/domain/zoekindex.ts';
import { normalizeZoektekst } from '../../src/domain/zoeken.ts';
import { createSuggesties } from '../../src/search/suggesties.ts';
import { createIndex, createPlek, createPlekOp } from './zoekplek.ts';

const VEILIG_THUIS = createPlek({
  ...{ soort: 'begrip', titel: 'Veilig Thuis', namen: ['VT'], deel: 'begrippen', bronnen: ['leidraad'] },
});
const LOKAAL_TEAM = createPlek({
  soort: 'begrip',
  titel: 'lokaal team',
  namen: ['wijkteam'],
  vormen: ['lokale teams'],
  deel: 'begrippen',
});
const ROUTEKAART = createPlek({ titel: 'Fase 2: visie op veiligheid', deel: 'routekaart', fasen: ['fase-2'] });
const VISIE = createPlek({ titel: 'Visie op veiligheid', bronnen: ['leidraad'] });
const OUD = createPlek({ titel: 'Visie op veiligheid in 2019', isAchteraan: true, bronnen: ['oud'] });
const VOORWAARDEN = createPlekOp(VISIE, 'voorwaarden', 'Veiligheidsvoorwaarden stellen');
const CREATIEF = createPlek({ soort: 'instrument', titel: 'Creatieve werkvorm: één-op-één', deel: 'instrumenten' });
const VRAAG = createPlekOp(
  createPlek({ titel: 'Zelfscan', deel: 'zelfscan' }),
  '6a-1',
  'Afspraken met Veilig Thuis',
  'vraag',
);
const PLEKKEN = [VEILIG_THUIS, LOKAAL_TEAM, ROUTEKAART, VISIE, OUD, VOORWAARDEN, CREATIEF, VRAAG];

function createZoek(plekken: readonly Zoekplek[] = PLEKKEN) {
  const suggesties = createSuggesties();
  suggesties.add(createIndex(plekken, [{ woorden: ['gebiedsteam'], naar: ['lokaal team'] }]));
  return suggesties;
}

const zoek = createZoek();
const listAdressen = (tekst: string) => zoek.ask(tekst).treffers.map(({ plek }) => plek.adres);

describe('it makes no difference', () => {
  test.each([
    ['in which order the words stand', 'veiligheid visie', 'visie veiligheid'],
    ['whether there are capitals', 'VEILIG THUIS', 'veilig thuis'],
    ['whether there are accents', 'één op één', 'een op een'],
    ['whether there are hyphens', 'één-op-één', 'één op één'],
    ['whether small words come along', 'de visie op veiligheid', 'visie veiligheid'],
    ['how much white space there is', '  veilig   thuis ', 'veilig thuis'],
    ['what signs stand around it', '“veilig thuis”?!', 'veilig thuis'],
    ['whether two words are written as one', 'lokaalteam', 'lokaal team'],
  ])('%s', (_case, a, b) => {
    expect(listAdressen(a).length).toBeGreaterThan(0);
    expect(listAdressen(a)).toEqual(listAdressen(b));
  });
});

describe('what stands first', () => {
  test.each([
    ['is the place with that name', 'veilig thuis', VEILIG_THUIS],
    ['is the place with that abbreviation', 'vt', VEILIG_THUIS],
    ['is the place with that other name', 'wijkteam', LOKAAL_TEAM],
    ['is the place with that form', 'lokale teams', LOKAAL_TEAM],
    ['is the page with that title, before one that says more', 'visie op veiligheid', VISIE],
    ['is found by a part of a compound', 'voorwaarden', VOORWAARDEN],
    ['is found with one typing error', 'veiligheidsvoorwaadren', VOORWAARDEN],
    ['is found by a word that means the same', 'gebiedsteam', LOKAAL_TEAM],
    ['is found while the word is being typed', 'werkv', CREATIEF],
    ['is a question where that has most of the words', 'afspraken veilig thuis', VRAAG],
  ])('%s: %s', (_case, vraag, plek) => {
    expect(zoek.ask(vraag).treffers[0]?.plek.adres).toBe(plek.adres);
  });

  test('is current before what it replaced', () => {
    const adressen = listAdressen('visie');
    expect(adressen.indexOf(VISIE.adres)).toBeLessThan(adressen.indexOf(OUD.adres));
  });

  test('weighs most, and all before the rest weighs no less', () => {
    for (const vraag of ['veilig', 'visie veiligheid', 'team', 'lokaal']) {
      const gewichten = zoek.ask(vraag).treffers.map(({ gewicht }) => gewicht);
      expect(gewichten).toEqual(gewichten.toSorted((a, b) => b - a));
    }
  });
});

describe('more words', () => {
  const woord = fc.constantFrom(
    'visie',
    'veiligheid',
    'veilig',
    'thuis',
    'team',
    'lokaal',
    'fase',
    'voorwaarden',
    'werkvorm',
    '2019',
  );

  test('narrow: what has all of them has each of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(woord, { minLength: 2, maxLength: 4 }), (woorden) => {
        // Words that have another name together mean something else together.
        fc.pre(!woorden.includes('lokaal'));
        const samen = listAdressen(woorden.join(' '));
        // A heading comes when one of the words is its own and the page around it has the others.
        const zonderKoppen = samen.filter((adres) => !adres.includes('#'));
        for (const een of woorden) expect(listAdressen(een)).toEqual(expect.arrayContaining(zonderKoppen));
      }),
    );
  });

  test('of which no place has all give the places with some, and say which are missing', () => {
    const { treffers, gedeeltelijk } = zoek.ask('voorwaarden werkvorm');
    expect(treffers).toEqual([]);
    expect(gedeeltelijk.map(({ plek }) => plek.adres).toSorted()).toEqual(
      [CREATIEF.adres, VOORWAARDEN.adres].toSorted(),
    );
    expect(gedeeltelijk.find(({ plek }) => plek.adres === CREATIEF.adres)?.ontbreekt).toEqual(['voorwaarden']);
  });
});

describe('what was done with a question is told', () => {
  test('other names', () => {
    expect(zoek.ask('gebiedsteam').ookGezochtOp).toEqual(['lokaal team']);
    expect(zoek.ask('wijkteam').ookGezochtOp).toEqual(['lokaal team']);
    expect(zoek.ask('visie').ookGezochtOp).toEqual([]);
  });

  test('a typing error, and the full text is asked both ways', () => {
    const { bedoelde, vragen } = zoek.ask('vieligheid');
    expect(bedoelde).toBe('veiligheid');
    expect(vragen).toMatchObject({ zelf: 'vieligheid', hersteld: 'veiligheid' });
    expect(zoek.ask('veiligheid').bedoelde).toBeUndefined();
  });

  test('the full text is asked for the words that say something, or all', () => {
    expect(zoek.ask('wat is de visie').vragen.zelf).toBe('visie');
    expect(zoek.ask('wie doet wat').vragen.zelf).toBe('wie doet wat');
  });
});

test.each([
  [{ soort: 'begrippen' }, [VEILIG_THUIS]],
  [{ soort: 'zelfscan' }, [VRAAG]],
  [{ fase: 'fase-2' }, []],
  [{ bron: 'leidraad' }, [VEILIG_THUIS]],
  [{ soort: 'begrippen', bron: 'oud' }, []],
  [{}, [VEILIG_THUIS, VRAAG]],
])('a filter leaves what belongs to it: %j', (filter, plekken) => {
  const adressen = zoek.ask('veilig thuis', filter).treffers.map(({ plek }) => plek.adres);
  expect(adressen).toEqual(plekken.map(({ adres }) => adres));
});

test('a place that comes twice stands there once, and what comes later is found as well', () => {
  const suggesties = createZoek([VISIE]);
  suggesties.add(createIndex([VISIE, CREATIEF]));
  expect(suggesties.ask('visie').treffers).toHaveLength(1);
  expect(suggesties.ask('werkvorm').treffers.map(({ plek }) => plek.adres)).toEqual([CREATIEF.adres]);
});

test('what is said about a place finds it too, behind the places with the word in their names', () => {
  const suggesties = createZoek();
  const teksten = { [CREATIEF.adres]: 'Voor een gesprek over visie.', '/weg/': 'visie' };
  suggesties.complete({ teksten, tekstIds: {}, woordgroepen: [] });
  const adressen = suggesties.ask('visie').treffers.map(({ plek }) => plek.adres);
  expect(adressen).toContain(CREATIEF.adres);
  expect(adressen.indexOf(CREATIEF.adres)).toBeGreaterThan(adressen.indexOf(VISIE.adres));
});

describe('whatever is typed', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \t\n '],
    ['only signs', '?!…–“”()[]{}'],
    ['a regular expression', '(a+)+$ .* [\\p{L}] ^\\'],
    ['HTML', '<script>alert(1)</script><b onclick=x>'],
    ['emoji', '👩‍👧‍👦 🙂🏳️‍🌈'],
    ['another script', 'безопасность 安全 أمان'],
    ['half a character', '\uD800 veilig \uDC00'],
    ['names of objects', '__proto__ constructor toString'],
    ['a page of text', 'veilig thuis '.repeat(5000)],
    ['a word without end', 'veiligheid'.repeat(5000)],
    ['as many letters as words', 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(40)],
  ])('%s is answered, and without delay', (_case, tekst) => {
    const start = performance.now();
    // As the page asks: what is pasted is cut.
    const { treffers, gedeeltelijk } = zoek.ask(normalizeZoektekst(tekst));
    expect([...treffers, ...gedeeltelijk].every(({ gewicht }) => Number.isFinite(gewicht))).toBe(true);
    // Milliseconds, in truth: a busy machine gets time.
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('any text is answered the same every time, with numbers that compare', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (tekst) => {
        const uitslag = zoek.ask(tekst);
        for (const { gewicht, dekking } of [...uitslag.treffers, ...uitslag.gedeeltelijk]) {
          expect(Number.isFinite(gewicht)).toBe(true);
          expect(dekking >= 0 && dekking <= 1).toBe(true);
        }
        expect(zoek.ask(tekst).treffers).toEqual(uitslag.treffers);
      }),
    );
  });
});

test('two words are taken for one only where the one is written more often', () => {
  const site = createPlek({ titel: 'Cijfers (voorbeeldgeweld.nl)' });
  const thema = createPlek({ titel: 'Voorbeeld geweld' });
  const zelfscan = createPlek({ titel: 'Zelfscan' });
  const { vragen } = createZoek([site, thema, zelfscan, { ...thema, adres: '/ook/' }]).ask('voorbeeld geweld');
  expect(vragen.zelf).toBe('voorbeeld geweld');
  expect(createZoek([zelfscan]).ask('zelf scan').vragen.zelf).toBe('zelfscan');
});
