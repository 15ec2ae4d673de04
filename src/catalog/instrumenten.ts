import { getCollection } from 'astro:content';
import { toAdres } from '../domain/adres.ts';
import { INSTRUMENTEN, type Instrument, type InstrumentSoort } from '../domain/instrument.ts';
import type { Paginagroep } from '../domain/pagina.ts';
import { getPaginas } from './paginas.ts';
import { readOnce } from './read-once.ts';

/** All instruments, in the order of the alphabet; one with a page takes its name and its text from there. */
export const getInstrumenten = readOnce(async (): Promise<readonly Instrument[]> => {
  const [instrumenten, paginas] = await Promise.all([getCollection('instrumenten'), getPaginas()]);
  return instrumenten
    .map(({ data: { naam = '', tekst = '', vindplaatsen = [], op_deze_site: opDezeSite, ...rest } }): Instrument => {
      const pagina = paginas.find(({ adres }) => adres === toAdres(`${INSTRUMENTEN}/${rest.id}`));
      const eigen = pagina && { naam: pagina.titel, tekst: pagina.omschrijving, pagina: pagina.adres };
      return { ...rest, naam, tekst, vindplaatsen, opDezeSite, ...eigen };
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
});

/** The kinds of instruments, in the order of their file. */
export const getInstrumentSoorten = readOnce(async (): Promise<readonly InstrumentSoort[]> =>
  (await getCollection('instrumentsoorten')).map(({ data }) => data),
);

/** The pages of instruments by their kind, as the side navigation divides them. */
export const getInstrumentGroepen = readOnce(async (): Promise<readonly Paginagroep[]> => {
  const [instrumenten, soorten] = await Promise.all([getInstrumenten(), getInstrumentSoorten()]);
  return soorten.map(({ id, titel }) => ({
    titel,
    adressen: instrumenten.flatMap(({ soort, pagina }) => (soort === id && pagina !== undefined ? [pagina] : [])),
  }));
});
