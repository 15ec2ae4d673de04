import type { Page } from '@playwright/test';
import { CONTRAST, listZwakContrast } from './contrast.ts';

/*
 * What must hold of the layout of a page and axe does not see: nothing that can be read or hit gets lost, however the
 * visitor sets up the screen. The functions without `page` run in the page; they are sent there together, as text, so
 * that they may call each other and nothing else.
 */

/** A piece of text on one line of the screen. */
type Regel = { tekst: string; element: Element; vak: DOMRect };

/** A name to find an element by. */
function nameElement(element: Element): string {
  const klasse = element.classList.length > 0 ? `.${[...element.classList].join('.')}` : '';
  const tekst = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60);
  return `<${element.localName}${klasse}> ‘${tekst}’`;
}

/** Whether it can be seen: not what stands there for those who hear the page, nor what shows when it gets the focus. */
function isInBeeld(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let deel: Element | null = element; deel; deel = deel.parentElement) {
    const { clipPath, position, overflow } = getComputedStyle(deel);
    if (position !== 'absolute' && position !== 'fixed') continue;
    const { width, height } = deel.getBoundingClientRect();
    if (clipPath === 'inset(50%)' || (overflow !== 'visible' && width <= 1 && height <= 1)) return false;
    if (deel.matches('.skip-link:not(:focus), .utrecht-skip-link:not(:focus), .nl-skip-link:not(:focus)')) return false;
  }
  return true;
}

/** All text of the page, line by line. Drawings have tests of their own. */
function listRegels(): Regel[] {
  const regels: Regel[] = [];
  const knopen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const bereik = document.createRange();
  for (let knoop = knopen.nextNode(); knoop; knoop = knopen.nextNode()) {
    const tekst = (knoop.textContent ?? '').replace(/\s+/g, ' ').trim();
    const element = knoop.parentElement;
    if (tekst === '' || !element || element.closest('svg, script, style, noscript, option, textarea')) continue;
    if (!isInBeeld(element)) continue;
    // Shortened on purpose to a number of lines: what it is cut from can be read behind the link that it stands in.
    const isKort = [element, element.parentElement].some(
      (deel) => deel && deel.closest('a') && getComputedStyle(deel).webkitLineClamp !== 'none',
    );
    if (isKort) continue;
    bereik.selectNodeContents(knoop);
    for (const vak of bereik.getClientRects())
      if (vak.width > 1 && vak.height > 1) regels.push({ tekst, element, vak });
  }
  return regels;
}

/** The nearest part around it that moves or hides what does not fit in it, in one direction. */
function findKader(element: Element, richting: 'overflowX' | 'overflowY', soort: RegExp): Element | undefined {
  for (let deel: Element | null = element; deel && deel !== document.documentElement; deel = deel.parentElement) {
    if (deel !== document.body && soort.test(getComputedStyle(deel)[richting])) return deel;
  }
  return undefined;
}

/** What stands in a layer of its own, above the page: it may cover what is below it. */
function findLaag(element: Element): Element | undefined {
  for (let deel: Element | null = element; deel; deel = deel.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(deel).position) || deel.matches(':popover-open, dialog')) return deel;
  }
  return undefined;
}

/** WCAG 1.4.10: to read a page one scrolls in one direction. Says which text or field reaches furthest. */
function listZijwaarts(regels: readonly Regel[]): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const velden = [...document.querySelectorAll('input, select, textarea, button, table, svg')].map((element) => ({
    element,
    vak: element.getBoundingClientRect(),
  }));
  const [verst] = [...regels, ...velden]
    .filter(({ element }) => !findKader(element, 'overflowX', /auto|scroll|hidden|clip/))
    .sort((een, ander) => ander.vak.right - een.vak.right);
  const wat = verst ? `, furthest ${nameElement(verst.element)}` : '';
  return [`scrolls sideways: ${String(scrollWidth)} in ${String(clientWidth)} px${wat}`];
}

