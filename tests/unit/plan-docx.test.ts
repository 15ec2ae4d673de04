import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeOnbekend, formatBedrag, formatKosten } from '../../src/domain/bedrag.ts';
import {
  computePlanverslag,
  listOpdrachtonderwerpen,
  listVervallenOpdrachtpunten,
} from '../../src/domain/planverslag.ts';
import { formatPunttitel } from '../../src/domain/puntweergave.ts';
import { computePlanning } from '../../src/domain/verbeterplan-planning.ts';
import { LEEG_PUNT, LEEG_VERBETERPLAN, type VerbeterplanInvoer } from '../../src/domain/verbeterplan.ts';
import { toPlanDocx } from '../../src/export/plan-docx.ts';
import { HOSTILE } from './hostile.ts';
import { readDocxText, readZip } from './read-zip.ts';
import { VOORBEELDBRON, VOORBEELDCOLOFON, VOORBEELDPLAN } from './voorbeeldplan.ts';

const compute = (plan: VerbeterplanInvoer) => computePlanverslag(plan, VOORBEELDBRON);
const write = (plan: VerbeterplanInvoer) => toPlanDocx(compute(plan), VOORBEELDCOLOFON);
const readDocument = async (plan: VerbeterplanInvoer) => readZip(await write(plan)).get('word/document.xml') ?? '';
const listTables = (xml: string) => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
const listRows = (xml: string) => xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
const readText = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
const listHeadings = (xml: string) =>
  [...xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="Heading(\d)"\/>.*?<\/w:p>/gs)].map(
    ([paragraph, niveau = '']) => `${niveau} ${readText(paragraph)}`,
  );
const withPunt = (punt: object): VerbeterplanInvoer => ({
  ...LEEG_VERBETERPLAN,
  punten: { '000001-a': { ...LEEG_PUNT, titel: 'Afspraken', ...punt } },
});
/** The seven cells of the only verbeterpunt, a line break between their lines. */
const listCellen = (punt: object) => {
  const deel = compute(withPunt(punt)).delen.find(({ kop }) => kop === 'Overige verbeterpunten');
  const blok = deel?.blokken[0];
  return blok?.soort === 'tabel' ? blok.rijen[0]?.map((cel) => cel.map(({ tekst }) => tekst).join('\n')) : undefined;
};

/** Characters that no XML file can hold. */
const GEEN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

afterEach(() => {
  vi.useRealTimers();
});

test('the same plan gives the same bytes, whenever it is written', async () => {
  vi.useFakeTimers({ now: new Date('2024-02-29T12:34:56Z'), toFake: ['Date'] });
  const first = await write(VOORBEELDPLAN);
  vi.setSystemTime(new Date('2031-07-08T01:02:04Z'));
  expect(Buffer.from(await write(VOORBEELDPLAN)).equals(Buffer.from(first))).toBe(true);
});

test('the headings are those of the format, with what a plan must hold besides', async () => {
  expect(listHeadings(await readDocument(VOORBEELDPLAN))).toEqual([
    '1 Plan van aanpak Samen veilig 2026–2028',
    '2 Opdrachtgever en opsteller',
    '2 Inleiding',
    '2 Context',
    '3 Regiovisie',
    '3 Uitgangspunten',
    '3 Uit de zelfscan',
    '2 Samenvatting',
    '2 Toelichting op het plan, 2026–2028',
    '2 Verbeterpunten',
    '3 Visie en opdracht',
    '3 Werkwijze van het lokale team',
    '3 Afspraken met partners',
    '3 Ouderen en veiligheid',
    '3 Vervallen verbeterpunten',
    '2 Planning',
    '2 Kosten en middelen',
    '3 Kosten per jaar',
    '3 Kosten per onderdeel',
    '3 Kosten naar dekking',
    '3 Middelen',
    '2 Monitoring, regie en borging',
    '3 Monitoring',
    '3 Regie',
    '3 Borging',
    '3 Herhaling van de zelfscan',
    '2 Communicatie',
    '2 De opdracht',
    '3 Opdracht signaleren en oppakken',
    '3 Opdracht directe veiligheid en risicofactoren',
    '3 Opdracht hulp gericht op herstel',
    '3 Afspraken over informatiedeling',
    '3 Consultatie van een gedragswetenschapper',
    '3 Overdracht van casussen',
    '3 Ouderenmishandeling als eigen thema',
    '2 Vaststelling',
    '2 Voortgang en bijstellingen',
    '2 Overdracht',
    '3 Wat is afgesproken',
    '3 Waar staat wat',
    '3 Wat komt er nu',
  ]);
});

