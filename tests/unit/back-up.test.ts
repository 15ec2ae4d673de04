import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeBackupfout,
  describeGeweigerd,
  describeHerkomst,
  formatBackupnaam,
  MAX_BACKUP_TEKENS,
  type Backup,
  type Backupdocument,
  type Backupfout,
  type Geweigerd,
} from '../../src/domain/back-up.ts';
import type { Hulpmiddel, Kop } from '../../src/domain/hulpmiddel.ts';
import type { ZelfscanInvoer } from '../../src/domain/zelfscan.ts';
import { encodeBackup } from '../../src/storage/back-up.ts';
import { decodeBackup } from '../../src/storage/decode-back-up.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { checklists, regios, teksten, verbeterplannen, zelfscans } from './documenten.ts';
import { FakeRuimte, NU, PROEF, SITE, type ProefInvoer } from './fake-ruimte.ts';
import { HOSTILE } from './hostile.ts';

const TOOLS: readonly Hulpmiddel[] = [...HULPMIDDELEN, PROEF];
const EERDER = '2026-03-01T09:00:00.000Z';
const FIXTURES = new URL('../fixtures/back-up/', import.meta.url);

const proefstukken: fc.Arbitrary<ProefInvoer> = fc.record(
  { naam: teksten, gemeente: teksten, datum: teksten, punten: fc.array(fc.oneof(teksten, fc.integer(), fc.boolean())) },
  { requiredKeys: [] },
);

/** By tool, what its documents can hold. */
const INVOER: Readonly<Record<string, fc.Arbitrary<Kop>>> = {
  zelfscan: zelfscans,
  regio: regios,
  'checklist-sturing': checklists,
  verbeterplan: verbeterplannen,
  proef: proefstukken,
};

const momenten = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString());
const ids = fc.oneof(
  fc.constantFrom('1', '__proto__', 'constructor', 'toString'),
  teksten.filter((id) => !id.includes(':')),
);

function createDocumenten(soort: string): fc.Arbitrary<Backupdocument> {
  return fc.record(
    {
      soort: fc.constant(soort),
      id: ids,
      gemaakt: momenten,
      gewijzigd: momenten,
      invoer: INVOER[soort] ?? fc.constant({}),
    },
    { requiredKeys: ['soort', 'id', 'invoer'] },
  );
}

const documenten = fc.uniqueArray(fc.oneof(...TOOLS.map(({ soort }) => createDocumenten(soort))), {
  selector: ({ soort, id }) => `${soort}:${id}`,
  maxLength: 6,
});

function putAll(ruimte: FakeRuimte, lijst: readonly Backupdocument[], siteId = SITE) {
  const opslag = ruimte.open(siteId);
  for (const { soort, id, ...inhoud } of lijst) {
    const tool = TOOLS.find((een) => een.soort === soort);
    if (tool) expect(opslag.put(tool, id, inhoud)).toBeUndefined();
  }
  return opslag;
}

/** Comparable whatever the order; JSON, so that keys such as `__proto__` count. */
function toJson(lijst: readonly Backupdocument[]): string[] {
  return lijst
    .map(({ soort, id, gemaakt, gewijzigd, invoer }) =>
      JSON.stringify([soort, id, gemaakt, gewijzigd, TOOLS.find((een) => een.soort === soort)?.vorm.encode(invoer)]),
    )
    .sort();
}

function decodeOk(tekst: string, tools: readonly Hulpmiddel[] = TOOLS): Backup {
  const gelezen = decodeBackup(tekst, tools);
  if (!gelezen.ok) throw new Error(`refused: ${gelezen.fout.reden}`);
  return gelezen.value;
}

function refusal(tekst: string): Backupfout['reden'] | undefined {
  const gelezen = decodeBackup(tekst, TOOLS);
  return gelezen.ok ? undefined : gelezen.fout.reden;
}

function write(velden: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ soort: 'back-up', versie: 1, site: SITE, gemaakt: NU, documenten: [], apart: [], ...velden });
}

const GOED = { soort: 'zelfscan', id: 'goed', document: { versie: 2, invoer: { gemeente: 'Gouda' } } };

