/** A Doel as it goes to a page: JSON, with `a regular expression` as its source and flags. */
export type Doeltekst = {
  soort: 'rol' | 'label' | 'tekst' | 'css';
  /** Role or selector. */
  wat: string;
  naam: { gelijk: string } | { bron: string; vlaggen: string } | null;
  in: Doeltekst | null;
  nr: number | null;
};

/**
 * The visible elements that a target names, in the order of the page, for drivers that have no such search of their own.
 * The name of an element is worked out as simply as this site allows: aria-labelledby, aria-label, label, legend or
 * caption, else its text. Runs in the page, so it can use nothing from outside.
 */
export function findElements(doel: Doeltekst): Element[] {
  const ROLLEN: Readonly<Record<string, string>> = {
    button: 'button, [role=button], input[type=submit]',
    checkbox: 'input[type=checkbox]',
    heading: 'h1, h2, h3, h4, h5, h6',
    link: 'a[href]',
    main: 'main',
    navigation: 'nav',
    searchbox: 'input[type=search]:not([role])',
    table: 'table',
    textbox: 'textarea, input:not([type]), input[type=text]',
  };
  const VELDEN = 'input:not([type=hidden]), textarea, select';
  const squeeze = (tekst: string) => tekst.replace(/\s+/g, ' ').trim();
  const isVisible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  /** The text with what only those who hear the page get, without what they do not. */
  const readText = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true' || !node.checkVisibility()) return '';
    const tekst = [...node.childNodes].map(readText).join('');
    return getComputedStyle(node).display.startsWith('inline') ? tekst : ` ${tekst} `;
  };
  const readName = (element: Element): string => {
    const namers = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).flatMap((id) => {
      const namer = document.getElementById(id);
      return namer === null ? [] : [namer];
    });
    if (namers.length > 0) return squeeze(namers.map(readText).join(' '));
    const label = element.getAttribute('aria-label');
    if (label !== null) return squeeze(label);
    if (element.matches('input, textarea, select') && 'labels' in element && element.labels instanceof NodeList)
      return squeeze([...element.labels].map(readText).join(' '));
    const titel = element.querySelector(':scope > :is(legend, caption)');
    return squeeze(readText(titel ?? element));
  };
  const isNamed = (naam: Doeltekst['naam'], found: string) =>
    naam === null || ('gelijk' in naam ? found === naam.gelijk : new RegExp(naam.bron, naam.vlaggen).test(found));
  const find = ({ soort, wat, naam, in: binnen, nr }: Doeltekst): Element[] => {
    const wortels: ParentNode[] = binnen === null ? [document] : find({ ...binnen, nr: binnen.nr ?? 1 });
    const alle = wortels.flatMap((wortel) => {
      if (soort === 'css') return [...wortel.querySelectorAll(wat)];
      if (soort === 'tekst') {
        const passend = [...wortel.querySelectorAll('*')].filter((element) =>
          isNamed(naam, squeeze(element.textContent)),
        );
        return passend.filter((element) => !passend.some((ander) => ander !== element && element.contains(ander)));
      }
      return [...wortel.querySelectorAll(soort === 'rol' ? (ROLLEN[wat] ?? '') : VELDEN)].filter((element) =>
        isNamed(naam, readName(element)),
      );
    });
    const zichtbaar = alle.filter(isVisible);
    return nr === null ? zichtbaar : zichtbaar.slice(nr - 1, nr);
  };
  return find(doel);
}
