// `npm run nieuw -- ../map`: makes a content folder with a small, complete example to start from.
import { readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { makeContent } from './nieuw/make-content.ts';

const [doel, ...rest] = process.argv.slice(2);
if (doel === undefined || doel.startsWith('-') || rest.length > 0) {
  fail('Schrijf achter ‘npm run nieuw --’ de map die u wilt maken, bijvoorbeeld: npm run nieuw -- ../mijn-regio');
} else if ((await listFiles(doel)).length > 0) {
  fail(`In de map ‘${doel}’ staat al iets. Kies een andere map; er is niets veranderd.`);
} else {
  await makeContent(resolve(doel));
  const pad = relative(process.cwd(), resolve(doel)) || '.';
  console.log(`Het voorbeeld staat in ‘${pad}’. Zo gaat u verder:

1. Bekijk het:        npm start -- --content ${pad}
2. Vul het in:        npm run dev -- --content ${pad}
                      Begin met site.yaml en kies daar een eigen ‘id’ en ‘naam’.
3. Controleer het:    npm run check:content -- --content ${pad}
4. Leg vast wat er is: npm run ids -- --content ${pad}
5. Bouw de site:      npm run build -- --content ${pad}

Hebt u de site nog niet gepubliceerd? Dan mag u gepubliceerd.yaml weggooien als u pagina’s of vragen vervangt; stap 4 maakt
het bestand opnieuw. Na het publiceren niet meer: dan bewaken de namen daarin wat bezoekers hebben ingevuld.`);
}

/** What stands in a folder; nothing where there is no folder. */
async function listFiles(map: string): Promise<string[]> {
  try {
    return await readdir(map);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
