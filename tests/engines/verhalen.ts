import type { Verhaal } from './verhaal.ts';
import { BACK_UP } from './verhalen/back-up.ts';
import { CHECKLIST } from './verhalen/checklist.ts';
import { DONKER } from './verhalen/donker.ts';
import { GEDEELD } from './verhalen/gedeeld.ts';
import { LEZEN } from './verhalen/lezen.ts';
import { OFFLINE } from './verhalen/offline.ts';
import { TABBLADEN } from './verhalen/tabbladen.ts';
import { VERBETERPLAN } from './verhalen/verbeterplan.ts';
import { ZELFSCAN } from './verhalen/zelfscan.ts';
import { ZOEKEN } from './verhalen/zoeken.ts';

/** The core stories of the site, in the order of a first visit. */
export const VERHALEN: readonly Verhaal[] = [
  LEZEN,
  ZOEKEN,
  ZELFSCAN,
  CHECKLIST,
  VERBETERPLAN,
  BACK_UP,
  TABBLADEN,
  GEDEELD,
  OFFLINE,
  DONKER,
];
