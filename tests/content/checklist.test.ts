import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { addGepubliceerd } from '../../src/check/add-gepubliceerd.ts';
import { listNieuw } from '../../src/check/check-gepubliceerd.ts';
import { readContent } from '../../src/check/read-content.ts';
import { reportDekking } from '../../src/check/report-dekking.ts';
import { isGroepsvraag, listChecklistvragen } from '../../src/domain/checklist.ts';
import { checklistSchema, toChecklist } from '../../src/schemas/checklist.ts';
import { dekkingSchema } from '../../src/schemas/dekking.ts';
import { gepubliceerdSchema } from '../../src/schemas/gepubliceerd.ts';
import { faseSchema } from '../../src/schemas/pagina.ts';
import { BASE, changeBase, listMessages, withFolder, type Changes } from './fixture.ts';

const FILE = 'checklist-sturing/vragen.yaml';
const PATH = `content/${FILE}`;

/** A small checklist without faults: a table, a question with a deelvraag, and one that lapsed. */
const LIJST = `verantwoording: Van de boomgaard.
versie: 2
delen:
  - id: c1
    titel: Vooraf
    groepen:
      - id: c1-mand
        titel: De mand
        achtergrond: ['/fruit/', '/fruit/peer/#smaak']
        vragen:
          - id: c1-mand-1
            label: Wie plukt
            vraag: Wie plukt er?
            soort: lijst
            tabel: taken
            voor: beleid
            deelvragen:
              - { id: c1-mand-1a, label: Peren, vraag: Peren, soort: open, voor: beleid }
          - id: c1-mand-2
            label: De schaal
            vraag: Hoe staat het met de schaal?
            soort: open
            voor: beide
            deelvragen:
              - { id: c1-mand-2a, label: Volle schaal, vraag: Is zij vol?, soort: ja-nee, voor: bestuur, sinds: 2 }
vervallen:
  - { id: c1-mand-3, vraag: Is er fruit?, sinds: 2 }
`;

/** The list with each text replaced once; throws when it is not there. */
function change(...pairs: readonly (readonly [from: string, to: string])[]): Changes {
  const lijst = pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`‘${from}’ does not stand in the list.`);
    return text.replace(from, () => to);
  }, LIJST);
  return { ...SITE, [FILE]: lijst };
}

const toOnder = (naam: string, volgorde: number) =>
  `---\ntitel: ${naam}\nmenutitel: ${naam}\nomschrijving: Wat u met de mand en de schaal kunt doen, en hoe dat gaat (${naam}).\nvolgorde: ${String(volgorde)}\n---\n\nDoe het.\n`;

/** The tool as a part of the site. */
const SITE: Changes = {
  'site.yaml': [
    '  - { id: bronnen,',
    '  - { id: checklist-sturing, titel: Lijst, groep: hulpmiddel }\n  - { id: bronnen,',
  ],
  'checklist-sturing/index.mdx': `---
titel: De lijst
menutitel: Lijst
omschrijving: Ga na hoe het met de mand staat, en bereid het gesprek over het fruit voor.
volgorde: 0
---

Begin bij [de mand](/checklist-sturing/#c1-mand) of bij [de schaal](/checklist-sturing/#c1-mand-2a).
`,
  ...Object.fromEntries(
    ['kwartier', 'gesprek', 'notitie'].map((naam, i) => [`checklist-sturing/${naam}.mdx`, toOnder(naam, i + 1)]),
  ),
};

type Case = { title: string; pairs: [from: string, to: string][]; messages: string[] };

