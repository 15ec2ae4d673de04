import { toHref } from '../../domain/adres.ts';
import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import { listRegels } from '../../domain/checklist-voortgang.ts';
import { getBeantwoording, listAfspraken } from '../../domain/checklist.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';
import { isLegeChecklist } from '../../domain/edit-checklist.ts';
import type { Gespreksblok } from '../../domain/kwartier.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';
import { openChecklists } from '../../stores/checklist.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { useVroegeInvoer } from '../bewaren/use-vroege-invoer.ts';
import { useWerkdocument } from '../bewaren/use-werkdocument.ts';
import { WelkDocument } from '../bewaren/WelkDocument.tsx';
import { adoptVroegVeld } from '../checklist/adopt-vroeg-veld.ts';
import { Afspraken } from './Afspraken.tsx';
import { TeBespreken } from './TeBespreken.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  lijst: Checklistlijst;
  blokken: readonly Gespreksblok[];
};

/** What stands further down where the page is narrow. */
const SPRONGEN = [
  { id: 'te-bespreken', tekst: 'Te bespreken' },
  { id: 'afspraken', tekst: 'Afspraken' },
];

/** For on the table during the conversation: its questions, what is to be discussed, and what is agreed. */
export function Gesprek({ siteId, basis, lijst, blokken }: Props) {
  const { store, invoer, keuze, isBewaard, isGeladen, isOnbekend, isAlleenLezen, bewaarstatus, lijstgegevens } =
    useWerkdocument({
      siteId,
      basis,
      hulpmiddel: CHECKLIST,
      lijst,
      openStores: openChecklists,
      isLeeg: isLegeChecklist,
    });
  useVroegeInvoer('.checklist', (veld) => adoptVroegVeld(veld, store));
  const notitieAdres = `${CHECKLIST.adres}notitie/`;

  return (
    <div class="gesprek checklist">
      <Bewaarstatus {...bewaarstatus} />
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
      {!isOnbekend && (
        <>
          <p class="gesprek__sprongen niet-afdrukken">
            {SPRONGEN.map(({ id, tekst }) => (
              <a
                key={id}
                class="nl-link"
                href={`#${id}`}
                onClick={(event) => {
                  // A step in the history would look for the document anew.
                  event.preventDefault();
                  const kop = document.getElementById(id);
                  kop?.focus({ preventScroll: true });
                  kop?.scrollIntoView({ block: 'start' });
                }}
              >
                {tekst}
              </a>
            ))}
          </p>
          <div class="gesprek__vlak">
            <div>
              {blokken.map(({ id, kop, inleiding, vragen }) => (
                <section key={id} aria-labelledby={id}>
                  <h2 id={id}>{kop}</h2>
                  {inleiding !== undefined && <p>{inleiding}</p>}
                  {vragen.map(({ id: vraagId, vraag }) => {
                    const { tekst = '' } = getBeantwoording(invoer, vraagId);
                    return (
                      <div key={vraagId} class="gesprek__vraag">
                        <label for={`gesprek-${vraagId}`}>{vraag}</label>
                        <textarea
                          class="utrecht-textarea niet-afdrukken"
                          id={`gesprek-${vraagId}`}
                          rows={3}
                          autocomplete="off"
                          disabled={isAlleenLezen}
                          data-vraag={vraagId}
                          data-veld="tekst"
                          value={tekst}
                          onInput={({ currentTarget }) => store.setTekst(vraagId, currentTarget.value)}
                        />
                        {/* A field cuts off what does not fit in it. */}
                        <p class="gesprek__papier">{tekst}</p>
                      </div>
                    );
                  })}
                </section>
              ))}
            </div>
            <TeBespreken
              key={keuze.id}
              regels={listRegels(lijst, invoer)}
              isGeladen={isGeladen}
              isAlleenLezen={isAlleenLezen}
              setStand={({ vraagId, rijId }, stand) => {
                if (rijId === undefined) store.setStand(vraagId, stand);
                else store.setRij(vraagId, rijId, 'stand', stand);
              }}
            />
          </div>
          <Afspraken
            key={`afspraken ${keuze.id}`}
            afspraken={listAfspraken(invoer)}
            store={store}
            isAlleenLezen={isAlleenLezen}
          />
          <p class="knoppen gesprek__verder niet-afdrukken">
            <a
              class="nl-button nl-button--primary"
              href={isBewaard ? toDocumentHref(notitieAdres, keuze.id, basis) : toHref(notitieAdres, basis)}
            >
              Naar de gespreksnotitie
            </a>
          </p>
        </>
      )}
    </div>
  );
}
