import type { Opdrachtveld } from '../../domain/edit-verbeterplan.ts';

/** The fields of a subject of the opdracht, in the order in which they are filled in. */
export const OPDRACHTVELDEN: readonly Opdrachtveld[] = ['huidig', 'wijziging', 'expertise', 'middelen'];
