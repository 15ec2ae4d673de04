import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { toPlanlijst } from '../../src/domain/planlijst.ts';
import { computeBuitenPlan, computeEvaluatie } from '../../src/domain/verbeterplan-evaluatie.ts';
import { PLANEISEN, PUNTEISEN } from '../../src/domain/verbeterplan-gereedheid.ts';
import {
  getStatus,
  getVaststelling,
  getVervalreden,
  listPunten,
  STATUSSEN,
  VASTSTELLERS,
} from '../../src/domain/verbeterplan.ts';
import { faseSchema } from '../../src/schemas/pagina.ts';
import {
  begeleidingsbestandSchema,
  toPlanbegeleiding,
  toVoorbeeldherhaling,
  toVoorbeeldplan,
  voorbeeldplanSchema,
} from '../../src/schemas/verbeterplan.ts';
import { toVoorbeeld, toVragenlijst, voorbeeldSchema, vragenlijstSchema } from '../../src/schemas/zelfscan.ts';
import { VERBETERPLAN_VORM } from '../../src/storage/verbeterplan-vorm.ts';
import { BASE, listMessages, type Changes } from './fixture.ts';

const BEGELEIDING = 'verbeterplan/begeleiding.yaml';
const VOORBEELD = 'verbeterplan/voorbeeld.yaml';

const mapFields = (namen: readonly string[], toValue: (naam: string) => unknown) =>
  Object.fromEntries(namen.map((naam) => [naam, toValue(naam)]));
const toUitleg = (naam: string) => ({ titel: `Titel ${naam}`, tekst: `Over ${naam}.` });
const ONDERDELEN = [
  ...['looptijd', 'inleiding', 'regiovisie', 'uitgangspunten', 'zelfscanpunten', 'samenvatting', 'toelichting'],
  ...['opdrachtgever', 'opsteller', 'middelen', 'monitoring', 'regie', 'borging', 'communicatie'],
  ...['verbeterpunten', 'opdracht', 'vaststelling', 'herhaling', 'overdracht'],
];
const KOLOMMEN = ['verbeterpunt', 'stand-van-zaken', 'actie', 'resultaat', 'wie', 'planning', 'kosten'];

/** Guidance without faults; each text that a case replaces stands in it once. */
const TEKSTEN = stringify({
  naam: 'Pluk',
  verantwoording: 'Van de boomgaard.',
  onderdelen: mapFields(ONDERDELEN, (naam) => ({
    ...toUitleg(naam),
    vindplaatsen: [{ bron: 'boek', plaats: `bij ${naam}`, pagina: '/fruit/peer/#smaak' }],
  })),
  kolommen: mapFields(KOLOMMEN, toUitleg),
  vaststellers: mapFields(['team', 'sociaal-domein', 'portefeuillehouder'], toUitleg),
  opdracht: {
    vragen: ['oogst-1'],
    velden: mapFields(['huidig', 'wijziging', 'expertise', 'middelen'], toUitleg),
  },
  pdca: mapFields(['plan', 'do', 'check', 'act', 'afgerond'], (naam) => ({ ...toUitleg(naam), regel: 'Hier.' })),
  gereedheid: {
    inleiding: 'Een advies.',
    beslismomenten: [
      { id: 'f1-b1', titel: 'Plukken' },
      { id: 'f1-b2', titel: 'Eten' },
    ],
    eisen: {
      ...mapFields(PLANEISEN, (naam) => ({ beslismoment: 'f1-b1', geregeld: 'Staat er.', open: `Geen ${naam}.` })),
      ...mapFields(PUNTEISEN, (naam) => ({ beslismoment: 'f1-b2', geregeld: 'Staat er.', open: `Zonder ${naam}:` })),
    },
  },
});

