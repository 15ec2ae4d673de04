import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { readBuiltSite } from '../../scripts/built-site.ts';
import { toAfkortingAnker, toBegripAdres, toKorteBetekenis } from '../../src/domain/begrippagina.ts';
import { listVormen } from '../../src/domain/vind-begrippen.ts';
import { afkortingSchema, begripSchema, toBegrip } from '../../src/schemas/begrip.ts';
import { vragenlijstSchema } from '../../src/schemas/zelfscan.ts';

const { pages, basis } = readBuiltSite();
const readYaml = (file: string): unknown =>
  parseYaml(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8'));
const begrippen = z.array(begripSchema).parse(readYaml('begrippen/begrippen.yaml')).map(toBegrip);
const afkortingen = z.array(afkortingSchema).parse(readYaml('begrippen/afkortingen.yaml'));

const collapse = (text: string) => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
const getPage = (adres: string) => {
  const page = pages.find((kandidaat) => kandidaat.adres === adres);
  if (!page) throw new Error(`There is no page at ${adres}.`);
  return page;
};
/** Root-relative addresses that links in these elements lead to, without the base path. */
const listLinks = (adres: string, selector: string) =>
  getPage(adres)
    .root.querySelectorAll(selector)
    .flatMap((element) => element.querySelectorAll('a'))
    .map((link) => `/${(link.getAttribute('href') ?? '').slice(basis.length)}`);
/** What follows the heading with this id, up to the next heading. */
const listLinksUnder = (adres: string, kop: string) => {
  const html = getPage(adres).root.querySelector('article')?.innerHTML ?? '';
  const deel = html.split(/(?=<h2)/).find((stuk) => stuk.startsWith(`<h2 id="${kop}"`)) ?? '';
  return [...deel.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => `/${href.slice(basis.length)}`);
};
const eachBegrip = (check: (begrip: (typeof begrippen)[number], adres: string) => string[]) =>
  begrippen.flatMap((begrip) => check(begrip, toBegripAdres(begrip.id)).map((fault) => `${begrip.id}: ${fault}`));

test('every term has a page, the list leads to each, and to no other', () => {
  const adressen = begrippen.map(({ id }) => toBegripAdres(id)).sort();
  expect(adressen.length).toBeGreaterThan(0);
  expect(pages.map(({ adres }) => adres).filter((adres) => /^\/begrippen\/./.test(adres))).toEqual(adressen);
  expect(listLinks('/begrippen/', '[data-item]').sort()).toEqual(adressen);
});

test('the list says of every term what it means in short', () => {
  const tekst = collapse(getPage('/begrippen/').root.querySelector('main')?.text ?? '');
  const missing = begrippen.filter((begrip) => !tekst.includes(collapse(toKorteBetekenis(begrip))));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('every letter of the row leads to its terms, and every group of terms has its letter', () => {
  const { root } = getPage('/begrippen/');
  const groepen = root.querySelectorAll('[data-groep]').map(({ id }) => id);
  expect(root.querySelectorAll('[data-naar] a').map((link) => link.getAttribute('href'))).toEqual(
    groepen.map((id) => `#${id}`),
  );
});

test('the page of a term has its other names and every definition, each with its source and place', () => {
  const missing = eachBegrip((begrip, adres) => {
    const { root } = getPage(adres);
    const namen = collapse(root.querySelector('.betekenis__namen')?.text ?? '');
    const gevonden = root.querySelectorAll('.definitie').map((definitie) => ({
      tekst: collapse(definitie.querySelector('.definitie__tekst')?.text ?? ''),
      bron: definitie.querySelector('.bronregel a')?.getAttribute('href'),
      plaats: collapse(definitie.querySelector('.bronregel')?.text ?? ''),
    }));
    return [
      ...[...begrip.synoniemen, ...(begrip.afkorting === undefined ? [] : [begrip.afkorting])].filter(
        (naam) => !namen.includes(collapse(naam)),
      ),
      ...begrip.definities.flatMap(({ tekst, bron, plaats }, index) => {
        const getoond = gevonden[index];
        const isThere =
          getoond?.tekst === collapse(tekst) &&
          getoond.bron === `${basis}bronnen/#${bron}` &&
          getoond.plaats.endsWith(collapse(plaats));
        return isThere ? [] : [`definition ${index + 1}`];
      }),
    ];
  });
  expect(missing).toEqual([]);
});

test('a longer text on a term has its source and place above it', () => {
  const teksten = pages.filter(({ root }) => root.querySelector('.begriptekst'));
  expect(teksten.length).toBeGreaterThan(0);
  const without = teksten.filter(({ root }) => !root.querySelector('.begriptekst > .bronregel a[href*="bronnen/#"]'));
  expect(without.map(({ adres }) => adres)).toEqual([]);
});

test('a term that leads to a related one is led back to', () => {
  const oneWay = eachBegrip(({ verwant }, adres) => {
    const heen = listLinksUnder(adres, 'begrip-verwant');
    return [
      ...verwant.map(toBegripAdres).filter((naar) => !heen.includes(naar)),
      ...heen.filter((naar) => !listLinksUnder(naar, 'begrip-verwant').includes(adres)),
    ];
  });
  expect(begrippen.flatMap(({ verwant }) => verwant).length).toBeGreaterThan(0);
  expect(oneWay).toEqual([]);
});

test('where a term is said to be used, the page has one of its forms', () => {
  const gebruik = begrippen.flatMap((begrip) =>
    listLinksUnder(toBegripAdres(begrip.id), 'begrip-gebruik').map((naar) => ({ begrip, naar })),
  );
  expect(gebruik.length).toBeGreaterThan(0);
  const teksten = new Map(pages.map(({ adres, root }) => [adres, collapse(root.text).toLowerCase()]));
  const without = gebruik.filter(
    ({ begrip, naar }) => !listVormen(begrip).some((vorm) => teksten.get(naar)?.includes(collapse(vorm).toLowerCase())),
  );
  expect(without.map(({ begrip, naar }) => `${begrip.id} on ${naar}`)).toEqual([]);
});

test('a term leads to exactly the questions of the zelfscan that name it', () => {
  const vragen = vragenlijstSchema.parse(readYaml('zelfscan/vragen.yaml')).onderdelen.flatMap((deel) => deel.vragen);
  const wrong = eachBegrip(({ id }, adres) => {
    const verwacht = vragen.filter((vraag) => vraag.begrippen.includes(id)).map((vraag) => `/zelfscan/#${vraag.id}`);
    const getoond = listLinksUnder(adres, 'begrip-vragen');
    return verwacht.join() === getoond.join() ? [] : [`${getoond.join()} instead of ${verwacht.join()}`];
  });
  expect(wrong).toEqual([]);
});

test('every abbreviation has its anchor with what it stands for, and leads to its term', () => {
  const { root } = getPage('/begrippen/');
  expect(afkortingen.length).toBeGreaterThan(0);
  const wrong = afkortingen.filter(({ id, afkorting, betekenis, begrip, algemene_kennis }) => {
    const rij = root.getElementById(toAfkortingAnker(id));
    const tekst = collapse(rij?.text ?? '');
    const link = rij?.querySelector('a')?.getAttribute('href');
    return (
      !tekst.startsWith(collapse(`${afkorting} ${betekenis}`)) ||
      link !== (begrip === undefined ? undefined : basis + toBegripAdres(begrip).slice(1)) ||
      tekst.endsWith('algemene kennis') !== (algemene_kennis === true)
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('no term stands on the list a second time as data for a script', () => {
  const scripts = getPage('/begrippen/')
    .root.querySelectorAll('script')
    .map(({ text }) => text);
  const data = begrippen.filter(({ term }) => scripts.some((script) => script.includes(term)));
  expect(data.map(({ id }) => id)).toEqual([]);
});
