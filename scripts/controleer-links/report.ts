import type { Weblink } from '../../src/check/list-weblinks.ts';
import type { Bevinding } from './probe.ts';

const KOPPEN: Readonly<Record<Bevinding['soort'], string>> = {
  werkt: 'Werkt',
  onbereikbaar: 'Niet te bereiken, dus niets over te zeggen',
  anders: 'Geweigerd of een ander antwoord: kijk zelf in de browser',
  verhuisd: 'Verhuisd: neem het nieuwe adres over',
  weg: 'Weg: haal de link weg of zoek een ander adres',
};
const VOLGORDE = ['werkt', 'onbereikbaar', 'anders', 'verhuisd', 'weg'] as const satisfies Bevinding['soort'][];

/** The report in Dutch: per kind the addresses and where they stand, what is worst at the end. `naam` names the folder. */
export function reportLinks(
  links: readonly Weblink[],
  bevindingen: ReadonlyMap<string, Bevinding>,
  naam: string,
): { text: string; isWeg: boolean } {
  const gevonden = links.flatMap((link) => {
    const bevinding = bevindingen.get(link.adres);
    return bevinding === undefined ? [] : [{ link, bevinding }];
  });
  const groepen = VOLGORDE.map((soort) => ({
    soort,
    eigen: gevonden.filter(({ bevinding }) => bevinding.soort === soort),
  }));
  const lijsten = groepen
    .filter(({ eigen }) => eigen.length > 0)
    .map(({ soort, eigen }) =>
      [
        `${KOPPEN[soort]} (${eigen.length})`,
        ...eigen.map(({ link, bevinding }) => formatLink(link, bevinding, naam)),
      ].join('\n'),
    );
  const tel = Object.fromEntries(groepen.map(({ soort, eigen }) => [soort, eigen.length]));
  const slot = describeSlot(links.length, tel);
  return { text: [...lijsten, slot].join('\n\n'), isWeg: (tel['weg'] ?? 0) > 0 };
}

function formatLink({ adres, plaatsen }: Weblink, bevinding: Bevinding, naam: string): string {
  const waar = plaatsen.map(({ path, line }) => `    ${path.replace(/^content\//, `${naam}/`)}:${line}`);
  return [`  ${adres}${describeBevinding(bevinding)}`, ...waar].join('\n');
}

function describeBevinding(bevinding: Bevinding): string {
  switch (bevinding.soort) {
    case 'werkt':
      return '';
    case 'verhuisd':
      return `\n  → ${bevinding.naar}`;
    case 'weg':
    case 'anders':
      return ` (antwoord ${bevinding.status})`;
    case 'onbereikbaar':
      return ` (${bevinding.reden})`;
  }
}

function describeSlot(totaal: number, tel: Readonly<Record<string, number>>): string {
  if (totaal === 0) return 'In de inhoud staan geen links naar andere sites.';
  const onbereikbaar = tel['onbereikbaar'] ?? 0;
  const telling = `${totaal === 1 ? '1 adres' : `${totaal} adressen`}. Werkt: ${tel['werkt'] ?? 0}; verhuisd: ${tel['verhuisd'] ?? 0}; weg: ${tel['weg'] ?? 0}; ander antwoord: ${tel['anders'] ?? 0}; niet te bereiken: ${onbereikbaar}.`;
  if (onbereikbaar === totaal) {
    return `${telling}\nGeen enkel adres was te bereiken. Waarschijnlijk is er geen verbinding met internet: of de links werken, is niet bekend.`;
  }
  return onbereikbaar === 0
    ? telling
    : `${telling}\nWat niet te bereiken was, is niet gecontroleerd. Probeer het later nog eens.`;
}