describe('a back-up gives back what went in', () => {
  test('every tool of the site is part of these tests', () => {
    expect(Object.keys(INVOER)).toEqual(expect.arrayContaining(HULPMIDDELEN.map(({ soort }) => soort)));
  });

  test('documents of every tool, whatever is in them', () => {
    fc.assert(
      fc.property(documenten, (lijst) => {
        const tekst = encodeBackup(putAll(new FakeRuimte(), lijst), TOOLS, { siteId: SITE, gemaakt: NU });
        const backup = decodeOk(tekst);
        expect(toJson(backup.documenten)).toEqual(toJson(lijst));
        expect(backup).toMatchObject({ site: SITE, gemaakt: NU, apart: [], geweigerd: [] });
      }),
    );
  });

  test.each(HOSTILE)('$naam in every field', ({ tekst, wordt }) => {
    const invoer = { gemeente: tekst, naam: tekst, beantwoordingen: { [tekst]: { toelichting: tekst } } };
    const backup = decodeOk(write({ documenten: [{ ...GOED, document: { versie: 2, invoer } }] }));
    const [document] = backup.documenten;
    expect(document?.invoer).toMatchObject({ gemeente: wordt, naam: wordt });
    expect(backup.geweigerd).toEqual([]);
  });

  test('what a page could not keep goes along in the place of what is stored of it', () => {
    const opslag = putAll(new FakeRuimte(), [{ soort: 'proef', id: 'a', gewijzigd: EERDER, invoer: { naam: 'oud' } }]);
    const onbewaard = [{ soort: 'proef', id: 'a', gewijzigd: NU, invoer: { naam: 'nieuw' } }];
    const backup = decodeOk(encodeBackup(opslag, TOOLS, { siteId: SITE, gemaakt: NU, onbewaard }));
    expect(backup).toMatchObject({ documenten: onbewaard, geweigerd: [] });
  });

  test('what a page could not keep goes along when there is no storage at all', () => {
    const ruimte = new FakeRuimte();
    ruimte.isGeblokkeerd = true;
    const onbewaard = [{ soort: 'proef', id: 'a', invoer: { naam: 'nieuw' } }];
    const tekst = encodeBackup(ruimte.open(), TOOLS, { siteId: SITE, gemaakt: NU, onbewaard });
    expect(decodeOk(tekst).documenten).toEqual(onbewaard);
  });

  test('what pages note among themselves stays out', () => {
    const ruimte = new FakeRuimte();
    ruimte
      .open()
      .open(PROEF, 'a')
      .edit(() => ({ naam: 'x' }));
    ruimte.run();
    expect([...ruimte.inhoud.values()].join()).toContain('tijden');
    expect(encodeBackup(ruimte.open(), TOOLS, { siteId: SITE, gemaakt: NU })).not.toContain('tijden');
  });
});

describe('text that cannot be read', () => {
  const GEBROKEN = '{"versie":2,"invoer":{"gemee\uD83D';
  const NIEUWER = '{"versie":3,"invoer":{"naam":"Later","kleur":"rood"}}';

  function fill(): FakeRuimte {
    const ruimte = new FakeRuimte();
    ruimte.inhoud.set(`${SITE}:zelfscan:stuk`, GEBROKEN);
    ruimte.inhoud.set(`${SITE}:proef:later`, NIEUWER);
    ruimte.inhoud.set(`${SITE}:apart:zelfscan:1:${EERDER}`, 'apart');
    ruimte.inhoud.set('andere:zelfscan:1', 'niet van ons');
    return ruimte;
  }

  test('goes along to the letter, without the name of the site', () => {
    const backup = decodeOk(encodeBackup(fill().open(), TOOLS, { siteId: SITE, gemaakt: NU }));
    expect(new Map(backup.apart.map(({ sleutel, raw }) => [sleutel, raw]))).toEqual(
      new Map([
        ['zelfscan:stuk', GEBROKEN],
        ['proef:later', NIEUWER],
        [`apart:zelfscan:1:${EERDER}`, 'apart'],
      ]),
    );
    expect(backup.documenten).toEqual([]);
  });

  test('that a newer version of the site can read is a document there', () => {
    const tekst = encodeBackup(fill().open(), TOOLS, { siteId: SITE, gemaakt: NU });
    const nieuwer: Hulpmiddel<ProefInvoer> = {
      ...PROEF,
      vorm: {
        migraties: [...PROEF.vorm.migraties, (oud) => oud],
        encode: ({ naam }) => (naam === undefined ? {} : { naam }),
        decode: () => ({ ok: true, value: { naam: 'Later' } }),
      },
    };
    const backup = decodeOk(tekst, [ZELFSCAN, nieuwer]);
    expect(backup.documenten).toEqual([{ soort: 'proef', id: 'later', invoer: { naam: 'Later' } }]);
    expect(backup.apart.map(({ sleutel }) => sleutel)).not.toContain('proef:later');
  });
});

