import { expect, test } from 'vitest';
import { beoordeel } from '../../scripts/taal/beoordeel.ts';
import { isNederlands } from '../../scripts/taal/is-nederlands.ts';
import { createFindJargon } from '../../scripts/taal/jargon.ts';
import { listInhoud } from '../../scripts/taal/list-inhoud.ts';
import { listSchermteksten } from '../../scripts/taal/list-schermteksten.ts';
import { GRENZEN, listTaalfouten, reportTaal } from '../../scripts/taal/report-taal.ts';
import type { Tekstgroep } from '../../scripts/taal/tekst.ts';
import { readPagina } from '../../src/check/read-pagina.ts';
import { readYaml } from '../../src/check/read-yaml.ts';

const lees = (source: string, path = 'src/a.tsx') =>
  listSchermteksten({ path, source }).map(({ line, tekst }) => `${String(line)} ${tekst.replace(/\s+/g, ' ')}`);

test.each([
  ['a string', `const a = 'Dit is de melding.';`, ['1 Dit is de melding.']],
  ['a text with values', 'const a = `Er zijn ${n} punten van ${m}.`;', ['1 Er zijn x punten van x.']],
  [
    'a sentence or nothing behind a full stop',
    'const a = `Het is niet goed.${hint} Kies een ander.`;',
    ['1 Het is niet goed. Kies een ander.'],
  ],
  ['strings put together', `const a = 'Dit is een ' + soort + ' van u.';`, ['1 Dit is een x van u.']],
  [
    'an element with emphasis',
    '<p>\n  Wat u <strong>niet</strong> invult, blijft leeg.\n</p>',
    ['2 Wat u niet invult, blijft leeg.'],
  ],
  [
    'elements apart',
    '<ul><li>Dit is de een.</li><li>Dit is de ander.</li></ul>',
    ['1 Dit is de een.', '1 Dit is de ander.'],
  ],
  ['texts in a choice', `<p>{ja ? 'Dit is zo.' : 'Dat is niet zo.'}</p>`, ['1 Dit is zo.', '1 Dat is niet zo.']],
  ['what is read out', '<nav aria-label="Over deze site en u" class="de van het" />', ['1 Over deze site en u']],
  ['a text behind an element', '<p><Icoon /> Dit staat er naast.</p>', ['1 Dit staat er naast.']],
])('in code is found: %s', (_case, source, teksten) => {
  expect(lees(source)).toEqual(teksten);
});

test.each([
  ['an import', `import a from './de van het een.ts';`],
  ['English', `throw new Error('This is not in the list of the store.');`],
  ['class names', `<p class="de van het een" />`],
  ['a type', `type A = 'de van het een';`],
  ['a comment', '// Dit is van de code.'],
  ['a list of words', `const a = 'de het een van in op aan met bij te uit over naar om door';`],
])('in code is not found: %s', (_case, source) => {
  expect(lees(source)).toEqual([]);
});

test('a template of Astro is read with its lines, its styles and scripts are not', () => {
  const source = `---\nconst a = 'Dit is de titel.';\n---\n<!-- Dit is van ons. -->\n<p>Wat u invult,<br>blijft {a}.</p>\n<style>de { van: het een }</style>\n`;
  expect(lees(source, 'src/a.astro')).toEqual(['2 Dit is de titel.', '5 Wat u invult, blijft x.']);
});

test.each([
  ['Dit is de melding', true],
  ['the list of the store', false],
  ['vouw vouw--open niet-afdrukken', false],
  ['U kunt', false],
])('%j is Dutch: %s', (tekst, verwacht) => {
  expect(isNederlands(tekst)).toBe(verwacht);
});

const groep = (teksten: readonly string[], soort: Tekstgroep['soort'] = 'pagina'): Tekstgroep => ({
  naam: '/fruit/',
  soort,
  alineas: teksten.map((tekst, index) => ({ path: 'content/fruit.mdx', line: 10 * (index + 1), tekst, isKop: false })),
});

const BEGRIP = {
  id: 'oogst',
  term: 'pluktriage',
  status: 'genoemd' as const,
  definities: [{ tekst: 'Kiezen.', bron: 'boek', plaats: 'blad 1' }] as const,
  synoniemen: [],
  vormen: [],
  verwant: [],
  soort: 'deel',
  rollen: [],
  isUitgelegdInTekst: true,
};
const findJargon = createFindJargon(
  [
    { woord: 'triage', vormen: ['triages'], liever: 'kiezen', uitleg: ['wat eerst moet'] },
    { woord: 'pluktriage', liever: 'kiezen bij het plukken' },
  ],
  [BEGRIP],
);

test('a word of the list is found at its first place, with how often it stands there', () => {
  expect(findJargon(groep(['Niets hier.', 'Een appel.\nDe triage en twee Triages.']))).toEqual([
    { woord: 'triage', liever: 'kiezen', aantal: 2, path: 'content/fruit.mdx', line: 21 },
  ]);
});

test.each([
  ['its explanation stands on the page', ['De triage.', 'Dat is kiezen wat eerst moet.']],
  ['it is a term that pages explain', ['De pluktriage.']],
  ['it is a part of another word', ['De triagekamer en de pluk-triage.']],
])('a word of the list is no fault when %s', (_case, teksten) => {
  expect(findJargon(groep(teksten))).toEqual([]);
});

test('a page about a word explains it', () => {
  const pagina = groep(['Triage', 'De triage.']);
  const [titel, ...rest] = pagina.alineas;
  expect(findJargon({ ...pagina, alineas: titel ? [{ ...titel, isKop: true }, ...rest] : [] })).toEqual([]);
});

