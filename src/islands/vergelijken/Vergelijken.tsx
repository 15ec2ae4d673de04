import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import { GEEN_DOCUMENTEN, openDocumenten } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import { Metingen } from './Metingen.tsx';
import { NaastElkaar } from './NaastElkaar.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  lijst: Uitkomstlijst;
};

/** Zelfscans beside each other: two over time, or several of one moment. */
export function Vergelijken({ siteId, basis, lijst }: Props) {
  const [stores] = useState(() => ({
    documenten: openDocumenten(siteId, [ZELFSCAN]),
    open: openZelfscans(siteId, lijst),
  }));
  const documenten = useStore(stores.documenten.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const [gekozen, setGekozen] = useState<readonly string[]>([]);
  const [isGeladen, setGeladen] = useState(false);
  useEffect(() => {
    setGekozen(readGekozen());
    setGeladen(true);
    const onPopState = () => setGekozen(readGekozen());
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  const zelfscans = documenten.filter(({ soort, status }) => soort === ZELFSCAN.soort && status === 'leesbaar');
  const scans = zelfscans
    .filter(({ id }) => gekozen.includes(id))
    .map(({ id }) => ({ id, invoer: stores.open(id).$invoer.get() }))
    // The oldest first; without a date it is not known which that is.
    .sort((een, ander) => ((een.invoer.datum ?? '') < (ander.invoer.datum ?? '') ? -1 : 1));
  /** Lists of one day are not one after the other. */
  const isEenMoment = new Set(scans.map(({ invoer }) => invoer.datum)).size === 1;
  const toggle = (id: string) => {
    const nieuw = gekozen.includes(id) ? gekozen.filter((een) => een !== id) : [...gekozen, id];
    const query = new URLSearchParams(nieuw.map((een, i) => [i === 0 ? 'id' : 'met', een]));
    history.replaceState(null, '', nieuw.length === 0 ? location.pathname : `${location.pathname}?${query.toString()}`);
    setGekozen(nieuw);
  };

  return (
    <div class="uitkomst">
      {!isGeladen && <p>Uw zelfscans komen hier te staan zodra deze pagina is geladen.</p>}
      {isGeladen && zelfscans.length < 2 && (
        <p class="melding">
          <strong>Om te vergelijken hebt u ten minste twee zelfscans nodig.</strong> In deze browser{' '}
          {zelfscans.length === 0 ? 'staat er nog geen' : 'staat er één'}.{' '}
          <a class="nl-link" href={toHref(ZELFSCAN.adres, basis)}>
            Vul er een in of open een bestand
          </a>
          .
        </p>
      )}
      {zelfscans.length >= 2 && (
        <fieldset class="vergelijken__keuze niet-afdrukken">
          <legend>Welke zelfscans wilt u vergelijken?</legend>
          <p>
            Kies twee metingen van dezelfde gemeente om te zien wat is verbeterd. Of kies lijsten van verschillende
            teams en partners: waar zij verschillen, daar ligt de agenda voor het gesprek.
          </p>
          {zelfscans.map((scan) => (
            <label key={scan.id}>
              <input
                type="checkbox"
                autocomplete="off"
                checked={gekozen.includes(scan.id)}
                onChange={() => toggle(scan.id)}
              />
              {scan.status === 'leesbaar' && formatVolledigeNaam(scan.invoer, ZELFSCAN.enkelvoud)}
            </label>
          ))}
        </fieldset>
      )}
      <div role="status">{zelfscans.length >= 2 && scans.length < 2 && <p>Kies er twee of meer.</p>}</div>
      {scans.length === 2 && !isEenMoment && <Metingen scans={scans} lijst={lijst} />}
      {(scans.length > 2 || (scans.length === 2 && isEenMoment)) && <NaastElkaar scans={scans} lijst={lijst} />}
    </div>
  );
}

function readGekozen(): string[] {
  const query = new URLSearchParams(location.search);
  return [...new Set([...query.getAll('id'), ...query.getAll('met')])];
}
