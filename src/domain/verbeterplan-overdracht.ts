import { compareTekst } from './tekst.ts';
import { isOpen, isTeLaat } from './verbeterplan-planning.ts';
import {
  getVaststelling,
  listPunten,
  listVoortgang,
  VASTSTELLERS,
  type Notitie,
  type Planonderdeel,
  type PuntMetId,
  type Vaststeller,
  type Vaststelling,
  type VerbeterplanInvoer,
} from './verbeterplan.ts';

/** A day on which something is to happen. */
export type Mijlpaal = { datum: string } & (
  { soort: 'begin' | 'einde'; punt: PuntMetId } | { soort: 'herhaling'; punt?: undefined }
);

/** What a successor needs: what was agreed, how it stands and what is next. */
export type Overdracht = {
  /** Who does what and how, as far as entered. */
  afspraken: readonly { onderdeel: Planonderdeel; tekst: string }[];
  /** Every one; empty where nothing was entered. */
  vaststelling: readonly (Vaststelling & { vaststeller: Vaststeller })[];
  /** What is still to be done, in order, each with the last that was noted about it. */
  open: readonly { punt: PuntMetId; laatste: Notitie | undefined; isTeLaat: boolean }[];
  /** From today on, earliest first. */
  volgende: readonly Mijlpaal[];
  /** Without a date, so that nothing of them stands in `volgende`. */
  zonderDatum: readonly PuntMetId[];
};

const AFSPRAKEN: readonly Planonderdeel[] = [
  ...(['opdrachtgever', 'opsteller', 'regie', 'monitoring'] as const),
  ...(['middelen', 'borging', 'communicatie'] as const),
];

/**
 * The days of a plan, earliest first: begin and end of what is still to be done, and the repetition of the zelfscan. What
 * is on one day stands in the order of the verbeterpunten.
 */
export function listMijlpalen({ punten, herhaling }: Pick<VerbeterplanInvoer, 'punten' | 'herhaling'>): Mijlpaal[] {
  const vanPunten = listPunten({ punten })
    .filter(isOpen)
    .flatMap((punt) =>
      (['begin', 'einde'] as const).flatMap((soort): Mijlpaal[] => {
        const datum = punt[soort];
        return datum === undefined ? [] : [{ datum, soort, punt }];
      }),
    );
  const vanPlan: Mijlpaal[] = herhaling === undefined ? [] : [{ datum: herhaling, soort: 'herhaling' }];
  return [...vanPunten, ...vanPlan].sort((een, ander) => compareTekst(een.datum, ander.datum));
}

/** `vandaag` is an ISO date. */
export function computeOverdracht(plan: VerbeterplanInvoer, vandaag: string): Overdracht {
  const open = listPunten(plan).filter(isOpen);
  return {
    afspraken: AFSPRAKEN.flatMap((onderdeel) => {
      const tekst = plan.teksten[onderdeel];
      return tekst === undefined ? [] : [{ onderdeel, tekst }];
    }),
    vaststelling: VASTSTELLERS.map((vaststeller) => ({ ...getVaststelling(plan, vaststeller), vaststeller })),
    open: open.map((punt) => ({
      punt,
      laatste: listVoortgang(punt).findLast(({ datum }) => datum !== undefined) ?? listVoortgang(punt).at(-1),
      isTeLaat: isTeLaat(punt, vandaag),
    })),
    volgende: listMijlpalen(plan).filter(({ datum }) => datum >= vandaag),
    zonderDatum: open.filter(({ begin, einde }) => begin === undefined && einde === undefined),
  };
}
