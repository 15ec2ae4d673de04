import { isOpen } from './verbeterplan-planning.ts';
import {
  findVraag,
  getStatus,
  listPunten,
  type Planlijst,
  type PuntMetId,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';
import { getBeantwoording, type ZelfscanInvoer } from './zelfscan.ts';

/** What the repeated zelfscan says of a verbeterpunt. 'geen vraag': it does not come from a question of the zelfscan. */
export type Uitslag = 'op orde' | 'niet op orde' | 'niet beantwoord' | 'geen vraag';

/** The answers of the repeated zelfscan, brought to the present list (`volgLijst`). */
export type Herhaald = Pick<ZelfscanInvoer, 'beantwoordingen'>;

/** Every verbeterpunt with what the repeated zelfscan says of it. */
export type Evaluatie = {
  /** In order. */
  punten: readonly { punt: PuntMetId; uitslag: Uitslag }[];
  /** Gereed, and still niet op orde: these stand out. */
  gereedNietOpOrde: readonly PuntMetId[];
  /** Op orde, though still to be done. */
  openOpOrde: readonly PuntMetId[];
  tellingen: Readonly<Record<Uitslag, number>>;
};

/** What the repeated zelfscan says of a verbeterpunt, by its question or the one that replaced it. */
export function evaluatePunt(punt: Pick<Verbeterpunt, 'herkomst'>, lijst: Planlijst, herhaald: Herhaald): Uitslag {
  const { herkomst } = punt;
  if (herkomst?.soort !== 'zelfscan') return 'geen vraag';
  return getBeantwoording(herhaald, findVraag(lijst, punt)?.id ?? herkomst.id).antwoord ?? 'niet beantwoord';
}

/** What the repeated zelfscan says of the plan. What is vervallen is in it as well. */
export function computeEvaluatie(
  plan: Pick<VerbeterplanInvoer, 'punten'>,
  lijst: Planlijst,
  herhaald: Herhaald,
): Evaluatie {
  const punten = listPunten(plan).map((punt) => ({ punt, uitslag: evaluatePunt(punt, lijst, herhaald) }));
  const count = (gezocht: Uitslag) => punten.filter(({ uitslag }) => uitslag === gezocht).length;
  return {
    punten,
    gereedNietOpOrde: punten
      .filter(({ punt, uitslag }) => getStatus(punt) === 'gereed' && uitslag === 'niet op orde')
      .map(({ punt }) => punt),
    openOpOrde: punten.filter(({ punt, uitslag }) => isOpen(punt) && uitslag === 'op orde').map(({ punt }) => punt),
    tellingen: {
      'op orde': count('op orde'),
      'niet op orde': count('niet op orde'),
      'niet beantwoord': count('niet beantwoord'),
      'geen vraag': count('geen vraag'),
    },
  };
}
