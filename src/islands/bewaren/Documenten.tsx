import { useState } from 'preact/hooks';
import type { Hulpmiddel, Kop } from '../../domain/hulpmiddel.ts';
import type { DocumentenStore, Documentregel } from '../../stores/documenten.ts';
import { describeDocumentfout } from './bewaarfouten.ts';
import type { ExtraActie } from './Documentenbeheer.tsx';
import { GedeeldeComputer } from './GedeeldeComputer.tsx';
import { useLater } from './use-later.ts';

type Props<Lijst> = {
  hulpmiddel: Hulpmiddel<Kop, Lijst>;
  lijst: Lijst;
  /** Base path of the site. */
  basis: string;
  store: DocumentenStore;
  /** The stored documents of this tool. */
  documenten: readonly Documentregel[];
  openId: string;
  isGedeeld: boolean;
  open: (id: string) => void;
  openNieuw: () => void;
  extraActies?: readonly ExtraActie[] | undefined;
};

/** On the page of a tool: its documents, with the ways to another: a new one, or one from a file. */
export function Documenten<Lijst>(props: Props<Lijst>) {
  const { hulpmiddel, lijst, basis, store, documenten, openId, isGedeeld, open, openNieuw, extraActies } = props;
  const { enkelvoud, meervoud } = hulpmiddel;
  const [isOpengevouwen, setOpengevouwen] = useState(false);
  const isLeeg = documenten.every(({ status }) => status === 'onleesbaar');
  const beheer = useLater(!isLeeg, () => import('./Documentenbeheer.tsx'));
  const inlezen = useLater(isOpengevouwen, () => import('./Inlezen.tsx'));
  return (
    <section class="uw-documenten niet-afdrukken" aria-labelledby="uw-documenten">
      <h2 id="uw-documenten">Uw {meervoud}</h2>
      {isLeeg && <p>Zodra u iets invult, komt uw {enkelvoud} hier te staan. U kunt er meer dan één bewaren.</p>}
      {beheer?.soort === 'mislukt' && <p>{LAADFOUT}</p>}
      {beheer?.soort === 'klaar' && (
        <beheer.deel.Documentenbeheer
          hulpmiddel={hulpmiddel}
          lijst={lijst}
          basis={basis}
          store={store}
          documenten={documenten}
          openId={openId}
          open={open}
          extraActies={extraActies}
          onRemoved={(id) => {
            if (id === openId) openNieuw();
          }}
        />
      )}
      {!isLeeg && (
        <p>
          <button type="button" class="knop" onClick={openNieuw}>
            Nieuwe {enkelvoud}
          </button>
        </p>
      )}
      <details class="vouw" onToggle={() => setOpengevouwen(true)}>
        <summary>Een bestand openen, of werken op een gedeelde computer</summary>
        <div class="vouw__inhoud">
          {inlezen?.soort === 'mislukt' && <p>{LAADFOUT}</p>}
          {inlezen?.soort === 'klaar' && (
            <inlezen.deel.Inlezen
              hulpmiddel={hulpmiddel}
              lijst={lijst}
              basis={basis}
              onOvernemen={(invoer) => {
                const toegevoegd = store.add(hulpmiddel, invoer);
                if (!toegevoegd.ok) return describeDocumentfout(toegevoegd.reden);
                open(toegevoegd.id);
                return undefined;
              }}
            />
          )}
          <GedeeldeComputer isGedeeld={isGedeeld} setGedeeld={store.setGedeeld} />
        </div>
      </details>
    </section>
  );
}

const LAADFOUT =
  'De pagina kon een onderdeel niet laden. Controleer de verbinding en laad de pagina opnieuw. Wat u invulde, blijft bewaard.';
