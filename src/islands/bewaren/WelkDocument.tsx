import { toHref } from '../../domain/adres.ts';
import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import type { Hulpmiddel, Kop } from '../../domain/hulpmiddel.ts';
import { capitalize, formatHet, formatNieuw } from '../../domain/verbuiging.ts';
import type { Documentregel } from '../../stores/documenten.ts';
import { Documentkiezer } from './Documentkiezer.tsx';
import { OnbekendDocument } from './OnbekendDocument.tsx';

type Props = {
  hulpmiddel: Pick<Hulpmiddel, 'adres' | 'enkelvoud' | 'lidwoord'>;
  /** Base path of the site. */
  basis: string;
  /** All of this tool. */
  documenten: readonly Documentregel[];
  /** What was entered in the document that is open. */
  kop: Kop;
  openId: string;
  /** The address names a document that is not here. */
  isOnbekend: boolean;
  open: (id: string) => void;
  openNieuw: () => void;
};

/** On a page under a tool's own page: which document it is about, and the choice where there are more. */
export function WelkDocument(props: Props) {
  const { hulpmiddel, basis, documenten, kop, openId, isOnbekend, open, openNieuw } = props;
  const { enkelvoud, adres } = hulpmiddel;
  const leesbaar = documenten.filter(({ status }) => status === 'leesbaar');
  const heeftKeuze = leesbaar.length > (isOnbekend ? 0 : 1);
  const heeftNaam = !isOnbekend && (kop.naam !== undefined || kop.gemeente !== undefined);
  return (
    <>
      {isOnbekend && <OnbekendDocument hulpmiddel={hulpmiddel} />}
      {heeftKeuze && (
        <Documentkiezer
          label={capitalize(enkelvoud)}
          documenten={leesbaar}
          enkelvoud={enkelvoud}
          gekozen={isOnbekend ? '' : openId}
          kies={open}
        />
      )}
      {heeftNaam && (
        <p class={heeftKeuze ? 'welk-document alleen-op-papier' : 'welk-document'}>
          {formatVolledigeNaam(kop, enkelvoud)}
        </p>
      )}
      {isOnbekend && (
        <p class="knoppen">
          <button type="button" class="knop" onClick={openNieuw}>
            Begin een {formatNieuw(hulpmiddel)}
          </button>
          <a class="nl-link" href={toHref(adres, basis)}>
            Naar {formatHet(hulpmiddel)}, ook om een bestand te openen
          </a>
        </p>
      )}
    </>
  );
}
