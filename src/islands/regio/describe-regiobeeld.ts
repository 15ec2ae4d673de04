import { formatDatum } from '../../domain/datum.ts';
import { formatProcent } from '../../domain/regio-export.ts';
import type { Datums, Regiobeeld } from '../../domain/regiobeeld.ts';
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
    .flatMap(({ kort, spreiding }) =>
      spreiding.status === 'bekend' ? [{ kort, gemiddelde: spreiding.gemiddelde }] : [],
    )
    .sort((een, ander) => een.gemiddelde - ander.gemiddelde);
  const tellen = `${countGemeenten(gemeenten.length)} ${gemeenten.length === 1 ? 'telt' : 'tellen'} mee`;
  if (bekend.length === 0) return `${tellen}, maar nog geen vraag van deze lijst is beantwoord.`;
  return `${[tellen, describeGemiddelden(bekend), describeOntbrekend(vragen, labels)].join('; ')}.`;
}

type Gemiddelde = { kort: string; gemiddelde: number };

/** Of one or more means, lowest first. Those that look equal are named together. */
function describeGemiddelden(oplopend: readonly Gemiddelde[]): string {
  const groepen = [...Map.groupBy(oplopend, ({ gemiddelde }) => formatPercentage(gemiddelde))].map(
    ([percentage, leden]) => `${percentage} (${listNamen(leden.map(({ kort }) => kort))})`,
  );
  const [laagste = '', hoogste] = [groepen.at(0), groepen.length > 1 ? groepen.at(-1) : undefined];
  const per = 'het gemiddelde per onderdeel';
  return hoogste === undefined ? `${per} is ${laagste} op orde` : `${per} loopt van ${laagste} tot ${hoogste} op orde`;
}

/** 'a, b en c', and with more names 'a, b, c en 2 andere'. */
function listNamen(alle: readonly string[]): string {
  const namen = alle.slice(0, MAX_NAMEN);
  const rest = alle.length - namen.length;
  const delen = rest === 0 ? namen : [...namen, `${String(rest)} andere`];
  return [delen.slice(0, -1).join(', '), delen.at(-1)].filter((deel) => deel !== '').join(' en ');
}

function describeOntbrekend(vragen: Regiobeeld['vragen'], labels: Readonly<Record<string, string>>): string {
  const ontbrekend = selectOntbrekend(vragen);
  const vaakst = ontbrekend.filter(({ nietOpOrde }) => nietOpOrde === ontbrekend[0]?.nietOpOrde);
  const [eerste] = vaakst;
  if (!eerste) return 'nergens is een vraag met ‘niet op orde’ beantwoord';
  const opgesomd = listNamen(vaakst.map(({ id, vraag }) => `‘${labels[id] ?? vraag}’`));
  const wat = vaakst.length === 1 ? 'ontbreekt' : 'ontbreken';
  return `het vaakst ${wat} ${opgesomd}, bij ${countGemeenten(eerste.nietOpOrde)}`;
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

/** That different versions of the list were used; undefined when it was one. */
export function describeLijsten(lijsten: Regiobeeld['lijsten']): string | undefined {
  if (lijsten.length < 2) return undefined;
  const delen = lijsten.map(({ lijst, aantal }) => `versie ${String(lijst)} (${countGemeenten(aantal)})`);
  return `Er zijn verschillende versies van de vragenlijst gebruikt: ${delen.join(', ')}. Een vraag die in een versie niet voorkwam, telt daar niet mee.`;
}
