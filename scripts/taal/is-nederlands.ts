import { listWoorden } from './zinnen.ts';

const NEDERLANDS = new Set(
  'aan al alle als bij dat de deze die dit dan door een eerst en er geen gaat geef haal hebt heeft het hier hoe hun ieder ja kan kies kies kunt maar maak meer met naar nee niet niets nog nu of om ook op over schrijf staat te tot u uit uw van voor waar was wat we welke wij worden wordt zet zich zie zijn zo zonder'.split(
    ' ',
  ),
);
const ENGELS = new Set(
  'a an and are as be but by can cannot each expected for from has have if into it its must no not only or should than that the there this to which without with'.split(
    ' ',
  ),
);

/** Whether a string in the code is Dutch that someone reads, and no code, class names or English. */
export function isNederlands(tekst: string): boolean {
  if (/[{}<>;=|\\$]|::|--/.test(tekst.replace(/&[a-z]+;/g, ''))) return false;
  const woorden = listWoorden(tekst).map((woord) => woord.toLowerCase());
  if (woorden.length < 3) return false;
  // A list of words, such as those that a search leaves out.
  if (woorden.length > 12 && !/[\p{Lu}.,:?!]/u.test(tekst)) return false;
  const telling = (lijst: ReadonlySet<string>) => woorden.filter((woord) => lijst.has(woord)).length;
  return telling(NEDERLANDS) > telling(ENGELS);
}
