import { expect, test } from 'vitest';
import type { Begrip } from '../../src/domain/begrip.ts';
import { createVindBegrippen } from '../../src/domain/vind-begrippen.ts';

const begrip = (id: string, term: string, rest: Partial<Begrip> = {}): Begrip => ({
  id,
  term,
  status: 'uitgelegd',
  definities: [{ tekst: 'Uitleg.', bron: 'boek', plaats: 'blad 1' }],
  synoniemen: [],
  vormen: [],
  verwant: [],
  soort: 'fruit',
  rollen: ['plukker'],
  isUitgelegdInTekst: true,
  ...rest,
});

const BEGRIPPEN = [
  begrip('team', 'Lokaal team', { vormen: ['lokale teams', 'lokale team'], synoniemen: ['wijkteam'] }),
  begrip('veiligheid', 'Directe veiligheid'),
  begrip('zicht', 'Zicht op directe veiligheid'),
  begrip('gi', 'Gecertificeerde instelling', { afkorting: 'GI', vormen: ["GI's", 'gecertificeerde instellingen'] }),
  begrip('vt', 'Veilig Thuis', { afkorting: 'VT' }),
  begrip('mda', 'MDA++'),
  begrip('regie', 'Regie'),
  begrip('rvdk', 'Raad voor de Kinderbescherming', { afkorting: 'RvdK' }),
  begrip('fact', 'FACT-team', { vormen: ['inschatting/analyse (kort)'] }),
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
  const dubbel = createVindBegrippen([begrip('a', 'Appel', { vormen: ['vrucht'] }), begrip('b', 'Vrucht')]);
  expect(dubbel('Een vrucht')).toEqual([{ begin: 4, eind: 10, begripId: 'a' }]);
});

test('an empty glossary finds nothing', () => {
  expect(createVindBegrippen([])('Lokaal team')).toEqual([]);
});
