import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toDocumentrij, type Documentrij } from '../../domain/documentrij.ts';
import type { Hulpmiddel, Kop } from '../../domain/hulpmiddel.ts';
import { downloadCsv } from '../../export/download-csv.ts';
import type { DocumentenStore, Documentfout, Documentregel } from '../../stores/documenten.ts';
import { describeDocumentfout } from './bewaarfouten.ts';
import { Documentenlijst } from './Documentenlijst.tsx';
import { getKlok } from './get-klok.ts';

/** What one tool can do with a document besides. */
export type ExtraActie = {
  label: string;
  /** Rejects when something could not be loaded. */
  act: (id: string) => Promise<Documentfout | undefined>;
  /** What is told when it succeeded. */
  gedaan: string;
};

type Props<Lijst> = {
  hulpmiddel: Hulpmiddel<Kop, Lijst>;
  lijst: Lijst;
  /** Base path of the site. */
  basis: string;
  store: DocumentenStore;
  /** The stored documents of this tool. */
  documenten: readonly Documentregel[];
  /** The document that the page shows. */
  openId?: string | undefined;
  open?: ((id: string) => void) | undefined;
  /** Called after a document was removed. */
  onRemoved?: (id: string) => void;
  extraActies?: readonly ExtraActie[] | undefined;
};

/** What the last action came to. */
type Uitkomst =
  | { soort: 'geen' }
  | { soort: 'gedaan'; tekst: string; isTerug?: true }
  | { soort: 'verwijderd'; id: string; naam: string }
  | { soort: 'mislukt'; tekst: string };

/** The user's documents of one tool: rename, copy, download, remove and put back. */
export function Documentenbeheer<Lijst>({
  hulpmiddel,
  lijst,
  basis,
  store,
  documenten,
  openId,
  open,
  onRemoved,
  extraActies = [],
}: Props<Lijst>) {
  const [uitkomst, setUitkomst] = useState<Uitkomst>({ soort: 'geen' });
  const verwijderd = useStore(store.$verwijderd, { ssr: () => [] }).at(-1);
  const ongedaan = useRef<HTMLButtonElement>(null);
  const afloop = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    // The button that was pressed went with its document, or with the notice that it was in.
    if (uitkomst.soort === 'verwijderd') ongedaan.current?.focus();
    if (uitkomst.soort === 'gedaan' && uitkomst.isTerug) afloop.current?.focus();
  }, [uitkomst]);

  const leesbaar = documenten.filter((regel) => regel.status === 'leesbaar');
  // Folded where a page begins with one of several: what the user came for stands below. It stays as the user leaves it.
  const [isOpen] = useState(leesbaar.length < 2 || leesbaar.every(({ id }) => id !== openId));
  const klok = getKlok();
  const rijen = leesbaar.map((regel) => toDocumentrij(regel, hulpmiddel, lijst, { basis, ...klok }));
  const tell = (tekst: string) => setUitkomst({ soort: 'gedaan', tekst });
  const fail = (fout: Documentfout) => setUitkomst({ soort: 'mislukt', tekst: describeDocumentfout(fout) });

  const download = async ({ id }: Documentrij) => {
    const regel = leesbaar.find((een) => een.id === id);
    if (!regel) return;
    try {
      tell(`Het bestand ${await downloadCsv(hulpmiddel, regel.invoer, lijst)} staat bij uw downloads.`);
    } catch {
      setUitkomst({ soort: 'mislukt', tekst: LAADFOUT });
    }
  };
  const actExtra = async ({ act, gedaan }: ExtraActie, id: string) => {
    try {
      const fout = await act(id);
      if (fout === undefined) tell(gedaan);
      else fail(fout);
    } catch {
      setUitkomst({ soort: 'mislukt', tekst: LAADFOUT });
    }
  };
  const undo = (naam: string) => {
    if (store.undo() === 0) setUitkomst({ soort: 'gedaan', tekst: `${naam} staat er weer.`, isTerug: true });
    else
      setUitkomst({ soort: 'mislukt', tekst: 'De opslag van deze browser is vol of weigert. Probeer het nog eens.' });
  };

  return (
    <>
      {rijen.length > 0 && (
        <Lijstvouw
          isVouwbaar={openId !== undefined}
          isOpen={isOpen}
          samenvatting={describeRijen(rijen, hulpmiddel, openId)}
        >
          <Documentenlijst
            rijen={rijen}
            openId={openId}
            extraKnoppen={extraActies.map((extra) => ({
              label: extra.label,
              onClick: ({ id }) => void actExtra(extra, id),
            }))}
            acties={{
              open: open && (({ id }) => open(id)),
              rename: (rij, naam) => {
                const fout = store.rename(rij, naam);
                if (fout === undefined) tell('De naam is gewijzigd.');
                else fail(fout);
              },
              duplicate: (rij) => {
                const kopie = store.duplicate(rij);
                if (kopie.ok) tell(`Van ${rij.naam} is een kopie gemaakt.`);
                else fail(kopie.reden);
              },
              download: (rij) => void download(rij),
              remove: (rij) => {
                store.remove(rij);
                setUitkomst({ soort: 'verwijderd', id: rij.id, naam: rij.naam });
                onRemoved?.(rij.id);
              },
            }}
          />
        </Lijstvouw>
      )}
      {/* Takes the focus of the button that goes when a document is put back. */}
      <div role="status" tabIndex={-1} ref={afloop}>
        {uitkomst.soort === 'gedaan' && <p>{uitkomst.tekst}</p>}
        {/* Only what was removed last can be put back. */}
        {uitkomst.soort === 'verwijderd' &&
          verwijderd?.soort === 'document' &&
          verwijderd.document.id === uitkomst.id && (
            <p class="melding">
              <strong>{uitkomst.naam}</strong> is verwijderd.{' '}
              <button ref={ongedaan} type="button" class="knop" onClick={() => undo(uitkomst.naam)}>
                Ongedaan maken
              </button>
            </p>
          )}
        {uitkomst.soort === 'mislukt' && (
          <p class="melding melding--fout">
            <strong>Dat is niet gelukt.</strong> {uitkomst.tekst}
          </p>
        )}
      </div>
    </>
  );
}

type LijstvouwProps = { isVouwbaar: boolean; isOpen: boolean; samenvatting: string; children: ComponentChildren };

/** On the page of a tool the list can be folded; elsewhere it is what the page is for. */
function Lijstvouw({ isVouwbaar, isOpen, samenvatting, children }: LijstvouwProps) {
  if (!isVouwbaar) return <>{children}</>;
  return (
    <details class="vouw documentenvouw" open={isOpen}>
      <summary>{samenvatting}</summary>
      <div class="vouw__inhoud">{children}</div>
    </details>
  );
}

function describeRijen(
  rijen: readonly Documentrij[],
  { enkelvoud, meervoud }: Pick<Hulpmiddel, 'enkelvoud' | 'meervoud'>,
  openId: string | undefined,
): string {
  const aantal = `${String(rijen.length)} ${rijen.length === 1 ? enkelvoud : meervoud}`;
  const open = rijen.find(({ id }) => id === openId);
  return open === undefined ? aantal : `${aantal}; open staat ${open.volledigeNaam}`;
}

const LAADFOUT = 'De pagina kon een onderdeel niet laden. Controleer de verbinding en probeer het opnieuw.';
