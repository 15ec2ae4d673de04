import { useEffect, useRef, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import type { Regiobestand } from '../../domain/regiobestand.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import { REGIO } from '../../stores/regio-hulpmiddel.ts';
import { Meldingenlijst } from '../bewaren/Meldingenlijst.tsx';

/** How many of the zelfscans in a file were taken over. */
export type Overname =
  | {
      soort: 'overgenomen';
      nieuw: number;
      stondAl: number;
      /** Gemeenten of which there is another zelfscan too, so that only the newest of them counts. */
      dubbel: readonly string[];
    }
  /** Nothing may be changed now. */
  | { soort: 'niet-mogelijk' };

/** A file that can be taken over. */
export type Leesbaar = Extract<Regiobestand, { status: 'leesbaar' }>;

type Props = {
  lijst: Zelfscanlijst;
  basis: string;
  isZichtbaar: boolean;
  /** Takes over all of them at once; gives for each what came of it. */
  onOvernemen: (bestanden: readonly Leesbaar[]) => readonly Overname[];
};

/** What came of a file. */
type Uitslag = { bestand: Regiobestand; overname: Overname | undefined };

type Stand =
  | { soort: 'leeg' }
  | { soort: 'bezig'; deel: number; gelezen: number; totaal: number }
  | { soort: 'gelezen'; uitslagen: readonly Uitslag[] }
  | { soort: 'gestopt' }
  | { soort: 'mislukt' };

type Voortgang = Omit<Extract<Stand, { soort: 'bezig' }>, 'soort'>;

/** Opens many files at once and says of each what came of it. */
export function Bestanden({ lijst, basis, isZichtbaar, onOvernemen }: Props) {
  const [stand, setStand] = useState<Stand>({ soort: 'leeg' });
  /** Files chosen later, or another regiobeeld, make the earlier ones of no interest. */
  const lopend = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => lopend.current?.abort(), []);
  useEffect(() => {
    // The names of files tell whose they are.
    if (!isZichtbaar) setStand((vorig) => (vorig.soort === 'gelezen' ? { soort: 'leeg' } : vorig));
  }, [isZichtbaar]);

  const read = async (bestanden: readonly File[]) => {
    lopend.current?.abort();
    const beurt = (lopend.current = new AbortController());
    const { signal } = beurt;
    const showVoortgang = createVoortgang((voortgang) => {
      if (!signal.aborted && lopend.current === beurt) setStand({ soort: 'bezig', ...voortgang });
    });
    setStand({ soort: 'bezig', deel: 0, gelezen: 0, totaal: bestanden.length });
    try {
      const [{ readRegiobestanden }, { HULPMIDDELEN }] = await Promise.all([
        import('../../export/read-regio.ts'),
        import('../../stores/hulpmiddelen.ts'),
      ]);
      const gelezen = await readRegiobestanden(bestanden, REGIO, lijst, HULPMIDDELEN, {
        onProgress: showVoortgang,
        signal,
      });
      if (signal.aborted) return;
      lopend.current = undefined;
      const overnames = onOvernemen(gelezen.filter((bestand) => bestand.status === 'leesbaar')).values();
      const uitslagen = gelezen.map((bestand) => ({
        bestand,
        overname: bestand.status === 'leesbaar' ? overnames.next().value : undefined,
      }));
      setStand({ soort: 'gelezen', uitslagen });
    } catch {
      if (signal.aborted) return;
      lopend.current = undefined;
      setStand({ soort: 'mislukt' });
    }
  };
  const stop = () => {
    lopend.current?.abort();
    setStand({ soort: 'gestopt' });
    document.getElementById('regio-bestanden')?.focus();
  };

  return (
    <section class="regio__bestanden niet-afdrukken" aria-labelledby="regio-openen">
      <h2 id="regio-openen">Bestanden openen</h2>
      <div class="inlezen">
        <label for="regio-bestanden">Kies de bestanden van de gemeenten</label>
        <span class="hint" id="regio-bestanden-hint">
          U kunt veel bestanden tegelijk kiezen, of één CSV-bestand waar alles in staat. Samen ten hoogste 50 MB.
        </span>
        <input
          id="regio-bestanden"
          type="file"
          multiple
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-describedby="regio-bestanden-hint"
          onChange={({ currentTarget }) => {
            const bestanden = [...(currentTarget.files ?? [])];
            if (bestanden.length > 0) void read(bestanden);
            // The same files can be chosen again, after one was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      {stand.soort === 'bezig' && (
        <p>
          <label for="regio-voortgang">
            {stand.gelezen} van {stand.totaal} gelezen…
          </label>{' '}
          <progress id="regio-voortgang" value={stand.deel} max={1} />{' '}
          <button type="button" class="tekstknop" onClick={stop}>
            Stoppen
          </button>
        </p>
      )}
      <div role="status">
        {stand.soort === 'gestopt' && <p>Het lezen is gestopt. Er is niets overgenomen.</p>}
        {stand.soort === 'mislukt' && (
          <p class="melding melding--fout">
            <strong>Er is niets overgenomen.</strong> De pagina kon een onderdeel niet laden. Controleer de verbinding
            en kies de bestanden opnieuw.
          </p>
        )}
        {stand.soort === 'gelezen' && <p>{describeUitslagen(stand.uitslagen)}</p>}
      </div>
      {stand.soort === 'gelezen' && (
        <div class="melding">
          <p>
            <strong>Per bestand.</strong> In deze lijst staan de namen van de bestanden. Sluit hem voordat u anderen
            laat meekijken; hij wordt niet bewaard.
          </p>
          <ul class="lijst regio__uitslagen">
            {stand.uitslagen.map((uitslag, i) => (
              <li key={i}>
                <Bestandsuitslag {...uitslag} basis={basis} />
              </li>
            ))}
          </ul>
          <p class="knoppen">
            <button
              type="button"
              class="knop"
              onClick={() => {
                setStand({ soort: 'leeg' });
                document.getElementById('regio-bestanden')?.focus();
              }}
            >
              Lijst sluiten
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

function Bestandsuitslag({ bestand, overname, basis }: Uitslag & { basis: string }) {
  const { naam } = bestand;
  if (bestand.status === 'geweigerd') {
    return (
      <>
        <strong>{naam}: geweigerd.</strong> {bestand.tekst}
        {bestand.reden === 'ander-hulpmiddel' && (
          <>
            {' '}
            <a class="nl-link" href={toHref(bestand.adres, basis)}>
              Naar de pagina voor een {bestand.enkelvoud}
            </a>
          </>
        )}
      </>
    );
  }
  const { meldingen, overgeslagenKolommen } = bestand;
  return (
    <>
      <strong>{naam}:</strong> {overname && describeOvername(overname)}
      {overname?.soort === 'overgenomen' && overname.dubbel.length > 0 && <> {describeDubbel(overname.dubbel)}</>}
      {overgeslagenKolommen.length > 0 && (
        <> Niet overgenomen, want onbekend: {overgeslagenKolommen.map((kolom) => `‘${kolom}’`).join(', ')}.</>
      )}
      <Meldingenlijst meldingen={meldingen} />
    </>
  );
}

/** Tells of the progress once a frame at most: with hundreds of small files the page would do little else. */
function createVoortgang(show: (voortgang: Voortgang) => void): (voortgang: Voortgang) => void {
  let laatste: Voortgang | undefined;
  return (voortgang) => {
    if (laatste === undefined) {
      requestAnimationFrame(() => {
        if (laatste !== undefined) show(laatste);
        laatste = undefined;
      });
    }
    laatste = voortgang;
  };
}

function describeDubbel(gemeenten: readonly string[]): string {
  return `Let op: van ${gemeenten.map((naam) => `‘${naam}’`).join(', ')} is er nog een lijst, en per naam telt alleen de nieuwste. Is de andere van een ander team, geef die dan hieronder bij ‘Telt niet mee’ een eigen naam; dan tellen beide.`;
}

function describeUitslagen(uitslagen: readonly Uitslag[]): string {
  const geweigerd = uitslagen.filter(({ bestand }) => bestand.status === 'geweigerd').length;
  const nieuw = uitslagen.reduce(
    (som, { overname }) => som + (overname?.soort === 'overgenomen' ? overname.nieuw : 0),
    0,
  );
  const wat = uitslagen.length === 1 ? '1 bestand' : `${String(uitslagen.length)} bestanden`;
  const slot = geweigerd === 0 ? '' : ` ${String(geweigerd)} geweigerd; de reden staat in de lijst.`;
  return `${wat} gelezen: ${countZelfscans(nieuw)} overgenomen.${slot}`;
}

function describeOvername(overname: Overname): string {
  if (overname.soort === 'niet-mogelijk') {
    return 'niet overgenomen. Dit regiobeeld kan hier alleen worden gelezen.';
  }
  const { nieuw, stondAl } = overname;
  const al = stondAl === 1 ? '1 zelfscan stond er al' : `${String(stondAl)} zelfscans stonden er al`;
  if (nieuw === 0) return `${al}.`;
  return `${countZelfscans(nieuw)} overgenomen${stondAl === 0 ? '' : `, ${al}`}.`;
}

function countZelfscans(aantal: number): string {
  return aantal === 1 ? '1 zelfscan' : `${String(aantal)} zelfscans`;
}
