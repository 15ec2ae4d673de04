/**
 * Words that say nothing about a subject. They are not asked for, unless someone asks nothing else; in a phrase of the
 * glossary (`zicht op iets`) they do count.
 */
const STOPWOORDEN = new Set(
  (
    'de het een en of van voor in op aan met bij te ten ter tot uit over naar om door als dan dat die dit deze er is zijn was ' +
    'waren word wordt worden kan kun kunt kunnen moet moeten mag mogen wil wilt willen zal zullen hoe wat wie waar wanneer waarom ' +
    'waarvoor welk welke ik u uw je jij jouw we wij ons onze zij ze hun hen mijn hij men iemand iets ook nog al dus maar ' +
    'heb hebt heeft hebben doe doet doen ga gaat gaan maak maakt maken krijg krijgt krijgen vind vindt vinden staat staan ' +
    'eigenlijk graag even zo toch wel mij me zich zelf elkaar'
  ).split(' '),
);

/** Longest word in characters that is looked at; the rest of a longer one is left out. */
const MAX_WOORD = 60;

/** Whether `woord` (as `splitWoorden` gives it) says nothing about a subject. */
export function isStopwoord(woord: string): boolean {
  return STOPWOORDEN.has(woord);
}

/**
 * The words of a text: without capitals and accents, an apostrophe joins (`agenda's` is `agendas`), other signs divide.
 * A word with a hyphen comes in its parts and, after those, as one.
 */
export function splitWoorden(tekst: string): string[] {
  const stukken = normalizeTekst(tekst).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return stukken.flatMap((stuk) => {
    const delen = stuk.split('-').map((deel) => deel.slice(0, MAX_WOORD));
    return delen.length === 1 ? delen : [...delen, delen.join('').slice(0, MAX_WOORD)];
  });
}

/** The words of a question: as `splitWoorden`, where a hyphen only divides. */
export function splitVraag(tekst: string): string[] {
  return (normalizeTekst(tekst).match(/[\p{L}\p{N}]+/gu) ?? []).map((woord) => woord.slice(0, MAX_WOORD));
}

/** Whether a text has no accents or other signs beyond the plain ones. */
export function isAscii(tekst: string): boolean {
  return /^[ -~]*$/.test(tekst);
}

function normalizeTekst(tekst: string): string {
  // Most texts have no accent, and taking them off is what costs time.
  const kaal = isAscii(tekst) ? tekst : tekst.normalize('NFKD').replace(/\p{M}/gu, '');
  return kaal.toLowerCase().replace(/(?<=\p{L})['’‘](?=\p{L})/gu, '');
}

/** Parts of a verb that stand apart from `ge` in a past participle: uit-ge-nodigd. */
const VOORVOEGSELS =
  'aan|achter|af|bij|dicht|door|her|in|los|mee|na|om|op|over|samen|tegen|terug|toe|uit|vast|voor|weg';
const DEELWOORD = new RegExp(`^(${VOORVOEGSELS})?ge(.{3,}(?:t|d|en))$`);

/**
 * What the forms of one Dutch word have in common, as keys to compare and not to read: a past participle has two, with and
 * without `ge`. Snowball's Dutch stemmer was tried: it keeps plan and plannen, melden and gemeld, invullen and ingevuld apart.
 */
export function listStammen(woord: string): readonly string[] {
  const bekend = stammenVan.get(woord);
  if (bekend) return bekend;
  const stammen = computeStammen(woord);
  stammenVan.set(woord, stammen);
  return stammen;
}

/** The same words come again and again, in the index and with every letter that is typed. */
const stammenVan = new Map<string, readonly string[]>();

function computeStammen(woord: string): string[] {
  const deelwoord = DEELWOORD.exec(woord);
  const stam = reduceWoord(woord);
  if (!deelwoord) return [stam];
  const zonder = reduceWoord(`${deelwoord[1] ?? ''}${deelwoord[2] ?? ''}`);
  return zonder === stam ? [stam] : [stam, zonder];
}

/** Endings in the order in which they come off, each with the fewest letters that have to stay. */
const UITGANGEN: readonly (readonly [RegExp, string, number])[] = [
  [/heden$/, 'heid', 3],
  [/s$/, '', 3],
  [/(?:eringen|ering|eerden|eerde|eren|eert|eerd|atie)$/, '', 3],
  [/(?:ingen|ing)$/, '', 4],
  [/en$/, '', 3],
  [/e$/, '', 3],
];

function reduceWoord(woord: string): string {
  if (woord.length < 4 || /\d/.test(woord)) return woord;
  let stam = woord;
  for (const [uitgang, vervanging, minimum] of UITGANGEN) {
    const korter = stam.replace(uitgang, vervanging);
    if (korter.length >= minimum + vervanging.length && !/ss$/.test(stam)) stam = korter;
  }
  // Of a conjugated verb; a short word ends in the letter itself (raad, kind).
  const zonderT = [stam.replace(/dt$/, ''), stam.replace(/[td]$/, '')].find(
    (korter) => korter !== stam && korter.length >= 4,
  );
  return (zonderT ?? stam)
    .replace(/([^aeiouy])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiou]*$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** The beginning that other words share with this one: without the ending of a plural or a verb, the vowels as they are. */
export function dropUitgang(woord: string): string {
  return woord.length > 5 ? woord.replace(/(?:en|e|s)$/, '') : woord;
}

/** Letters that a word has to have before one of them may be wrong. */
export const MIN_TIKFOUT = 5;

/** Whether one typing error turns `a` into `b`: a letter too many, too few, another, or two that changed places. */
export function isTikfout(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let begin = 0;
  while (begin < a.length && a[begin] === b[begin]) begin += 1;
  const restA = a.slice(begin);
  const restB = b.slice(begin);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
