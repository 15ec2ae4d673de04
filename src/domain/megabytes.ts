const MB = 1_000_000;

/** Bytes as a person reads them: `6,4 MB`, and `minder dan 0,1 MB` of a little. The space does not break. */
export function formatMegabytes(bytes: number): string {
  const megabytes = bytes / MB;
  const isWeinig = bytes > 0 && megabytes < 0.1;
  const cijfers = (isWeinig ? 0.1 : megabytes).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  return `${isWeinig ? 'minder dan ' : ''}${cijfers}\u00a0MB`;
}
