import { expect, test } from 'vitest';
import { readBuiltSite, type BuiltPage } from '../../scripts/built-site.ts';

const { pages, basis } = readBuiltSite();

/** What leads on from every page alike, and the explanations that stand ready behind terms: no links of the text. */
const MENUS = 'nav, [popover]';

/** Pages by address, with the addresses that their own text leads to. */
const uitgangen = new Map(pages.map((page) => [page.adres, listUitgangen(page)]));

function listUitgangen({ adres, root }: BuiltPage): string[] {
  const main = root.querySelector('main');
  const menus = new Set(main?.querySelectorAll(MENUS).flatMap((menu) => menu.querySelectorAll('a')));
  const adressen = (main?.querySelectorAll('a[href]') ?? [])
    .filter((link) => !menus.has(link))
    .map((link) => link.getAttribute('href')?.split(/[?#]/)[0] ?? '')
    .filter((href) => href.startsWith(basis))
    .map((href) => `/${href.slice(basis.length)}`);
  return [...new Set(adressen)].filter((naar) => naar !== adres);
}

/** Every address that is one or two steps from this one. */
function listBereik(adres: string): string[] {
  const eerste = uitgangen.get(adres) ?? [];
  return [...eerste, ...eerste.flatMap((naar) => uitgangen.get(naar) ?? [])];
}

const isOnder = (deel: string) => (adres: string) => adres.startsWith(`/${deel}/`) && adres !== `/${deel}/`;
const fasen = pages.filter(({ root }) => root.querySelector('.route a[aria-current]')).map(({ adres }) => adres);
const DOELEN: Readonly<Record<string, (adres: string) => boolean>> = {
  'a fase': (adres) => fasen.includes(adres),
  'a bouwsteen': isOnder('bouwstenen'),
  'an instrument': isOnder('instrumenten'),
  'a term': isOnder('begrippen'),
  'a chapter': isOnder('leidraad'),
  'the zelfscan': (adres) => adres === '/zelfscan/',
};
const listInDeel = (deel: string) => pages.map(({ adres }) => adres).filter(isOnder(deel));

test.each([
  { van: 'fase', adressen: fasen, naar: ['a bouwsteen', 'an instrument', 'a term', 'a chapter', 'the zelfscan'] },
  { van: 'bouwsteen', adressen: listInDeel('bouwstenen'), naar: ['a fase', 'the zelfscan'] },
  { van: 'instrument', adressen: listInDeel('instrumenten'), naar: ['a fase', 'the zelfscan'] },
  { van: 'chapter', adressen: listInDeel('leidraad'), naar: ['a fase', 'the zelfscan'] },
])('the text of every $van is at most two steps from $naar', ({ adressen, naar }) => {
  expect(adressen.length).toBeGreaterThan(0);
  const tekort = adressen.flatMap((adres) => {
    const bereik = listBereik(adres);
    return naar.filter((doel) => !bereik.some((een) => DOELEN[doel]?.(een))).map((doel) => `${adres} → ${doel}`);
  });
  expect(tekort).toEqual([]);
});
