import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Begrip } from '../../src/domain/begrip.ts';
import { explainBegrippen } from '../../src/domain/begrippen/explain-begrippen.ts';
import { tokenizeHtml } from '../../src/domain/begrippen/tokenize-html.ts';
import { selectUitleg } from '../../src/domain/begrippen/uitleg.ts';
import type { Bron } from '../../src/domain/bron.ts';
import type { Pagina } from '../../src/domain/pagina.ts';
import { createVindBegrippen } from '../../src/domain/vind-begrippen.ts';
import { createBegrip } from './create-begrip.ts';

const BOEK: Bron = {
  id: 'boek',
  titel: 'Het fruitboek',
  kort: 'Fruitboek',
  uitgever: 'Boomgaard',
  datum: '2024',
  status: 'geldend',
  rol: 'Bron.',
};
const BEGRIPPEN = [
  createBegrip('team', 'Lokaal team', { vormen: ['lokale teams'], synoniemen: ['wijkteam'] }),
  createBegrip('regie', 'Regie'),
  createBegrip('gi', 'Gecertificeerde instelling', { afkorting: 'GI', vormen: ["GI's"] }),
  createBegrip('veiligheid', 'Directe veiligheid'),
  createBegrip('zicht', 'Zicht op directe veiligheid', { isUitgelegdInTekst: false }),
  createBegrip('vv', 'Voorwaarden & Vervolg'),
  createBegrip('cafe', 'Café'),
];

type Keuze = { pagina?: Pick<Pagina, 'adres' | 'nietUitleggen'>; begrippen?: Begrip[]; klassen?: Set<string> };

const explain = (html: string, { pagina = { adres: '/a/' }, begrippen = BEGRIPPEN, klassen = new Set() }: Keuze = {}) =>
  explainBegrippen(html, {
    vind: createVindBegrippen(begrippen),
    uitleg: selectUitleg(pagina, begrippen, [BOEK], (adres) => `/pad${adres}`),
    klassen,
  });

const PANEEL = /<span popover hidden id="uitleg-([^"]*)"[^]*?<\/a><\/span>/g;
const KNOP = /<button type="button" popovertarget="uitleg-[^>]*>([^]*?)<\/button>/g;
/** What was there before, when nothing but what is added is taken away. */
const strip = (html: string) =>
  html
    .replace(PANEEL, '')
    .replace(/<span class="begrip">((?:(?!<\/span>)[^])*)<\/span>/g, '$1')
    .replace(KNOP, '$1');
/** The explained terms as `[term]`. */
const see = (html: string, keuze?: Keuze) =>
  explain(html, keuze)
    .replace(PANEEL, '')
    .replace(
      /<span class="begrip">((?:(?!<\/span>)[^])*)<\/span>/g,
      (_, knoppen: string) => `[${knoppen.replace(KNOP, '$1')}]`,
    )
    .replace(KNOP, '[$1]');

test('a term becomes a button, with its explanation directly behind it', () => {
  expect(explain('<p>Een wijkteam helpt.</p>')).toBe(
    '<p>Een <button type="button" popovertarget="uitleg-team" class="begrip">wijkteam</button>' +
      '<span popover hidden id="uitleg-team" class="uitleg" data-pagefind-ignore><strong>Lokaal team</strong> ' +
      'Uitleg van team. <small>Fruitboek, blad\u00A01</small> ' +
      '<a href="/pad/begrippen/team/">Meer over ‘Lokaal team’</a></span> helpt.</p>',
  );
});

