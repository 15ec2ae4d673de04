import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { formatApartnaam } from '../../domain/bestandsnaam.ts';
import type { Hulpmiddel, Kop } from '../../domain/hulpmiddel.ts';
import { selectMelding } from '../../domain/melding.ts';
import { formatDit } from '../../domain/verbuiging.ts';
import { prepareDownload } from '../../export/download-csv.ts';
import { saveFile } from '../../export/save-file.ts';
import { loadHulpmiddelen, openDocumenten, type Werkstore } from '../../stores/documenten.ts';
import { createLeegWerkbeeld, joinWerkbeeld } from '../../stores/werkbeeld.ts';
import type { Bewaarstatusgegevens } from './Bewaarstatus.tsx';
import { GEGEVENS_ADRES } from './gegevens-adres.ts';
import { saveAlles } from './save-alles.ts';
import { useDocumentkeuze } from './use-documentkeuze.ts';
import { useWaarschuwing } from './use-waarschuwing.ts';

type Opties<Invoer extends Kop, Lijst, Store> = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  hulpmiddel: Hulpmiddel<Invoer, Lijst>;
  lijst: Lijst;
  /** Gives the stores of this tool in this browser, by id. The same function at every render. */
  openStores: (siteId: string, lijst: Lijst) => (id: string) => Store;
  /** Whether there is nothing in it that can be lost. */
  isLeeg: (invoer: Invoer) => boolean;
};

/**
 * The document that the page of a tool works on, with the choice between documents and what the page says about keeping
 * it. The first render is that of the server, which knows of no address, no storage and no computer.
 */
export function useWerkdocument<Invoer extends Kop, Lijst, Store extends Werkstore<Invoer>>({
  siteId,
  basis,
  hulpmiddel,
  lijst,
  openStores,
  isLeeg,
}: Opties<Invoer, Lijst, Store>) {
  const { soort } = hulpmiddel;
  const [{ documentenStore, openStore }] = useState(() => ({
    documentenStore: openDocumenten(siteId, [hulpmiddel]),
    openStore: openStores(siteId, lijst),
  }));
  const { keuze, open, openNieuw, nameInAdres } = useDocumentkeuze(documentenStore, soort);
  const store = openStore(keuze.id);
  const $werkbeeld = useMemo(() => joinWerkbeeld(store, documentenStore), [store]);
  const { invoer, opslag, onleesbaar, overschreven, alle, herinnering, laatsteBackup } = useStore($werkbeeld, {
    ssr: () => createLeegWerkbeeld(hulpmiddel.leeg),
  });
  /** Id of the document of which the user has read what changed in its list. */
  const [gelezenVerschil, setGelezenVerschil] = useState<string | undefined>(undefined);

  const documenten = alle.filter((regel) => regel.soort === soort);
  const isBewaard = documenten.some(({ id }) => id === keuze.id);
  useEffect(() => {
    if (isBewaard) nameInAdres();
  }, [isBewaard, nameInAdres]);
  const isVluchtig = opslag.status === 'niet-bewaard' && !isLeeg(invoer);
  useWaarschuwing(isVluchtig);
  useEffect(() => {
    // While there is a connection: downloading is the way out when nothing can be kept, and must work without one.
    if (isBewaard || isVluchtig) prepareDownload(hulpmiddel);
    if (isVluchtig) loadHulpmiddelen().catch(() => undefined);
  }, [isBewaard, isVluchtig]);

  const isGeladen = opslag.status !== 'laden';
  const isGedeeld = isGeladen && documentenStore.isGedeeld;
  const bewaarstatus: Bewaarstatusgegevens = {
    opslag,
    melding: selectMelding({
      opslag,
      onleesbaar,
      overschreven,
      lijstverschil: gelezenVerschil === keuze.id ? undefined : store.verschil,
      herinnering,
    }),
    isGedeeld,
    laatsteBackup,
    ditDocument: formatDit(hulpmiddel),
    acties: {
      downloadAlles: () => {
        const onbewaard = opslag.status === 'niet-bewaard' ? [{ soort, id: keuze.id, invoer }] : [];
        void saveAlles(documentenStore, onbewaard);
      },
      downloadOnleesbaar: ({ sleutel, raw }) => saveFile(formatApartnaam(sleutel), raw, 'text/plain;charset=utf-8'),
      revive: store.revive,
      dismiss: () => {
        if (overschreven.length > 0) store.clearOverschreven();
        else setGelezenVerschil(keuze.id);
      },
      nameVeld: (pad) => hulpmiddel.nameVeld(pad, lijst, invoer),
    },
    gegevensHref: toHref(GEGEVENS_ADRES, basis),
  };
  return {
    store,
    invoer,
    keuze,
    nameInAdres,
    /** Whether the open document is stored, and so can be linked to. */
    isBewaard,
    isGeladen,
    /** The address names a document that is not here. */
    isOnbekend: isGeladen && keuze.soort === 'onbekend',
    isAlleenLezen: opslag.status === 'alleen-lezen',
    bewaarstatus,
    /** What the list of documents needs. */
    lijstgegevens: {
      hulpmiddel,
      lijst,
      basis,
      store: documentenStore,
      documenten,
      openId: keuze.id,
      isGedeeld,
      open,
      openNieuw,
    },
    openStore,
  };
}
