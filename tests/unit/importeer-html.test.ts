import { describe, expect, test } from 'vitest';
import { importBestand, importLijf, readLijf } from './importeer-concepten.ts';

const html = (stuk: string) => importLijf('gids.html', `<!doctype html><html><body>${stuk}</body></html>`);

describe('HTML', () => {
  test.each([
    [
      'paragraphs, stress and signs',
      '<p>Een <strong>rijpe</strong> &amp; <em>zoete</em>\n peer: 3 &lt; 4 {nu}</p>',
      'Een **rijpe** & _zoete_ peer: 3 \\< 4 \\{nu}\n',
    ],
    [
      'nested lists',
      '<ul><li>appels<ol><li>rood</li><li>groen</li></ol></li><li>peren</li></ul>',
      '- appels\n  1. rood\n  2. groen\n- peren\n',
    ],
    ['points with bullets of their own', '<ul>• appels • peren</ul><p>• kersen</p>', '- appels\n- peren\n\n* kersen\n'],
    [
      'links to other sites',
      '<p><a href="https://peer.example/a?b=1&amp;c=2" title="x">peer</a></p>',
      '[peer](https://peer.example/a?b=1\\&c=2)\n',
    ],
    [
      'words from tags that the site does not have',
      '<p><u>onder</u> <span style="color:red">rood</span> H<sub>2</sub>O</p><hr><center>midden</center>',
      'onder rood H2O\n\nmidden\n',
    ],
    ['nothing of scripts', '<script>alert(1)</script><style>p{}</style><p>peer</p>', 'peer\n'],
  ])('keeps %s', async (_geval, stuk, verwacht) => {
    expect(await html(stuk)).toBe(verwacht);
  });

  test('of a web page leaves the menus out, and takes its title', async () => {
    const concepten = await importBestand(
      'gids.html',
      '<title>De gids</title><header>Banner</header><nav>Menu</nav><main><p>Peer.</p></main><footer>Voet</footer>',
    );
    expect(concepten['gids/index.mdx']).toContain('titel: De gids\n');
    expect(readLijf(concepten['gids/index.mdx'])).toBe('Peer.\n');
  });

  test('a picture becomes a mark with its description', async () => {
    expect(await html('<p>Kijk: <img src="a.png" alt="een peer"></p>')).toBe(
      '{/* TE CONTROLEREN: Hier stond een afbeelding: ‘een peer’. Schrijf in woorden wat erop te zien was, of maak er een diagram van. */}\n\nKijk:\n',
    );
  });

  test.each([
    [
      'to a file',
      '<a href="bijlage.pdf">bijlage</a>',
      'bijlage',
      '‘bijlage’ was een link naar ‘bijlage.pdf’. Dat is geen adres op internet; de link is weggehaald.',
    ],
    [
      'to no heading',
      '<a href="#weg">plek</a>',
      'plek',
      '‘plek’ was een link naar een plek in het document die geen kop is. Maak er zo nodig een nieuwe link van.',
    ],
    [
      'with a script',
      '<a href="javascript:alert(1)">klik</a>',
      'klik',
      '‘klik’ was een link naar ‘javascript:alert(1)’. Dat is geen adres op internet; de link is weggehaald.',
    ],
  ])('a link %s leaves its words and a mark', async (_geval, link, woorden, merk) => {
    expect(await html(`<p>${link}</p>`)).toBe(`{/* TE CONTROLEREN: ${merk} */}\n\n${woorden}\n`);
  });

  test('links inside the document lead to the page and the section', async () => {
    const concepten = await importBestand(
      'gids.html',
      '<h1 id="een">Een</h1><p><a href="#b">zie b</a> <a href="#twee">zie twee</a> <a href="#a">zie a</a></p><h2 id="a">Deel A</h2><p>A.</p><h1 id="twee">Twee</h1><h2><a name="b"></a>Deel B</h2><p>B.</p>',
    );
    expect(concepten['gids/een.mdx']).toContain('[zie b](/gids/twee/#deel-b) [zie twee](/gids/twee/) [zie a](#deel-a)');
  });
});

