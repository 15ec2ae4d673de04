import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { computeRegiobeeld } from '../../src/domain/regiobeeld.ts';
import type { Antwoorden, Regioscan } from '../../src/domain/regio.ts';
import type { Uitkomstlijst } from '../../src/domain/zelfscan-uitkomst.ts';
import { describeDatums, describeLijsten, describeRegiobeeld } from '../../src/islands/regio/describe-regiobeeld.ts';
import { Gemeenten } from '../../src/islands/regio/Gemeenten.tsx';
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
      vragen: [createVraag('oogst-1', 'Is het fruit rijp?', 'oogst-0'), createVraag('oogst-2', 'Is de mand heel?')],
    },
    { id: 'zaai', titel: 'Het zaaien', kort: 'Zaaien', vragen: [createVraag('zaai-1', 'Is de grond droog?')] },
  ],
};
const LABELS = { 'oogst-1': 'Rijp fruit', 'oogst-2': 'Hele mand', 'zaai-1': 'Droge grond' };

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
  const html = renderToString(<Regio siteId="proef" basis="/" lijst={LIJST} labels={LABELS} />);

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
        createScan('a', { 'oogst-1': NEE, 'oogst-2': JA, 'zaai-1': JA }),
        createScan('b', { 'oogst-1': NEE, 'oogst-2': NEE, 'zaai-1': JA }),
      ),
    ).toBe(
      '2 gemeenten tellen mee; het gemiddelde per onderdeel loopt van 25 % (Oogst) tot 100 % (Zaaien) op orde; het vaakst ontbreekt ‘Rijp fruit’, bij 2 gemeenten.',
    );
  });

  test('names parts and questions that are equal together', () => {
    expect(describeScans(createScan('a', { 'oogst-1': NEE, 'oogst-2': NEE, 'zaai-1': NEE }))).toBe(
      '1 gemeente telt mee; het gemiddelde per onderdeel is 0 % (Oogst en Zaaien) op orde; het vaakst ontbreken ‘Rijp fruit’, ‘Hele mand’ en ‘Droge grond’, bij 1 gemeente.',
    );
  });

  test('gives no figure of what nobody answered', () => {
    expect(describeScans(createScan('a', { 'oogst-1': JA }))).toBe(
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

test('different versions of the list are told, one version is not', () => {
  const eerste = createScan('a', {});
  expect(describeLijsten(computeBeeld(eerste).lijsten)).toBeUndefined();
  expect(describeLijsten(computeBeeld(eerste, createScan('b', {}, { lijst: 2 })).lijsten)).toContain('versie 2');
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
      toelichtingen: teksten.map(([scan, vraagId, tekst]) => ({ scan, vraagId, tekst })),
    }) as const;

  test('stand once, however often their file is opened, and only of scans that were taken over', () => {
    const een = bestand([
      [0, 'oogst-1', 'Nog groen'],
      [1, 'oogst-1', 'Weg'],
    ]);
    const eerst = addToelichtingen([], een, ['a', undefined]);
    expect(addToelichtingen(eerst, een, ['a', undefined])).toEqual([
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
        isAlleenLezen={false}
        setZichtbaar={noop}
        setAlias={noop}
        remove={noop}
        putBack={noop}
      />,
    );
  };

  test('a scan that does not count is told with the reason', () => {
    expect(toTekst(render(true, 5))).toContain('Dorp a, 31 januari 2024: er is een nieuwere, van 1 maart 2026.');
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
  expect(tekst).toContain('Is het fruit rijp? 1 van 2 1');
  expect(tekst).toContain('Is de mand heel? 0 van 1 1');
  expect(tekst).toContain('Is de grond droog? niet beantwoord –');
});
