import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLEKSOORTEN, type Zoekindex, type Zoekplek } from '../../src/domain/zoekindex.ts';
import { addTekstIds, decodeIndex, encodeIndex, isZoekbestand, listTeksten } from '../../src/search/zoekbestand.ts';
import { createIndex, createPlek, createPlekOp } from './zoekplek.ts';

const naam = fc.stringMatching(/^[A-Za-zé][a-zé -]{0,12}$/);
const id = fc.constantFrom('leidraad', 'routekaart', 'fase-1', 'fase-2', 'bron');
const adressen = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 8 });

/** Pages that each have an address of their own, with places on them. */
const indexen = adressen.chain((paden) =>
  fc
    .tuple(
      ...paden.map((pad) =>
        fc
          .record({
            soort: fc.constantFrom(...PLEKSOORTEN.filter((soort) => soort !== 'kop' && soort !== 'vraag')),
            titel: naam,
            namen: fc.array(naam, { maxLength: 2 }),
            tekst: naam,
            deel: id,
            fasen: fc.uniqueArray(id, { maxLength: 2 }),
            bronnen: fc.uniqueArray(id, { maxLength: 2 }),
            isAchteraan: fc.boolean(),
            koppen: fc.array(naam, { maxLength: 3 }),
          })
          .map(({ koppen, ...velden }): Zoekplek[] => {
            const blad = createPlek({ ...velden, adres: `/${pad}/` });
            return [
              blad,
              ...koppen.map((kop, plaats) =>
                createPlekOp(blad, `k${String(plaats)}`, kop, plaats % 2 === 0 ? 'kop' : 'vraag'),
              ),
            ];
          }),
      ),
    )
    .map((perBlad): Zoekindex =>
      createIndex(perBlad.flat(), [{ woorden: ['a', 'b'] }, { woorden: ['c'], naar: ['d'] }]),
    ),
);

/** What the browser works with: undefined fields are no fields. */
const toPlat = (index: Zoekindex): unknown => JSON.parse(JSON.stringify(index));

test('what is sent is read again as it was, but for the lines about places', () => {
  fc.assert(
    fc.property(indexen, (index) => {
      const zonderTekst = createIndex(
        index.plekken.map((plek) => ({ ...plek, tekst: '' })),
        index.woordgroepen,
      );
      const verstuurd: unknown = JSON.parse(JSON.stringify(encodeIndex(index)));
      if (!isZoekbestand(verstuurd)) throw new Error('That is no index.');
      expect(toPlat(decodeIndex(verstuurd))).toEqual(toPlat(zonderTekst));
    }),
  );
});

test('the lines about places come apart, by address', () => {
  const visie = createPlek({ titel: 'Visie', tekst: 'Waar het om gaat.' });
  expect(listTeksten(createIndex([visie, createPlekOp(visie, 'kop', 'Kop')]))).toEqual({
    '/visie/': 'Waar het om gaat.',
  });
});

test('a form comes along only with a word that no name has in any form', () => {
  const plek = createPlek({
    titel: 'huiselijk geweld',
    namen: ['HG'],
    vormen: ['huiselijke geweld', 'geweld thuis', 'het geweld'],
  });
  expect(decodeIndex(encodeIndex(createIndex([plek]))).plekken[0]?.vormen).toEqual(['geweld thuis']);
});

test('a place that helps in other fasen than its page, or comes from other documents, keeps its own', () => {
  const lijst = createPlek({ titel: 'Instrumenten' });
  const eigen = { ...createPlekOp(lijst, 'presentatie', 'Presentatie'), fasen: ['fase-1'], bronnen: ['routekaart'] };
  const [, teruggelezen] = decodeIndex(
    encodeIndex(createIndex([lijst, eigen, createPlekOp(lijst, 'kop', 'Kop')])),
  ).plekken;
  expect(teruggelezen).toMatchObject({ fasen: ['fase-1'], bronnen: ['routekaart'] });
});

test('a place on a page without a place of its own is left out', () => {
  const weg = createPlekOp(createPlek({ titel: 'Weg' }), 'kop', 'Kop');
  expect(
    decodeIndex(encodeIndex(createIndex([weg, createPlek({ titel: 'Hier' })]))).plekken.map(({ titel }) => titel),
  ).toEqual(['Hier']);
});

test('the name that the full text has for a page is the same for all places on it', () => {
  const visie = createPlek({ titel: 'Visie' });
  const bestand = encodeIndex(createIndex([visie, createPlekOp(visie, 'kop', 'Kop'), createPlek({ titel: 'Anders' })]));
  const { plekken } = decodeIndex(addTekstIds(bestand, new Map([['/visie/', 'nl_1']])));
  expect(plekken.map(({ tekstId }) => tekstId)).toEqual(['nl_1', 'nl_1', undefined]);
});

test.each([[null], [undefined], ['index'], [[]], [{}], [{ bladen: 'x' }]])('%j is no index', (waarde) => {
  expect(isZoekbestand(waarde)).toBe(false);
});