/** A plan without faults. */
const PLAN = `gemeente: Nergens (verzonnen)
naam: Voorbeeld
datum: '2026-05-12'
bereik: lokaal
vanaf: 2026
tot: 2028
teksten: { inleiding: Er was fruit. }
vaststelling: {}
punten:
  - titel: Meer fruit
    begin: '2026-06-01'
    einde: '2026-09-30'
    inOpdracht: true
    herkomst: { soort: zelfscan, id: oogst-1 }
    opdracht: { huidig: Weinig }
    kosten:
      - { jaar: 2026, bedrag: 100 }
      - { jaar: 2027 }
  - titel: Zelf bedacht
    zonderKosten: true
opdracht:
  - { vraag: oogst-1, wijziging: Meer }
herhaald:
  gemeente: Nergens (verzonnen)
  naam: Weer
  datum: '2026-11-02'
  antwoorden:
    - { vraag: oogst-1, antwoord: op orde } # nu
`;

/** The tool as a part of the site. */
const DEEL: Changes = {
  'site.yaml': ['  - { id: bronnen,', '  - { id: verbeterplan, titel: Plan, groep: hulpmiddel }\n  - { id: bronnen,'],
  ...Object.fromEntries(
    ['index', 'opdracht'].map((naam, volgorde) => [
      `verbeterplan/${naam}.mdx`,
      `---\ntitel: Plan ${naam}\nmenutitel: ${naam}\nomschrijving: Hoe u van onrijp fruit een plan maakt waar iedereen mee verder kan (${naam}).\nvolgorde: ${String(volgorde)}\n---\n\nMaak een plan.\n`,
    ]),
  ),
};

const FASEN = `${BASE['fasen.yaml'] ?? ''}  beslismomenten:
    - { id: f1-b1, tekst: Wie plukt }
    - { id: f1-b2, tekst: Wie eet }
`;

/** The text with each pair replaced once; throws when it is not there. */
function replaceIn(text: string, pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((result, [from, to]) => {
    if (result.split(from).length !== 2) throw new Error(`‘${from}’ does not stand in the text once.`);
    return result.replace(from, () => to);
  }, text);
}

type Case = { title: string; pairs: [from: string, to: string][]; at?: string; message?: string };

/** What is said of `path` with its text replaced, and what is expected: `message` at the line of `at`. */
async function compareMessages(path: string, text: string, { pairs, at = '', message }: Case) {
  const changed = replaceIn(text, pairs);
  const files: Changes = {
    ...DEEL,
    [BEGELEIDING]: TEKSTEN,
    'fasen.yaml': FASEN,
    [path]: changed,
  };
  const line = changed.slice(0, changed.indexOf(at)).split('\n').length;
  return {
    gezegd: await listMessages(files),
    verwacht: message === undefined ? [] : [`content/${path}:${String(line)} ${message}`],
  };
}

