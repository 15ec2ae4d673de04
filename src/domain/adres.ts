/**
 * Root-relative address under the base path: `toHref('/over/', '/pad/')` is `/pad/over/`.
 * Other addresses (external, anchors, `tel:`) come back unchanged.
 */
export function toHref(adres: string, basis: string): string {
  return adres.startsWith('/') && !adres.startsWith('//') ? basis.replace(/\/$/, '') + adres : adres;
}

/** Address of a page from its id in the content folder: `map/pagina` is `/map/pagina/`. */
export function toAdres(paginaId: string): string {
  const pad = paginaId.replace(/(^|\/)index$/, '');
  return pad === '' ? '/' : `/${pad}/`;
}
