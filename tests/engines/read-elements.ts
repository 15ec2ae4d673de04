import type { Gelezen } from './driver.ts';

/** What can be seen of elements. Runs in the page, so it can use nothing from outside. */
export function readElements(elements: readonly Element[]): Gelezen[] {
  return elements.map((element) => {
    const isVeld =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement;
    return {
      tekst: (element instanceof HTMLElement ? element.innerText : element.textContent).replace(/\s+/g, ' ').trim(),
      waarde: isVeld ? element.value : element instanceof HTMLAnchorElement ? element.href : '',
      isAangevinkt: element instanceof HTMLInputElement && element.checked,
      heeftFocus: element === document.activeElement,
    };
  });
}
