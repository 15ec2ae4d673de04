/** A number from 0 up to 1, another at each call. */
export type Toeval = () => number;

/** A sequence that is the same for the same `zaad` at every run (mulberry32). */
export function createToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let mix = Math.imul(stand ^ (stand >>> 15), stand | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `lijst`. Throws when there is nothing to choose from. */
export function choose<T>(toeval: Toeval, lijst: readonly T[]): T {
  const keus = lijst[Math.floor(toeval() * lijst.length)];
  if (keus === undefined) throw new Error('There is nothing to choose from.');
  return keus;
}

/** First halves of compounds. Dutch makes most of its nouns this way, so few stems give many words, as in real texts. */
const STAMMEN =
  'water wijk school buurt tuin park haven straat dorps fiets speel markt cultuur sport natuur energie warmte regen oever museum winkel bomen verkeers muziek bibliotheek groen afval licht lucht veld brug dijk kade plein route station terras toneel vijver weide zomer winter avond jeugd bewoners bezoekers vrijwilligers onderhouds'.split(
    ' ',
  );

/** Second halves, with their article. */
const DELEN: readonly (readonly ['de' | 'het', string])[] = [
  ...'raad commissie kaart route dag gids afspraak regeling meting werkgroep bijdrage planning vergunning rekening avond brief campagne controle enquête functie indeling kalender lijst markt methode ploeg proef taak voorziening wandeling'
    .split(' ')
    .map((woord) => ['de', woord] as const),
  ...'plan beheer overleg fonds onderzoek netwerk loket verslag besluit budget contract advies archief beleid bezoek formulier gebied gesprek initiatief programma project register schema team voorstel werk'
    .split(' ')
    .map((woord) => ['het', woord] as const),
];

const WERKWOORDEN =
  'beoordelen:beoordeelt bespreken:bespreekt controleren:controleert aanvragen:vraagt_aan vastleggen:legt_vast vergelijken:vergelijkt voorbereiden:bereidt_voor opstellen:stelt_op bijwerken:werkt_bij goedkeuren:keurt_goed verdelen:verdeelt plannen:plant betalen:betaalt verbeteren:verbetert bekijken:bekijkt publiceren:publiceert afronden:rondt_af beschrijven:beschrijft bewaren:bewaart evalueren:evalueert herhalen:herhaalt onderzoeken:onderzoekt ordenen:ordent toelichten:licht_toe'
    .split(' ')
    .map((paar) => {
      const [heel = '', vorm = ''] = paar.split(':');
      const [kern = '', achter] = vorm.split('_');
      return { heel, kern, achter: achter === undefined ? '' : ` ${achter}` };
    });

const MENSEN =
  'de opdrachtgever;de beheerder;de coördinator;een buurtbewoner;de secretaris;een vrijwilliger;de projectleider;de penningmeester;de adviseur;een bezoeker;de voorzitter;het bestuur;de gemeente;de provincie;het bureau;een aannemer;de redactie;de werkgever'.split(
    ';',
  );

const BIJVOEGLIJK =
  'nieuwe bestaande jaarlijkse gezamenlijke tijdelijke openbare kleine grote eenvoudige uitgebreide plaatselijke regionale definitieve eerste volgende vaste digitale schriftelijke duurzame gewone'.split(
    ' ',
  );

const TIJDEN =
  'in het voorjaar;elk kwartaal;vooraf;na afloop;binnen zes weken;vóór de zomer;aan het begin van het jaar;een week later;om de twee jaar;op de eerste maandag van de maand;in de herfst;tijdens de voorbereiding;zodra het budget bekend is;in overleg;zo vroeg mogelijk;voor 1 oktober'.split(
    ';',
  );

const REDENEN =
  'omdat de omstandigheden per plaats verschillen;zodat iedereen weet waar hij aan toe is;ook als er weinig tijd is;want achteraf is herstellen duurder;tenzij er eerder iets anders is afgesproken;als de uitkomst daar aanleiding toe geeft;zonder dat de kosten stijgen;nadat de cijfers zijn nagekeken;voordat de uitvoering begint;omdat er meer partijen meedoen;zodat het later is terug te vinden'.split(
    ';',
  );

/** How many compounds there are. */
const AANTAL = STAMMEN.length * DELEN.length;

/** The compound with this number, with and without its article; numbers beyond the last begin anew. */
export function toSamenstelling(nummer: number): { met: string; zonder: string } {
  const plek = nummer % AANTAL;
  const [lidwoord, deel] = DELEN[Math.floor(plek / STAMMEN.length)] ?? ['het', 'plan'];
  const zonder = `${STAMMEN[plek % STAMMEN.length] ?? ''}${deel}`;
  return { met: `${lidwoord} ${zonder}`, zonder };
}

/** A noun with its article. Small numbers come more often: in real texts too a few words make up most of the text. */
export function createNaamwoord(toeval: Toeval): { met: string; zonder: string } {
  return toSamenstelling(Math.floor(toeval() ** 2 * AANTAL) * 37);
}

/** One sentence of 8 to 25 words, with a capital and a full stop. */
export function createZin(toeval: Toeval): string {
  const [een, twee, drie] = [createNaamwoord(toeval), createNaamwoord(toeval), createNaamwoord(toeval)];
  const [wie, ander] = [choose(toeval, MENSEN), choose(toeval, MENSEN)];
  const doen = choose(toeval, WERKWOORDEN);
  const [tijd, reden] = [choose(toeval, TIJDEN), choose(toeval, REDENEN)];
  const soort = choose(toeval, BIJVOEGLIJK);
  const getal = 2 + Math.floor(toeval() * 60);
  const zin = choose(toeval, [
    `${wie} ${doen.kern} ${een.met} ${tijd}${doen.achter}.`,
    `${tijd} ${doen.kern} ${wie} ${een.met} en ${twee.met}${doen.achter}, ${reden}.`,
    `wie ${een.met} wil ${doen.heel}, begint met ${twee.met}.`,
    `de ${soort} afspraken over ${een.met} gelden ook voor ${twee.met}, ${reden}.`,
    `voor ${een.met} is ${twee.met} nodig; ${drie.met} komt daarna.`,
    `het onderhoud van ${een.met} kost ongeveer ${String(getal)} procent van ${twee.met}.`,
    `${wie} en ${ander} ${choose(toeval, ['kunnen', 'willen', 'moeten'])} ${een.met} samen ${doen.heel}, ${reden}.`,
    `in ${String(1990 + (getal % 35))} werd ${een.met} onderdeel van ${twee.met}, en sindsdien is er veel veranderd.`,
    `let op: ${een.met} telt alleen mee als ${wie} daar ${tijd} om heeft gevraagd.`,
    `vraag ${ander} of ${een.met} past bij ${twee.met} en bij ${drie.met}.`,
    `er zijn ${String(getal)} voorbeelden waarin ${wie} ${een.met} ${tijd} heeft laten ${doen.heel}.`,
    `dat geldt vooral voor ${soort} plannen, ${reden}.`,
    `een ${soort} aanpak van ${een.met} vraagt tijd van ${wie}, maar levert ${ander} rust op.`,
    `${een.met} staat los van ${twee.met}: het ene kan zonder het andere, ${reden}.`,
    `de keuze voor ${een.met} hangt af van ${twee.met} en van wat ${wie} ${tijd} kan ${doen.heel}.`,
  ]);
  return `${zin.charAt(0).toUpperCase()}${zin.slice(1)}`;
}

/** Words that a point of a list begins with. */
export function createPunt(toeval: Toeval): string {
  const { heel } = choose(toeval, WERKWOORDEN);
  return `${createNaamwoord(toeval).met} ${heel}, ${choose(toeval, TIJDEN)};`;
}
