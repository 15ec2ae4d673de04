/** Something that others made and that comes to a visitor's device with the site. */
export type Onderdeel = {
  naam: string;
  /** Empty where it has none. */
  versie: string;
  /** As SPDX writes it; ONBEKEND when nothing says. */
  licentie: string;
  maker?: string | undefined;
  /** Where it comes from. */
  adres?: string | undefined;
  /** Name of the part that it came along in. */
  in?: string | undefined;
  /** The texts of its licence and what its code says of who made it. */
  teksten: readonly string[];
};

/** The licence of what says nothing of one. */
export const ONBEKEND = 'onbekend';

/** Name of the list in the built site. */
export const LICENTIEBESTAND = 'licenties.txt';

/** Without it a browser reads the signs of another alphabet where a host names none. */
const UTF8 = '\uFEFF';
const STREEP = '-'.repeat(100);

/** The list for visitors: what is on the site, and each text once. `eigen` is the software of the site itself. */
export function formatLicentielijst(sitenaam: string, eigen: Onderdeel, onderdelen: readonly Onderdeel[]): string {
  const alle = [eigen, ...sortOnderdelen(onderdelen)];
  const regels = [
    `Licenties van ${sitenaam}`,
    '',
    'Deze site is gemaakt met software en lettertypen van anderen. Hieronder staat wat daarvan op uw apparaat',
    'komt als u de site gebruikt, en onder welke licentie. De lijst is gemaakt toen de site werd gebouwd, uit',
    'wat er toen in zat. Daaronder staan de teksten van de licenties, in de taal van de makers. De eerste regel',
    'is de software van de site zelf.',
    '',
    ...formatTabel(alle.map((een) => [formatNaam(een), een.licentie, formatHerkomst(een)])),
    '',
  ];
  for (const [tekst, namen] of groupTeksten(alle)) {
    regels.push(STREEP, `Bij: ${namen.join(', ')}`, STREEP, '', tekst, '');
  }
  return `${UTF8}${regels.join('\n')}`;
}

/** Name, version and licence of all that a list names, the software of the site itself first. */
export function readLicentielijst(lijst: string): { naam: string; versie: string; licentie: string }[] {
  const [, , tabel = ''] = lijst.split('\n\n');
  return tabel.split('\n').map((regel) => {
    const [wat = '', licentie = ''] = regel.split(/ {2,}/);
    const [, naam = wat, versie = ''] = /^(.*?)(?: (\d\S*))?$/.exec(wat) ?? [];
    return { naam, versie, licentie };
  });
}

function sortOnderdelen(onderdelen: readonly Onderdeel[]): Onderdeel[] {
  return onderdelen.toSorted((a, b) => (formatNaam(a) < formatNaam(b) ? -1 : 1));
}

function formatNaam({ naam, versie }: Onderdeel): string {
  return `${naam} ${versie}`.trim();
}

function formatHerkomst(onderdeel: Onderdeel): string {
  const mee = onderdeel.in === undefined ? undefined : `in ${onderdeel.in}`;
  return [mee, onderdeel.maker, onderdeel.adres].filter((deel) => deel !== undefined && deel !== '').join(', ');
}

function formatTabel(rijen: readonly (readonly [string, string, string])[]): string[] {
  const breedte = (plaats: 0 | 1) => Math.max(...rijen.map((rij) => rij[plaats].length)) + 2;
  const [eerste, tweede] = [breedte(0), breedte(1)];
  return rijen.map(([naam, licentie, herkomst]) =>
    `${naam.padEnd(eerste)}${licentie.padEnd(tweede)}${herkomst}`.trimEnd(),
  );
}

/** Every text once, with the names of all that it goes with. Texts that differ only in how lines break are the same. */
function groupTeksten(onderdelen: readonly Onderdeel[]): [tekst: string, namen: string[]][] {
  const groepen = new Map<string, { tekst: string; namen: string[] }>();
  for (const onderdeel of onderdelen) {
    for (const tekst of onderdeel.teksten) {
      const sleutel = tekst.replace(/\s+/g, ' ').trim();
      const groep = groepen.get(sleutel) ?? { tekst: tekst.replace(/\r\n?/g, '\n').trim(), namen: [] };
      if (!groep.namen.includes(onderdeel.naam)) groep.namen.push(onderdeel.naam);
      groepen.set(sleutel, groep);
    }
  }
  return [...groepen.values()].map(({ tekst, namen }) => [tekst, namen]);
}
