import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';
import { findHerkomstdocument } from '../../domain/herkomstdocument.ts';
import { getPuntbeantwoording } from '../../domain/verbeterplan-evaluatie.ts';
import { findVraag, type Herkomst, type Verbeterpunt } from '../../domain/verbeterplan.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';
import { GEEN_DOCUMENTEN, openDocumenten } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import type { Weergave } from './weergave.ts';

type Props = Pick<Weergave, 'siteId' | 'basis' | 'plan' | 'lijst' | 'zelfscanlijst'> & { punt: Verbeterpunt };

const HULPMIDDELEN = { zelfscan: ZELFSCAN, checklist: CHECKLIST } as const;

/** From which question a verbeterpunt was made, and where that stands. */
export function Herkomstregel(props: Props) {
  const { herkomst } = props.punt;
  return herkomst === undefined ? null : <Regel {...props} herkomst={herkomst} />;
}

function Regel({ siteId, basis, plan, lijst, zelfscanlijst, punt, herkomst }: Props & { herkomst: Herkomst }) {
  const hulpmiddel = HULPMIDDELEN[herkomst.soort];
  const [{ $documenten, openScan }] = useState(() => ({
    ...openDocumenten(siteId, Object.values(HULPMIDDELEN)),
    openScan: openZelfscans(siteId, zelfscanlijst),
  }));
  const documenten = useStore($documenten, { ssr: () => GEEN_DOCUMENTEN }).flatMap((regel) =>
    regel.soort === hulpmiddel.soort && regel.status === 'leesbaar' ? [regel] : [],
  );
  const kandidaten = documenten.map(({ id, invoer: { gemeente } }) => {
    // A checklist is told apart by its gemeente alone.
    if (herkomst.soort === 'checklist') return { id, gemeente, isTeDoen: true };
    const beantwoording = getPuntbeantwoording(punt, lijst, openScan(id).$invoer.get());
    const isTeDoen = beantwoording?.antwoord === 'niet op orde';
    return { id, gemeente, isTeDoen, standVanZaken: beantwoording?.toelichting };
  });
  const documentId = findHerkomstdocument(kandidaten, punt, plan);
  const regel = documenten.find(({ id }) => id === documentId);
  const href = regel ? toDocumentHref(hulpmiddel.adres, regel.id, basis) : toHref(hulpmiddel.adres, basis);
  const vraag = findVraag(lijst, punt);
  return (
    <p class="puntblad__herkomst">
      Komt uit de {herkomst.soort}
      {/* Where there is one, its name says nothing. */}
      {regel && documenten.length > 1 ? ` ‘${formatVolledigeNaam(regel.invoer, hulpmiddel.enkelvoud)}’` : ''}:{' '}
      {vraag === undefined ? (
        `vraag ${herkomst.id}, die nu niet meer wordt gesteld`
      ) : (
        <a class="nl-link" href={`${href}#${vraag.id}`}>
          vraag {vraag.id}, {vraag.label}
        </a>
      )}
    </p>
  );
}
