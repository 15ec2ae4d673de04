import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { BEELDGEWICHT } from '../../scripts/budgets.ts';
import { findFile, readBuiltSite } from '../../scripts/built-site.ts';
import { BEELDSCHERPTE } from '../../src/domain/beeld.ts';

const site = readBuiltSite();
const PAGES = ['/', '/over/'];
/** Words that say of a picture that it is one, and not what there is to see. */
const BEELDWOORDEN = /screenshot|schermafbeelding|schermafdruk|afbeelding van|plaatje/i;

const listBeelden = (adres: string) =>
  site.pages.find((page) => page.adres === adres)?.root.querySelectorAll('.rondleiding picture') ?? [];

/** The bytes of the file that an attribute names. */
function readBeeld(element: HTMLElement | null, naam: 'src' | 'srcset'): Buffer {
  const pad = element?.getAttribute(naam) ?? '';
  const bestand = findFile(site, pad);
  if (bestand === undefined) throw new Error(`There is no file for ${naam}="${pad}".`);
  return readFileSync(join(site.folder, bestand));
}

/** Width and height in the head of a WebP file as a browser writes it: each one less, in three bytes. */
function readMaten(bytes: Buffer): { width: number; height: number } {
  expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X');
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
}

test.each(PAGES)('%s shows the tour', (adres) => {
  expect(listBeelden(adres).length).toBeGreaterThanOrEqual(5);
});

describe.each(PAGES)('every picture of the tour on %s', (adres) => {
  test('is there for a light and for a dark screen, and the two differ', () => {
    for (const beeld of listBeelden(adres)) {
      const donker = beeld.querySelector('source');
      expect(donker?.getAttribute('media')).toBe('(prefers-color-scheme: dark)');
      expect(readBeeld(donker, 'srcset').equals(readBeeld(beeld.querySelector('img'), 'src'))).toBe(false);
    }
  });

  test('has its true size in both schemes, so that nothing moves when it comes', () => {
    for (const beeld of listBeelden(adres)) {
      const img = beeld.querySelector('img');
      const maten = {
        width: Number(img?.getAttribute('width')) * BEELDSCHERPTE,
        height: Number(img?.getAttribute('height')) * BEELDSCHERPTE,
      };
      expect(readMaten(readBeeld(img, 'src'))).toEqual(maten);
      expect(readMaten(readBeeld(beeld.querySelector('source'), 'srcset'))).toEqual(maten);
    }
  });

  test('says in words what can be seen, and not that it is a picture', () => {
    const teksten = listBeelden(adres).map((beeld) => beeld.querySelector('img')?.getAttribute('alt') ?? '');
    for (const tekst of teksten) {
      expect(tekst.length).toBeGreaterThan(40);
      expect(tekst).not.toMatch(BEELDWOORDEN);
    }
    expect(new Set(teksten).size).toBe(teksten.length);
  });

  test('weighs no more than its budget, and waits until it comes near', () => {
    for (const beeld of listBeelden(adres)) {
      const img = beeld.querySelector('img');
      expect(img?.getAttribute('loading')).toBe('lazy');
      expect(img?.getAttribute('decoding')).toBe('async');
      expect(readBeeld(img, 'src').length).toBeLessThanOrEqual(BEELDGEWICHT);
      expect(readBeeld(beeld.querySelector('source'), 'srcset').length).toBeLessThanOrEqual(BEELDGEWICHT);
    }
  });
});
