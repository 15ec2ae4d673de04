import type { ComponentChildren } from 'preact';
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { formatDatum } from '../../domain/datum.ts';
import { formatDocumentnaam } from '../../domain/documentnaam.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';
import {
  computeUitkomst,
  describeLijstverschil,
  describeUitkomst,
  shortenToelichtingen,
  type Uitkomstlijst,
} from '../../domain/zelfscan-uitkomst.ts';
import { LEGE_ZELFSCAN, type ZelfscanInvoer } from '../../domain/zelfscan.ts';
import { GEEN_DOCUMENTEN, openDocumenten } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import { Documentkiezer } from '../bewaren/Documentkiezer.tsx';
import { OnbekendDocument } from '../bewaren/OnbekendDocument.tsx';
import { unfold } from '../bewaren/unfold.ts';
import { useBijAfdrukken } from '../bewaren/use-bij-afdrukken.ts';
import { useDocumentkeuze } from '../bewaren/use-documentkeuze.ts';
import { VERBETERPLAN_ADRES } from '../verbeterplan/bronkeuze.ts';
import { NaarVerbeterplan } from '../verbeterplan/NaarVerbeterplan.tsx';
import { Cijfers } from './Cijfers.tsx';
import { Deelknoppen } from './Deelknoppen.tsx';
import { Drukregel } from './Drukregel.tsx';
import { OnleesbareZelfscan } from './OnleesbareZelfscan.tsx';
import { Vragenblok } from './Vragenblok.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  /** Addresses of the pages of tools that the site has. */
  paginas: readonly string[];
  lijst: Uitkomstlijst;
  /** Short name of each question, by id. */
  labels: Readonly<Record<string, string>>;
  /** Name of the site. */
  sitenaam: string;
  /** Says on paper whose working-out the questions are. */
  drukregel: string;
  /** A zelfscan that is made up, to look at with `?voorbeeld`; it is never stored. */
  voorbeeld: ZelfscanInvoer | undefined;
  /** What can be done next; it stands below the figures. */
  children: ComponentChildren;
};

/** What is needed to show any zelfscan. */
type Omgeving = Omit<Props, 'voorbeeld' | 'siteId'>;

/** What came out of a zelfscan: a sentence, a picture with its table, and what to talk about. */
export function Uitkomst({ voorbeeld, ...rest }: Props) {
  // Only a browser knows which; the first render is that of the server.
  const [stand, setStand] = useState<'laden' | 'voorbeeld' | 'eigen'>('laden');
  useEffect(() => {
    const isGevraagd = new URLSearchParams(location.search).has('voorbeeld');
    setStand(isGevraagd && voorbeeld !== undefined ? 'voorbeeld' : 'eigen');
  }, []);
  const element = useRef<HTMLDivElement>(null);
  useBijAfdrukken(() => unfold(element.current?.querySelectorAll('details') ?? []));
  return (
    <div class="uitkomst" ref={element}>
      {stand === 'laden' && (
        <>
          <p>De uitkomst komt hier te staan zodra deze pagina is geladen.</p>
          {rest.children}
        </>
      )}
      {stand === 'voorbeeld' && voorbeeld && <Voorbeeld voorbeeld={voorbeeld} {...rest} />}
      {stand === 'eigen' && <EigenUitkomst {...rest} heeftVoorbeeld={voorbeeld !== undefined} />}
    </div>
  );
}

function Voorbeeld({ voorbeeld, ...omgeving }: Omgeving & { voorbeeld: ZelfscanInvoer }) {
  const href = toHref(ZELFSCAN.adres, omgeving.basis);
  return (
    <>
      <p class="melding">
        <strong>Dit is een verzonnen voorbeeld.</strong> De gemeente en de antwoorden bestaan niet. Uw eigen zelfscans
        blijven zoals zij zijn.{' '}
        <a class="nl-link" href={href}>
          Naar de zelfscan
        </a>
      </p>
      <Beeld
        {...omgeving}
        invoer={voorbeeld}
        isVoorbeeld
        href={href}
        verder={
          omgeving.paginas.includes(VERBETERPLAN_ADRES) && (
            <p class="niet-afdrukken">
              <a class="nl-link" href={toHref(`${VERBETERPLAN_ADRES}?voorbeeld=1`, omgeving.basis)}>
                Bekijk een verzonnen verbeterplan bij dit voorbeeld
              </a>
            </p>
          )
        }
      />
    </>
  );
}

