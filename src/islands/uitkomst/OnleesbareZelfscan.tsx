import { toHref } from '../../domain/adres.ts';
import { GEGEVENS_ADRES } from '../bewaren/gegevens-adres.ts';

type Props = {
  /** Base path of the site. */
  basis: string;
};

/** Says that a zelfscan is here that this version of the site cannot read, and that nothing of it is lost. */
export function OnleesbareZelfscan({ basis }: Props) {
  return (
    <div class="melding" role="alert">
      <p>
        <strong>Deze site kan een zelfscan die u opvroeg, niet lezen.</strong>
      </p>
      <p>
        Er is niets weg: de zelfscan staat nog in uw browser. Misschien is hij met een nieuwere versie van deze site
        gemaakt; laad de pagina dan opnieuw. Downloaden kan bij{' '}
        <a class="nl-link" href={toHref(GEGEVENS_ADRES, basis)}>
          Mijn gegevens
        </a>
        .
      </p>
    </div>
  );
}
