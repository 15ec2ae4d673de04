import type { RefObject } from 'preact';
import { toHref } from '../../domain/adres.ts';
import type { GelezenBestand, Weigering } from '../../domain/csvbestand.ts';
import { formatDocumentnaam } from '../../domain/documentnaam.ts';
import type { Hulpmiddel, Kop } from '../../domain/hulpmiddel.ts';
import { capitalize, formatNieuw } from '../../domain/verbuiging.ts';
import { Meldingenlijst } from './Meldingenlijst.tsx';

/** How far the opening of a file is. */
export type Inleesstand =
  | { soort: 'leeg' }
  | { soort: 'bezig'; naam: string; deel: number }
  | { soort: 'gelezen'; naam: string; bestand: GelezenBestand<Kop> }
  | { soort: 'overgenomen'; naam: string }
  | { soort: 'mislukt'; naam: string; reden: string };

type Props<Lijst> = Omit<VoorbeeldProps<Lijst>, 'naam' | 'bestand'> & {
  stand: Inleesstand;
  /** Id of the field in which the file was chosen. */
  veldId: string;
  /** The place that tells, and takes the focus of a button that goes. */
  plek?: RefObject<HTMLDivElement>;
  basis: string;
};

/** What there is to say of a file that was chosen, and to agree to. */
export function Inleesafloop<Lijst>({ stand, veldId, plek, basis, ...voorbeeld }: Props<Lijst>) {
  const bestand = stand.soort === 'gelezen' ? stand.bestand : undefined;
  const naam = stand.soort === 'leeg' ? '' : stand.naam;
  return (
    <>
      {stand.soort === 'bezig' && (
        <p>
          <label for={`${veldId}-voortgang`}>{naam} wordt gelezen…</label>{' '}
          <progress id={`${veldId}-voortgang`} value={stand.deel} max={1} />{' '}
          <button type="button" class="knop" onClick={voorbeeld.onAnnuleren}>
            Stoppen
          </button>
        </p>
      )}
      <div role="status" tabIndex={-1} ref={plek ?? null} id={`${veldId}-afloop`}>
        {stand.soort === 'overgenomen' && (
          <p>
            {naam} is overgenomen in een {formatNieuw(voorbeeld.hulpmiddel)}, die nu open staat.
          </p>
        )}
        {stand.soort === 'mislukt' && (
          <p class="melding melding--fout">
            <strong>{naam} is niet overgenomen.</strong> {stand.reden}
          </p>
        )}
        {bestand?.status === 'geweigerd' && <Geweigerd naam={naam} bestand={bestand} basis={basis} />}
        {/* What is in it can be long: it is there to be read, and is not told in one breath. */}
        {bestand?.status === 'leesbaar' && (
          <p class="alleen-voorlezen">{naam} is gelezen. Hieronder ziet u wat erin staat; er is nog niets gewijzigd.</p>
        )}
      </div>
      {bestand?.status === 'leesbaar' && <Voorbeeld {...voorbeeld} naam={naam} bestand={bestand} />}
    </>
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
      <Meldingenlijst meldingen={meldingen} />
      <p class="knoppen">
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
