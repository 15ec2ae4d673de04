import type { Fault } from './fault.ts';
import { HULPDELEN, listDelen } from './delen.ts';
import { toPath, YAML_FILES, type Content } from './read-content.ts';

/** Parts with a list of their own that are there by half: without a page they lead to, or a list without its part. */
export function checkDelen(content: Content): Fault[] {
  const { site } = content.yaml;
  const delen = listDelen(content);
  // A broken site file has a fault of its own.
  if (site === undefined || delen.length === 0) return [];
  return HULPDELEN.flatMap(({ deel, lijst, ook, paginas, samenMet }) => {
    const plaats = delen.indexOf(deel);
    if (plaats < 0) {
      return [lijst, ...ook]
        .filter((naam) => content.yaml[naam] !== undefined)
        .map((naam) => ({
          path: toPath(YAML_FILES[naam]),
          line: 1,
          message: `Dit bestand hoort bij het deel ‘${deel}’, maar dat staat niet bij ‘delen’ in content/site.yaml. Zet het deel erbij, of haal dit bestand weg.`,
        }));
    }
    const toFault = (message: string) => ({
      path: site.path,
      line: site.findLine(['delen', plaats, 'id']),
      message,
    });
    return [
      ...paginas
        .filter((naam) => !content.files.includes(`${deel}/${naam}.mdx`))
        .map((naam) => toFault(`Bij het deel ‘${deel}’ hoort de pagina content/${deel}/${naam}.mdx. Maak die.`)),
      ...samenMet
        .filter((ander) => !delen.includes(ander.deel))
        .map((ander) =>
          toFault(
            `Het deel ‘${deel}’ kan niet zonder het deel ‘${ander.deel}’: ${ander.want}. Zet dat deel erbij, of haal ‘${deel}’ weg.`,
          ),
        ),
    ];
  });
}
