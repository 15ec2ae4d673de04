/** Style sheets by address, each once. */
const geladen = new Map<string, Promise<void>>();

/** Loads a style sheet that only a part of the page needs. Rejects when it cannot be loaded, as without a connection. */
export function loadStijl(href: string): Promise<void> {
  const bestaand = geladen.get(href);
  if (bestaand !== undefined) return bestaand;
  const stijl = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      geladen.delete(href);
      link.remove();
      reject(new Error(`De opmaak ${href} kon niet worden geladen.`));
    };
    document.head.append(link);
  });
  geladen.set(href, stijl);
  return stijl;
}
