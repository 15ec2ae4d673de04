const MB = 1_000_000;

/**
 * What browsers keep for one host in localStorage: about 5 million characters. They count each in a way of their own
 * (two bytes, or one), but arrive at the same number, so here one character is one byte of '5 MB'.
 */
const OPSLAG_TEKENS = 5 * MB;

/** How much is used of what there is, such as `0,3 van ongeveer 5 MB`; the argument counts characters. */
export function formatGebruik(tekens: number): string {
  const gebruikt = tekens / MB;
  const isWeinig = tekens > 0 && gebruikt < 0.1;
  const cijfers = (isWeinig ? 0.1 : gebruikt).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  return `${isWeinig ? 'minder dan ' : ''}${cijfers} van ongeveer ${String(OPSLAG_TEKENS / MB)} MB`;
}
