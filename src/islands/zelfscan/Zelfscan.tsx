import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { formatApartnaam } from '../../domain/bestandsnaam.ts';
import { isLegeZelfscan } from '../../domain/edit-zelfscan.ts';
import type { Invullijst } from '../../domain/invullijst.ts';
import { selectMelding } from '../../domain/melding.ts';
import { OPSLAG_LADEN } from '../../domain/opslag.ts';
import type { Pad } from '../../domain/wijziging.ts';
import { getBeantwoording, LEGE_ZELFSCAN } from '../../domain/zelfscan.ts';
import { prepareDownload } from '../../export/download-csv.ts';
import { saveFile } from '../../export/save-file.ts';
import { GEEN_DOCUMENTEN, openDocumenten } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { Documenten } from '../bewaren/Documenten.tsx';
import { GEGEVENS_ADRES } from '../bewaren/gegevens-adres.ts';
import type { Meldingacties } from '../bewaren/Meldingtekst.tsx';
import { OnbekendDocument } from '../bewaren/OnbekendDocument.tsx';
import { useDocumentkeuze } from '../bewaren/use-documentkeuze.ts';
import { useWaarschuwing } from '../bewaren/use-waarschuwing.ts';
import { adoptVroegeInvoer, readVroegeInvoer } from './adopt-vroege-invoer.ts';
import { Achtergrond } from './Achtergrond.tsx';
import { Afronden } from './Afronden.tsx';
import { Kopvelden } from './Kopvelden.tsx';
import { Onderdelenlijst } from './Onderdelenlijst.tsx';
import { Verplichtingen } from './Verplichtingen.tsx';
import { VraagKaart } from './VraagKaart.tsx';
import { Voortgangsbalk } from './Voortgangsbalk.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  invullijst: Invullijst;
  /** Says whose working-out the questions are. */
  verantwoording: string;
  /** Introduction above the fields. */
  children: ComponentChildren;
};

const GEEN_VELDEN: readonly Pad[] = [];

/** The zelfscan to fill in. The server renders it empty; the browser puts back what was kept. */
export function Zelfscan({ siteId, basis, invullijst, verantwoording, children }: Props) {
  const { onderdelen, begrippen } = invullijst;
  const [stores] = useState(() => ({
    documenten: openDocumenten(siteId),
    open: openZelfscans(siteId, invullijst),
  }));
  const [vroegeInvoer] = useState(readVroegeInvoer);
  const [isVerschilGelezen, setVerschilGelezen] = useState(false);

  const alle = useStore(stores.documenten.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const herinnering = useStore(stores.documenten.$herinnering, { ssr: () => undefined });
  const laatsteBackup = useStore(stores.documenten.$laatsteBackup, { ssr: () => undefined });
  const { keuze, open, openNieuw, nameInAdres } = useDocumentkeuze(stores.documenten, ZELFSCAN.soort);
  const store = stores.open(keuze.id);
  const invoer = useStore(store.$zelfscan, { ssr: () => LEGE_ZELFSCAN });
  const opslag = useStore(store.$status, { ssr: () => OPSLAG_LADEN });
  const onleesbaar = useStore(store.$onleesbaar, { ssr: () => undefined });
  const overschreven = useStore(store.$overschreven, { ssr: () => GEEN_VELDEN });

  useLayoutEffect(() => {
    adoptVroegeInvoer(vroegeInvoer, store);
    // Once: what stood in the fields before the script ran belongs to the document that the page began with.
  }, []);

  const documenten = alle.filter(({ soort }) => soort === ZELFSCAN.soort);
  const isBewaard = documenten.some(({ id }) => id === keuze.id);
  useEffect(() => {
    if (isBewaard) nameInAdres();
  }, [isBewaard, nameInAdres]);
  const isVluchtig = opslag.status === 'niet-bewaard' && !isLegeZelfscan(invoer);
  useWaarschuwing(isVluchtig);
  useEffect(() => {
    // While there is a connection: downloading is the way out when nothing can be kept, and must work without one.
    if (isBewaard || isVluchtig) prepareDownload(ZELFSCAN);
  }, [isBewaard, isVluchtig]);

  // The first render is that of the server, which knows of no computer.
  const isGedeeld = opslag.status !== 'laden' && stores.documenten.isGedeeld;
  const isAlleenLezen = opslag.status === 'alleen-lezen';
  const melding = selectMelding({
    opslag,
    onleesbaar,
    overschreven,
    lijstverschil: isVerschilGelezen ? undefined : store.verschil,
    herinnering,
  });
  const acties: Meldingacties = {
    downloadAlles: () => {
      const onbewaard = opslag.status === 'niet-bewaard' ? [{ soort: ZELFSCAN.soort, id: keuze.id, invoer }] : [];
      stores.documenten.saveBackup(saveFile, onbewaard);
    },
    downloadOnleesbaar: ({ sleutel, raw }) => saveFile(formatApartnaam(sleutel), raw, 'text/plain;charset=utf-8'),
    revive: store.revive,
    dismiss: () => {
      if (overschreven.length > 0) store.clearOverschreven();
      else setVerschilGelezen(true);
    },
    nameVeld: (pad) => ZELFSCAN.nameVeld(pad, invullijst),
  };

  return (
    // No form element: there is nothing to send, and the search index leaves forms out.
    <div class="zelfscan">
      <div class="zelfscan__zij">
        <Bewaarstatus
          opslag={opslag}
          melding={melding}
          isGedeeld={isGedeeld}
          laatsteBackup={laatsteBackup}
          ditDocument="deze zelfscan"
          acties={acties}
          gegevensHref={toHref(GEGEVENS_ADRES, basis)}
        />
        {keuze.soort === 'open' && (
          <>
            <Voortgangsbalk onderdelen={onderdelen} invoer={invoer} />
            <div class="alleen-breed">
              <Onderdelenlijst onderdelen={onderdelen} invoer={invoer} />
            </div>
            <details class="vouw alleen-smal">
              <summary>Onderdelen</summary>
              <Onderdelenlijst onderdelen={onderdelen} invoer={invoer} />
            </details>
          </>
        )}
      </div>
      <div class="zelfscan__vragen">
        {keuze.soort === 'onbekend' && <OnbekendDocument enkelvoud={ZELFSCAN.enkelvoud} />}
        {children}
        <Documenten
          hulpmiddel={ZELFSCAN}
          lijst={invullijst}
          basis={basis}
          store={stores.documenten}
          documenten={documenten}
          openId={keuze.id}
          isGedeeld={isGedeeld}
          open={open}
          openNieuw={openNieuw}
        />
        {keuze.soort === 'open' && (
          <>
            <Kopvelden invoer={invoer} setKopveld={store.setKopveld} isAlleenLezen={isAlleenLezen} />
            {onderdelen.map((onderdeel) => (
              <section key={onderdeel.id} aria-labelledby={onderdeel.id}>
                <h2 id={onderdeel.id}>{onderdeel.titel}</h2>
                <p>{onderdeel.inleiding}</p>
                <Achtergrond links={onderdeel.achtergrond} />
                {onderdeel.vragen.map((vraag) => (
                  <VraagKaart
                    key={vraag.id}
                    vraag={vraag}
                    begrippen={begrippen}
                    beantwoording={getBeantwoording(invoer, vraag.id)}
                    store={store}
                    isAlleenLezen={isAlleenLezen}
                  />
                ))}
                <Verplichtingen verplichtingen={onderdeel.verplichtingen} />
              </section>
            ))}
            <Afronden key={keuze.id} lijst={invullijst} invoer={invoer} verantwoording={verantwoording} />
          </>
        )}
      </div>
    </div>
  );
}
