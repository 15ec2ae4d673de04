import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { computeRegiobeeld } from '../../src/domain/regiobeeld.ts';
import type { Antwoorden, Regioscan } from '../../src/domain/regio.ts';
import type { Uitkomstlijst } from '../../src/domain/zelfscan-uitkomst.ts';
import { describeDatums, describeLijsten, describeRegiobeeld } from '../../src/islands/regio/describe-regiobeeld.ts';
import { Gemeenten } from '../../src/islands/regio/Gemeenten.tsx';
import { Gemeentetabel } from '../../src/islands/regio/Gemeentetabel.tsx';
import { Onderdelen } from '../../src/islands/regio/Onderdelen.tsx';
import { Regio } from '../../src/islands/regio/Regio.tsx';
import { addToelichtingen, groupToelichtingen } from '../../src/islands/regio/toelichtingen.ts';
import { ALLE_REGIOVRAGEN, Vragentabel } from '../../src/islands/regio/Vragentabel.tsx';

const createVraag = (id: string, vraag: string, vervangt?: string) => ({
  id,
  vraag,
  sinds: 1,
  ...(vervangt === undefined ? {} : { vervangt }),
});

const LIJST: Uitkomstlijst = {
  versie: 2,
  vervallen: [{ id: 'oogst-0', vraag: 'Is er fruit?', sinds: 2 }],
  onderdelen: [
    {
      id: 'oogst',
      titel: 'De oogst',
      kort: 'Oogst',
      vragen: [
        createVraag('oogst-1', 'Is het fruit rijp?', 'oogst-0'),
        createVraag('oogst-2', 'Is de mand heel?'),
        createVraag('oogst-3', 'Is de ladder vast?'),
      ],
    },
    {
      id: 'zaai',
      titel: 'Het zaaien',
      kort: 'Zaaien',
      vragen: ['zaai-1', 'zaai-2', 'zaai-3'].map((id) => createVraag(id, `Is de grond droog bij ${id}?`)),
    },
    { id: 'opslag', titel: 'De opslag', kort: 'Opslag', vragen: [createVraag('opslag-1', 'Is de schuur dicht?')] },
  ],
};
const LABELS = { 'oogst-1': 'Rijp fruit', 'oogst-2': 'Hele mand', 'oogst-3': 'Vaste ladder', 'zaai-1': 'Droge grond' };

const JA = 'op orde';
const NEE = 'niet op orde';
const createScan = (id: string, antwoorden: Antwoorden, rest: Partial<Regioscan> = {}): Regioscan => ({
  id,
  alias: `Dorp ${id}`,
  antwoorden,
  ...rest,
});
const computeBeeld = (...scans: Regioscan[]) => computeRegiobeeld(LIJST, scans);
/** As a reader sees it: tags away, and spaces that do not break as others. */
const toTekst = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const noop = () => undefined;

describe('what the server renders', () => {
  const html = renderToString(
    <Regio
      siteId="proef"
      basis="/"
      paginas={['/zelfscan/vergelijken/', '/verbeterplan/']}
      lijst={LIJST}
      labels={LABELS}
      drukregel="Eigen werk."
      sitenaam="Proef"
    />,
  );

  test.each([
    ['the field for many files', 'type="file" multiple'],
    ['how much may be opened', '50 MB'],
  ])('holds %s', (_wat, stuk) => {
    expect(html).toContain(stuk);
  });

  test.each([
    ['a picture of nothing', '<table'],
    ['that nothing is there, which it does not know', 'Hier komt het beeld'],
    ['the documents, which it does not know', 'Uw regiobeelden'],
  ])('does not hold %s', (_wat, stuk) => {
    expect(html).not.toContain(stuk);
  });
});

