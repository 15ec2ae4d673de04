import { listStammen, splitVraag } from './woorden.ts';

/** Whether one of the words of `naam` stands in `vraag`, the last of which may be half typed: then that name is why it came. */
export function isGenoemd(naam: string, vraag: string): boolean {
  const getypt = splitVraag(vraag);
  const stammen = new Set(getypt.flatMap(listStammen));
  const laatste = getypt.at(-1) ?? '';
  const woorden = splitVraag(naam);
  return (
    woorden.some((woord) => getypt.includes(woord) || listStammen(woord).some((stam) => stammen.has(stam))) ||
    (laatste.length > 1 && woorden.some((woord) => woord.startsWith(laatste)))
  );
}
