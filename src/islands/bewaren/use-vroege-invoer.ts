import { useLayoutEffect, useState } from 'preact/hooks';

type Veld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stood in a field before the page's script ran. */
export type VroegVeld = {
  /** What is entered in it, as its `data-veld` says. */
  veld: string;
  /** Id of the question or the subject that it is about, as its `data-vraag` says; '' when it is about the whole document. */
  id: string;
  waarde: string;
};

/**
 * Gives to `adopt` what a visitor entered while the script was on its way, which on a slow laptop may take seconds. It
 * goes once, over what an earlier visit left, to the document that the page began with. `kader` is the selector of the
 * element of the tool.
 */
export function useVroegeInvoer(kader: string, adopt: (veld: VroegVeld) => void): void {
  // Before the first render in the browser, which empties the fields again.
  const [velden] = useState(() => readVroegeInvoer(kader));
  useLayoutEffect(() => velden.forEach(adopt), []);
}

/** The server renders every field empty, so whatever stands in one was entered. Nothing while the site is built. */
function readVroegeInvoer(kader: string): VroegVeld[] {
  if (typeof document === 'undefined') return [];
  return [...document.querySelectorAll<Veld>(`${kader} [data-veld]`)]
    .map((element) => ({
      veld: element.dataset['veld'] ?? '',
      id: element.dataset['vraag'] ?? '',
      waarde: readWaarde(element),
    }))
    .filter(({ waarde }) => waarde !== '');
}

function readWaarde(element: Veld): string {
  const isNietGekozen = 'checked' in element && /^(radio|checkbox)$/.test(element.type) && !element.checked;
  return isNietGekozen ? '' : element.value;
}
