import { toHref } from '../../domain/adres.ts';
import { formatDatum } from '../../domain/datum.ts';
import type { VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';

type Props = {
  plan: Pick<VerbeterplanInvoer, 'naam' | 'gemeente'>;
  /** ISO date. */
  vandaag: string;
  /** Base path of the site. */
  basis: string;
};

/** Says above an example that it is made up, and of which day it is. */
export function Voorbeeldmelding({ plan, vandaag, basis }: Props) {
  return (
    <>
      <p class="melding" data-bezig>
        <strong>Dit is een verzonnen voorbeeld.</strong> De gemeente en het plan bestaan niet, en u kunt er niets in
        veranderen. U ziet het zoals het er op {formatDatum(vandaag)} voor zou staan. Uw eigen plannen blijven zoals zij
        zijn.{' '}
        <a class="nl-link" href={toHref(VERBETERPLAN.adres, basis)}>
          Naar uw eigen verbeterplan
        </a>
      </p>
      <p class="welk-document">
        {plan.naam}, {plan.gemeente}
      </p>
    </>
  );
}
