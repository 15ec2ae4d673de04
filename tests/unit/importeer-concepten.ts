import { createConcepten, type Keuzes } from '../../scripts/importeer/create-concepten.ts';
import { readDocument } from '../../scripts/importeer/read-document.ts';

/** The draft pages of a document, by file; `inhoud` is the text of the file or its bytes. */
export async function importBestand(
  naam: string,
  inhoud: string | Uint8Array,
  keuzes: Partial<Keuzes> = {},
): Promise<Readonly<Record<string, string>>> {
  const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud;
  const document = await readDocument(naam, bytes);
  const concepten = createConcepten(
    document,
    { map: 'gids', niveau: 1, titel: undefined, bron: undefined, ...keuzes },
    naam,
    0,
  );
  return Object.fromEntries(concepten.map(({ bestand, mdx }) => [bestand, mdx]));
}

/** The text of a page without its fields and without the mark that says where it came from. */
export function readLijf(mdx: string | undefined): string {
  return (mdx ?? '').replace(/^---\n[\s\S]*?\n---\n+/, '').replace(/^\{\/\* TE CONTROLEREN: dit concept [^\n]*\n+/, '');
}

/** The text of the first page of a document that is kept whole. */
export async function importLijf(naam: string, inhoud: string | Uint8Array): Promise<string> {
  return readLijf((await importBestand(naam, inhoud, { niveau: 0, titel: 'Proef' }))['gids/index.mdx']);
}
