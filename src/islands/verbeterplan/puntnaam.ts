import type { Verbeterpunt } from '../../domain/verbeterplan.ts';

/** The name of a verbeterpunt on one line; one without a title is a new one. */
export function formatNaam(punt: Pick<Verbeterpunt, 'titel'> | undefined): string {
  return punt?.titel?.replace(/\s+/g, ' ').trim() || 'Nieuw verbeterpunt';
}
