import { toRadarassen, type Uitkomst } from '../../domain/zelfscan-uitkomst.ts';
import { Radar } from './Radar.tsx';
import { Scoretabel } from './Scoretabel.tsx';

/** The figures by onderdeel: as a picture, and the same in a table. */
export function Cijfers({ uitkomst }: { uitkomst: Uitkomst }) {
  const assen = toRadarassen(uitkomst);
  return (
    <div class="uitkomst__cijfers">
      <Radar
        labels={assen.map(({ label }) => label)}
        reeksen={[{ naam: 'Op orde', waarden: assen.map(({ waarde }) => waarde) }]}
        bijschrift="Hoe verder naar buiten, hoe meer van de beantwoorde vragen op orde zijn. Dezelfde cijfers staan in de tabel."
        tabel="scores"
      />
      <Scoretabel onderdelen={uitkomst.onderdelen} totaal={uitkomst.totaal} />
    </div>
  );
}
