import { expect, test } from 'vitest';
import { listWoorden, splitZinnen } from '../../scripts/taal/zinnen.ts';

test.each([
  ['Een zin. Nog een zin.', ['Een zin.', 'Nog een zin.']],
  ['Wat valt op? Bespreek het! Klaar.', ['Wat valt op?', 'Bespreek het!', 'Klaar.']],
  ['Hulp, bijv. van Veilig Thuis, kan.', ['Hulp, bijv. van Veilig Thuis, kan.']],
  ['Volgens art. 2 lid 3 van de wet.', ['Volgens art. 2 lid 3 van de wet.']],
  ['Dat is d.w.z. Nederland en o.a. België.', ['Dat is d.w.z. Nederland en o.a. België.']],
  ['Zie artikel 4.1.1 Jeugdwet. Daar staat het.', ['Zie artikel 4.1.1 Jeugdwet.', 'Daar staat het.']],
  ['Zie punt 3. Daar staat het.', ['Zie punt 3.', 'Daar staat het.']],
  ['1. Bereid het gesprek voor. 2. Voer het.', ['1. Bereid het gesprek voor.', '2. Voer het.']],
  ['In 2024 kostte het 1.000 euro. Nu 2.000.', ['In 2024 kostte het 1.000 euro.', 'Nu 2.000.']],
  ['Dan … en verder.', ['Dan … en verder.']],
  ['Dan… Daarna niet.', ['Dan…', 'Daarna niet.']],
  ['‘Wat valt op?’ vraagt u.', ['‘Wat valt op?’ vraagt u.']],
  ['Hij zei: ‘Kom.’ Zij ging (naar huis.) ‘Goed.’', ['Hij zei: ‘Kom.’', 'Zij ging (naar huis.)', '‘Goed.’']],
  ['Brieven, nota’s enz. De rest niet.', ['Brieven, nota’s enz.', 'De rest niet.']],
  ['De heer J. Jansen.', ['De heer J. Jansen.']],
  ['De gemeente zorgt voor:', ['De gemeente zorgt voor:']],
  ['een visie, en', ['een visie, en']],
  ['Een zin\ndie doorloopt. En\nnog een.', ['Een zin\ndie doorloopt.', 'En\nnog een.']],
  ['  ', []],
  ['—', []],
])('%j has the sentences %j', (tekst, zinnen) => {
  expect(splitZinnen(tekst).map((zin) => zin.tekst)).toEqual(zinnen);
});

test('a sentence says where it begins, so that its line can be told', () => {
  const tekst = 'Eerst dit.\n  Dan dat.';
  expect(splitZinnen(tekst).map(({ begin }) => tekst.slice(begin, begin + 4))).toEqual(['Eers', 'Dan ']);
});

test.each([
  ['Taken en/of rollen', ['Taken', 'en', 'of', 'rollen']],
  ['Dat is d.w.z. 4.1.1 t/m 5.', ['Dat', 'is', 'd.w.z.', '4.1.1', 't/m', '5']],
  ["'s avonds de pagina’s", ["'s", 'avonds', 'de', 'pagina’s']],
  ['ggz-instelling (GI)', ['ggz-instelling', 'GI']],
  ['bijv. art. 2, hulp enz.', ['bijv.', 'art.', '2', 'hulp', 'enz.']],
  ['zijn. Hij', ['zijn', 'Hij']],
  ['–', []],
])('%j has the words %j', (tekst, woorden) => {
  expect(listWoorden(tekst)).toEqual(woorden);
});
