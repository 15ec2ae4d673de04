import { TOKENS } from '../src/domain/thema.ts';

/** Longest chain of tokens that name each other; a longer one goes round. */
const MOST_STEPS = 20;

/**
 * The tokens of a house style that are in the CSS of an NL Design System theme, with what they refer to filled in:
 * `var(--gemeente-groen-500)` becomes its colour. `ontbreekt` has the names that every theme here needs and that one lacks.
 */
export function pickTokens(css: string): { tokens: Map<string, string>; ontbreekt: string[] } {
  const alle = new Map(
    [...css.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, naam = '', waarde = '']) => [naam, waarde.trim()]),
  );
  const tokens = new Map<string, string>();
  for (const { naam } of TOKENS) {
    const waarde = resolve(alle.get(naam), alle);
    if (waarde !== undefined) tokens.set(naam, waarde);
  }
  return {
    tokens,
    ontbreekt: TOKENS.filter(({ naam, anders }) => anders === undefined && !tokens.has(naam)).map(({ naam }) => naam),
  };
}

function resolve(waarde: string | undefined, alle: ReadonlyMap<string, string>): string | undefined {
  let nu = waarde;
  for (let stap = 0; stap < MOST_STEPS && nu !== undefined; stap++) {
    const naam = /^var\(\s*(--[\w-]+)\s*\)$/.exec(nu)?.[1];
    if (naam === undefined) return nu;
    nu = alle.get(naam);
  }
  return undefined;
}

/** The text of a theme's tokens.css. `herkomst` says where the values come from and under which licence. */
export function writeTokens(tokens: ReadonlyMap<string, string>, herkomst: string): string {
  const regels = TOKENS.map(({ naam, waarvoor, anders }) => {
    const waarde = tokens.get(naam);
    if (waarde !== undefined) return `  ${naam}: ${waarde};`;
    return anders === undefined ? `  /* ${naam}: nog in te vullen, ${waarvoor} */` : undefined;
  });
  return [
    `/* ${herkomst} */`,
    ':root {',
    '  /* Overal licht; voor een donker scherm zijn er geen kleuren. */',
    '  color-scheme: light;',
    '',
    ...regels.filter((regel) => regel !== undefined),
    '}',
    '',
  ].join('\n');
}
