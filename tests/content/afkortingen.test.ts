import { expect, test } from 'vitest';
import { listMessages, type Changes } from './fixture.ts';

const AFKORTINGEN = `- { id: kh, afkorting: KH, betekenis: klokhuis, vormen: [klokhuizen] }
- { id: khm, afkorting: KH/M, betekenis: klokhuis en meer }
- { id: rvf, afkorting: RvF, betekenis: Raad voor Fruit }
- { id: mdf, afkorting: MDF++, betekenis: meerdaags fruit }
- { id: fz, afkorting: F EN Z, betekenis: fruit en zaden }
- { id: lf, afkorting: LF, betekenis: het land's fruit }
- { id: fvd, afkorting: FVD, betekenis: Fruit van Dale, bekend: true }
`;

/** The faults of the text of a page, which begins at line 1; \`titel\` is that of the page. */
async function listFaults(tekst: string, { titel = 'De scan', afkortingen = AFKORTINGEN } = {}): Promise<string[]> {
  const changes: Changes = {
    'begrippen/afkortingen.yaml': afkortingen,
    'bronnen/index.mdx': ['Er is één boek.', `De steel.\n\n${tekst}`],
    'zelfscan/index.mdx': ['titel: De scan', `titel: ${titel}`],
  };
  return (await listMessages(changes)).map((message) => message.replace('content/bronnen/index.mdx:', 'regel '));
}

const EERSTE = (regel: number, afkorting: string, voluit: string) =>
  `regel ${regel} De afkorting ‘${afkorting}’ staat hier voor het eerst op de pagina, maar niet voluit. Schrijf ‘${voluit} (${afkorting})’.`;
const KOP = (regel: number) =>
  `regel ${regel} Deze kop gebruikt de afkorting ‘KH’, die ervoor en in de alinea eronder niet voluit staat. Schrijf in een van beide ‘klokhuis (KH)’.`;
const NOOT = (regel: number) =>
  `regel ${regel} Deze noot gebruikt de afkorting ‘KH’, die nergens op de pagina voluit staat. Schrijf in de tekst of in de noot ‘klokhuis (KH)’.`;

test.each([
  'Het klokhuis (KH) is hard. Een KH.',
  'Klokhuizen (KH’s) zijn hard.',
  'Het klokhuis is hard. Het KH is ook zoet.',
  'Het KH, ofwel klokhuis, is hard.',
  'Het KH is hard (o.a. het klokhuis).',
  'Het klokhuis\n(KH) is hard.',
  'Het [klokhuis](/fruit/) (**KH**) is hard.',
  'De Raad voor Fruit (RvF) en het Klokhuis (KH).',
  'Meerdaags fruit: MDF++.',
  'Het land’s fruit (LF).',
  'Zie kh.nl, Kh, KHX, XKH, K H en kh.',
  'De RVF en de Rvf.',
  'De FVD.',
  'Zie [de site](https://KH.example/KH).',
])('an abbreviation that is written out at its first use is right: %s', async (tekst) => {
  expect(await listFaults(tekst)).toEqual([]);
});

test.each([
  { tekst: 'Het KH is hard. Een KH.', messages: [EERSTE(10, 'KH', 'klokhuis')] },
  { tekst: 'Het KH is hard. Het klokhuis (KH) is zoet.', messages: [EERSTE(10, 'KH', 'klokhuis')] },
  { tekst: 'Het klokhuis.\n\nHet KH.', messages: [EERSTE(12, 'KH', 'klokhuis')] },
  { tekst: '- het klokhuis\n- een KH', messages: [EERSTE(11, 'KH', 'klokhuis')] },
  { tekst: 'Fruit is\nzoet en heeft\neen KH.', messages: [EERSTE(12, 'KH', 'klokhuis')] },
  { tekst: "Vier KH's.", messages: [EERSTE(10, 'KH', 'klokhuis')] },
  { tekst: 'Vier KH’s.', messages: [EERSTE(10, 'KH', 'klokhuis')] },
  { tekst: 'Vier KHs.', messages: [EERSTE(10, 'KH', 'klokhuis')] },
  { tekst: 'Een KH-mes.', messages: [EERSTE(10, 'KH', 'klokhuis')] },
  { tekst: 'Een klokhuismes (KH).', messages: [EERSTE(10, 'KH', 'klokhuis')] },
  { tekst: 'Een [KH](/fruit/).', messages: [EERSTE(10, 'KH', 'klokhuis')] },
  { tekst: '<Kader titel="Tip">\n\nEen KH.\n\n</Kader>', messages: [EERSTE(12, 'KH', 'klokhuis')] },
  { tekst: '| a | b |\n| - | - |\n| c | KH |', messages: [EERSTE(12, 'KH', 'klokhuis')] },
  { tekst: 'MDF++ is lekker.', messages: [EERSTE(10, 'MDF++', 'meerdaags fruit')] },
  { tekst: 'Klokhuis en meer: KH/M. Maar KH niet.', messages: [] },
  { tekst: 'Alleen KH/M.', messages: [EERSTE(10, 'KH/M', 'klokhuis en meer')] },
  { tekst: 'De F\nEN Z.', messages: [EERSTE(10, 'F EN Z', 'fruit en zaden')] },
  {
    tekst: 'Een RvF en een KH.',
    messages: [EERSTE(10, 'KH', 'klokhuis'), EERSTE(10, 'RvF', 'Raad voor Fruit')],
  },
])('one that is not is a fault at that place, once: $tekst', async ({ tekst, messages }) => {
  expect(await listFaults(tekst)).toEqual(messages);
});

