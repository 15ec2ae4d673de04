import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from '../../src/build/tight-policy.ts';

const hash = (tekst: string) => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`;
const [A, B, C] = ['let a;', 'let b;', 'p{}'].map(hash);
const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;

test.each([
  ['a page without scripts allows none', `script-src 'self' ${A} ${B};`, '<p>x</p>', "script-src 'none'"],
  [
    'an inline script keeps its own hash only',
    `script-src 'self' ${A} ${B};`,
    '<script>let a;</script>',
    `script-src 'self' ${A}`,
  ],
  [
    'a script with attributes counts',
    `script-src 'self' ${A} ${B}`,
    '<script type="module">let b;</script>',
    `script-src 'self' ${B}`,
  ],
  ['a script of a file needs no hash', `script-src 'self' ${A}`, '<script src="/a.js"></script>', "script-src 'self'"],
  [
    'styles likewise',
    `style-src 'self' ${C} ${A}; img-src 'self'`,
    '<style>p{}</style><link rel="stylesheet" href="/a.css">',
    `style-src 'self' ${C};img-src 'self'`,
  ],
  [
    'a page without scripts that links no style sheet may load none',
    `style-src 'self' ${C}; img-src 'self'`,
    '<style>p{}</style>',
    `style-src ${C};img-src 'self'`,
  ],
  ['a page without any style allows none', "style-src 'self'", '<p>x</p>', "style-src 'none'"],
  [
    'a script may load a style sheet later',
    "script-src 'self';style-src 'self'",
    '<script src="/a.js"></script>',
    "script-src 'self';style-src 'self'",
  ],
  [
    'other words stay',
    "default-src 'none';script-src 'self' 'wasm-unsafe-eval'",
    '<script src="/a.js"></script>',
    "default-src 'none';script-src 'self' 'wasm-unsafe-eval'",
  ],
])('%s', (_, policy, body, verwacht) => {
  expect(tightenPolicy(page(policy, body))).toBe(page(verwacht, body));
});

test('a page without a policy stays as it is', () => {
  expect(tightenPolicy('<p>x</p>')).toBe('<p>x</p>');
});
