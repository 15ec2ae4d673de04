import type { ComponentChildren } from 'preact';
import type { Hulpmiddel, Kop } from '../../domain/hulpmiddel.ts';
import { capitalize, formatHet, formatNieuw } from '../../domain/verbuiging.ts';
import type { DocumentenStore, Documentregel } from '../../stores/documenten.ts';
import { describeDocumentfout } from './bewaarfouten.ts';
import type { ExtraActie } from './Documentenbeheer.tsx';
import { useLater } from './use-later.ts';
import { useOpengevouwen } from './use-opengevouwen.ts';

/** What the list knows of the documents and of the page. */
export type Documentengegevens<Lijst> = {
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
};

type Props<Lijst> = Documentengegevens<Lijst> & {
  extraActies?: readonly ExtraActie[] | undefined;
  /** A tool that opens its files elsewhere on the page leaves it out here. */
  zonderInlezen?: boolean;
  /** What to know about the documents that are there. */
  children?: ComponentChildren;
};

/** On the page of a tool: its documents, with the ways to another: a new one, or one from a file. */
export function Documenten<Lijst>(props: Props<Lijst>) {
  const { hulpmiddel, lijst, basis, store, documenten, openId, isGedeeld, open, openNieuw } = props;
  const { extraActies, zonderInlezen = false, children } = props;
  const { isOpengevouwen, vouw } = useOpengevouwen();
  const isLeeg = documenten.every(({ status }) => status === 'onleesbaar');
  const beheer = useLater(!isLeeg, () => import('./Documentenbeheer.tsx'));
  const gedeeld = useLater(isOpengevouwen, () => import('./GedeeldeComputer.tsx'));
  const inlezen = useLater(isOpengevouwen && !zonderInlezen, () => import('./Inlezen.tsx'));
  return (
    <section class="uw-documenten niet-afdrukken" aria-labelledby="uw-documenten">
      <h2 id="uw-documenten">Uw {hulpmiddel.meervoud}</h2>
      {isLeeg ? (
        <p>Zodra u iets invult, komt {formatHet(hulpmiddel)} hier te staan. U kunt er meer dan één bewaren.</p>
      ) : (
        children
      )}
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
            {capitalize(formatNieuw(hulpmiddel))}
          </button>
        </p>
      )}
      <details class="vouw" {...vouw}>
        <summary>{zonderInlezen ? 'Werken' : 'Een bestand openen, of werken'} op een gedeelde computer</summary>
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
          {gedeeld?.soort === 'mislukt' && <p>{LAADFOUT}</p>}
          {gedeeld?.soort === 'klaar' && (
            <gedeeld.deel.GedeeldeComputer isGedeeld={isGedeeld} setGedeeld={store.setGedeeld} />
          )}
        </div>
      </details>
    </section>
  );
}

const LAADFOUT =
  'De pagina kon een onderdeel niet laden. Controleer de verbinding en laad de pagina opnieuw. Wat u invulde, blijft bewaard.';
