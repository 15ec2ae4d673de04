import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { BuiltPage } from '../../scripts/built-site.ts';
import { readBuiltSite } from '../../scripts/built-site.ts';
import { vragenlijstSchema } from '../../src/schemas/zelfscan.ts';

const { pages, basis } = readBuiltSite();
const readYaml = (file: string): unknown =>
  parseYaml(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8'));

/** Root-relative address without the base path. */
const toAdres = (href: string) => `/${href.slice(basis.length)}`;
const getPage = (adres: string) => pages.find((page) => page.adres === adres.split('#')[0]);
const listVerbanden = (page: BuiltPage | undefined) =>
  (page?.root.querySelectorAll('.verbanden a') ?? []).map((link) => toAdres(link.getAttribute('href') ?? ''));

test('every question leads to its requirement, and that requirement back to the question', () => {
  const vragen = vragenlijstSchema.parse(readYaml('zelfscan/vragen.yaml')).onderdelen.flatMap(({ vragen }) => vragen);
  expect(vragen.length).toBeGreaterThan(0);
  const zelfscan = getPage('/zelfscan/')?.html ?? '';
  const broken = vragen.filter(({ id, vindplaats }) => {
    const eis = getPage(vindplaats.pagina)?.root.getElementById(vindplaats.pagina.split('#')[1] ?? '');
    const terug = eis?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
    const heen = `href="${basis}${vindplaats.pagina.slice(1)}"`;
    return (
      !vindplaats.pagina.endsWith(`#${id}`) || !terug.includes(`${basis}zelfscan/#${id}`) || !zelfscan.includes(heen)
    );
  });
  expect(broken.map(({ id }) => id)).toEqual([]);
});

test('every requirement on a page has a question with the same id', () => {
  const eisen = pages.flatMap(({ root }) => root.querySelectorAll('li.eis').map(({ id }) => id));
  const zelfscan = getPage('/zelfscan/')?.root;
  expect(eisen.length).toBeGreaterThan(0);
  expect(eisen.filter((id) => !zelfscan?.getElementById(id))).toEqual([]);
});

test('every cross-reference leads back', () => {
  const oneWay = pages.flatMap((page) =>
    listVerbanden(page)
      .filter((adres) => !listVerbanden(getPage(adres)).some((terug) => terug.split('#')[0] === page.adres))
      .map((adres) => `${page.adres} → ${adres}`),
  );
  expect(pages.flatMap(listVerbanden).length).toBeGreaterThan(0);
  expect(oneWay).toEqual([]);
});

test('every page of a fase leads to what it uses', () => {
  const fasen = pages.filter(({ root }) => root.querySelector('.route a[aria-current]'));
  expect(fasen.length).toBeGreaterThan(0);
  expect(fasen.filter((page) => listVerbanden(page).length === 0).map(({ adres }) => adres)).toEqual([]);
});