test('at the end stands whose the form is and where the file comes from, once where that is the same', async () => {
  const verslag = compute(VOORBEELDPLAN);
  const readSlot = async (herkomst: string) =>
    readDocxText(await toPlanDocx(verslag, { maker: 'De proevers', herkomst }))
      .trim()
      .slice(-60);
  expect(await readSlot('Gemaakt in de proeftuin.')).toMatch(/ De vorm is van de proevers. Gemaakt in de proeftuin.$/);
  expect((await readSlot(verslag.verantwoording)).match(/De vorm/g)).toHaveLength(1);
});

test('an empty plan has the headings too, and says what is still to be filled in', async () => {
  const xml = await readDocument(LEEG_VERBETERPLAN);
  expect(listHeadings(xml)).toEqual(
    expect.arrayContaining(['1 Plan van aanpak', '2 Inleiding', '2 Verbeterpunten', '2 Vaststelling', '2 Overdracht']),
  );
  expect(readText(xml)).toContain('[Nog in te vullen]');
  expect(listHeadings(xml)).not.toContain('2 Voortgang en bijstellingen');
});

describe('the tables of verbeterpunten', () => {
  const isPunttabel = (tabel: string) => readText(listRows(tabel)[0] ?? '').startsWith('VerbeterpuntHuidige');

  test('there is one per group with seven columns, and every punt that is not vervallen stands in one', async () => {
    const tabellen = listTables(await readDocument(VOORBEELDPLAN)).filter(isPunttabel);
    expect(tabellen.map((tabel) => listRows(tabel).length - 1)).toEqual([5, 5, 3, 1]);
    for (const rij of tabellen.flatMap(listRows)) expect(rij.match(/<w:tc>/g)).toHaveLength(7);
  });

  test('they lie on paper that is wider than high, and what is text stands upright', async () => {
    const xml = await readDocument(VOORBEELDPLAN);
    expect([...xml.matchAll(/w:orient="(\w+)"/g)].map(([, richting]) => richting)).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    const [, liggend = ''] = xml.split('<w:sectPr');
    expect(liggend).toContain('Huidige stand van zaken');
  });

  test.each([
    [{}, ['Afspraken', '', '', '', '', '', 'Nog niet bekend']],
    [{ zonderKosten: true }, ['Afspraken', '', '', '', '', '', 'Geen']],
    [{ titel: undefined, zonderKosten: true }, ['Verbeterpunt zonder naam', '', '', '', '', '', 'Geen']],
    [
      { bereik: 'lokaal', prioriteit: 'hoog', herkomst: { soort: 'zelfscan', id: '9z' }, zonderKosten: true },
      ['Afspraken\nLokaal, prioriteit hoog, uit de zelfscan, vraag 9z', '', '', '', '', '', 'Geen'],
    ],
    [
      {
        ...{
          standVanZaken: 'Niets.',
          beleid: 'Regiovisie',
          actie: 'Maken.',
          resultaat: 'Er is iets.',
          indicator: 'Eén',
        },
        ...{ wie: 'Beleid', begin: '2026-01-01', einde: '2026-11-21', zonderKosten: true },
      },
      [
        'Afspraken',
        'Niets.\nAnder beleid: Regiovisie',
        'Maken.',
        'Er is iets.\nPrestatie-indicator: Eén',
        'Beleid',
        '1 januari 2026 –\n21 november 2026\nTe laat, nog niet begonnen',
        'Geen',
      ],
    ],
    [
      {
        einde: '2026-11-22',
        status: 'in uitvoering',
        kosten: {
          '000001-a': { jaar: 2027, bedrag: 1500, soort: 'structureel', dekking: 'te zoeken' },
          '000002-a': { jaar: 2028 },
          '000003-a': { bedrag: 0 },
        },
      },
      [
        'Afspraken',
        '',
        '',
        '',
        '',
        'Tot en met 22 november 2026\nIn uitvoering',
        '2027: €\u00A01.500 (structureel, te zoeken)\n2028: nog niet bekend\n€\u00A00\nSamen €\u00A01.500, nog 1 onbekend',
      ],
    ],
  ])('a punt with %j shows as %j', (punt, cellen) => {
    expect(listCellen(punt)).toEqual(cellen);
  });
});