const CASES: Case[] = [
  { title: 'a list without faults', pairs: [], messages: [] },
  {
    title: 'an id twice, once as a deelvraag',
    pairs: [['id: c1-mand-2a', 'id: c1-mand-1']],
    messages: [
      `content/checklist-sturing/index.mdx:8 Op de pagina /checklist-sturing/ staat geen anker ‘#c1-mand-2a’. Bedoelt u ‘c1-mand-1a’?`,
      `${PATH}:25 De id ‘c1-mand-1’ is al van regel 11. Geef een van beide een andere id.`,
    ],
  },
  {
    title: 'a question with the id of its group',
    pairs: [['id: c1-mand-1\n', 'id: c1-mand\n']],
    messages: [`${PATH}:11 De id ‘c1-mand’ is al van regel 7. Geef een van beide een andere id.`],
  },
  {
    title: 'a deelvraag of a version that is yet to be',
    pairs: [['voor: bestuur, sinds: 2', 'voor: bestuur, sinds: 3']],
    messages: [
      `${PATH}:25 ‘sinds: 3’ ligt na de versie van de lijst (‘versie: 2’). Verhoog ‘versie’ bovenaan of verlaag ‘sinds’.`,
    ],
  },
  {
    title: 'a question that lapsed in a version that is yet to be',
    pairs: [['Is er fruit?, sinds: 2', 'Is er fruit?, sinds: 3']],
    messages: [
      `${PATH}:27 ‘sinds: 3’ ligt na de versie van de lijst (‘versie: 2’). Verhoog ‘versie’ bovenaan of verlaag ‘sinds’.`,
    ],
  },
  {
    title: 'a deelvraag that lapsed and is still asked',
    pairs: [['id: c1-mand-3', 'id: c1-mand-2a']],
    messages: [
      `${PATH}:27 Deze vraag staat onder ‘vervallen’, maar wordt op regel 25 nog gesteld. Haal een van beide weg.`,
    ],
  },
  {
    title: 'a page for the background that does not exist',
    pairs: [["'/fruit/',", "'/friut/',"]],
    messages: [`${PATH}:9 De pagina ‘/friut/’ bestaat niet. Bedoelt u ‘/fruit/’?`],
  },
  {
    title: 'a heading for the background that does not exist',
    pairs: [['#smaak', '#smak']],
    messages: [`${PATH}:9 Op de pagina /fruit/peer/ staat geen anker ‘#smak’. Bedoelt u ‘smaak’?`],
  },
  {
    title: 'background that is no address on this site',
    pairs: [["'/fruit/',", 'fruit,']],
    messages: [
      `${PATH}:9 Nummer 1 van ‘achtergrond’ is ‘fruit’. Begin en eindig met een schuine streep, bijvoorbeeld ‘/map/pagina/’ of ‘/map/pagina/#kop’.`,
    ],
  },
  {
    title: 'a table without deelvragen',
    pairs: [
      [
        'vervallen:',
        '          - { id: c1-mand-4, label: De tak, vraag: Welke tak?, soort: lijst, tabel: taken, voor: beleid }\nvervallen:',
      ],
    ],
    messages: [
      `${PATH}:26 Veld ‘tabel’ is ‘taken’. Een tabel heeft rijen nodig. Zet ze onder ‘deelvragen’, of haal ‘tabel’ weg.`,
    ],
  },
  {
    title: 'a table that is no list',
    pairs: [['soort: lijst', 'soort: open']],
    messages: [
      `${PATH}:15 Veld ‘tabel’ is ‘taken’. Alleen een vraag van de soort ‘lijst’ kan een tabel zijn. Pas ‘soort’ aan, of haal ‘tabel’ weg.`,
    ],
  },
  {
    title: 'a row of a table that is no open question',
    pairs: [['vraag: Peren, soort: open', 'vraag: Peren, soort: ja-nee']],
    messages: [`${PATH}:17 Veld ‘deelvragen’: In een tabel zijn alle deelvragen van de soort ‘open’: elk is een rij.`],
  },
  {
    title: 'a table of another kind',
    pairs: [['tabel: taken', 'tabel: namen']],
    messages: [`${PATH}:15 Veld ‘tabel’ is ‘namen’. Kies uit: taken, documenten.`],
  },
  {
    title: 'a question with deelvragen that asks for ja or nee',
    pairs: [['soort: open\n            voor: beide', 'soort: ja-nee\n            voor: beide']],
    messages: [
      `${PATH}:22 Veld ‘soort’ is ‘ja-nee’. Een vraag met deelvragen is ‘open’ of ‘lijst’: zij groepeert alleen en krijgt geen ja of nee.`,
    ],
  },
  {
    title: 'a deelvraag with deelvragen of its own',
    pairs: [['voor: bestuur, sinds: 2', 'voor: bestuur, deelvragen: []']],
    messages: [
      `${PATH}:25 Veld ‘deelvragen’: Een deelvraag heeft zelf geen deelvragen. Zet ze ernaast, onder dezelfde vraag.`,
    ],
  },
  {
    title: 'a deelvraag that is a table',
    pairs: [['voor: bestuur, sinds: 2', 'voor: bestuur, tabel: taken']],
    messages: [
      `${PATH}:25 Veld ‘tabel’ is ‘taken’. Een deelvraag is zelf geen tabel. Zet ‘tabel’ bij de vraag waar zij onder valt.`,
    ],
  },
  {
    title: 'a question for somebody else',
    pairs: [['voor: beide', 'voor: iedereen']],
    messages: [`${PATH}:23 Veld ‘voor’ is ‘iedereen’. Kies uit: bestuur, beleid, beide.`],
  },
  {
    title: 'a label that does not fit',
    pairs: [['label: De schaal', `label: ${'Schaal '.repeat(9)}`]],
    messages: [
      `${PATH}:20 Veld ‘label’: Dit label is te lang. Schrijf een naam van ten hoogste 60 tekens die ook zonder de vraag duidelijk is.`,
    ],
  },
];

