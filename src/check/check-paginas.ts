import type { Fault } from './fault.ts';
import type { Content } from './read-content.ts';
import type { PaginaBestand } from './read-pagina.ts';
import { getField, getText } from './values.ts';

/** Pages that cannot be told apart: the same title or description, or the same place in one part. */
export function checkPaginas({ paginas }: Content): Fault[] {
  return [
    ...findSame(paginas, 'titel', readText('titel'), 'Geef elke pagina een eigen titel.'),
    ...findSame(paginas, 'omschrijving', readText('omschrijving'), 'Schrijf per pagina wat er juist daar staat.'),
    ...findSame(paginas, 'volgorde', readVolgorde, 'Geef elke pagina van een deel een eigen nummer.'),
  ];
}

function readText(veld: string): (pagina: PaginaBestand) => string | undefined {
  return ({ voorwerk }) => getText(voorwerk.data, veld)?.trim();
}

function readVolgorde({ id, voorwerk }: PaginaBestand): string | undefined {
  const volgorde = getField(voorwerk.data, 'volgorde');
  // The part is the first folder, as in the menu.
  return typeof volgorde === 'number' ? `${id.split('/')[0] ?? id} ${volgorde}` : undefined;
}

function findSame(
  paginas: readonly PaginaBestand[],
  veld: string,
  read: (pagina: PaginaBestand) => string | undefined,
  wayOut: string,
): Fault[] {
  const first = new Map<string, string>();
  return paginas.flatMap((pagina) => {
    const value = read(pagina);
    if (value === undefined) return [];
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, pagina.path);
      return [];
    }
    const message = `Veld ‘${veld}’ is hetzelfde als in ${other}. ${wayOut}`;
    return [{ path: pagina.path, line: pagina.voorwerk.findLine([veld]), message }];
  });
}
