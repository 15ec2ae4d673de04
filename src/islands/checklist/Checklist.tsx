import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { computeChecklistvoortgang } from '../../domain/checklist-voortgang.ts';
import { LEGE_CHECKLIST, type Checklist as Vragenlijst } from '../../domain/checklist.ts';
import { isLegeChecklist } from '../../domain/edit-checklist.ts';
import type { VindplaatsLink } from '../../domain/invullijst.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';
import { openChecklists } from '../../stores/checklist.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { Documenten } from '../bewaren/Documenten.tsx';
import { OnbekendDocument } from '../bewaren/OnbekendDocument.tsx';
import { useWerkdocument } from '../bewaren/use-werkdocument.ts';
import { useLeegAfdrukken } from '../bewaren/use-leeg-afdrukken.ts';
import { adoptVroegeInvoer, readVroegeInvoer } from './adopt-vroege-invoer.ts';
import { Afronden } from './Afronden.tsx';
import { Ingangen } from './Ingangen.tsx';
import { Kopvelden } from './Kopvelden.tsx';
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
  const [vroegeInvoer] = useState(readVroegeInvoer);
  const { store, invoer, keuze, isBewaard, isOnbekend, isAlleenLezen, bewaarstatus, lijstgegevens } = useWerkdocument({
    siteId,
    basis,
    hulpmiddel: CHECKLIST,
    lijst,
    openStores: openChecklists,
    isLeeg: isLegeChecklist,
  });
  const [isLeegAfgedrukt, printLeeg] = useLeegAfdrukken();
  useLayoutEffect(() => {
    adoptVroegeInvoer(vroegeInvoer, store);
    // Once: what stood in the fields before the script ran belongs to the document that the page began with.
  }, []);
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
            <Kopvelden invoer={getoond} setKopveld={store.setKopveld} isAlleenLezen={isAlleenLezen} />
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
