import type { Page } from '@playwright/test';

/*
 * What a user of the keyboard meets: the focus goes through the page in the order in which it is read, is always to be
 * seen, and is never under something else.
 */

/** A stop of the focus: its number in the order of the document, with what is wrong there. */
type Halte = { nummer: number; wie: string; isDatum: boolean; fouten: string[] };

/** What a page of ours can give the focus to. */
const HALTES =
  'a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';

/** What is wrong with the focus on a page, and how many stops it has. */
export type Focusronde = { haltes: number; fouten: string[] };

/**
 * Gives the focus to each stop of the page in turn, and looks how it stands there. That Tab comes to all of them is for
 * `walkFocus`, which takes ten times as long.
 */
export async function inspectFocus(page: Page): Promise<Focusronde> {
  return inspectAlle(page, 'overal');
}

/** The same for the outlines only: in other colours everything stands where it stood. */
export async function inspectOmlijning(page: Page): Promise<Focusronde> {
  return inspectAlle(page, 'omlijning');
}

async function inspectAlle(page: Page, wijze: Wijze): Promise<Focusronde> {
  const fouten = await page.evaluate(prepareRonde, HALTES);
  // From now on the browser takes it that the user works with the keyboard, and shows the focus that a script gives.
  await page.keyboard.press('Tab');
  const haltes = await page.evaluate(inspectHaltes, wijze);
  return { haltes: haltes.length, fouten: [...fouten, ...listFouten(haltes)] };
}

/** Goes through the page with Tab, from its beginning to its end, and looks at each stop and at the round as a whole. */
export async function walkFocus(page: Page): Promise<Focusronde> {
  const fouten = await page.evaluate(prepareRonde, HALTES);
  const haltes: Halte[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const [halte] = await page.evaluate(inspectHaltes, 'hier' as const);
    const vorige = haltes.at(-1);
    // A field for a date has stops within it.
    if (halte !== undefined && halte.nummer === vorige?.nummer) {
      if (halte.isDatum) continue;
      fouten.push(`Tab does not leave ${halte.wie}`);
    }
    // After the last stop comes the browser itself, or the first again.
    if (halte === undefined || haltes.some(({ nummer }) => nummer === halte.nummer)) break;
    if (halte.nummer < (vorige?.nummer ?? -1)) fouten.push(`out of order: ${halte.wie}`);
    haltes.push(halte);
  }
  const gemist = await page.evaluate(
    (nummers) =>
      [...document.querySelectorAll<HTMLElement>('[data-halte]')]
        .filter(({ dataset }) => !nummers.includes(Number(dataset['halte'])))
        .map((element) => `never reached: ${element.outerHTML.slice(0, 120)}`),
    haltes.map(({ nummer }) => nummer),
  );
  return { haltes: haltes.length, fouten: [...fouten, ...gemist, ...listFouten(haltes)] };
}

function listFouten(haltes: readonly Halte[]): string[] {
  return haltes.flatMap(({ wie, fouten }) => fouten.map((fout) => `${fout}: ${wie}`));
}

/** Numbers what Tab must reach, in the order of the document, and puts the focus before the first of it. */
function prepareRonde(selector: string): string[] {
  const fouten: string[] = [];
  for (const oud of document.querySelectorAll<HTMLElement>('[data-halte]')) delete oud.dataset['halte'];
  const isZichtbaar = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  let nummer = 0;
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (element.tabIndex > 0) fouten.push(`positive tabindex: ${element.outerHTML.slice(0, 120)}`);
    if (element.tabIndex < 0 || element.matches(':disabled') || !isZichtbaar(element)) continue;
    // Of a group of choices only one is a stop: what is chosen, or else the first.
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const groep = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        ({ name, form, disabled }) => name === element.name && form === element.form && !disabled,
      );
      if (element !== (groep.find(({ checked }) => checked) ?? groep[0])) continue;
    }
    element.dataset['halte'] = String(nummer);
    nummer += 1;
    const { outlineStyle } = getComputedStyle(element);
    if (element !== document.activeElement && outlineStyle !== 'none') {
      fouten.push(`an outline without the focus: ${element.outerHTML.slice(0, 120)}`);
    }
  }
  document.body.tabIndex = -1;
  document.body.focus({ preventScroll: true });
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
  return fouten;
}

/** At the stop that has the focus, at all of them in turn, or at the outlines of all of them. */
type Wijze = 'hier' | 'overal' | 'omlijning';