function EigenUitkomst({
  siteId,
  heeftVoorbeeld,
  ...omgeving
}: Omgeving & { siteId: string; heeftVoorbeeld: boolean }) {
  const { lijst, basis, children } = omgeving;
  const [stores] = useState(() => ({
    documenten: openDocumenten(siteId, [ZELFSCAN]),
    open: openZelfscans(siteId, lijst),
  }));
  const alle = useStore(stores.documenten.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const { keuze, open } = useDocumentkeuze(stores.documenten, ZELFSCAN.soort);
  const store = stores.open(keuze.id);
  const invoer = useStore(store.$invoer, { ssr: () => LEGE_ZELFSCAN });
  const zelfscans = alle.filter(({ soort }) => soort === ZELFSCAN.soort);
  const leesbaar = zelfscans.filter(({ status }) => status === 'leesbaar');
  const zelfscanHref = toHref(ZELFSCAN.adres, basis);
  if (zelfscans.length === 0)
    return (
      <>
        <GeenZelfscan href={zelfscanHref} heeftVoorbeeld={heeftVoorbeeld} />
        {children}
      </>
    );
  const isOnleesbaar = zelfscans.some(({ id, status }) => id === keuze.id && status === 'onleesbaar');
  return (
    <>
      {keuze.soort === 'onbekend' && <OnbekendDocument hulpmiddel={ZELFSCAN} />}
      {isOnleesbaar && <OnleesbareZelfscan basis={basis} />}
      {leesbaar.length > 0 && (
        <Documentkiezer
          label="Zelfscan"
          documenten={leesbaar}
          enkelvoud={ZELFSCAN.enkelvoud}
          gekozen={keuze.soort === 'open' ? keuze.id : ''}
          kies={open}
        />
      )}
      {keuze.soort === 'onbekend' || isOnleesbaar ? (
        <>
          <p>
            <a class="nl-link" href={zelfscanHref}>
              Naar de zelfscan
            </a>{' '}
            om een nieuwe te beginnen of een bestand te openen.
          </p>
          {children}
        </>
      ) : (
        <Beeld
          {...omgeving}
          invoer={invoer}
          verschil={store.verschil && describeLijstverschil(store.verschil)}
          href={toDocumentHref(ZELFSCAN.adres, keuze.id, basis)}
          verder={
            <NaarVerbeterplan
              basis={basis}
              paginas={omgeving.paginas}
              bron={{ soort: 'zelfscan', id: keuze.id }}
              aantal={computeUitkomst(lijst, invoer).aandachtspunten.length}
              namen={['aandachtspunt', 'aandachtspunten']}
              isHoofdzaak
            />
          }
        />
      )}
    </>
  );
}

type BeeldProps = Omgeving & {
  invoer: ZelfscanInvoer;
  /** What a change of the list did to the figures. */
  verschil?: string | undefined;
  isVoorbeeld?: boolean;
  /** Address of the zelfscan in which it was filled in. */
  href: string;
  /** The way on to a plan. */
  verder: ComponentChildren;
  /** What can be done next. */
  children: ComponentChildren;
};

function Beeld({
  invoer,
  verschil,
  isVoorbeeld = false,
  lijst,
  labels,
  sitenaam,
  drukregel,
  href,
  verder,
  children,
}: BeeldProps) {
  const uitkomst = computeUitkomst(lijst, invoer);
  const { perVraag: opPapier, isIngekort } = shortenToelichtingen(uitkomst);
  const blok = { labels, opPapier, href };
  return (
    <>
      <Kop invoer={invoer} />
      <p class="uitkomst__zin">{describeUitkomst(uitkomst)}</p>
      {verschil !== undefined && <p>{verschil}</p>}
      {verder}
      <Deelknoppen invoer={invoer} lijst={lijst} isVoorbeeld={isVoorbeeld} verderHref={href} />
      <Cijfers uitkomst={uitkomst} />
      {children}
      <div class="uitkomst__lijsten">
        <Vragenblok
          {...blok}
          id="aandachtspunten"
          kop="Aandachtspunten"
          leeg="Geen enkele vraag is met ‘niet op orde’ beantwoord."
          vragen={uitkomst.aandachtspunten}
        />
        <Vragenblok
          {...blok}
          id="krachten"
          kop="Krachten"
          leeg="Nog geen enkele vraag is met ‘op orde’ beantwoord."
          vragen={uitkomst.krachten}
          isGevouwen
        />
        <Vragenblok
          {...blok}
          id="open"
          kop="Nog open"
          leeg="Alle vragen zijn beantwoord."
          vragen={uitkomst.open}
          isGevouwen
        />
      </div>
      {isIngekort && <p class="alleen-op-papier">Toelichtingen zijn afgekapt; volledig in het CSV-bestand.</p>}
      <Drukregel drukregel={drukregel} sitenaam={sitenaam} />
    </>
  );
}

function Kop({ invoer }: { invoer: ZelfscanInvoer }) {
  const { gemeente, datum, aanleiding, deelnemers } = invoer;
  const regels = [
    gemeente,
    datum === undefined ? undefined : formatDatum(datum),
    aanleiding,
    deelnemers === undefined ? undefined : `ingevuld door ${deelnemers}`,
  ].filter((regel) => regel !== undefined);
  return (
    <div class="uitkomst__kop">
      <h2>{formatDocumentnaam(invoer, 'Zelfscan')}</h2>
      {regels.length > 0 && <p>{regels.join(' · ')}</p>}
    </div>
  );
}

function GeenZelfscan({ href, heeftVoorbeeld }: { href: string; heeftVoorbeeld: boolean }) {
  return (
    <div class="melding">
      <p>
        <strong>Er is nog geen zelfscan in deze browser.</strong>
      </p>
      <p>
        Hier komt te staan wat op orde is en wat aandacht vraagt, met een grafiek, een tabel en een factsheet.{' '}
        <a class="nl-link" href={href}>
          Vul de zelfscan in of open een bestand
        </a>
        .
      </p>
      {/* Another address, so the page loads anew and shows the example. */}
      {heeftVoorbeeld && (
        <p>
          <a class="nl-link" href="?voorbeeld=1">
            Bekijk een verzonnen voorbeeld
          </a>
        </p>
      )}
    </div>
  );
}