describe('the sentence', () => {
  const describeScans = (...scans: Regioscan[]) =>
    describeRegiobeeld(computeBeeld(...scans), LABELS).replaceAll('\u00A0', ' ');

  test('names the lowest and highest part and what is most often missing', () => {
    expect(
      describeScans(
        createScan('a', { 'oogst-1': NEE, 'oogst-2': JA, 'zaai-1': JA, 'zaai-2': JA }),
        createScan('b', { 'oogst-1': NEE, 'oogst-2': NEE, 'zaai-1': JA, 'zaai-2': JA }),
      ),
    ).toBe(
      '2 gemeenten tellen mee; het gemiddelde per onderdeel loopt van 25 % (Oogst) tot 100 % (Zaaien) op orde; het vaakst niet op orde is ‘Rijp fruit’, bij 2 gemeenten.',
    );
  });

  test('names parts and questions that are equal together', () => {
    expect(
      describeScans(createScan('a', { 'oogst-1': NEE, 'oogst-2': NEE, 'zaai-1': NEE, 'zaai-2': NEE, 'zaai-3': NEE })),
    ).toBe('1 gemeente telt mee; het gemiddelde per onderdeel is 0 % (Oogst en Zaaien) op orde.');
    const scan = { 'oogst-1': NEE, 'oogst-2': NEE, 'zaai-1': NEE, 'zaai-2': JA } as const;
    expect(describeScans(createScan('a', scan), createScan('b', scan))).toContain(
      'het vaakst niet op orde zijn ‘Rijp fruit’, ‘Hele mand’ en ‘Droge grond’, bij 2 gemeenten.',
    );
  });

  test.each([
    [
      'with fewer than three questions',
      { 'oogst-1': NEE, 'oogst-2': NEE, 'zaai-1': NEE, 'zaai-2': JA, 'opslag-1': JA },
    ],
    ['of which less than half is answered', { 'oogst-1': NEE, 'oogst-2': JA, 'zaai-1': JA }],
  ] as const)('never names a part %s as the highest', (_wat, antwoorden) => {
    const zin = describeScans(createScan('a', antwoorden));
    expect(zin).not.toContain('100 %');
    expect(zin).toContain('waar genoeg vragen zijn en genoeg is beantwoord, ');
  });

  test('compares no parts when none of them says enough', () => {
    expect(describeScans(createScan('a', { 'opslag-1': JA, 'oogst-1': NEE }))).toContain(
      'om onderdelen te vergelijken is nog te weinig beantwoord;',
    );
  });

  test('leaves out what is missing most where one gemeente is the most and not all can be named', () => {
    const zin = (antwoorden: Antwoorden) =>
      describeScans(createScan('a', antwoorden), createScan('b', { 'oogst-1': JA }));
    expect(zin({ 'oogst-2': NEE, 'oogst-3': NEE, 'zaai-1': NEE })).toContain('bij 1 gemeente');
    expect(zin({ 'oogst-2': NEE, 'oogst-3': NEE, 'zaai-1': NEE, 'zaai-2': NEE })).not.toContain('niet op orde');
  });

  test('gives no figure of what nobody answered', () => {
    expect(describeScans(createScan('a', { 'oogst-1': JA, 'oogst-2': JA }))).toBe(
      '1 gemeente telt mee; het gemiddelde per onderdeel is 100 % (Oogst) op orde; nergens is een vraag met ‘niet op orde’ beantwoord.',
    );
    expect(describeScans(createScan('a', {}))).toBe(
      '1 gemeente telt mee, maar nog geen vraag van deze lijst is beantwoord.',
    );
  });
});

test.each([
  [['2026-03-01', '2026-03-01'], 'De zelfscans zijn van 1 maart 2026.'],
  [['2026-03-01', undefined], 'De zelfscans zijn van 1 maart 2026. Bij 1 staat geen datum.'],
  [['2026-03', '2025-11'], 'van november 2025 tot en met maart 2026'],
  [[undefined], 'Bij geen enkele zelfscan staat een datum.'],
])('of dates %j it is told when was measured', (datums, verwacht) => {
  const beeld = computeBeeld(...datums.map((datum, i) => createScan(String(i), {}, { datum })));
  expect(describeDatums(beeld.datums, datums.length)).toContain(verwacht);
});