const BEGELEIDINGCASES: Case[] = [
  { title: 'guidance without faults', pairs: [] },
  {
    title: 'a part that does not exist',
    pairs: [['  looptijd:\n    titel: Titel looptijd', '  looptjid:\n    titel: Titel looptijd']],
    at: '  looptjid',
    message: 'Onbekend veld ‘looptjid’. Bedoelt u ‘looptijd’?',
  },
  {
    title: 'a source that does not exist',
    pairs: [['bron: boek\n        plaats: bij regie', 'bron: bok\n        plaats: bij regie']],
    at: 'bron: bok',
    message: 'De bron ‘bok’ bestaat niet. Bedoelt u ‘boek’?',
  },
  {
    title: 'a place on the site that does not exist',
    pairs: [
      ['plaats: bij regie\n        pagina: /fruit/peer/#smaak', 'plaats: bij regie\n        pagina: /fruit/peer/#smak'],
    ],
    at: 'pagina: /fruit/peer/#smak\n',
    message: 'Op de pagina /fruit/peer/ staat geen anker ‘#smak’. Bedoelt u ‘smaak’?',
  },
  {
    title: 'a question of the opdracht that is not asked',
    pairs: [['- oogst-1\n', '- oogst-11\n']],
    at: '- oogst-11',
    message: 'De vraag ‘oogst-11’ bestaat niet. Bedoelt u ‘oogst-1’?',
  },
  {
    title: 'a question of the opdracht twice',
    pairs: [['    - oogst-1\n', '    - oogst-1\n    - oogst-1 # weer\n']],
    at: '- oogst-1 # weer',
    message: 'De vraag ‘oogst-1’ staat al op regel REGEL. Haal een van beide weg.',
  },
  {
    title: 'a beslismoment that no fase has',
    pairs: [['id: f1-b1', 'id: f1-b3 # nieuw'], ...PLANEISEN.map(moveEis)],
    at: 'id: f1-b3',
    message: 'Het beslismoment ‘f1-b3’ bestaat niet. Bedoelt u ‘f1-b1’?',
  },
  {
    title: 'a beslismoment twice',
    pairs: [['    - id: f1-b2\n', '    - id: f1-b1 # weer\n      titel: Weer\n    - id: f1-b2\n']],
    at: 'id: f1-b1 # weer',
    message: 'Het beslismoment ‘f1-b1’ staat al op regel REGEL. Haal een van beide weg.',
  },
  {
    title: 'something to look at that would be shown nowhere',
    pairs: [
      [
        'beslismoment: f1-b1\n      geregeld: Staat er.\n      open: Geen kaders.',
        'beslismoment: f1-b9\n      geregeld: Staat er.\n      open: Geen kaders.',
      ],
    ],
    at: 'beslismoment: f1-b9',
    message: 'Het beslismoment ‘f1-b9’ staat niet onder ‘beslismomenten’. Bedoelt u ‘f1-b1’?',
  },
  {
    title: 'a beslismoment at which nothing is looked at',
    pairs: PUNTEISEN.map((eis) => [
      `beslismoment: f1-b2\n      geregeld: Staat er.\n      open: "Zonder ${eis}:"`,
      `beslismoment: f1-b1\n      geregeld: Staat er.\n      open: "Zonder ${eis}:"`,
    ]),
    at: 'id: f1-b2',
    message: 'Bij het beslismoment ‘f1-b2’ wordt niets nagegaan. Noem het bij een van de ‘eisen’, of haal het weg.',
  },
  {
    title: 'verbeterpunten that would follow without a colon',
    pairs: [['open: "Zonder wie:"', 'open: Zonder wie']],
    at: 'open: Zonder wie',
    message: 'Veld ‘open’ is ‘Zonder wie’. Eindig met een dubbele punt: de verbeterpunten volgen.',
  },
];

function moveEis(eis: string): [string, string] {
  const rest = `geregeld: Staat er.\n      open: Geen ${eis}.`;
  return [`beslismoment: f1-b1\n      ${rest}`, `beslismoment: f1-b3\n      ${rest}`];
}

test.each(BEGELEIDINGCASES)('the guidance: $title', async (item) => {
  const { gezegd, verwacht } = await compareMessages(BEGELEIDING, TEKSTEN, item);
  if (item.message?.startsWith('Onbekend veld') === true) {
    // The same mistake leaves the right field out, and the names of all fields follow.
    expect(gezegd).toEqual([
      expect.stringContaining('Veld ‘looptijd’ ontbreekt.'),
      expect.stringContaining(verwacht[0] ?? ''),
    ]);
  } else {
    expect(gezegd.map((one) => one.replace(/op regel \d+/, 'op regel REGEL'))).toEqual(verwacht);
  }
});

