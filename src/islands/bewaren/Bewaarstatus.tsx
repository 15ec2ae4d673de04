import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Melding } from '../../domain/melding.ts';
import { formatBewaard, formatLaatsteBackup } from '../../domain/moment.ts';
import type { Opslagstatus } from '../../domain/opslag.ts';
import { getKlok } from './get-klok.ts';
import { Meldingtekst, type Meldingacties } from './Meldingtekst.tsx';
import { useStatusrol } from './use-statusrol.ts';

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
  const plek = useRef<HTMLDivElement>(null);
  const rol = useStatusrol();
  const soort = melding?.soort;
  const isFout = soort === 'niet-bewaard';
  // A button in a notice goes with it, also when another notice comes: the focus then comes back to the line.
  const hadFocus = plek.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) (regel.current ?? plek.current)?.focus();
  }, [soort]);
  return (
    <div
      class={isGedeeld ? 'bewaarstatus bewaarstatus--gedeeld niet-afdrukken' : 'bewaarstatus niet-afdrukken'}
      data-bezig={opslag.status === 'laden' || opslag.status === 'leeg' ? undefined : true}
    >
      {!isFout && (
        <p class="bewaarstatus__regel" tabIndex={-1} ref={regel}>
          <span class="bewaarstatus__teken" aria-hidden="true" />
          <span>{describeOpslag(opslag, isGedeeld)}</span>
        </p>
      )}
      {/* Told once, and not at each of the times that the line above tells. */}
      <p class="alleen-voorlezen" role={rol}>
        {opslag.status === 'bewaard' && 'Bewaard.'}
      </p>
      <div role={isFout ? 'alert' : rol} tabIndex={-1} ref={plek}>
        {melding && (
          <div class={isFout ? 'melding melding--fout' : 'melding'}>
            <Meldingtekst melding={melding} ditDocument={ditDocument} acties={acties} gegevensHref={gegevensHref} />
          </div>
        )}
      </div>
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
