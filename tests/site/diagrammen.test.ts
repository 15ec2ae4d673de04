import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { readBuiltSite } from '../../scripts/built-site.ts';
import { diagramSchema } from '../../src/schemas/diagram.ts';

const { pages } = readBuiltSite();
const figuren = pages.flatMap(({ adres, root }) =>
  root.querySelectorAll('figure.diagram').map((figuur) => ({ adres, figuur })),
);
const diagrammen = z
  .array(diagramSchema)
  .parse(parseYaml(readFileSync(new URL('../../content/diagrammen.yaml', import.meta.url), 'utf8')));
const collapse = (text: string) => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

test('every diagram stands on a page', () => {
  const titels = figuren.map(({ figuur }) => collapse(figuur.querySelector('figcaption')?.text ?? ''));
  expect(diagrammen.map(({ titel }) => titel).filter((titel) => !titels.includes(titel))).toEqual([]);
});

test('every drawing is an image whose name says what it shows', () => {
  const namen = diagrammen.map(({ titel, beschrijving }) => `${titel}. ${beschrijving}`);
  const tekeningen = figuren.flatMap(({ figuur }) => figuur.querySelectorAll('svg'));
  expect(tekeningen).toHaveLength(2 * figuren.length);
  const unnamed = tekeningen.filter(
    (svg) => svg.getAttribute('role') !== 'img' || !namen.includes(collapse(svg.getAttribute('aria-label') ?? '')),
  );
  expect(unnamed.map(String)).toEqual([]);
});

test('what a drawing says also stands in text, for who does not see it', () => {
  const missing = diagrammen.flatMap((diagram) => {
    const figuur = figuren.find(
      ({ figuur: een }) => collapse(een.querySelector('figcaption')?.text ?? '') === diagram.titel,
    );
    const tekst = collapse((figuur?.figuur.querySelectorAll('ol, p') ?? []).map((een) => een.text).join(' '));
    const teksten =
      diagram.vorm === 'netwerk'
        ? [...diagram.knopen.map(({ titel }) => titel), ...diagram.relaties.map((relatie) => relatie.tekst)]
        : diagram.vorm === 'vertakking'
          ? diagram.takken.flatMap(({ titel, tekst: uitleg = '', stappen = [] }) => [titel, uitleg, ...stappen])
          : diagram.knopen.flatMap(({ titel, tekst: uitleg = '' }) => [titel, uitleg]);
    return teksten.map(collapse).filter((een) => !tekst.includes(een));
  });
  expect(missing).toEqual([]);
});

test('every drawing stands in a figure with a title, and all of its words stand in the text of that figure', () => {
  // Lines of a drawing break where they must: white space and hyphens are no part of its words.
  const squeeze = (text: string) => text.replace(/[\s\u00AD-]/g, '');
  const wrong = figuren.flatMap(({ adres, figuur }) => {
    const titel = collapse(figuur.querySelector('figcaption')?.text ?? '');
    const tekst = squeeze(
      figuur
        .querySelectorAll('ol, p')
        .map((een) => een.text)
        .join(' '),
    );
    const woorden = figuur
      .querySelectorAll('svg text')
      .filter((een) => !een.classList.contains('teken'))
      .map((een) => een.text);
    const missing = woorden.filter((een) => !tekst.includes(squeeze(een)));
    return titel === '' || woorden.length === 0 || missing.length > 0
      ? [`${adres} ${titel}: ${missing.join(', ')}`]
      : [];
  });
  expect(wrong).toEqual([]);
});

test('the numbers in a drawing of ties are those of its list', () => {
  const netwerken = figuren.filter(({ figuur }) =>
    diagrammen.some(
      ({ vorm, titel }) => vorm === 'netwerk' && titel === collapse(figuur.querySelector('figcaption')?.text ?? ''),
    ),
  );
  expect(netwerken.length).toBeGreaterThan(0);
  for (const { figuur } of netwerken) {
    const nummers = figuur.querySelectorAll('ol > li').map((_, i) => String(i + 1));
    for (const svg of figuur.querySelectorAll('svg'))
      expect(svg.querySelectorAll('.teken').map((een) => een.text.trim())).toEqual(nummers);
  }
});