const PLANCASES: Case[] = [
  { title: 'a plan without faults', pairs: [] },
  {
    title: 'a point from a question that is not asked',
    pairs: [['soort: zelfscan, id: oogst-1', 'soort: zelfscan, id: oogst-2']],
    at: 'herkomst',
    message: 'De vraag ‘oogst-2’ bestaat niet. Bedoelt u ‘oogst-1’?',
  },
  {
    title: 'two points from one question',
    pairs: [['    zonderKosten', '    herkomst: { soort: zelfscan, id: oogst-1 } # weer\n    zonderKosten']],
    at: 'herkomst: { soort: zelfscan, id: oogst-1 } # weer',
    message: 'Een verbeterpunt uit de vraag ‘oogst-1’ staat al op regel 14. Haal een van beide weg.',
  },
  {
    title: 'an opdracht about a question that is not asked',
    pairs: [['vraag: oogst-1, wijziging', 'vraag: oogst-2, wijziging']],
    at: '- { vraag',
    message: 'De vraag ‘oogst-2’ bestaat niet. Bedoelt u ‘oogst-1’?',
  },
  {
    title: 'an opdracht about one question twice',
    pairs: [['wijziging: Meer }\n', 'wijziging: Meer }\n  - { vraag: oogst-1, huidig: Minder }\n']],
    at: '- { vraag: oogst-1, huidig',
    message: 'De vraag ‘oogst-1’ staat al op regel 22. Haal een van beide weg.',
  },
  {
    title: 'a repeated answer to a question that is not asked',
    pairs: [['{ vraag: oogst-1, antwoord: op orde } # nu', '{ vraag: oogst-2, antwoord: op orde } # nu']],
    at: '- { vraag: oogst-2',
    message: 'De vraag ‘oogst-2’ bestaat niet. Bedoelt u ‘oogst-1’?',
  },
  {
    title: 'two repeated answers to one question',
    pairs: [['# nu\n', '# nu\n    - { vraag: oogst-1, antwoord: niet op orde }\n']],
    at: '- { vraag: oogst-1, antwoord: niet',
    message: 'De vraag ‘oogst-1’ staat al op regel 28. Haal een van beide weg.',
  },
  {
    title: 'a last year before the first',
    pairs: [['tot: 2028', 'tot: 2025']],
    at: 'tot: 2025',
    message: 'Veld ‘tot’ is ‘2025’. Het laatste jaar ligt voor het eerste. Pas een van beide aan.',
  },
  {
    title: 'a year of two digits',
    pairs: [['vanaf: 2026', 'vanaf: 26']],
    at: 'vanaf: 26',
    message: 'Veld ‘vanaf’ is ‘26’. Schrijf een jaar met vier cijfers, bijvoorbeeld 2026.',
  },
  {
    title: 'an end before the begin',
    pairs: [['2026-09-30', '2026-05-30']],
    at: 'einde',
    message: 'Veld ‘einde’ is ‘2026-05-30’. Het einde ligt voor het begin. Pas een van beide aan.',
  },
  {
    title: 'an amount that is not in whole euros',
    pairs: [['bedrag: 100', 'bedrag: 100.5']],
    at: '- { jaar: 2026',
    message: 'Veld ‘bedrag’ is ‘100.5’. Schrijf een bedrag in hele euro’s, van 0 tot en met 999999999, zonder punten.',
  },
  {
    title: 'costs of what costs nothing',
    pairs: [['    zonderKosten: true', '    zonderKosten: true\n    kosten: [{ jaar: 2027 }]']],
    at: 'zonderKosten',
    message: 'Veld ‘zonderKosten’ is ‘true’. Dit punt heeft ook kosten. Haal ‘zonderKosten’ of ‘kosten’ weg.',
  },
  {
    title: 'a text for the opdracht of a point that is not in it',
    pairs: [['    inOpdracht: true\n', '']],
    at: 'opdracht: { huidig',
    message:
      'Veld ‘opdracht’: Dit punt hoort niet in de opdracht. Zet er ‘inOpdracht: true’ bij, of haal ‘opdracht’ weg.',
  },
  {
    title: 'a status that is not kept',
    pairs: [['    inOpdracht: true', '    status: gepland\n    inOpdracht: true']],
    at: 'status',
    message: 'Veld ‘status’ is ‘gepland’. Kies uit: in uitvoering, gereed, vervallen.',
  },
];