/** Text that no scrolling brings on the screen, and text that is cut off by a part that does not scroll. */
function listOnbereikbaar(regels: readonly Regel[]): string[] {
  const { scrollWidth } = document.documentElement;
  return regels.flatMap(({ element, vak }) => {
    const kan = findKader(element, 'overflowX', /auto|scroll/);
    const isBuiten = vak.left + scrollX < -1 || vak.top + scrollY < -1 || vak.right + scrollX > scrollWidth + 1;
    if (isBuiten && !kan) return [`out of reach: ${nameElement(element)}`];
    const breed = findKader(element, 'overflowX', /hidden|clip/)?.getBoundingClientRect();
    const hoog = findKader(element, 'overflowY', /hidden|clip/)?.getBoundingClientRect();
    const isAfgekapt =
      (breed && !kan && (vak.left < breed.left - 1 || vak.right > breed.right + 1)) ||
      // The letters themselves are lower than the line on which they stand.
      (hoog && (vak.top < hoog.top - vak.height / 4 || vak.bottom > hoog.bottom + vak.height / 4));
    return isAfgekapt ? [`cut off: ${nameElement(element)}`] : [];
  });
}

/** Text that stands on other text of the same layer. */
function listOverlap(regels: readonly Regel[]): string[] {
  const opHoogte = regels
    .map((regel) => ({ ...regel, laag: findLaag(regel.element) }))
    .sort((een, ander) => een.vak.top - ander.vak.top);
  return opHoogte.flatMap((een, plaats) => {
    const fouten: string[] = [];
    for (const ander of opHoogte.slice(plaats + 1)) {
      const hoog = Math.min(een.vak.bottom, ander.vak.bottom) - ander.vak.top;
      if (ander.vak.top >= een.vak.bottom) break;
      const breed = Math.min(een.vak.right, ander.vak.right) - Math.max(een.vak.left, ander.vak.left);
      // Lines of one text share some white; letters that stand on each other share half of their height.
      const isOp = breed > 3 && hoog > Math.min(een.vak.height, ander.vak.height) / 2;
      if (isOp && een.laag === ander.laag) {
        fouten.push(`overlap: ${nameElement(een.element)} and ${nameElement(ander.element)}`);
      }
    }
    return fouten;
  });
}

/**
 * WCAG 2.5.8: what can be hit is 24 by 24 CSS pixels, or has so much room around it that a circle of 24 pixels on its
 * middle touches no other target. A link in a sentence is excepted. Axe leaves out what has no role of a widget, such as
 * `summary` and fields for a date or a file, and does not count the label of a field as a part of it.
 */
function listKleineDoelen(): string[] {
  const MAAT = 24;
  const zichtbaar = [
    ...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea, [role=option]'),
  ].filter((doel) => isInBeeld(doel) && doel.getBoundingClientRect().width > 1);
  const doelen = zichtbaar.map((element) => {
    const delen = element instanceof HTMLInputElement ? [element, ...(element.labels ?? [])] : [element];
    const vakken = delen.map((deel) => deel.getBoundingClientRect());
    const [links, boven] = [Math.min(...vakken.map(({ left }) => left)), Math.min(...vakken.map(({ top }) => top))];
    const breedte = Math.max(...vakken.map(({ right }) => right)) - links;
    const hoogte = Math.max(...vakken.map(({ bottom }) => bottom)) - boven;
    // Half a pixel is rounding.
    const isKlein = Math.min(breedte, hoogte) < MAAT - 0.5;
    return { element, isKlein, vak: new DOMRect(links, boven, breedte, hoogte) };
  });
  const isInZin = (element: Element): boolean => {
    const blok = element.closest('p, li, dd, dt, td, th, figcaption, blockquote, label, legend, div');
    if (!blok) return false;
    const { display } = getComputedStyle(element);
    // A button is never quite inline; in running text it is when it is no higher than the line that it stands on.
    const isEenWoord =
      display === 'inline-block' &&
      element.getBoundingClientRect().height < Number.parseFloat(getComputedStyle(blok).lineHeight) + 0.5;
    if (display !== 'inline' && !isEenWoord) return false;
    const kopie = blok.cloneNode(true);
    if (!(kopie instanceof Element)) return false;
    for (const doel of kopie.querySelectorAll('a, button')) doel.remove();
    return /\p{L}{2}/u.test(kopie.textContent);
  };
  const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  return doelen
    .filter(({ isKlein, element }) => isKlein && !isInZin(element))
    .flatMap((klein) => {
      const { x, y } = middle(klein.vak);
      const buur = doelen.find(({ element, isKlein, vak }) => {
        if (element === klein.element || element.contains(klein.element) || klein.element.contains(element))
          return false;
        const ander = middle(vak);
        const naarRand = Math.hypot(Math.max(vak.left - x, 0, x - vak.right), Math.max(vak.top - y, 0, y - vak.bottom));
        const afstand = isKlein ? Math.hypot(ander.x - x, ander.y - y) : MAAT;
        return naarRand < MAAT / 2 - 0.5 || afstand < MAAT - 0.5;
      });
      return buur ? [`too small to hit: ${nameElement(klein.element)} beside ${nameElement(buur.element)}`] : [];
    });
}