test.each(CASES)('the checklist: $title', async ({ pairs, messages }) => {
  expect(await listMessages(change(...pairs))).toEqual(messages);
});

/** The site with the list and all of it published. */
async function publish(): Promise<Record<string, string>> {
  const files = changeBase(change());
  const lijst = await withFolder(files, async (root) =>
    addGepubliceerd(files['gepubliceerd.yaml'], listNieuw(await readContent(root))),
  );
  return { ...files, 'gepubliceerd.yaml': lijst };
}

test('a question, a deelvraag and a group are published with their meaning, also on a site that had no checklist', async () => {
  const { 'gepubliceerd.yaml': lijst = '' } = await publish();
  expect(BASE['gepubliceerd.yaml']).not.toContain('checklist');
  const { checklistvragen, checklistgroepen } = gepubliceerdSchema.parse(parse(lijst));
  expect(checklistvragen).toEqual([
    { id: 'c1-mand-1', betekenis: 'Wie plukt' },
    { id: 'c1-mand-1a', betekenis: 'Peren' },
    { id: 'c1-mand-2', betekenis: 'De schaal' },
    { id: 'c1-mand-2a', betekenis: 'Volle schaal' },
  ]);
  expect(checklistgroepen).toEqual([{ id: 'c1-mand', betekenis: 'De mand' }]);
});

test.each([
  {
    title: 'vanish',
    from: '              - { id: c1-mand-1a, label: Peren, vraag: Peren, soort: open, voor: beleid }\n',
    to: '              - { id: c1-mand-1b, label: Pruimen, vraag: Pruimen, soort: open, voor: beleid }\n',
    message:
      'De vraag ‘c1-mand-1a’ (Peren) is gepubliceerd, maar staat niet meer in content/checklist-sturing/vragen.yaml.',
  },
  {
    title: 'come to mean something else',
    from: 'label: Volle schaal',
    to: 'label: Lege schaal',
    message: 'Vraag c1-mand-2a heette ‘Volle schaal’ en heet nu ‘Lege schaal’.',
  },
])('a question that was published cannot $title', async ({ from, to, message }) => {
  const files = await publish();
  const lijst = files[FILE] ?? '';
  expect(lijst).toContain(from);
  const messages = await listMessages({ ...files, [FILE]: lijst.replace(from, to) });
  expect(messages).toEqual([expect.stringContaining(message)]);
});

test('the questions are points of their source: what the list asks and the checklist lacks is missing', async () => {
  const files = changeBase({
    ...change(),
    'dekking.yaml': '- bron: boek\n  ids: [p-1, c1-mand-1, c1-mand-1a, c1-mand-2, c1-mand-2b]\n',
  });
  const { lines, isCompleet } = await withFolder(files, async (root) => reportDekking(await readContent(root)));
  expect(lines).toEqual([
    'boek: 4 van 5 punten staan op de site. Nog niet:',
    '  content/dekking.yaml:2 c1-mand-2b',
    'Samen: 4 van 5 punten staan op de site.',
  ]);
  expect(isCompleet).toBe(false);
});

