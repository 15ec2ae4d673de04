import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { findFile, isReadingPage, readBuiltSite, readSite, type BuiltPage } from '../../scripts/built-site.ts';
import { toBegripAdres } from '../../src/domain/begrippagina.ts';
import { begripSchema } from '../../src/schemas/begrip.ts';
import { bronSchema } from '../../src/schemas/bron.ts';
import { onEachPage } from './rules.ts';

const site = readBuiltSite();
const pages = site.pages.filter((page) => isReadingPage(page, readSite()));
const readYaml = (file: string): unknown =>
  parseYaml(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8'));
const begrippen = z.array(begripSchema).parse(readYaml('begrippen/begrippen.yaml'));
const bronnen = z.array(bronSchema).parse(readYaml('bronnen.yaml'));

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
const listBegrippen = ({ root }: BuiltPage) => root.querySelectorAll('.begrip');
const getKnop = (begrip: HTMLElement) => (begrip.rawTagName === 'button' ? begrip : begrip.querySelector('button'));
const getDoel = (begrip: HTMLElement) => getKnop(begrip)?.getAttribute('popovertarget') ?? '';
const getPaneel = (begrip: HTMLElement) => begrip.nextElementSibling;
const findBlok = (begrip: HTMLElement) => begrip.closest('p, li, dd, td, div');

test('there are pages that explain terms', () => {
  expect(pages.flatMap(listBegrippen).length).toBeGreaterThan(0);
});

test('no page explains a term twice, and no paragraph two terms', () => {
  const twice = (values: readonly unknown[]) => values.filter((value, place) => values.indexOf(value) !== place);
  expect(onEachPage(pages, (page) => twice(listBegrippen(page).map(getDoel)).map(String))).toEqual([]);
  expect(onEachPage(pages, (page) => twice(listBegrippen(page).map(findBlok)).map(String))).toEqual([]);
});

test('no term is explained in a heading, link, quotation, figure, list of notes, source line or title', () => {
  const verboden =
    'h1, h2, h3, h4, h5, h6, a, summary, code, blockquote, q, cite, figure, nav, .footnotes, .bronregel, .kader__titel';
  const inside = ({ root }: BuiltPage) =>
    root.querySelectorAll(verboden).flatMap((element) => element.querySelectorAll('.begrip').map(String));
  expect(onEachPage(pages, inside)).toEqual([]);
});

test('every explanation stands directly behind its term, and says what the glossary says', () => {
  const wrong = onEachPage(pages, (page) =>
    listBegrippen(page)
      .filter((begrip) => {
        const paneel = getPaneel(begrip);
        const bron = begrippen.find(({ id }) => `uitleg-${id}` === getDoel(begrip));
        const eerste = bron?.definities[0];
        const kort = bronnen.find(({ id }) => id === eerste?.bron)?.kort;
        const tekst = collapse(paneel?.text ?? '');
        return !(
          paneel?.id === getDoel(begrip) &&
          paneel.hasAttribute('popover') &&
          bron?.uitleggen === true &&
          eerste &&
          kort &&
          [bron.term, eerste.tekst, `${kort}, ${eerste.plaats}`].every((deel) => tekst.includes(collapse(deel)))
        );
      })
      .map(String),
  );
  expect(wrong).toEqual([]);
});

test('no page explains the term that it is about', () => {
  const about = (page: BuiltPage) =>
    listBegrippen(page)
      .map((begrip) => getDoel(begrip).replace('uitleg-', ''))
      .filter((id) => toBegripAdres(id) === page.adres);
  expect(onEachPage(pages, about)).toEqual([]);
});

test('every explanation leads to the page of its term', () => {
  const broken = onEachPage(pages, (page) =>
    listBegrippen(page)
      .map((begrip) => [getDoel(begrip), getPaneel(begrip)?.querySelector('a')?.getAttribute('href') ?? ''] as const)
      .filter(([doel, href]) => {
        const adres = toBegripAdres(doel.replace('uitleg-', ''));
        return href !== site.basis + adres.slice(1) || findFile(site, href) === undefined;
      })
      .map(([doel]) => doel),
  );
  expect(broken).toEqual([]);
});

test('the search holds every sentence with its term once, and no explanation', () => {
  const map = join(site.folder, 'pagefind', 'fragment');
  const fragments = readdirSync(map).map((file) => {
    const json = gunzipSync(readFileSync(join(map, file)))
      .toString('utf8')
      .replace(/^pagefind_dcd/, '');
    return z.object({ url: z.string(), content: z.string() }).parse(JSON.parse(json));
  });
  const wrong = onEachPage(pages, (page) => {
    const inhoud = collapse(fragments.find(({ url }) => url === page.adres)?.content ?? '');
    return listBegrippen(page).flatMap((begrip) => {
      const zin = collapse(`${begrip.previousSibling?.text ?? ''}${begrip.text}`);
      return [
        ...(inhoud.includes(zin) ? [] : [`lacks ‘${zin}’`]),
        ...(inhoud.includes(collapse(getPaneel(begrip)?.querySelector('a')?.text ?? ''))
          ? [`holds ‘${zin}’ twice`]
          : []),
      ];
    });
  });
  expect(wrong).toEqual([]);
});
