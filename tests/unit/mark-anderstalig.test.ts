import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { markAnderstalig } from '../../src/domain/begrippen/mark-anderstalig.ts';

const LIJST = [
  { tekst: 'red apple', taal: 'en' },
  { tekst: 'red apple pie', taal: 'en' },
  { tekst: 'Plan, Do', taal: 'en' },
  { tekst: 'P & Q', taal: 'en' },
  { tekst: 'grüne Birne', taal: 'de' },
];
const mark = (html: string) => markAnderstalig(html, LIJST);

test.each([
  ['in a sentence', '<p>Een red apple.</p>', '<p>Een <span lang="en">red apple</span>.</p>'],
  [
    'each time',
    '<p>red apple, red apple</p>',
    '<p><span lang="en">red apple</span>, <span lang="en">red apple</span></p>',
  ],
  ['in its own language', '<p>Een grüne Birne.</p>', '<p>Een <span lang="de">grüne Birne</span>.</p>'],
  ['with other capitals', '<p>Een Red Apple.</p>', '<p>Een <span lang="en">Red Apple</span>.</p>'],
  ['over the end of a line', '<p>Een red\n  apple.</p>', '<p>Een <span lang="en">red\n  apple</span>.</p>'],
  ['the longest', '<p>Een red apple pie.</p>', '<p>Een <span lang="en">red apple pie</span>.</p>'],
  [
    'with signs',
    '<p>Een P &amp; Q, plan, do.</p>',
    '<p>Een <span lang="en">P &amp; Q</span>, <span lang="en">plan, do</span>.</p>',
  ],
  ['on the element that holds nothing else', '<h2 id="a">Red apple</h2>', '<h2 lang="en" id="a">Red apple</h2>'],
  [
    'on the element around all of its parts, such as the buttons of a term',
    '<p>De <b class="c"><i>red</i> <i>apple</i></b>.</p>',
    '<p>De <b lang="en" class="c"><i>red</i> <i>apple</i></b>.</p>',
  ],
  [
    'piece by piece where tags cut it',
    '<p>De <i>zoete red</i> apple.</p>',
    '<p>De <i>zoete <span lang="en">red</span></i><span lang="en"> apple</span>.</p>',
  ],
  [
    'in a term and in its explanation, which stands right behind it',
    '<p>Een <button>red apple</button><span popover><strong>Red apple</strong> Fruit.</span></p>',
    '<p>Een <button lang="en">red apple</button><span popover><strong lang="en">Red apple</strong> Fruit.</span></p>',
  ],
  ['on a link', '<a href="#">Red apple</a>', '<a lang="en" href="#">Red apple</a>'],
])('what is in another language is marked %s', (_waar, html, verwacht) => {
  expect(mark(html)).toBe(verwacht);
});

test.each([
  ['a part of a longer word', '<p>red apples, red apple-boom</p>'],
  ['words that a block divides', '<p>red</p><p>apple</p>'],
  ['what has a language already', '<p><span lang="en">red apple</span></p>'],
  ['a title and a description', '<head><title>Red apple</title><meta content="red apple"></head>'],
  ['an attribute', '<p title="red apple">peer</p>'],
  ['a drawing', '<svg><text>red apple</text></svg>'],
  ['the choices of a field', '<select><option>red apple</option></select>'],
  ['an island, which writes its own text', '<astro-island><p>red apple</p></astro-island>'],
  ['a script', '<script>"red apple"</script>'],
  ['a comment', '<!-- red apple -->'],
])('nothing is marked in %s', (_waar, html) => {
  expect(mark(html)).toBe(html);
});

test('a page keeps all of its text, and is not marked twice', () => {
  const html =
    '<!doctype html><html lang="nl"><body><p>Een &eacute; <b>red</b> apple &amp; een <a href="/x/?a=1&b=2">red apple</a><br>en red apple</p></body></html>';
  const gemarkeerd = mark(html);
  expect(parse(gemarkeerd).text).toBe(parse(html).text);
  expect(gemarkeerd.match(/lang="en"/g)).toHaveLength(4);
  expect(gemarkeerd.replaceAll(/<span lang="en">|<\/span>| lang="en"/g, '')).toBe(html);
  expect(mark(gemarkeerd)).toBe(gemarkeerd);
});
