import { createHash } from 'node:crypto';
import { listPageTokens } from './page-tokens.ts';
import { listVariabelen, readStijlblad, selectCss, type Stijlblad } from './used-css.ts';

/** Marks a link to a style sheet that a page has to load all the same. */
const LOS = ' data-los';
/** An address seen from the sheet itself, and a sheet that loads another. */
const VERWIJST_VANUIT_BLAD = /@import|url\(\s*["']?(?![/#"']|data:|https?:)/;
/** Letters that some devices have in the place of others, just as wide. */
const EVEN_BREED: Readonly<Record<string, readonly string[]>> = { Arial: ['Liberation Sans', 'Roboto'] };

/** A page with its style in it; of one that was left as it is, `bladen` is empty. */
export type Ingevoegd = {
  html: string;
  /** Addresses of the style sheets that it linked before. */
  bladen: readonly string[];
  /** All that stood in them and in its own style, in order. */
  volledig: string;
};

const STIJL = /<style>([\s\S]*?)<\/style>|<link rel="stylesheet" href="([^"]*)">/g;
const VOORAF = /<link rel="preload"[^>]* as="font"[^>]*>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content="[^"]*?style-src )([^;"]*)/;

/**
 * Gives a page without scripts its style itself: the rules of its style sheets that it can use, with their hash in its
 * policy. A style sheet of its own would cost a phone one more trip to the server before it can draw anything. `read` gives
 * the text of a style sheet by the address in the link. A page of which a style sheet is not known, or which links one in
 * another way than Astro does, stays as it is.
 */
export function createInvoeger(read: (href: string) => string | undefined): (html: string) => Ingevoegd {
  const gelezen = new Map<string, { volledig: string; blad: Stijlblad } | undefined>();
  const gekozen = new Map<string, { css: string; hash: string }>();

  const readOnce = (naam: string, stukken: readonly Stuk[]) => {
    if (gelezen.has(naam)) return gelezen.get(naam);
    const teksten = stukken.map((stuk) => ('css' in stuk ? addLetters(stuk.css) : read(stuk.href)));
    const isLosTeLezen = teksten.every((tekst) => tekst !== undefined && !VERWIJST_VANUIT_BLAD.test(tekst));
    const volledig = teksten.join('\n');
    const resultaat = isLosTeLezen ? { volledig, blad: readStijlblad(volledig) } : undefined;
    gelezen.set(naam, resultaat);
    return resultaat;
  };

  return (html) => {
    const anders: Ingevoegd = { html, bladen: [], volledig: '' };
    const stukken = [...html.matchAll(STIJL)].map(([, css, href = '']): Stuk =>
      css === undefined ? { href } : { css },
    );
    const bladen = stukken.flatMap((stuk) => ('href' in stuk ? [stuk.href] : []));
    if (bladen.length === 0 || /<script[\s>]/.test(html) || !POLICY.test(html)) return anders;
    // A link with another media, a style with attributes: what it means is not known here.
    const alle = html.match(/<style|<link [^>]*rel="?stylesheet[^>]*>/g) ?? [];
    if (alle.filter((een) => !een.includes(LOS)).length !== stukken.length) return anders;
    const naam = JSON.stringify(stukken);
    const { volledig, blad } = readOnce(naam, stukken) ?? {};
    if (volledig === undefined || blad === undefined) return anders;

    const tokens = [...listPageTokens(html)].filter((token) => blad.tokens.has(token)).sort();
    // The page names its letters itself now. To ask for them sooner makes the browser wait with the first text.
    const zonder = html.replace(STIJL, '').replace(VOORAF, '');
    const gebruikt = listVariabelen(zonder.match(/var\([^)]*/g)?.join() ?? '').sort();
    const sleutel = [naam, ...tokens, ...gebruikt].join(' ');
    const { css, hash } = gekozen.get(sleutel) ?? toStijl(selectCss(blad, new Set(tokens), gebruikt));
    gekozen.set(sleutel, { css, hash });
    return {
      // At the end of the head: after the policy, before anything is drawn.
      html: zonder
        .replace(POLICY, (_, begin: string, bronnen: string) => `${begin}${bronnen} ${hash}`)
        .replace('</head>', () => `<style>${css}</style></head>`),
      bladen,
      volledig,
    };
  };
}

/** A style in the page, or one that it links. */
type Stuk = { css: string } | { href: string };

function toStijl(css: string): { css: string; hash: string } {
  return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
}

/**
 * The style with, for letters of the device that Astro gives the size of the site's own until those are there, others that
 * will do: a phone with Android has no Arial, and its text would jump.
 */
function addLetters(css: string): string {
  return css.replace(/src:local\("([^"]+)"\)(?=;)/g, (src, naam: string) =>
    [src, ...(EVEN_BREED[naam] ?? []).map((ander) => `local("${ander}")`)].join(','),
  );
}