test('of costs that are not known, each total says how many', async () => {
  const xml = await readDocument(VOORBEELDPLAN);
  const tabellen = listTables(xml).filter((tabel) => readText(tabel).includes('Nog onbekend'));
  expect(tabellen).toHaveLength(3);
  const totalen = tabellen.map((tabel) => readText(listRows(tabel).at(-1) ?? ''));
  expect(new Set(totalen)).toEqual(new Set(['Totaal€\u00A0343.0004']));
  expect(readText(xml).match(/Van 4 verbeterpunten of kostenregels is het bedrag nog niet bekend/g)).toHaveLength(3);
});

test.each([
  [0, '€\u00A00'],
  [999, '€\u00A0999'],
  [1000, '€\u00A01.000'],
  [999_999_999, '€\u00A0999.999.999'],
])('%d is written as %s', (bedrag, tekst) => {
  expect(formatBedrag(bedrag)).toBe(tekst);
});

test.each([
  [{ bedrag: 0, onbekend: 0 }, '€\u00A00', undefined],
  [{ bedrag: 0, onbekend: 1 }, 'nog niet bekend', 'Van 1 verbeterpunt of kostenregel is'],
  [{ bedrag: 5, onbekend: 2 }, '€\u00A05, nog 2 onbekend', 'Van 2 verbeterpunten of kostenregels is'],
])('%j is shown as ‘%s’', (kosten, tekst, zin) => {
  expect(formatKosten(kosten)).toBe(tekst);
  if (zin === undefined) expect(describeOnbekend(kosten)).toBeUndefined();
  else expect(describeOnbekend(kosten)).toContain(zin);
});

describe('the opdracht', () => {
  const herkomst = { soort: 'zelfscan', id: 'v-1' } as const;
  const list = (plan: VerbeterplanInvoer) =>
    listOpdrachtonderwerpen(plan, { lijst: VOORBEELDBRON.lijst, opdrachtvragen: ['v-1'] }).map(
      ({ id, titel, punten }) => [id, titel, punten.length],
    );

  test('holds its questions, also where nothing was entered', () => {
    expect(list(LEEG_VERBETERPLAN)).toEqual([['v-1', 'Opdracht signaleren en oppakken', 0]]);
  });

  test.each([
    [{ inOpdracht: true }, {}, 0, true],
    [{}, {}, 0, false],
    [{ inOpdracht: true, status: 'vervallen' }, {}, 0, false],
    [{ inOpdracht: true, herkomst }, {}, 1, false],
    [{ inOpdracht: true, herkomst }, { '000001-a': { huidig: 'Tekst' } }, 1, true],
    [{ herkomst }, {}, 1, false],
  ])(
    'a punt with %j, and %j entered, stands with its question %d times, and by itself: %s',
    (punt, opdracht, bij, zelf) => {
      expect(list({ ...withPunt(punt), opdracht })).toEqual([
        ['v-1', 'Opdracht signaleren en oppakken', bij],
        ...(zelf ? [['000001-a', 'Afspraken', 0]] : []),
      ]);
    },
  );
});

