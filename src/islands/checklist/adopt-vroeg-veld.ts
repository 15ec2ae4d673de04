import { ANTWOORDEN, DOCUMENTSTATUSSEN, STANDEN } from '../../domain/checklist.ts';
import type { ChecklistStore } from '../../stores/checklist.ts';
import type { VroegVeld } from '../bewaren/use-vroege-invoer.ts';

type Acties = Pick<
  ChecklistStore,
  'setKopveld' | 'setAntwoord' | 'setStand' | 'setStatus' | 'setTekst' | 'setNotitie' | 'setVindplaats'
>;

/** Puts into the store what stood in a field before the script ran. */
export function adoptVroegVeld({ veld, id, waarde }: VroegVeld, store: Acties): void {
  switch (veld) {
    case 'gemeente':
    case 'naam':
    case 'datum':
      return store.setKopveld(veld, waarde);
    case 'antwoord':
      return store.setAntwoord(id, find(ANTWOORDEN, waarde));
    case 'stand':
      return store.setStand(id, find(STANDEN, waarde));
    case 'status':
      return store.setStatus(id, find(DOCUMENTSTATUSSEN, waarde));
    case 'tekst':
      return store.setTekst(id, waarde);
    case 'notitie':
      return store.setNotitie(id, waarde);
    case 'vindplaats':
      return store.setVindplaats(id, waarde);
  }
}

function find<Waarde extends string>(waarden: readonly Waarde[], gezocht: string): Waarde | undefined {
  return waarden.find((waarde) => waarde === gezocht);
}
