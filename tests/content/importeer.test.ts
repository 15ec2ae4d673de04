import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatFault } from '../../src/check/fault.ts';
import { importeer, type Opdracht } from '../../scripts/importeer/importeer.ts';
import { reportUitslag } from '../../scripts/importeer/report-uitslag.ts';
import { changeBase, listMessages, withFolder } from './fixture.ts';

const GIDS = `# Pruimengids

Wat u over pruimen moet weten.

## 1. Plukken {#weg}

Pluk in de zomer.[^1] Zie [bewaren](#2-bewaren).

### Ladder & mand

- hoog
- stevig

![een mand](mand.png)

## 2. Bewaren

Houd ze {koel} en < 5 graden.

[^1]: Of in de herfst.
`;

type Proef = Partial<Opdracht> & { naam?: string; tekst?: string | Uint8Array; bestanden?: Record<string, string> };

/** Imports a document into a small site; what came of it, or the message, and the files that are there then. */
async function importInProef({ naam = 'pruimen.md', tekst = GIDS, bestanden = {}, ...opdracht }: Proef) {
  return withFolder({ ...changeBase({}), ...bestanden }, async (inhoud) =>
    withFolder({}, async (map) => {
      const bestand = join(map, naam);
      await writeFile(bestand, tekst);
      const vooraf = await readdir(inhoud, { recursive: true });
      const basis: Opdracht = {
        bestand,
        inhoud,
        naar: undefined,
        niveau: 1,
        titel: undefined,
        bron: undefined,
        isProef: false,
      };
      const uitslag = await importeer({ ...basis, ...opdracht }).catch((error: unknown) => String(error));
      const achteraf = await readdir(inhoud, { recursive: true });
      const nieuw = achteraf
        .filter((een) => !vooraf.includes(een) && een.endsWith('.mdx'))
        .map((een) => een.replaceAll('\\', '/'));
      const teksten = await Promise.all(nieuw.map((een) => readFile(join(inhoud, een), 'utf8')));
      return {
        uitslag,
        nieuw: nieuw.sort(),
        tekst: teksten.join('\n'),
        verslag: typeof uitslag === 'string' ? uitslag : reportUitslag(uitslag),
        faults: (await checkContent(inhoud)).map(formatFault),
      };
    }),
  );
}

test('drafts are valid but for the marks, so that they are not published by accident', async () => {
  const { nieuw, faults } = await importInProef({ naar: 'fruit/pruimen', bron: 'boek' });
  expect(nieuw).toEqual(['fruit/pruimen/bewaren.mdx', 'fruit/pruimen/index.mdx', 'fruit/pruimen/weg.mdx']);
  // What is not in the list of published ids yet is no fault of a draft.
  const echt = faults.filter((fault) => !fault.includes('npm run ids'));
  expect(echt).toEqual([
    'content/fruit/pruimen/bewaren.mdx:4 Veld ‘omschrijving’ is nog te controleren. Pas de tekst zo nodig aan en haal ‘TE CONTROLEREN:’ weg.',
    'content/fruit/pruimen/bewaren.mdx:10 Nog te controleren: dit concept komt uit ‘pruimen.md’, hoofdstuk 2. Lees het naast het document na. Haal daarna dit merk weg.',
    'content/fruit/pruimen/index.mdx:4 Veld ‘omschrijving’ is nog te controleren. Pas de tekst zo nodig aan en haal ‘TE CONTROLEREN:’ weg.',
    'content/fruit/pruimen/index.mdx:10 Nog te controleren: dit concept komt uit ‘pruimen.md’. Lees het naast het document na. Haal daarna dit merk weg.',
    'content/fruit/pruimen/weg.mdx:4 Veld ‘omschrijving’ is nog te controleren. Pas de tekst zo nodig aan en haal ‘TE CONTROLEREN:’ weg.',
    'content/fruit/pruimen/weg.mdx:10 Nog te controleren: dit concept komt uit ‘pruimen.md’, hoofdstuk 1. Lees het naast het document na. Haal daarna dit merk weg.',
    'content/fruit/pruimen/weg.mdx:19 Nog te controleren: hier stond een afbeelding: ‘een mand’. Schrijf in woorden wat erop te zien was, of maak er een diagram van. Haal daarna dit merk weg.',
  ]);
});

test('the report names the pages, what to look at by line, and how to go on', async () => {
  const { verslag, faults } = await importInProef({});
  expect(verslag).toContain(
    'Van ‘pruimen.md’ zijn 3 pagina’s gemaakt in content/pruimen/.\n\n  content/pruimen/index.mdx  Pruimengids (0 koppen)\n  content/pruimen/weg.mdx  Plukken (1 kop)\n',
  );
  expect(verslag).toContain('Na te kijken (7):\n');
  for (const fault of faults.filter((een) => een.includes('Nog te controleren'))) expect(verslag).toContain(fault);
  // Of three pages the part is missing once.
  expect(verslag).toMatch(
    /Wat de controle van de inhoud verder vraagt \(3\):\n.*‘pruimen’, maar dat staat niet bij ‘delen’.* \(en nog 2 keer\)\n/,
  );
  expect(verslag).toContain('Zet het deel ‘pruimen’ bij ‘delen’ in content/site.yaml');
});

