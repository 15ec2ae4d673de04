import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { README_BEELDGEWICHT } from '../../scripts/budgets.ts';

const BESTANDEN = ['README.md', 'CONTRIBUTING.md'] as const;
const read = (bestand: string) => readFileSync(bestand, 'utf8');
const readme = read('README.md');
const pakket = read('package.json');

/** What a heading of Markdown is called in an address. */
const toAnker = (kop: string) =>
  kop
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s/g, '-');
const listAnkers = (tekst: string) => [...tekst.matchAll(/^#+ (.*)$/gm)].map(([, kop = '']) => toAnker(kop));

describe.each(BESTANDEN)('%s', (bestand) => {
  const tekst = read(bestand);

  test('names commands that there are', () => {
    const genoemd = [...tekst.matchAll(/\bnpm run ([a-z][\w:]*)/g)].map(([, naam = '']) => naam);
    expect(genoemd).not.toEqual([]);
    expect(genoemd.filter((naam) => !pakket.includes(`    "${naam}": "`))).toEqual([]);
  });

  test('leads to files and headings that there are', () => {
    const links = [...tekst.matchAll(/\]\((?!https?:|mailto:|\/)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const kapot = links.filter((link) => {
      const [pad = '', anker] = link.split('#');
      const doel = pad === '' ? bestand : pad;
      return !existsSync(doel) || (anker !== undefined && !listAnkers(read(doel)).includes(anker));
    });
    expect(kapot).toEqual([]);
  });
});

describe('the pictures of README.md', () => {
  const beelden = [...readme.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, pad = '']) => pad);

  test('are there, light and dark', () => {
    expect(beelden.filter((pad) => pad.endsWith('-licht.webp'))).toHaveLength(beelden.length / 2);
    expect(beelden.length).toBeGreaterThan(0);
  });

  test.each(beelden)('%s is a file that is not too heavy', (pad) => {
    expect(statSync(pad).size).toBeLessThanOrEqual(README_BEELDGEWICHT);
  });

  test('say in words what they show', () => {
    const zonder = (readme.match(/<img\b[^>]*>/g) ?? []).filter((img) => !/\balt="[^"]{40,}"/.test(img));
    expect(zonder).toEqual([]);
  });
});

test('README.md has one place for the numbers of the benchmark', () => {
  expect(readme.match(/<!-- bench:(start|end) -->/g)).toEqual(['<!-- bench:start -->', '<!-- bench:end -->']);
});