test('other versions of the list than the present one are told, the present one alone is not', () => {
  const [eerste, tweede] = [createScan('a', {}), createScan('b', {}, { lijst: 2 })];
  expect(describeLijsten(computeBeeld(tweede).lijsten, 2)).toBeUndefined();
  expect(describeLijsten(computeBeeld(eerste).lijsten, 2)).toContain(
    'gemaakt met versie 1 van de vragenlijst. Hier wordt geteld met versie 2.',
  );
  expect(describeLijsten(computeBeeld(eerste, tweede).lijsten, 2)).toContain('versie 1 (1\u00A0gemeente), versie 2');
});

describe('toelichtingen', () => {
  const bestand = (teksten: readonly [scan: number, vraagId: string, tekst: string][]) =>
    ({
      naam: 'x.csv',
      status: 'leesbaar',
      codering: 'utf-8',
      meldingen: [],
      overgeslagenKolommen: [],
      ontbrekendeKolommen: [],
      scans: [],
      namen: [],
      toelichtingen: teksten.map(([scan, vraagId, tekst]) => ({ scan, vraagId, tekst })),
    }) as const;

  test('stand once, however often their file is opened, and only of scans that were taken over', () => {
    const een = bestand([
      [0, 'oogst-1', 'Nog groen'],
      [1, 'oogst-1', 'Weg'],
    ]);
    const eerst = addToelichtingen([], [{ bestand: een, ids: ['a', undefined] }]);
    expect(addToelichtingen(eerst, [{ bestand: een, ids: ['a', undefined] }])).toEqual([
      { scanId: 'a', vraagId: 'oogst-1', tekst: 'Nog groen' },
    ]);
  });

  const alle = [
    { scanId: 'a', vraagId: 'oogst-0', tekst: 'Zuur' },
    { scanId: 'b', vraagId: 'oogst-1', tekst: 'Bitter' },
    { scanId: 'oud', vraagId: 'oogst-1', tekst: 'Vorig jaar' },
  ];
  const tellen = [createScan('a', {}), createScan('b', {})];

  test('stand with the question that came for theirs, of scans that count', () => {
    expect(groupToelichtingen(alle, tellen, LIJST, true).get('oogst-1')).toMatchObject([
      { naam: 'Dorp a', tekst: 'Zuur' },
      { naam: 'Dorp b', tekst: 'Bitter' },
    ]);
  });

  test('have neither name nor order of their gemeenten when names are hidden', () => {
    expect(groupToelichtingen(alle, tellen, LIJST, false).get('oogst-1')).toMatchObject([
      { naam: undefined, tekst: 'Bitter' },
      { naam: undefined, tekst: 'Zuur' },
    ]);
  });
});

describe('who is in it', () => {
  const oud = createScan('a0', {}, { alias: 'Dorp a', datum: '2024-01-31' });
  const nieuw = createScan('a', {}, { datum: '2026-03-01' });
  const render = (isZichtbaar: boolean, aantal: number) => {
    const scans = Array.from({ length: aantal }, (_, i) => ({ ...nieuw, id: String(i) }));
    const beeld = computeBeeld(...scans);
    return renderToString(
      <Gemeenten
        beeld={beeld}
        gemeenten={beeld.gemeenten}
        overig={[{ scan: oud, nieuwere: nieuw }]}
        isZichtbaar={isZichtbaar}
        scannamen={new Map([['a0', 'Team Noord']])}
        versie={2}
        isAlleenLezen={false}
        setZichtbaar={noop}
        setAlias={noop}
        setEigenAlias={noop}
        remove={noop}
        putBack={noop}
      />,
    );
  };

  test('a scan that does not count is told with the reason', () => {
    expect(toTekst(render(true, 5))).toContain(
      'Dorp a, Team Noord, 31 januari 2024: er is een nieuwere, van 1 maart 2026.',
    );
  });

  test('a scan that does not count can be given a name of its own, which holds what its team calls it', () => {
    const html = render(true, 5);
    expect(toTekst(html)).toContain('Eigen naam voor deze lijst');
    expect(html).toContain('value="Dorp a, Team Noord"');
  });

  test('with names hidden, one that does not count is told without its name', () => {
    const tekst = toTekst(render(false, 5));
    expect(tekst).toContain('1 zelfscan telt niet mee');
    expect(tekst).not.toContain('31 januari 2024');
  });

  test.each([
    [false, 4, true],
    [false, 5, false],
    [true, 4, false],
  ])('with names visible %s and %i gemeenten it warns: %s', (isZichtbaar, aantal, verwacht) => {
    expect(toTekst(render(isZichtbaar, aantal)).includes('zij zijn te herkennen')).toBe(verwacht);
  });
});

