import { describe, expect, test } from 'vitest';
import {
  withAfspraak,
  withAntwoord as withChecklistantwoord,
  withFase,
  withKopveld as withChecklistkopveld,
  withNotitie,
  withPunt,
  withRij,
  withStatus,
  withTekst,
  withVindplaats,
} from '../../src/domain/edit-checklist.ts';
import { withAntwoord, withBespreken, withKopveld, withToelichting } from '../../src/domain/edit-zelfscan.ts';
import { withAlias, withRegionaam } from '../../src/domain/edit-regio.ts';
import {
  withBijstelling,
  withKostenregel,
  withOpdracht,
  withPlantekst,
  withPlanveld,
  withPuntveld,
  withVaststelling,
  withVoortgang,
} from '../../src/domain/edit-verbeterplan.ts';
import type { Hulpmiddel, Kop } from '../../src/domain/hulpmiddel.ts';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { REGIO } from '../../src/stores/regio-hulpmiddel.ts';
import { PLANONDERDELEN, PUNTTEKSTEN, type VerbeterplanInvoer } from '../../src/domain/verbeterplan.ts';
import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { FakeBrowser, type Tab } from './fake-browser.ts';
import { HOSTILE } from './hostile.ts';

type Planchange = (invoer: VerbeterplanInvoer, id: string, tekst: string) => VerbeterplanInvoer;

/** A tool with all its free-text fields filled by its own changes; `id` goes wherever the tool takes one. */
type Gevuld = { soort: string; vul: (tab: Tab, id: string, tekst: string) => void; read: (tab: Tab) => string };

function createGevuld<Invoer extends Kop, Lijst>(
  hulpmiddel: Hulpmiddel<Invoer, Lijst>,
  changes: ((invoer: Invoer, id: string, tekst: string) => Invoer)[],
): Gevuld {
  const open = (tab: Tab) => tab.opslag.open(hulpmiddel, '1');
  return {
    soort: hulpmiddel.soort,
    vul: (tab, id, tekst) => {
      const document = open(tab);
      for (const change of changes) document.edit((invoer) => change(invoer, id, tekst));
      document.keep();
      expect(document.$status.get().status).toBe('bewaard');
    },
    // As text, because toEqual overlooks an own `__proto__`.
    read: (tab) => JSON.stringify(hulpmiddel.vorm.encode(open(tab).$invoer.get())),
  };
}

