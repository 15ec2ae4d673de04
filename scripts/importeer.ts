// Makes draft pages of a document: `npm run importeer -- leidraad.docx`. Says at the end what an editor has to look at.
import { parseArgs } from 'node:util';
import { findContentFolder } from '../src/check/content-folder.ts';
import { toFolder } from '../src/check/check-content.ts';
import { LeesFout } from './importeer/document.ts';
import { importeer } from './importeer/importeer.ts';
import { reportUitslag } from './importeer/report-uitslag.ts';

const UITLEG = `Maakt conceptpagina’s van een document (.docx, .md, .html of .txt).

  npm run importeer -- leidraad.docx

  --naar map       de map in content/ voor de pagina’s; anders de naam van het bestand
  --niveau 1       tot en met welk niveau koppen een eigen pagina worden: 0 (alles op één pagina) tot 3; gewoon is 1
  --titel "…"      de titel van het geheel; anders wat het document zegt
  --bron id        de id van het document in content/bronnen.yaml
  --proef          schrijft niets, zegt alleen wat het zou worden
  --content map    een andere map dan content/

Wat er al is, blijft zoals het is.`;

try {
  const { values, positionals } = readArgumenten();
  if (values.help === true || positionals.length === 0) {
    console.log(UITLEG);
    process.exitCode = values.help === true ? 0 : 1;
  } else {
    const [bestand = '', ...rest] = positionals;
    if (rest.length > 0)
      throw new LeesFout('Noem één bestand tegelijk. Zet een naam met spaties tussen aanhalingstekens.');
    if (!/^[0-3]$/.test(values.niveau)) throw new LeesFout('Kies met --niveau een getal van 0 tot en met 3.');
    const uitslag = await importeer({
      bestand,
      inhoud: values.content ?? toFolder(findContentFolder()),
      naar: values.naar,
      niveau: Number(values.niveau),
      titel: values.titel,
      bron: values.bron,
      isProef: values.proef === true,
    });
    console.log(reportUitslag(uitslag));
  }
} catch (error) {
  if (!(error instanceof LeesFout)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArgumenten() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        naar: { type: 'string' },
        niveau: { type: 'string', default: '1' },
        titel: { type: 'string' },
        bron: { type: 'string' },
        proef: { type: 'boolean' },
        content: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    throw new LeesFout(`Dat is niet te begrijpen. ${UITLEG}`);
  }
}
