import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { findFile, readBuiltSite, readSite } from '../../scripts/built-site.ts';
import { formatGrootte, listRijen, toWerkbladAdres, type Werkblad } from '../../src/domain/werkblad.ts';
import { werkbladSchema } from '../../src/schemas/werkblad.ts';
import { readDocxText } from '../unit/read-zip.ts';

const site = readBuiltSite();
const werkbladen = z
  .array(werkbladSchema)
  .parse(parseYaml(readFileSync(new URL('../../content/instrumenten/werkbladen.yaml', import.meta.url), 'utf8')));

const toHref = (id: string) => site.basis + toWerkbladAdres(id).slice(1);
const readBestand = (id: string) => readFileSync(join(site.folder, findFile(site, toHref(id)) ?? '(none)'));
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All texts of a werkblad, without the marks of bold. */
function listTeksten({ titel, regels = [], kolommen, delen }: Werkblad): string[] {
  const blokken = delen.flatMap((deel) => deel.blokken);
  const teksten = blokken.flatMap((blok) => {
    switch (blok.soort) {
      case 'tekst':
        return blok.tekst;
      case 'lijst':
        return blok.punten;
      case 'tabel':
        return [...kolommen.map(({ kop }) => kop), ...listRijen(blok, kolommen.length).flat()];
    }
  });
  return [titel, ...regels, ...delen.map(({ kop }) => kop), ...teksten].map((een) => een.replaceAll('**', ''));
}

test('there are documents to take along', () => {
  expect(werkbladen).not.toEqual([]);
});

test.each(werkbladen)('$id: the file for Word has all of its text, and where it comes from', (werkblad) => {
  const tekst = collapse(readDocxText(readBestand(werkblad.id)));
  expect(listTeksten(werkblad).filter((een) => !tekst.includes(collapse(een)))).toEqual([]);
  expect(tekst).toContain(new URL(`${site.basis}instrumenten/${werkblad.id}/`, readSite().adres).href);
});

test.each(werkbladen)('$id: its page links to the file, by kind and size', ({ id }) => {
  const pagina = site.pages.find(({ adres }) => adres === `/instrumenten/${id}/`);
  const links = pagina?.root.querySelectorAll(`main a[href="${toHref(id)}"]`) ?? [];
  expect(links.map((link) => collapse(link.text))).toEqual([
    collapse(`Downloaden als Word-bestand (.docx, ${formatGrootte(readBestand(id).length)})`),
  ]);
  expect(links.every((link) => link.hasAttribute('download'))).toBe(true);
});

test('a table that a page shows has a header for each column', () => {
  const tabellen = site.pages.flatMap(({ root }) => root.querySelectorAll('table.werkblad'));
  expect(tabellen).not.toEqual([]);
  const wrong = tabellen.filter((tabel) => {
    const koppen = tabel.querySelectorAll('thead th[scope="col"]').length;
    return (
      koppen === 0 || tabel.querySelectorAll('tbody tr').some((rij) => rij.querySelectorAll('td').length !== koppen)
    );
  });
  expect(wrong.map(String)).toEqual([]);
});
