import { getCollection } from 'astro:content';
import { toAdres } from '../domain/adres.ts';
import { toAfkortingAnker, toBegripAdres, BEGRIPPEN } from '../domain/begrippagina.ts';
import type { Checklistvraag } from '../domain/checklist.ts';
import { INSTRUMENTEN } from '../domain/instrument.ts';
import type { Pagina } from '../domain/pagina.ts';
import type { Pleksoort, Woordgroep, Zoekindex, Zoekplek } from '../domain/zoekindex.ts';
import { getAfkortingen, getBegrippen } from './begrippen.ts';
import { getBronnen } from './bronnen.ts';
import { getChecklist } from './checklist.ts';
import { getInstrumenten } from './instrumenten.ts';
import { getPaginasMetTekst, renderTekst } from './paginas.ts';
import { getSite } from './site.ts';
import { getVragenlijst } from './zelfscan.ts';

/** Places under which headings stand of their own accord; the text of a term is found by the term. */
const MET_KOPPEN = new Set<Pleksoort>(['pagina', 'instrument', 'hulpmiddel']);

/** Everything that the suggestions of the search page are made from. */
export async function getZoekindex(): Promise<Zoekindex> {
  const [paginas, begrippen, vragen, afkortingen, woordgroepen] = await Promise.all([
    listPaginaplekken(),
    listBegripplekken(),
    listVragen(),
    getAfkortingen(),
    getCollection('zoekwoorden'),
  ]);
  return {
    plekken: [...begrippen, ...paginas, ...vragen],
    woordgroepen: [
      ...afkortingen.flatMap(({ begrip, afkorting, betekenis }): Woordgroep[] =>
        begrip === undefined ? [{ woorden: [afkorting, betekenis] }] : [],
      ),
      ...woordgroepen.map(({ data }) => data),
    ],
  };
}

async function listPaginaplekken(): Promise<Zoekplek[]> {
  const [paginas, { delen }, bronnen, instrumenten] = await Promise.all([
    getPaginasMetTekst(),
    getSite(),
    getBronnen(),
    getInstrumenten(),
  ]);
  const hulpmiddelen = new Set(delen.filter(({ groep }) => groep === 'hulpmiddel').map(({ id }) => id));
  const status = new Map(bronnen.map((bron) => [bron.id, bron.status]));

  const toSoort = ({ deel, adres, volgorde }: Pagina): Pleksoort => {
    if (hulpmiddelen.has(deel)) return 'hulpmiddel';
    if (deel === INSTRUMENTEN && volgorde > 0) return 'instrument';
    return deel === BEGRIPPEN && adres !== toAdres(BEGRIPPEN) ? 'begrip' : 'pagina';
  };
  const plekken: Zoekplek[] = [];
  for (const een of paginas) {
    const { pagina } = een;
    const soort = toSoort(pagina);
    // A term with a longer text has that on its own page.
    if (soort === 'begrip') continue;
    const instrument = instrumenten.find((kandidaat) => kandidaat.pagina === pagina.adres);
    const plek: Zoekplek = {
      soort,
      titel: pagina.titel,
      adres: pagina.adres,
      namen: pagina.menutitel === pagina.titel ? [] : [pagina.menutitel],
      vormen: [],
      tekst: pagina.omschrijving,
      boven: '',
      deel: pagina.deel,
      fasen: instrument?.fasen ?? (pagina.fase === undefined ? [] : [pagina.fase]),
      bronnen: pagina.vindplaats === undefined ? [] : [pagina.vindplaats.bron],
      // An instrument is used still, whatever document it comes from.
      isAchteraan:
        (soort !== 'instrument' && status.get(pagina.vindplaats?.bron ?? '') === 'voorganger') ||
        pagina.deel === 'regio',
    };
    plekken.push(plek);
    if (!MET_KOPPEN.has(soort)) continue;
    for (const { depth, slug, text } of (await renderTekst(een)).headings) {
      if (depth === 2 || depth === 3) plekken.push(toKop(plek, slug, text));
    }
  }
  const lijst = plekken.find(({ adres }) => adres === toAdres(INSTRUMENTEN));
  for (const { id, naam, tekst, pagina, fasen, vindplaatsen } of instrumenten) {
    if (pagina !== undefined || !lijst) continue;
    const bron = vindplaatsen.map((een) => een.bron);
    plekken.push({ ...toKop(lijst, id, naam), soort: 'instrument', tekst, fasen, bronnen: bron });
  }
  return plekken;
}

async function listBegripplekken(): Promise<Zoekplek[]> {
  const [begrippen, afkortingen] = await Promise.all([getBegrippen(), getAfkortingen()]);
  const plekken = begrippen.map(({ id, term, afkorting, synoniemen, vormen, definities }): Zoekplek => {
    const kort = afkortingen.filter(({ begrip }) => begrip === id).map((een) => een.afkorting);
    const namen = [...(afkorting === undefined ? [] : [afkorting]), ...kort, ...synoniemen];
    return {
      soort: 'begrip',
      titel: term,
      adres: toBegripAdres(id),
      namen: [...new Set(namen)].filter((naam) => naam !== term),
      vormen,
      tekst: definities[0].tekst,
      boven: '',
      deel: BEGRIPPEN,
      fasen: [],
      bronnen: [...new Set(definities.map(({ bron }) => bron))],
      isAchteraan: false,
    };
  });
  const zonderBegrip = afkortingen.filter(({ begrip }) => begrip === undefined);
  return [
    ...plekken,
    ...zonderBegrip.map(({ id, afkorting, betekenis, vormen }): Zoekplek => ({
      soort: 'begrip',
      titel: afkorting,
      adres: `${toAdres(BEGRIPPEN)}#${toAfkortingAnker(id)}`,
      namen: [],
      vormen: [betekenis, ...vormen],
      tekst: betekenis,
      boven: '',
      deel: BEGRIPPEN,
      fasen: [],
      bronnen: [],
      isAchteraan: false,
    })),
  ];
}

type Lijstvraag = { id: string; label: string; vraag: string };

async function listVragen(): Promise<Zoekplek[]> {
  const [{ onderdelen }, { delen }, paginas] = await Promise.all([
    getVragenlijst(),
    getChecklist(),
    getPaginasMetTekst(),
  ]);
  const toVraag = (lijst: string, { id, label, vraag }: Lijstvraag, bron: readonly string[]): Zoekplek => ({
    soort: 'vraag',
    titel: label,
    adres: `${toAdres(lijst)}#${id}`,
    namen: [],
    vormen: [],
    tekst: vraag,
    boven: paginas.find(({ pagina }) => pagina.id === `${lijst}/index`)?.pagina.titel ?? '',
    deel: lijst,
    fasen: [],
    bronnen: bron,
    isAchteraan: false,
  });
  const checklistvragen = delen
    .flatMap(({ groepen }) => groepen)
    .flatMap(({ vragen }) => vragen)
    .flatMap(listDeelvragen);
  return [
    ...onderdelen.flatMap(({ vragen }) => vragen).map((vraag) => toVraag('zelfscan', vraag, [vraag.vindplaats.bron])),
    ...checklistvragen.map((vraag) => toVraag('checklist-sturing', vraag, [])),
  ];
}

function listDeelvragen(vraag: Checklistvraag): Checklistvraag[] {
  return [vraag, ...vraag.deelvragen.flatMap(listDeelvragen)];
}

/** A place on the page of `plek`. */
function toKop(plek: Zoekplek, anker: string, titel: string): Zoekplek {
  return { ...plek, soort: 'kop', titel, adres: `${plek.adres}#${anker}`, namen: [], tekst: '', boven: plek.titel };
}