describe('what is vervallen', () => {
  const vervallen = { status: 'vervallen', inOpdracht: true } as const;
  const herkomst = { soort: 'zelfscan', id: 'v-1' } as const;
  const bijstellingen = {
    a: { datum: '2026-03-01', veld: 'status', oud: 'gepland', reden: 'De regio doet het.' },
    b: { datum: '2026-04-01', veld: 'wie', reden: 'Iets anders.' },
  } as const;

  test.each([
    [vervallen, {}, true],
    [{ status: 'vervallen', herkomst }, {}, true],
    [{ status: 'vervallen' }, { '000001-a': { huidig: 'Tekst' } }, true],
    [{ status: 'vervallen' }, {}, false],
    [{ inOpdracht: true }, {}, false],
  ] as const)('and %j, with %j entered, is named at the opdracht: %s', (punt, opdracht, isGenoemd) => {
    const over = { lijst: VOORBEELDBRON.lijst, opdrachtvragen: ['v-1'] };
    expect(listVervallenOpdrachtpunten({ ...withPunt(punt), opdracht }, over)).toHaveLength(isGenoemd ? 1 : 0);
  });

  test.each([
    [bijstellingen, 'De regio doet het.'],
    [{}, 'Geen reden genoteerd'],
  ])('has in both tables the reason of its status: %j', async (delen, reden) => {
    const xml = await readDocument(withPunt({ ...vervallen, bijstellingen: delen }));
    expect(listHeadings(xml)).toEqual(
      expect.arrayContaining(['3 Vervallen verbeterpunten', '3 Vervallen voor de opdracht']),
    );
    const rijen = listTables(xml).flatMap(listRows).map(readText);
    expect(rijen.filter((rij) => rij === `Afspraken${reden}`)).toHaveLength(2);
  });
});

test('the planning stands in the order of the picture on the page, and in words', async () => {
  const zonderVervallen = {
    ...VOORBEELDPLAN,
    punten: Object.fromEntries(Object.entries(VOORBEELDPLAN.punten).filter(([, { status }]) => status !== 'vervallen')),
  };
  const { regels } = computePlanning(zonderVervallen);
  const tabel = listTables(await readDocument(VOORBEELDPLAN)).find((een) => readText(een).includes('Kwartalen')) ?? '';
  const rijen = listRows(tabel).slice(1).map(readText);
  const namen = regels.map(({ punt }) => formatPunttitel(punt));
  expect(rijen.map((rij) => namen.find((naam) => rij.startsWith(naam)))).toEqual(namen);
  expect(rijen.join('')).toMatch(/Te laat, (in uitvoering|nog niet begonnen)/);
});

test.each([
  [{ begin: '2027-05-01', einde: '2027-01-01' }, 'Het einde ligt voor het begin'],
  [{ begin: '2027-05-01' }, 'vanaf 2e kwartaal 2027'],
])('of %j the planning says ‘%s’', async (datums, verwacht) => {
  const tabel =
    listTables(await readDocument(withPunt(datums))).find((een) => readText(een).includes('Kwartalen')) ?? '';
  expect(listRows(tabel).map(readText).at(1)).toContain(verwacht);
});

