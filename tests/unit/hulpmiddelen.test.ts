import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';

type Deel = { id: string; groep: string };

/** The tools that the site has in its menu. */
function listDelen(): Deel[] {
  const site: unknown = parse(readFileSync('content/site.yaml', 'utf8'));
  const delen: unknown = typeof site === 'object' && site !== null && 'delen' in site ? site.delen : [];
  return Array.isArray(delen) ? delen.filter(isDeel) : [];
}

function isDeel(waarde: unknown): waarde is Deel {
  return (
    typeof waarde === 'object' &&
    waarde !== null &&
    'id' in waarde &&
    typeof waarde.id === 'string' &&
    'groep' in waarde &&
    typeof waarde.groep === 'string'
  );
}

test('every tool of the site is known to the layer that keeps, so that it is in back-ups and in what is wiped', () => {
  const tools = listDelen().filter(({ groep }) => groep === 'hulpmiddel');
  expect(tools.length).toBeGreaterThan(0);
  const adressen = HULPMIDDELEN.map(({ adres }) => adres);
  expect(tools.map(({ id }) => `/${id}/`).filter((adres) => !adressen.includes(adres))).toEqual([]);
});

test('every tool that is kept has a page of its own in a part of the site', () => {
  const delen = listDelen().map(({ id }) => `/${id}/`);
  const adressen = HULPMIDDELEN.map(({ adres }) => adres);
  expect(adressen.filter((adres) => !delen.some((deel) => adres.startsWith(deel)))).toEqual([]);
  expect(new Set(adressen).size).toBe(adressen.length);
});

test('no two tools are kept under one name, and no name has a meaning of its own in keys', () => {
  const soorten = HULPMIDDELEN.map(({ soort }) => soort);
  expect(new Set(soorten).size).toBe(soorten.length);
  for (const soort of soorten) {
    expect(soort).toMatch(/^[a-z-]+$/);
    expect(['apart', 'back-up', 'gedeeld']).not.toContain(soort);
  }
});
