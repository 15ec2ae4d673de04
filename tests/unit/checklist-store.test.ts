import { expect, test } from 'vitest';
import { LEGE_CHECKLIST, listAfspraken, listRijen } from '../../src/domain/checklist.ts';
import type { Pad } from '../../src/domain/wijziging.ts';
import { CHECKLIST } from '../../src/stores/checklist-hulpmiddel.ts';
import { openChecklist } from '../../src/stores/checklist.ts';
import { LIJST, LIJST_VAN_45 } from './checklistlijst.ts';
import { FakeBrowser } from './fake-browser.ts';

const SLEUTEL = 'proefsite:checklist-sturing:1';
const EERSTE = { ...LIJST, versie: 1 };
const OUD = { [SLEUTEL]: '{"versie":1,"invoer":{"lijst":1,"beantwoordingen":{"oud":{"tekst":"x"}}}}' };

const openIn = (browser: FakeBrowser, lijst = LIJST) => openChecklist(browser.openTab().opslag, '1', lijst);

test('every action changes its field, and a reload shows them all', () => {
  const browser = new FakeBrowser();
  const store = openIn(browser);
  store.setKopveld('gemeente', 'Gouda');
  store.setFase('fase-2');
  store.setAntwoord('afgestemd', 'weet ik niet');
  store.setStand('afgestemd', 'bespreken');
  store.setNotitie('afgestemd', 'Navragen.');
  store.setTekst('taak-a', 'teamleider');
  store.setStatus('taak-a', 'vastgesteld');
  store.setVindplaats('taak-a', 'archief');
  const [rij, weg] = [store.createRijId('taken'), store.createRijId('taken')];
  store.setRij('taken', rij, 'naam', 'Preventie');
  store.setRij('taken', weg, 'naam', 'Weg');
  store.removeRij('taken', weg);
  store.setPunt('1', 'Geld');
  const [afspraak, ook] = [store.createAfspraakId(), store.createAfspraakId()];
  store.setAfspraak(afspraak, 'wie', 'adviseur');
  store.setAfspraak(ook, 'tekst', 'Weg');
  store.removeAfspraak(ook);
  browser.wacht();
  const verwacht = {
    lijst: 2,
    gemeente: 'Gouda',
    fase: 'fase-2',
    beantwoordingen: {
      afgestemd: { antwoord: 'weet ik niet', stand: 'bespreken', notitie: 'Navragen.' },
      'taak-a': { tekst: 'teamleider', status: 'vastgesteld', vindplaats: 'archief' },
    },
    rijen: { taken: { [rij]: { naam: 'Preventie' } } },
    punten: { 1: 'Geld' },
    afspraken: { [afspraak]: { wie: 'adviseur' } },
  };
  expect(store.$invoer.get()).toEqual(verwacht);
  expect(openIn(browser).$invoer.get()).toEqual(verwacht);
});

test('opening, ids for rows, and actions that change nothing write nothing, also when the list changed', () => {
  const browser = new FakeBrowser(OUD);
  const store = openIn(browser);
  store.setKopveld('gemeente', '');
  store.setFase(undefined);
  store.setAntwoord('afgestemd', undefined);
  store.setStand('afgestemd', undefined);
  store.setTekst('oud', 'x');
  store.setRij('taken', store.createRijId('taken'), 'naam', '');
  store.removeRij('taken', 'z');
  store.setAfspraak(store.createAfspraakId(), 'datum', '');
  store.setPunt('1', '');
  store.keep();
  browser.wacht();
  expect(browser.pogingen).toBe(0);
});

test('a checklist of an earlier list is shown by the present one, with what changed, and kept so at the first change', () => {
  const browser = new FakeBrowser(OUD);
  const store = openIn(browser);
  expect(store.verschil).toEqual({ nieuw: ['Label trends'], vervallen: ['Oude vraag?'], overgenomen: [] });
  expect(store.$invoer.get()).toEqual({ ...LEGE_CHECKLIST, lijst: 2, beantwoordingen: { oud: { tekst: 'x' } } });
  store.setStand('nodig', 'bespreken');
  browser.wacht();
  expect(openIn(browser).verschil).toBeUndefined();
  expect(openIn(browser, EERSTE).$invoer.get()).toMatchObject({
    lijst: 2,
    beantwoordingen: { oud: { tekst: 'x' }, nodig: { stand: 'bespreken' } },
  });
});

