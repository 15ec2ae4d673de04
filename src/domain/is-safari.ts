/**
 * Whether the browser removes what a site keeps after seven days without a visit: Safari on a Mac, and every browser on
 * an iPhone or iPad, as those stand on Safari's WebKit. An iPad may say that it is a Mac. Takes navigator.userAgent.
 */
export function isSafari(userAgent: string): boolean {
  if (/\b(?:iPhone|iPad|iPod)\b/.test(userAgent)) return true;
  // Chrome and what was made from it call themselves Safari too; Firefox on a Mac does not.
  return /\bMacintosh\b/.test(userAgent) && /\bSafari\//.test(userAgent) && !/Chrom(?:e|ium)\//.test(userAgent);
}
