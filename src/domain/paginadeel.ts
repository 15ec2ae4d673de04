/** Cuts the part under the h2 with this id, up to the next h2, out of the HTML of a text; '' when there is no such h2. */
export function cutPaginadeel(html: string, kopId: string): { deel: string; rest: string } {
  const begin = html.indexOf(`<h2 id="${kopId}"`);
  if (begin === -1) return { deel: '', rest: html };
  const volgende = html.indexOf('<h2', begin + 1);
  const einde = volgende === -1 ? html.length : volgende;
  return { deel: html.slice(begin, einde), rest: html.slice(0, begin) + html.slice(einde) };
}
