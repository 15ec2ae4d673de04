/** Attributes that name one or more ids, or a group of radios. */
const VERWIJZING =
  /(\s(?:id|for|name|list|headers|popovertarget|aria-(?:labelledby|describedby|controls|activedescendant))=")([^"]*)"/g;
/** Landmarks; what names one stands in its tag. */
const GEBIED = /<(?:(?:nav|aside|form|section)\b|\w+\b(?=[^>]*\srole="region"))[^>]*>/g;

/**
 * The HTML of an example with ids, names of radios and names of landmarks that no other example has: a component that
 * stands on its own page once stands here in several states, and a reference must find its own.
 */
export function scopeVoorbeeld(html: string, voorbeeldId: string, titel: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  const scope = (id: string) => `${voorbeeldId}-${id}`;
  return (
    html
      // set-stijlen.ts puts it back: the policy of the site refuses styles in HTML.
      .replace(/\sstyle="/g, ' data-stijl="')
      .replace(VERWIJZING, (_, begin: string, waarde: string) => {
        const isNaam = begin === ' name="';
        const delen = waarde.split(/\s+/).map((deel) => (isNaam || ids.has(deel) ? scope(deel) : deel));
        return `${begin}${delen.join(' ')}"`;
      })
      .replace(/(\shref="#)([^"]+)"/g, (heel, begin: string, id: string) =>
        ids.has(id) ? `${begin}${scope(id)}"` : heel,
      )
      .replace(GEBIED, (gebied) =>
        gebied
          .replace(/(\saria-label="[^"]*)/, `$1 (${titel})`)
          // Named by its heading it would share its name with the same heading in another state.
          .replace(/(\saria-labelledby="[^"]*)/, `$1 ${voorbeeldId}`),
      )
  );
}
