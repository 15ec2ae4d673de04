import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import type { Content } from './read-content.ts';
import { getField, getList, getText } from './values.ts';

/** Pages that do not say when and for whom they were last read, where the site file has a rule for that. */
export function checkNakijken({ yaml, paginas }: Content): Fault[] {
  const regel = getField(yaml.site?.data, 'nakijken');
  if (regel === undefined) return [];
  const eigenaren = getList(regel, 'eigenaren').flatMap((een) => getText(een, 'id') ?? []);
  return paginas.flatMap(({ path, voorwerk }) => {
    const ontbreekt = (['nagekeken', 'eigenaar'] as const)
      .filter((veld) => getField(voorwerk.data, veld) === undefined)
      .map((veld) => ({
        path,
        line: 1,
        message: `Veld ‘${veld}’ ontbreekt. Schrijf hier ${UITLEG[veld]}; ‘nakijken’ in content/site.yaml vraagt dat van elke pagina.`,
      }));
    const eigenaar = getText(voorwerk.data, 'eigenaar');
    if (eigenaar === undefined || eigenaren.includes(eigenaar)) return ontbreekt;
    const message = `De eigenaar ‘${eigenaar}’ staat niet bij ‘nakijken’ in content/site.yaml.${suggest(eigenaar, eigenaren)}`;
    return [...ontbreekt, { path, line: voorwerk.findLine(['eigenaar']), message }];
  });
}

const UITLEG = {
  nagekeken: 'de datum waarop de pagina het laatst met de bron is vergeleken, zoals ‘2026-11-22’',
  eigenaar: 'de id van de rol die de pagina bijhoudt',
} as const;
