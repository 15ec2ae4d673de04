import { withPuntveld, type Invulveld } from '../../src/domain/edit-verbeterplan.ts';
import {
  LEEG_PUNT,
  LEEG_VERBETERPLAN,
  type Planlijst,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from '../../src/domain/verbeterplan.ts';

/** Made-up questions in two parts and a group of the checklist. */
export const PLANLIJST: Planlijst = {
  zelfscan: [
    { id: '1a', label: 'Visie', onderdeel: 'Sturing' },
    { id: '1b', label: 'Opdracht', onderdeel: 'Sturing', vervangt: '1-oud' },
    { id: '2a', label: 'Scholing', onderdeel: 'Kennis' },
  ],
  checklist: [{ id: 'c1', label: 'Taken', onderdeel: 'Rollen' }],
};

/** A plan with these verbeterpunten, under the ids 000001-x, 000002-x and on. */
export function createPlan(...punten: Partial<Verbeterpunt>[]): VerbeterplanInvoer {
  const paren = punten.map((punt, i) => [toPuntId(i + 1), { ...LEEG_PUNT, ...punt }] as const);
  return { ...LEEG_VERBETERPLAN, punten: Object.fromEntries(paren) };
}

export function toPuntId(nummer: number): string {
  return `${String(nummer).padStart(6, '0')}-x`;
}

/** A plan with so many verbeterpunten, each with a titel. */
export function createPlanVan(aantal: number, veld: Invulveld = 'titel'): VerbeterplanInvoer {
  return Array.from({ length: aantal }, (_, i) => i + 1).reduce(
    (plan, nummer) => withPuntveld(plan, toPuntId(nummer), veld, `Punt ${String(nummer)}`),
    LEEG_VERBETERPLAN,
  );
}