describe('what a reader of a screen and a printer need', () => {
  test('the first row of every table is its header and comes back on every page', async () => {
    const tabellen = listTables(await readDocument(VOORBEELDPLAN));
    expect(tabellen.length).toBeGreaterThan(15);
    for (const tabel of tabellen) {
      const koppen = listRows(tabel).map((rij) => rij.includes('<w:tblHeader/>'));
      expect(koppen).toEqual(koppen.map((_, index) => index === 0));
      expect(tabel).toMatch(/<w:tblLook[^>]* w:firstRow="true"/);
    }
  });

  test('a row stays on one page, unless it might be higher than one', async () => {
    const find = async (actie: string) =>
      listRows(await readDocument(withPunt({ actie })))
        .find((rij) => rij.includes('Maken'))
        ?.includes('<w:cantSplit/>');
    expect(await find('Maken.')).toBe(true);
    expect(await find('Maken. '.repeat(200))).toBe(false);
    expect(await find('Maken.\n'.repeat(40))).toBe(false);
  });

  test('the language is Dutch, in the text and in the properties', async () => {
    const files = readZip(await write(VOORBEELDPLAN));
    expect(files.get('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="nl-NL"\/>/);
    expect(files.get('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
    expect(files.get('docProps/core.xml')).toContain('<dc:title>Plan van aanpak Samen veilig 2026–2028</dc:title>');
  });

  test('every page has its number and that of the last one', async () => {
    const files = readZip(await write(VOORBEELDPLAN));
    const secties = (files.get('word/document.xml') ?? '').match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(secties.every((sectie) => sectie.includes('<w:footerReference w:type="default"'))).toBe(true);
    const voeten = [...files].filter(([naam]) => /^word\/footer\d+\.xml$/.test(naam));
    expect(voeten).toHaveLength(secties.length);
    for (const [, voet] of voeten) expect(voet).toMatch(/Bladzijde .*PAGE.*NUMPAGES/s);
  });

  test('there are no macros, and nothing comes from elsewhere', async () => {
    const files = readZip(await write(VOORBEELDPLAN));
    expect([...files.keys()].filter((naam) => /vba|macro|activeX|embeddings/i.test(naam))).toEqual([]);
    expect([...files].filter(([, tekst]) => tekst.includes('TargetMode="External"'))).toEqual([]);
  });
});

describe('whatever was entered', () => {
  /** Every text in every field of a verbeterpunt, and all of them at once in the fields of the plan. */
  const createMetTeksten = (teksten: readonly string[]): VerbeterplanInvoer => {
    const alle = teksten.join('\n');
    return {
      ...LEEG_VERBETERPLAN,
      ...{ gemeente: alle, naam: alle, vervolgOp: alle, vanaf: 2026, tot: 2027 },
      teksten: { inleiding: alle, opdrachtgever: alle, opsteller: alle, regie: alle },
      vaststelling: { team: { wie: alle, datum: '2026-01-01' } },
      opdracht: { 'v-1': { huidig: alle, wijziging: alle } },
      punten: Object.fromEntries(
        teksten.map((tekst, i) => [
          `${String(i + 1).padStart(6, '0')}-a`,
          {
            ...{ titel: tekst, standVanZaken: tekst, beleid: tekst, actie: tekst, resultaat: tekst, indicator: tekst },
            ...{ wie: tekst, thema: tekst, inOpdracht: true, herkomst: { soort: 'checklist', id: tekst } },
            kosten: {},
            voortgang: { a: { tekst } },
            bijstellingen: { a: { veld: 'actie', oud: tekst, reden: tekst } },
          },
        ]),
      ),
    };
  };

  /** What can be seen of a text in a file: no line breaks, no characters that XML cannot hold. */
  const listZichtbaar = (tekst: string) =>
    tekst
      .split(/[\n\u2028\u2029]/)
      .map((regel) => regel.replace(new RegExp(GEEN_XML, 'gu'), ''))
      .filter((regel) => regel.trim() !== '');

  const expectGeldig = async (teksten: readonly string[]) => {
    const bytes = await write(createMetTeksten(teksten));
    for (const [, xml] of readZip(bytes)) {
      expect(GEEN_XML.test(xml)).toBe(false);
      // What is no tag and no reference was escaped.
      expect(xml.replace(/<[^<>]*>/g, '').replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, '')).not.toMatch(/[<&]/);
    }
    const shown = readDocxText(bytes);
    for (const regel of teksten.flatMap(listZichtbaar)) expect(shown).toContain(regel);
  };

  test('hostile text is text in the file', async () => {
    await expectGeldig(HOSTILE.map(({ wordt }) => wordt).filter(({ length }) => length < 10_000));
  });

  test('any text is text in the file', async () => {
    const teksten = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .map((tekst) => tekst.replace(/\r\n?/g, '\n'));
    await fc.assert(fc.asyncProperty(fc.array(teksten, { minLength: 15, maxLength: 25, size: 'max' }), expectGeldig), {
      numRuns: 3,
    });
  });
});
