import { useMemo } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import { listRegels } from '../../domain/checklist-voortgang.ts';
import { getBeantwoording, getStand } from '../../domain/checklist.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';
import { isLegeChecklist } from '../../domain/edit-checklist.ts';
import type { Kwartiervraag as Vraag } from '../../domain/kwartier.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';
import { openChecklists } from '../../stores/checklist.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { useVroegeInvoer } from '../bewaren/use-vroege-invoer.ts';
import { useWerkdocument } from '../bewaren/use-werkdocument.ts';
import { WelkDocument } from '../bewaren/WelkDocument.tsx';
import { adoptVroegVeld } from '../checklist/adopt-vroeg-veld.ts';
import { Kwartiervraag } from './Kwartiervraag.tsx';
import { Slot } from './Slot.tsx';
import { useStap } from './use-stap.ts';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  lijst: Checklistlijst;
  vragen: readonly Vraag[];
};

/** The step after the last question; no id of a question. */
const SLOT = 'bespreken';

/** A bestuurder's quarter of an hour: the questions one by one, and then what is to be discussed. */
export function Kwartier({ siteId, basis, lijst, vragen }: Props) {
  const werk = useWerkdocument({
    siteId,
    basis,
    hulpmiddel: CHECKLIST,
    lijst,
    openStores: openChecklists,
    isLeeg: isLegeChecklist,
  });
  const { store, invoer, keuze, isBewaard, isGeladen, isOnbekend, isAlleenLezen, lijstgegevens } = werk;
  useVroegeInvoer('.checklist', (veld) => adoptVroegVeld(veld, store));
  const stappen = useMemo(() => [...vragen.map(({ id }) => id), SLOT], [vragen]);
  const { stap, boven, kop, goTo } = useStap(stappen, keuze.id, werk.nameInAdres);

  const plaats = stappen.indexOf(stap);
  const vraag = vragen[plaats];
  const heeftStand = ({ id }: Vraag) => getStand(getBeantwoording(invoer, id)) !== undefined;
  const goBy = (aantal: number) => goTo(stappen[plaats + aantal] ?? SLOT);
  const zonder = vragen.filter((een) => !heeftStand(een));
  const toVervolg = (pagina: string) => {
    const adres = `${CHECKLIST.adres}${pagina}/`;
    return isBewaard ? toDocumentHref(adres, keuze.id, basis) : toHref(adres, basis);
  };
  /** Who comes back need not go through all of it again. */
  const verder = isGeladen && plaats === 0 && vraag && heeftStand(vraag) ? (zonder[0]?.id ?? SLOT) : undefined;

  return (
    <div class="kwartier checklist">
      <Bewaarstatus {...werk.bewaarstatus} />
      {isGeladen && (
        <WelkDocument
          hulpmiddel={CHECKLIST}
          basis={basis}
          documenten={lijstgegevens.documenten}
          kop={invoer}
          openId={keuze.id}
          isOnbekend={isOnbekend}
          open={lijstgegevens.open}
          openNieuw={lijstgegevens.openNieuw}
        />
      )}
      {!isOnbekend && vraag && (
        <div class="kwartier__stap" ref={boven}>
          <div class="kwartier__voortgang niet-afdrukken">
            <progress id="kwartier-voortgang" value={plaats + 1} max={vragen.length} />
            <label for="kwartier-voortgang" id="kwartier-plaats">
              <span class="alleen-voorlezen">Vraag </span>
              {plaats + 1} van {vragen.length}
            </label>
          </div>
          <Kwartiervraag
            key={`${keuze.id} ${vraag.id}`}
            vraag={vraag}
            beantwoording={getBeantwoording(invoer, vraag.id)}
            store={store}
            isAlleenLezen={isAlleenLezen}
            isLaatste={plaats === vragen.length - 1}
            kop={kop}
            goOn={() => goBy(1)}
          />
          <p class="knoppen kwartier__stappen niet-afdrukken">
            {plaats > 0 && (
              <button type="button" class="knop" onClick={() => goBy(-1)}>
                Vorige
              </button>
            )}
            <button type="button" class="knop" onClick={() => goBy(1)}>
              {heeftStand(vraag) || isAlleenLezen ? 'Volgende' : 'Overslaan'}
            </button>
            {verder !== undefined && (
              <button type="button" class="tekstknop" onClick={() => goTo(verder)}>
                {verder === SLOT ? 'Naar wat u wilt bespreken' : 'Naar de eerste vraag zonder stand'}
              </button>
            )}
          </p>
        </div>
      )}
      {!isOnbekend && stap === SLOT && (
        <div class="kwartier__stap" ref={boven}>
          <Slot
            regels={listRegels(lijst, invoer)}
            zonderStand={{
              aantal: zonder.length,
              totaal: vragen.length,
              goTo: () => goTo(zonder[0]?.id ?? SLOT),
            }}
            store={store}
            isAlleenLezen={isAlleenLezen}
            kop={kop}
            notitieHref={toVervolg('notitie')}
            gesprekHref={toVervolg('gesprek')}
            goBack={() => goBy(-1)}
          />
        </div>
      )}
    </div>
  );
}
