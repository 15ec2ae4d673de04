import { useState } from 'preact/hooks';
import { formatGebruik } from '../../domain/opslaggebruik.ts';
import type { Bewaarbelofte } from '../../stores/documenten.ts';

type Props = {
  /** Characters that the site uses and that all sites on this host use together. */
  gebruik: { site: number; alles: number };
  belofte: Bewaarbelofte;
  ask: () => void;
  isGedeeld: boolean;
};

const ANTWOORDEN: Readonly<Record<Bewaarbelofte, string>> = {
  'niet-gevraagd': 'De browser heeft nog niets toegezegd.',
  beloofd: 'De browser ruimt deze gegevens niet uit zichzelf op.',
  geweigerd: 'De browser heeft dat niet toegezegd. Uw gegevens staan er nog; maak regelmatig een back-up.',
  'niet-mogelijk': 'Deze browser kan dat hier niet toezeggen. Maak regelmatig een back-up.',
};

/** How much is kept of what there is, and whether the browser promised to leave it alone. */
export function Ruimte({ gebruik: { site, alles }, belofte, ask, isGedeeld }: Props) {
  /** Only then is the answer news. */
  const [isGevraagd, setGevraagd] = useState(false);
  return (
    <section class="niet-afdrukken" aria-labelledby="ruimte">
      <h2 id="ruimte">Ruimte in deze browser</h2>
      <p>
        Deze site gebruikt {formatGebruik(site)}.
        {alles > site && ` Samen met andere sites op hetzelfde adres: ${formatGebruik(alles)}.`}
      </p>
      {!isGedeeld && (
        <>
          <p>
            Een browser die vol raakt, kan gegevens van sites opruimen. U kunt vragen om dat hier niet te doen. Sommige
            browsers stellen u dan een vraag.
          </p>
          <p>
            <button
              type="button"
              class="knop"
              aria-disabled={belofte === 'beloofd'}
              onClick={() => {
                if (belofte === 'beloofd') return;
                setGevraagd(true);
                ask();
              }}
            >
              Vraag de browser om niets op te ruimen
            </button>
          </p>
          <p role={isGevraagd ? 'status' : undefined}>{ANTWOORDEN[belofte]}</p>
        </>
      )}
    </section>
  );
}
