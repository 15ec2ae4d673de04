/** Response headers for a part of the site. */
export type Kopregels = {
  /** File or folder without slashes at its ends; empty for the whole site. */
  pad: string;
  /** Whether this is about all that is in a folder, rather than about one file. */
  isMap: boolean;
  /** Names and values, in the order in which they were written. */
  koppen: [naam: string, waarde: string][];
};

/** Reads the text of public/_headers. Throws at what only some hosts can do. */
export function parseKopregels(tekst: string): Kopregels[] {
  const gevonden: Kopregels[] = [];
  for (const regel of tekst.split(/\r?\n/)) {
    if (regel.trim() === '' || regel.startsWith('#')) continue;
    if (/^\S/.test(regel)) {
      gevonden.push({ pad: toPad(regel.trim()), isMap: regel.trim().endsWith('/*'), koppen: [] });
      continue;
    }
    const [, naam, waarde] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(regel) ?? [];
    const laatste = gevonden.at(-1);
    if (laatste === undefined || naam === undefined || waarde === undefined) {
      throw new Error(`_headers: this line is no header of a path: ${regel}`);
    }
    laatste.koppen.push([naam, waarde]);
  }
  return gevonden;
}

/** Only a whole path or all of a folder: that is what every web server can tell apart. */
function toPad(patroon: string): string {
  const pad = patroon.replace(/\/\*$/, '').replace(/^\//, '');
  if (/[*:]/.test(pad)) throw new Error(`_headers: ${patroon} is neither a file nor a whole folder.`);
  return pad;
}
