import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import { compareLijsten, type Deelscan, type Verdeling } from '../../domain/zelfscan-vergelijking.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';

type Props = { scans: readonly Deelscan[]; lijst: Uitkomstlijst };

/** Where lists differ: the agenda for the talk, by onderdeel. */
export function NaastElkaar({ scans, lijst }: Props) {
  const { verschillen, teBespreken } = compareLijsten(lijst, scans);
  return (
    <section aria-labelledby="naast-elkaar">
      <h2 id="naast-elkaar">Naast elkaar: agenda voor het gesprek</h2>
      {verschillen.length === 0 ? (
        <p>Bij geen enkele vraag die meer dan één lijst heeft beantwoord, verschillen de antwoorden.</p>
      ) : (
        <>
          <p>
            Bij {verschillen.length}
            {'\u00A0'}
            {verschillen.length === 1 ? 'vraag' : 'vragen'} verschillen de antwoorden. Waar de verdeling het gelijkst
            is, staat in elk onderdeel bovenaan.
          </p>
          {lijst.onderdelen.map(({ id, kort }) => (
            <Onderdeel
              key={id}
              kort={kort}
              vragen={verschillen.filter(({ onderdeel }) => onderdeel === id)}
              scans={scans}
            />
          ))}
        </>
      )}
      {teBespreken.length > 0 && (
        <Onderdeel kort="Geen verschil, wel ‘nog bespreken’" vragen={teBespreken} scans={scans} />
      )}
    </section>
  );
}

type OnderdeelProps = { kort: string; vragen: readonly Verdeling[]; scans: readonly Deelscan[] };

function Onderdeel({ kort, vragen, scans }: OnderdeelProps) {
  if (vragen.length === 0) return null;
  return (
    <>
      <h3>{kort}</h3>
      <ul class="lijst vragenblok">
        {vragen.map((verdeling) => (
          <li key={verdeling.id}>
            <strong>
              {verdeling.nummer}. {verdeling.vraag}
            </strong>
            <dl class="verdeling">
              <Antwoord naam="Op orde" ids={verdeling.opOrde} verdeling={verdeling} scans={scans} />
              <Antwoord naam="Niet op orde" ids={verdeling.nietOpOrde} verdeling={verdeling} scans={scans} />
              <Antwoord naam="Niet beantwoord" ids={verdeling.onbeantwoord} verdeling={verdeling} scans={scans} />
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

type AntwoordProps = { naam: string; ids: readonly string[]; verdeling: Verdeling; scans: readonly Deelscan[] };

/** Who gave this answer, each with what was noted besides. */
function Antwoord({ naam, ids, verdeling: { opmerkingen }, scans }: AntwoordProps) {
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>{naam}</dt>
      {scans
        .filter(({ id }) => ids.includes(id))
        .map(({ id, invoer }) => {
          const opmerking = opmerkingen.find((een) => een.id === id);
          return (
            <dd key={id}>
              {formatVolledigeNaam(invoer, ZELFSCAN.enkelvoud)}{' '}
              {opmerking?.isTeBespreken && <span class="nl-data-badge vragenblok__merk">nog bespreken</span>}
              {opmerking?.toelichting !== undefined && <p class="vragenblok__toelichting">{opmerking.toelichting}</p>}
            </dd>
          );
        })}
    </div>
  );
}
