/** Height of the mark in the header, in px. */
const HOOGTE = 34;

/**
 * The mark of a theme as it stands in the header: as high as the line there, and as wide as its own proportions make it.
 * A mark with a `<title>` is a picture with that name; one without says nothing that the name beside it does not say.
 */
export function toKopmerk(svg: string): string {
  const naam = /<title\b[^>]*>([^<]*)<\/title>/.exec(svg)?.[1]?.trim() ?? '';
  const [, , breedte = 1, hoogte = 1] = (/\sviewBox="([^"]*)"/.exec(svg)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const maat = `width="${String(Math.round((HOOGTE * breedte) / hoogte))}" height="${String(HOOGTE)}"`;
  const rol = naam === '' ? 'aria-hidden="true"' : `role="img" aria-label="${naam.replaceAll('"', '&quot;')}"`;
  return svg
    .slice(svg.indexOf('<svg'))
    .trimEnd()
    .replace(/<title\b[^>]*>[^<]*<\/title>\s*/, '')
    .replace(/^<svg\b[^>]*>/, (begin) =>
      begin.replace(/\s(?:width|height)="[^"]*"/g, '').replace('<svg', `<svg ${maat} ${rol}`),
    );
}
