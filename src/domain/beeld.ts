/** A picture file with its true size in pixels. */
export type Beeldbestand = { src: string; width: number; height: number };

/** A picture for a light screen and the same for a dark one. */
export type Beeld = { licht: Beeldbestand; donker: Beeldbestand };

/** How many pixels of a picture there are for each pixel of the page. */
export const BEELDSCHERPTE = 2;

/** The names of the two files of a picture, in the folder of pictures. */
export function listBeeldbestanden(beeld: string): { licht: string; donker: string } {
  return { licht: `${beeld}-licht.webp`, donker: `${beeld}-donker.webp` };
}
