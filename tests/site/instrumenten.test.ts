import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'astro/zod';
import { readBuiltSite } from '../../scripts/built-site.ts';
import { instrumentSchema } from '../../src/schemas/instrument.ts';

const { pages, basis } = readBuiltSite();
const instrumenten = z
  .array(instrumentSchema)
  .parse(parseYaml(readFileSync(new URL('../../content/instrumenten/instrumenten.yaml', import.meta.url), 'utf8')));
const lijst = pages.find(({ adres }) => adres === '/instrumenten/')?.root;

test('the list has every instrument once, under its id', () => {
  expect(instrumenten.length).toBeGreaterThan(0);
  expect(
    lijst
      ?.querySelectorAll('[data-item]')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(instrumenten.map(({ id }) => id).sort());
});

test('an instrument with a page is a link to it, another says where it is named', () => {
  const wrong = instrumenten.filter(({ id, tekst }) => {
    const rij = lijst?.getElementById(id);
    const link = rij?.querySelector('dt a')?.getAttribute('href');
    const isGenoemd = rij?.querySelector('.instrumenten__plaats') !== null;
    return tekst === undefined
      ? link !== `${basis}instrumenten/${id}/` || !pages.some(({ adres }) => adres === `/instrumenten/${id}/`)
      : link !== undefined || !isGenoemd;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('an instrument that names a page of this site leads to it', () => {
  const metPagina = instrumenten.filter(({ op_deze_site }) => op_deze_site !== undefined);
  expect(metPagina.length).toBeGreaterThan(0);
  const wrong = metPagina.filter(({ id, op_deze_site }) => {
    const links = lijst?.getElementById(id)?.querySelectorAll('dd a') ?? [];
    return !links.some((link) => link.getAttribute('href') === basis + (op_deze_site?.adres.slice(1) ?? ''));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
