import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Integration that leaves every built page only the permissions that it uses. Astro gives each page the hashes of all
 * inline scripts and styles of the whole site: a page without scripts would allow nine of them, and carry half a kilobyte
 * of hashes that do not compress.
 */
export function tightPolicy(): AstroIntegration {
  return {
    name: 'tight-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const map = fileURLToPath(dir);
        const bestanden = (await readdir(map, { recursive: true })).filter((bestand) => bestand.endsWith('.html'));
        for (const bestand of bestanden.map((een) => join(map, een))) {
          await writeFile(bestand, tightenPolicy(await readFile(bestand, 'utf8')));
        }
      },
    },
  };
}

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

/** The page with, in its policy, only the hashes of what stands in it; without any script no script may run at all. */
export function tightenPolicy(html: string): string {
  return html.replace(POLICY, (_, begin: string, policy: string, eind: string) => {
    const hashes = new Set([...listInline(html, 'script'), ...listInline(html, 'style')].map(hashInline));
    const regels = policy.split(';').map((regel) => {
      const [naam = '', ...bronnen] = regel.trim().split(/\s+/);
      if (naam === 'script-src' && !/<script[\s>]/.test(html)) return "script-src 'none'";
      return [naam, ...bronnen.filter((bron) => !bron.startsWith("'sha") || hashes.has(bron))].join(' ');
    });
    return begin + regels.filter(Boolean).join(';') + eind;
  });
}

function listInline(html: string, element: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${element}(?:\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g'))].map(
    ([, inhoud = '']) => inhoud,
  );
}

function hashInline(inhoud: string): string {
  return `'sha256-${createHash('sha256').update(inhoud).digest('base64')}'`;
}
