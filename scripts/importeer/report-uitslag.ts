import { formatFault, type Fault } from '../../src/check/fault.ts';
import { toPath } from '../../src/check/read-content.ts';
import type { Uitslag } from './importeer.ts';

/** The report of an import, for an editor. */
export function reportUitslag(uitslag: Uitslag): string {
  const { bestandsnaam, map, concepten, weggelaten, faults, isBekendDeel, isProef } = uitslag;
  const merken = faults.filter(({ message }) => isMerk(message));
  const overig = faults.filter(({ message }) => !isMerk(message));
  const aantal = concepten.length === 1 ? '1 pagina' : `${concepten.length} pagina’s`;
  const delen = [
    isProef
      ? `Proef: ‘${bestandsnaam}’ zou ${aantal} worden in ${toPath(map)}/. Er is niets geschreven.`
      : `Van ‘${bestandsnaam}’ ${concepten.length === 1 ? 'is' : 'zijn'} ${aantal} gemaakt in ${toPath(map)}/.`,
    concepten.map(({ bestand, titel, mdx }) => `  ${toPath(bestand)}  ${titel} (${countKoppen(mdx)})`).join('\n'),
    weggelaten.length === 0 ? '' : `Weggelaten:\n${weggelaten.map((een) => `  ${een}`).join('\n')}`,
    merken.length === 0 ? '' : `Na te kijken (${merken.length}):\n${merken.map(formatFault).join('\n')}`,
    overig.length === 0
      ? ''
      : `Wat de controle van de inhoud verder vraagt (${overig.length}):\n${groupFaults(overig).join('\n')}`,
    isProef ? '' : reportVervolg(map, isBekendDeel),
  ];
  return delen.filter((deel) => deel !== '').join('\n\n');
}

function isMerk(message: string): boolean {
  return message.startsWith('Nog te controleren:') || message.includes('is nog te controleren.');
}

function countKoppen(mdx: string): string {
  const koppen = mdx.split('\n').filter((regel) => /^#{2,6} /.test(regel)).length;
  return koppen === 1 ? '1 kop' : `${koppen} koppen`;
}

/** The same message of many pages once. */
function groupFaults(faults: readonly Fault[]): string[] {
  return [...Map.groupBy(faults, ({ message }) => message).values()].flatMap(([eerste, ...rest]) => {
    if (eerste === undefined) return [];
    return [`${formatFault(eerste)}${rest.length === 0 ? '' : ` (en nog ${rest.length} keer)`}`];
  });
}

function reportVervolg(map: string, isBekendDeel: boolean): string {
  const [deel = map] = map.split('/');
  const stappen = [
    ...(isBekendDeel
      ? []
      : [`Zet het deel ‘${deel}’ bij ‘delen’ in content/site.yaml; daarvoor staat het niet in het menu.`]),
    'Bekijk de pagina’s met ‘npm run dev’. De site wordt niet gebouwd zolang er iets na te kijken is.',
    'Werk de lijst hierboven af en haal elk merk ‘TE CONTROLEREN’ weg; ‘npm run check:content’ zegt wat er nog is.',
    'Leg de adressen vast met ‘npm run ids’.',
  ];
  return `Zo gaat u verder:\n${stappen.map((stap, plek) => `  ${plek + 1}. ${stap}`).join('\n')}`;
}
