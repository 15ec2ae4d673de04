import type { Fault } from './fault.ts';
import { readMerk } from './merk.ts';
import type { Content } from './read-content.ts';
import type { PaginaBestand } from './read-pagina.ts';
import { isRecord } from './values.ts';

/** Marks that something must still be looked at: in the text of a page, or at the start of one of its fields. */
export function checkMerken({ paginas }: Content): Fault[] {
  return paginas.flatMap((pagina) => [...checkVelden(pagina), ...checkTekst(pagina)]);
}

function checkVelden({ path, voorwerk }: PaginaBestand): Fault[] {
  const velden = isRecord(voorwerk.data) ? Object.entries(voorwerk.data) : [];
  return velden.flatMap(([veld, waarde]) => {
    const merk = typeof waarde === 'string' ? readMerk(waarde) : undefined;
    if (merk === undefined) return [];
    const message = `Veld ‘${veld}’ is nog te controleren. Pas de tekst zo nodig aan en haal ‘TE CONTROLEREN:’ weg.`;
    return [{ path, line: voorwerk.findLine([veld]), message }];
  });
}

function checkTekst({ path, inhoud }: PaginaBestand): Fault[] {
  return (inhoud?.merken ?? []).map(({ tekst, line }) => ({
    path,
    line,
    message: `Nog te controleren: ${toZin(tekst)} Haal daarna dit merk weg.`,
  }));
}

function toZin(tekst: string): string {
  if (tekst === '') return 'wat hieronder staat.';
  return /[.?!]$/.test(tekst) ? tekst : `${tekst}.`;
}
