/**
 * A mark says that something on a page must still be looked at before it is published. Importing a document puts marks where
 * it is not sure; an editor may write them too, as a comment between braces or at the start of a field. The check refuses them.
 */
const BEGIN = 'TE CONTROLEREN:';

/** The words of the mark in what stands between braces, or in a field; undefined when it is no mark. */
export function readMerk(tekst: string): string | undefined {
  const inhoud = tekst
    .trim()
    .replace(/^\/\*\s*|\s*\*\/$/g, '')
    .replace(/\s+/g, ' ');
  return inhoud.startsWith(BEGIN) ? inhoud.slice(BEGIN.length).trim() : undefined;
}

/** A field of a page with a mark before its text. */
export function toMerkveld(tekst: string): string {
  return `${BEGIN} ${tekst}`;
}

/** What stands between the braces of a mark on a page. What would end the comment is taken apart. */
export function toMerkcode(tekst: string): string {
  return `/* ${BEGIN} ${tekst.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim()} */`;
}