test.each([
  ['its name, with or without a capital', '<p>Regie. En regie.</p>', '<p>[Regie]. En regie.</p>'],
  ['a listed form', '<p>De lokale teams.</p>', '<p>De [lokale teams].</p>'],
  ['a synonym', '<p>Het wijkteam.</p>', '<p>Het [wijkteam].</p>'],
  ['its abbreviation', '<p>De GI.</p>', '<p>De [GI].</p>'],
  ['in a list', '<ul><li>regie;</li></ul>', '<ul><li>[regie];</li></ul>'],
  [
    'in an item before a list in it',
    '<ul><li>regie:<ul><li>x</li></ul></li></ul>',
    '<ul><li>[regie]:<ul><li>x</li></ul></li></ul>',
  ],
  ['in a cell', '<table><tr><td>regie</td></tr></table>', '<table><tr><td>[regie]</td></tr></table>'],
  ['behind a term of a list', '<dl><dt>x</dt><dd>regie</dd></dl>', '<dl><dt>x</dt><dd>[regie]</dd></dl>'],
  ['in text without an element', 'regie', '[regie]'],
  ['in bold', '<p><strong>Regie.</strong> x</p>', '<p><strong>[Regie].</strong> x</p>'],
  ['beside bold', '<p>de <em>echte</em> regie</p>', '<p>de <em>echte</em> [regie]</p>'],
  [
    'before the mark of a note',
    '<p>regie<sup><a href="#n">1</a></sup></p>',
    '<p>[regie]<sup><a href="#n">1</a></sup></p>',
  ],
  ['behind a line break', '<p>x<br>regie<br/>x</p>', '<p>x<br>[regie]<br/>x</p>'],
  ['over two lines of the source', '<p>een lokaal\n  team</p>', '<p>een [lokaal\n  team]</p>'],
  ['with a hard space', '<p>lokaal&nbsp;team</p>', '<p>[lokaal&nbsp;team]</p>'],
  ['with an ampersand', '<p>Voorwaarden &amp; Vervolg.</p>', '<p>[Voorwaarden &amp; Vervolg].</p>'],
  ['with an apostrophe as a number', '<p>&quot;GI&#39;s&quot;</p>', '<p>&quot;[GI&#39;s]&quot;</p>'],
  ['with an apostrophe as a hexadecimal number', '<p>GI&#x27;s</p>', '<p>[GI&#x27;s]</p>'],
  ['with an apostrophe as it is', "<p>GI's</p>", "<p>[GI's]</p>"],
  ['with a letter as a number', '<p>caf&#233;</p>', '<p>[caf&#233;]</p>'],
  ['with soft hyphens', '<p>re&shy;gie en wijk\u00ADteam</p>', '<p>[re&shy;gie] en wijk\u00ADteam</p>'],
  ['between signs', '<p>(regie), «GI»</p>', '<p>([regie]), «GI»</p>'],
  ['behind a stray <', '<p>1 < 2 regie</p>', '<p>1 < 2 [regie]</p>'],
  ['behind a comment', '<p>x <!-- <p> -- > -->regie</p>', '<p>x <!-- <p> -- > -->[regie]</p>'],
  ['behind a doctype', '<!doctype html><p>regie</p>', '<!doctype html><p>[regie]</p>'],
  ['behind a > in an attribute', '<p title="a > b">regie</p>', '<p title="a > b">[regie]</p>'],
  [
    'with attributes of all kinds',
    `<p a=b c='d>"' hidde data-x="'">regie</p>`,
    `<p a=b c='d>"' hidde data-x="'">[regie]</p>`,
  ],
  ['in tags of another case', '<P>regie</P><H2>GI</H2>', '<P>[regie]</P><H2>GI</H2>'],
  ['behind a drawing that is closed at once', '<p><svg/>, regie</p>', '<p><svg/>, [regie]</p>'],
  ['behind a script', '<script>"<!--"</script><p>regie</p>', '<script>"<!--"</script><p>[regie]</p>'],
  ['in an unknown element', '<x-y>regie</x-y>', '<x-y>[regie]</x-y>'],
  ['behind an end tag too many', '</div><p>regie</p>', '</div><p>[regie]</p>'],
])('a term is explained %s', (_, html, verwacht) => {
  expect(see(html)).toBe(verwacht);
  expect(strip(explain(html))).toBe(html);
});

