import { useEffect, useRef, useState } from 'preact/hooks';
import type { Radarkleuren, Radarreeks, Radartekening } from './draw-radar.ts';

type Props = {
  labels: readonly string[];
  /** One or two. */
  reeksen: readonly Radarreeks[];
  /** Where the same figures stand. */
  bijschrift: string;
};

const PRINTKLEUREN: Radarkleuren = {
  lijnen: ['#000', '#555'],
  vlak: 'rgb(0 0 0 / 12%)',
  raster: '#999',
  tekst: '#000',
};

/** A picture of figures that also stand in a table, which is what is read aloud. */
export function Radar({ labels, reeksen, bijschrift }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isMislukt, setMislukt] = useState(false);
  // Drawn again only when the figures change, not at every render.
  const inhoud = JSON.stringify([labels, reeksen]);

  useEffect(() => {
    let tekening: Radartekening | undefined;
    let isWeg = false;
    const donker = matchMedia('(prefers-color-scheme: dark)');
    const recolor = () => canvas.current && tekening?.recolor(readKleuren(canvas.current));
    const print = () => tekening?.recolor(PRINTKLEUREN);
    import('./draw-radar.ts').then(
      ({ drawRadar }) => {
        if (isWeg || !canvas.current) return;
        tekening = drawRadar(canvas.current, labels, reeksen, readKleuren(canvas.current));
      },
      () => setMislukt(true),
    );
    donker.addEventListener('change', recolor);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', recolor);
    return () => {
      isWeg = true;
      tekening?.destroy();
      donker.removeEventListener('change', recolor);
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', recolor);
    };
  }, [inhoud]);

  return (
    <figure class="radar">
      {isMislukt ? (
        <p>De grafiek kon niet worden geladen. Dezelfde cijfers staan in de tabel.</p>
      ) : (
        <div class="radar__vlak">
          <canvas ref={canvas} aria-hidden="true" />
        </div>
      )}
      <figcaption>{bijschrift}</figcaption>
    </figure>
  );
}

function readKleuren(element: Element): Radarkleuren {
  const stijl = getComputedStyle(element);
  const read = (naam: string) => stijl.getPropertyValue(naam).trim();
  const petrol = read('--basis-color-action-1-color-default');
  return {
    lijnen: [petrol, read('--basis-color-negative-color-default')],
    vlak: `color-mix(in srgb, ${petrol} 22%, transparent)`,
    raster: read('--basis-color-default-border-subtle') || '#888',
    tekst: read('--basis-color-default-color-document'),
  };
}