const GEVULDEN: readonly Gevuld[] = [
  createGevuld(ZELFSCAN, [
    (invoer, _, tekst) => withKopveld(invoer, 'gemeente', tekst),
    (invoer, _, tekst) => withKopveld(invoer, 'naam', tekst),
    (invoer, _, tekst) => withKopveld(invoer, 'deelnemers', tekst),
    (invoer, id, tekst) => withToelichting(invoer, id, tekst),
    (invoer, id) => withAntwoord(invoer, id, 'op orde'),
    (invoer, id) => withBespreken(invoer, id, true),
  ]),
  createGevuld(REGIO, [
    (invoer, _, tekst) => withRegionaam(invoer, tekst),
    (invoer, id) => {
      const scans = Object.entries(invoer.scans);
      return { ...invoer, scans: Object.fromEntries([...scans, [id, { antwoorden: { a: 'op orde' } }]]) };
    },
    (invoer, id, tekst) => withAlias(invoer, id, tekst),
  ]),
  createGevuld(CHECKLIST, [
    (invoer, _, tekst) => withChecklistkopveld(invoer, 'gemeente', tekst),
    (invoer, _, tekst) => withChecklistkopveld(invoer, 'naam', tekst),
    (invoer, _, tekst) => withFase(invoer, tekst),
    (invoer, id) => withChecklistantwoord(invoer, id, 'nee'),
    (invoer, id, tekst) => withTekst(invoer, id, tekst),
    (invoer, id, tekst) => withNotitie(invoer, id, tekst),
    (invoer, id) => withStatus(invoer, id, 'vastgesteld'),
    (invoer, id, tekst) => withVindplaats(invoer, id, tekst),
    // The id of a row is never empty.
    (invoer, id, tekst) => withRij(invoer, id, id || 'rij', 'naam', tekst),
    (invoer, id, tekst) => withRij(invoer, id, id || 'rij', 'tekst', tekst),
    (invoer, id, tekst) => withRij(invoer, id, id || 'rij', 'vindplaats', tekst),
    (invoer, _, tekst) => withPunt(invoer, '1', tekst),
    (invoer, id, tekst) => withAfspraak(invoer, id || 'afspraak', 'tekst', tekst),
    (invoer, id, tekst) => withAfspraak(invoer, id || 'afspraak', 'wie', tekst),
  ]),
  createGevuld(VERBETERPLAN, [
    ...(['gemeente', 'naam', 'zelfscan', 'herhaald', 'vervolgOp'] as const).map(
      (veld): Planchange =>
        (invoer, _, tekst) =>
          withPlanveld(invoer, veld, tekst),
    ),
    ...PLANONDERDELEN.map(
      (onderdeel): Planchange =>
        (invoer, _, tekst) =>
          withPlantekst(invoer, onderdeel, tekst),
    ),
    (invoer, _, tekst) => withVaststelling(invoer, 'team', 'wie', tekst),
    (invoer, id, tekst) => withOpdracht(invoer, id || 'vraag', 'wijziging', tekst),
    // No id is empty.
    ...PUNTTEKSTEN.map(
      (veld): Planchange =>
        (invoer, id, tekst) =>
          withPuntveld(invoer, id || 'punt', veld, tekst),
    ),
    (invoer, id, tekst) => withVoortgang(invoer, id || 'punt', id || 'deel', 'tekst', tekst),
    (invoer, id, tekst) => withBijstelling(invoer, id || 'punt', id || 'deel', 'oud', tekst),
    (invoer, id, tekst) => withBijstelling(invoer, id || 'punt', id || 'deel', 'reden', tekst),
    (invoer, id) => withKostenregel(invoer, id || 'punt', id || 'deel', 'bedrag', '0'),
  ]),
];

const IDS = ['vraag-1', '__proto__', 'constructor', 'prototype', 'toString', '', '0', '<b>', 'a"b\\c', 'a:b', '\uD83D'];

test('every tool stands in the table', () => {
  expect(GEVULDEN.map(({ soort }) => soort)).toEqual(HULPMIDDELEN.map(({ soort }) => soort));
});

describe.each(GEVULDEN)('$soort', ({ soort, vul, read }) => {
  test.each(HOSTILE)('$naam in every field comes back as it was entered', ({ tekst, wordt }) => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    vul(tab, 'vraag-1', tekst);
    const gelezen = read(browser.openTab());
    expect(gelezen.split(JSON.stringify(wordt)).length).toBeGreaterThan(2);
    expect(gelezen).toBe(read(tab));
    expect(browser.openTab().opslag.list(HULPMIDDELEN)).toMatchObject([{ status: 'leesbaar' }]);
    // What is stored is well-formed, so that a file of it holds the same.
    const bewaard = [...browser.inhoud.values()].join('');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(bewaard))).toBe(bewaard);
  });

  test.each(IDS)('an id %j is an ordinary id, and nothing of it reaches the prototype of objects', (id) => {
    const voor = Object.getOwnPropertyNames(Object.prototype);
    const browser = new FakeBrowser();
    vul(browser.openTab(), id, 'tekst');
    expect(read(browser.openTab())).toContain(`${JSON.stringify(soort === 'verbeterplan' ? id || 'punt' : id)}:`);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(voor);
    const tab = browser.openTab();
    vul(tab, id, 'andere tekst');
    vul(browser.openTab(), id, '');
    browser.wacht(1000);
    expect(read(browser.openTab())).not.toContain('tekst');
  });
});
