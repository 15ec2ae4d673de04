import type { Zoekindex, Zoekplek } from '../../src/domain/zoekindex.ts';

/** A place to test with: a page without anything but what is given. */
export function createPlek(velden: Partial<Zoekplek> & Pick<Zoekplek, 'titel'>): Zoekplek {
  return {
    soort: 'pagina',
    adres: `/${velden.titel.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/`,
    namen: [],
    vormen: [],
    tekst: '',
    boven: '',
    deel: 'leidraad',
    fasen: [],
    bronnen: [],
    isAchteraan: false,
    ...velden,
  };
}

/** A heading or a question on a page; it belongs where the page belongs. */
export function createPlekOp(blad: Zoekplek, anker: string, titel: string, soort: 'kop' | 'vraag' = 'kop'): Zoekplek {
  const { deel, fasen, bronnen, isAchteraan } = blad;
  return createPlek({
    ...{ soort, titel, adres: `${blad.adres}#${anker}`, boven: blad.titel },
    ...{ deel, fasen, bronnen, isAchteraan },
  });
}

/** An index of these places. */
export function createIndex(plekken: readonly Zoekplek[], woordgroepen: Zoekindex['woordgroepen'] = []): Zoekindex {
  return { plekken, woordgroepen };
}