test.each([
  ['a heading', '<h1>Regie</h1><h2>Regie</h2><h3><em>Regie</em></h3><h6>Regie</h6>'],
  ['a link', '<p><a href="/regie/">regie</a></p>'],
  ['a link, in bold', '<p><a href="#"><strong>regie</strong></a></p>'],
  ['a button', '<button>regie</button>'],
  ['a summary', '<details><summary>Regie</summary></details>'],
  ['code', '<p><code>regie</code></p><pre>regie</pre><p><kbd>regie</kbd></p>'],
  ['a quotation', '<blockquote><p>regie</p></blockquote><p><q>regie</q></p>'],
  ['the title of a work', '<p><cite>regie</cite></p>'],
  ['a figure', '<figure class="diagram"><figcaption>regie</figcaption><p>regie</p></figure>'],
  ['a drawing', '<svg role="img"><text>regie</text></svg>'],
  ['a term that is defined there', '<dl><dt>regie</dt></dl><p><dfn>regie</dfn></p>'],
  ['an abbreviation with its own title', '<p><abbr title="x">GI</abbr></p>'],
  ['a heading of a table', '<table><caption>regie</caption><tr><th>regie</th></tr></table>'],
  ['a label or a field', '<label>regie</label><textarea>regie</textarea><select><option>regie</select>'],
  ['a script or a style', '<script>regie("</p>")</script><style>regie</style>'],
  ['a comment', '<p><!-- a > regie --></p><!-- regie'],
  ['an attribute', '<p title="regie"><img alt="regie" src="regie.png"></p>'],
  ['what is not shown', '<p hidden>regie</p><p><span popover>regie</span></p>'],
  ['a note', '<section class="x footnotes"><ol><li><p>regie</p></li></ol></section>', 'footnotes'],
  ['an element of a class that is left out', '<p class="bronregel">regie <em>GI</em></p>', 'bronregel'],
  ['a longer word', '<p>casusregie regisseur regie1 GI-lijst</p>'],
  ['a word that is partly bold', '<p>casus<strong>regie</strong> <em>regie</em>voerder</p>'],
  ['a word with an unknown entity', '<p>&agrave;regie regie&eacute;n</p>'],
  ['a word with a soft hyphen', '<p>casus\u00ADregie regie&shy;voerder casus<wbr>regie</p>'],
  ['a longer term that is not explained', '<p>zicht op directe veiligheid</p>'],
  ['a longer term across a tag', '<p>zicht op <em>directe veiligheid</em></p>'],
  ['a term across a tag', '<p>lokaal <strong>team</strong> <em>lokale</em> teams</p>'],
  ['a term across a link', '<p><a href="#">lokaal</a> team</p>'],
  ['a term across a comment', '<p>lokaal <!-- x -->team</p>'],
  ['a term across an image or a line break', '<p>lokaal<br>team lokaal<img alt="">team</p>'],
  ['a term across two paragraphs', '<p>lokaal</p><p>team</p>'],
  ['an abbreviation in small letters', '<p>gi</p>'],
  ['a text that breaks off', '<p class="regie'],
  ['nothing', ''],
])('no term is explained in %s', (_, html, klasse?: string) => {
  expect(explain(html, { klassen: new Set(klasse === undefined ? [] : [klasse]) })).toBe(html);
});

test.each([
  ['only at its first use', '<p>regie</p><p>regie, de regie</p>', '<p>[regie]</p><p>regie, de regie</p>'],
  ['only once under all its names', '<p>wijkteam</p><p>lokale teams</p>', '<p>[wijkteam]</p><p>lokale teams</p>'],
  [
    'when a heading or a link named it before',
    '<h2>Regie</h2><p><a href="#">regie</a>: regie</p>',
    '<h2>Regie</h2><p><a href="#">regie</a>: [regie]</p>',
  ],
  [
    'in the next paragraph, when this one explains another',
    '<p>GI en regie</p><p>regie</p>',
    '<p>[GI] en regie</p><p>[regie]</p>',
  ],
  ['behind one that was explained before', '<p>GI</p><p>GI en regie</p>', '<p>[GI]</p><p>GI en [regie]</p>'],
  ['behind one that cannot be', '<p><q>GI</q> en regie</p>', '<p><q>GI</q> en [regie]</p>'],
  [
    'one per item, not one per list',
    '<ul><li>GI, regie</li><li>regie, GI</li></ul>',
    '<ul><li>[GI], regie</li><li>[regie], GI</li></ul>',
  ],
  ['one per paragraph in an item', '<li><p>GI</p><p>regie</p></li>', '<li><p>[GI]</p><p>[regie]</p></li>'],
  ['one before a block and one in it', '<div>GI<p>regie</p></div>', '<div>[GI]<p>[regie]</p></div>'],
  ['one in a block and one behind it', '<div><p>GI</p>regie</div>', '<div><p>[GI]</p>[regie]</div>'],
  ['the longest where several fit', '<p>Directe veiligheid</p>', '<p>[Directe veiligheid]</p>'],
])('a term is explained %s', (_, html, verwacht) => {
  expect(see(html)).toBe(verwacht);
});

test('a page does not explain the term that it is about', () => {
  expect(see('<p>regie en GI</p>', { pagina: { adres: '/begrippen/regie/' } })).toBe('<p>regie en [GI]</p>');
});

test.each([
  ['all', 'alles', '<p>regie</p><p>GI</p>'],
  ['some', ['regie'], '<p>regie</p><p>[GI]</p>'],
] as const)('an author can turn explanations off: %s', (_, nietUitleggen, verwacht) => {
  expect(see('<p>regie</p><p>GI</p>', { pagina: { adres: '/a/', nietUitleggen } })).toBe(verwacht);
});

test('without terms nothing changes', () => {
  expect(explain('<p>regie</p>', { begrippen: [] })).toBe('<p>regie</p>');
});

