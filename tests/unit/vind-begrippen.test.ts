import { expect, test } from 'vitest';
import { createVindBegrippen } from '../../src/domain/vind-begrippen.ts';
import { createBegrip } from './create-begrip.ts';

const BEGRIPPEN = [
  createBegrip('team', 'Lokaal team', { vormen: ['lokale teams', 'lokale team'], synoniemen: ['wijkteam'] }),
  createBegrip('veiligheid', 'Directe veiligheid'),
  createBegrip('zicht', 'Zicht op directe veiligheid'),
  createBegrip('gi', 'Gecertificeerde instelling', {
    afkorting: 'GI',
    vormen: ["GI's", 'gecertificeerde instellingen'],
  }),
  createBegrip('vt', 'Veilig Thuis', { afkorting: 'VT' }),
  createBegrip('mda', 'MDA++'),
  createBegrip('regie', 'Regie'),
  createBegrip('rvdk', 'Raad voor de Kinderbescherming', { afkorting: 'RvdK' }),
  createBegrip('fact', 'FACT-team', { vormen: ['inschatting/analyse (kort)'] }),
];
const vind = createVindBegrippen(BEGRIPPEN);
const zie = (tekst: string) => vind(tekst).map(({ begin, eind, begripId }) => [tekst.slice(begin, eind), begripId]);

test.each([
  ['Het lokaal team helpt.', [['lokaal team', 'team']]],
  ['Lokaal team', [['Lokaal team', 'team']]],
  [
    'Lokale teams en een wijkteam',
    [
      ['Lokale teams', 'team'],
      ['wijkteam', 'team'],
    ],
  ],
  ['Zicht op directe veiligheid', [['Zicht op directe veiligheid', 'zicht']]],
  [
    'directe veiligheid en zicht op directe veiligheid',
    [
      ['directe veiligheid', 'veiligheid'],
      ['zicht op directe veiligheid', 'zicht'],
    ],
  ],
  ['een lokaal\n  team', [['lokaal\n  team', 'team']]],
  [
    "de GI, de GI’s en GI's",
    [
      ['GI', 'gi'],
      ['GI’s', 'gi'],
      ["GI's", 'gi'],
    ],
  ],
  ['(VT)', [['VT', 'vt']]],
  ['Veilig Thuis', [['Veilig Thuis', 'vt']]],
  [
    'MDA++, en MDA++',
    [
      ['MDA++', 'mda'],
      ['MDA++', 'mda'],
    ],
  ],
  ['de RvdK', [['RvdK', 'rvdk']]],
  ['een FACT-team', [['FACT-team', 'fact']]],
  ['Inschatting/analyse (kort) van', [['Inschatting/analyse (kort)', 'fact']]],
  ['regie.', [['regie', 'regie']]],
  ['regie- en', [['regie', 'regie']]],
])('in %j stand %j', (tekst, gevonden) => {
  expect(zie(tekst)).toEqual(gevonden);
});

test.each([
  'gi',
  'een gids',
  'veilig thuis',
  'VT-melding',
  'regisseur',
  'casusregie',
  'regieteam',
  'VTO',
  'lokaal',
  '',
  'écht-regie',
])('in %j stands no term', (tekst) => {
  expect(zie(tekst)).toEqual([]);
});

test('a form that two terms share belongs to the first', () => {
  const dubbel = createVindBegrippen([createBegrip('a', 'Appel', { vormen: ['vrucht'] }), createBegrip('b', 'Vrucht')]);
  expect(dubbel('Een vrucht')).toEqual([{ begin: 4, eind: 10, begripId: 'a' }]);
});

test('an empty glossary finds nothing', () => {
  expect(createVindBegrippen([])('Lokaal team')).toEqual([]);
});
