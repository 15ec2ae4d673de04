import { useEffect, useRef, useState } from 'preact/hooks';
import type { Radarkleuren, Radarreeks, Radartekening } from './draw-radar.ts';

type Props = {
  labels: readonly string[];
  /** One or two. */
  reeksen: readonly Radarreeks[];
  /** What the lines are, and where the same figures stand. */
  bijschrift: string;
  /** Id of the caption of the table with the same figures. */
  tabel: string;
};

const PRINTKLEUREN: Radarkleuren = {
  lijnen: ['#000', '#555'],
  vlak: 'rgb(0 0 0 / 12%)',
  raster: '#999',
  tekst: '#000',
};

/** The column for it on paper is 9.5 cm (uitkomst.css). */
const PAPIERBREEDTE_PX = 359;

/** A picture of figures that also stand in a table: its name says of what, its description which table. */
export function Radar({ labels, reeksen, bijschrift, tabel }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isMislukt, setMislukt] = useState(false);
  // Drawn again only when the figures change, not at every render.
  const inhoud = JSON.stringify([labels, reeksen]);

  useEffect(() => {
    let tekening: Radartekening | undefined;
    let isWeg = false;
    const donker = matchMedia('(prefers-color-scheme: dark)');
    const recolor = () => canvas.current && tekening?.drawOnScreen(readKleuren(canvas.current));
    const print = () => tekening?.drawOnPaper(PRINTKLEUREN, PAPIERBREEDTE_PX);
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
          <canvas
            ref={canvas}
            role="img"
            aria-label={`Radar per onderdeel: ${reeksen.map(({ naam }) => naam).join(' en ')}`}
            aria-describedby={tabel}
          />
        </div>
      )}
      <figcaption>
        {bijschrift} De buitenste rand is 100&nbsp;%.
        {reeksen.some(({ waarden }) => waarden.includes(undefined)) &&
          ' Waar de lijn is onderbroken, is over het onderdeel niets bekend.'}
      </figcaption>
    </figure>
  );
}

function readKleuren(element: Element): Radarkleuren {
  const stijl = getComputedStyle(element);
  const read = (naam: string) => stijl.getPropertyValue(naam).trim();
  const eerste = read('--basis-color-action-1-color-default');
  return {
    // Not the colour of what is not op orde.
    lijnen: [eerste, read('--basis-color-accent-1-color-default')],
    vlak: `color-mix(in srgb, ${eerste} 22%, transparent)`,
    raster: read('--basis-color-default-border-subtle'),
    tekst: read('--basis-color-default-color-document'),
  };
}
