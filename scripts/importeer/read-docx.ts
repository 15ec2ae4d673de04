import mammoth from 'mammoth';
import { LeesFout, type Document } from './document.ts';
import { readHtml } from './read-html.ts';

/** Styles of Word that say more than how a paragraph looks; a table of contents is made anew by the site. */
const STIJLEN = [
  "p[style-name='Title'] => h1.titel:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='TOC Heading'] => !",
  "p[style-name='TOCHeading'] => !",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((niveau) => [
    `p[style-name='toc ${niveau}'] => !`,
    `p[style-name='TOC ${niveau}'] => !`,
    `p.TOC${niveau} => !`,
    `p.Inhopg${niveau} => !`,
  ]),
];

/** First bytes of files of Word before 2007, and of files with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a Word file (.docx). Headers, footers, comments and the table of contents stay behind. */
export async function readDocx(bytes: Uint8Array): Promise<Document> {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    throw new LeesFout(
      'Dit bestand is met een wachtwoord beveiligd, of het is een oud Word-bestand. Open het in Word en sla het zonder wachtwoord op als .docx.',
    );
  }
  let html: string;
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STIJLEN,
        externalFileAccess: false,
        // Only that there was a picture, and its description; the picture itself is not used.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    html = result.value;
  } catch {
    throw new LeesFout(
      'Dit bestand is geen leesbaar Word-bestand: het is beschadigd of heeft een verkeerde naam. Open het in Word en sla het opnieuw op als .docx.',
    );
  }
  return readHtml(html);
}
