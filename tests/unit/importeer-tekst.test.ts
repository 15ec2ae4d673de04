import { describe, expect, test } from 'vitest';
import { importBestand, importLijf, readLijf } from './importeer-concepten.ts';

const lijf = (tekst: string) => importLijf('gids.txt', tekst);
/** A paragraph that is long enough to be a text and no heading. */
const ALINEA = 'De boomgaard vraagt elk jaar om dezelfde zorg, en wie dat weet, plukt in de herfst de beste vruchten.';

describe('lines become paragraphs', () => {
  test.each([
    [
      'lines of one paragraph',
      'Appels groeien aan de boom en worden in de herfst\ngeplukt door wie een ladder heeft en geen haast\nkent.',
      'Appels groeien aan de boom en worden in de herfst geplukt door wie een ladder heeft en geen haast kent.',
    ],
    [
      'a hyphen of the printer',
      'De plukkers van de gemeente werken samen aan de verant-\nwoordelijkheid voor elke boom. Die verantwoordelijkheid is groot.',
      'De plukkers van de gemeente werken samen aan de verantwoordelijkheid voor elke boom. Die verantwoordelijkheid is groot.',
    ],
    [
      'a soft hyphen',
      'De plukkers van de gemeente werken samen aan de verant\u00AD\nwoordelijkheid voor elke boom.',
      'De plukkers van de gemeente werken samen aan de verantwoordelijkheid voor elke boom.',
    ],
    [
      'a hyphen that belongs there',
      'Wie plukt, let op de schil van elke vrucht en op kind- \nen gezinsvriendelijke ladders.',
      'Wie plukt, let op de schil van elke vrucht en op kind- en gezinsvriendelijke ladders.',
    ],
    ['a soft hyphen inside a line', 'Fruit\u00ADschaal', 'Fruitschaal'],
    [
      'a sentence that a page break cut',
      `${ALINEA.slice(0, -1)} en dan\n\nkomt de winter over het land.`,
      `${ALINEA.slice(0, -1)} en dan komt de winter over het land.`,
    ],
  ])('%s', async (_geval, tekst, verwacht) => {
    expect(await lijf(`${ALINEA}\n\n${tekst}`)).toBe(`${ALINEA}\n\n${verwacht}\n`);
  });

  test('a word that may have a hyphen of its own is joined and marked', async () => {
    expect(await lijf(`${ALINEA}\n\nWie in de boomgaard woont, kent de appel-\nboom.`)).toContain(
      '{/* TE CONTROLEREN: ‘appelboom’ stond in twee delen, op twee regels. Kijk of het zo één woord is, zonder streepje. */}\n\nWie in de boomgaard woont, kent de appelboom.',
    );
  });
});

