import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { formatApartnaam } from '../../domain/bestandsnaam.ts';
import { isLegeZelfscan } from '../../domain/edit-zelfscan.ts';
import type { Invullijst } from '../../domain/invullijst.ts';
import { ALLE_VRAGEN, filterOnderdelen } from '../../domain/vragenkeuze.ts';
import { selectMelding } from '../../domain/melding.ts';
import { toLokaal } from '../../domain/moment.ts';
import { OPSLAG_LADEN } from '../../domain/opslag.ts';
import type { Pad } from '../../domain/wijziging.ts';
import { LEGE_ZELFSCAN } from '../../domain/zelfscan.ts';
import { prepareDownload } from '../../export/download-csv.ts';
import { saveFile } from '../../export/save-file.ts';
import { GEEN_DOCUMENTEN, loadHulpmiddelen, openDocumenten } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { Documenten } from '../bewaren/Documenten.tsx';
import { getKlok } from '../bewaren/get-klok.ts';
import { GEGEVENS_ADRES } from '../bewaren/gegevens-adres.ts';
import type { Meldingacties } from '../bewaren/Meldingtekst.tsx';
import { OnbekendDocument } from '../bewaren/OnbekendDocument.tsx';
import { saveAlles } from '../bewaren/save-alles.ts';
import { useDocumentkeuze } from '../bewaren/use-documentkeuze.ts';
import { useWaarschuwing } from '../bewaren/use-waarschuwing.ts';
import { adoptVroegeInvoer, readVroegeInvoer } from './adopt-vroege-invoer.ts';
import { Afronden } from './Afronden.tsx';
import { Kopvelden } from './Kopvelden.tsx';
import { Onderdelenlijst } from './Onderdelenlijst.tsx';
import { findVraagId } from './focus-plaats.ts';
import { useLater } from '../bewaren/use-later.ts';
import { Vervolg } from './Vervolg.tsx';
import { Vragen } from './Vragen.tsx';
import { useLeegAfdrukken } from './use-leeg-afdrukken.ts';
import { useNaast } from './use-naast.ts';
import { useVragenkeuze } from './use-vragenkeuze.ts';
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
  const { onderdelen } = invullijst;
  const [stores] = useState(() => ({
    documenten: openDocumenten(siteId, [ZELFSCAN]),
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

  const [huidig, setHuidig] = useState<string | undefined>(undefined);
  useLayoutEffect(() => setHuidig(undefined), [keuze.id]);
  const { vragenkeuze, choose, goTo } = useVragenkeuze(onderdelen, keuze.id);
  const getoond = filterOnderdelen(onderdelen, vragenkeuze);
  const [isLeegAfgedrukt, printLeeg] = useLeegAfdrukken();
  const [naast, setNaast] = useNaast(keuze.id);

  useLayoutEffect(() => {
    adoptVroegeInvoer(vroegeInvoer, store);
    // Once: what stood in the fields before the script ran belongs to the document that the page began with.
  }, []);

  const documenten = alle.filter(({ soort }) => soort === ZELFSCAN.soort);
  const isBewaard = documenten.some(({ id }) => id === keuze.id);
  useEffect(() => {
    if (isBewaard) nameInAdres();
  }, [isBewaard, nameInAdres]);
  const andere = documenten.filter((een) => een.status === 'leesbaar').filter(({ id }) => id !== keuze.id);
  const naastregel = useLater(andere.length > 0, () => import('./Naastregel.tsx'));
  const sneltoetsen = useLater(true, () => import('./Sneltoetsen.tsx'));
  const vorigeId = andere.find(({ id }) => id === naast)?.id;
  const vorige = vorigeId === undefined ? undefined : stores.open(vorigeId).$zelfscan.get();
  const openMeting = async (id: string) => {
    const { duplicateAsMeting } = await import('../../domain/zelfscan-vergelijking.ts');
    const { nu, tijdzone } = getKlok();
    const meting = duplicateAsMeting(stores.open(id).$zelfscan.get(), toLokaal(nu, tijdzone).dag);
    const toegevoegd = stores.documenten.add(ZELFSCAN, meting);
    if (!toegevoegd.ok) return toegevoegd.reden;
    open(toegevoegd.id);
    setNaast(id);
    return undefined;
  };
  const isVluchtig = opslag.status === 'niet-bewaard' && !isLegeZelfscan(invoer);
  useWaarschuwing(isVluchtig);
  useEffect(() => {
    // While there is a connection: downloading is the way out when nothing can be kept, and must work without one.
    if (isBewaard || isVluchtig) prepareDownload(ZELFSCAN);
    if (isVluchtig) loadHulpmiddelen().catch(() => undefined);
  }, [isBewaard, isVluchtig]);

  // The first render is that of the server, which knows of no address and no computer.
  const isOnbekend = opslag.status !== 'laden' && keuze.soort === 'onbekend';
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
      void saveAlles(stores.documenten, onbewaard);
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
        {!isOnbekend && (
          <>
            <Voortgangsbalk onderdelen={onderdelen} invoer={invoer} huidig={huidig} goTo={goTo} />
            <p class="voortgang__open niet-afdrukken">
              <Vervolg basis={basis} id={isBewaard ? keuze.id : undefined} />
            </p>
            <div class="alleen-breed">
              <Onderdelenlijst onderdelen={onderdelen} invoer={invoer} />
            </div>
            <details class="vouw alleen-smal">
              <summary>Onderdelen</summary>
              <Onderdelenlijst onderdelen={onderdelen} invoer={invoer} />
            </details>
          </>
        )}
        {sneltoetsen?.soort === 'klaar' && (
          <sneltoetsen.deel.Sneltoetsen
            getoond={getoond.flatMap(({ vragen }) => vragen.map(({ id }) => id))}
            findVraagId={findVraagId}
            store={store}
            isAlleenLezen={isAlleenLezen}
            goTo={goTo}
          />
        )}
      </div>
      <div class="zelfscan__vragen" onFocusIn={({ target }) => setHuidig((vorig) => findVraagId(target) ?? vorig)}>
        {isOnbekend && <OnbekendDocument enkelvoud={ZELFSCAN.enkelvoud} />}
        {children}
        <p class="zelfscan__leeg niet-afdrukken">
          <button type="button" class="tekstknop" onClick={printLeeg}>
            Druk de lege lijst af
          </button>
        </p>
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
          extraActies={[
            {
              label: 'Nieuwe meting',
              act: openMeting,
              gedaan: 'De nieuwe meting staat open. Bij elke vraag ziet u wat de vorige keer is geantwoord.',
            },
          ]}
        />
        {!isOnbekend && (
          <>
            <Kopvelden
              invoer={isLeegAfgedrukt ? LEGE_ZELFSCAN : invoer}
              setKopveld={store.setKopveld}
              isAlleenLezen={isAlleenLezen}
            />
            {naastregel?.soort === 'klaar' && andere.length > 0 && (
              <naastregel.deel.Naastregel zelfscans={andere} naast={vorigeId} setNaast={setNaast} />
            )}
            <Vragen
              invullijst={invullijst}
              invoer={isLeegAfgedrukt ? LEGE_ZELFSCAN : invoer}
              vorige={isLeegAfgedrukt ? undefined : vorige}
              store={store}
              isAlleenLezen={isAlleenLezen}
              keuze={isLeegAfgedrukt ? ALLE_VRAGEN : vragenkeuze}
              getoond={isLeegAfgedrukt ? onderdelen : getoond}
              choose={choose}
              goTo={goTo}
            />
            <Afronden
              key={keuze.id}
              lijst={invullijst}
              invoer={invoer}
              basis={basis}
              id={isBewaard ? keuze.id : undefined}
              verantwoording={verantwoording}
            />
          </>
        )}
      </div>
    </div>
  );
}
