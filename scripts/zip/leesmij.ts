import { formatDatum } from '../../src/domain/datum.ts';
import type { Site } from '../../src/domain/site.ts';
import type { Serverwensen } from './web-config.ts';

/** Text for whoever puts the site on a server. `datum` is the day of making, yyyy-mm-dd. */
export function formatLeesmij({ naam }: Pick<Site, 'naam'>, datum: string, wensen: Serverwensen): string {
  const { basis, soorten, kopregels } = wensen;
  return [
    `${naam}, voor een eigen webserver`,
    `Gemaakt op ${formatDatum(datum)}, voor het pad ${basis}`,
    '',
    'Plaatsen',
    '',
    '1. Pak dit zipbestand uit.',
    `2. Zet alles wat in de map ‘site’ staat op de webserver, zo dat het onder ${basis} komt te staan.`,
    `   De voorpagina is dan https://uw-server${basis}`,
    `3. Open die pagina, zoek een woord en open een hulpmiddel. Werkt dat, dan is alles goed geplaatst.`,
    '',
    `De site werkt alleen onder ${basis}, want alle adressen beginnen daarmee. Voor een ander pad is een ander zipbestand`,
    'nodig: npm run zip -- --base /ander-pad/',
    '',
    'Een nieuwe versie plaatsen',
    '',
    'Haal eerst alle oude bestanden weg en zet dan de nieuwe neer. Wat mensen hebben ingevuld, staat in hun eigen browser en',
    'raakt niet weg. Verander wel de naam van de server niet: een browser bewaart wat is ingevuld per server.',
    '',
    'Wat de webserver moet doen',
    '',
    'Een programma of database is niet nodig; de webserver geeft alleen bestanden. Voor IIS staat alles hieronder al in',
    '‘web.config’. Geeft IIS toch fout 500.19, dan mag dat bestand op uw server iets niet instellen. Haal het dan weg en laat',
    'de beheerder het hieronder met de hand instellen.',
    '',
    '- Vraagt iemand een map, geef dan index.html uit die map.',
    `- Bestaat een pagina niet, geef dan ${basis}404.html met status 404.`,
    '- Geef elk bestand met het juiste type:',
    ...soorten.map(({ extensie, type }) => `    ${extensie.padEnd(13)} ${type}`),
    ...kopregels.flatMap(({ pad, koppen }) => [
      pad === '' ? '- Stuur met alles deze kopregels mee:' : `- Stuur met ${basis}${pad} deze kopregels mee:`,
      ...koppen.map(([kop, waarde]) => `    ${kop}: ${waarde}`),
    ]),
    '- Gebruik het liefst https. Met http werkt de site ook, maar niet zonder verbinding, en dan mag een browser',
    '  eerder opruimen wat is ingevuld.',
    '',
    'Niet vanaf schijf',
    '',
    'Dubbelklikken op index.html werkt niet: in de adresbalk staat dan ‘file:’. Een browser laadt de opmaak en de',
    'hulpmiddelen dan niet, want die zoekt hij aan het begin van de schijf. Hij staat bestanden van schijf ook niet toe wat',
    'hulpmiddelen en zoeken nodig hebben. U ziet dan alleen kale tekst.',
    '',
  ].join('\r\n');
}