test('the interface explains no terms', () => {
  expect(findJargon(groep(['De pluktriage.'], 'scherm')).map(({ woord }) => woord)).toEqual(['pluktriage']);
});

const zin = (woorden: number) => `De ${'de '.repeat(woorden - 2)}peer.`;
const LIJDEND = 'Het plan wordt gemaakt. ';

test('long sentences come with the line where they begin, the longest first; piles of passives too', () => {
  const { langeZinnen, stapels } = beoordeel(
    groep([`Kort.\n${zin(26)}`, zin(25), zin(30), LIJDEND.repeat(2), LIJDEND.repeat(3)]),
    findJargon,
  );
  expect(langeZinnen.map(({ line, woorden }) => [line, woorden])).toEqual([
    [30, 30],
    [11, 26],
  ]);
  expect(stapels.map(({ line, aantal }) => [line, aantal])).toEqual([[50, 3]]);
});

test('a text of fewer than a hundred words has no score', () => {
  expect(beoordeel(groep([zin(99)]), findJargon).score).toBeUndefined();
  expect(beoordeel(groep([zin(100)]), findJargon).score).toBeDefined();
});

const fouten = (teksten: readonly string[], soort: Tekstgroep['soort'] = 'pagina') =>
  listTaalfouten([beoordeel(groep(teksten, soort), findJargon)]).map(
    ({ line, message }) => `${String(line)} ${message}`,
  );

test('text at the limits is right', () => {
  expect(fouten([zin(GRENZEN.zin), LIJDEND.repeat(GRENZEN.lijdend)])).toEqual([]);
  expect(fouten([zin(GRENZEN.zinOpScherm)], 'scherm')).toEqual([]);
});

test('a sentence beyond its limit says how many words it has and what to do', () => {
  const [op, ...rest] = fouten([zin(GRENZEN.zinOpScherm + 1)], 'scherm');
  expect(op).toMatch(
    /^10 Deze zin heeft 26 woorden; ten hoogste 25 mag\. Maak er twee zinnen van, of een lijst: ‘De de /,
  );
  expect(rest).toEqual([]);
  expect(fouten([zin(GRENZEN.zin + 1)])).toHaveLength(1);
});

test('a paragraph with too many passives says to write who does it', () => {
  expect(fouten([LIJDEND.repeat(GRENZEN.lijdend + 1)])).toEqual([
    expect.stringContaining(`In deze alinea staan ${String(GRENZEN.lijdend + 1)} lijdende zinnen`),
  ]);
});

test('a page under the floor says where to look', () => {
  const moeilijk = 'Verantwoordelijkheidsverdeling organiseert samenwerkingsverbanden. '.repeat(40);
  expect(fouten([moeilijk])).toEqual([expect.stringContaining('npm run check:taal -- --pagina /fruit/')]);
  expect(fouten([moeilijk], 'scherm')).toEqual([]);
});

test('the report shows the worst pages first, and of one page everything', () => {
  const beoordelingen = [
    { ...beoordeel(groep([zin(100)]), findJargon), naam: '/a/', score: 50 },
    { ...beoordeel(groep([zin(100)]), findJargon), naam: '/b/', score: 40 },
  ];
  const alles = reportTaal(beoordelingen, { isAlles: false, pagina: undefined }).join('\n');
  expect(alles).toContain('Leesscore: midden 45,0 (tamelijk moeilijk, ongeveer B2)');
  expect(alles).toMatch(/\/b\/ 40,0[\s\S]*\/a\/ 50,0/);
  const een = reportTaal(beoordelingen, { isAlles: false, pagina: '/b' }).join('\n');
  expect(een).toContain('content/fruit.mdx:10 100 woorden');
  expect(een).not.toContain('/a/');
  expect(reportTaal(beoordelingen, { isAlles: false, pagina: '/c/' })[0]).toMatch(/^Er is geen pagina of map \/c\/\./);
});

test('texts of pages and of lists stand at the address where they are read', () => {
  const pagina = readPagina(
    '---\ntitel: Fruit\nomschrijving: Over fruit.\n---\n\n## Kop {#kop}\n\nEen\nappel.\n\n<Diagram id="boom" />\n',
    'content/fruit.mdx',
    'fruit',
  );
  const yaml = {
    diagrammen: readYaml(
      '- id: boom\n  titel: Hoe een boom groeit\n  tekst: Van pit tot boom.\n',
      'content/diagrammen.yaml',
    ),
    begrippen: readYaml(
      '- id: peer\n  term: Peer\n  definities:\n    - tekst: Een peer is fruit.\n      plaats: op blad 3 van 4\n',
      'content/begrippen/begrippen.yaml',
    ),
    vragenlijst: readYaml('vraag: Is het fruit rijp?\n', 'content/zelfscan/vragen.yaml'),
    zoekwoorden: readYaml('- woorden: [dit is geen tekst]\n', 'content/zoekwoorden.yaml'),
  };
  const groepen = listInhoud({ files: [], yaml, paginas: [pagina], themas: [] });
  expect(
    groepen.map(({ naam, alineas }) => [
      naam,
      ...alineas.map(({ line, tekst, isKop }) => `${String(line)} ${isKop ? '# ' : ''}${tekst}`),
    ]),
  ).toEqual([
    [
      '/fruit/',
      '2 # Fruit',
      '3 Over fruit.',
      '6 # Kop',
      '8 Een\nappel.',
      '2 # Hoe een boom groeit',
      '3 Van pit tot boom.',
    ],
    ['/begrippen/peer/', '2 # Peer', '4 Een peer is fruit.'],
    ['/zelfscan/', '1 Is het fruit rijp?'],
  ]);
});
