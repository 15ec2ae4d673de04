import type { ComponentChildren } from 'preact';
import { computeChecklistvoortgang } from '../../domain/checklist-voortgang.ts';
import { LEGE_CHECKLIST, type Checklist as Vragenlijst } from '../../domain/checklist.ts';
import { isLegeChecklist } from '../../domain/edit-checklist.ts';
import type { VindplaatsLink } from '../../domain/invullijst.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';
import { openChecklists } from '../../stores/checklist.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { Documenten } from '../bewaren/Documenten.tsx';
import { Kopvelden } from '../bewaren/Kopvelden.tsx';
import { OnbekendDocument } from '../bewaren/OnbekendDocument.tsx';
import { useAfdrukken } from '../bewaren/use-afdrukken.ts';
import { useVroegeInvoer } from '../bewaren/use-vroege-invoer.ts';
import { useWerkdocument } from '../bewaren/use-werkdocument.ts';
import { adoptVroegVeld } from './adopt-vroeg-veld.ts';
import { Afronden } from './Afronden.tsx';
import { CHECKLISTKOP } from './checklistkop.ts';
import { Ingangen } from './Ingangen.tsx';
import { Groepenlijst, Voortgang } from './Voortgang.tsx';
import { Vraag } from './Vraag.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  lijst: Vragenlijst;
  /** Links to the pages that are named as background, by address. */
  achtergronden: Readonly<Record<string, VindplaatsLink>>;
  /** Introduction above the fields. */
  children: ComponentChildren;
};

/** The whole checklist to fill in. The server renders it empty; the browser puts back what was kept. */
export function Checklist({ siteId, basis, lijst, achtergronden, children }: Props) {
  const { store, invoer, keuze, isBewaard, isOnbekend, isAlleenLezen, bewaarstatus, lijstgegevens } = useWerkdocument({
    siteId,
    basis,
    hulpmiddel: CHECKLIST,
    lijst,
    openStores: openChecklists,
    isLeeg: isLegeChecklist,
  });
  const [isLeegAfgedrukt, printLeeg] = useAfdrukken();
  useVroegeInvoer('.checklist', (veld) => adoptVroegVeld(veld, store));
  const id = isBewaard ? keuze.id : undefined;
  const voortgang = computeChecklistvoortgang(lijst, invoer);
  const getoond = isLeegAfgedrukt ? LEGE_CHECKLIST : invoer;

  return (
    // No form element: there is nothing to send, and the search index leaves forms out.
    <div class="invullen checklist">
      <div class="invullen__zij">
        <Bewaarstatus {...bewaarstatus} />
        {!isOnbekend && (
          <>
            <Voortgang voortgang={voortgang} />
            <div class="alleen-breed">
              <Groepenlijst voortgang={voortgang} />
            </div>
            <details class="vouw alleen-smal">
              <summary>Onderdelen</summary>
              <Groepenlijst voortgang={voortgang} />
            </details>
          </>
        )}
      </div>
      <div class="invullen__vragen">
        {isOnbekend && <OnbekendDocument hulpmiddel={CHECKLIST} />}
        {!isOnbekend && <Ingangen basis={basis} id={id} />}
        {children}
        <p class="invullen__leeg niet-afdrukken">
          <button type="button" class="tekstknop" onClick={printLeeg}>
            Druk de lege lijst af
          </button>
        </p>
        <Documenten {...lijstgegevens} />
        {!isOnbekend && (
          <>
            <Kopvelden {...CHECKLISTKOP} invoer={getoond} setKopveld={store.setKopveld} isAlleenLezen={isAlleenLezen} />
            {lijst.delen.map((deel) => (
              <div key={deel.id} class="checklist__deel">
                <h2 id={deel.id}>{deel.titel}</h2>
                {deel.inleiding && <p>{deel.inleiding}</p>}
                {deel.groepen.map((groep) => (
                  <section key={groep.id} aria-labelledby={groep.id}>
                    <h3 id={groep.id}>{groep.titel}</h3>
                    {groep.inleiding && <p>{groep.inleiding}</p>}
                    {groep.vragen.map((vraag) => (
                      <Vraag
                        key={`${keuze.id} ${vraag.id}`}
                        vraag={vraag}
                        groep={groep}
                        achtergronden={achtergronden}
                        invoer={getoond}
                        store={store}
                        isAlleenLezen={isAlleenLezen}
                      />
                    ))}
                  </section>
                ))}
              </div>
            ))}
            <Afronden
              key={keuze.id}
              lijst={lijst}
              invoer={invoer}
              basis={basis}
              id={id}
              verantwoording={lijst.verantwoording}
            />
          </>
        )}
      </div>
    </div>
  );
}
