import { computeDekking, type Dekking } from './compute-dekking.ts';
import { listAanwezig, listVereist } from './list-dekking.ts';
import { toPath, YAML_FILES, type Content } from './read-content.ts';

const LIST_PATH = toPath(YAML_FILES.dekking);

/** What to print, in Dutch, and whether every point stands on the site. */
type Verslag = { lines: readonly string[]; isCompleet: boolean };

/** Says per source and per list how much of it stands on the site and what is missing. Content without a list is complete. */
export function reportDekking(content: Content): Verslag {
  if (content.yaml.dekking === undefined) {
    return { lines: [`Er is geen ${LIST_PATH}; er valt niets te tellen.`], isCompleet: true };
  }
  const vereist = listVereist(content);
  if (vereist === undefined) {
    const message = `${LIST_PATH} is niet te lezen. Voer ‘npm run check:content’ uit: dat zegt wat er moet veranderen.`;
    return { lines: [message], isCompleet: false };
  }
  const dekking = vereist.map((one) => computeDekking(one, listAanwezig(content, one)));
  const samen = { vereist: sum(dekking, 'vereist'), gedekt: sum(dekking, 'gedekt') };
  return {
    lines: [...dekking.flatMap(describeDekking), `Samen: ${describeAantal(samen, 'punten')}`],
    isCompleet: samen.gedekt === samen.vereist,
  };
}

/** The list has a line per part of the source, so points are together with the others of their part. */
function describeDekking({ naam, verzameling, ontbrekend, ...aantal }: Dekking): string[] {
  const parts = Map.groupBy(ontbrekend, ({ path, line }) => `${path}:${line}`);
  return [
    `${naam}: ${describeAantal(aantal, verzameling ?? 'punten')}${ontbrekend.length > 0 ? ' Nog niet:' : ''}`,
    ...[...parts].map(([place, punten]) => `  ${place} ${punten.map(({ id }) => id).join(', ')}`),
  ];
}

function describeAantal({ vereist, gedekt }: Pick<Dekking, 'vereist' | 'gedekt'>, wat: string): string {
  return `${gedekt} van ${vereist} ${wat} staan op de site.`;
}

function sum(dekking: readonly Dekking[], veld: 'vereist' | 'gedekt'): number {
  return dekking.reduce((total, one) => total + one[veld], 0);
}
