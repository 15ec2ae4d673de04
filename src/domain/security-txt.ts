import type { Beveiliging } from './site.ts';

/** Where the file stands on a host, and nowhere else: RFC 9116 lets nobody look for it under a path. */
export const SECURITY_TXT = '/.well-known/security.txt';

/**
 * The text of security.txt (RFC 9116), from which a researcher learns where to report a weakness. `adres` is the origin
 * of the site.
 */
export function formatSecurityTxt({ melden, geldig_tot, beleid }: Beveiliging, adres: string): string {
  return [
    ...melden.map((weg) => `Contact: ${weg.startsWith('https://') ? weg : `mailto:${weg}`}`),
    `Expires: ${geldig_tot}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${adres}${SECURITY_TXT}`,
    ...(beleid === undefined ? [] : [`Policy: ${beleid}`]),
    '',
  ].join('\n');
}