describe('what belongs to paper is left out', () => {
  const pagina = (nummer: number) =>
    `${ALINEA.slice(0, -1)}, zeker in jaar ${nummer} van\nde proef met de peren.\n\nJaarplan van de boomgaard\n${nummer}\n\f`;

  test('headers, footers and numbers of pages', async () => {
    const tekst = await lijf([1, 2, 3, 4].map(pagina).join(''));
    expect(tekst).not.toContain('Jaarplan');
    expect(tekst).not.toMatch(/^\d$/m);
    expect(tekst.match(/de proef met de peren\./g)).toHaveLength(4);
  });

  test('headings that come back are no headers', async () => {
    const tekst = await lijf(
      [1, 2, 3, 4]
        .map(
          (nummer) =>
            `FASE ${nummer} VAN DE OOGST\n\nContext\n\n${ALINEA}\n\n${ALINEA}\n\nStappen\n\n${ALINEA}\n\f${ALINEA}\n`,
        )
        .join('\f'),
    );
    expect(tekst.match(/# Context /g)).toHaveLength(4);
    expect(tekst.match(/# Stappen /g)).toHaveLength(4);
  });
});

describe('headings', () => {
  test('with numbers make pages and sections; ids do not have the numbers', async () => {
    const concepten = await importBestand(
      'gids.txt',
      `1. Inleiding\n\n${ALINEA}\n\n1.1 Waarom fruit\n\n${ALINEA}\n\n2. De oogst\n\n${ALINEA}\n\nBijlage 1: Ladders\n\n${ALINEA}\n`,
      { bron: 'boek' },
    );
    expect(Object.keys(concepten)).toEqual([
      'gids/index.mdx',
      'gids/inleiding.mdx',
      'gids/de-oogst.mdx',
      'gids/ladders.mdx',
    ]);
    expect(concepten['gids/inleiding.mdx']).toContain('titel: Inleiding\nmenutitel: Inleiding\n');
    expect(concepten['gids/inleiding.mdx']).toContain('volgorde: 1\nbron: boek\nplaats: hoofdstuk 1\n');
    expect(concepten['gids/inleiding.mdx']).toContain('## 1.1 Waarom fruit {#waarom-fruit}');
    expect(concepten['gids/ladders.mdx']).toContain('plaats: bijlage 1\n');
  });

  test('points of a list with numbers are no headings', async () => {
    expect(await lijf(`${ALINEA}\n\n1. Ladder\n2. Mand\n3. Schaar\n`)).toBe(
      `${ALINEA}\n\n1. Ladder\n2. Mand\n3. Schaar\n`,
    );
  });

  test('are those of the table of contents, which is left out', async () => {
    const concepten = await importBestand(
      'gids.txt',
      `De gids\n\nInhoudsopgave\n\n1\tPlukken\t3\n\ta. Met de ladder\t4\n2\tBewaren......12\n\n1 Plukken\n\n${ALINEA}\n\na. Met de ladder\n\n${ALINEA}\n\nDe gids kent twee delen:\n\n- Plukken\n- Bewaren\n\n2 Bewaren\n\n${ALINEA}\n`,
    );
    expect(Object.keys(concepten)).toEqual(['gids/index.mdx', 'gids/plukken.mdx', 'gids/bewaren.mdx']);
    expect(readLijf(concepten['gids/plukken.mdx'])).toBe(
      `${ALINEA}\n\n## a. Met de ladder {#met-de-ladder}\n\n${ALINEA}\n\nDe gids kent twee delen:\n\n- Plukken\n- Bewaren\n`,
    );
    expect(concepten['gids/index.mdx']).toContain('- [Plukken](/gids/plukken/)\n- [Bewaren](/gids/bewaren/)\n');
  });

  test('known by their form only are named in a mark', async () => {
    expect(await lijf(`${ALINEA}\n\nWat u nodig heeft\n\n- een ladder\n- een mand\n`)).toBe(
      `{/* TE CONTROLEREN: deze koppen zijn herkend aan hun vorm. Zijn het koppen, en klopt hun niveau? ‘Wat u nodig heeft’ */}\n\n${ALINEA}\n\n## Wat u nodig heeft {#wat-u-nodig-heeft}\n\n- een ladder\n- een mand\n`,
    );
  });

  test('known by their form only say so when they become a page', async () => {
    const concepten = await importBestand('gids.txt', `${ALINEA}\n\nWat u nodig heeft\n\n${ALINEA}\n`);
    expect(readLijf(concepten['gids/wat-u-nodig-heeft.mdx'])).toBe(
      `{/* TE CONTROLEREN: de titel is een regel die door haar vorm een kop lijkt. Is dit een eigen pagina? */}\n\n${ALINEA}\n`,
    );
  });

  test('without text below are text, with a mark', async () => {
    expect(await lijf(`1. Inleiding\n\n${ALINEA}\n\n2. De oogst\n\nEinde`)).toMatch(
      /^## 2\. De oogst \{#de-oogst\}\n\nEinde$/m,
    );
    expect(
      readLijf(
        (await importBestand('gids.md', '# Gids\n\n## Fruit\n\n## Peer\n\nZoet.\n', { niveau: 0 }))['gids/index.mdx'],
      ),
    ).toBe(
      '{/* TE CONTROLEREN: deze regel is in het document een kop zonder tekst eronder. Hoort hij hier? */}\n\nFruit\n\n## Peer {#peer}\n\nZoet.\n',
    );
  });
});

describe('lists', () => {
  test('are nested by their signs', async () => {
    expect(await lijf(`${ALINEA}\n\n•\tappels\n\t- rood\n\t- groen\n•\tperen\n`)).toBe(
      `${ALINEA}\n\n- appels\n  - rood\n  - groen\n- peren\n`,
    );
  });

  test('with letters get numbers and a mark, and go on over a page break', async () => {
    expect(await lijf(`${ALINEA}\n\n- a) appels;\n\n7\n\n- b) peren;\n- i. klein\n- c) kersen.\n`)).toBe(
      `${ALINEA}\n\n{/* TE CONTROLEREN: de punten van deze lijst hadden letters (a, b, c) of Romeinse cijfers; nu hebben ze nummers. Kijk of de tekst ernaar verwijst. */}\n\n1. appels;\n2. peren;\n   1. klein\n3. kersen.\n`,
    );
  });

  test('have one bullet before a point, and go on with its last paragraph after a page', async () => {
    const lang = `${ALINEA} ${ALINEA}`;
    expect(
      await lijf(`${lang}\n\n- ✓ ladder\n- mand\nMet een hengsel van wilgenhout, zoals het\n\n(oude) gebruik wil.\n`),
    ).toBe(`${lang}\n\n- ladder\n\n- mand\n\n  Met een hengsel van wilgenhout, zoals het (oude) gebruik wil.\n`);
  });

  test('may have a letter that a scan made of the bullet', async () => {
    expect(await lijf(`${ALINEA}\n\ne Appels\ne Peren\ne Kersen\n`)).toBe(`${ALINEA}\n\n- Appels\n- Peren\n- Kersen\n`);
  });
});

describe('footnotes', () => {
  test('at the foot of a page go with their mark, and the text above goes on', async () => {
    expect(
      await lijf(
        `${ALINEA} Appels¹ en peren² groeien in\n\n1 Zie het fruitboek.\n\n2 Zie <https://peer.example>\n\nde zon en in de regen.\n`,
      ),
    ).toBe(
      `${ALINEA} Appels[^1] en peren[^2] groeien in de zon en in de regen.\n\n[^1]: Zie het fruitboek.\n\n[^2]: Zie [https://peer.example](https://peer.example)\n`,
    );
  });

  test('that are not there leave their number, with a mark; a square is no footnote', async () => {
    expect(await lijf(`${ALINEA}³ Op 20 m² groeit veel.`)).toBe(
      `{/* TE CONTROLEREN: het cijfer ³ lijkt een noot, maar die noot is niet gevonden. */}\n\n${ALINEA}³ Op 20 m² groeit veel.\n`,
    );
  });
});

describe('tables', () => {
  test('are lines with tabs', async () => {
    expect(await lijf(`${ALINEA}\n\nVrucht\tMaand\nAppel\tseptember\nPeer\taugustus\n`)).toContain(
      '| Vrucht | Maand |\n| - | - |\n| Appel | september |\n| Peer | augustus |\n',
    );
  });
});

test('loose lines stay lines, with a mark', async () => {
  expect(await lijf(`${ALINEA}\n\nJan Appel\n\nPiet Peer\n\nKees Kers\n`)).toContain(
    'losse regels: een titelblad, de woorden van een figuur of een tabel die niet te herkennen was. */}\n\nJan Appel\\\nPiet Peer\\\nKees Kers\n',
  );
});

test('addresses become links; one without https is changed and marked', async () => {
  expect(await lijf(`${ALINEA} Zie www.peer.example, en http://appel.example.`)).toBe(
    `{/* TE CONTROLEREN: de link ‘http://appel.example’ is niet beveiligd; hier staat nu https. Kijk of die werkt. */}\n\n${ALINEA} Zie [www.peer.example](https://www.peer.example), en [https://appel.example](https://appel.example).\n`,
  );
});

describe('the encoding of a text is found', () => {
  const TEKST = `${ALINEA} Crème brûlée, 5 €.`;
  const utf16 = (isLittle: boolean) => {
    const bytes = new Uint8Array(TEKST.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    [0xfeff, ...[...TEKST].map((teken) => teken.charCodeAt(0))].forEach((code, plek) =>
      view.setUint16(plek * 2, code, isLittle),
    );
    return bytes;
  };
  const windows = Uint8Array.from([...TEKST].map((teken) => (teken === '€' ? 0x80 : teken.charCodeAt(0))));
  test.each([
    ['UTF-8', new TextEncoder().encode(TEKST)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEKST}`)],
    ['Windows-1252', windows],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('%s', async (_naam, bytes) => {
    expect(await importLijf('gids.txt', bytes)).toBe(`${TEKST}\n`);
  });
});
