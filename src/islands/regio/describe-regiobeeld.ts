import { formatDatum } from '../../domain/datum.ts';
import { formatProcent } from '../../domain/regio-export.ts';
import type { Datums, Regiobeeld, Voorbehoud } from '../../domain/regiobeeld.ts';
import { selectOntbrekend } from '../../domain/regiovolgorde.ts';

const VAST = '\u00A0';
/** More names than this nobody follows who hears them read aloud. */
const MAX_NAMEN = 3;

/** '1 gemeente', '7 gemeenten'; the number stays with its word. */
export function countGemeenten(aantal: number): string {
  return `${String(aantal)}${VAST}${aantal === 1 ? 'gemeente' : 'gemeenten'}`;
}

/** A share from 0 to 1 as '67 %' that does not break. */
export function formatPercentage(aandeel: number): string {
  return `${formatProcent(aandeel)}${VAST}%`;
}

/** The region in one sentence that can be read aloud; `labels` are short names of questions by id. */
export function describeRegiobeeld(
  { gemeenten, onderdelen, vragen }: Pick<Regiobeeld, 'gemeenten' | 'onderdelen' | 'vragen'>,
  labels: Readonly<Record<string, string>>,
): string {
  const bekend = onderdelen
    .flatMap(({ kort, spreiding, voorbehoud }) =>
      spreiding.status === 'bekend' ? [{ kort, gemiddelde: spreiding.gemiddelde, voorbehoud }] : [],
    )
    .sort((een, ander) => een.gemiddelde - ander.gemiddelde);
  const tellen = `${countGemeenten(gemeenten.length)} ${gemeenten.length === 1 ? 'telt' : 'tellen'} mee`;
  if (bekend.length === 0) return `${tellen}, maar nog geen vraag van deze lijst is beantwoord.`;
  return `${[tellen, describeGemiddelden(bekend), ...describeOntbrekend(vragen, labels)].join('; ')}.`;
}

/** Why the mean of a part says too little; stands with it. */
export const VOORBEHOUDEN: Readonly<Record<Voorbehoud, string>> = {
  'weinig vragen': 'minder dan drie vragen',
  'weinig antwoorden': 'minder dan de helft beantwoord',
};

type Gemiddelde = { kort: string; gemiddelde: number; voorbehoud: Voorbehoud | undefined };

/** Of one or more means, lowest first. Those that look equal are named together, those that say too little not at all. */
function describeGemiddelden(bekend: readonly Gemiddelde[]): string {
  const oplopend = bekend.filter(({ voorbehoud }) => voorbehoud === undefined);
  if (oplopend.length === 0) return 'om onderdelen te vergelijken is nog te weinig beantwoord';
  const groepen = [...Map.groupBy(oplopend, ({ gemiddelde }) => formatPercentage(gemiddelde))].map(
    ([percentage, leden]) => `${percentage} (${listNamen(leden.map(({ kort }) => kort))})`,
  );
  const [laagste = '', hoogste] = [groepen.at(0), groepen.length > 1 ? groepen.at(-1) : undefined];
  const per =
    oplopend.length === bekend.length
      ? 'het gemiddelde per onderdeel'
      : 'het gemiddelde per onderdeel, waar genoeg vragen zijn en genoeg is beantwoord,';
  return hoogste === undefined ? `${per} is ${laagste} op orde` : `${per} loopt van ${laagste} tot ${hoogste} op orde`;
}

/** 'a, b en c', and with more names 'a, b, c en 2 andere'. */
function listNamen(alle: readonly string[]): string {
  const namen = alle.slice(0, MAX_NAMEN);
  const rest = alle.length - namen.length;
  const delen = rest === 0 ? namen : [...namen, `${String(rest)} andere`];
  return [delen.slice(0, -1).join(', '), delen.at(-1)].filter((deel) => deel !== '').join(' en ');
}

/** Nothing when one gemeente is the most that a question has, and more questions have it than can be named. */
function describeOntbrekend(vragen: Regiobeeld['vragen'], labels: Readonly<Record<string, string>>): string[] {
  const ontbrekend = selectOntbrekend(vragen);
  const vaakst = ontbrekend.filter(({ nietOpOrde }) => nietOpOrde === ontbrekend[0]?.nietOpOrde);
  const [eerste] = vaakst;
  if (!eerste) return ['nergens is een vraag met ‘niet op orde’ beantwoord'];
  if (eerste.nietOpOrde === 1 && vaakst.length > MAX_NAMEN) return [];
  const opgesomd = listNamen(vaakst.map(({ id, vraag }) => `‘${labels[id] ?? vraag}’`));
  const wat = vaakst.length === 1 ? 'is' : 'zijn';
  return [`het vaakst niet op orde ${wat} ${opgesomd}, bij ${countGemeenten(eerste.nietOpOrde)}`];
}

/** From when the zelfscans are, in a sentence; undefined when there are none. */
export function describeDatums(datums: Datums, aantal: number): string | undefined {
  if (aantal === 0) return undefined;
  const { zonderDatum } = datums;
  if (datums.status === 'onbekend') return 'Bij geen enkele zelfscan staat een datum.';
  const zonder =
    zonderDatum === 0 ? '' : ` Bij ${String(zonderDatum)} ${zonderDatum === 1 ? 'staat' : 'staan'} geen datum.`;
  if (datums.aantal === 1) return `De zelfscans zijn van ${formatDatum(datums.eerste)}.${zonder}`;
  return `De zelfscans zijn van ${String(datums.aantal)} verschillende momenten, van ${formatDatum(datums.eerste)} tot en met ${formatDatum(datums.laatste)}. Hoe verder zij uit elkaar liggen, hoe minder goed zij te vergelijken zijn.${zonder}`;
}

/** That other versions of the list were used than `versie`, by which is counted; undefined when it was that one only. */
export function describeLijsten(lijsten: Regiobeeld['lijsten'], versie: number): string | undefined {
  const [eerste] = lijsten;
  if (!eerste || (lijsten.length === 1 && eerste.lijst === versie)) return undefined;
  const slot = `Hier wordt geteld met versie ${String(versie)}. Een vraag die in een versie niet voorkwam, telt daar niet mee.`;
  if (lijsten.length === 1) {
    return `De zelfscans zijn gemaakt met versie ${String(eerste.lijst)} van de vragenlijst. ${slot}`;
  }
  const delen = lijsten.map(({ lijst, aantal }) => `versie ${String(lijst)} (${countGemeenten(aantal)})`);
  return `Er zijn verschillende versies van de vragenlijst gebruikt: ${delen.join(', ')}. ${slot}`;
}
