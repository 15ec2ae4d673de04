import { expect, test } from 'vitest';
import { pickTokens, writeTokens } from '../../scripts/neem-tokens-over.ts';
import { readTokens } from '../../src/check/read-thema.ts';
import { TOKENS } from '../../src/domain/thema.ts';

const CSS = `.peer-theme {
  --peer-groen-500: #2f7d32;
  --basis-color-accent-1-color-default: var(--peer-groen-500);
  --basis-color-action-1-color-default: var(--basis-color-accent-1-color-default);
  --basis-color-action-1-color-hover: var(--bestaat-niet);
  --basis-color-default-bg-document: var(--basis-color-default-bg-subtle);
  --basis-color-default-bg-subtle: var(--basis-color-default-bg-document);
  --basis-text-font-family-default: 'Peer Sans', sans-serif;
  --basis-border-radius-md:8px;
  --peer-button-color: red}`;

test('of the CSS of a theme the tokens of a house style are taken, with what they refer to', () => {
  const { tokens, ontbreekt } = pickTokens(CSS);
  expect(Object.fromEntries(tokens)).toEqual({
    '--basis-color-accent-1-color-default': '#2f7d32',
    '--basis-color-action-1-color-default': '#2f7d32',
    '--basis-text-font-family-default': "'Peer Sans', sans-serif",
    '--basis-border-radius-md': '8px',
  });
  // What leads nowhere or round in a circle lacks as well; what may be left out does not.
  expect(ontbreekt).toContain('--basis-color-action-1-color-hover');
  expect(ontbreekt).toContain('--basis-color-default-bg-document');
  expect(ontbreekt).not.toContain('--basis-heading-font-family');
});

test('what is written reads back as the same tokens, light only, and names what is still to be filled in', () => {
  const { tokens, ontbreekt } = pickTokens(CSS);
  const css = writeTokens(tokens, 'Overgenomen.');
  const { licht, donker, vreemd } = readTokens(css);
  expect(new Map(licht.map(({ naam, waarde }) => [naam, waarde]))).toEqual(
    new Map([['color-scheme', 'light'], ...TOKENS.flatMap(({ naam }) => toPaar(naam, tokens.get(naam)))]),
  );
  expect({ donker, vreemd }).toEqual({ donker: undefined, vreemd: [] });
  for (const naam of ontbreekt) expect(css).toContain(`/* ${naam}: nog in te vullen`);
});

function toPaar(naam: string, waarde: string | undefined): [string, string][] {
  return waarde === undefined ? [] : [[naam, waarde]];
}
