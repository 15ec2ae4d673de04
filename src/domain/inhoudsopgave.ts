/** A heading as the Markdown renderer gives it. */
type Kop = { depth: number; slug: string; text: string };

/** An entry of a page's contents, with the headings one level deeper. */
export type InhoudsopgaveKop = { id: string; titel: string; onder: { id: string; titel: string }[] };

/** Contents of a page: its h2 headings with the h3 headings under each. */
export function toInhoudsopgave(koppen: readonly Kop[]): InhoudsopgaveKop[] {
  const inhoud: InhoudsopgaveKop[] = [];
  for (const { depth, slug, text } of koppen) {
    if (depth === 2) inhoud.push({ id: slug, titel: text, onder: [] });
    else if (depth === 3) inhoud.at(-1)?.onder.push({ id: slug, titel: text });
  }
  return inhoud;
}

/** A text as HTML, parted where its first heading begins. Without a heading there is no `rest`. */
export function splitBijKop(html: string): { begin: string; rest: string } {
  const kop = html.search(/<h2[\s>]/);
  return kop === -1 ? { begin: html, rest: '' } : { begin: html.slice(0, kop), rest: html.slice(kop) };
}
