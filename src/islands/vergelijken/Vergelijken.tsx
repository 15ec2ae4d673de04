import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import { suggestWijze } from '../../domain/zelfscan-vergelijking.ts';
import { GEEN_DOCUMENTEN, openDocumenten } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import { unfold } from '../bewaren/unfold.ts';
import { useBijAfdrukken } from '../bewaren/use-bij-afdrukken.ts';
import { useStatusrol } from '../bewaren/use-statusrol.ts';
import { Drukregel } from '../uitkomst/Drukregel.tsx';
import { OnleesbareZelfscan } from '../uitkomst/OnleesbareZelfscan.tsx';
import { GEEN_KEUZE, readVergelijkkeuze, toVergelijkadres } from './keuze-adres.ts';
import { Metingen } from './Metingen.tsx';
import { NaastElkaar } from './NaastElkaar.tsx';
import { Wijzekeuze } from './Wijzekeuze.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  lijst: Uitkomstlijst;
  /** Name of the site. */
  sitenaam: string;
  /** Says on paper whose working-out the questions are. */
  drukregel: string;
};

/** Zelfscans compared: as measurements over time, or as lists beside each other. */
export function Vergelijken({ siteId, basis, lijst, sitenaam, drukregel }: Props) {
  const [stores] = useState(() => ({
    documenten: openDocumenten(siteId, [ZELFSCAN]),
    open: openZelfscans(siteId, lijst),
  }));
  const documenten = useStore(stores.documenten.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const [keuze, setKeuze] = useState(GEEN_KEUZE);
  const [isGeladen, setGeladen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const rol = useStatusrol();
  useBijAfdrukken(() => unfold(element.current?.querySelectorAll('details') ?? []));
  useEffect(() => {
    const read = () => setKeuze(readVergelijkkeuze(location.search));
    read();
    setGeladen(true);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const choose = (nieuw: typeof keuze) => {
    history.replaceState(null, '', location.pathname + toVergelijkadres(nieuw));
    setKeuze(nieuw);
  };
  const alle = documenten.filter(({ soort }) => soort === ZELFSCAN.soort);
  const zelfscans = alle.flatMap((regel) => (regel.status === 'leesbaar' ? [regel] : []));
  const toggle = (gekozen: string) =>
    choose({
      ...keuze,
      // What cannot be compared was told once, and does not stay in the address.
      ids: zelfscans.flatMap(({ id }) => (keuze.ids.includes(id) === (id === gekozen) ? [] : [id])),
    });
  const scans = zelfscans
    .filter(({ id }) => keuze.ids.includes(id))
    .map(({ id }) => ({ id, invoer: stores.open(id).$invoer.get() }))
    // The oldest first; without a date it is not known which that is.
    .sort((een, ander) => ((een.invoer.datum ?? '') < (ander.invoer.datum ?? '') ? -1 : 1));
  const { kanTijd, voorstel } = suggestWijze(scans.map(({ invoer }) => invoer));
  const wijze = kanTijd ? (keuze.wijze ?? voorstel) : 'naast';
  const isOnbekend = keuze.ids.some((gezocht) => !alle.some(({ id }) => id === gezocht));
  const isOnleesbaar = alle.some(({ id, status }) => status === 'onleesbaar' && keuze.ids.includes(id));

  return (
    <div class="uitkomst" ref={element}>
      {!isGeladen && <p>Uw zelfscans komen hier te staan zodra deze pagina is geladen.</p>}
      {isGeladen && isOnbekend && (
        <p class="melding" role="alert">
          <strong>Een zelfscan die u wilde vergelijken, staat niet in deze browser.</strong> Misschien is de zelfscan
          verwijderd, of in een andere browser of op een andere computer gemaakt.
        </p>
      )}
      {isGeladen && isOnleesbaar && <OnleesbareZelfscan basis={basis} />}
      {isGeladen && zelfscans.length < 2 && (
        <p class="melding">
          <strong>Om te vergelijken hebt u ten minste twee zelfscans nodig.</strong> U ziet dan per vraag wat er is
          veranderd, of waar teams en partners verschillen. In deze browser{' '}
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
            Kies metingen van dezelfde gemeente om te zien wat is verbeterd. Of kies lijsten van verschillende teams en
            partners: waar zij verschillen, daar ligt de agenda voor het gesprek.
          </p>
          {zelfscans.map((scan) => (
            <label key={scan.id} class="vinkje">
              <input
                type="checkbox"
                autocomplete="off"
                checked={keuze.ids.includes(scan.id)}
                onChange={() => toggle(scan.id)}
              />
              {formatVolledigeNaam(scan.invoer, ZELFSCAN.enkelvoud)}
            </label>
          ))}
        </fieldset>
      )}
      <div role={rol}>{zelfscans.length >= 2 && scans.length < 2 && <p>Kies er twee of meer.</p>}</div>
      {scans.length >= 2 && (
        <>
          <Wijzekeuze kanTijd={kanTijd} wijze={wijze} choose={(nieuw) => choose({ ...keuze, wijze: nieuw })} />
          {wijze === 'tijd' ? <Metingen scans={scans} lijst={lijst} /> : <NaastElkaar scans={scans} lijst={lijst} />}
          <Drukregel drukregel={drukregel} sitenaam={sitenaam} />
        </>
      )}
    </div>
  );
}
