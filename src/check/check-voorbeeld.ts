import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import { listIds } from './list-ids.ts';
import type { Content } from './read-content.ts';
import { getList, getText } from './values.ts';

/** Answers of the example to questions that are not asked, and a second answer to one question. */
export function checkVoorbeeld(content: Content): Fault[] {
  const file = content.yaml.voorbeeld;
  const vragen = listIds(content, 'vraag')?.map(({ id }) => id);
  // A list of questions that cannot be read is a fault of its own.
  if (file === undefined || vragen === undefined) return [];
  const ids = getList(file.data, 'antwoorden').map((antwoord) => getText(antwoord, 'vraag'));
  return ids.flatMap((id, index): Fault[] => {
    const report = (message: string) => [
      { path: file.path, line: file.findLine(['antwoorden', index, 'vraag']), message },
    ];
    if (id === undefined) return [];
    if (!vragen.includes(id)) return report(`De vraag ‘${id}’ staat niet in vragen.yaml.${suggest(id, vragen)}`);
    if (ids.indexOf(id) === index) return [];
    return report(`De vraag ‘${id}’ staat al in dit voorbeeld. Haal een van beide weg.`);
  });
}
