import type { Planbegeleiding } from '../../domain/planbegeleiding.ts';
import type { Herhaling } from '../../domain/verbeterplan-evaluatie.ts';
import type { Planlijst, VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';

/** What every part of the page knows of the plan that is open. */
export type Weergave = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  /** Addresses of the pages of tools that the site has. */
  paginas: readonly string[];
  plan: VerbeterplanInvoer;
  /** Undefined while the plan is not stored, or is only an example. */
  planId: string | undefined;
  lijst: Planlijst;
  begeleiding: Planbegeleiding;
  /** Questions of the zelfscan, to read one that is kept. */
  zelfscanlijst: Uitkomstlijst;
  /** ISO date. */
  vandaag: string;
  /** Undefined when there is only something to look at. */
  store: VerbeterplanStore | undefined;
  isAlleenLezen: boolean;
  /** What an example is evaluated with; of a plan of the user it is read when it is needed. */
  voorbeeldherhaling?: Herhaling | undefined;
};

/** What the parts that are filled in know besides. */
export type Planweergave = Weergave & {
  /** Short names of the sources, by id. */
  bronnen: Readonly<Record<string, string>>;
  /** Addresses of the style sheets that only a part of the page needs. */
  stijlen: Readonly<Record<'puntblad' | 'weergave' | 'papier', string>>;
  /** Goes to a part of the page (`#…`). */
  goTo: (hash: string) => void;
};
