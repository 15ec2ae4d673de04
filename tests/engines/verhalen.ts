import { INHOUD, type Inhoud } from './inhoud.ts';
import type { Verhaal } from './verhaal.ts';
import { BACK_UP } from './verhalen/back-up.ts';
import { tellChecklist } from './verhalen/checklist.ts';
import { DONKER } from './verhalen/donker.ts';
import { GEDEELD } from './verhalen/gedeeld.ts';
import { tellLezen } from './verhalen/lezen.ts';
import { OFFLINE } from './verhalen/offline.ts';
import { TABBLADEN } from './verhalen/tabbladen.ts';
import { VERBETERPLAN } from './verhalen/verbeterplan.ts';
import { tellZelfscan } from './verhalen/zelfscan.ts';
import { tellZoeken } from './verhalen/zoeken.ts';

/** The stories that every site with all tools has, over its own content. */
export const listVerhalen = (inhoud: Inhoud): readonly Verhaal[] => [
  tellLezen(inhoud),
  tellZoeken(inhoud),
  tellZelfscan(inhoud),
  tellChecklist(inhoud),
  VERBETERPLAN,
  BACK_UP,
];

/** The core stories of the site, in the order of a first visit. */
export const VERHALEN: readonly Verhaal[] = [...listVerhalen(INHOUD), TABBLADEN, GEDEELD, OFFLINE, DONKER];
