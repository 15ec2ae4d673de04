import { zipSync, type Zippable } from 'fflate';

/** A file to pack: its path in the zip, with slashes, and what is in it. */
export type Zipbestand = { pad: string; inhoud: Uint8Array };

/** Packed already; to press it again takes time and gains nothing. */
const AL_KLEIN = /\.(docx|pagefind|pf_\w+|png|webp|woff2)$/;

/**
 * A zip with these files in order of their paths, all of one moment: the same files and moment make the same bytes. The
 * moment has to be that of the making. Web servers tell an old file from a new one by it, and would go on saying that a
 * page of an earlier zip is the present one.
 */
export function packZip(bestanden: readonly Zipbestand[], moment: Date): Uint8Array {
  const gesorteerd = bestanden.toSorted((een, ander) => (een.pad < ander.pad ? -1 : 1));
  const inhoud: Zippable = Object.fromEntries(
    gesorteerd.map(({ pad, inhoud: bytes }) => [pad, [bytes, { level: AL_KLEIN.test(pad) ? 0 : 9 }]]),
  );
  return zipSync(inhoud, { mtime: toZonetijd(moment) });
}

/** A zip knows no time zone and fflate writes the local time: this has the figures of UTC as its local ones. */
function toZonetijd(moment: Date): Date {
  return new Date(
    moment.getUTCFullYear(),
    moment.getUTCMonth(),
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  );
}
