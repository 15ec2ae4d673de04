import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { isLegeZelfscan } from '../../domain/edit-zelfscan.ts';
import type { Invullijst } from '../../domain/invullijst.ts';
import { OPSLAG_LADEN } from '../../domain/opslag.ts';
import { getBeantwoording, LEGE_ZELFSCAN } from '../../domain/zelfscan.ts';
import { openZelfscan } from '../../stores/zelfscan.ts';
import { adoptVroegeInvoer, readVroegeInvoer } from './adopt-vroege-invoer.ts';
import { Achtergrond } from './Achtergrond.tsx';
import { Afronden } from './Afronden.tsx';
import { Bewaarstatus } from './Bewaarstatus.tsx';
import { Kopvelden } from './Kopvelden.tsx';
import { Onderdelenlijst } from './Onderdelenlijst.tsx';
import { Verplichtingen } from './Verplichtingen.tsx';
import { VraagKaart } from './VraagKaart.tsx';
import { Voortgangsbalk } from './Voortgangsbalk.tsx';

type Props = {
  siteId: string;
  invullijst: Invullijst;
  /** Says whose working-out the questions are. */
  verantwoording: string;
  /** Introduction above the fields. */
  children: ComponentChildren;
};

/** The zelfscan to fill in. The server renders it empty; the browser puts back what was kept. */
export function Zelfscan({ siteId, invullijst: { onderdelen, begrippen }, verantwoording, children }: Props) {
  const store = openZelfscan(siteId);
  const [vroegeInvoer] = useState(readVroegeInvoer);
  const invoer = useStore(store.$zelfscan, { ssr: () => LEGE_ZELFSCAN });
  const opslag = useStore(store.$opslag, { ssr: () => OPSLAG_LADEN });
  const apartGezet = useStore(store.$apartGezet, { ssr: () => undefined });

  useLayoutEffect(() => {
    adoptVroegeInvoer(vroegeInvoer, store);
  }, [vroegeInvoer, store]);

  const isVluchtig = opslag.status === 'niet-bewaard' && !isLegeZelfscan(invoer);
  useEffect(() => {
    if (!isVluchtig) return;
    // The browser asks whether to leave, because these answers exist nowhere else.
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isVluchtig]);

  return (
    // No form element: there is nothing to send, and the search index leaves forms out.
    <div class="zelfscan">
      <div class="zelfscan__zij">
        <Bewaarstatus opslag={opslag} apartGezet={apartGezet} />
        <Voortgangsbalk onderdelen={onderdelen} invoer={invoer} />
        <div class="alleen-breed">
          <Onderdelenlijst onderdelen={onderdelen} invoer={invoer} />
        </div>
        <details class="vouw alleen-smal">
          <summary>Onderdelen</summary>
          <Onderdelenlijst onderdelen={onderdelen} invoer={invoer} />
        </details>
      </div>
      <div class="zelfscan__vragen">
        {children}
        <Kopvelden invoer={invoer} setKopveld={store.setKopveld} />
        {onderdelen.map((onderdeel) => (
          <section key={onderdeel.id} aria-labelledby={onderdeel.id}>
            <h2 id={onderdeel.id}>{onderdeel.titel}</h2>
            <p>{onderdeel.inleiding}</p>
            <Achtergrond links={onderdeel.achtergrond} />
            {onderdeel.vragen.map((vraag) => (
              <VraagKaart
                key={vraag.id}
                vraag={vraag}
                begrippen={begrippen}
                beantwoording={getBeantwoording(invoer, vraag.id)}
                store={store}
              />
            ))}
            <Verplichtingen verplichtingen={onderdeel.verplichtingen} />
          </section>
        ))}
        <Afronden
          onderdelen={onderdelen}
          invoer={invoer}
          store={store}
          isBewaard={opslag.status !== 'niet-bewaard'}
          verantwoording={verantwoording}
        />
      </div>
    </div>
  );
}
