// `npm run thema -- pad/naar/theme.css naam`: makes content/themas/naam/tokens.css out of the CSS of an NL Design System theme.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkContent } from '../src/check/check-content.ts';
import { findContentFolder, nameContentFolder } from '../src/check/content-folder.ts';
import { formatFaultIn } from '../src/check/fault.ts';
import { pickTokens, writeTokens } from './neem-tokens-over.ts';

const [bron, naam] = process.argv.slice(2);
const content = findContentFolder();
const map = `${nameContentFolder(content)}/themas/${naam ?? ''}`;

function run(): string | undefined {
  if (bron === undefined || naam === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(naam)) {
    return 'Schrijf: npm run thema -- pad/naar/theme.css naam-van-uw-thema';
  }
  if (!existsSync(bron)) return `${bron} bestaat niet.`;
  if (existsSync(`${map}/tokens.css`))
    return `${map}/tokens.css is er al. Kies een andere naam, of haal het eerst weg.`;
  const { tokens, ontbreekt } = pickTokens(readFileSync(bron, 'utf8'));
  if (tokens.size === 0) return `In ${bron} staan geen tokens die met --basis- beginnen.`;
  mkdirSync(map, { recursive: true });
  writeFileSync(
    `${map}/tokens.css`,
    writeTokens(tokens, `Overgenomen uit ${basename(bron)}. Zet hier de herkomst en de licentie.`),
  );
  console.log(
    `${map}/tokens.css heeft ${String(tokens.size)} tokens; ${String(ontbreekt.length)} zijn nog in te vullen.`,
  );
  return undefined;
}

const fout = run();
if (fout === undefined) {
  const faults = (await checkContent(content)).filter(({ path }) => path.startsWith(`content/themas/${naam ?? ''}/`));
  if (faults.length > 0)
    console.log(`\nNog te doen:\n${faults.map(formatFaultIn(nameContentFolder(content))).join('\n')}`);
} else {
  console.error(fout);
  process.exitCode = 1;
}
