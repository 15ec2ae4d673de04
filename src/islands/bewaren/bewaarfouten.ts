import type { Bewaarfout } from '../../domain/opslag.ts';
import type { Documentfout } from '../../stores/documenten.ts';

/** Why something was not kept, and what is safe. */
export const BEWAARFOUTEN: Readonly<Record<Bewaarfout, string>> = {
  vol: 'De opslag van deze browser is vol.',
  geblokkeerd:
    'Deze browser staat niet toe dat de site iets bewaart. Dat kan komen door een privévenster of een instelling.',
  'gewijzigd-formaat': 'Er staan al gegevens op deze plek die deze pagina niet kan lezen. Die laten wij staan.',
  'te-nieuw':
    'Een nieuwere versie van deze site heeft gegevens op deze plek bewaard. Die laten wij staan. Laad de pagina opnieuw.',
};

/** Why a document was not added or changed. */
export function describeDocumentfout(fout: Documentfout): string {
  return fout === 'verdwenen' ? 'Het staat niet meer in deze browser.' : BEWAARFOUTEN[fout];
}
