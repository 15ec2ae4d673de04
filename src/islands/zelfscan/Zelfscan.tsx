import type { ComponentChildren } from 'preact';
import { isLegeZelfscan } from '../../domain/edit-zelfscan.ts';
import type { Invullijst } from '../../domain/invullijst.ts';
import { ALLE_VRAGEN, filterOnderdelen } from '../../domain/vragenkeuze.ts';
import { toLokaal } from '../../domain/moment.ts';
import { LEGE_ZELFSCAN } from '../../domain/zelfscan.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { Documenten } from '../bewaren/Documenten.tsx';
import { getKlok } from '../bewaren/get-klok.ts';
import { Kopvelden } from '../bewaren/Kopvelden.tsx';
import { OnbekendDocument } from '../bewaren/OnbekendDocument.tsx';
import { useAfdrukken } from '../bewaren/use-afdrukken.ts';
import { useVroegeInvoer } from '../bewaren/use-vroege-invoer.ts';
import { useWerkdocument } from '../bewaren/use-werkdocument.ts';
import { adoptVroegVeld } from './adopt-vroeg-veld.ts';
import { Afronden } from './Afronden.tsx';
import { Onderdelenlijst } from './Onderdelenlijst.tsx';
import { findVraagId } from './focus-plaats.ts';
import { useLater } from '../bewaren/use-later.ts';
import { Vervolg } from './Vervolg.tsx';
import { Vragen } from './Vragen.tsx';
import { useNaast } from './use-naast.ts';
import { useVragenkeuze } from './use-vragenkeuze.ts';
import { Voortgangsbalk } from './Voortgangsbalk.tsx';
import { ZELFSCANKOP } from './zelfscankop.ts';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  /** Addresses of the pages of tools that the site has. */
  paginas: readonly string[];
  invullijst: Invullijst;
  /** Says whose working-out the questions are. */
  verantwoording: string;
  /** Introduction above the fields. */
  children: ComponentChildren;
};

/** The zelfscan to fill in. The server renders it empty; the browser puts back what was kept. */
export function Zelfscan({ siteId, basis, paginas, invullijst, verantwoording, children }: Props) {
  const { onderdelen } = invullijst;
  const { store, invoer, keuze, isBewaard, isOnbekend, isAlleenLezen, bewaarstatus, lijstgegevens, openStore } =
    useWerkdocument({
      siteId,
      basis,
      hulpmiddel: ZELFSCAN,
      lijst: invullijst,
      openStores: openZelfscans,
      isLeeg: isLegeZelfscan,
    });
  useVroegeInvoer('.zelfscan', (veld) => adoptVroegVeld(veld, store));
  const { documenten, open, store: documentenStore } = lijstgegevens;

  const { vragenkeuze, choose, goTo } = useVragenkeuze(onderdelen, keuze.id);
  const getoond = filterOnderdelen(onderdelen, vragenkeuze);
  const [isLeegAfgedrukt, printLeeg] = useAfdrukken();
  const [naast, setNaast] = useNaast(keuze.id);

  const andere = documenten.filter((een) => een.status === 'leesbaar').filter(({ id }) => id !== keuze.id);
  const naastregel = useLater(andere.length > 0, () => import('./Naastregel.tsx'));
  const sneltoetsen = useLater(true, () => import('./Sneltoetsen.tsx'));
  const vorigeId = naastregel?.soort === 'klaar' ? naastregel.deel.findNaast(naast, andere, invoer) : undefined;
  const vorige = vorigeId === undefined ? undefined : openStore(vorigeId).$invoer.get();
  const openMeting = async (id: string) => {
    const { duplicateAsMeting } = await import('../../domain/zelfscan-vergelijking.ts');
    const { nu, tijdzone } = getKlok();
    const meting = duplicateAsMeting(openStore(id).$invoer.get(), toLokaal(nu, tijdzone).dag);
    const toegevoegd = documentenStore.add(ZELFSCAN, meting);
    if (!toegevoegd.ok) return toegevoegd.reden;
    open(toegevoegd.id);
    setNaast(id);
    return undefined;
  };
  return (
    // No form element: there is nothing to send, and the search index leaves forms out.
    <div class="invullen zelfscan">
      <div class="invullen__zij">
        <Bewaarstatus {...bewaarstatus} />
        {!isOnbekend && (
          <>
            <Voortgangsbalk key={keuze.id} onderdelen={onderdelen} invoer={invoer} goTo={goTo} />
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
      <div class="invullen__vragen">
        {isOnbekend && <OnbekendDocument hulpmiddel={ZELFSCAN} />}
        {children}
        <p class="invullen__leeg niet-afdrukken">
          <button type="button" class="tekstknop" onClick={printLeeg}>
            Druk de lege lijst af
          </button>
        </p>
        <Documenten
          {...lijstgegevens}
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
              {...ZELFSCANKOP}
              invoer={isLeegAfgedrukt ? LEGE_ZELFSCAN : invoer}
              setKopveld={store.setKopveld}
              isAlleenLezen={isAlleenLezen}
            />
            {naastregel?.soort === 'klaar' && andere.length > 0 && (
              <naastregel.deel.Naastregel
                zelfscans={andere}
                naast={vorigeId}
                setNaast={setNaast}
                deelnemers={vorige?.deelnemers}
              />
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
              paginas={paginas}
              id={isBewaard ? keuze.id : undefined}
              verantwoording={verantwoording}
            />
          </>
        )}
      </div>
    </div>
  );
}
