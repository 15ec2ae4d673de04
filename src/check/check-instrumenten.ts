import { INSTRUMENTEN } from '../domain/instrument.ts';
import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import { listIds } from './list-ids.ts';
import type { Content } from './read-content.ts';
import { getField, getList, getText } from './values.ts';

/** What an instrument says of itself in the list, when it has no page to say it. */
const EIGEN_VELDEN = ['naam', 'tekst'] as const;

/** Instruments that are told nowhere or in two places, and pages of instruments that the list does not know. */
export function checkInstrumenten(content: Content): Fault[] {
  const file = content.yaml.instrumenten;
  const ids = listIds(content, 'instrument')?.map(({ id }) => id);
  if (file === undefined || ids === undefined) return [];
  const map = `${INSTRUMENTEN}/`;
  const paginas = content.paginas.filter(({ id }) => id.startsWith(map) && id !== `${map}index`);
  const metPagina = new Set(paginas.map(({ id }) => id.slice(map.length)));
  const inLijst = getList(file.data).flatMap((instrument, index) => {
    const id = getText(instrument, 'id');
    if (id === undefined) return [];
    return EIGEN_VELDEN.flatMap((veld) => {
      const isGenoemd = getField(instrument, veld) !== undefined;
      if (isGenoemd !== metPagina.has(id)) return [];
      const message = isGenoemd
        ? `Veld ‘${veld}’ staat al op de pagina van ‘${id}’. Haal het hier weg.`
        : `Het instrument ‘${id}’ heeft geen pagina en hier geen ‘${veld}’. Schrijf dat veld, of maak content/${map}${id}.mdx.`;
      return [{ path: file.path, line: file.findLine(isGenoemd ? [index, veld] : [index, 'id']), message }];
    });
  });
  const zonderLijst = paginas.flatMap(({ path, id }) => {
    const naam = id.slice(map.length);
    if (ids.includes(naam)) return [];
    return [
      {
        path,
        line: 1,
        message: `Het instrument ‘${naam}’ staat niet in ${file.path}.${suggest(naam, ids)} Zet het in die lijst.`,
      },
    ];
  });
  return [...inLijst, ...zonderLijst];
}
