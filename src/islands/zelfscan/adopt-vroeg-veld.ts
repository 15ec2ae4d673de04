import { ANTWOORDEN } from '../../domain/zelfscan.ts';
import type { ZelfscanStore } from '../../stores/zelfscan.ts';
import type { VroegVeld } from '../bewaren/use-vroege-invoer.ts';

type Acties = Pick<ZelfscanStore, 'setKopveld' | 'setAntwoord' | 'setToelichting' | 'setBespreken'>;

/** Puts into the store what stood in a field before the script ran. */
export function adoptVroegVeld({ veld, id, waarde }: VroegVeld, store: Acties): void {
  switch (veld) {
    case 'gemeente':
    case 'naam':
    case 'datum':
    case 'aanleiding':
    case 'deelnemers':
      return store.setKopveld(veld, waarde);
    case 'antwoord': {
      const antwoord = ANTWOORDEN.find((een) => een === waarde);
      if (antwoord) store.setAntwoord(id, antwoord);
      return;
    }
    case 'toelichting':
      return store.setToelichting(id, waarde);
    case 'bespreken':
      return store.setBespreken(id, true);
  }
}
