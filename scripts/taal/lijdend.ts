import { splitZinnen } from './zinnen.ts';

/**
 * Passive clauses in a text: a form of ‘worden’, or of ‘zijn’ in a perfect, with a participle in the same clause. A guess from
 * spelling; it looks for piles, of which one more or less does not matter.
 */
export function countLijdend(tekst: string): number {
  return splitZinnen(tekst)
    .flatMap((zin) => zin.tekst.split(/[,;:()–]|\s(?:en|maar|of|dan|dat|die|want|omdat|zodat|als|waar|wat|hoe|wie)\s/u))
    .filter(isLijdend).length;
}

function isLijdend(stuk: string): boolean {
  const woorden = stuk.toLowerCase().match(/\p{L}+/gu) ?? [];
  const deelwoorden = woorden.filter(isDeelwoord);
  if (deelwoorden.length === 0) return false;
  if (woorden.some((woord) => WORDEN.has(woord))) return true;
  return woorden.some((woord) => ZIJN.has(woord)) && deelwoorden.some((woord) => !NIET_LIJDEND.test(woord));
}

const WORDEN: ReadonlySet<string> = new Set(['worden', 'wordt', 'werd', 'werden']);
const ZIJN: ReadonlySet<string> = new Set(['is', 'zijn', 'was', 'waren']);

const VOORVOEGSELS =
  '(?:aan|achter|af|bij|binnen|bloot|deel|door|goed|in|klaar|los|mee|mis|na|om|onder|op|open|over|plaats|rond|samen|stil|tegen|terug|toe|uit|vast|voor|vooraf|voort|vrij|waar|weer|weg)?';
const ONGESCHEIDEN = '(?:be|er|her|ont|ver|onder|over|door|mis)';

/** A weak participle ends in d or t; a strong one in -en, and then its stem has to be known. */
const ZWAK = new RegExp(`^(?:${VOORVOEGSELS}ge|${VOORVOEGSELS}${ONGESCHEIDEN})\\p{L}{2,}[dt]$`, 'u');
const STERK =
  /^(?:\p{L}*ge|\p{L}*(?:be|er|her|ont|ver|onder|over|door|mis|voor))(?:nomen|geven|schreven|sproken|houden|zien|vonden|bonden|broken|trokken|dragen|lezen|vangen|roepen|laten|sloten|boden|kozen|zonden|wezen|holpen|worven|worpen|schoven|schonken|stoken|hesen|gaan|daan|slagen|heven|meten|treden|vroren|lopen|vallen|stolen|scholden|steld|bleven|komen|kregen|stoten|wogen|reden|wonden|noten|grepen|slepen|leden|sneden|wonnen|gonnen)$/u;

/**
 * Nouns and adverbs that look like a participle. Other forms of verbs need no place here: beside a form of ‘worden’ there is
 * none in the same clause.
 */
const GEEN_DEELWOORD = new RegExp(
  [
    '(?:heid|teit|tijd|komst|kracht|macht|ment|recht|dienst|opdracht|verband|verstand)$',
    '^ge(?:bied|dicht|duld|geld|hand|heugt|hucht|recht|slacht|vecht|weld|wicht|zicht|zind|middeld|noeg)$',
    '^be(?:eld|leid|licht|richt|stand|hoed|wind|woud|ast|nut)$',
    '^ver(?:licht|stand|plicht|volgens|der|baal)$',
    '^(?:voor|onder|over|in|om)(?:beeld|dat|raad|wand|kant|lucht|last|houd|vang|dracht|hand|zicht|ligt|leg)$',
    '^(?:mist|moment|bestaand|gevolgen|bewaard|erft|ernst|herfst|onderwijs|overnacht)$',
  ].join('|'),
  'u',
);

/** Participles that go with ‘zijn’ in the active voice, and those that have become adjectives. */
const NIET_LIJDEND =
  /(?:gekomen|gegaan|gebleven|geworden|geweest|gestart|begonnen|verschenen|ontstaan|gebeurd|gelukt|verlopen|vervallen|gegroeid|overleden|vertrokken|toegenomen|afgenomen|gestegen|gedaald|geslaagd|gevallen|veranderd|verbeterd|gestopt|bekend|betrokken|gericht|verplicht|bevoegd|geschikt|gebaseerd|verantwoord|bereid|gewend|beperkt|gehecht|gezond|verdeeld|bedoeld|verschillend|verkeerd|verbonden|gemeend|gehouden|verwant|bewust|bestemd|bepaald|behoeftig|ervaren|bezet|gevorderd|geïnteresseerd)$/u;

function isDeelwoord(woord: string): boolean {
  return (ZWAK.test(woord) || STERK.test(woord)) && !GEEN_DEELWOORD.test(woord);
}