const toFile = (path: string) => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const CHECKLIST = toChecklist(checklistSchema.parse(parse(toFile(FILE))));
const VRAGEN = listChecklistvragen(CHECKLIST);

test('the check and the build read the same checklist', () => {
  expect(readFileSync(new URL('../../src/content.config.ts', import.meta.url), 'utf8')).toContain(`'${FILE}'`);
});

test('all 45 questions are there with their nesting, and the coverage list asks for each', () => {
  const nesting = CHECKLIST.delen.flatMap(({ groepen }) =>
    groepen.flatMap(({ id, vragen }) =>
      vragen.map((vraag, index) => {
        expect(vraag.id).toBe(`${id}-${index + 1}`);
        expect(vraag.deelvragen.map((deelvraag) => deelvraag.id)).toEqual(
          vraag.deelvragen.map((_, plek) => `${vraag.id}${'abcde'[plek]}`),
        );
        return [vraag.id, vraag.deelvragen.length];
      }),
    ),
  );
  expect(Object.fromEntries(nesting)).toEqual({
    'c1-rollen-1': 4,
    'c1-rollen-2': 0,
    'c1-rollen-3': 0,
    'c1-opdracht-1': 4,
    'c1-informatie-1': 3,
    'c1-draagvlak-1': 0,
    'c1-draagvlak-2': 0,
    'c1-draagvlak-3': 0,
    'c1-draagvlak-4': 0,
    'c1-draagvlak-5': 0,
    'c1-cijfers-1': 3,
    'c1-cijfers-2': 4,
    'c1-governance-1': 0,
    'c1-governance-2': 0,
    'c1-governance-3': 0,
    'c1-governance-4': 0,
    'c1-governance-5': 3,
    'c1-governance-6': 0,
    'c2-gesprek-1': 5,
  });
  const ids = VRAGEN.map(({ id }) => id);
  expect(ids).toHaveLength(45);
  const dekking = dekkingSchema.array().parse(parse(toFile('dekking.yaml')));
  const gevraagd = dekking.find(({ bron }) => bron === 'bouwstenen')?.ids.filter((id) => /^c\d-/.test(id));
  expect(gevraagd).toEqual(ids);
});

test('38 questions carry a stand, and a bestuurder has a quarter of an hour for those of deel I that are his', () => {
  expect(VRAGEN.filter((vraag) => !isGroepsvraag(vraag))).toHaveLength(38);
  const [vooraf, gesprek] = CHECKLIST.delen.map((deel) => listChecklistvragen({ delen: [deel] }));
  const bestuur = vooraf?.filter(({ voor }) => voor !== 'beleid') ?? [];
  expect(bestuur.length).toBeGreaterThanOrEqual(8);
  expect(bestuur.length).toBeLessThanOrEqual(11);
  expect(bestuur.filter((vraag) => isGroepsvraag(vraag) || vraag.soort === 'lijst')).toEqual([]);
  expect(gesprek?.filter(({ voor }) => voor !== 'beide')).toEqual([]);
});

test('a question speaks to the user as u', () => {
  const texts = VRAGEN.flatMap(({ label, vraag, toelichting = '' }) => [label, vraag, toelichting]);
  expect(texts.filter((text) => /\b(je|jij|jouw|jullie)\b/i.test(text))).toEqual([]);
});

test('every fase says what has to be decided in it', () => {
  const fasen = faseSchema.array().parse(parse(toFile('fasen.yaml')));
  expect(fasen.map(({ id, beslismomenten = [] }) => [id, beslismomenten.length])).toEqual([
    ['fase-1', 4],
    ['fase-2', 1],
    ['fase-3', 6],
    ['fase-4', 8],
    ['fase-5', 2],
  ]);
});

test('a beslismoment has an id of its own', async () => {
  const fasen = `${BASE['fasen.yaml']}  beslismomenten:\n    - { id: f1-b1, tekst: Wie plukt }\n    - { id: f1-b1, tekst: Wie eet }\n`;
  expect(await listMessages({ 'fasen.yaml': fasen })).toEqual([
    'content/fasen.yaml:8 De id ‘f1-b1’ is al van regel 7. Geef een van beide een andere id.',
  ]);
});