test('rows are in the order in which their ids were given, whichever was filled in first', () => {
  const store = openIn(new FakeBrowser());
  const ids = Array.from({ length: 12 }, () => store.createRijId('taken'));
  expect(new Set(ids).size).toBe(12);
  for (const id of [...ids].reverse()) store.setRij('taken', id, 'naam', id);
  expect(listRijen(store.$invoer.get(), 'taken').map(({ naam }) => naam)).toEqual(ids);
  store.setAfspraak(store.createAfspraakId(), 'tekst', 'een');
  store.setAfspraak(store.createAfspraakId(), 'tekst', 'twee');
  expect(listAfspraken(store.$invoer.get()).map(({ tekst }) => tekst)).toEqual(['een', 'twee']);
});

test('rows that two tabs add at the same moment are both kept, and what the tabs change at one question too', () => {
  const browser = new FakeBrowser();
  const [een, ander] = [openIn(browser), openIn(browser)];
  een.setRij('taken', een.createRijId('taken'), 'naam', 'een');
  ander.setRij('taken', ander.createRijId('taken'), 'naam', 'ander');
  een.setAntwoord('afgestemd', 'ja');
  ander.setStand('afgestemd', 'geregeld');
  browser.wacht(1000);
  const invoer = openIn(browser).$invoer.get();
  expect(
    listRijen(invoer, 'taken')
      .map(({ naam }) => naam)
      .sort(),
  ).toEqual(['ander', 'een']);
  // The stand need not stand there, but nobody overwrote it.
  expect(invoer.beantwoordingen).toEqual({ afgestemd: { antwoord: 'ja', stand: 'geregeld' } });
  expect([een.$invoer.get(), ander.$invoer.get()]).toEqual([invoer, invoer]);
  expect([...een.$overschreven.get(), ...ander.$overschreven.get()]).toEqual([]);
});

test.each<{ pad: Pad; naam: string }>([
  { pad: ['gemeente'], naam: 'Gemeente' },
  { pad: ['naam'], naam: 'Naam van de checklist' },
  { pad: ['datum'], naam: 'Datum' },
  { pad: ['fase'], naam: 'Gekozen fase' },
  { pad: ['lijst'], naam: 'Versie van de vragen' },
  { pad: ['beantwoordingen', 'afgestemd', 'antwoord'], naam: 'Antwoord bij ‘Label afgestemd’' },
  { pad: ['beantwoordingen', 'taak-a', 'tekst'], naam: 'Tekst bij ‘Label taak-a’' },
  { pad: ['beantwoordingen', 'taak-a', 'status'], naam: 'Status bij ‘Label taak-a’' },
  { pad: ['beantwoordingen', 'taak-a', 'vindplaats'], naam: 'Vindplaats bij ‘Label taak-a’' },
  { pad: ['beantwoordingen', 'taak-a', 'notitie'], naam: 'Notitie bij ‘Label taak-a’' },
  { pad: ['beantwoordingen', 'oud', 'stand'], naam: 'Stand bij een vervallen vraag' },
  { pad: ['rijen', 'taken', '000001-x', 'naam'], naam: 'Naam van een eigen rij bij ‘Label taken’' },
  { pad: ['rijen', 'taken', '000001-x', 'tekst'], naam: 'Tekst van een eigen rij bij ‘Label taken’' },
  { pad: ['rijen', 'taken', '000001-x', 'status'], naam: 'Status van een eigen rij bij ‘Label taken’' },
  { pad: ['rijen', 'taken', '000001-x', 'vindplaats'], naam: 'Vindplaats van een eigen rij bij ‘Label taken’' },
  { pad: ['rijen', 'taken', '000001-x', 'stand'], naam: 'Stand van een eigen rij bij ‘Label taken’' },
  { pad: ['punten', '2'], naam: 'Punt 2' },
  { pad: ['afspraken', '000001-x', 'tekst'], naam: 'Tekst van een afspraak' },
  { pad: ['afspraken', '000001-x', 'wie'], naam: 'Uitvoerder van een afspraak' },
  { pad: ['afspraken', '000001-x', 'datum'], naam: 'Datum van een afspraak' },
])('$pad is called $naam', ({ pad, naam }) => {
  expect(CHECKLIST.nameVeld(pad, LIJST, CHECKLIST.leeg)).toBe(naam);
});

test('how far the user is, is at how many of the questions with a stand anything was entered', () => {
  const invoer = { ...LEGE_CHECKLIST, beantwoordingen: { 'g0-2': { tekst: 'x' }, 'g0-1': { tekst: 'x' } } };
  expect(CHECKLIST.computeVoortgang(invoer, LIJST_VAN_45)).toEqual({ gedaan: 1, totaal: 38 });
});
