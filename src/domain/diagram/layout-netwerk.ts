import type { Netwerk, Netwerkknoop } from './diagram.ts';
import {
  BREEDTES,
  drawPunt,
  drawStreep,
  type Cirkel,
  type Lijn,
  type Tekening,
  type Tekst,
  type Vak,
} from './tekening.ts';
import { REGEL, wrapTekst } from './tekstblok.ts';

const MARGE = 10;
/** Room between two rows, for the sign of a tie. */
const TUSSEN = 52;
const STRAAL_RELATIE = 12;

type Plek = { knoop: Netwerkknoop; vak: Vak; regels: readonly string[] };

/** Who is tied to whom: boxes in a grid, ties as numbered lines; the number stands before the text beside the drawing. */
export function layoutNetwerk(diagram: Netwerk, breedte: number): Tekening {
  const plekken = placeKnopen(diagram, breedte);
  const relaties = diagram.relaties.map(({ van, naar, wederzijds = false }, index) =>
    layoutRelatie(findVak(plekken, van), findVak(plekken, naar), wederzijds, String(index + 1)),
  );
  const groepen = (diagram.groepen ?? []).map((groep) =>
    layoutGroep(
      groep.titel,
      plekken.filter(({ knoop }) => knoop.groep === groep.id).map(({ vak }) => vak),
    ),
  );
  const vakken = [...groepen.map(({ vak }) => vak), ...plekken.map(({ vak }) => vak)];
  return {
    breedte,
    hoogte: Math.max(...vakken.map(({ y, hoogte }) => y + hoogte)) + 1,
    vakken,
    lijnen: relaties.flatMap(({ lijnen }) => lijnen),
    cirkels: relaties.map(({ cirkel }) => cirkel),
    teksten: [...groepen.map(({ tekst }) => tekst), ...plekken.map(layoutNaam)],
  };
}

function placeKnopen({ knopen, groepen = [], relaties }: Netwerk, breedte: number): Plek[] {
  const kolommen = Math.max(...knopen.map(({ kolom }) => kolom));
  // A group takes a margin around its boxes and a line for its name.
  const rand = groepen.length > 0 ? MARGE : 1;
  const boven = groepen.length > 0 ? MARGE + Math.max(...groepen.map(({ titel }) => meetGroep(titel, breedte))) : 1;
  const vrij = breedte < BREEDTES.breed ? 48 : 140;
  const vak = (breedte - 2 * rand - vrij * (kolommen - 1)) / kolommen;
  const hoogte = Math.max(...knopen.map(({ titel }) => wrapTekst(titel, vak - 4).length)) * REGEL + 2 * MARGE;
  const hart = findHart(relaties.flatMap(({ van, naar }) => [van, naar]));
  return knopen.map((knoop) => ({
    knoop,
    regels: wrapTekst(knoop.titel, vak - 4),
    vak: {
      x: rand + (knoop.kolom - 1) * (vak + vrij),
      y: boven + (knoop.rij - 1) * (hoogte + TUSSEN),
      breedte: vak,
      hoogte,
      soort: knoop.id === hart ? 'hart' : 'gewoon',
    },
  }));
}

function meetGroep(titel: string, breedte: number): number {
  return wrapTekst(titel, breedte / 2 - 2 * MARGE).length * REGEL + MARGE / 2;
}

/** The node with most ties. */
function findHart(ids: readonly string[]): string | undefined {
  const tel = (id: string) => ids.filter((ander) => ander === id).length;
  return [...ids].sort((a, b) => tel(b) - tel(a))[0];
}

function findVak(plekken: readonly Plek[], id: string): Vak {
  const plek = plekken.find(({ knoop }) => knoop.id === id);
  if (!plek) throw new Error(`Het schema heeft geen knoop ‘${id}’.`);
  return plek.vak;
}

function layoutRelatie(van: Vak, naar: Vak, wederzijds: boolean, teken: string): { lijnen: Lijn[]; cirkel: Cirkel } {
  const [a, b] = [findRand(van, naar), findRand(naar, van)];
  return {
    lijnen: [
      drawStreep(a.x, a.y, b.x, b.y),
      drawPunt(b.x, b.y, a.x, a.y),
      ...(wederzijds ? [drawPunt(a.x, a.y, b.x, b.y)] : []),
    ],
    cirkel: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, straal: STRAAL_RELATIE, teken },
  };
}

/** Where a line to `ander` leaves `vak`: at the side that faces it. */
function findRand(vak: Vak, ander: Vak): { x: number; y: number } {
  const midden = { x: vak.x + vak.breedte / 2, y: vak.y + vak.hoogte / 2 };
  // Off the middle towards the other, so that lines to several rows do not start in one point.
  const y = midden.y + Math.sign(ander.y - vak.y) * vak.hoogte * 0.3;
  if (ander.x > vak.x) return { x: vak.x + vak.breedte, y };
  if (ander.x < vak.x) return { x: vak.x, y };
  return { x: midden.x, y: ander.y > vak.y ? vak.y + vak.hoogte : vak.y };
}

function layoutGroep(titel: string, vakken: readonly Vak[]): { vak: Vak; tekst: Tekst } {
  const x = Math.min(...vakken.map((vak) => vak.x)) - MARGE;
  const breedte = Math.max(...vakken.map((vak) => vak.x + vak.breedte)) - x + MARGE;
  const regels = wrapTekst(titel, breedte - 2 * MARGE);
  const y = Math.min(...vakken.map((vak) => vak.y)) - regels.length * REGEL - MARGE;
  const hoogte = Math.max(...vakken.map((vak) => vak.y + vak.hoogte)) - y + MARGE;
  return {
    vak: { x: x + 1, y: Math.max(1, y), breedte: breedte - 2, hoogte: hoogte - 1, soort: 'groep' },
    tekst: { x: x + breedte / 2, y: y + MARGE / 2, regels, isVet: false, isGecentreerd: true },
  };
}

function layoutNaam({ vak, regels }: Plek): Tekst {
  return {
    x: vak.x + vak.breedte / 2,
    y: vak.y + (vak.hoogte - regels.length * REGEL) / 2,
    regels,
    isVet: true,
    isGecentreerd: true,
  };
}
