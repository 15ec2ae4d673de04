import { expect, test } from 'vitest';
import { toPlanlijst } from '../../src/domain/planlijst.ts';
import { LEEG_PUNT, listPunten } from '../../src/domain/verbeterplan.ts';
import type { Pad } from '../../src/domain/wijziging.ts';
import { VERBETERPLAN } from '../../src/stores/verbeterplan-hulpmiddel.ts';
import { openVerbeterplan } from '../../src/stores/verbeterplan.ts';
import { LIJST } from './checklistlijst.ts';
import { FakeBrowser } from './fake-browser.ts';
import { createPlan, PLANLIJST } from './planvoorbeeld.ts';

const openIn = (browser: FakeBrowser) => openVerbeterplan(browser.openTab().opslag, '1', PLANLIJST);

test('every action changes its field, and a reload shows them all', () => {
  const browser = new FakeBrowser();
  const store = openIn(browser);
  store.setPlanveld('vanaf', '2026');
  store.setTekst('regie', 'beleidsadviseur');
  store.setVaststelling('team', 'wie', 'manager');
  store.setOpdracht('6a', 'huidig', 'x');
  const [een, twee] = [store.createPuntId(), store.createPuntId()];
  store.setPuntveld(een, 'titel', 'Een');
  store.setPuntveld(twee, 'titel', 'Twee');
  store.setOpdracht(twee, 'huidig', 'weg');
  const vol = store.$invoer.get();
  store.removePunt(twee);
  store.restorePunt(twee, vol);
  expect(store.$invoer.get()).toEqual(vol);
  store.movePunt(twee, 0);
  const kosten = store.createDeelId(een, 'kosten');
  store.setKosten(een, kosten, 'bedrag', '5');
  store.setKosten(een, kosten, 'jaar', '2026');
  store.repeatKosten(een, kosten, [2026, 2027]);
  store.setVoortgang(een, store.createDeelId(een, 'voortgang'), 'tekst', 'x');
  store.setBijgesteld(een, 'titel', 'Nieuw', { datum: '2026-06-15' });
  const weg = store.createDeelId(een, 'bijstellingen');
  store.setBijstelling(een, weg, 'reden', 'weg');
  store.removeDeel(een, 'bijstellingen', weg);
  store.addOvernames([{ herkomst: { soort: 'zelfscan', id: '1a' }, titel: 'Visie', onderdeel: 'Sturing' }]);
  store.addOvernames([{ herkomst: { soort: 'zelfscan', id: '1a' }, titel: 'Visie', onderdeel: 'Sturing' }]);
  browser.wacht();
  const invoer = store.$invoer.get();
  expect(openIn(browser).$invoer.get()).toEqual(invoer);
  expect(invoer).toMatchObject({
    ...{ vanaf: 2026, teksten: { regie: 'beleidsadviseur' }, vaststelling: { team: { wie: 'manager' } } },
    opdracht: { '6a': { huidig: 'x' }, [twee]: { huidig: 'weg' } },
  });
  expect(listPunten(invoer).map(({ titel }) => titel)).toEqual(['Twee', 'Nieuw', 'Visie']);
  const punt = invoer.punten[een] ?? LEEG_PUNT;
  expect(Object.values(punt.kosten)).toEqual([
    { bedrag: 5, jaar: 2026 },
    { bedrag: 5, jaar: 2027 },
  ]);
  expect(Object.values(punt.voortgang)).toEqual([{ tekst: 'x' }]);
  expect(Object.values(punt.bijstellingen)).toEqual([{ datum: '2026-06-15', veld: 'titel', oud: 'Een' }]);
});

test('opening, ids, and actions that change nothing write nothing', () => {
  const browser = new FakeBrowser();
  const store = openIn(browser);
  store.setPlanveld('gemeente', '');
  store.setPuntveld(store.createPuntId(), 'titel', '');
  store.setKosten('a', store.createDeelId('a', 'kosten'), 'bedrag', 'x');
  store.removePunt('a');
  store.removeDeel('a', 'kosten', 'b');
  store.movePunt('a', 2);
  store.repeatKosten('a', 'b', [2026]);
  store.restorePunt('a', store.$invoer.get());
  store.addOvernames([]);
  store.keep();
  browser.wacht();
  expect(browser.pogingen).toBe(0);
});

test('punten and their parts are in the order in which their ids were given, whichever was filled in first', () => {
  const store = openIn(new FakeBrowser());
  const ids = Array.from({ length: 12 }, () => store.createPuntId());
  for (const id of [...ids].reverse()) store.setPuntveld(id, 'titel', id);
  expect(listPunten(store.$invoer.get()).map(({ titel }) => titel)).toEqual(ids);
  const [een = ''] = ids;
  const [eerst, daarna] = [store.createDeelId(een, 'kosten'), store.createDeelId(een, 'kosten')];
  expect(eerst < daarna).toBe(true);
});

