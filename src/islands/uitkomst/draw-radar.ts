import { Chart, Filler, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';

Chart.register(RadarController, RadialLinearScale, LineElement, PointElement, Filler);

/** A line in the radar. */
export type Radarreeks = {
  naam: string;
  /** One value per axis, from 0 to 1; undefined is a gap in the line. */
  waarden: readonly (number | undefined)[];
};

/** The colours of the page at the moment, as CSS writes them. */
export type Radarkleuren = { lijnen: readonly string[]; vlak: string; raster: string; tekst: string };

/** What was drawn, to be drawn again in other colours or taken away. */
export type Radartekening = { recolor: (kleuren: Radarkleuren) => void; destroy: () => void };

/** Labels are never smaller than this, in px. */
const LABEL_PX = 14;
const SMAL_LABEL_PX = 12;
const SMAL_PX = 460;
/** Between the outermost point and its label. */
const LABELRUIMTE_PX = 10;
/** Lines are told apart by more than colour. */
const STREEPJES = [[], [6, 4]];

/** Draws the radar: one axis per label, the first line filled. */
export function drawRadar(
  canvas: HTMLCanvasElement,
  labels: readonly string[],
  reeksen: readonly Radarreeks[],
  kleuren: Radarkleuren,
): Radartekening {
  const chart = new Chart(canvas, {
    type: 'radar',
    data: {
      labels: labels.map(wrapLabel),
      datasets: reeksen.map(({ naam, waarden }, i) => ({
        label: naam,
        data: waarden.map((waarde) => waarde ?? null),
        borderDash: STREEPJES[i] ?? [],
        borderWidth: 2.5,
        pointRadius: 4,
        fill: i === 0,
        spanGaps: false,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: true,
      aspectRatio: 1.15,
      events: [],
      scales: {
        r: {
          min: 0,
          max: 1,
          ticks: { display: false, stepSize: 0.25 },
          pointLabels: { font: toFont, padding: LABELRUIMTE_PX },
        },
      },
    },
  });

  function recolor({ lijnen, vlak, raster, tekst }: Radarkleuren): void {
    for (const [i, dataset] of chart.data.datasets.entries()) {
      dataset.borderColor = lijnen[i];
      dataset.backgroundColor = i === 0 ? vlak : 'transparent';
      Object.assign(dataset, { pointBackgroundColor: lijnen[i] });
    }
    const schaal = chart.options.scales?.['r'];
    Object.assign(schaal ?? {}, { grid: { color: raster }, angleLines: { color: raster } });
    Object.assign(schaal ?? {}, { pointLabels: { color: tekst, font: toFont, padding: LABELRUIMTE_PX } });
    chart.update('none');
  }

  recolor(kleuren);
  return {
    recolor,
    destroy: () => {
      chart.destroy();
    },
  };
}

function toFont({ chart }: { chart: Chart }) {
  return { size: chart.width < SMAL_PX ? SMAL_LABEL_PX : LABEL_PX, family: getComputedStyle(chart.canvas).fontFamily };
}

/** In two lines where a label has more than two words, so that it stays beside the picture. */
function wrapLabel(label: string): string | string[] {
  const woorden = label.split(' ');
  if (woorden.length < 3) return label;
  const midden = Math.ceil(woorden.length / 2);
  return [woorden.slice(0, midden).join(' '), woorden.slice(midden).join(' ')];
}
