import { parse, type AtRule, type ChildNode, type Container } from 'postcss';
import { hasNeed, listTokens, readNeed, type Need } from './selector-need.ts';

/** A declaration with its custom property, if it is one, and those that it uses. */
type Declaratie = { tekst: string; eigen: string | undefined; gebruikt: readonly string[] };

/** A part of a style sheet. What is not understood is `vast`: every page gets it. */
type Deel =
  | { soort: 'regel'; selectors: readonly { tekst: string; need: Need }[]; declaraties: readonly Declaratie[] }
  | { soort: 'blok'; kop: string; isLeegNodig: boolean; gebruikt: readonly string[]; delen: readonly Deel[] }
  | { soort: 'vast'; tekst: string; gebruikt: readonly string[] };

/** Style sheets that were read. */
export type Stijlblad = {
  delen: readonly Deel[];
  /** All tokens that its selectors name; a page's other tokens make no difference. */
  tokens: ReadonlySet<string>;
};

/** Blocks that hold rules as the sheet itself does. */
const MET_REGELS = new Set(['media', 'supports', 'layer', 'container', 'starting-style']);

/** Reads style sheets, in the order in which a page has them. Throws on what is no CSS. */
export function readStijlblad(css: string): Stijlblad {
  const delen = readDelen(parse(css));
  return { delen, tokens: new Set(listAlle(delen)) };
}

/**
 * The rules of a style sheet that can hold on a page with these tokens, in their own order, with the custom properties
 * that they use. `gebruikt` are custom properties that the page uses itself.
 */
export function selectCss(
  { delen }: Pick<Stijlblad, 'delen'>,
  tokens: ReadonlySet<string>,
  gebruikt: readonly string[] = [],
): string {
  const over = selectDelen(delen, tokens);
  return writeDelen(over, followEigen(over, gebruikt));
}

/** Custom properties that a text uses. */
export function listVariabelen(tekst: string): string[] {
  return tekst.match(/--[\w-]+/g) ?? [];
}

function readDelen(bak: Container): Deel[] {
  return (bak.nodes ?? []).flatMap((node) => (node.type === 'comment' ? [] : [readDeel(node)]));
}

function readDeel(node: ChildNode): Deel {
  if (node.type === 'atrule' && node.nodes !== undefined && MET_REGELS.has(node.name.toLowerCase()))
    return readBlok(node);
  // A rule with rules in it: which of them hold, depends on both.
  if (node.type !== 'rule' || node.nodes.some(({ type }) => type === 'rule' || type === 'atrule')) {
    return toVast(node);
  }
  const declaraties = node.nodes.flatMap((een): Declaratie[] => {
    if (een.type !== 'decl') return [];
    return [
      {
        tekst: een.toString(),
        eigen: een.prop.startsWith('--') ? een.prop : undefined,
        gebruikt: listVariabelen(een.value),
      },
    ];
  });
  return { soort: 'regel', selectors: node.selectors.map((tekst) => ({ tekst, need: readNeed(tekst) })), declaraties };
}

function readBlok(node: AtRule): Deel {
  return {
    soort: 'blok',
    kop: `@${node.name}${node.params === '' ? '' : ` ${node.params}`}`,
    // The first mention of a layer gives it its place among the others.
    isLeegNodig: node.name.toLowerCase() === 'layer',
    gebruikt: listVariabelen(node.params),
    delen: readDelen(node),
  };
}

function toVast(node: ChildNode): Deel {
  const tekst = node.toString();
  return { soort: 'vast', tekst: tekst.endsWith('}') ? tekst : `${tekst};`, gebruikt: listVariabelen(tekst) };
}

function listAlle(delen: readonly Deel[]): string[] {
  return delen.flatMap((deel) => {
    if (deel.soort === 'regel') return deel.selectors.flatMap(({ need }) => listTokens(need));
    return deel.soort === 'blok' ? listAlle(deel.delen) : [];
  });
}

function selectDelen(delen: readonly Deel[], tokens: ReadonlySet<string>): Deel[] {
  return delen.flatMap((deel): Deel[] => {
    if (deel.soort === 'vast') return [deel];
    if (deel.soort === 'blok') {
      const over = selectDelen(deel.delen, tokens);
      return over.length > 0 || deel.isLeegNodig ? [{ ...deel, delen: over }] : [];
    }
    const selectors = deel.selectors.filter(({ need }) => hasNeed(need, tokens));
    if (selectors.length === 0) return [];
    // A browser that does not know one selector of a list drops the whole rule: it must not become one that holds.
    const isHeel = deel.selectors.some(({ tekst }) => tekst.includes(':-'));
    return [{ ...deel, selectors: isHeel ? deel.selectors : selectors }];
  });
}

/** The custom properties that are used, also by way of others. */
function followEigen(delen: readonly Deel[], begin: readonly string[]): ReadonlySet<string> {
  const waarden = new Map<string, string[]>();
  const gebruikt = new Set(begin);
  const visit = (deel: Deel) => {
    if (deel.soort !== 'regel') {
      for (const naam of deel.gebruikt) gebruikt.add(naam);
      if (deel.soort === 'blok') deel.delen.forEach(visit);
      return;
    }
    for (const { eigen, gebruikt: namen } of deel.declaraties) {
      if (eigen === undefined) for (const naam of namen) gebruikt.add(naam);
      else waarden.set(eigen, [...(waarden.get(eigen) ?? []), ...namen]);
    }
  };
  delen.forEach(visit);
  // The set grows while it is walked.
  for (const naam of gebruikt) for (const volgende of waarden.get(naam) ?? []) gebruikt.add(volgende);
  return gebruikt;
}

function writeDelen(delen: readonly Deel[], gebruikt: ReadonlySet<string>): string {
  return delen
    .map((deel) => {
      if (deel.soort === 'vast') return deel.tekst;
      if (deel.soort === 'blok') {
        const inhoud = writeDelen(deel.delen, gebruikt);
        return inhoud === '' && !deel.isLeegNodig ? '' : `${deel.kop}{${inhoud}}`;
      }
      const over = deel.declaraties.filter(({ eigen }) => eigen === undefined || gebruikt.has(eigen));
      if (over.length === 0) return '';
      return `${deel.selectors.map(({ tekst }) => tekst).join(',')}{${over.map(({ tekst }) => tekst).join(';')}}`;
    })
    .join('');
}
