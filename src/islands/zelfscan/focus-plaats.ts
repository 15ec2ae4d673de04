/** The id of the question in which an element stands. */
export function findVraagId(element: EventTarget | null): string | undefined {
  return element instanceof Element ? element.closest('.vraag')?.querySelector('h3')?.id : undefined;
}

/** Brings a place of the list into view and moves focus there: to the answer of a question, else to the place itself. */
export function focusPlaats(id: string): void {
  const plaats = document.getElementById(id);
  if (plaats === null) return;
  const vraag = plaats.closest('.vraag');
  (vraag ?? plaats).scrollIntoView();
  const antwoorden = [...(vraag?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
  const veld = antwoorden.find(({ checked }) => checked) ?? antwoorden[0];
  if (veld === undefined) plaats.tabIndex = -1;
  (veld ?? plaats).focus({ preventScroll: true });
}
