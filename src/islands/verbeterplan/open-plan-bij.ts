/** Opens another plan on this page with `open` and goes to a part of it (`#…`), with focus: what had it is gone. */
export function openPlanBij(hash: string, open: () => void): void {
  open();
  history.replaceState(history.state, '', hash);
  // Once the plan is on the page.
  setTimeout(() => document.querySelector<HTMLElement>('.plandeel')?.focus());
}