/** Looks at the stop that has the focus (none, when the focus has left the page), or at all of them in turn. */
async function inspectHaltes(wijze: Wijze): Promise<Halte[]> {
  type Kleur = readonly [number, number, number, number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const readKleur = (css: string): Kleur => {
    if (canvas === null) throw new Error('Geen canvas');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a];
  };
  const computeLicht = ([r, g, b]: Kleur) => {
    const [x = 0, y = 0, z = 0] = [r, g, b]
      .map((deel) => deel / 255)
      .map((deel) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const computeContrast = (een: Kleur, ander: Kleur) => {
    const [licht, donker] = [computeLicht(een), computeLicht(ander)];
    return (Math.max(licht, donker) + 0.05) / (Math.min(licht, donker) + 0.05);
  };
  const listOuders = (van: Element): Element[] =>
    van.parentElement === null ? [] : [van.parentElement, ...listOuders(van.parentElement)];
  /** The colour on which what is drawn around an element stands: that of what is wider than the element itself. */
  const findOndergrond = (van: Element) =>
    listOuders(van)
      .filter((ouder) => ouder.clientWidth > van.getBoundingClientRect().width)
      .map((ouder) => readKleur(getComputedStyle(ouder).backgroundColor))
      .find(([, , , dekking]) => dekking > 250) ??
    readKleur(getComputedStyle(document.documentElement).backgroundColor);

  const describeOmlijning = (element: Element): string[] => {
    // It may stand around the whole of which the field is a part, such as a choice with its words.
    const drager = [element, ...listOuders(element).slice(0, 2)].find(
      (een) => getComputedStyle(een).outlineStyle !== 'none',
    );
    if (drager === undefined) return ['no outline'];
    const { outlineWidth, outlineColor, outlineOffset } = getComputedStyle(drager);
    const contrast = computeContrast(readKleur(outlineColor), findOndergrond(drager));
    const binnen = drager.getBoundingClientRect();
    // What scrolls or hides what sticks out cuts an outline off. One side may be lost, and no more.
    const rand = parseFloat(outlineOffset) + 2;
    const afgesneden = listOuders(drager).filter((ouder) => {
      const { overflowX, overflowY } = getComputedStyle(ouder);
      if (ouder === document.body || ouder === document.documentElement) return false;
      if (overflowX === 'visible' && overflowY === 'visible') return false;
      const vak = ouder.getBoundingClientRect();
      const kwijt = [
        binnen.top - rand < vak.top,
        binnen.bottom + rand > vak.bottom,
        binnen.left - rand < vak.left,
        binnen.right + rand > vak.right,
      ];
      return kwijt.filter(Boolean).length > 1;
    });
    return [
      ...(parseFloat(outlineWidth) < 2 ? [`outline of ${outlineWidth}`] : []),
      ...(contrast < 3 ? [`outline with a contrast of ${contrast.toFixed(1)}`] : []),
      ...afgesneden.map(({ className }) => `outline cut off by .${className}`),
    ];
  };

  /** Whether what lies on an element hides it: the room around a link in a line lies on the next line, and shows it. */
  const isDekkend = (boven: Element, element: HTMLElement): boolean => {
    for (let deel: Element | null = boven; deel !== null && !deel.contains(element); deel = deel.parentElement) {
      const isBeeld = deel.matches('img, svg, svg *, canvas, input, textarea, select, button');
      if (isBeeld || !/^(?:rgba\(0, 0, 0, 0\)|transparent)$/.test(getComputedStyle(deel).backgroundColor)) return true;
    }
    return false;
  };

  const describePlaats = (element: HTMLElement): string[] => {
    const { clientHeight: hoogte, clientWidth: breedte } = document.documentElement;
    const vlakken = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const punten = vlakken.flatMap(({ left, right, top, bottom }) => {
      const [dx, dy] = [Math.min(3, (right - left) / 2), Math.min(3, (bottom - top) / 2)];
      return [
        [(left + right) / 2, (top + bottom) / 2] as const,
        [left + dx, top + dy] as const,
        [right - dx, top + dy] as const,
        [left + dx, bottom - dy] as const,
        [right - dx, bottom - dy] as const,
      ];
    });
    const inBeeld = punten.filter(([x, y]) => x >= 0 && x < breedte && y >= 0 && y < hoogte);
    if (inBeeld.length === 0) return ['outside the viewport'];
    // Of a field with several lines the browser shows the line where one types.
    const past = element.tagName !== 'TEXTAREA' && element.getBoundingClientRect().height < hoogte - 16;
    // That nothing sticks out sideways is another test's.
    if (past && punten.some(([, y]) => y < 0 || y >= hoogte)) return ['partly outside the viewport'];
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const bedekt = inBeeld.flatMap(([x, y]) => {
      const boven = document.elementFromPoint(x, y);
      const isEigen = boven === null || [element, ...labels].some((deel) => deel.contains(boven));
      // What holds the element is seen at a round corner.
      return isEigen || boven.contains(element) || !isDekkend(boven, element) ? [] : [boven.className || boven.tagName];
    });
    return bedekt.length === 0 ? [] : [`under .${[...new Set(bedekt)].join(' and .')}`];
  };

  const inspect = (element: HTMLElement): Halte => {
    const tekst = element.getAttribute('aria-label') ?? element.textContent;
    return {
      nummer: Number(element.dataset['halte'] ?? -1),
      wie: `${element.tagName.toLowerCase()}#${element.id}.${element.className} ‘${tekst.trim().replace(/\s+/g, ' ').slice(0, 40)}’`,
      isDatum: element instanceof HTMLInputElement && element.type === 'date',
      fouten: [...describeOmlijning(element), ...(wijze === 'omlijning' ? [] : describePlaats(element))],
    };
  };
  const isHier = wijze === 'hier';
  const haltes = !isHier
    ? [...document.querySelectorAll<HTMLElement>('[data-halte]')]
    : [document.activeElement].filter((een) => een instanceof HTMLElement).filter((een) => een !== document.body);
  const gezien: Halte[] = [];
  for (const halte of haltes) {
    if (!isHier) halte.focus({ preventScroll: wijze === 'omlijning' });
    let nu = inspect(halte);
    // A row that scrolls sideways is there a frame later; on a busy machine the page itself takes more of them.
    for (let beeld = 0; nu.fouten.length > 0 && beeld < 12; beeld += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      nu = inspect(halte);
    }
    gezien.push(nu);
  }
  return gezien;
}
