/*
 * WCAG 1.4.3, worked out from the colours that the browser has computed: text against what its ancestors paint behind it.
 * Axe asks of each text what lies at its place on the screen, which takes more time than all its other rules together.
 * The functions run in the page, sent there as text, so they call each other and nothing else.
 */

type Kleur = { rood: number; groen: number; blauw: number; dekking: number };

/** A computed colour, its parts from 0 to 1. Undefined for a notation that is not known here. */
function readKleur(tekst: string): Kleur | undefined {
  const soort = /^(rgba?|color)\((srgb )?/.exec(tekst);
  const getallen = (tekst.slice(soort?.[0].length ?? 0).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [rood, groen, blauw, dekking = 1] = getallen;
  if (!soort || (soort[1] === 'color') !== (soort[2] !== undefined)) return undefined;
  if (rood === undefined || groen === undefined || blauw === undefined) return undefined;
  const deel = soort[1] === 'color' ? 1 : 255;
  return { rood: rood / deel, groen: groen / deel, blauw: blauw / deel, dekking };
}

/** What is seen of a colour that lies on one through which nothing shines. */
function layOver(boven: Kleur, onder: Kleur): Kleur {
  const mix = (een: number, ander: number) => een * boven.dekking + ander * (1 - boven.dekking);
  return {
    rood: mix(boven.rood, onder.rood),
    groen: mix(boven.groen, onder.groen),
    blauw: mix(boven.blauw, onder.blauw),
    dekking: 1,
  };
}

function computeContrast(een: Kleur, ander: Kleur): number {
  const lineair = (deel: number) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4);
  const licht = ({ rood, groen, blauw }: Kleur) =>
    0.2126 * lineair(rood) + 0.7152 * lineair(groen) + 0.0722 * lineair(blauw);
  const [meer, minder] = [licht(een), licht(ander)].sort((a, b) => b - a);
  return ((meer ?? 0) + 0.05) / ((minder ?? 0) + 0.05);
}

/** What is painted behind the text of an element; undefined where a drawing lies under it. */
function findAchtergrond(element: Element, bekend: Map<Element, Kleur | undefined>): Kleur | undefined {
  if (bekend.has(element)) return bekend.get(element);
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const eigen = readKleur(backgroundColor);
  const ouder = element.parentElement;
  const wit = { rood: 1, groen: 1, blauw: 1, dekking: 1 };
  const onder = eigen?.dekking === 1 ? eigen : ouder ? findAchtergrond(ouder, bekend) : wit;
  const gezien = eigen && onder && backgroundImage === 'none' ? layOver(eigen, onder) : undefined;
  bekend.set(element, gezien);
  return gezien;
}

/** What cannot be used need not be read well, nor the label of it. */
function isUitgeschakeld(element: Element): boolean {
  const label = element.closest('label');
  return Boolean(element.closest(':disabled, [aria-disabled=true]') ?? label?.control?.matches(':disabled'));
}

/** Elements whose letters differ too little from what is behind them: 4.5 to 1, or 3 to 1 for large ones. */
export function listZwakContrast(elementen: readonly Element[]): { element: Element; contrast: string }[] {
  const achtergronden = new Map<Element, Kleur | undefined>();
  return elementen.flatMap((element) => {
    if (isUitgeschakeld(element)) return [];
    const stijl = getComputedStyle(element);
    const letters = readKleur(stijl.color);
    const achtergrond = findAchtergrond(element, achtergronden);
    if (!letters) return [{ element, contrast: stijl.color }];
    if (!achtergrond) return [];
    let { dekking } = letters;
    for (let deel: Element | null = element; deel; deel = deel.parentElement) {
      dekking *= Number(getComputedStyle(deel).opacity);
    }
    const contrast = computeContrast(layOver({ ...letters, dekking }, achtergrond), achtergrond);
    const grootte = Number.parseFloat(stijl.fontSize);
    const isGroot = grootte >= 24 || (grootte >= 18.66 && Number(stijl.fontWeight) >= 700);
    return contrast < (isGroot ? 3 : 4.5) ? [{ element, contrast: contrast.toFixed(2) }] : [];
  });
}

/** To send to a page together. */
export const CONTRAST = [readKleur, layOver, computeContrast, findAchtergrond, isUitgeschakeld, listZwakContrast];