test('the table gives the figures of the radar, also of the gemeente beside it', () => {
  const beeld = computeBeeld(
    createScan('a', { 'oogst-1': JA, 'oogst-2': NEE }),
    createScan('b', { 'oogst-1': JA, 'oogst-2': JA }),
  );
  const html = renderToString(<Onderdelen beeld={beeld} gemeenten={beeld.gemeenten} ernaast="a" setErnaast={noop} />);
  const tekst = toTekst(html);
  expect(tekst).toContain('Oogst 75 % 2 gemeenten 50 – 75 – 100 % 1 van 2 (50 %)');
  expect(tekst).toContain('Zaaien niet beantwoord – niet beantwoord');
  expect(tekst).toContain('Streepjeslijn: Dorp a.');
});

test('of each question is told in how many of those that answered it is op orde', () => {
  const beeld = computeBeeld(createScan('a', { 'oogst-1': JA, 'oogst-2': NEE }), createScan('b', { 'oogst-1': NEE }));
  const tekst = toTekst(
    renderToString(
      <Vragentabel
        onderdelen={beeld.onderdelen}
        vragen={beeld.vragen}
        totaal={beeld.vragen.length}
        keuze={ALLE_REGIOVRAGEN}
        choose={noop}
        toelichtingen={new Map()}
      />,
    ),
  );
  expect(tekst).toContain('1. Is het fruit rijp? 1 van 2 1');
  expect(tekst).toContain('2. Is de mand heel? 0 van 1 1');
  expect(tekst).toContain('7. Is de schuur dicht? niet beantwoord –');
  expect(tekst).toContain('7 van 7 vragen; in de volgorde van de lijst.');
});

test('at a part that says too little stands why', () => {
  const beeld = computeBeeld(createScan('a', { 'oogst-1': JA, 'opslag-1': JA }));
  const tekst = toTekst(
    renderToString(<Onderdelen beeld={beeld} gemeenten={[]} ernaast={undefined} setErnaast={noop} />),
  );
  expect(tekst).toContain('Oogst minder dan de helft beantwoord: zegt weinig 100 %');
  expect(tekst).toContain('Opslag minder dan drie vragen: zegt weinig 100 %');
  expect(tekst).toContain('Zaaien niet beantwoord');
});

test('on paper every gemeente stands with its score by part', () => {
  const { onderdelen, gemeenten } = computeBeeld(
    createScan('a', { 'oogst-1': JA, 'oogst-2': NEE }, { datum: '2026-03-01' }),
  );
  const tekst = toTekst(renderToString(<Gemeentetabel onderdelen={onderdelen} gemeenten={gemeenten} />));
  expect(tekst).toContain('Dorp a 1 maart 2026 1 van 2 (50 %) – –');
});

test('toelichtingen are counted with their question and written out only once they are unfolded', () => {
  const beeld = computeBeeld(createScan('a', { 'oogst-1': JA }));
  const html = renderToString(
    <Vragentabel
      onderdelen={beeld.onderdelen}
      vragen={beeld.vragen}
      totaal={beeld.vragen.length}
      keuze={ALLE_REGIOVRAGEN}
      choose={noop}
      toelichtingen={new Map([['oogst-1', [{ naam: 'Dorp a', tekst: 'Nog groen' }]]])}
    />,
  );
  expect(html).toContain('1 toelichting');
  expect(html).not.toContain('Nog groen');
});