describe('every form that was ever released', () => {
  const namen = readdirSync(FIXTURES);

  test('has a file for each version', () => {
    expect(namen).toEqual(['back-up-v1.json']);
  });

  test('version 1 loads', () => {
    const backup = decodeOk(readFileSync(new URL('back-up-v1.json', FIXTURES), 'utf8'));
    expect(backup).toEqual({
      site: 'proefsite',
      gemaakt: NU,
      documenten: [
        {
          soort: 'zelfscan',
          id: 'k3v9x1a',
          gemaakt: EERDER,
          gewijzigd: '2026-03-08T16:45:12.345Z',
          invoer: {
            lijst: 1,
            gemeente: "'s-Hertogenbosch",
            naam: 'Team Noord; eerste keer',
            datum: '2026-03-09',
            aanleiding: 'nulmeting',
            beantwoordingen: {
              '6a-1': { antwoord: 'op orde', toelichting: 'Vastgesteld.\n\nZie "bijlage 2" 🙂' },
              '6a-2-i': { antwoord: 'niet op orde' },
              '6a-3': { toelichting: '=navragen' },
              'vervallen-vraag': { antwoord: 'op orde' },
            },
          } satisfies ZelfscanInvoer,
        },
        { soort: 'zelfscan', id: '1', invoer: { gemeente: 'Súdwest-Fryslân', beantwoordingen: {} } },
        {
          soort: 'zelfscan',
          id: 'uitv1',
          invoer: { gemeente: 'Gouda', beantwoordingen: { '6a-1': { antwoord: 'op orde' } } },
        },
      ],
      apart: [
        { sleutel: 'apart:zelfscan:1:2026-03-02T10:00:00.000Z', raw: '{"versie":1,"gemeente":"afgebrok' },
        { sleutel: 'zelfscan:stuk', raw: 'geen JSON' },
      ],
      geweigerd: [],
    });
  });

  test('an older version is brought to the present by the steps in between', () => {
    const migraties: Parameters<typeof decodeBackup>[2] = [
      ({ items = [], ...rest }) => ({ ...rest, documenten: items }),
      ({ alles = [], ...rest }) => ({ ...rest, apart: alles }),
    ];
    const v2 = { documenten: [GOED], apart: undefined, alles: [{ sleutel: 'apart:x', raw: 'y' }] };
    for (const tekst of [write({ ...v2, documenten: undefined, items: [GOED] }), write({ ...v2, versie: 2 })]) {
      const verwacht = { documenten: [{ id: 'goed' }], apart: [{ raw: 'y' }] };
      expect(decodeBackup(tekst, TOOLS, migraties)).toMatchObject({ ok: true, value: verwacht });
    }
  });

  test('a step that trips makes the file wrong and nothing else', () => {
    const trip = () => {
      throw new Error('struikelt');
    };
    expect(decodeBackup(write(), TOOLS, [trip])).toEqual({ ok: false, fout: { reden: 'onjuiste-vorm' } });
  });
});

