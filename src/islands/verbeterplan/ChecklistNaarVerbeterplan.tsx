import type { Checklistlijst } from '../../domain/checklist-lijst.ts';
import type { ChecklistInvoer } from '../../domain/checklist.ts';
import { toPlanlijst } from '../../domain/planlijst.ts';
import { listUitChecklist } from '../../domain/verbeterplan-bronpunten.ts';
import { NaarVerbeterplan } from './NaarVerbeterplan.tsx';

type Props = {
  /** Base path of the site. */
  basis: string;
  /** Addresses of the pages of tools that the site has. */
  paginas: readonly string[];
  /** Id of the checklist, which is stored. */
  id: string;
  lijst: Checklistlijst;
  invoer: ChecklistInvoer;
};

/** Leads from a checklist to where what is to be talked about or found out is put in a verbeterplan. */
export function ChecklistNaarVerbeterplan({ basis, paginas, id, lijst, invoer }: Props) {
  const planlijst = toPlanlijst({ onderdelen: [] }, lijst);
  return (
    <NaarVerbeterplan
      basis={basis}
      paginas={paginas}
      bron={{ soort: 'checklist', id }}
      aantal={listUitChecklist(planlijst, invoer, lijst).length}
      namen={['punt', 'punten']}
    />
  );
}