test('drafts come behind the pages that the part has', async () => {
  const { tekst } = await importInProef({ naar: 'fruit/pruimen' });
  expect([...tekst.matchAll(/^volgorde: (\d+)$/gm)].map(([, volgorde]) => Number(volgorde)).sort()).toEqual([2, 3, 4]);
});

test('a trial writes nothing and says the same', async () => {
  const proef = await importInProef({ isProef: true });
  expect(proef.nieuw).toEqual([]);
  expect(proef.verslag).toContain(
    'Proef: ‘pruimen.md’ zou 3 pagina’s worden in content/pruimen/. Er is niets geschreven.',
  );
  expect(proef.verslag).toContain('Na te kijken (7):');
});

test('nothing is written when one of the pages is there already', async () => {
  const { nieuw, verslag } = await importInProef({ bestanden: { 'pruimen/bewaren.mdx': 'Van mij.' } });
  expect(nieuw).toEqual([]);
  expect(verslag).toBe(
    'Error: Er is niets geschreven, want dit bestaat al: content/pruimen/bewaren.mdx. Kies een andere map, bijvoorbeeld --naar pruimen-nieuw, en neem daaruit over wat u wilt.',
  );
});

test('a file that is not there, and a folder, are said to be so', async () => {
  const { uitslag } = await importInProef({ bestand: '/geen/gids.docx' });
  expect(uitslag).toBe('Error: Het bestand ‘/geen/gids.docx’ bestaat niet. Kijk of de naam en de map kloppen.');
  await withFolder({}, async (map) => {
    await mkdir(join(map, 'gids.md'));
    expect((await importInProef({ bestand: join(map, 'gids.md') })).uitslag).toContain('is een map. Noem één bestand.');
    await access(map);
  });
});

test.each([
  ['an empty file', { naam: 'gids.txt', tekst: '' }, 'Dit bestand is leeg.'],
  ['a file without text', { naam: 'gids.txt', tekst: ' \n\f\n ' }, 'In dit bestand staat geen tekst.'],
  [
    'an old Word file',
    { naam: 'gids.doc' },
    'Dit is een oud Word-bestand. Open het in Word of LibreOffice en sla het op als .docx.',
  ],
  [
    'a PDF',
    { naam: 'Gids.PDF' },
    'Een PDF heeft geen koppen en alinea’s die te lezen zijn. Vraag de maker om het Word-bestand.',
  ],
  [
    'another kind of file',
    { naam: 'gids.xlsx' },
    'Een bestand met ‘.xlsx’ kan niet worden gelezen. Kies een .docx, .md, .html of .txt.',
  ],
  [
    'a file with a password',
    { naam: 'gids.docx', tekst: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]) },
    'Dit bestand is met een wachtwoord beveiligd, of het is een oud Word-bestand.',
  ],
  [
    'a broken Word file',
    { naam: 'gids.docx', tekst: 'PK\u0003\u0004 kapot' },
    'Dit bestand is geen leesbaar Word-bestand: het is beschadigd of heeft een verkeerde naam.',
  ],
  [
    'a Word file with the name of a text',
    { naam: 'gids.txt', tekst: Uint8Array.from([0x50, 0x4b, 3, 4, 1]) },
    'Dit bestand is geen tekst: het heeft een verkeerde naam.',
  ],
  [
    'a source that is not listed',
    { bron: 'boeck' },
    'Er is geen bron met de id ‘boeck’ in content/bronnen.yaml. Bedoelt u ‘boek’?',
  ],
  [
    'a folder that cannot be an address',
    { naar: 'Mijn Map' },
    'De map ‘Mijn Map’ wordt een adres. Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld --naar mijn-map.',
  ],
  ['a folder outside the content', { naar: '../elders' }, 'De map ‘../elders’ wordt een adres.'],
] satisfies [string, Proef, string][])('%s is refused with what to do', async (_geval, proef, bericht) => {
  const { uitslag, nieuw } = await importInProef(proef);
  expect(uitslag).toContain(bericht);
  expect(nieuw).toEqual([]);
});

test.each([
  [
    'in the text',
    ['Een peer is zoet.[^1]', 'Een peer is zoet.[^1]\n\n{/* TE CONTROLEREN: klopt dit? */}'],
    'content/fruit/peer.mdx:15 Nog te controleren: klopt dit? Haal daarna dit merk weg.',
  ],
  [
    'in a line',
    ['Een peer is zoet.', 'Een peer is zoet {/* TE CONTROLEREN: */}.'],
    'content/fruit/peer.mdx:13 Nog te controleren: wat hieronder staat. Haal daarna dit merk weg.',
  ],
  [
    'in a field',
    ['menutitel: Peer', "menutitel: 'TE CONTROLEREN: Peer'"],
    'content/fruit/peer.mdx:3 Veld ‘menutitel’ is nog te controleren. Pas de tekst zo nodig aan en haal ‘TE CONTROLEREN:’ weg.',
  ],
] satisfies [string, [string, string], string][])(
  'the check of the content refuses a mark %s',
  async (_geval, change, bericht) => {
    expect(await listMessages({ 'fruit/peer.mdx': change })).toEqual([bericht]);
  },
);