describe('tables', () => {
  test('with merged cells have every cell in every row, and a mark', async () => {
    expect(
      await html(
        '<table><tr><th colspan="2">Fruit</th><th>Prijs</th></tr><tr><td rowspan="3">Peer</td><td>klein</td><td>1</td></tr><tr><td>groot</td><td>2</td></tr><tr><td>reus</td><td>3</td></tr></table>',
      ),
    ).toBe(
      '{/* TE CONTROLEREN: in deze tabel waren cellen samengevoegd; de tekst is in elke rij herhaald. */}\n\n| Fruit | Fruit | Prijs |\n| - | - | - |\n| Peer | klein | 1 |\n| Peer | groot | 2 |\n| Peer | reus | 3 |\n',
    );
  });

  test('with lists in their cells are written out under headings', async () => {
    expect(
      await html(
        '<h2>Oogst</h2><p>Zo gaat het.</p><table><tr><td>Stap</td><td>Uitleg</td></tr><tr><td>Plukken</td><td><ul><li>vroeg</li><li>droog</li></ul></td></tr><tr><td>Wegen</td><td><p>Eerst.</p><p>Dan.</p></td></tr></table>',
      ),
    ).toBe(
      `## Oogst {#oogst}

Zo gaat het.

{/* TE CONTROLEREN: hier stond een tabel met opsommingen of alinea’s in de cellen (kolommen ‘Stap’, ‘Uitleg’); elke rij is als tekst onder een kop gezet. */}

### Plukken {#plukken}

- vroeg
- droog

### Wegen {#wegen}

Eerst.

Dan.
`,
    );
  });

  test('of one column are a box around text', async () => {
    expect(await html('<table><tr><td><p>Let op.</p></td></tr></table>')).toBe(
      '{/* TE CONTROLEREN: dit stond in een kader of in een tabel met één kolom. */}\n\nLet op.\n',
    );
  });
});

describe('bold lines', () => {
  const VET = '<p><strong>Plukken</strong></p><p>Pluk <b>nu</b>.</p><p><b>Let op:</b></p><p>Val niet.</p>';

  test('are headings where there are no others', async () => {
    expect(await html(VET)).toBe(
      '{/* TE CONTROLEREN: deze koppen zijn herkend aan hun vorm. Zijn het koppen, en klopt hun niveau? ‘Plukken’ */}\n\n## Plukken {#plukken}\n\nPluk **nu**.\n\n**Let op:**\n\nVal niet.\n',
    );
  });

  test('get a mark where there are', async () => {
    expect(await html(`<h2>Fruit</h2>${VET}`)).toBe(
      '## Fruit {#fruit}\n\n{/* TE CONTROLEREN: deze vetgedrukte regel lijkt een kop. Maak er een kop van, of haal het vet weg. */}\n\n**Plukken**\n\nPluk **nu**.\n\n**Let op:**\n\nVal niet.\n',
    );
  });
});

describe('footnotes of HTML', () => {
  test('go to the pages that name them', async () => {
    const concepten = await importBestand(
      'gids.html',
      '<h1>Een</h1><p>Peer<sup><a href="#fn1" id="ref1">1</a></sup>.</p><h1>Twee</h1><p>Appel<a href="#fn2" id="ref2">[2]</a> en kers<a href="#fn1">1</a>.</p><hr><ol><li id="fn1"><p>Zie <a href="https://peer.example">hier</a>. <a href="#ref1">↑</a></p></li><li id="fn2">Zoet. <a href="#ref2">↩</a></li></ol>',
    );
    expect(readLijf(concepten['gids/een.mdx'])).toBe('Peer[^1].\n\n[^1]: Zie [hier](https://peer.example).\n');
    expect(readLijf(concepten['gids/twee.mdx'])).toBe(
      'Appel[^2] en kers[^1].\n\n[^2]: Zoet.\n\n[^1]: Zie [hier](https://peer.example).\n',
    );
  });
});

