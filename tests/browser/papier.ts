import type { Page } from '@playwright/test';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A sheet of what a page prints. */
export type Vel = {
  /** In points: an A4 is 595 by 842. */
  breedte: number;
  hoogte: number;
  /** All that can be read on it, with one space wherever there is room. */
  tekst: string;
  /** Colours of letters, lines and planes, as `#rrggbb`. What is in a picture does not count. */
  kleuren: ReadonlySet<string>;
};

/** Prints the page as it is now, and reads every sheet. */
export async function printVellen(page: Page): Promise<Vel[]> {
  return readVellen(await page.pdf({ preferCSSPageSize: true }));
}

/** Reads every sheet of a PDF. */
export async function readVellen(bytes: Uint8Array): Promise<Vel[]> {
  const [pdf, { OPS }] = await Promise.all([getDocumentProxy(new Uint8Array(bytes)), getResolvedPDFJS()]);
  const kleurzetters: readonly number[] = [OPS.setFillRGBColor, OPS.setStrokeRGBColor];
  const vellen: Vel[] = [];
  for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) {
    const vel = await pdf.getPage(nummer);
    const { width, height } = vel.getViewport({ scale: 1 });
    const [{ items }, { fnArray, argsArray }] = await Promise.all([vel.getTextContent(), vel.getOperatorList()]);
    const tekst = items.map((stuk) => ('str' in stuk ? `${stuk.str}${stuk.hasEOL ? '\n' : ''}` : '')).join('');
    vellen.push({
      breedte: Math.round(width),
      hoogte: Math.round(height),
      tekst: tekst.replace(/\s+/g, ' ').trim(),
      kleuren: new Set(fnArray.flatMap((functie, i) => (kleurzetters.includes(functie) ? [String(argsArray[i])] : []))),
    });
  }
  await pdf.loadingTask.destroy();
  return vellen;
}