test('what two tabs add and change at one punt at the same moment is all kept', () => {
  const browser = new FakeBrowser();
  const begin = openIn(browser);
  const id = begin.createPuntId();
  begin.setPuntveld(id, 'titel', 'Samen');
  browser.wacht(1000);
  const [een, ander] = [openIn(browser), openIn(browser)];
  een.setKosten(id, een.createDeelId(id, 'kosten'), 'bedrag', '1');
  ander.setKosten(id, ander.createDeelId(id, 'kosten'), 'bedrag', '2');
  een.setPuntveld(id, 'actie', 'Doen');
  ander.setPuntveld(id, 'wie', 'adviseur');
  een.setPuntveld(een.createPuntId(), 'titel', 'Van een');
  ander.setPuntveld(ander.createPuntId(), 'titel', 'Van ander');
  browser.wacht(1000);
  const punten = listPunten(openIn(browser).$invoer.get());
  expect(punten.map(({ titel }) => titel).sort()).toEqual(['Samen', 'Van ander', 'Van een']);
  const samen = punten.find((punt) => punt.id === id) ?? LEEG_PUNT;
  expect(
    Object.values(samen.kosten)
      .map(({ bedrag }) => bedrag)
      .sort(),
  ).toEqual([1, 2]);
  expect(samen).toMatchObject({ actie: 'Doen', wie: 'adviseur' });
  expect([...een.$overschreven.get(), ...ander.$overschreven.get()]).toEqual([]);
});

test.each<{ pad: Pad; naam: string }>([
  { pad: ['gemeente'], naam: 'Gemeente of regio' },
  { pad: ['naam'], naam: 'Titel van het plan' },
  { pad: ['teksten', 'middelen'], naam: 'Middelen en capaciteit' },
  {
    pad: ['vaststelling', 'sociaal-domein', 'datum'],
    naam: 'Datum van vaststelling door het management sociaal domein',
  },
  { pad: ['vaststelling', 'team', 'wie'], naam: 'Wie vaststelt namens het team of de regio' },
  { pad: ['opdracht', '1a', 'wijziging'], naam: 'Wijziging van de opdracht bij ‘Visie’' },
  { pad: ['opdracht', '000001-x', 'huidig'], naam: 'Huidige tekst van de opdracht bij een verbeterpunt' },
  { pad: ['punten', '000001-x', 'actie'], naam: 'Verbeteractie bij een verbeterpunt' },
  { pad: ['punten', '000002-x', 'actie'], naam: 'Verbeteractie bij verbeterpunt ‘Scholing van het team’' },
  { pad: ['punten', '000003-x', 'status'], naam: 'Status van een verbeterpunt' },
  {
    pad: ['opdracht', '000002-x', 'huidig'],
    naam: 'Huidige tekst van de opdracht bij verbeterpunt ‘Scholing van het team’',
  },
  { pad: ['punten', '000001-x', 'herkomst', 'id'], naam: 'Herkomst van een verbeterpunt' },
  { pad: ['punten', '000001-x', 'kosten', 'a', 'bedrag'], naam: 'Bedrag van kosten bij een verbeterpunt' },
  { pad: ['punten', '000001-x', 'voortgang', 'a', 'tekst'], naam: 'Voortgang bij een verbeterpunt' },
  {
    pad: ['punten', '000001-x', 'bijstellingen', 'a', 'oud'],
    naam: 'Oude tekst van een bijstelling bij een verbeterpunt',
  },
])('$pad is called $naam', ({ pad, naam }) => {
  expect(VERBETERPLAN.nameVeld(pad, PLANLIJST, createPlan({}, { titel: 'Scholing\nvan het team' }))).toBe(naam);
});

test('a bijstelling that was taken away comes back whole, and what stands in the field stays', () => {
  const store = openIn(new FakeBrowser());
  const id = store.createPuntId();
  store.setPuntveld(id, 'titel', 'Een');
  store.setBijgesteld(id, 'status', 'vervallen', { datum: '2026-06-15', reden: 'Geen geld' });
  const met = store.$invoer.get();
  const [[deelId, bijstelling] = ['', {}]] = Object.entries(met.punten[id]?.bijstellingen ?? {});
  expect(bijstelling).toEqual({ datum: '2026-06-15', veld: 'status', oud: 'gepland', reden: 'Geen geld' });
  store.removeDeel(id, 'bijstellingen', deelId);
  expect(store.$invoer.get().punten[id]).toMatchObject({ status: 'vervallen', bijstellingen: {} });
  store.addBijstelling(id, deelId, bijstelling);
  expect(store.$invoer.get()).toEqual(met);
});

test('how far the user is, is how many punten need no more work; without any that means nothing', () => {
  const plan = createPlan({ titel: 'a' }, { status: 'gereed' }, { status: 'vervallen' }, { status: 'in uitvoering' });
  expect(VERBETERPLAN.computeVoortgang(plan, PLANLIJST)).toEqual({ gedaan: 2, totaal: 4 });
  expect(VERBETERPLAN.computeVoortgang(createPlan(), PLANLIJST)).toBeUndefined();
});

test('the list of the plan has the questions of both lists with their part, and what they replaced', () => {
  const onderdelen = [
    {
      titel: 'Sturing',
      vragen: [
        { id: '1a', label: 'Visie' },
        { id: '1b', label: 'B', vervangt: 'oud' },
      ],
    },
  ];
  const { zelfscan, checklist } = toPlanlijst({ onderdelen }, LIJST);
  expect(zelfscan).toStrictEqual([
    { id: '1a', label: 'Visie', onderdeel: 'Sturing' },
    { id: '1b', label: 'B', onderdeel: 'Sturing', vervangt: 'oud' },
  ]);
  expect(checklist.slice(0, 2)).toEqual([
    { id: 'taken', label: 'Label taken', onderdeel: 'Rollen' },
    { id: 'taak-a', label: 'Label taak-a', onderdeel: 'Rollen' },
  ]);
});
