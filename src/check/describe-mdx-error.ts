/** A fault of MDX syntax: its line in the file, and the fact with the way out in Dutch. */
export type MdxError = { line: number; message: string };

type Pattern = { pattern: RegExp; describe: (...found: string[]) => string };

const PATTERNS: readonly Pattern[] = [
  {
    pattern: /Expected a closing tag for `<([^`]*)>`/,
    describe: (name) => `‘<${name}>’ wordt niet gesloten. Zet ‘</${name}>’ achter de tekst die erbij hoort.`,
  },
  {
    pattern: /Unexpected closing tag `<\/([^`]*)>`, expected an open tag/,
    describe: (name) => `‘</${name}>’ sluit iets wat niet is geopend. Zet ‘<${name}>’ ervoor, of haal het weg.`,
  },
  {
    pattern: /Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>`/,
    describe: (found, name) => `Hier staat ‘</${found}>’, maar ‘<${name}>’ is nog open. Sluit eerst ‘</${name}>’.`,
  },
  {
    pattern: /expression|brace|acorn/,
    describe: () => 'Een accolade is hier geen gewone tekst. Haal de accolade weg; alleen achter een kop hoort {#id}.',
  },
  {
    pattern: /`<`|name|attribute|tag/,
    describe: () =>
      'Een < is hier geen gewone tekst. Schrijf ‘kleiner dan’, of maak van een adres een link: [tekst](https://…).',
  },
];

/** Reads what the MDX parser says: `line:column: message`. */
export function describeMdxError(original: string): MdxError {
  const line = Number(/^(\d+):\d+/.exec(original)?.[1] ?? 1);
  for (const { pattern, describe } of PATTERNS) {
    const found = pattern.exec(original);
    if (found) return { line, message: describe(...found.slice(1)) };
  }
  return { line, message: `De tekst is hier niet te lezen (${original}). Kijk of alle < > { } op deze regel kloppen.` };
}
