/**
 * The words of a page in Markdown with components, as a reader sees them: without addresses, tags, ids and marks; headings,
 * texts of links and notes stay. Every block is on a line of its own, so that nothing is found across two of them.
 */
export function toPlatteTekst(mdx: string): string {
  return mdx
    .replace(/\r\n/g, '\n')
    .replace(/^\[\^[^\]]+\]:\s*/gm, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[A-Z][A-Za-z]*((?:\s+[a-z]+="[^"]*")*)\s*\/?>/g, (_, props: string) =>
      [...props.matchAll(/\stitel="([^"]*)"/g)].map(([, titel = '']) => titel).join(' '),
    )
    .replace(/<\/[A-Z][A-Za-z]*>/g, '')
    .replace(/^#+[^\S\n]+(.*?)[^\S\n]*(?:\{#[^}]*\})?[^\S\n]*$/gm, '$1')
    .replace(/^[^\S\n]*(?:[-*+]|\d+\.|>)[^\S\n]+/gm, '')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .split(/\n\s*\n/)
    .map((blok) => blok.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