/** What stays on the screen while the page moves may take a third of its height: the rest is to read in. */
function listVastedelen(): string[] {
  scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
  const vast = [...document.querySelectorAll('body *')].filter((element) => {
    if (!/fixed|sticky/.test(getComputedStyle(element).position) || !isInBeeld(element)) return false;
    const { top, bottom, width } = element.getBoundingClientRect();
    // At the edge where it sticks, and over most of the page: a column beside the text covers nothing.
    return (top <= 1 || bottom >= innerHeight - 1) && bottom > 0 && top < innerHeight && width > innerWidth / 2;
  });
  const hoogte = vast.reduce((som, element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return som + Math.min(bottom, innerHeight) - Math.max(top, 0);
  }, 0);
  scrollTo({ top: 0, behavior: 'instant' });
  return hoogte > innerHeight / 3
    ? [`covers ${String(Math.round(hoogte))} of ${String(innerHeight)} px: ${vast.map(nameElement).join(', ')}`]
    : [];
}

/** WCAG 1.4.3, of the text of the page and of what is filled in. */
function listContrastfouten(regels: readonly Regel[]): string[] {
  const velden = [...document.querySelectorAll('select, textarea, input:not([type=checkbox], [type=radio])')];
  const elementen = new Set([...regels.map(({ element }) => element), ...velden.filter(isInBeeld)]);
  return listZwakContrast([...elementen]).map(
    ({ element, contrast }) => `too little contrast: ${nameElement(element)} ${contrast}`,
  );
}

/** All faults of the layout as it is now, each once. */
function listOpmaakfouten(): string[] {
  const regels = listRegels();
  const fouten = [
    ...listZijwaarts(regels),
    ...listOnbereikbaar(regels),
    ...listOverlap(regels),
    ...listContrastfouten(regels),
    ...listKleineDoelen(),
    ...listVastedelen(),
  ];
  return [...new Set(fouten)];
}

/** The same once the visitor has set the spacing of WCAG 1.4.12, in which nothing may get lost. */
function listFoutenMetTekstafstand(): string[] {
  const afstand = new CSSStyleSheet();
  afstand.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }',
  );
  const eerder = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...eerder, afstand];
  const fouten = listOpmaakfouten();
  document.adoptedStyleSheets = eerder;
  return fouten;
}

const IN_DE_PAGINA = [
  ...CONTRAST,
  nameElement,
  isInBeeld,
  listRegels,
  findKader,
  findLaag,
  listZijwaarts,
  listOnbereikbaar,
  listOverlap,
  listContrastfouten,
  listKleineDoelen,
  listVastedelen,
  listOpmaakfouten,
  listFoutenMetTekstafstand,
].join('\n');

/** Faults of the layout of a page as it stands and, when asked, once with wide spacing of the text. */
export async function findOpmaakfouten(page: Page, { isOokRuim = true } = {}): Promise<string[]> {
  const gevonden: unknown = await page.evaluate(`(() => {
    ${IN_DE_PAGINA}
    const gewoon = listOpmaakfouten();
    const ruim = ${String(isOokRuim)} ? listFoutenMetTekstafstand().filter((fout) => !gewoon.includes(fout)) : [];
    return [...gewoon, ...ruim.map((fout) => 'with wide spacing: ' + fout)];
  })()`);
  return Array.isArray(gevonden) ? gevonden.map(String) : [];
}
