import { decodeTekst } from '../../src/export/decode-tekst.ts';
import { cleanBlokken } from './clean-blokken.ts';
import { LeesFout, type Document } from './document.ts';
import { markVet } from './mark-vet.ts';
import { pairNoten } from './pair-noten.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readTekst } from './read-tekst.ts';

/** How the text of a file becomes a document, by the end of its name. */
const LEZERS: Readonly<Record<string, (tekst: string) => Document>> = {
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
  txt: readTekst,
};

/** What people have instead, and how to get from there. */
const ANDERS: Readonly<Record<string, string>> = {
  doc: 'Dit is een oud Word-bestand. Open het in Word of LibreOffice en sla het op als .docx.',
  odt: 'Open dit bestand in LibreOffice of Word en sla het op als .docx.',
  rtf: 'Open dit bestand in Word of LibreOffice en sla het op als .docx.',
  pdf: 'Een PDF heeft geen koppen en alinea’s die te lezen zijn. Vraag de maker om het Word-bestand. Is dat er niet, open de PDF dan in Word en sla hem op als .docx, of kopieer de tekst naar een .txt-bestand.',
};

/**
 * Reads a document for the import. `naam` is the name of the file; its end says what kind it is.
 * Throws `LeesFout` when it cannot be read.
 */
export async function readDocument(naam: string, bytes: Uint8Array): Promise<Document> {
  const soort = /\.([^.]+)$/.exec(naam)?.[1]?.toLowerCase() ?? '';
  const wegwijzer = ANDERS[soort];
  if (wegwijzer !== undefined) throw new LeesFout(wegwijzer);
  const lezer = LEZERS[soort];
  if (lezer === undefined && soort !== 'docx') {
    throw new LeesFout(`Een bestand met ‘.${soort}’ kan niet worden gelezen. Kies een .docx, .md, .html of .txt.`);
  }
  if (bytes.length === 0) throw new LeesFout('Dit bestand is leeg.');
  const document = lezer === undefined ? await readDocx(bytes) : lezer(decode(bytes));
  const blokken = pairNoten(cleanBlokken(markVet(document.blokken)));
  if (blokken.length === 0) throw new LeesFout('In dit bestand staat geen tekst.');
  return { ...document, blokken };
}

function decode(bytes: Uint8Array): string {
  const gelezen = decodeTekst(bytes);
  if (gelezen.soort !== 'tekst') {
    throw new LeesFout(
      'Dit bestand is geen tekst: het heeft een verkeerde naam. Kijk wat voor bestand het is en geef het de juiste naam.',
    );
  }
  return gelezen.tekst;
}
