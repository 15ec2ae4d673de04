/** Types of files that the site has, by extension; IIS gives a file of another kind to nobody. */
const SOORTEN: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Extension with its dot and the type to send it with. */
export type Bestandssoort = { extensie: string; type: string };

/** The types of these files, in alphabetical order. Throws at one that has none: a web server could not send it. */
export function listBestandssoorten(bestanden: readonly string[]): Bestandssoort[] {
  const extensies = new Set(bestanden.flatMap((bestand) => /\.[^./]+$/.exec(bestand)?.[0] ?? []));
  return [...extensies].sort().map((extensie) => {
    const type = SOORTEN[extensie];
    if (type === undefined) throw new Error(`No type for ${extensie}: add it to scripts/server/bestandssoorten.ts.`);
    return { extensie, type };
  });
}
