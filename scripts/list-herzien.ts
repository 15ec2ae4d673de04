// `npm run herzien`: which pages are to be read again, by the role that owns them. `-- --op 2027-06-01` looks ahead.
import { toFolder } from '../src/check/check-content.ts';
import { findContentFolder, nameContentFolder } from '../src/check/content-folder.ts';
import { listNakijken } from '../src/check/list-nakijken.ts';
import { readContent } from '../src/check/read-content.ts';
import { getField, getText } from '../src/check/values.ts';
import { formatDatum, isDatum } from '../src/domain/datum.ts';
import { computeHerzieningsdatum, selectTeHerzien } from '../src/domain/nakijken.ts';

const map = findContentFolder();
const op = readOp(process.argv);
const content = await readContent(toFolder(map));
const lijst = listNakijken(content);
const geldigTot = getText(getField(content.yaml.site?.data, 'beveiliging'), 'geldig_tot');

if (op === undefined) {
  console.error('Schrijf achter --op een datum als jjjj-mm-dd, bijvoorbeeld: npm run herzien -- --op 2027-06-01');
  process.exitCode = 1;
} else if (lijst === undefined) {
  console.log(
    `In ${nameContentFolder(map)}/site.yaml staat geen ‘nakijken’. Daarom is niet bekend wanneer pagina’s aan de beurt zijn.`,
  );
} else {
  const { regel, paginas } = lijst;
  const teHerzien = selectTeHerzien(paginas, regel, op);
  for (const { id, titel } of regel.eigenaren) {
    const eigen = teHerzien.filter(({ eigenaar }) => eigenaar === id);
    if (eigen.length > 0) console.log(`\n${titel}:`);
    for (const pagina of eigen) {
      const path = pagina.path.replace(/^content\//, `${nameContentFolder(map)}/`);
      console.log(
        `  ${path}  ${pagina.titel} (nagekeken ${formatDatum(pagina.datum)}, uiterlijk ${formatDatum(pagina.uiterlijk)})`,
      );
    }
  }
  const volgende = paginas.map(({ datum }) => computeHerzieningsdatum(datum, regel.maanden)).sort()[0];
  console.log(
    teHerzien.length > 0
      ? `\n${teHerzien.length} van ${paginas.length} pagina’s zijn aan de beurt. Vergelijk ze met de bron en zet daarna ‘nagekeken’ op vandaag.`
      : `Op ${formatDatum(op)} is geen van de ${paginas.length} pagina’s aan de beurt.${volgende === undefined ? '' : ` De eerste is dat op ${formatDatum(volgende)}.`}`,
  );
}

if (op !== undefined && geldigTot !== undefined) {
  console.log(
    `Wat in ‘beveiliging’ staat, geldt tot ${formatDatum(geldigTot)}. Kijk voor die dag na of het nog klopt en zet ‘geldig_tot’ vooruit.`,
  );
}

/** Today unless asked otherwise; undefined for what is no date. */
function readOp(args: readonly string[]): string | undefined {
  const plaats = args.indexOf('--op');
  const gevraagd = plaats < 0 ? new Date().toISOString().slice(0, 10) : (args[plaats + 1] ?? '');
  return isDatum(gevraagd) ? gevraagd : undefined;
}
