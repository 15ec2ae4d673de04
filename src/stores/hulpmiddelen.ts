import type { Hulpmiddel } from '../domain/hulpmiddel.ts';
import { CHECKLIST } from './checklist-hulpmiddel.ts';
import { REGIO } from './regio-hulpmiddel.ts';
import { VERBETERPLAN } from './verbeterplan-hulpmiddel.ts';
import { ZELFSCAN } from './zelfscan-hulpmiddel.ts';

/**
 * Every tool of which documents are kept. What is not in this list is not in back-ups, overviews and 'Wis alles', so a
 * test compares it with the tools of the site.
 */
export const HULPMIDDELEN: readonly Hulpmiddel[] = [ZELFSCAN, REGIO, CHECKLIST, VERBETERPLAN];
