import { useRef, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import type { GelezenBestand, Weigering } from '../../domain/csvbestand.ts';
import { formatDocumentnaam } from '../../domain/documentnaam.ts';
import type { Hulpmiddel, Kop } from '../../domain/hulpmiddel.ts';
import { capitalize, formatNieuw } from '../../domain/verbuiging.ts';

type Props<Lijst> = {
  hulpmiddel: Hulpmiddel<Kop, Lijst>;
  lijst: Lijst;
  basis: string;
  /** Makes a new document; gives why not, in Dutch, when it could not be kept. */
  onOvernemen: (invoer: Kop) => string | undefined;
};

type Stand =
  | { soort: 'leeg' }
  | { soort: 'bezig'; naam: string; deel: number }
  | { soort: 'gelezen'; naam: string; bestand: GelezenBestand<Kop> }
  | { soort: 'overgenomen'; naam: string }
  | { soort: 'mislukt'; naam: string; reden: string };

/** So many remarks are shown; the rest is counted. */
const MAX_MELDINGEN = 20;

/** Opens a file as a new document, after showing what is in it. Nothing changes until the user agrees. */
export function Inlezen<Lijst>({ hulpmiddel, lijst, basis, onOvernemen }: Props<Lijst>) {
  const [stand, setStand] = useState<Stand>({ soort: 'leeg' });
  const veld = useRef<HTMLInputElement>(null);
  const afloop = useRef<HTMLDivElement>(null);
  /** A second file chosen while the first is read makes the first of no interest. */
  const beurt = useRef(0);

  const read = async (bestand: File) => {
    const dezeBeurt = (beurt.current += 1);
    const show = (nieuw: Stand) => {
      if (beurt.current === dezeBeurt) setStand(nieuw);
    };
    const { name: naam } = bestand;
    show({ soort: 'bezig', naam, deel: 0 });
    try {
      // All tools, to say where a file belongs that is another's.
      const [{ readCsvFile }, { HULPMIDDELEN }] = await Promise.all([
        import('../../export/read-csv.ts'),
        import('../../stores/hulpmiddelen.ts'),
      ]);
      const onProgress = (deel: number) => show({ soort: 'bezig', naam, deel });
      const gelezen = await readCsvFile(bestand, hulpmiddel, lijst, HULPMIDDELEN, { onProgress });
      show({ soort: 'gelezen', naam, bestand: gelezen });
    } catch {
      show({
        soort: 'mislukt',
        naam,
        reden: 'De pagina kon een onderdeel niet laden. Controleer de verbinding en kies het bestand opnieuw.',
      });
    }
  };
  const cancel = () => {
    beurt.current += 1;
    setStand({ soort: 'leeg' });
    veld.current?.focus();
  };
  const agree = (naam: string, invoer: Kop) => {
    const reden = onOvernemen(invoer);
    // The button that was pressed goes.
    afloop.current?.focus();
    setStand(reden === undefined ? { soort: 'overgenomen', naam } : { soort: 'mislukt', naam, reden });
  };

  const veldId = `openen-${hulpmiddel.soort}`;
  return (
    <div class="inlezen">
      <p>
        <label for={veldId}>Open een CSV-bestand</label>
        <span class="hint" id={`${veldId}-hint`}>
          U ziet eerst wat erin staat. Het wordt een {formatNieuw(hulpmiddel)}; wat u al hebt, blijft zoals het is.
        </span>
        <input
          id={veldId}
          ref={veld}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-describedby={`${veldId}-hint`}
          onChange={({ currentTarget }) => {
            const bestand = currentTarget.files?.[0];
            if (bestand) void read(bestand);
            // The same file can be chosen again, after it was mended.
            currentTarget.value = '';
          }}
        />
      </p>
      <div role="status" tabIndex={-1} ref={afloop}>
        {stand.soort === 'bezig' && (
          <p>
            <label for={`${veldId}-voortgang`}>{stand.naam} wordt gelezen…</label>{' '}
            <progress id={`${veldId}-voortgang`} value={stand.deel} max={1} />{' '}
            <button type="button" class="knop" onClick={cancel}>
              Stoppen
            </button>
          </p>
        )}
        {stand.soort === 'overgenomen' && (
          <p>
            {stand.naam} is overgenomen in een {formatNieuw(hulpmiddel)}, die nu open staat.
          </p>
        )}
        {stand.soort === 'mislukt' && (
          <p class="melding melding--fout">
            <strong>{stand.naam} is niet overgenomen.</strong> {stand.reden}
          </p>
        )}
        {stand.soort === 'gelezen' &&
          (stand.bestand.status === 'geweigerd' ? (
            <Geweigerd naam={stand.naam} bestand={stand.bestand} basis={basis} />
          ) : (
            <Voorbeeld
              naam={stand.naam}
              bestand={stand.bestand}
              hulpmiddel={hulpmiddel}
              lijst={lijst}
              onAkkoord={agree}
              onAnnuleren={cancel}
            />
          ))}
      </div>
    </div>
  );
}

type LeesbaarBestand = Extract<GelezenBestand<Kop>, { status: 'leesbaar' }>;

function Geweigerd({ naam, bestand, basis }: { naam: string; bestand: Weigering; basis: string }) {
  return (
    <div class="melding melding--fout">
      <p>
        <strong>{naam} is niet geopend.</strong> {bestand.tekst}
      </p>
      {bestand.reden === 'ander-hulpmiddel' && (
        <p>
          <a class="nl-link" href={toHref(bestand.adres, basis)}>
            Naar de pagina voor een {bestand.enkelvoud}
          </a>
        </p>
      )}
      {bestand.reden === 'back-up' && (
        <p>
          <a class="nl-link" href={toHref('/mijn-gegevens/#terugzetten', basis)}>
            Naar terugzetten op Mijn gegevens
          </a>
        </p>
      )}
      <p>Er is niets gewijzigd.</p>
    </div>
  );
}

type VoorbeeldProps<Lijst> = {
  naam: string;
  bestand: LeesbaarBestand;
  hulpmiddel: Hulpmiddel<Kop, Lijst>;
  lijst: Lijst;
  onAkkoord: (naam: string, invoer: Kop) => void;
  onAnnuleren: () => void;
};

function Voorbeeld<Lijst>({ naam, bestand, hulpmiddel, lijst, onAkkoord, onAnnuleren }: VoorbeeldProps<Lijst>) {
  const { invoer, meldingen, aantalRijen, overgeslagenKolommen, codering } = bestand;
  const voortgang = hulpmiddel.computeVoortgang(invoer, lijst);
  return (
    <div class="melding">
      <p>
        <strong>
          {naam}: {formatDocumentnaam(invoer, capitalize(hulpmiddel.enkelvoud))}
        </strong>
      </p>
      <ul>
        <li>
          {aantalRijen} {aantalRijen === 1 ? 'rij' : 'rijen'} gelezen
          {voortgang && `, ${voortgang.gedaan} van ${voortgang.totaal} ${hulpmiddel.voortgangswoord ?? 'beantwoord'}`}.
        </li>
        {codering === 'windows-1252' && (
          <li>De tekst is niet als UTF-8 opgeslagen. Kijk straks of letters met accenten kloppen.</li>
        )}
        {overgeslagenKolommen.length > 0 && (
          <li>Niet overgenomen, want onbekend: {overgeslagenKolommen.map((kolom) => `‘${kolom}’`).join(', ')}.</li>
        )}
        {meldingen.length === 0 && <li>Alles kan worden overgenomen zoals het er staat.</li>}
      </ul>
      {meldingen.length > 0 && (
        <>
          <p>
            Let op bij {meldingen.length} {meldingen.length === 1 ? 'punt' : 'punten'}:
          </p>
          <ul>
            {meldingen.slice(0, MAX_MELDINGEN).map(({ rij, tekst }) => (
              <li key={`${rij} ${tekst}`}>
                Rij {rij}: {tekst}
              </li>
            ))}
            {meldingen.length > MAX_MELDINGEN && <li>En nog {meldingen.length - MAX_MELDINGEN} punten.</li>}
          </ul>
        </>
      )}
      <p class="melding__knoppen">
        <button type="button" class="nl-button nl-button--primary" onClick={() => onAkkoord(naam, invoer)}>
          Overnemen als {formatNieuw(hulpmiddel)}
        </button>
        <button type="button" class="knop" onClick={onAnnuleren}>
          Niet overnemen
        </button>
      </p>
    </div>
  );
}
