import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { isSafari } from '../../domain/is-safari.ts';
import { formatLaatsteBackup } from '../../domain/moment.ts';
import { saveFile } from '../../export/save-file.ts';
import { GEEN_DOCUMENTEN, openDocumenten } from '../../stores/documenten.ts';
import { HULPMIDDELEN } from '../../stores/hulpmiddelen.ts';
import { GedeeldeComputer } from '../bewaren/GedeeldeComputer.tsx';
import { getKlok } from '../bewaren/get-klok.ts';
import { OfflineKopie } from '../offline/OfflineKopie.tsx';
import { AlleDocumenten } from './AlleDocumenten.tsx';
import { NietGelezen } from './NietGelezen.tsx';
import { Ruimte } from './Ruimte.tsx';
import { Terugzetten } from './Terugzetten.tsx';
import { WisAlles } from './WisAlles.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  /** What each tool of the site needs besides, such as its questions, by its `soort`. */
  lijsten: Readonly<Record<string, unknown>>;
};

/** Everything that the site keeps in this browser, with back-up, putting back and wiping. */
export function MijnGegevens({ siteId, basis, lijsten }: Props) {
  const [store] = useState(() => openDocumenten(siteId, HULPMIDDELEN));
  const documenten = useStore(store.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const apart = useStore(store.$apart, { ssr: () => [] });
  const laatsteBackup = useStore(store.$laatsteBackup, { ssr: () => undefined });
  const gebruik = useStore(store.$gebruik, { ssr: () => ({ site: 0, alles: 0 }) });
  const belofte = useStore(store.$belofte, { ssr: () => 'niet-gevraagd' as const });
  const verwijderd = useStore(store.$verwijderd, { ssr: () => [] });
  const [isGeladen, setGeladen] = useState(false);
  const [gedownload, setGedownload] = useState(false);

  useEffect(() => {
    setGeladen(true);
    void store.readBelofte();
  }, [store]);

  const saveBackup = () => {
    store.saveBackup(saveFile);
    setGedownload(true);
  };
  const { nu, tijdzone } = getKlok();
  const isLeeg = documenten.length === 0 && apart.length === 0;

  return (
    <div class="gegevens">
      {isGeladen && store.isGedeeld && (
        <p class="melding">
          <strong>Gedeelde computer staat aan.</strong> Alles hieronder blijft alleen bewaard tot u dit tabblad sluit.
        </p>
      )}
      <AlleDocumenten store={store} documenten={documenten} lijsten={lijsten} basis={basis} />

      <section aria-labelledby="back-up">
        <h2 id="back-up">Back-up</h2>
        <p>
          Een back-up is één bestand met alles wat hierboven staat. Zet het op een veilige plek, bijvoorbeeld in een map
          van uw gemeente. Controleer of er geen namen of situaties van inwoners in staan voordat u het deelt.
        </p>
        {isGeladen && !store.isGedeeld && <p>{formatLaatsteBackup(laatsteBackup, nu, tijdzone)}.</p>}
        <p>
          <button
            type="button"
            class="nl-button nl-button--primary"
            aria-disabled={isLeeg}
            onClick={() => !isLeeg && saveBackup()}
          >
            Alles bewaren als bestand
          </button>
        </p>
        <p role="status">{gedownload && 'Het bestand staat bij uw downloads. Kijk of u het daar ziet.'}</p>
        {isGeladen && isLeeg && <p>Er is nog niets om te bewaren.</p>}
        {isGeladen && isSafari(navigator.userAgent) && (
          <p class="melding">
            <strong>U gebruikt Safari.</strong> Safari verwijdert wat een site bewaart als u die site zeven dagen niet
            bezoekt. Maak daarom een back-up als u voor langere tijd stopt.
          </p>
        )}
      </section>

      <Terugzetten siteId={siteId} saveBackup={saveBackup} isLeeg={isLeeg} />
      <Ruimte gebruik={gebruik} belofte={belofte} ask={() => void store.askBelofte()} isGedeeld={store.isGedeeld} />
      <OfflineKopie basis={basis} isGedeeld={isGeladen && store.isGedeeld} />
      <NietGelezen apart={apart} documenten={documenten} />

      <section class="niet-afdrukken" aria-labelledby="gedeelde-computer">
        <h2 id="gedeelde-computer">Gedeelde computer</h2>
        <GedeeldeComputer isGedeeld={isGeladen && store.isGedeeld} setGedeeld={store.setGedeeld} />
      </section>

      <WisAlles store={store} isLeeg={isLeeg} verwijderd={verwijderd} />
    </div>
  );
}
