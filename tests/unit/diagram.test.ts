import { expect, test } from 'vitest';
import {
  toTeken,
  type Diagram,
  type Kringloop,
  type Netwerk,
  type Reeks,
  type Vertakking,
} from '../../src/domain/diagram/diagram.ts';
import { layoutDiagram } from '../../src/domain/diagram/layout-diagram.ts';
import { BREEDTES, drawPunt, type Tekening } from '../../src/domain/diagram/tekening.ts';
import { LETTER, measureTekst, REGEL, wrapTekst } from '../../src/domain/diagram/tekstblok.ts';

const ZIN = 'Een lange uitleg die zeker niet op één regel van een smalle tekening past en dus wordt afgebroken';
const kop = { id: 'proef', titel: 'Proef', beschrijving: 'Een proef.' };
const knopen = (aantal: number) =>
  Array.from({ length: aantal }, (_, index) => ({ id: `k-${index}`, titel: `Knoop ${index + 1}`, tekst: ZIN }));

const reeks = (aantal: number): Reeks => ({ ...kop, vorm: 'reeks', knopen: knopen(aantal) });
const kringloop = (aantal: number): Kringloop => ({ ...kop, vorm: 'kringloop', knopen: knopen(aantal) });
const vertakking = (aantal: number): Vertakking => ({
  ...kop,
  vorm: 'vertakking',
  begin: { id: 'begin', titel: 'Begin', tekst: ZIN },
  takken: knopen(aantal).map((knoop) => ({ ...knoop, stappen: [ZIN, 'Kort'] })),
});
const netwerk: Netwerk = {
  ...kop,
  vorm: 'netwerk',
  groepen: [{ id: 'groep', titel: 'Een groep met een naam van meer dan één regel' }],
  knopen: [
    { id: 'a', titel: 'Linksboven', kolom: 1, rij: 1 },
    { id: 'b', titel: 'Midden links met een lange naam', kolom: 1, rij: 2 },
    { id: 'c', titel: 'Rechtsboven', kolom: 2, rij: 1, groep: 'groep' },
    { id: 'd', titel: 'Rechtsonder', kolom: 2, rij: 3, groep: 'groep' },
  ],
  relaties: [
    { van: 'a', naar: 'b', tekst: 'a en b' },
    { van: 'b', naar: 'c', tekst: 'b en c', wederzijds: true },
    { van: 'b', naar: 'd', tekst: 'b en d' },
    { van: 'd', naar: 'c', tekst: 'd en c' },
  ],
};

const DIAGRAMMEN: [string, Diagram][] = [
  ['steps, three', reeks(3)],
  ['steps, seven', reeks(7)],
  ['a loop of three', kringloop(3)],
  ['a loop of four', kringloop(4)],
  ['a loop of six', kringloop(6)],
  ['two ways out', vertakking(2)],
  ['five ways out', vertakking(5)],
  ['a network', netwerk],
];

const GEVALLEN = DIAGRAMMEN.flatMap(([naam, diagram]) =>
  Object.entries(BREEDTES).map(([maat, breedte]) => ({
    naam,
    maat,
    tekening: layoutDiagram(diagram, breedte),
    breedte,
  })),
);

type Rechthoek = { x: number; y: number; breedte: number; hoogte: number };

function toRechthoeken({ teksten }: Tekening): Rechthoek[] {
  return teksten.map(({ x, y, regels, isGecentreerd }) => {
    const breedte = Math.max(...regels.map(measureTekst));
    return { x: isGecentreerd ? x - breedte / 2 : x, y, breedte, hoogte: regels.length * REGEL };
  });
}

const overlapt = (a: Rechthoek, b: Rechthoek) =>
  a.x < b.x + b.breedte - 1 && b.x < a.x + a.breedte - 1 && a.y < b.y + b.hoogte - 1 && b.y < a.y + a.hoogte - 1;

test.each(GEVALLEN)('$naam, $maat: every text and shape lies within the drawing', ({ tekening, breedte }) => {
  expect(tekening.breedte).toBe(breedte);
  const vormen = [
    ...toRechthoeken(tekening),
    ...tekening.vakken,
    ...tekening.cirkels.map(({ x, y, straal }) => ({
      x: x - straal,
      y: y - straal,
      breedte: 2 * straal,
      hoogte: 2 * straal,
    })),
  ];
  const buiten = vormen.filter(
    ({ x, y, breedte: b, hoogte }) =>
      x < 0 || y < 0 || x + b > tekening.breedte + 0.1 || y + hoogte > tekening.hoogte + 0.1,
  );
  expect(buiten).toEqual([]);
});

