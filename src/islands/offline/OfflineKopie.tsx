import { useEffect, useRef, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { formatMegabytes } from '../../domain/megabytes.ts';
import {
  readKopie,
  removeKopie,
  saveSite,
  type Afloop,
  type Kopie,
  type Kopiepagina,
} from '../../offline/offline-kopie.ts';
import type { Vulfout } from '../../offline/vul.ts';

type Props = { basis: string; isGedeeld: boolean };

type Stand =
  | { soort: 'rust'; afloop?: Afloop | undefined; isVerwijderd?: boolean }
  | { soort: 'bezig'; bytes: number; totaal: number };

const FOUTEN: Readonly<Record<Vulfout, string>> = {
  verbinding: 'De site was niet te bereiken. Controleer de verbinding.',
  anders: 'De site is intussen vernieuwd, of een bestand kwam anders aan dan verwacht. Laad deze pagina opnieuw.',
  vol: 'De browser heeft geen ruimte meer. Maak ruimte op dit apparaat of verwijder de offline kopie.',
};

const OP_GEDEELDE_COMPUTER =
  'Op een gedeelde computer bewaart de site geen pagina’s in de browser. Wat er al stond, is verwijderd.';

/** Keeps the whole site in this browser for use without a network, says what is kept, and takes it away again. */
export function OfflineKopie({ basis, isGedeeld }: Props) {
  const [pagina, setPagina] = useState<Kopiepagina & { omvang: number }>();
  const [kopie, setKopie] = useState<Kopie>();
  const [stand, setStand] = useState<Stand>({ soort: 'rust' });
  const bezig = useRef<AbortController | undefined>(undefined);
  const afloop = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The build filled these in after the page was made.
    const { versie = 'geen', bytes } = document.querySelector<HTMLElement>('[data-offline]')?.dataset ?? {};
    const hier = { basis, versie, omvang: Number(bytes ?? 0) };
    setPagina(hier);
    void readKopie(hier).then(setKopie);
    return () => bezig.current?.abort();
  }, [basis]);

  const end = async (hier: Kopiepagina, rust: Extract<Stand, { soort: 'rust' }>) => {
    setKopie(await readKopie(hier));
    setStand(rust);
    // The button that was pressed may be gone.
    afloop.current?.focus();
  };
  const save = async (hier: Kopiepagina & { omvang: number }) => {
    const stop = new AbortController();
    bezig.current = stop;
    setStand({ soort: 'bezig', bytes: 0, totaal: hier.omvang });
    const uitkomst = await saveSite(hier, stop.signal, (bytes, totaal) => {
      setStand({ soort: 'bezig', bytes, totaal });
    }).catch((): Afloop => ({ soort: 'mislukt', fout: 'vol', aantal: 0 }));
    await end(hier, { soort: 'rust', afloop: uitkomst });
  };
  const remove = async (hier: Kopiepagina) => {
    await removeKopie(hier);
    await end(hier, { soort: 'rust', isVerwijderd: true });
  };

  const isErIets = kopie?.soort === 'deel' || kopie?.soort === 'heel';
  return (
    <section class="niet-afdrukken" aria-labelledby="offline">
      <h2 id="offline">Werken zonder internet</h2>
      <p>{isGedeeld ? OP_GEDEELDE_COMPUTER : describeKopie(kopie)}</p>
      <p>
        <a class="nl-link" href={toHref('/offline/', basis)}>
          Bekijk welke pagina’s zonder internet werken
        </a>
      </p>
      {stand.soort === 'bezig' && (
        <div>
          <p>
            <label for="offline-voortgang">De hele site wordt bewaard</label>
            <progress id="offline-voortgang" max={stand.totaal} value={stand.bytes} />
          </p>
          <p class="hint">
            {formatMegabytes(stand.bytes)} van {formatMegabytes(stand.totaal)}. Blijf op deze pagina tot het klaar is.
          </p>
        </div>
      )}
      {!isGedeeld && pagina && kopie && (kopie.soort === 'geen' || isErIets) && (
        <p class="knoppen">
          {stand.soort === 'bezig' ? (
            <button type="button" class="knop" onClick={() => bezig.current?.abort()}>
              Stop met bewaren
            </button>
          ) : (
            kopie.soort !== 'heel' && (
              <button type="button" class="knop" onClick={() => void save(pagina)}>
                {isErIets && isVerder(stand)
                  ? 'Ga verder met bewaren'
                  : `Bewaar de hele site (${formatMegabytes(pagina.omvang)})`}
              </button>
            )
          )}{' '}
          {stand.soort === 'rust' && isErIets && (
            <button type="button" class="knop" onClick={() => void remove(pagina)}>
              Offline kopie verwijderen
            </button>
          )}
        </p>
      )}
      <div role="status" tabIndex={-1} ref={afloop}>
        {stand.soort === 'bezig' && <p class="alleen-voorlezen">Bewaren is begonnen.</p>}
        {stand.soort === 'rust' && stand.isVerwijderd === true && (
          <p class="melding">
            <strong>De offline kopie is verwijderd.</strong> Zij komt niet vanzelf terug. Wat u hebt ingevuld, staat er
            nog.
          </p>
        )}
        {stand.soort === 'rust' && stand.afloop && <Afloopregel afloop={stand.afloop} isErIets={isErIets} />}
      </div>
    </section>
  );
}

