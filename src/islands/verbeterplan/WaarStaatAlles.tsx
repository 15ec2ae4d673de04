import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';
import { toGemeentesleutel } from '../../domain/gemeentesleutel.ts';
import type { Hulpmiddel } from '../../domain/hulpmiddel.ts';
import type { VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import type { VindplaatsMetPagina } from '../../domain/zelfscan.ts';
import { CHECKLIST } from '../../stores/checklist-hulpmiddel.ts';
import { GEEN_DOCUMENTEN, openDocumenten, type Documentregel } from '../../stores/documenten.ts';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { GEGEVENS_ADRES } from '../bewaren/gegevens-adres.ts';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  plan: VerbeterplanInvoer;
  planId: string | undefined;
  begeleiding: { vindplaatsen: readonly VindplaatsMetPagina[] };
  opdrachtHref: string;
};

type Tool = Pick<Hulpmiddel, 'soort' | 'adres' | 'enkelvoud'>;

/** The documents in this browser that belong to the plan, the files to ask for, and the pages to read. */
export function WaarStaatAlles({ siteId, basis, plan, planId, begeleiding, opdrachtHref }: Props) {
  const [store] = useState(() => openDocumenten(siteId, [VERBETERPLAN, ZELFSCAN, CHECKLIST]));
  const documenten = useStore(store.$documenten, { ssr: () => GEEN_DOCUMENTEN });
  const checklists = documenten.filter((regel) => regel.soort === CHECKLIST.soort && isVanGemeente(regel, plan));
  const toDocument = (naam: string, tool: Tool, id: string | undefined) =>
    id === undefined ? null : (
      <li>
        {naam}:{' '}
        <Document
          tool={tool}
          regel={documenten.find((een) => een.soort === tool.soort && een.id === id)}
          basis={basis}
        />
      </li>
    );
  const [pagina] = begeleiding.vindplaatsen;
  return (
    <>
      <h3>Waar staat alles</h3>
      <h4>In deze browser, op deze computer</h4>
      <ul>
        {toDocument('Dit plan', VERBETERPLAN, planId)}
        <li>
          <a class="nl-link" href={opdrachtHref}>
            De opdracht die bij dit plan hoort
          </a>
        </li>
        {toDocument('Zelfscan waar het plan uit komt', ZELFSCAN, plan.zelfscan)}
        {toDocument('Herhaalde zelfscan', ZELFSCAN, plan.herhaald)}
        {checklists.map((regel) => (
          <li key={regel.id}>
            Checklist: <Document tool={CHECKLIST} regel={regel} basis={basis} />
          </li>
        ))}
        {plan.vervolgOp !== undefined && <li>Dit plan is een vervolg op ‘{plan.vervolgOp}’.</li>}
      </ul>
      <h4>Als bestand</h4>
      <p>
        Een opvolger op een andere computer ziet hier niets van. Geef daarom mee: het plan voor Word, om te lezen; het
        CSV-bestand van het plan, om hier mee verder te werken; en een back-up uit{' '}
        <a class="nl-link" href={toHref(GEGEVENS_ADRES, basis)}>
          Mijn gegevens
        </a>
        , met alles wat in deze browser staat.
      </p>
      {pagina !== undefined && (
        <>
          <h4>Om te lezen</h4>
          <ul>
            <li>
              <a class="nl-link" href={toHref(VERBETERPLAN.adres, basis)}>
                Hoe dit hulpmiddel werkt
              </a>
            </li>
            {begeleiding.vindplaatsen.map(({ plaats, pagina: adres }) => (
              <li key={adres}>
                <a class="nl-link" href={toHref(adres, basis)}>
                  Wat er op deze site staat bij {plaats}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type Documentprops = { tool: Tool; regel: Documentregel | undefined; basis: string };

function Document({ tool, regel, basis }: Documentprops) {
  if (regel?.status !== 'leesbaar') return <>staat niet in deze browser; vraag om het bestand</>;
  return (
    <a class="nl-link" href={toDocumentHref(tool.adres, regel.id, basis)}>
      {formatVolledigeNaam(regel.invoer, tool.enkelvoud)}
    </a>
  );
}

function isVanGemeente(regel: Documentregel, { gemeente }: Pick<VerbeterplanInvoer, 'gemeente'>): boolean {
  if (regel.status !== 'leesbaar' || gemeente === undefined) return false;
  return toGemeentesleutel(regel.invoer.gemeente ?? '') === toGemeentesleutel(gemeente);
}
