import { isRecord } from './values.ts';
import type { Content } from './read-content.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';

/** An address on another site, and the places where it stands. `path` begins with `content/`. */
export type Weblink = { adres: string; plaatsen: readonly { path: string; line: number }[] };

const WEBADRES = /https:\/\/[^\s<>"'‘’“”)\]]+/g;

/** The https addresses in all pages and YAML files, each once, in the order in which they are found. */
export function listWeblinks({ paginas, yaml }: Content): Weblink[] {
  const gevonden = new Map<string, { path: string; line: number }[]>();
  const add = (adres: string, path: string, line: number) => {
    const plaatsen = gevonden.get(adres) ?? [];
    if (!plaatsen.some((plaats) => plaats.path === path && plaats.line === line)) plaatsen.push({ path, line });
    gevonden.set(adres, plaatsen);
  };
  for (const pagina of paginas) {
    for (const { path, adres } of listTekstadressen(pagina.voorwerk))
      add(adres, pagina.path, pagina.voorwerk.findLine(path));
    for (const { adres, line } of pagina.inhoud?.links ?? [])
      if (adres.startsWith('https://')) add(adres, pagina.path, line);
  }
  for (const [naam, file] of Object.entries(yaml)) {
    for (const { path, adres } of listTekstadressen(file)) {
      // Where this site will stand; it need not be there yet.
      if (naam === 'site' && path.join('.') === 'adres') continue;
      add(adres, file.path, file.findLine(path));
    }
  }
  return [...gevonden].map(([adres, plaatsen]) => ({ adres, plaatsen }));
}

function listTekstadressen(file: YamlFile): { path: YamlPath; adres: string }[] {
  const visit = (value: unknown, path: YamlPath): { path: YamlPath; adres: string }[] => {
    if (typeof value === 'string') {
      // A full stop behind an address is that of the sentence.
      return [...value.matchAll(WEBADRES)].map(([adres]) => ({ path, adres: adres.replace(/[.,;:!?]+$/, '') }));
    }
    if (Array.isArray(value)) return value.flatMap((een: unknown, index) => visit(een, [...path, index]));
    return isRecord(value) ? Object.entries(value).flatMap(([veld, een]) => visit(een, [...path, veld])) : [];
  };
  return visit(file.data, []);
}