test.each(PLANCASES)('the example: $title', async (item) => {
  const { gezegd, verwacht } = await compareMessages(VOORBEELD, PLAN, item);
  expect(gezegd).toEqual(verwacht);
});

test('a point, its costs and its text for the opdracht stand in the plan under ids in the order of the file', () => {
  const plan = toVoorbeeldplan(voorbeeldplanSchema.parse(parse(PLAN)));
  const [eerste, tweede] = listPunten(plan);
  expect([eerste?.titel, tweede?.titel]).toEqual(['Meer fruit', 'Zelf bedacht']);
  expect(Object.values(eerste?.kosten ?? {})).toEqual([{ jaar: 2026, bedrag: 100 }, { jaar: 2027 }]);
  expect(plan.opdracht).toEqual({ 'oogst-1': { wijziging: 'Meer' }, [eerste?.id ?? '']: { huidig: 'Weinig' } });
  expect(eerste).not.toHaveProperty('opdracht');
});

const read = (path: string): unknown => parse(readFileSync(`content/${path}`, 'utf8'));
const FASEN_VAN_DE_SITE = faseSchema.array().parse(read('fasen.yaml'));
const PLANBEGELEIDING = toPlanbegeleiding(begeleidingsbestandSchema.parse(read(BEGELEIDING)), FASEN_VAN_DE_SITE);
const VOORBEELDPLAN = toVoorbeeldplan(voorbeeldplanSchema.parse(read(VOORBEELD)));
const PUNTEN = listPunten(VOORBEELDPLAN);
const PLANLIJST = toPlanlijst(toVragenlijst(vragenlijstSchema.parse(read('zelfscan/vragen.yaml'))), { delen: [] });

test('the check and the build read the same files', () => {
  const config = readFileSync('src/content.config.ts', 'utf8');
  for (const file of [BEGELEIDING, VOORBEELD]) expect(config).toContain(`'${file}'`);
});

test('what is looked at before a plan is adopted stands once, at the beslismomenten of fase 4', () => {
  const { controles } = PLANBEGELEIDING.gereedheid;
  const fase = FASEN_VAN_DE_SITE.find(({ id }) => id === 'fase-4');
  expect(controles.map(({ id, beslismoment }) => ({ id, tekst: beslismoment }))).toEqual(fase?.beslismomenten);
  const eisen = controles.flatMap((controle) => controle.eisen.map(({ id }) => id));
  expect(eisen.toSorted()).toEqual([...PLANEISEN, ...PUNTEISEN].toSorted());
});

test('the opdracht is about the three parts of 6a, punt 2', () => {
  expect(PLANBEGELEIDING.opdracht.vragen).toEqual(['6a-2-i', '6a-2-ii', '6a-2-iii']);
});

test('the guidance speaks to the user as u', () => {
  const texts = [BEGELEIDING, 'verbeterplan/index.mdx', 'verbeterplan/opdracht.mdx'].map((path) =>
    readFileSync(`content/${path}`, 'utf8'),
  );
  expect(texts.filter((text) => /\b(je|jij|jouw|jullie)\b/i.test(text))).toEqual([]);
});

test('the example says that it is made up, and goes with the example of the zelfscan', () => {
  const { versie } = toVragenlijst(vragenlijstSchema.parse(read('zelfscan/vragen.yaml')));
  const zelfscan = toVoorbeeld(voorbeeldSchema.parse(read('zelfscan/voorbeeld.yaml')), versie);
  expect(VOORBEELDPLAN.gemeente).toMatch(/verzonnen/);
  expect(VOORBEELDPLAN.gemeente).toBe(zelfscan.gemeente);
  const vragen = PUNTEN.flatMap(({ herkomst }) => (herkomst?.soort === 'zelfscan' ? [herkomst.id] : []));
  expect(vragen.length).toBeGreaterThan(4);
  expect(vragen.filter((id) => zelfscan.beantwoordingen[id]?.antwoord !== 'niet op orde')).toEqual([]);
});