test.each([
  { title: 'is right with it in itself', tekst: '## Het klokhuis (KH) {#kh}\n\nEen KH.', messages: [] },
  { title: 'is right with it in the paragraph below', tekst: '## Het KH {#kh}\n\nHet klokhuis (KH).', messages: [] },
  {
    title: 'is right with it anywhere before',
    tekst: 'Het klokhuis.\n\n## Het KH {#kh}\n\nHet klokhuis (KH).',
    messages: [],
  },
  {
    title: 'is right with it below a next heading',
    tekst: '## Het KH {#kh}\n\n### Hard {#hard}\n\nHet klokhuis (KH).',
    messages: [],
  },
  {
    title: 'is wrong with it further below',
    tekst: '## Het KH {#kh}\n\nFruit.\n\nHet klokhuis (KH).',
    messages: [KOP(10)],
  },
  {
    title: 'leaves the text below to be written out as well',
    tekst: '## Het KH {#kh}\n\nEen KH is hard. Het klokhuis (KH).',
    messages: [EERSTE(12, 'KH', 'klokhuis')],
  },
  {
    title: 'of a box is the same',
    tekst: '<Kader titel="Het KH">\n\nFruit.\n\n</Kader>',
    messages: [KOP(10)],
  },
])('a heading $title', async ({ tekst, messages }) => {
  expect(await listFaults(tekst)).toEqual(messages);
});

test('the title of a page is its first heading', async () => {
  expect(await listFaults('Fruit.', { titel: 'De KH' })).toEqual([
    `content/zelfscan/index.mdx:2 ${KOP(2).replace('regel 2 ', '')}`,
  ]);
  expect(await listFaults('Fruit.', { titel: 'Het klokhuis (KH)' })).toEqual([]);
});

test.each([
  {
    title: 'is right with it anywhere in the text',
    tekst: 'Fruit.[^1]\n\nHet klokhuis.\n\n[^1]: Een KH.',
    messages: [],
  },
  { title: 'is right with it in a note', tekst: 'Fruit.[^1]\n\n[^1]: Een KH. Het klokhuis.', messages: [] },
  { title: 'is wrong without', tekst: 'Fruit.[^1]\n\n[^1]: Een KH.', messages: [NOOT(12)] },
  {
    title: 'does not make up for the text',
    tekst: 'Een KH.[^1]\n\n[^1]: Het klokhuis (KH).',
    messages: [EERSTE(10, 'KH', 'klokhuis')],
  },
])('a footnote $title', async ({ tekst, messages }) => {
  expect(await listFaults(tekst)).toEqual(messages);
});

test('of two meanings of one abbreviation either will do', async () => {
  const afkortingen =
    '- { id: kh, afkorting: KH, betekenis: klokhuis }\n- { id: kh-2, afkorting: KH, betekenis: kas hal }\n';
  expect(await listFaults('De kas hal (KH).', { afkortingen })).toEqual([]);
  expect(await listFaults('De hal (KH).', { afkortingen })).toEqual([EERSTE(10, 'KH', 'klokhuis')]);
});

test('with a list that cannot be read only that is said', async () => {
  expect(await listFaults('Een KH.', { afkortingen: '- { id: kh, afkorting: KH }\n' })).toEqual([
    'content/begrippen/afkortingen.yaml:1 Veld ‘betekenis’ ontbreekt. Schrijf hier de afkorting voluit.',
  ]);
});
