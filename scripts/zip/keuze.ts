import { parseArgs } from 'node:util';
import { UserError } from '../install.mjs';

/** What a zip of the site is made for. */
export type Keuze = {
  /** Path that the site will stand under, `/` or `/pad/`. */
  basis: string;
  /** Folder with other content than that of the project, as written; undefined for that. */
  content: string | undefined;
  /** Folder for the zip; undefined for the folder of the project. */
  naar: string | undefined;
};

const GEBRUIK = 'Schrijf bijvoorbeeld: npm run zip -- --base /pad/';

/** What file systems, web servers and addresses all write the same. */
const PADDEEL = /^(?!\.+$)[\w.~-]+$/;

/**
 * Reads the words behind `npm run zip --`; without `--base` the path is `standaard`. Throws a UserError that says what to
 * write instead.
 * @param env variables of the process: npm keeps what was written without `--` before it
 */
export function readKeuze(
  woorden: readonly string[],
  { standaard, env }: { standaard: string; env: Readonly<Record<string, string | undefined>> },
): Keuze {
  if (env['npm_config_base'] !== undefined && !woorden.some((woord) => woord.startsWith('--base'))) {
    throw new UserError(`Zet twee streepjes voor de keuzes, anders houdt npm ze zelf. ${GEBRUIK}`);
  }
  const { base = standaard, naar, content } = parse(woorden);
  const fout = checkBasis(base);
  if (fout !== undefined) throw new UserError(fout);
  return { basis: base, content, naar };
}

function parse(woorden: readonly string[]): {
  base?: string | undefined;
  naar?: string | undefined;
  content?: string | undefined;
} {
  try {
    return parseArgs({
      args: [...woorden],
      options: { base: { type: 'string' }, naar: { type: 'string' }, content: { type: 'string' } },
    }).values;
  } catch {
    throw new UserError(
      `Dit kan niet: ${woorden.join(' ')}. Er zijn drie keuzes: --base met een pad, --naar met een map voor het zipbestand, en --content met de map van uw inhoud. ${GEBRUIK}`,
    );
  }
}

/** What is wrong with a path to publish under, with the right form; undefined when nothing is. */
function checkBasis(pad: string): string | undefined {
  if (/^[a-z]:[\\/]/i.test(pad)) {
    return `Het pad kwam hier aan als ‘${pad}’. Git Bash maakt van een pad met een schuine streep ervoor een map op schijf. Gebruik PowerShell of de opdrachtprompt, of zet MSYS_NO_PATHCONV=1 voor de opdracht.`;
  }
  const delen = pad
    .replace(/^https?:\/\/[^/]*/, '')
    .split(/[\\/]+/)
    .filter((deel) => deel !== '');
  if (!delen.every((deel) => PADDEEL.test(deel))) {
    return `Het pad ‘${pad}’ kan niet. Gebruik alleen letters zonder accenten, cijfers, streepjes en punten, bijvoorbeeld ‘/pad/’.`;
  }
  const goed = delen.length === 0 ? '/' : `/${delen.join('/')}/`;
  return pad === goed
    ? undefined
    : `Het pad ‘${pad}’ begint en eindigt niet met één schuine streep. Bedoelt u ‘${goed}’?`;
}
