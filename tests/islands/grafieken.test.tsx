import { parse, type HTMLElement } from 'node-html-parser';
import { options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { computeRegiobeeld } from '../../src/domain/regiobeeld.ts';
import { computeUitkomst } from '../../src/domain/zelfscan-uitkomst.ts';
import { Onderdelen } from '../../src/islands/regio/Onderdelen.tsx';
import { ALLE_REGIOVRAGEN, Vragentabel } from '../../src/islands/regio/Vragentabel.tsx';
import { Cijfers } from '../../src/islands/uitkomst/Cijfers.tsx';
import { Radar } from '../../src/islands/uitkomst/Radar.tsx';
import { Metingen } from '../../src/islands/vergelijken/Metingen.tsx';
import { Planning } from '../../src/islands/verbeterplan/Planning.tsx';
import { createInvoer, createLijst } from '../unit/uitkomstlijst.ts';
import { VOORBEELDPLAN } from '../unit/voorbeeldplan.ts';

type Radarprops = Parameters<typeof Radar>[0];

const isRadarprops = (props: object): props is Radarprops => 'reeksen' in props && 'bijschrift' in props;

/** The page as it is rendered, and what its radar is given to draw. */
function render(element: VNode): { root: HTMLElement; radar: Radarprops } {
  const radars: Radarprops[] = [];
  const { vnode: eerder } = options;
  options.vnode = (vnode) => {
    eerder?.(vnode);
    if (vnode.type === Radar && isRadarprops(vnode.props)) radars.push(vnode.props);
  };
  try {
    const root = parse(renderToString(element));
    const [radar] = radars;
    if (!radar) throw new Error('Er is geen radar.');
    return { root, radar };
  } finally {
    if (eerder) options.vnode = eerder;
    else delete options.vnode;
  }
}

const readTekst = (element: HTMLElement | undefined) => (element?.text ?? '').replace(/\s+/g, ' ').trim();
const listRijen = (root: HTMLElement) => root.querySelectorAll('tbody tr');
const readKolom = (root: HTMLElement, kolom: number) =>
  listRijen(root).map((rij) => readTekst(rij.querySelectorAll('td')[kolom]));
/** The percentage in a cell; none in a cell that says that nothing is known. */
const readProcent = (cel: string) => /(\d+) %/.exec(cel)?.[1];
const toProcent = (waarde: number | undefined) => (waarde === undefined ? undefined : String(Math.round(waarde * 100)));

const LIJST = createLijst(4, 3, 3);
const OUD = createInvoer('+--.', '++-', '...');
const NIEUW = createInvoer('+++-', '---', '...');
const SCANS = [
  { id: 'oud', invoer: { ...OUD, naam: 'Eerste', datum: '2024-03-01' } },
  { id: 'nieuw', invoer: { ...NIEUW, naam: 'Tweede', datum: '2026-03-01' } },
];
const BEELD = computeRegiobeeld(
  LIJST,
  [OUD, NIEUW].map(({ beantwoordingen }, i) => ({
    id: String(i),
    alias: `Dorp ${String(i)}`,
    antwoorden: Object.fromEntries(
      Object.entries(beantwoordingen).flatMap(([id, een]) => (een.antwoord ? [[id, een.antwoord]] : [])),
    ),
  })),
);
const noop = () => undefined;

describe.each([
  {
    waar: 'an outcome',
    element: <Cijfers uitkomst={computeUitkomst(LIJST, NIEUW)} />,
    // Per line of the radar the column of the table, after its head.
    kolommen: [0],
    naam: 'Radar per onderdeel: Op orde',
  },
  {
    waar: 'a comparison',
    element: <Metingen scans={SCANS} lijst={LIJST} />,
    kolommen: [1, 0],
    naam: 'Radar per onderdeel: Tweede, 1 maart 2026 en Eerste, 1 maart 2024',
  },
  {
    waar: 'a region with one gemeente beside it',
    element: <Onderdelen beeld={BEELD} gemeenten={BEELD.gemeenten} ernaast="1" setErnaast={noop} />,
    kolommen: [0, 2],
    naam: 'Radar per onderdeel: Gemiddelde van de regio en Dorp 1',
  },
])('the radar of $waar', ({ element, kolommen, naam }) => {
  const { root, radar } = render(element);

  test('draws what the table says, in the same order, with a gap where that says that nothing is known', () => {
    expect(radar.labels).toEqual(listRijen(root).map((rij) => rij.querySelector('th')?.firstChild?.text));
    expect(radar.reeksen.map(({ waarden }) => waarden.map(toProcent))).toEqual(
      kolommen.map((kolom) => readKolom(root, kolom).map(readProcent)),
    );
    expect(new Set(radar.reeksen.flatMap(({ waarden }) => waarden)).size).toBeGreaterThan(2);
  });

  test('is an image with a name, in a figure that says what it shows, with its table as description', () => {
    const beeld = root.querySelector('figure [role="img"]');
    expect(beeld?.getAttribute('aria-label')).toBe(naam);
    expect(root.querySelector('figure figcaption')?.text).toContain('Dezelfde cijfers staan in de tabel.');
    expect(root.querySelector(`#${beeld?.getAttribute('aria-describedby') ?? 'geen'}`)?.rawTagName).toBe('caption');
  });
});

test('a bar in a table is as long as the figure beside it says', () => {
  const vragen = (
    <Vragentabel
      onderdelen={BEELD.onderdelen}
      vragen={BEELD.vragen}
      totaal={BEELD.vragen.length}
      keuze={ALLE_REGIOVRAGEN}
      choose={noop}
      toelichtingen={new Map()}
    />
  );
  const balken = [
    <Cijfers uitkomst={computeUitkomst(LIJST, NIEUW)} />,
    <Onderdelen beeld={BEELD} gemeenten={[]} ernaast={undefined} setErnaast={noop} />,
    vragen,
  ].flatMap((element) => parse(renderToString(element)).querySelectorAll('progress'));
  expect(balken.length).toBeGreaterThan(8);
  for (const balk of balken) {
    const [value, max] = ['value', 'max'].map((naam) => Number(balk.getAttribute(naam)));
    const cijfer = readTekst(balk.closest('td') ?? undefined);
    const [, deel, geheel] = /^(\d+) van (\d+)/.exec(cijfer) ?? [];
    if (deel === undefined) expect(toProcent((value ?? 0) / (max ?? 1))).toBe(readProcent(cijfer));
    else expect([value, max]).toEqual([Number(deel), Number(geheel)]);
    expect(balk.getAttribute('aria-hidden')).toBe('true');
  }
});

test('every bar of a planning begins and ends in the quarters that its row of the table names', () => {
  const root = parse(renderToString(<Planning plan={VOORBEELDPLAN} vandaag="2026-11-22" />));
  const plaats = (element: HTMLElement) =>
    (/grid-column:\s*(\d+) \/ (\d+)/.exec(element.getAttribute('style') ?? '') ?? []).slice(1).map(Number);
  const jaren = root.querySelectorAll('.plaat__jaar').flatMap((jaar) => {
    const [, begin, aantal] = /grid-column:\s*(\d+) \/ span (\d+)/.exec(jaar.getAttribute('style') ?? '') ?? [];
    return Array.from({ length: Number(aantal) }, (_, i) => ({ kolom: Number(begin) + i, jaar: jaar.text }));
  });
  const kwartalen = new Map(
    jaren.map(({ kolom, jaar }) => {
      const nummer = jaren.filter((een) => een.jaar === jaar && een.kolom <= kolom).length;
      return [kolom, `${String(nummer)}e kwartaal ${jaar}`] as const;
    }),
  );
  const balken = root.querySelectorAll('.plaat__balk').filter((balk) => balk.closest('[role="img"]'));
  const rijen = listRijen(root);
  expect(balken.length).toBeGreaterThan(1);
  expect(balken).toHaveLength(rijen.length);
  for (const [i, balk] of balken.entries()) {
    const [van = 0, voorbij = 0] = plaats(balk);
    const kwartaaltekst = readTekst(rijen[i]?.querySelector('[data-kop="Kwartalen"]') ?? undefined);
    const namen = [...new Set([kwartalen.get(van), kwartalen.get(voorbij - 1)])].join(' t/m ');
    expect(kwartaaltekst.replace(/^vanaf /, '').split(',')[0]).toBe(namen);
    expect(balk.previousElementSibling?.text).toContain(readTekst(rijen[i]?.querySelector('th') ?? undefined));
  }
});
