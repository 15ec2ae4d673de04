import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';
import { isLegeChecklist } from '../../domain/edit-checklist.ts';
import { computeGespreksnotitie, type Beslisfase } from '../../domain/gespreksnotitie.ts';
import { toLokaal } from '../../domain/moment.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';
import { openChecklists } from '../../stores/checklist.ts';
import { GEEN_DOCUMENTEN, openDocumenten } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { Documentkiezer } from '../bewaren/Documentkiezer.tsx';
import { getKlok } from '../bewaren/get-klok.ts';
import { OnbekendDocument } from '../bewaren/OnbekendDocument.tsx';
import { unfold } from '../bewaren/unfold.ts';
import { useAfdrukken } from '../bewaren/use-afdrukken.ts';
import { useWerkdocument } from '../bewaren/use-werkdocument.ts';
import { ChecklistNaarVerbeterplan } from '../verbeterplan/ChecklistNaarVerbeterplan.tsx';
import { Blad } from './Blad.tsx';
import { Meeneemknoppen } from './Meeneemknoppen.tsx';
import { Samenstellen } from './Samenstellen.tsx';
import { Verslag } from './Verslag.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  /** Addresses of the pages of tools that the site has. */
  paginas: readonly string[];
  lijst: Checklistlijst;
  /** Every fase with its decisions, in order. */
  fasen: readonly Beslisfase[];
  /** Questions of the zelfscan, from which points are suggested. */
  zelfscanlijst: Uitkomstlijst;
  /** Says whose questions these are. */
  verantwoording: string;
};

const GESPREK = '/checklist-sturing/gesprek/';

/** The gespreksnotitie of one sheet, what comes on it, and the report with everything. */
export function Notitie({ siteId, basis, paginas, lijst, fasen, zelfscanlijst, verantwoording }: Props) {
  const { store, invoer, keuze, isBewaard, isGeladen, isOnbekend, isAlleenLezen, bewaarstatus, lijstgegevens } =
    useWerkdocument({
      siteId,
      basis,
      hulpmiddel: CHECKLIST,
      lijst,
      openStores: openChecklists,
      isLeeg: isLegeChecklist,
    });
  const [zelfscanstore] = useState(() => openDocumenten(siteId, [ZELFSCAN]));
  const zelfscans = useStore(zelfscanstore.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const vouw = useRef<HTMLDetailsElement>(null);
  const [isVerslag, printVerslag] = useAfdrukken(() => unfold(vouw.current ? [vouw.current] : []));

  const checklists = lijstgegevens.documenten.filter(({ status }) => status === 'leesbaar');
  const checklistHref = toHref(CHECKLIST.adres, basis);
  const isGeen = keuze.soort === 'open' && keuze.isNieuw && !isBewaard;
  if (!isGeladen) return <p class="notitie">De gespreksnotitie komt hier te staan zodra deze pagina is geladen.</p>;
  const vandaag = toLokaal(getKlok().nu, getKlok().tijdzone).dag;
  return (
    <div class={isVerslag ? 'notitie notitie--verslag' : 'notitie'}>
      <Bewaarstatus {...bewaarstatus} />
      {isOnbekend && <OnbekendDocument hulpmiddel={CHECKLIST} />}
      {(checklists.length > 1 || (isOnbekend && checklists.length > 0)) && (
        <Documentkiezer
          label="Checklist"
          documenten={checklists}
          enkelvoud={CHECKLIST.enkelvoud}
          gekozen={keuze.soort === 'open' ? keuze.id : ''}
          kies={lijstgegevens.open}
        />
      )}
      {isOnbekend && (
        <p>
          <a class="nl-link" href={checklistHref}>
            Naar de checklist
          </a>{' '}
          om een nieuwe te beginnen of een bestand te openen.
        </p>
      )}
      {isGeen && <GeenChecklist href={checklistHref} />}
      {!isOnbekend && !isGeen && (
        <>
          <div class="notitie__delen">
            <Samenstellen
              key={keuze.id}
              siteId={siteId}
              basis={basis}
              heeftZelfscan={paginas.includes(ZELFSCAN.adres)}
              invoer={invoer}
              fasen={fasen}
              zelfscans={zelfscans.filter(({ soort, status }) => soort === ZELFSCAN.soort && status === 'leesbaar')}
              zelfscanlijst={zelfscanlijst}
              store={store}
              isAlleenLezen={isAlleenLezen}
              checklistHref={toDocumentHref(CHECKLIST.adres, keuze.id, basis)}
              gesprekHref={toDocumentHref(GESPREK, keuze.id, basis)}
            />
            <div class="notitie__blad">
              <Meeneemknoppen invoer={invoer} lijst={lijst} printVerslag={printVerslag} />
              <ChecklistNaarVerbeterplan basis={basis} paginas={paginas} id={keuze.id} lijst={lijst} invoer={invoer} />
              <Blad
                notitie={computeGespreksnotitie(lijst, invoer, fasen)}
                verantwoording={verantwoording}
                vandaag={vandaag}
              />
            </div>
          </div>
          <details class="vouw notitie__verslag" ref={vouw}>
            <summary>Het hele verslag</summary>
            <Verslag
              lijst={lijst}
              invoer={invoer}
              notitie={computeGespreksnotitie(lijst, invoer, fasen)}
              verantwoording={verantwoording}
              vandaag={vandaag}
            />
          </details>
        </>
      )}
    </div>
  );
}

function GeenChecklist({ href }: { href: string }) {
  return (
    <div class="melding">
      <p>
        <strong>Er is nog geen checklist in deze browser.</strong>
      </p>
      <p>
        Hier komt de gespreksnotitie te staan: wat u wilt bespreken en uitzoeken, met uw punten, de beslissingen en de
        afspraken, op één A4.{' '}
        <a class="nl-link" href={href}>
          Vul de checklist in of open een bestand
        </a>
        .
      </p>
    </div>
  );
}