test('the example shows every status, costs that are not known, voortgang, a bijstelling and the opdracht', () => {
  expect(PUNTEN.length).toBeGreaterThanOrEqual(6);
  expect(PUNTEN.length).toBeLessThanOrEqual(8);
  expect(new Set(PUNTEN.map(getStatus))).toEqual(new Set(STATUSSEN));
  expect(
    PUNTEN.flatMap(({ kosten }) => Object.values(kosten)).filter(({ bedrag }) => bedrag === undefined),
  ).toHaveLength(1);
  expect(PUNTEN.flatMap(({ voortgang }) => Object.values(voortgang)).length).toBeGreaterThan(3);
  expect(PUNTEN.flatMap(({ bijstellingen }) => Object.values(bijstellingen))).toHaveLength(2);
  expect(PUNTEN.filter(({ status }) => status === 'vervallen').map(getVervalreden)).not.toContain(undefined);
  expect(PUNTEN.filter(({ inOpdracht }) => inOpdracht).length).toBeGreaterThan(1);
  expect(Object.keys(VOORBEELDPLAN.opdracht).length).toBeGreaterThan(3);
});

test('the example has a repeated zelfscan in which something is op orde, something is not yet and something became so', () => {
  const { versie } = toVragenlijst(vragenlijstSchema.parse(read('zelfscan/vragen.yaml')));
  const zelfscan = toVoorbeeld(voorbeeldSchema.parse(read('zelfscan/voorbeeld.yaml')), versie);
  const herhaling = toVoorbeeldherhaling(voorbeeldplanSchema.parse(read(VOORBEELD)), zelfscan);
  if (herhaling === undefined) throw new Error('There is no repeated zelfscan in the example.');
  const { gereedNietOpOrde, openOpOrde } = computeEvaluatie(VOORBEELDPLAN, PLANLIJST, herhaling.herhaald);
  const { nieuw } = computeBuitenPlan(VOORBEELDPLAN, PLANLIJST, herhaling);
  expect([gereedNietOpOrde.length, openOpOrde.length, nieuw.length]).toEqual([1, 1, 1]);
  expect(herhaling.naam).toMatch(/verzonnen/);
  const { gemeente, datum } = voorbeeldplanSchema.parse(read(VOORBEELD)).herhaald ?? {};
  expect(gemeente).toBe(VOORBEELDPLAN.gemeente);
  // After the plan was made, and before the last day of which the example tells.
  const laatste = PUNTEN.flatMap(({ bijstellingen }) => Object.values(bijstellingen))
    .map(({ datum: dag = '' }) => dag)
    .toSorted()
    .at(-1);
  expect([VOORBEELDPLAN.datum, datum, laatste].toSorted()).toEqual([VOORBEELDPLAN.datum, datum, laatste]);
});

test('in the example the work begins once everyone has adopted the plan', () => {
  const vastgesteld = VASTSTELLERS.map((vaststeller) => getVaststelling(VOORBEELDPLAN, vaststeller).datum ?? '');
  expect(vastgesteld).not.toContain('');
  const laatste = vastgesteld.toSorted().at(-1) ?? '';
  const begonnen = PUNTEN.filter((punt) => ['in uitvoering', 'gereed'].includes(getStatus(punt)));
  expect(begonnen.length).toBeGreaterThan(2);
  expect(begonnen.filter(({ begin = '' }) => begin <= laatste)).toEqual([]);
});

test('the example is kept as it is', () => {
  expect(VERBETERPLAN_VORM.decode(VERBETERPLAN_VORM.encode(VOORBEELDPLAN))).toEqual({ ok: true, value: VOORBEELDPLAN });
});