test('what the sources only name is explained as our own words', () => {
  const begrippen = [createBegrip('regie', 'Regie', { status: 'genoemd' })];
  expect(explain('<p>regie</p>', { begrippen })).toContain(
    '<small>Eigen toelichting bij Fruitboek, blad\u00A01</small>',
  );
});

test('signs in an explanation do no harm', () => {
  const tekst = 'Als <b> & "c" \'d\'.';
  const [paneel] = explain('<p>regie</p>', {
    begrippen: [createBegrip('regie', 'Regie', { definities: [{ tekst, bron: 'boek', plaats: '<1>' }] })],
  }).match(/<strong>.*<\/small>/s) ?? [''];
  expect(paneel).toBe(
    "<strong>Regie</strong> Als &lt;b&gt; &amp; &quot;c&quot; 'd'. <small>Fruitboek, &lt;1&gt;</small>",
  );
});

test('a long term can break over lines, and is one button for the keyboard and for who does not see it', () => {
  const html = '<p>"Aanpak "x"  van\n  onveilige &amp; gewelddadige situaties"</p>';
  const begrippen = [createBegrip('aanpak', 'Aanpak "x" van onveilige & gewelddadige situaties')];
  const result = explain(html, { begrippen });
  expect(strip(result)).toBe(html);
  const knoppen = parse(result).querySelectorAll('.begrip button');
  expect(knoppen.map((knop) => knop.rawText)).toEqual([
    'Aanpak "x"  van',
    'onveilige &amp;',
    'gewelddadige',
    'situaties',
  ]);
  expect(
    knoppen.map(({ attributes }) => [attributes['aria-label'], attributes['tabindex'], attributes['aria-hidden']]),
  ).toEqual([
    ['Aanpak "x"  van\n  onveilige & gewelddadige situaties', undefined, undefined],
    ...knoppen.slice(1).map(() => [undefined, '-1', 'true']),
  ]);
  expect(new Set(knoppen.map((knop) => knop.getAttribute('popovertarget')))).toEqual(new Set(['uitleg-aanpak']));
});

const STUKKEN = [
  ...[
    'regie',
    'GI',
    'GI&#39;s',
    'lokaal',
    'team',
    'lokale teams',
    'zicht op ',
    'directe veiligheid',
    ' ',
    ' ',
    '-',
    '. ',
  ],
  ...['&amp;', '&', '&shy;', '<', '>', '"', "'", '=', '/', '<!-- ', ' -->', '<br>', '<img alt="regie">', '\u00AD'],
  ...['p', 'ul', 'li', 'h2', 'a', 'strong', 'em', 'q', 'code', 'blockquote', 'figure', 'svg', 'script', 'div'].flatMap(
    (naam) => [`<${naam}>`, `</${naam}>`, `<${naam} title="regie > 'GI">`],
  ),
];
const soep = fc.array(fc.constantFrom(...STUKKEN), { maxLength: 40 }).map((stukken) => stukken.join(''));
const net = fc.letrec<{ inhoud: string }>((tie) => ({
  inhoud: fc
    .array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom('regie', 'GI', 'lokaal ', 'team', 'directe veiligheid', ' ', ', ', '<br>'),
        },
        fc
          .tuple(fc.constantFrom('p', 'li', 'h2', 'a', 'em', 'q', 'code', 'figure', 'div'), tie('inhoud'))
          .map(([naam, inhoud]) => `<${naam}>${inhoud}</${naam}>`),
      ),
      { maxLength: 6 },
    )
    .map((stukken) => stukken.join('')),
})).inhoud;

test('whatever the HTML, every byte of it stays and stands in the same order', () => {
  fc.assert(
    fc.property(fc.oneof(soep, net, fc.string()), (html) => {
      expect(strip(explain(html))).toBe(html);
    }),
    { numRuns: 2000 },
  );
});

test('whatever the HTML, the pieces together are the whole', () => {
  fc.assert(
    fc.property(fc.oneof(soep, fc.string()), (html) => {
      const tokens = tokenizeHtml(html);
      expect(tokens.map(({ begin, eind }) => html.slice(begin, eind)).join('')).toBe(html);
      expect(tokens.every(({ begin, eind }) => eind > begin)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('whatever the nesting, nothing is explained in a heading, link, quotation, code or figure, and nothing twice', () => {
  fc.assert(
    fc.property(net, (html) => {
      const knoppen = parse(explain(html)).querySelectorAll('.begrip');
      expect(knoppen.filter((knop) => knop.closest('h2, a, q, code, figure')).map(String)).toEqual([]);
      const doelen = knoppen.map((knop) => knop.getAttribute('popovertarget'));
      expect(doelen).toEqual([...new Set(doelen)]);
    }),
    { numRuns: 2000 },
  );
});
