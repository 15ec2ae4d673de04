import type { ComponentChildren } from 'preact';
import { formatDatum } from '../../domain/datum.ts';
import type { Gespreksnotitie } from '../../domain/gespreksnotitie.ts';
import { computeNotitieblad, SCHRIJFREGELS, type Bladafspraak, type Bladregel } from '../../domain/notitieblad.ts';
import { pickEersteZin } from '../../domain/shorten-tekst.ts';

type Props = {
  notitie: Gespreksnotitie;
  /** Says whose questions these are. */
  verantwoording: string;
  /** ISO date. */
  vandaag: string;
};

/** The gespreksnotitie as it is printed on one A4. On paper only what there is has a heading, and room for agreements. */
export function Blad({ notitie, verantwoording, vandaag }: Props) {
  const { zetting, notitieregels, kop, bespreken, uitzoeken, punten, fase, afspraken, meer } =
    computeNotitieblad(notitie);
  const nogMeer = [
    ...(meer.bespreken > 0 ? [`${String(meer.bespreken)} om te bespreken`] : []),
    ...(meer.uitzoeken > 0 ? [`${String(meer.uitzoeken)} om uit te zoeken`] : []),
  ].join(' en ');
  return (
    <article class={`blad blad--${zetting}`} data-notitieregels={notitieregels} aria-labelledby="blad">
      <header class="blad__kop">
        <h2 id="blad">Gespreksnotitie</h2>
        {kop.length > 0 && <p>{kop.join(' · ')}</p>}
      </header>
      <Bladdeel
        id="blad-bespreken"
        kop="Om te bespreken"
        leeg="Er staat niets op ‘bespreken’."
        aantal={bespreken.length}
      >
        <Regels regels={bespreken} />
      </Bladdeel>
      {(uitzoeken.length > 0 || meer.uitzoeken === 0) && (
        <Bladdeel
          id="blad-uitzoeken"
          kop="Uit te zoeken"
          leeg="Er staat niets op ‘uitzoeken’."
          aantal={uitzoeken.length}
        >
          <Regels regels={uitzoeken} />
        </Bladdeel>
      )}
      {nogMeer !== '' && <p class="stil">En nog {nogMeer}: zie het verslag.</p>}
      <Bladdeel
        id="blad-punten"
        kop="Punten om in te brengen"
        leeg="Er zijn nog geen punten gekozen."
        aantal={punten.length}
      >
        <ol class="blad__lijst">
          {punten.map(({ id, tekst }) => (
            <li key={id}>
              <span class="blad__kort">{tekst}</span>
            </li>
          ))}
        </ol>
      </Bladdeel>
      <Bladdeel
        id="blad-beslissingen"
        kop="Beslissingen die aan de orde zijn"
        bij={fase?.titel}
        leeg={fase === undefined ? 'Er is nog geen fase gekozen.' : 'Bij deze fase staan geen beslissingen.'}
        aantal={fase?.beslismomenten.length ?? 0}
      >
        <ul class="blad__lijst">
          {fase?.beslismomenten.map(({ id, tekst }) => (
            <li key={id}>{tekst}</li>
          ))}
        </ul>
      </Bladdeel>
      <section class="blad__deel" aria-labelledby="blad-afspraken">
        <h3 id="blad-afspraken">Afspraken</h3>
        {afspraken.length === 0 && <p class="stil niet-afdrukken">Er zijn nog geen afspraken vastgelegd.</p>}
        <Afspraken afspraken={afspraken} />
        {meer.afspraken > 0 && (
          <p class="stil">
            En nog {meer.afspraken} {meer.afspraken === 1 ? 'afspraak' : 'afspraken'}: zie het verslag.
          </p>
        )}
      </section>
      <footer class="blad__voet">
        <p class="hint">
          Gemaakt op {formatDatum(vandaag)} met de Checklist sturing. {pickEersteZin(verantwoording)} De opzet van deze
          notitie is van deze site.
        </p>
      </footer>
    </article>
  );
}

type DeelProps = {
  id: string;
  kop: string;
  /** Small, behind the heading. */
  bij?: string | undefined;
  /** What stands here on the screen when there is nothing. */
  leeg: string;
  aantal: number;
  children: ComponentChildren;
};

function Bladdeel({ id, kop, bij, leeg, aantal, children }: DeelProps) {
  return (
    <section class={aantal === 0 ? 'blad__deel niet-afdrukken' : 'blad__deel'} aria-labelledby={id}>
      <h3 id={id}>
        {kop}
        {bij !== undefined && <span class="blad__bij"> {bij}</span>}
      </h3>
      {aantal === 0 ? <p class="stil">{leeg}</p> : children}
    </section>
  );
}

function Regels({ regels }: { regels: readonly Bladregel[] }) {
  return (
    <ul class="blad__lijst">
      {regels.map(({ id, label, bij, notitie }) => (
        <li key={id}>
          <span class="blad__label">
            {label} <span class="blad__bij">{bij}</span>
          </span>
          {notitie !== undefined && <span class="blad__notitie">{notitie}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Without agreements there are lines on paper to write them on. */
function Afspraken({ afspraken }: { afspraken: readonly Bladafspraak[] }) {
  const isLeeg = afspraken.length === 0;
  const schrijfregels = isLeeg ? Array.from({ length: SCHRIJFREGELS }, (_, plek) => plek) : [];
  return (
    <table
      class={
        isLeeg ? 'tabel tabel--kaarten afsprakentabel afsprakentabel--leeg' : 'tabel tabel--kaarten afsprakentabel'
      }
    >
      <thead>
        <tr>
          <th scope="col">Wat</th>
          <th scope="col">Wie</th>
          <th scope="col">Wanneer</th>
        </tr>
      </thead>
      <tbody>
        {afspraken.map(({ id, tekst, wie, datum }) => (
          <tr key={id}>
            <th scope="row">
              <span class="blad__kort">{tekst}</span>
            </th>
            <td data-kop="Wie">
              <span class="blad__kort">{wie}</span>
            </td>
            <td data-kop="Wanneer">{datum}</td>
          </tr>
        ))}
        {schrijfregels.map((plek) => (
          <tr key={plek}>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