describe('Markdown', () => {
  test('keeps lists, tables, footnotes, links and ids', async () => {
    const lijf = await importLijf(
      'gids.md',
      `---
title: Weg
---

## Peer {#de-peer}

Zoet.[^a] Zie [boven][doel] en [elders](#de-peer).

| a | b |
| --- | --- |
| 1 | 2 |

<details>

1. een
   - twee

[doel]: https://peer.example
[^a]: Heel zoet.
`,
    );
    expect(lijf).toBe(`## Peer {#de-peer}

Zoet.[^a] Zie [boven](https://peer.example) en [elders](#de-peer).

| a | b |
| - | - |
| 1 | 2 |

1. een
   - twee

[^a]: Heel zoet.
`);
  });

  test('a footnote without its mark stays as a mark', async () => {
    expect(await importLijf('gids.md', 'Zoet.\n\n[^a]: Heel zoet.\n')).toContain('Noot a: Heel zoet. */}');
  });
});

describe('pages', () => {
  const GIDS =
    '# Gids\n\nVooraf.\n\n## Plukken\n\nZo.\n\n### Ladder\n\nHoog.\n\n## Inhoud\n\nHier.\n\n### Inhoud\n\nDaar.\n\n## Plukken\n\nWeer.\n';

  test('have titles and ids of their own, and the only highest heading is the title of all', async () => {
    const concepten = await importBestand('gids.md', GIDS);
    expect(Object.keys(concepten)).toEqual([
      'gids/index.mdx',
      'gids/plukken.mdx',
      'gids/inhoud.mdx',
      'gids/plukken-2.mdx',
    ]);
    expect(concepten['gids/index.mdx']).toContain('titel: Gids\n');
    expect(concepten['gids/plukken-2.mdx']).toContain('titel: Plukken (2)\n');
    // The site uses the id `inhoud` itself.
    expect(concepten['gids/inhoud.mdx']).toContain('## Inhoud {#inhoud-2}');
  });

  test.each([
    [0, ['gids/index.mdx']],
    [
      2,
      [
        'gids/index.mdx',
        'gids/plukken.mdx',
        'gids/ladder.mdx',
        'gids/inhoud.mdx',
        'gids/inhoud-2.mdx',
        'gids/plukken-2.mdx',
      ],
    ],
  ])('are made of headings up to level %d', async (niveau, bestanden) => {
    expect(Object.keys(await importBestand('gids.md', GIDS, { niveau }))).toEqual(bestanden);
  });

  test('are the same for the same document', async () => {
    expect(await importBestand('gids.md', GIDS)).toEqual(await importBestand('gids.md', GIDS));
  });

  test('have levels without gaps, as deep as they were', async () => {
    expect(await importLijf('gids.md', '## A\n\na\n\n##### B\n\nb\n\n#### C\n\nc\n\n## D\n\nd\n')).toMatch(
      /^## A .*\n\na\n\n### B .*\n\nb\n\n### C .*\n\nc\n\n## D /,
    );
  });

  test('have a description that must be looked at', async () => {
    const lang = `Een ${'heel '.repeat(60)}lange zin.`;
    const concepten = await importBestand('gids.md', `# Een\n\nKort.\n\n# Twee\n\n${lang}\n\n# Drie\n\n${lang}\n`);
    const omschrijvingen = Object.values(concepten).map((mdx) => /^omschrijving: "(.*)"$/m.exec(mdx)?.[1] ?? '');
    expect(new Set(omschrijvingen).size).toBe(4);
    for (const omschrijving of omschrijvingen) {
      expect(omschrijving).toMatch(/^TE CONTROLEREN: /);
      expect(omschrijving.length).toBeGreaterThanOrEqual(50);
      expect(omschrijving.length).toBeLessThanOrEqual(160);
    }
  });
});