function isVerder(stand: Stand): boolean {
  return stand.soort === 'rust' && stand.afloop !== undefined && stand.afloop.soort !== 'klaar';
}

function Afloopregel({ afloop, isErIets }: { afloop: Afloop; isErIets: boolean }) {
  switch (afloop.soort) {
    case 'klaar':
      return (
        <p class="melding">
          <strong>De hele site staat in deze browser.</strong> U kunt nu alles lezen en gebruiken zonder internet.
        </p>
      );
    case 'gestopt':
      return (
        <p class="melding">
          <strong>U bent gestopt met bewaren.</strong>{' '}
          {isErIets ? 'Wat er al was, blijft staan. U kunt later verdergaan.' : 'Er is nog niets bewaard.'}
        </p>
      );
    case 'mislukt':
      return (
        <p class="melding melding--fout">
          <strong>
            {afloop.aantal <= 1
              ? 'Het bewaren is niet gelukt.'
              : `Het bewaren is niet gelukt: het ging bij ${String(afloop.aantal)} bestanden mis.`}
          </strong>{' '}
          {FOUTEN[afloop.fout]}{' '}
          {isErIets
            ? 'Wat er al was, blijft staan. Kies daarna ‘Ga verder met bewaren’.'
            : 'Er is nog niets bewaard. Probeer het daarna opnieuw.'}
        </p>
      );
  }
}

function describeKopie(kopie: Kopie | undefined): string {
  switch (kopie?.soort) {
    case undefined:
      return 'De browser kan deze site bewaren, zodat u zonder internet verder kunt.';
    case 'niet-mogelijk':
      return 'In deze browser kan de site niet worden bewaard. Dat kan alleen over een beveiligde verbinding (https), en niet in elk privévenster.';
    case 'geen':
      return 'Er is van deze site nog niets bewaard voor gebruik zonder internet. Bewaren kost ten hoogste zoveel data als op de knop staat, en evenveel ruimte in deze browser.';
    case 'deel':
      return kopie.isBruikbaar
        ? `De hulpmiddelen${kopie.metZoeken ? ', het zoeken' : ''} en de pagina’s die u las, werken in deze browser zonder internet (${formatMegabytes(kopie.bytes)}). U kunt ook de hele site bewaren. Dat neemt ${formatMegabytes(kopie.totaal)} ruimte in en kost ten hoogste zoveel data.`
        : `Een deel van de site staat in deze browser (${formatMegabytes(kopie.bytes)} van ${formatMegabytes(kopie.totaal)}). Dat is te weinig om zonder internet te werken. Bewaar daarvoor de hele site, of open een hulpmiddel.`;
    case 'heel':
      return `De hele site staat in deze browser en werkt zonder internet (${formatMegabytes(kopie.totaal)}). Komt er een nieuwe versie, dan werkt de browser de kopie bij.`;
  }
}
