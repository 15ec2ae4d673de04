import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import type { DocumentenStore, Documentregel } from '../../stores/documenten.ts';
import { REGIO } from '../../stores/regio-hulpmiddel.ts';
import { Documentenbeheer } from '../bewaren/Documentenbeheer.tsx';
import { GedeeldeComputer } from '../bewaren/GedeeldeComputer.tsx';

type Props = {
  lijst: Zelfscanlijst;
  basis: string;
  store: DocumentenStore;
  /** The stored regiobeelden. */
  documenten: readonly Documentregel[];
  openId: string;
  isGedeeld: boolean;
  open: (id: string) => void;
  openNieuw: () => void;
};

/** The user's regiobeelden. Files are opened above, also that of a whole regiobeeld. */
export function Regiobeelden({ lijst, basis, store, documenten, openId, isGedeeld, open, openNieuw }: Props) {
  const isLeeg = documenten.every(({ status }) => status === 'onleesbaar');
  return (
    <section class="uw-documenten niet-afdrukken" aria-labelledby="uw-documenten">
      <h2 id="uw-documenten">Uw {REGIO.meervoud}</h2>
      {isLeeg ? (
        <p>Zodra u bestanden opent, komt uw {REGIO.enkelvoud} hier te staan. U kunt er meer dan één bewaren.</p>
      ) : (
        <p class="hint">
          ‘Download CSV’ geeft het hele {REGIO.enkelvoud}, om later of op een andere computer verder te gaan. Daarin
          staan altijd de namen van de gemeenten, ook als u ze hier verbergt.
        </p>
      )}
      <Documentenbeheer
        hulpmiddel={REGIO}
        lijst={lijst}
        basis={basis}
        store={store}
        documenten={documenten}
        openId={openId}
        open={open}
        onRemoved={(id) => {
          if (id === openId) openNieuw();
        }}
      />
      {!isLeeg && (
        <p>
          <button type="button" class="knop" onClick={openNieuw}>
            Nieuw {REGIO.enkelvoud}
          </button>
        </p>
      )}
      <details class="vouw">
        <summary>Werken op een gedeelde computer</summary>
        <div class="vouw__inhoud">
          <GedeeldeComputer isGedeeld={isGedeeld} setGedeeld={store.setGedeeld} />
        </div>
      </details>
    </section>
  );
}
