/**
 * Makes a reader of the content that reads once per build, however many pages ask. While developing it reads every time, as
 * the content changes under it. What it gives is shared: nobody may change it.
 */
export function readOnce<T>(read: () => Promise<T>): () => Promise<T> {
  if (import.meta.env.DEV) return read;
  let result: Promise<T> | undefined;
  return () => (result ??= read());
}
