import { useEffect, useRef } from 'preact/hooks';
import type { Melding } from '../../domain/melding.ts';
import { formatBewaard, formatLaatsteBackup } from '../../domain/moment.ts';
import type { Opslagstatus } from '../../domain/opslag.ts';
import { getKlok } from './get-klok.ts';
import { Meldingtekst, type Meldingacties } from './Meldingtekst.tsx';

/** What the page knows of the document and of keeping it. */
export type Bewaarstatusgegevens = {
  opslag: Opslagstatus;
  /** The one notice of the page. */
  melding: Melding | undefined;
  isGedeeld: boolean;
  /** Moment of the last back-up (ISO time, UTC). */
  laatsteBackup: string | undefined;
  /** 'deze zelfscan'. */
  ditDocument: string;
  acties: Meldingacties;
  /** Address of the page with everything that is kept. */
  gegevensHref: string;
};

/** Says in one line whether the work is kept and since when, and loudly when it is not. */
export function Bewaarstatus({
  opslag,
  melding,
  isGedeeld,
  laatsteBackup,
  ditDocument,
  acties,
  gegevensHref,
}: Bewaarstatusgegevens) {
  const { nu, tijdzone } = getKlok();
  const regel = useRef<HTMLParagraphElement>(null);
  const soort = melding?.soort;
  const hadMelding = useRef(false);
  useEffect(() => {
    // The button in a notice goes with it; focus that would be lost comes back to the line.
    const isWeg = soort === undefined && hadMelding.current;
    if (isWeg && document.activeElement === document.body) regel.current?.focus();
    hadMelding.current = soort !== undefined;
  }, [soort]);
  const isFout = melding?.soort === 'niet-bewaard';
  return (
    <div class={isGedeeld ? 'bewaarstatus bewaarstatus--gedeeld niet-afdrukken' : 'bewaarstatus niet-afdrukken'}>
      {!isFout && (
        <p class="bewaarstatus__regel" role="status" tabIndex={-1} ref={regel}>
          <span class="bewaarstatus__teken" aria-hidden="true" />
          <span>{describeOpslag(opslag, isGedeeld)}</span>
        </p>
      )}
      {melding && (
        <div class={isFout ? 'melding melding--fout' : 'melding'} role={isFout ? 'alert' : 'status'}>
          <Meldingtekst melding={melding} ditDocument={ditDocument} acties={acties} gegevensHref={gegevensHref} />
        </div>
      )}
      {opslag.status !== 'laden' && (
        <p class="bewaarstatus__backup">
          {isGedeeld ? (
            <strong>Gedeelde computer. </strong>
          ) : (
            opslag.status !== 'leeg' && `${formatLaatsteBackup(laatsteBackup, nu, tijdzone)}. `
          )}
          <a class="nl-link" href={gegevensHref}>
            Mijn gegevens
          </a>
        </p>
      )}
    </div>
  );
}

function describeOpslag(opslag: Opslagstatus, isGedeeld: boolean): string {
  switch (opslag.status) {
    case 'laden':
      return 'Bewaren begint zodra deze pagina is geladen.';
    case 'leeg':
      return isGedeeld
        ? 'Wat u invult, blijft bewaard tot u dit tabblad sluit.'
        : 'Wat u invult, wordt direct bewaard in deze browser.';
    case 'teruggelezen':
      return 'Wat u invulde, staat nog in deze browser. U kunt verder waar u was.';
    case 'bewaard': {
      const { nu, tijdzone } = getKlok();
      return `${formatBewaard(opslag.om, nu, tijdzone)}${isGedeeld ? ', tot u dit tabblad sluit' : ' in deze browser'}.`;
    }
    case 'alleen-lezen':
      return 'Alleen om te lezen.';
    case 'verwijderd':
      return 'Niet meer bewaard.';
    case 'niet-bewaard':
      return 'Niet bewaard.';
  }
}
