import { dropUitgang, isTikfout, listStammen, MIN_TIKFOUT } from './woorden.ts';

/** How a word of the index answers a word of the question, from near to far. */
export type Aard = 'zelf' | 'vorm' | 'begin' | 'deel' | 'tikfout';

/** A word of the index that answers a word of the question; `gewicht` is 1 for the word itself, and less the farther. */
export type Treffer = { woord: string; aard: Aard; gewicht: number };

const GEWICHTEN: Readonly<Record<Aard, number>> = { zelf: 1, vorm: 0.9, begin: 0.7, deel: 0.5, tikfout: 0.5 };

/** Words that are looked up at most: someone who typed one letter wants no thousand words. */
const MAX_TREFFERS = 60;

/** Letters of a part of a word, further on in it, before it is taken for that word. */
const MIN_DEEL = 4;
/** Letters of the part of a compound that stands for the whole. */
const MIN_KERN = 5;

/** All words of an index, to look up the ones that someone may mean. */
export type Woordenschat = {
  /** Takes in more words. */
  add: (woorden: Iterable<string>) => void;
  has: (woord: string) => boolean;
  /** Words that answer `zoekwoord`, the nearest first. Typing errors are only supposed where nothing else answers. */
  find: (zoekwoord: string) => Treffer[];
  /** Two known words that `zoekwoord` is made of, as `lokaalteam` or `wijkteammedewerker`. */
  split: (zoekwoord: string) => readonly [string, string] | undefined;
  /** What is known of a compound that nobody knows: the longest part at its end and the longest at its beginning. */
  findKernen: (zoekwoord: string) => string[];
};

export function createWoordenschat(): Woordenschat {
  const stammenPerWoord = new Map<string, readonly string[]>();
  const woordenPerStam = new Map<string, string[]>();
  /** Answers of before: the same word is looked up with every letter of the next one. */
  const gevonden = new Map<string, Treffer[]>();
  const isBekend = (deel: string) =>
    stammenPerWoord.has(deel) || listStammen(deel).some((stam) => woordenPerStam.has(stam));

  return {
    add(woorden) {
      gevonden.clear();
      for (const woord of woorden) {
        if (stammenPerWoord.has(woord)) continue;
        const stammen = listStammen(woord);
        stammenPerWoord.set(woord, stammen);
        for (const stam of stammen) woordenPerStam.set(stam, [...(woordenPerStam.get(stam) ?? []), woord]);
      }
    },
    has: (woord) => stammenPerWoord.has(woord),
    find(zoekwoord) {
      if (zoekwoord === '') return [];
      const eerder = gevonden.get(zoekwoord);
      if (eerder) return eerder;
      const stammen = listStammen(zoekwoord);
      const vraag = { zoekwoord, stammen, begin: dropUitgang(zoekwoord) };
      const treffers: Treffer[] = [];
      for (const [woord, anderen] of stammenPerWoord) {
        const aard = compareWoord(vraag, woord, anderen);
        if (aard === undefined) continue;
        // Of two words that begin alike, the shorter is nearer to what was typed.
        const dekking = aard === 'begin' || aard === 'deel' ? 0.7 + (0.3 * zoekwoord.length) / woord.length : 1;
        treffers.push({ woord, aard, gewicht: GEWICHTEN[aard] * dekking });
      }
      const gekozen = treffers.length > 0 ? treffers : findTikfouten(zoekwoord, stammen, stammenPerWoord);
      const beste = gekozen
        .sort((a, b) => b.gewicht - a.gewicht || (a.woord < b.woord ? -1 : 1))
        .slice(0, MAX_TREFFERS);
      gevonden.set(zoekwoord, beste);
      return beste;
    },
    split(zoekwoord) {
      for (let plaats = zoekwoord.length - MIN_DEEL; plaats >= MIN_DEEL; plaats -= 1) {
        const tweede = zoekwoord.slice(plaats);
        if (!isBekend(tweede)) continue;
        const eerste = zoekwoord.slice(0, plaats);
        // Dutch puts an s, e or en between the parts.
        const zonderTussenletter = [eerste, eerste.replace(/s$/, ''), eerste.replace(/en?$/, '')].find(
          (deel) => deel.length >= MIN_DEEL && isBekend(deel),
        );
        if (zonderTussenletter !== undefined) return [zonderTussenletter, tweede];
      }
      return undefined;
    },
    findKernen(zoekwoord) {
      const lengtes = Array.from({ length: Math.max(0, zoekwoord.length - MIN_KERN - 2) }, (_, korter) => korter + 3);
      const einde = lengtes
        .map((weg) => zoekwoord.slice(weg))
        .find((deel) => isBekend(deel) || heeftEinde(deel, stammenPerWoord.keys()));
      const begin = lengtes.map((weg) => zoekwoord.slice(0, -weg)).find(isBekend);
      return [einde, begin].filter((deel) => deel !== undefined);
    },
  };
}

function heeftEinde(einde: string, woorden: Iterable<string>): boolean {
  for (const woord of woorden) if (woord.endsWith(einde)) return true;
  return false;
}

function compareWoord(
  { zoekwoord, begin, stammen }: { zoekwoord: string; begin: string; stammen: readonly string[] },
  woord: string,
  anderen: readonly string[],
): Aard | undefined {
  if (woord === zoekwoord) return 'zelf';
  if (anderen.some((ander) => stammen.includes(ander))) return 'vorm';
  const [stam = ''] = stammen;
  const isStamLang = stam.length >= MIN_DEEL;
  if ((isStamLang && woord.startsWith(stam)) || woord.startsWith(begin)) return 'begin';
  // The last part of a compound may be short (wijkTEAM); in the middle a short piece says little.
  if (zoekwoord.length >= MIN_DEEL && woord.endsWith(zoekwoord)) return 'deel';
  if (isStamLang && anderen.some((ander) => ander.endsWith(stam))) return 'deel';
  return zoekwoord.length > MIN_DEEL && woord.includes(zoekwoord) ? 'deel' : undefined;
}

function findTikfouten(
  zoekwoord: string,
  [stam = '']: readonly string[],
  woorden: ReadonlyMap<string, readonly string[]>,
): Treffer[] {
  if (zoekwoord.length < MIN_TIKFOUT) return [];
  const heel: Treffer[] = [];
  const begin: Treffer[] = [];
  for (const [woord, [ander = '']] of woorden) {
    // With one error at most, the first letter or the second stands in its place or one beside it.
    const [a, b] = zoekwoord;
    if (woord[0] !== a && woord[1] !== b && woord[0] !== b && woord[1] !== a) continue;
    const isFout = isTikfout(zoekwoord, woord) || (stam.length >= MIN_TIKFOUT && isTikfout(stam, ander));
    if (isFout) heel.push({ woord, aard: 'tikfout', gewicht: GEWICHTEN.tikfout });
    else if (isTikfoutInBegin(zoekwoord, woord)) {
      begin.push({ woord, aard: 'tikfout', gewicht: (GEWICHTEN.tikfout * zoekwoord.length) / woord.length });
    }
  }
  return heel.length > 0 ? heel : begin;
}

/** Someone who is still typing, or typed another form of it: the beginning of `woord` with one error in it. */
function isTikfoutInBegin(zoekwoord: string, woord: string): boolean {
  return [-1, 0, 1].some((verschil) => {
    const lengte = zoekwoord.length + verschil;
    return lengte >= MIN_TIKFOUT && lengte < woord.length && isTikfout(zoekwoord, woord.slice(0, lengte));
  });
}
