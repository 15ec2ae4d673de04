import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { formatDatum } from '../../domain/datum.ts';
import { formatDocumentnaam } from '../../domain/documentnaam.ts';
import { computeUitkomst, describeUitkomst, toRadarassen, type Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import { LEGE_ZELFSCAN, type ZelfscanInvoer } from '../../domain/zelfscan.ts';
import { GEEN_DOCUMENTEN, openDocumenten } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import { Documentkiezer } from '../bewaren/Documentkiezer.tsx';
import { OnbekendDocument } from '../bewaren/OnbekendDocument.tsx';
import { useDocumentkeuze } from '../bewaren/use-documentkeuze.ts';
import { Deelknoppen } from './Deelknoppen.tsx';
import { Radar } from './Radar.tsx';
import { Scoretabel } from './Scoretabel.tsx';
import { Vragenblok } from './Vragenblok.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  lijst: Uitkomstlijst;
  /** Short name of each question, by id. */
  labels: Readonly<Record<string, string>>;
  /** A zelfscan that is made up, to look at with `?voorbeeld`; it is never stored. */
  voorbeeld: ZelfscanInvoer | undefined;
};

/** What came out of a zelfscan: a sentence, a picture with its table, and what to talk about. */
export function Uitkomst({ voorbeeld, ...rest }: Props) {
  // Only a browser knows which; the first render is that of the server.
  const [stand, setStand] = useState<'laden' | 'voorbeeld' | 'eigen'>('laden');
  useEffect(() => {
    const isGevraagd = new URLSearchParams(location.search).has('voorbeeld');
    setStand(isGevraagd && voorbeeld !== undefined ? 'voorbeeld' : 'eigen');
  }, []);
  return (
    <div class="uitkomst">
      {stand === 'laden' && <p>De uitkomst komt hier te staan zodra deze pagina is geladen.</p>}
      {stand === 'voorbeeld' && voorbeeld && <Voorbeeld voorbeeld={voorbeeld} {...rest} />}
      {stand === 'eigen' && <EigenUitkomst {...rest} />}
    </div>
  );
}

function Voorbeeld({ voorbeeld, basis, lijst, labels }: Omit<Props, 'voorbeeld'> & { voorbeeld: ZelfscanInvoer }) {
  const href = toHref(ZELFSCAN.adres, basis);
  return (
    <>
      <p class="melding">
        <strong>Dit is een verzonnen voorbeeld.</strong> De gemeente en de antwoorden bestaan niet. Uw eigen zelfscans
        blijven zoals zij zijn.{' '}
        <a class="nl-link" href={href}>
          Naar de zelfscan
        </a>
      </p>
      <Beeld invoer={voorbeeld} lijst={lijst} labels={labels} href={href} />
    </>
  );
}

function EigenUitkomst({ siteId, basis, lijst, labels }: Omit<Props, 'voorbeeld'>) {
  const [stores] = useState(() => ({
    documenten: openDocumenten(siteId, [ZELFSCAN]),
    open: openZelfscans(siteId, lijst),
  }));
  const alle = useStore(stores.documenten.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const { keuze, open } = useDocumentkeuze(stores.documenten, ZELFSCAN.soort);
  const invoer = useStore(stores.open(keuze.id).$invoer, { ssr: () => LEGE_ZELFSCAN });
  const zelfscans = alle.filter(({ soort, status }) => soort === ZELFSCAN.soort && status === 'leesbaar');
  const zelfscanHref = toHref(ZELFSCAN.adres, basis);
  if (zelfscans.length === 0) return <GeenZelfscan href={zelfscanHref} />;
  return (
    <>
      {keuze.soort === 'onbekend' && <OnbekendDocument hulpmiddel={ZELFSCAN} />}
      <Documentkiezer
        label="Zelfscan"
        documenten={zelfscans}
        enkelvoud={ZELFSCAN.enkelvoud}
        gekozen={keuze.soort === 'open' ? keuze.id : ''}
        kies={open}
      />
      {keuze.soort === 'onbekend' ? (
        <p>
          <a class="nl-link" href={zelfscanHref}>
            Naar de zelfscan
          </a>{' '}
          om een nieuwe te beginnen of een bestand te openen.
        </p>
      ) : (
        <Beeld
          invoer={invoer}
          lijst={lijst}
          labels={labels}
          href={`${zelfscanHref}?${new URLSearchParams({ id: keuze.id }).toString()}`}
        />
      )}
    </>
  );
}

type BeeldProps = {
  invoer: ZelfscanInvoer;
  lijst: Uitkomstlijst;
  labels: Props['labels'];
  /** Address of the zelfscan in which it was filled in. */
  href: string;
};

function Beeld({ invoer, lijst, labels, href }: BeeldProps) {
  const uitkomst = computeUitkomst(lijst, invoer);
  const assen = toRadarassen(uitkomst);
  return (
    <>
      <Kop invoer={invoer} />
      <p class="uitkomst__zin">{describeUitkomst(uitkomst)}</p>
      <Deelknoppen invoer={invoer} lijst={lijst} verderHref={href} />
      <div class="uitkomst__cijfers">
        <Radar
          labels={assen.map(({ label }) => label)}
          reeksen={[{ naam: 'Op orde', waarden: assen.map(({ waarde }) => waarde) }]}
          bijschrift="Hoe verder naar buiten, hoe meer van de beantwoorde vragen op orde zijn. Dezelfde cijfers staan in de tabel."
        />
        <Scoretabel onderdelen={uitkomst.onderdelen} totaal={uitkomst.totaal} />
      </div>
      <div class="uitkomst__lijsten">
        <Vragenblok
          id="aandachtspunten"
          kop="Aandachtspunten"
          leeg="Geen enkele vraag is met ‘niet op orde’ beantwoord."
          vragen={uitkomst.aandachtspunten}
          labels={labels}
          href={href}
        />
        <Vragenblok
          id="krachten"
          kop="Krachten"
          leeg="Nog geen enkele vraag is met ‘op orde’ beantwoord."
          vragen={uitkomst.krachten}
          labels={labels}
          href={href}
        />
        <Vragenblok
          id="open"
          kop="Nog open"
          leeg="Alle vragen zijn beantwoord."
          vragen={uitkomst.open}
          labels={labels}
          href={href}
        />
      </div>
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

function GeenZelfscan({ href }: { href: string }) {
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
    </div>
  );
}
