import { useState } from 'preact/hooks';
import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import { isLeegVerbeterplan } from '../../domain/edit-verbeterplan.ts';
import { toLokaal } from '../../domain/moment.ts';
import type { Planbegeleiding } from '../../domain/planbegeleiding.ts';
import { PLANONDERDELEN, type Planlijst } from '../../domain/verbeterplan.ts';
import type { Voorbeeldplan } from '../../domain/verbeterplan-evaluatie.ts';
import { computeVoorbeelddag } from '../../domain/voorbeelddag.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';
import { openVerbeterplannen } from '../../stores/verbeterplan.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { Documenten } from '../bewaren/Documenten.tsx';
import { getKlok } from '../bewaren/get-klok.ts';
import { OnbekendDocument } from '../bewaren/OnbekendDocument.tsx';
import { useVroegeInvoer } from '../bewaren/use-vroege-invoer.ts';
import { useWerkdocument } from '../bewaren/use-werkdocument.ts';
import { WelkDocument } from '../bewaren/WelkDocument.tsx';
import { readBronkeuze } from './bronkeuze.ts';
import { Plan } from './Plan.tsx';
import { Plankeuze } from './Plankeuze.tsx';
import { useIsVoorbeeld } from './use-is-voorbeeld.ts';
import { usePlankeuze } from './use-plankeuze.ts';
import { Voorbeeldmelding } from './Voorbeeldmelding.tsx';
import type { Planweergave } from './weergave.ts';

type Props = {
  siteId: string;
  siteNaam: string;
  /** Base path of the site. */
  basis: string;
  /** Addresses of the pages of tools that the site has. */
  paginas: readonly string[];
  lijst: Planlijst;
  begeleiding: Planbegeleiding;
  /** Short names of the sources, by id. */
  bronnen: Readonly<Record<string, string>>;
  /** Addresses of the style sheets that only a part of the page needs. */
  stijlen: Planweergave['stijlen'];
  /** Questions of the tools from which verbeterpunten are taken over. */
  zelfscanlijst: Uitkomstlijst;
  checklistlijst: Checklistlijst;
  /** A plan that is made up, to look at with `?voorbeeld`; it is never stored. */
  voorbeeld: Voorbeeldplan | undefined;
};

/** The fields besides the texts that the server renders, and in which something may stand before the script runs. */
const VROEGE_PLANVELDEN = ['gemeente', 'naam', 'datum', 'herhaling'] as const;

/** The whole verbeterplan. The server renders it empty; the browser puts back what was kept. */
export function Verbeterplan(props: Props) {
  const { voorbeeld } = props;
  const isVoorbeeld = useIsVoorbeeld();
  return (
    <div class="verbeterplan">
      {isVoorbeeld && voorbeeld ? <Voorbeeld {...props} {...voorbeeld} /> : <EigenPlan {...props} />}
    </div>
  );
}

function EigenPlan({ siteId, basis, lijst, ...rest }: Props) {
  const [bronkeuze] = useState(readBronkeuze);
  const {
    store,
    invoer,
    keuze,
    nameInAdres,
    isBewaard,
    isGeladen,
    isOnbekend,
    isAlleenLezen,
    bewaarstatus,
    lijstgegevens,
  } = useWerkdocument({
    siteId,
    basis,
    hulpmiddel: VERBETERPLAN,
    lijst,
    openStores: openVerbeterplannen,
    isLeeg: isLeegVerbeterplan,
  });
  useVroegeInvoer('.verbeterplan', ({ veld, waarde }) => {
    const planveld = VROEGE_PLANVELDEN.find((een) => een === veld);
    const onderdeel = PLANONDERDELEN.find((een) => een === veld);
    if (planveld) store.setPlanveld(planveld, waarde);
    else if (onderdeel) store.setTekst(onderdeel, waarde);
  });
  const plannen = lijstgegevens.documenten.filter((regel) => regel.status === 'leesbaar');
  const { isVraag, goOn } = usePlankeuze(bronkeuze, isGeladen ? plannen.length : undefined);
  const { nu, tijdzone } = getKlok();
  if (isVraag) {
    return (
      <>
        <Bewaarstatus {...bewaarstatus} />
        <Plankeuze
          plannen={plannen}
          choose={(id) => goOn(() => lijstgegevens.open(id))}
          chooseNieuw={() => goOn(lijstgegevens.openNieuw)}
        />
      </>
    );
  }
  return (
    <>
      <Bewaarstatus {...bewaarstatus} />
      {isOnbekend && <OnbekendDocument hulpmiddel={VERBETERPLAN} />}
      {isGeladen && !isOnbekend && (
        <WelkDocument
          hulpmiddel={VERBETERPLAN}
          basis={basis}
          documenten={lijstgegevens.documenten}
          kop={invoer}
          openId={keuze.id}
          isOnbekend={false}
          open={lijstgegevens.open}
          openNieuw={lijstgegevens.openNieuw}
        />
      )}
      {!isOnbekend && (
        <Plan
          {...rest}
          key={keuze.id}
          siteId={siteId}
          basis={basis}
          lijst={lijst}
          plan={invoer}
          documentId={keuze.id}
          planId={isBewaard ? keuze.id : undefined}
          vandaag={toLokaal(nu, tijdzone).dag}
          store={store}
          documenten={lijstgegevens}
          isGeladen={isGeladen}
          heeftVoorbeeld={rest.voorbeeld !== undefined}
          isAlleenLezen={isAlleenLezen}
          nameInAdres={nameInAdres}
          bronkeuze={bronkeuze}
        />
      )}
      <Documenten {...lijstgegevens} />
    </>
  );
}

function Voorbeeld({ plan, herhaling, ...props }: Props & Voorbeeldplan) {
  const [vandaag] = useState(() => computeVoorbeelddag(plan));
  return (
    <>
      <Voorbeeldmelding plan={plan} vandaag={vandaag} basis={props.basis} />
      <Plan
        {...props}
        plan={plan}
        documentId=""
        planId={undefined}
        vandaag={vandaag}
        store={undefined}
        documenten={undefined}
        isGeladen
        heeftVoorbeeld
        isAlleenLezen
        nameInAdres={() => undefined}
        bronkeuze={undefined}
        voorbeeldherhaling={herhaling}
      />
    </>
  );
}
