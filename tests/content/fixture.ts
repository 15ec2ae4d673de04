import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFaults } from '../../src/check/check-content.ts';
import { formatFault } from '../../src/check/fault.ts';
import { readContent } from '../../src/check/read-content.ts';
import { KAAL_THEMA } from './fixture-thema.ts';

/** Content of a very small site without faults: path in the content folder to text. */
export const BASE: Readonly<Record<string, string>> = {
  'site.yaml': `id: proef
naam: Proefsite
# Om mee te proeven.
organisatie: De proevers
adres: https://proef.example
basis: /
thema: kaal
hulplijn: Bel ons.
belofte: { titel: Belofte., tekst: Uitleg. }
zoekvoorbeeld: peer
zoeksuggesties:
  - { titel: Fruit, adres: /fruit/ }
delen:
  - { id: fruit, titel: Fruit, groep: kennis }
  - { id: zelfscan, titel: Scan, groep: hulpmiddel }
  - { id: bronnen, titel: Bronnen, groep: over }
  - { id: begrippen, titel: Begrippen, groep: kennis }
  - { id: mijn-gegevens, titel: Gegevens, groep: over }
rollen:
  - { id: plukker, titel: Plukker }
eigennamen: [Peer en Appel]
`,
  'home.yaml': `titel: Welkom
omschrijving: Een site om mee te proeven.
inleiding: Welkom bij het fruit.
ingangen:
  - voor: Voor proevers
    titel: Fruit
    tekst: Lees over fruit.
    verwijzing: { titel: Lees, adres: '/fruit/peer/#smaak' }
`,
  'bronnen.yaml': `- id: boek
  titel: Het fruitboek
  kort: Fruitboek
  uitgever: Boomgaard
  datum: '2024-02'
  status: geldend
  rol: Bron van alles.
`,
  'fasen.yaml': `- id: fase-1
  nummer: 1
  titel: Plukken
  kort: samen plukken
  doel: Fruit in de mand.
`,
  'begrippen/begrippen.yaml': `- id: klokhuis
  term: Klokhuis
  status: gedefinieerd
  definities:
    - { tekst: Het midden., bron: boek, plaats: blad 1 }
  soort: deel
  rollen: [plukker]
- id: steel
  term: Steel
  status: genoemd
  definities:
    - { tekst: De bovenkant., bron: boek, plaats: blad 2 }
  soort: deel
  rollen: [plukker]
`,
  'begrippen/soorten.yaml': `- { id: deel, titel: Delen van fruit }
`,
  'begrippen/afkortingen.yaml': `- { id: kh, afkorting: KH, betekenis: klokhuis, begrip: klokhuis }
`,
  'zelfscan/vragen.yaml': `verantwoording: Eigen vragen.
onderdelen:
  - id: oogst
    titel: De oogst
    kort: Oogst
    geldt_voor: gemeente
    inleiding: Over de oogst.
    vragen:
      - id: oogst-1
        label: Rijp fruit
        vraag: Is het fruit rijp?
        op_orde: Het fruit is rijp.
        vindplaats: { bron: boek, plaats: blad 3, pagina: '/fruit/peer/#oogst-1' }
        begrippen: [klokhuis]
verplichtingen:
  - id: plicht-1
    tekst: Pluk voorzichtig.
    onderdeel: oogst
    vindplaats: { bron: boek, plaats: blad 4, pagina: '/fruit/peer/#plicht-1' }
versie: 1
drukregel: Eigen vragen.
`,
  ...KAAL_THEMA,
  'fruit/index.mdx': `---
titel: Fruit
menutitel: Fruit
omschrijving: Alles over fruit op één bladzijde, met links naar de vruchten zelf.
volgorde: 0
---

Lees over de [peer](/fruit/peer/).
`,
  'fruit/peer.mdx': `---
titel: De peer
menutitel: Peer
omschrijving: Hoe een peer smaakt, wanneer u hem plukt en wat u ermee kunt doen.
volgorde: 1
bron: boek
plaats: blad 1
fase: fase-1
secties:
  smaak: { dekt: [p-1] }
---

Een peer is zoet.[^1]

## Smaak {#smaak}

Zoals [fruit](/fruit/) smaakt, en [de scan](/zelfscan/#oogst-1).

### Nasmaak {#nasmaak}

<Eisen>

<Eis id="oogst-1" nr="1">

Pluk rijp fruit.

</Eis>

</Eisen>

<Verplichting id="plicht-1">

Pluk voorzichtig.

</Verplichting>

[^1]: Zie [het boek](/bronnen/#boek).
`,
  'zelfscan/index.mdx': `---
titel: De scan
menutitel: Scan
omschrijving: Ga na of uw fruit rijp is met één enkele vraag, en bewaar uw antwoord.
volgorde: 0
---

Doe de scan, en let op de steel.
`,
  'zelfscan/uitkomst.mdx': `---
titel: De uitkomst
menutitel: Uitkomst
omschrijving: Wat er uit de scan komt, en wat u daarmee kunt doen als uw fruit niet rijp is.
volgorde: 1
---

Kijk wat rijp is.
`,
  'begrippen/index.mdx': `---
titel: Begrippen
menutitel: Begrippen
omschrijving: Wat de woorden over fruit op deze site betekenen, op de volgorde van het alfabet.
volgorde: 0
---

Alle woorden.
`,
  'mijn-gegevens.mdx': `---
titel: Gegevens
menutitel: Gegevens
omschrijving: Wat u invulde en waar het staat, met een bestand om het te bewaren of te wissen.
volgorde: 0
---

Alles wat u invulde.
`,
  'bronnen/index.mdx': `---
titel: Bronnen
menutitel: Bronnen
omschrijving: Waar alles op deze site vandaan komt, met titel, uitgever en datum.
volgorde: 0
---

Er is één boek.
`,
  'gepubliceerd.yaml': `paginas:
  - adres: /begrippen/
    ankers: []
  - adres: /bronnen/
    ankers: []
  - adres: /fruit/
    ankers: []
  - adres: /fruit/peer/
    ankers:
      - { id: smaak }
      - { id: nasmaak }
      - { id: oogst-1 }
      - { id: plicht-1 }
  - adres: /mijn-gegevens/
    ankers: []
  - adres: /zelfscan/
    ankers: []
  - adres: /zelfscan/uitkomst/
    ankers: []
vragen:
  - id: oogst-1
    betekenis: Rijp fruit
onderdelen:
  - id: oogst
    betekenis: De oogst
begrippen:
  - id: klokhuis
    betekenis: Klokhuis
  - id: steel
    betekenis: Steel
bronnen:
  - id: boek
    betekenis: Het fruitboek
fasen:
  - id: fase-1
    betekenis: Plukken
`,
};

/** One change to a file: [what stands there, what comes instead], a new text, or null to leave the file out. */
type Change = readonly [from: string, to: string] | string | null;

/** Changes by file. */
export type Changes = Readonly<Record<string, Change>>;

/** The base with `changes`. Throws when a text to be replaced is not there, as the case would then prove nothing. */
export function changeBase(changes: Changes): Record<string, string> {
  const files = new Map(Object.entries(BASE));
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) files.delete(file);
    else if (typeof change === 'string') files.set(file, change);
    else files.set(file, replaceOnce(file, files.get(file) ?? '', ...change));
  }
  return Object.fromEntries(files);
}

/** Writes `files` to a folder of its own for the time of `use`. */
export async function withFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

function replaceOnce(file: string, text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`‘${from}’ does not stand in ${file}.`);
  return text.replace(from, () => to);
}

/** The faults of the base with `changes` as an editor reads them, apart from what is not published yet. */
export async function listMessages(changes: Changes): Promise<string[]> {
  return withFolder(changeBase(changes), async (root) => listFaults(await readContent(root)).map(formatFault));
}