describe('a file that is no back-up is refused with the reason', () => {
  test.each<[what: string, tekst: string, reden: Backupfout['reden']]>([
    ['empty', '', 'geen-json'],
    ['text', 'Beste collega,', 'geen-json'],
    ['half a back-up', write({ documenten: [GOED] }).slice(0, -20), 'geen-json'],
    ['a list', '[]', 'ander-bestand'],
    ['null', 'null', 'ander-bestand'],
    ['other JSON', '{"versie":1,"invoer":{}}', 'ander-bestand'],
    ['a prototype', '{"__proto__":{"soort":"back-up"}}', 'ander-bestand'],
    ['a newer version', write({ versie: 2 }), 'te-nieuw'],
    ['version 0', write({ versie: 0 }), 'onjuiste-vorm'],
    ['version 1.5', write({ versie: 1.5 }), 'onjuiste-vorm'],
    ['version as text', write({ versie: '1' }), 'onjuiste-vorm'],
    ['no site', write({ site: undefined }), 'onjuiste-vorm'],
    ['no moment', write({ gemaakt: undefined }), 'onjuiste-vorm'],
    ['a moment that does not exist', write({ gemaakt: '2026-02-30T00:00:00.000Z' }), 'onjuiste-vorm'],
    ['documents that are no list', write({ documenten: {} }), 'onjuiste-vorm'],
    ['no documents', write({ documenten: undefined }), 'onjuiste-vorm'],
    ['no texts set aside', write({ apart: undefined }), 'onjuiste-vorm'],
    ['one character too many', write().padEnd(MAX_BACKUP_TEKENS + 1), 'te-groot'],
  ])('%s', (_, tekst, reden) => {
    expect(refusal(tekst)).toBe(reden);
  });

  test('the largest file there may be is read, with a BOM in front', () => {
    expect(refusal(`\uFEFF${write()}`.padEnd(MAX_BACKUP_TEKENS))).toBeUndefined();
  });

  test('what fills the storage of a browser stays under the limit', () => {
    const invoer: ProefInvoer = { punten: ['"é"\n'.repeat(1_000_000)] };
    const documenten: Backupdocument[] = [{ soort: 'proef', id: 'a', invoer }];
    const opslag = putAll(new FakeRuimte(), documenten);
    expect(opslag.measure().site).toBeGreaterThan(5_000_000);
    expect(toJson(decodeOk(encodeBackup(opslag, TOOLS, { siteId: SITE, gemaakt: NU })).documenten)).toEqual(
      toJson(documenten),
    );
  });

  test.each([
    ['semicolons and a BOM', '\uFEFFpunt;wie;wanneer\r\na;b;c\r\n'],
    ['commas and quotes', '"wie","punt","meer"\n'],
    ['tabs and capitals', 'Punt\tWie\n'],
    ['the text of a spreadsheet, read as UTF-8', `\uFFFD\uFFFD${[...'punt\twie\r\n'].join('\0')}\0`],
  ])('the CSV of a tool says where it belongs: %s', (_, tekst) => {
    expect(decodeBackup(tekst, TOOLS)).toEqual({
      ok: false,
      fout: { reden: 'csv', enkelvoud: 'proefstuk', meervoud: 'proefstukken', adres: '/proef/' },
    });
  });

  test.each(HULPMIDDELEN)('the CSV of the tool $soort is recognised', ({ csv, adres }) => {
    const kop = csv.kolommen.map(({ naam }) => naam).join(';');
    expect(decodeBackup(`${kop}\r\n`, TOOLS)).toMatchObject({ ok: false, fout: { reden: 'csv', adres } });
  });

  test('any text, and any JSON in the place of any part, is read without a throw', () => {
    const delen = fc.dictionary(
      fc.constantFrom('soort', 'versie', 'site', 'gemaakt', 'documenten', 'apart', '__proto__'),
      fc.oneof(
        fc.jsonValue(),
        fc.array(fc.dictionary(fc.constantFrom('soort', 'id', 'document', 'sleutel', 'raw'), fc.jsonValue())),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), delen.map(write), fc.json()), (tekst) => {
        expect(typeof decodeBackup(tekst, TOOLS).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a document that is wrong stays in the file and stops no other', () => {
  const EEN = { naam: 'Noord' };
  test.each<[what: string, een: unknown, geweigerd: Omit<Geweigerd, 'nummer'>]>([
    ['no object', 'tekst', { reden: 'onjuiste-vorm' }],
    ['null', null, { reden: 'onjuiste-vorm' }],
    ['no id', { soort: 'zelfscan', document: {} }, { reden: 'onjuiste-vorm' }],
    ['no document', { soort: 'zelfscan', id: 'a' }, { reden: 'onjuiste-vorm' }],
    [
      'another version, newer',
      { ...GOED, document: { versie: 99, invoer: EEN } },
      { soort: 'zelfscan', naam: 'Noord', reden: 'te-nieuw' },
    ],
    [
      'an unknown field',
      { ...GOED, document: { versie: 2, invoer: { ...EEN, x: 1 } } },
      { soort: 'zelfscan', naam: 'Noord', reden: 'onjuiste-vorm' },
    ],
    [
      'a wrong moment',
      { ...GOED, document: { versie: 2, gewijzigd: 'gisteren', invoer: { gemeente: 'Ede' } } },
      { soort: 'zelfscan', naam: 'Ede', reden: 'onjuiste-vorm' },
    ],
    [
      'a wrong field in the first form',
      { ...GOED, document: { versie: 1, ...EEN, datum: 'ooit' } },
      { soort: 'zelfscan', naam: 'Noord', reden: 'onjuiste-vorm' },
    ],
    [
      'a tool that is not there',
      { ...GOED, soort: 'rad', document: { versie: 1, invoer: EEN } },
      { soort: 'rad', naam: 'Noord', reden: 'onbekend-hulpmiddel' },
    ],
    [
      'a tool with the name of a prototype',
      { ...GOED, soort: '__proto__' },
      { soort: '__proto__', naam: 'Gouda', reden: 'onbekend-hulpmiddel' },
    ],
    ['an id with a colon', { ...GOED, id: 'a:b' }, { soort: 'zelfscan', naam: 'Gouda', reden: 'onjuist-id' }],
    ['an empty id', { ...GOED, id: '' }, { soort: 'zelfscan', naam: 'Gouda', reden: 'onjuist-id' }],
    [
      'an id that cannot stand in an address',
      { ...GOED, id: '\uD83D' },
      { soort: 'zelfscan', naam: 'Gouda', reden: 'onjuist-id' },
    ],
  ])('%s', (_, een, geweigerd) => {
    const backup = decodeOk(write({ documenten: [een, GOED] }));
    expect(backup.geweigerd).toEqual([{ nummer: 1, ...geweigerd }]);
    expect(backup.documenten.map(({ id }) => id)).toEqual(['goed']);
  });

  test('nested deeper than a browser can follow', () => {
    const diep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const tekst = write({
      documenten: [{ soort: 'proef', id: 'a', document: { versie: 2, invoer: { punten: 'DIEP' } } }, GOED],
    });
    const backup = decodeOk(tekst.replace('"DIEP"', diep));
    expect(backup.geweigerd).toEqual([{ nummer: 1, soort: 'proef', reden: 'onjuiste-vorm' }]);
    expect(backup.documenten).toHaveLength(1);
  });

  test('an id such as __proto__ is an id like others', () => {
    const backup = decodeOk(write({ documenten: [{ ...GOED, id: '__proto__' }] }));
    expect(backup.documenten.map(({ id }) => id)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(backup)).toBe(Object.prototype);
  });

  test('of a document that stands there twice the one that was changed last counts', () => {
    const maak = (gewijzigd: string | undefined, naam: string) => ({
      ...GOED,
      document: { versie: 2, ...(gewijzigd && { gewijzigd }), invoer: { naam } },
    });
    const backup = decodeOk(
      write({ documenten: [maak(undefined, 'A'), maak(NU, 'B'), maak(EERDER, 'C'), maak(NU, 'D')] }),
    );
    expect(backup.documenten).toMatchObject([{ id: 'goed', invoer: { naam: 'B' } }]);
    expect(backup.geweigerd).toEqual(
      [
        [1, 'A'],
        [3, 'C'],
        [4, 'D'],
      ].map(([nummer, naam]) => ({ nummer, soort: 'zelfscan', naam, reden: 'dubbel' })),
    );
  });

  test.each<[what: string, een: unknown, reden: Geweigerd['reden']]>([
    ['no text', { sleutel: 'zelfscan:a', raw: 1 }, 'onjuiste-vorm'],
    ['no key', { raw: 'x' }, 'onjuiste-vorm'],
    ['a list', [], 'onjuiste-vorm'],
    ['the mark of a shared computer', { sleutel: 'gedeeld', raw: '1' }, 'onjuist-id'],
    ['the moment of the last back-up', { sleutel: 'back-up', raw: NU }, 'onjuist-id'],
    ['a key of many parts', { sleutel: 'zelfscan:a:b', raw: 'x' }, 'onjuist-id'],
    ['a tool that is not there', { sleutel: 'rad:a', raw: 'x' }, 'onbekend-hulpmiddel'],
  ])('text set aside under a key that is not one: %s', (_, een, reden) => {
    const backup = decodeOk(write({ documenten: [GOED], apart: [een, { sleutel: 'apart:x', raw: 'y' }] }));
    expect(backup.geweigerd).toMatchObject([{ nummer: 2, reden }]);
    expect(backup.apart).toEqual([{ sleutel: 'apart:x', raw: 'y' }]);
  });
});

describe('what a user is told', () => {
  const FOUTEN: Record<Backupfout['reden'], string> = {
    'te-groot': 'Dit bestand is te groot voor een back-up van deze site.',
    onleesbaar: 'De browser kan dit bestand niet lezen.',
    'geen-json': 'Dit bestand is geen back-up, of het is beschadigd.',
    'ander-bestand': 'Dit bestand is geen back-up van deze site.',
    'te-nieuw': 'Deze back-up is gemaakt met een nieuwere versie van deze site.',
    'onjuiste-vorm': 'Deze back-up is beschadigd: er ontbreekt iets in het bestand.',
    csv: 'Dit is een bestand met een zelfscan, geen back-up.',
  };
  const CSV: Backupfout = { reden: 'csv', enkelvoud: 'zelfscan', meervoud: 'zelfscans', adres: '/zelfscan/' };
  const ALLE: Backupfout[] = [
    CSV,
    ...(['te-groot', 'onleesbaar', 'geen-json', 'ander-bestand', 'te-nieuw', 'onjuiste-vorm'] as const).map(
      (reden) => ({ reden }),
    ),
  ];

  test.each(ALLE)('of a file, $reden: the fact and the way out', (fout) => {
    const { feit, uitweg } = describeBackupfout(fout);
    expect(feit).toBe(FOUTEN[fout.reden]);
    expect(uitweg).toMatch(/^(Kies|Zet|Laad|Open) .*\.$/);
  });

  test('where the file of a tool belongs', () => {
    expect(describeBackupfout(CSV).uitweg).toBe('Open het op de pagina met uw zelfscans.');
  });

  test.each<[Geweigerd, string]>([
    [{ nummer: 3, reden: 'onjuiste-vorm' }, 'Nummer 3 in het bestand is beschadigd.'],
    [
      { nummer: 1, soort: 'rad', reden: 'onbekend-hulpmiddel' },
      'Nummer 1 in het bestand, (rad), hoort bij een hulpmiddel dat deze site niet heeft.',
    ],
    [
      { nummer: 2, soort: 'zelfscan', naam: 'Noord', reden: 'dubbel' },
      'Nummer 2 in het bestand, ‘Noord’ (zelfscan), staat vaker in dit bestand.',
    ],
    [
      { nummer: 2, soort: 'zelfscan', naam: 'Noord', reden: 'te-nieuw' },
      'Nummer 2 in het bestand, ‘Noord’ (zelfscan), is gemaakt met een nieuwere versie van deze site.',
    ],
    [{ nummer: 2, reden: 'onjuist-id' }, 'Nummer 2 in het bestand heeft een kenmerk dat deze site niet kan gebruiken.'],
  ])('of a document that stays in the file: %o', (geweigerd, feit) => {
    expect(describeGeweigerd(geweigerd).feit).toBe(feit);
    expect(describeGeweigerd(geweigerd).uitweg).toMatch(/\.$/);
  });

  test('of a back-up of another site, and nothing of one of this site', () => {
    expect(describeHerkomst({ site: 'elders' }, SITE)?.feit).toBe(
      'Deze back-up is gemaakt op een andere site (elders).',
    );
    expect(describeHerkomst({ site: SITE }, SITE)).toBeUndefined();
  });

  test('the name of the file holds the site and the day', () => {
    expect(formatBackupnaam('proefsite', '2026-03-09')).toBe('back-up-proefsite-2026-03-09.json');
  });
});
