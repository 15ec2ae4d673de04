import { useEffect } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';
import { isLeegVerbeterplan } from '../../domain/edit-verbeterplan.ts';
import { toLokaal } from '../../domain/moment.ts';
import type { VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import { computeVoorbeelddag } from '../../domain/voorbeelddag.ts';
import { prepareDownloadPlan } from '../../export/download-plan.ts';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';
import { openVerbeterplannen } from '../../stores/verbeterplan.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { getKlok } from '../bewaren/get-klok.ts';
import { useVroegeInvoer } from '../bewaren/use-vroege-invoer.ts';
import { useWerkdocument } from '../bewaren/use-werkdocument.ts';
import { WelkDocument } from '../bewaren/WelkDocument.tsx';
import { useIsVoorbeeld } from '../verbeterplan/use-is-voorbeeld.ts';
import { Voorbeeldmelding } from '../verbeterplan/Voorbeeldmelding.tsx';
import { Opdrachtblad, type Opdrachtgegevens } from './Opdrachtblad.tsx';
import { OPDRACHTVELDEN } from './opdrachtvelden.ts';

type Props = Opdrachtgegevens & {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  /** A plan that is made up, to look at with `?voorbeeld`; it is never stored. */
  voorbeeld: VerbeterplanInvoer | undefined;
};

/** What is to change in the opdracht: per question that it is about, and per verbeterpunt that belongs in it. */
export function Opdracht(props: Props) {
  const { voorbeeld } = props;
  const isVoorbeeld = useIsVoorbeeld();
  return (
    <div class="opdracht">
      {isVoorbeeld && voorbeeld ? <Voorbeeldopdracht {...props} plan={voorbeeld} /> : <EigenOpdracht {...props} />}
    </div>
  );
}

function EigenOpdracht({ siteId, basis, ...gegevens }: Props) {
  const { lijst } = gegevens;
  const { store, invoer, keuze, isBewaard, isGeladen, isOnbekend, isAlleenLezen, bewaarstatus, lijstgegevens } =
    useWerkdocument({
      siteId,
      basis,
      hulpmiddel: VERBETERPLAN,
      lijst,
      openStores: openVerbeterplannen,
      isLeeg: isLeegVerbeterplan,
    });
  useVroegeInvoer('.opdracht', ({ veld, id, waarde }) => {
    const opdrachtveld = OPDRACHTVELDEN.find((een) => een === veld);
    if (opdrachtveld) store.setOpdracht(id, opdrachtveld, waarde);
  });
  useEffect(() => {
    if (isBewaard) prepareDownloadPlan();
  }, [isBewaard]);
  return (
    <>
      <Bewaarstatus {...bewaarstatus} />
      {isGeladen && (
        <WelkDocument
          hulpmiddel={VERBETERPLAN}
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
        <Opdrachtblad
          {...gegevens}
          plan={invoer}
          documentId={keuze.id}
          planHref={isBewaard ? toDocumentHref(VERBETERPLAN.adres, keuze.id, basis) : toHref(VERBETERPLAN.adres, basis)}
          vandaag={isGeladen ? getVandaag() : undefined}
          getVandaag={getVandaag}
          isAlleenLezen={isAlleenLezen}
          setOpdracht={store.setOpdracht}
        />
      )}
    </>
  );
}

function Voorbeeldopdracht({ plan, ...props }: Props & { plan: VerbeterplanInvoer }) {
  const vandaag = computeVoorbeelddag(plan);
  return (
    <>
      <Voorbeeldmelding plan={plan} vandaag={vandaag} basis={props.basis} />
      <Opdrachtblad
        {...props}
        plan={plan}
        documentId=""
        planHref={toHref(`${VERBETERPLAN.adres}?voorbeeld=1`, props.basis)}
        vandaag={vandaag}
        getVandaag={() => vandaag}
        isAlleenLezen
        setOpdracht={() => undefined}
      />
    </>
  );
}

function getVandaag(): string {
  const { nu, tijdzone } = getKlok();
  return toLokaal(nu, tijdzone).dag;
}
