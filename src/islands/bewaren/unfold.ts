/** On paper nothing can be unfolded: unfolds what is folded, and gives what folds it again. */
export function unfold(vouwen: Iterable<Pick<HTMLDetailsElement, 'open'>>): () => void {
  const dicht = [...vouwen].filter(({ open }) => !open);
  const setOpen = (isOpen: boolean) => {
    for (const vouw of dicht) vouw.open = isOpen;
  };
  setOpen(true);
  return () => setOpen(false);
}
