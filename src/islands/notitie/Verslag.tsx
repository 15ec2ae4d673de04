import { Fragment } from 'preact';
import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import { computeVerslag, type Verslagrij, type Verslagvraag as Vraag } from '../../domain/checklist-verslag.ts';
import type { ChecklistInvoer, Stand } from '../../domain/checklist.ts';
import { formatDatum } from '../../domain/datum.ts';
import { formatDocumentnaam, listKopkenmerken } from '../../domain/documentnaam.ts';
import type { Gespreksnotitie } from '../../domain/gespreksnotitie.ts';
import { capitalize } from '../../domain/verbuiging.ts';

type Props = {
  lijst: Checklistlijst;
  invoer: ChecklistInvoer;
  notitie: Gespreksnotitie;
  verantwoording: string;
  /** ISO date. */
  vandaag: string;
};

/** The report: everything that was entered, and what was not. */
export function Verslag({ lijst, invoer, notitie, verantwoording, vandaag }: Props) {
  const { standen, punten, fase, afspraken } = notitie;
  const kenmerken = listKopkenmerken(invoer);
  return (
    <article class="verslag" aria-labelledby="verslag">
      <header>
        <h2 id="verslag">Verslag: {formatDocumentnaam(invoer, 'checklist sturing')}</h2>
        {kenmerken.length > 0 && <p>{kenmerken.join(' · ')}</p>}
      </header>
      <p>
        Geregeld: {standen.geregeld} · bespreken: {standen.bespreken} · uitzoeken: {standen.uitzoeken} · zonder stand:{' '}
        {standen.zonder}
      </p>
      <h3>Punten om in te brengen</h3>
      {punten.length === 0 ? (
        <p class="stil">niet ingevuld</p>
      ) : (
        <ol class="blad__lijst">
          {punten.map(({ punt, tekst }) => (
            <li key={punt} class="tekst-zoals-getypt">
              {tekst}
            </li>
          ))}
        </ol>
      )}
      {fase !== undefined && fase.beslismomenten.length > 0 && (
        <>
          <h3>Beslissingen die aan de orde zijn</h3>
          <p>{fase.titel}</p>
          <ul class="blad__lijst">
            {fase.beslismomenten.map(({ id, tekst }) => (
              <li key={id}>{tekst}</li>
            ))}
          </ul>
        </>
      )}
      <h3 id="verslag-afspraken">Afspraken</h3>
      {afspraken.length === 0 ? (
        <p class="stil">niet ingevuld</p>
      ) : (
        <Tabel
          koppen={['Wat', 'Wie', 'Wanneer']}
          naam="verslag-afspraken"
          klasse="afspraken"
          rijen={afspraken.map(({ id, tekst, wie, datum }) => ({
            id,
            cellen: [tekst, wie, datum === undefined ? undefined : formatDatum(datum)],
          }))}
        />
      )}
      {computeVerslag(lijst, invoer).map(({ titel, groepen }) => (
        <section key={titel}>
          <h3>{titel}</h3>
          {groepen.map((groep) => (
            <section key={groep.id} class="verslag__groep">
              <h4>{groep.titel}</h4>
              {groep.vragen.map((vraag) => (
                <Verslagvraag key={vraag.id} vraag={vraag} />
              ))}
            </section>
          ))}
        </section>
      ))}
      <footer class="blad__voet">
        <p class="hint">
          Gemaakt op {formatDatum(vandaag)}. {verantwoording}
        </p>
      </footer>
    </article>
  );
}

function Verslagvraag({ vraag }: { vraag: Vraag }) {
  const { antwoord, tekst, notitie, tabel, lijst, deelvragen, isKop, isIngevuld } = vraag;
  const kopId = `verslag-${vraag.id}`;
  return (
    <div class="verslag__vraag">
      <div class="verslag__antwoord">
        <p class="verslag__kop" id={kopId}>
          {vraag.vraag} <Merk stand={vraag.stand} />
          {!isKop && !isIngevuld && <span class="stil verslag__leeg">niet ingevuld</span>}
        </p>
        {antwoord !== undefined && <p>{capitalize(antwoord)}</p>}
        {tekst !== undefined && <p class="tekst-zoals-getypt">{tekst}</p>}
        {lijst.length > 0 && (
          <ul class="blad__lijst">
            {lijst.map((rij) => (
              <li key={rij.id} class="tekst-zoals-getypt">
                {rij.tekst}
              </li>
            ))}
          </ul>
        )}
        {notitie !== undefined && <p class="tekst-zoals-getypt aangehaald">{notitie}</p>}
      </div>
      {tabel !== undefined && (
        <Tabel
          koppen={
            tabel.soort === 'taken' ? ['Proces', 'Wie', 'Stand'] : ['Document', 'Welk', 'Status', 'Waar', 'Stand']
          }
          naam={kopId}
          klasse="vraagtabel"
          rijen={tabel.rijen.map((rij) => ({
            id: rij.id,
            notitie: rij.notitie,
            cellen: tabel.soort === 'taken' ? toTaakcellen(rij) : toDocumentcellen(rij),
          }))}
        />
      )}
      {deelvragen.length > 0 && (
        <div class="verslag__onder">
          {deelvragen.map((deelvraag) => (
            <Verslagvraag key={deelvraag.id} vraag={deelvraag} />
          ))}
        </div>
      )}
    </div>
  );
}

function Merk({ stand }: { stand: Stand | undefined }) {
  return stand === undefined ? null : <span class="nl-data-badge">{stand}</span>;
}

function toTaakcellen({ naam, tekst, stand }: Verslagrij) {
  return [naam, tekst, stand];
}

function toDocumentcellen({ naam, tekst, status, vindplaats, stand }: Verslagrij) {
  return [naam, tekst, status, vindplaats, stand];
}

type TabelProps = {
  koppen: readonly string[];
  /** Id of what says what the table is about. */
  naam: string;
  klasse: string;
  rijen: readonly { id: string; cellen: readonly (string | undefined)[]; notitie?: string | undefined }[];
};

/** Short, as there are many of them in a table. */
function NietIngevuld() {
  return (
    <span class="stil">
      <span aria-hidden="true">–</span>
      <span class="alleen-voorlezen">niet ingevuld</span>
    </span>
  );
}

/** A row is named by its first cell. A cell in which nothing was entered says so. */
function Tabel({ koppen, naam, klasse, rijen }: TabelProps) {
  return (
    <table class={`tabel tabel--kaarten ${klasse}`} aria-labelledby={naam}>
      <thead>
        <tr>
          {koppen.map((kop) => (
            <th key={kop} scope="col">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ id, cellen: [eerste = '', ...cellen], notitie }) => (
          <Fragment key={id}>
            <tr class={notitie === undefined ? undefined : 'tabel__met-notitie'}>
              <th scope="row">{eerste || 'Zonder naam'}</th>
              {cellen.map((cel, plek) => (
                <td key={koppen[plek + 1]} data-kop={koppen[plek + 1]}>
                  {cel ?? <NietIngevuld />}
                </td>
              ))}
            </tr>
            {notitie !== undefined && (
              <tr>
                <td colSpan={koppen.length} data-kop="Notitie">
                  <span class="aangehaald">{notitie}</span>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
