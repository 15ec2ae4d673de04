import { Fragment } from 'preact';
import { describeUitkomst } from '../../domain/zoeken.ts';
import { GEDEELTELIJK, listFiltertitels, RESULTATEN_PER_KEER, type Antwoord } from '../../search/zoeksessie.ts';
import { Resultaten } from './Resultaten.tsx';
import type { Paginaprops } from './Zoekuitslag.tsx';

/** The second stage: the pages with the words, or what to do when there are none. */
export function Paginas(props: Paginaprops) {
  const { paginas, antwoord, groepen } = props.beeld;
  const isBezig = paginas === 'bezig';
  if (!antwoord || (antwoord.rijen.length === 0 && paginas !== 'klaar')) {
    return isBezig ? <p class="zoek__bezig">Bezig met zoeken in de pagina’s…</p> : null;
  }
  const { rijen, uitkomst, isGedeeltelijk } = antwoord;
  if (rijen.length === 0) {
    return groepen.length === 0 ? <NietsGevonden {...props} antwoord={antwoord} /> : <NietsMeer antwoord={antwoord} />;
  }
  const nogNiet = uitkomst.totaal - uitkomst.resultaten.length;
  return (
    <section class="zoek__paginas" aria-labelledby="zoek-paginas" aria-busy={isBezig}>
      <h2 class="zoek__kop" id="zoek-paginas">
        {describeKop(antwoord, listFiltertitels(antwoord.vraag, props.opties))}
      </h2>
      {isGedeeltelijk && <p class="zoek__melding">{GEDEELTELIJK}</p>}
      <Resultaten {...props} rijen={rijen} />
      {paginas === 'klaar' && nogNiet > 0 && (
        <button type="button" class="knop" onClick={props.acties.showMore}>
          Toon nog {Math.min(nogNiet, RESULTATEN_PER_KEER)} van {nogNiet} pagina’s
        </button>
      )}
    </section>
  );
}

function describeKop({ vraag, uitkomst, isGedeeltelijk }: Antwoord, binnen: readonly string[]): string {
  const { totaal, gezochtOp = vraag.tekst } = uitkomst;
  if (totaal === 0 || isGedeeltelijk) return `Wat lijkt op ‘${vraag.tekst}’`;
  return describeUitkomst(gezochtOp, { suggesties: 0, paginas: totaal }, binnen);
}

function NietsMeer({ antwoord: { uitkomst } }: { antwoord: Antwoord }) {
  return (
    <p class="zoek__bezig">
      {uitkomst.totaal > 0
        ? 'De pagina’s met deze woorden staan hierboven.'
        : 'In de tekst van de pagina’s staan deze woorden verder niet.'}
    </p>
  );
}

function NietsGevonden({ antwoord: { vraag, uitkomst }, ...props }: Paginaprops & { antwoord: Antwoord }) {
  const { pad, beeld, acties, opties } = props;
  const filters = listFiltertitels(vraag, opties);
  const elders = uitkomst.totaalZonderFilter;
  return (
    <>
      <h2 class="zoek__kop">{describeUitkomst(vraag.tekst, { suggesties: 0, paginas: 0 }, filters)}</h2>
      {filters.length > 0 && (
        <p>
          {elders > 0 && `Zonder filters ${elders === 1 ? 'staat er 1 pagina' : `staan er ${elders} pagina’s`}. `}
          <button type="button" class="knop" onClick={acties.clearFilters}>
            Wis filters
          </button>
        </p>
      )}
      {beeld.nabij.length > 0 && (
        <p>
          Zocht u misschien{' '}
          {beeld.nabij.map((plek, plaats) => (
            <Fragment key={plek.adres}>
              {plaats > 0 && ' of '}
              <a class="nl-link" href={plek.adres} data-resultaat>
                {plek.titel}
              </a>
            </Fragment>
          ))}
          ?
        </p>
      )}
      <p>
        Gebruik minder woorden, een ander woord dat hetzelfde betekent, of een deel van een lang woord. Of begin{' '}
        <a class="nl-link" href={pad}>
          opnieuw
        </a>
        .
      </p>
    </>
  );
}
