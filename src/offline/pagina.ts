import { startOffline, type Offlinebericht } from './start.ts';

/*
 * On the pages of the tools, on Mijn gegevens and on the search page, a while after they loaded: bundled apart from them
 * (`src/build/offline.ts`), so that what a tool loads first does not grow by it.
 */

const TEKSTEN: readonly [keyof Offlinebericht, boolean, string][] = [
  [
    'isVerbonden',
    false,
    'Deze site is nu niet te bereiken. U werkt met de kopie in deze browser en kunt gewoon doorgaan.',
  ],
  [
    'isVernieuwd',
    true,
    'Er is een nieuwe versie van deze site. U ziet die zodra u deze pagina opnieuw opent. Wat u invulde, blijft bewaard.',
  ],
];

const plek = document.querySelector<HTMLElement>('[data-offline]');
let gezegd = '';

function tell(bericht: Offlinebericht): void {
  const regels = TEKSTEN.filter(([wat, waarde]) => bericht[wat] === waarde).map(([, , tekst]) => tekst);
  // Said once, and not again at each look.
  if (gezegd === regels.join()) return;
  gezegd = regels.join();
  plek?.replaceChildren(
    ...regels.map((tekst) => {
      const regel = document.createElement('p');
      regel.className = 'melding';
      regel.textContent = tekst;
      return regel;
    }),
  );
}

const { site = '', basis = '/', versie = 'geen', installeren } = plek?.dataset ?? {};
void startOffline({ siteId: site, basis, versie, isInstalleren: installeren !== undefined }, tell);
