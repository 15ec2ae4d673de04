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
export type Radartekening = {
  /** In the place that it has on the screen. */
  drawOnScreen: (kleuren: Radarkleuren) => void;
  /** As wide as it stands on paper, in px: scaled by the browser its labels would become too small. */
  drawOnPaper: (kleuren: Radarkleuren, breedte: number) => void;
  destroy: () => void;
};

/** Labels are never smaller than this, in px. */
const LABEL_PX = 14;
const SMAL_LABEL_PX = 12;
const SMAL_PX = 460;
/** Between the outermost point and its label. */
const LABELRUIMTE_PX = 10;
/** Lines are told apart by more than colour. */
const STREEPJES = [[], [6, 4]];
const PUNTEN = ['circle', 'rectRot'] as const;
/** Width to height: on the screen, and on paper where every line counts (uitkomst.css has the same). */
const VERHOUDING = 1.15;
const PAPIERVERHOUDING = 1.35;
/** Dots of the picture per px on paper. */
const PAPIERSCHERPTE = 3;

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
      datasets: toLijnen(reeksen),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: true,
      aspectRatio: VERHOUDING,
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
    drawOnScreen: (nieuw) => {
      Object.assign(chart.options, { aspectRatio: VERHOUDING, devicePixelRatio });
      chart.resize();
      recolor(nieuw);
    },
    drawOnPaper: (nieuw, breedte) => {
      Object.assign(chart.options, { aspectRatio: PAPIERVERHOUDING, devicePixelRatio: PAPIERSCHERPTE });
      chart.resize(breedte, breedte / PAPIERVERHOUDING);
      recolor(nieuw);
    },
    destroy: () => {
      chart.destroy();
    },
  };
}

/** The first is filled, unless it has a gap: filled, that would pass through the middle and look like 0. */
export function toLijnen(reeksen: readonly Radarreeks[]) {
  return reeksen.map(({ naam, waarden }, i) => ({
    label: naam,
    data: waarden.map((waarde) => waarde ?? null),
    borderDash: STREEPJES[i] ?? [],
    borderWidth: 2.5,
    pointRadius: 4,
    pointStyle: PUNTEN[i] ?? PUNTEN[0],
    fill: i === 0 && !waarden.includes(undefined),
    spanGaps: false,
  }));
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
