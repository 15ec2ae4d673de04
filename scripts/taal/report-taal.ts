import type { Fault } from '../../src/check/fault.ts';
import type { Beoordeling } from './beoordeel.ts';
import { computeMediaan, computeScore, findNiveau, type Telling } from './score.ts';

/** Beyond these a text is a fault; they are wide, so that what fails is wrong by any measure. */
export const GRENZEN = {
  /** Words of a sentence in the interface: it is read in passing. */
  zinOpScherm: 25,
  /** Words of a sentence anywhere. */
  zin: 30,
  /** The lowest score of a page. Douma calls all under 30 very hard; names of laws and organisations bring some pages near. */
  score: 25,
  /** Passive clauses in one paragraph. */
  lijdend: 4,
};

/** Texts beyond the limits, each with the way out. */
export function listTaalfouten(beoordelingen: readonly Beoordeling[]): Fault[] {
  return beoordelingen.flatMap(({ naam, soort, score, langeZinnen, stapels }) => {
    const grens = soort === 'scherm' ? GRENZEN.zinOpScherm : GRENZEN.zin;
    const zinnen = langeZinnen
      .filter(({ woorden }) => woorden > grens)
      .map(({ path, line, woorden, tekst }) => {
        const message = `Deze zin heeft ${woorden} woorden; ten hoogste ${grens} mag. Maak er twee zinnen van, of een lijst: ‘${shorten(tekst)}’`;
        return { path, line, message };
      });
    const lijdend = stapels
      .filter(({ aantal }) => aantal > GRENZEN.lijdend)
      .map(({ path, line, aantal, tekst }) => {
        const message = `In deze alinea staan ${aantal} lijdende zinnen (‘wordt gedaan’); ten hoogste ${GRENZEN.lijdend} mag. Schrijf wie het doet: ‘${shorten(tekst)}’`;
        return { path, line, message };
      });
    if (soort === 'scherm' || score === undefined || score >= GRENZEN.score) return [...zinnen, ...lijdend];
    const message = `De pagina ${naam} heeft een leesscore van ${formatScore(score)}; ten minste ${GRENZEN.score} moet. Maak zinnen korter en kies kortere woorden; ‘npm run check:taal -- --pagina ${naam}’ zegt waar.`;
    return [...zinnen, ...lijdend, { path: `content${naam}`, line: 1, message }];
  });
}

/** How much the report shows. */
export type Keuze = { isAlles: boolean; pagina: string | undefined };

const AANTAL = 10;

/** The report in Dutch: the figures, then the worst first. */
export function reportTaal(beoordelingen: readonly Beoordeling[], { isAlles, pagina }: Keuze): string[] {
  if (pagina !== undefined) {
    const gekozen = beoordelingen.filter(({ naam }) => naam === pagina || naam === `${pagina}/`);
    if (gekozen.length === 0)
      return [`Er is geen pagina of map ${pagina}. Schrijf het adres met schuine strepen, zoals /over/.`];
    return [...gekozen.flatMap((een) => reportGroep(een, Infinity)), '', ...UITLEG];
  }
  const aantal = isAlles ? Infinity : AANTAL;
  return [...(['pagina', 'scherm'] as const).flatMap((soort) => reportSoort(soort, beoordelingen, aantal)), ...UITLEG];
}

const UITLEG = [
  'De leesscore (Flesch-Douma) loopt van ongeveer 0 tot 100; hoger is makkelijker. Het niveau erachter is een schatting: de',
  'formule telt alleen hoe lang woorden en zinnen zijn. Meer: ‘-- --alles’, of ‘-- --pagina /adres/’ voor een pagina.',
];

const SOORTEN = { pagina: 'Pagina’s', scherm: 'Teksten van de hulpmiddelen en van de site zelf' };

