import { expect, test } from 'vitest';
import { checkBeveiliging } from '../../src/check/check-beveiliging.ts';
import { formatFault } from '../../src/check/fault.ts';
import { readYaml } from '../../src/check/read-yaml.ts';
import { listMessages } from './fixture.ts';

const VANDAAG = '2026-11-23';
const UITWEG = 'Kijk na of ‘melden’ en ‘beleid’ nog kloppen en schrijf dan een dag van hooguit een jaar vooruit.';

/** What the check says on VANDAAG of a site file with this day. */
function listFouten(dag: string): string[] {
  const tekst = `id: proef\nbeveiliging:\n  melden: [security@proef.example]\n  geldig_tot: '${dag}'\n`;
  return checkBeveiliging({ yaml: { site: readYaml(tekst, 'content/site.yaml') } }, VANDAAG).map(formatFault);
}

test.each(['2026-11-24', '2027-11-23'])('%s, a day within a year, is right', (dag) => {
  expect(listFouten(dag)).toEqual([]);
});

test.each([
  ['2026-11-23', '23 november 2026 is voorbij.'],
  ['2025-01-01', '1 januari 2025 is voorbij.'],
  ['2027-11-24', '24 november 2027 is meer dan een jaar vooruit.'],
])('%s is refused with the way out', (dag, fout) => {
  expect(listFouten(dag)).toEqual([`content/site.yaml:4 Veld ‘geldig_tot’: ${fout} ${UITWEG}`]);
});

test('a site says whom to tell of a weakness, in a form that works; what lacks is a fault of the form only', async () => {
  const veld = (tekst: string) => ({ 'site.yaml': ['# Om mee te proeven.', `beveiliging: ${tekst}`] }) as const;
  expect(await listMessages(veld("{ melden: [security], geldig_tot: '2020-01-01', beleid: /beleid/ }"))).toEqual([
    'content/site.yaml:3 Nummer 1 van ‘melden’ is ‘security’. Schrijf een adres dat begint met https://, of een e-mailadres, bijvoorbeeld ‘security@gemeente.example’.',
    'content/site.yaml:3 Veld ‘beleid’ is ‘/beleid/’. Schrijf een volledig adres dat begint met https://.',
    `content/site.yaml:3 Veld ‘geldig_tot’: 1 januari 2020 is voorbij. ${UITWEG}`,
  ]);
  expect(await listMessages(veld('{ melden: [] }'))).toEqual([
    'content/site.yaml:3 Veld ‘geldig_tot’ ontbreekt. Schrijf hier de dag tot wanneer dit geldt, hooguit een jaar vooruit.',
    'content/site.yaml:3 Veld ‘melden’: Noem ten minste één adres waar iemand een zwakke plek meldt.',
  ]);
});
