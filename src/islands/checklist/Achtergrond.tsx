import type { Checklistgroep, Checklistvraag, Doelgroep } from '../../domain/checklist.ts';
import type { VindplaatsLink } from '../../domain/invullijst.ts';

const DOELGROEPNAMEN: Readonly<Record<Doelgroep, string>> = {
  bestuur: 'de bestuurder',
  beleid: 'beleid',
  beide: 'bestuurder en beleid',
};

type Props = {
  vraag: Pick<Checklistvraag, 'label' | 'voor' | 'toelichting'>;
  groep: Pick<Checklistgroep, 'achtergrond'>;
  /** Links to the pages that a groep names, by address. */
  achtergronden: Readonly<Record<string, VindplaatsLink>>;
};

/** What is behind a question: its explanation, for whom it is, and where to read more. */
export function Achtergrond({ vraag, groep, achtergronden }: Props) {
  return (
    <details class="vraag__uitleg">
      <summary>
        Achtergrond<span class="alleen-voorlezen"> bij ‘{vraag.label}’</span>
      </summary>
      {vraag.toelichting && <p>{vraag.toelichting}</p>}
      <p>
        Lees meer:{' '}
        {groep.achtergrond.map((adres, index) => {
          const link = achtergronden[adres];
          return (
            link && (
              <span key={adres}>
                {index > 0 && '; '}
                <a class="nl-link" href={link.href}>
                  {link.tekst}
                </a>
              </span>
            )
          );
        })}
        .
      </p>
      <p>Deze vraag is voor {DOELGROEPNAMEN[vraag.voor]}. Die indeling is van deze site.</p>
    </details>
  );
}