function reportSoort(soort: Beoordeling['soort'], alle: readonly Beoordeling[], aantal: number): string[] {
  const groepen = alle.filter((een) => een.soort === soort);
  const metScore = groepen.flatMap(({ naam, score }) => (score === undefined ? [] : [{ naam, score }]));
  const mediaan = computeMediaan(metScore.map(({ score }) => score));
  const samen = computeScore(
    groepen.map(({ telling }) => telling).reduce(addTelling, { zinnen: 0, woorden: 0, lettergrepen: 0 }),
  );
  const zinnen = groepen.flatMap(({ langeZinnen }) => langeZinnen).sort((a, b) => b.woorden - a.woorden);
  const stapels = groepen.flatMap((een) => een.stapels).sort((a, b) => b.aantal - a.aantal);
  const jargon = groepen.flatMap(({ naam, jargon: woorden }) => woorden.map((een) => ({ naam, ...een })));
  return [
    `${SOORTEN[soort]}: ${groepen.length}, waarvan ${metScore.length} met genoeg tekst voor een score.`,
    `  Leesscore: midden ${describeScore(mediaan)}; alle tekst samen ${describeScore(samen)}.`,
    `  Zinnen van meer dan 25 woorden: ${zinnen.length} van ${groepen.reduce((som, { telling }) => som + telling.zinnen, 0)}. Alinea’s met drie of meer lijdende zinnen: ${stapels.length}. Woorden zonder uitleg: ${jargon.length}.`,
    '  Moeilijkst:',
    ...[...metScore]
      .sort((a, b) => a.score - b.score)
      .slice(0, aantal)
      .map(({ naam, score }) => `    ${naam} ${describeScore(score)}`),
    '  Langste zinnen:',
    ...zinnen
      .slice(0, aantal)
      .map(({ path, line, woorden, tekst }) => `    ${path}:${line} ${woorden} woorden: ${shorten(tekst)}`),
    '  Meeste lijdende zinnen in een alinea:',
    ...stapels
      .slice(0, aantal)
      .map(({ path, line, aantal: keer, tekst }) => `    ${path}:${line} ${keer}: ${shorten(tekst)}`),
    '  Woorden zonder uitleg, met het aantal pagina’s of mappen:',
    ...listWoordtelling(jargon).slice(0, isFinite(aantal) ? aantal : undefined),
    '',
  ];
}

function reportGroep({ naam, telling, score, langeZinnen, stapels, jargon }: Beoordeling, aantal: number): string[] {
  return [
    `${naam}: ${telling.woorden} woorden in ${telling.zinnen} zinnen, leesscore ${describeScore(score)}`,
    ...langeZinnen
      .slice(0, aantal)
      .map(({ path, line, woorden, tekst }) => `  ${path}:${line} ${woorden} woorden: ${tekst.replace(/\s+/g, ' ')}`),
    ...stapels
      .slice(0, aantal)
      .map(({ path, line, aantal: keer, tekst }) => `  ${path}:${line} ${keer} lijdende zinnen: ${shorten(tekst)}`),
    ...jargon.map(({ path, line, woord, liever }) => `  ${path}:${line} ‘${woord}’ zonder uitleg; liever: ${liever}`),
  ];
}

function listWoordtelling(
  jargon: readonly { woord: string; naam: string; path: string; line: number; liever: string }[],
): string[] {
  return [...Map.groupBy(jargon, ({ woord }) => woord)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([woord, plekken]) =>
        `    ${woord} ${plekken.length} (liever: ${plekken[0]?.liever ?? ''}), zoals ${plekken[0]?.path ?? ''}:${plekken[0]?.line ?? 1}`,
    );
}

function addTelling(a: Telling, b: Telling): Telling {
  return { zinnen: a.zinnen + b.zinnen, woorden: a.woorden + b.woorden, lettergrepen: a.lettergrepen + b.lettergrepen };
}

function describeScore(score: number | undefined): string {
  if (score === undefined) return 'niet te zeggen';
  const { naam, cefr } = findNiveau(score);
  return `${formatScore(score)} (${naam}, ongeveer ${cefr})`;
}

function formatScore(score: number): string {
  return score.toFixed(1).replace('.', ',');
}

function shorten(tekst: string): string {
  const plat = tekst.replace(/\s+/g, ' ');
  return plat.length > 100 ? `${plat.slice(0, 100).replace(/\s\S*$/, '')} …` : plat;
}
