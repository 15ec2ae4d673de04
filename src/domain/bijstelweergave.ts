import { formatBedrag } from './bedrag.ts';
import { isZonderKosten } from './verbeterplan-kosten.ts';
import { listKosten, type Bijstelveld, type Kostenregel, type Verbeterpunt } from './verbeterplan.ts';

/** What a bijstelling is about, in a sentence. */
export const BIJSTELVELDNAMEN: Readonly<Record<Bijstelveld, string>> = {
  titel: 'verbeterpunt',
  standVanZaken: 'huidige stand van zaken',
  beleid: 'raakvlakken met ander beleid',
  actie: 'verbeteractie',
  resultaat: 'beoogd resultaat',
  indicator: 'prestatie-indicator',
  wie: 'wie',
  thema: 'eigen thema',
  begin: 'begin',
  einde: 'einde',
  status: 'status',
  prioriteit: 'prioriteit',
  kosten: 'kosten',
};

/** A line of costs: `2027: € 4.000 (incidenteel, aangevraagd)`. */
export function formatKostenregel({ jaar, bedrag, soort, dekking }: Kostenregel): string {
  const kenmerken = [soort, dekking].filter((kenmerk) => kenmerk !== undefined).join(', ');
  const waarde = bedrag === undefined ? 'nog niet bekend' : formatBedrag(bedrag);
  return `${jaar === undefined ? '' : `${String(jaar)}: `}${waarde}${kenmerken === '' ? '' : ` (${kenmerken})`}`;
}

/** All that is known of the costs of a verbeterpunt, a line each; '' when nothing is. */
export function formatPuntkosten(punt: Pick<Verbeterpunt, 'zonderKosten' | 'kosten'>): string {
  return isZonderKosten(punt) ? 'geen kosten' : listKosten(punt).map(formatKostenregel).join('\n');
}
