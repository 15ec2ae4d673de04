import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';

/** Changes the status. That a verbeterpunt is vervallen is kept with its day and what it was, so that it can say why. */
export function setStatus(store: VerbeterplanStore, puntId: string, status: string, vandaag: string): void {
  if (status === 'vervallen') store.setBijgesteld(puntId, 'status', status, { datum: vandaag });
  else store.setPuntveld(puntId, 'status', status);
}
