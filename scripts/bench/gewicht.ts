import { extname } from 'node:path';

/** A file that the server gave, with the bytes that went over the line. */
export type Gegeven = { bestand: string; bytes: number };

/** What a visit asks of the network: bytes by kind, and how many files. */
export type Gewicht = { html: number; css: number; js: number; font: number; anders: number; verzoeken: number };

const SOORTEN: Readonly<Record<string, 'html' | 'css' | 'js' | 'font'>> = {
  '.html': 'html',
  '.css': 'css',
  '.js': 'js',
  '.mjs': 'js',
  '.woff2': 'font',
  '.woff': 'font',
};

/** Adds up what was given for one visit. */
export function computeGewicht(gegeven: readonly Gegeven[]): Gewicht {
  const gewicht = { html: 0, css: 0, js: 0, font: 0, anders: 0, verzoeken: gegeven.length };
  for (const { bestand, bytes } of gegeven) gewicht[SOORTEN[extname(bestand)] ?? 'anders'] += bytes;
  return gewicht;
}

/** What makes up the page itself: HTML, CSS and JavaScript, in bytes. */
export function computeKern({ html, css, js }: Gewicht): number {
  return html + css + js;
}

/** All that went over the line, in bytes. */
export function computeTotaal(gewicht: Gewicht): number {
  return computeKern(gewicht) + gewicht.font + gewicht.anders;
}
