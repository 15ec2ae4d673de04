import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

/**
 * The page with, in its policy, only the hashes of what stands in it; without any script no script may run at all, and
 * without a style sheet to load either none may be loaded. Astro gives each page the hashes of all inline scripts and styles
 * of the whole site: a page without scripts would allow nine of them, and carry half a kilobyte of hashes that do not
 * compress.
 */
export function tightenPolicy(html: string): string {
  return html.replace(POLICY, (_, begin: string, policy: string, eind: string) => {
    const hashes = new Set([...listInline(html, 'script'), ...listInline(html, 'style')].map(hashInline));
    const heeftScript = /<script[\s>]/.test(html);
    const isStijlElders = heeftScript || /<link [^>]*rel="?stylesheet/.test(html);
    const regels = policy.split(';').map((regel) => {
      const [naam = '', ...bronnen] = regel.trim().split(/\s+/);
      if (naam === 'script-src' && !heeftScript) return "script-src 'none'";
      const over = bronnen.filter((bron) => !bron.startsWith("'sha") || hashes.has(bron));
      if (naam !== 'style-src' || isStijlElders) return [naam, ...over].join(' ');
      const eigen = over.filter((bron) => bron !== "'self'");
      return [naam, ...(eigen.length === 0 ? ["'none'"] : eigen)].join(' ');
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
