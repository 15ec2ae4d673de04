import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import type { ChecklistInvoer } from '../../domain/checklist.ts';
import { toHref } from '../../domain/adres.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';
import { Downloadknop } from '../bewaren/Downloadknop.tsx';

type Props = {
  lijst: Checklistlijst;
  invoer: ChecklistInvoer;
  /** Base path of the site. */
  basis: string;
  /** Id under which it is stored; undefined while it is not. */
  id: string | undefined;
  /** Says whose working-out the questions are. */
  verantwoording: string;
};

const NOTITIE = '/checklist-sturing/notitie/';

/** The end of the page: on to the gespreksnotitie, or take everything along as a file. */
export function Afronden({ lijst, invoer, basis, id, verantwoording }: Props) {
  return (
    <section class="afronden" aria-labelledby="downloaden">
      <h2 id="downloaden">Notitie en downloaden</h2>
      <p>
        De gespreksnotitie is één A4 met wat open staat, wat u inbrengt en wat is afgesproken. Het kan ook als u nog
        niet alles hebt ingevuld.
      </p>
      <p>
        Alle vragen en alles wat u invulde, komen in één CSV-bestand. Dat opent u in Excel of een ander rekenblad, en
        later weer op deze pagina. Controleer of er geen namen of situaties van inwoners in staan voordat u het deelt.
      </p>
      <Downloadknop hulpmiddel={CHECKLIST} invoer={invoer} lijst={lijst}>
        <a
          class="nl-button nl-button--primary"
          href={id === undefined ? toHref(NOTITIE, basis) : toDocumentHref(NOTITIE, id, basis)}
        >
          Naar de gespreksnotitie
        </a>
      </Downloadknop>
      <p class="bijschrift">{verantwoording}</p>
    </section>
  );
}