test.each(GEVALLEN)('$naam, $maat: no two texts and no two circles lie over each other', ({ tekening }) => {
  const cirkels = tekening.cirkels.map(({ x, y, straal }) => ({
    x: x - straal,
    y: y - straal,
    breedte: 2 * straal,
    hoogte: 2 * straal,
  }));
  for (const vormen of [toRechthoeken(tekening), cirkels]) {
    const paren = vormen.flatMap((a, index) => vormen.slice(index + 1).map((b) => [a, b] as const));
    expect(paren.filter(([a, b]) => overlapt(a, b))).toEqual([]);
  }
});

test.each(GEVALLEN)('$naam, $maat: no station covers a text', ({ tekening }) => {
  const teksten = toRechthoeken(tekening);
  const bedekt = tekening.cirkels.filter(({ x, y, straal }) =>
    teksten.some((tekst) => overlapt(tekst, { x: x - straal, y: y - straal, breedte: 2 * straal, hoogte: 2 * straal })),
  );
  expect(bedekt).toEqual([]);
});

test.each(GEVALLEN)('$naam, $maat: every word of the content is drawn', ({ naam, tekening }) => {
  const diagram = DIAGRAMMEN.find(([een]) => een === naam)?.[1];
  const getekend = tekening.teksten.flatMap(({ regels }) => regels).join(' ');
  const teksten =
    diagram?.vorm === 'netwerk'
      ? [...diagram.knopen, ...(diagram.groepen ?? [])].map(({ titel }) => titel)
      : diagram?.vorm === 'vertakking'
        ? [diagram.begin.titel, ZIN, ...diagram.takken.flatMap(({ titel, stappen = [] }) => [titel, ...stappen])]
        : (diagram?.knopen ?? []).flatMap(({ titel, tekst = '' }) => [titel, tekst]);
  for (const tekst of teksten) expect(getekend).toContain(tekst);
});

test('a network numbers its ties in the order of the list beside it', () => {
  expect(layoutDiagram(netwerk, BREEDTES.breed).cirkels.map(({ teken }) => teken)).toEqual(['1', '2', '3', '4']);
});

test('the heart of a network is the node with most ties, and a tie that goes both ways has two points', () => {
  const { vakken, lijnen } = layoutDiagram(netwerk, BREEDTES.breed);
  expect(vakken.map(({ soort }) => soort)).toEqual(['groep', 'gewoon', 'hart', 'gewoon', 'gewoon']);
  expect(lijnen.filter(({ soort }) => soort === 'punt')).toHaveLength(5);
});

test('a network whose tie leads nowhere is refused by name', () => {
  const los: Netwerk = { ...netwerk, relaties: [{ van: 'a', naar: 'z', tekst: '' }] };
  expect(() => layoutDiagram(los, BREEDTES.breed)).toThrow('Het schema heeft geen knoop ‘z’.');
});

test('a loop leads back from its last step to its first on both widths', () => {
  const { lijnen, cirkels } = layoutDiagram(kringloop(4), BREEDTES.smal);
  expect(lijnen.filter(({ soort }) => soort === 'punt')).toHaveLength(4);
  const breed = layoutDiagram(kringloop(4), BREEDTES.breed);
  expect(breed.lijnen.filter(({ soort }) => soort === 'punt')).toHaveLength(4);
  expect(new Set(cirkels.map(({ x }) => x)).size).toBe(1);
});

test.each([
  [kringloop(2), 0, 'K'],
  [reeks(2), 1, '2'],
  [vertakking(2), 1, '2'],
])('the sign of a step is its letter in a loop and its number elsewhere', (diagram, index, teken) => {
  expect(toTeken(diagram, index)).toBe(teken);
});

test.each([
  ['een twee drie', 1000, ['een twee drie']],
  ['een twee drie', 60, ['een', 'twee', 'drie']],
  ['', 100, []],
  ['onbreekbaar', 10, ['onbreekbaar']],
  ['Kinder\u00ADbescherming', 1000, ['Kinderbescherming']],
  ['Kinder\u00ADbescherming', 110, ['Kinder-', 'bescherming']],
])('%j in %i is %j', (tekst, breedte, regels) => {
  expect(wrapTekst(tekst, breedte)).toEqual(regels);
});

test('a soft hyphen takes no room', () => {
  expect(measureTekst('a\u00ADb')).toBe(measureTekst('ab'));
  expect(measureTekst('m')).toBeGreaterThan(measureTekst('i'));
  expect(measureTekst('nnnn')).toBe(4 * 0.6 * LETTER);
});

test('the point of an arrow is where it arrives', () => {
  expect(drawPunt(20, 10, 0, 10)).toEqual({ soort: 'punt', pad: 'M20 10L10 15L10 5Z' });
});
