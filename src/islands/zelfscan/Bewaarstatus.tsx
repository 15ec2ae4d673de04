import type { ApartGezet, Bewaarfout, Opslagstatus } from '../../domain/opslag.ts';

const REDENEN: Readonly<Record<Bewaarfout, string>> = {
  vol: 'De opslag van deze browser is vol.',
  geblokkeerd:
    'Deze browser staat niet toe dat de site iets bewaart. Dat kan komen door een privévenster of een instelling.',
  'gewijzigd-formaat': 'Er staan al gegevens van deze site die deze pagina niet kan lezen. Die laten wij staan.',
};

const REDENEN_APART: Readonly<Record<ApartGezet['reden'], string>> = {
  'geen-json': 'Zij waren beschadigd.',
  'onjuiste-vorm': 'Zij hadden een vorm die deze pagina niet kent.',
  'ander-tabblad': 'De antwoorden op deze pagina zijn nu bewaard, die uit het andere tabblad staan er niet bij.',
  'te-nieuw': 'Zij zijn gemaakt met een nieuwere versie van deze site.',
};

type Props = { opslag: Opslagstatus; apartGezet: ApartGezet | undefined };

/** Says whether the work is kept and since when, and loudly when it is not. */
export function Bewaarstatus({ opslag, apartGezet }: Props) {
  return (
    <div class="bewaarstatus">
      {opslag.status === 'niet-bewaard' ? (
        <div class="melding melding--fout" role="alert">
          <p>
            <strong>Let op: uw antwoorden worden niet bewaard.</strong>
          </p>
          <p>
            {REDENEN[opslag.reden]} U kunt wel gewoon invullen.{' '}
            <a class="nl-link" href="#downloaden">
              Download uw antwoorden
            </a>{' '}
            voordat u de pagina sluit.
          </p>
        </div>
      ) : (
        <p class="bewaarstatus__regel" role="status">
          <span class="bewaarstatus__teken" aria-hidden="true" />
          {formatBewaard(opslag)}
        </p>
      )}
      {apartGezet && (
        <div class="melding" role="alert">
          <p>
            <strong>
              {apartGezet.reden === 'ander-tabblad'
                ? 'In een ander tabblad zijn intussen andere antwoorden bewaard.'
                : 'Er stonden gegevens die deze pagina niet kon lezen.'}
            </strong>
          </p>
          <p>
            {REDENEN_APART[apartGezet.reden]} Er gaat niets verloren: deze browser bewaart die gegevens apart. Hebt u ze
            nodig? Vraag dan uw systeembeheerder om hulp.
          </p>
          <details>
            <summary>Voor uw systeembeheerder</summary>
            <p>
              De gegevens staan in localStorage onder de sleutel <code>{apartGezet.sleutel}</code>.
            </p>
          </details>
        </div>
      )}
    </div>
  );
}

function formatBewaard(opslag: Exclude<Opslagstatus, { status: 'niet-bewaard' }>): string {
  switch (opslag.status) {
    case 'laden':
      return 'Bewaren begint zodra deze pagina is geladen.';
    case 'leeg':
      return 'Wat u invult, wordt direct bewaard in deze browser.';
    case 'teruggelezen':
      return 'Uw antwoorden staan nog in deze browser. U kunt verder waar u was.';
    case 'bewaard':
      return `Bewaard in deze browser om ${new Date(opslag.om).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' })}.`;
  }
}
