import { toHref } from '../../domain/adres.ts';
import type { DocumentenStore, Documentregel } from '../../stores/documenten.ts';
import { HULPMIDDELEN } from '../../stores/hulpmiddelen.ts';
import { Documentenbeheer } from '../bewaren/Documentenbeheer.tsx';

type Props = {
  store: DocumentenStore;
  documenten: readonly Documentregel[];
  /** What each tool of the site needs besides, such as its questions, by its `soort`. */
  lijsten: Readonly<Record<string, unknown>>;
  /** Base path of the site. */
  basis: string;
};

/** The documents of all tools. */
export function AlleDocumenten({ store, documenten, lijsten, basis }: Props) {
  return (
    <>
      {HULPMIDDELEN.filter(({ soort }) => soort in lijsten).map((hulpmiddel) => {
        const eigen = documenten.filter(({ soort }) => soort === hulpmiddel.soort);
        return (
          <section key={hulpmiddel.soort} aria-labelledby={`uw-${hulpmiddel.soort}`}>
            <h2 id={`uw-${hulpmiddel.soort}`}>Uw {hulpmiddel.meervoud}</h2>
            {eigen.length === 0 && <p>U hebt nog geen {hulpmiddel.enkelvoud} in deze browser.</p>}
            <Documentenbeheer
              hulpmiddel={hulpmiddel}
              lijst={lijsten[hulpmiddel.soort]}
              basis={basis}
              store={store}
              documenten={eigen}
            />
            <p class="niet-afdrukken">
              <a class="nl-link" href={toHref(hulpmiddel.adres, basis)}>
                {eigen.length === 0
                  ? `Begin met een ${hulpmiddel.enkelvoud}`
                  : `Naar ${hulpmiddel.lidwoord ?? 'de'} ${hulpmiddel.enkelvoud}`}
              </a>
            </p>
          </section>
        );
      })}
    </>
  );
}
