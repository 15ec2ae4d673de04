import ts from 'typescript';
import { isNederlands } from './is-nederlands.ts';
import { groupTeksten, type Alinea, type Tekstgroep } from './tekst.ts';

/** A file of the code. */
export type Codebestand = { path: string; source: string };

/** Texts of the interface, by the folder in which they stand. */
export function listSchermen(bestanden: readonly Codebestand[]): Tekstgroep[] {
  return groupTeksten(
    bestanden.flatMap((bestand) =>
      listSchermteksten(bestand).map((alinea) => ({
        naam: bestand.path.slice(0, bestand.path.lastIndexOf('/') + 1),
        soort: 'scherm' as const,
        alinea,
      })),
    ),
  );
}

/** Stands for a value that is known in the browser only: one word of one syllable. */
const WAARDE = 'x';
/** Elements within a sentence; every other one is a text of its own. */
const IN_DE_ZIN: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'code',
  'em',
  'i',
  'kbd',
  'span',
  'strong',
  'time',
  'Link',
]);
const KOPPEN = /^(h[1-6]|th|dt|button|label|legend|summary|option|caption)$/;
/** Attributes that are read out or shown. */
const LEESBAAR =
  /^(aria-label|aria-description|alt|title|placeholder|titel|tekst|label|uitleg|melding|omschrijving|kop|knop)$/;

/**
 * Dutch texts in a file: the words of each element together with those of the elements within the sentence, and strings in the
 * code that are Dutch. A value in a text counts as a word.
 */
export function listSchermteksten({ path, source }: Codebestand): Alinea[] {
  const delen = path.endsWith('.astro') ? splitAstro(source) : [source];
  return delen.flatMap((deel) => {
    // In a .ts file `<T>x` is no element. A template of Astro is near enough to JSX.
    const soort = path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
    return listTeksten(ts.createSourceFile(path, deel, ts.ScriptTarget.Latest, true, soort)).map((een) => ({
      ...een,
      path,
    }));
  });
}

/** The code and the template of an .astro file, each on the lines where it stands. */
function splitAstro(source: string): string[] {
  const voorwerk = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? '';
  const leeg = (tekst: string) => tekst.replace(/[^\n]/g, ' ');
  const sjabloon = source
    .slice(voorwerk.length)
    .replace(/<!doctype[^>]*>|<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1>/gi, leeg)
    .replace(
      /<(meta|link|br|hr|img|input)\b([^>]*[^/>])?>/g,
      (_, naam: string, rest = '') => `<${naam}${String(rest)}/>`,
    );
  return [voorwerk.replaceAll('---', '   '), `${leeg(voorwerk)}<>${sjabloon}</>`];
}

function listTeksten(bron: ts.SourceFile): Omit<Alinea, 'path'>[] {
  const gevonden: Omit<Alinea, 'path'>[] = [];
  const add = (tekst: string, plek: number, isKop: boolean) => {
    const begin = tekst.length - tekst.trimStart().length;
    const line = bron.getLineAndCharacterOfPosition(plek).line + 1 + tekst.slice(0, begin).split('\n').length - 1;
    if (isNederlands(tekst)) gevonden.push({ line, tekst: tekst.trim(), isKop });
  };

  /** What an element says, in pieces with their places; what stands apart from its sentence is visited by itself. */
  const readElement = (kinderen: ts.NodeArray<ts.JsxChild>): Stuk[] =>
    kinderen.flatMap((kind): Stuk[] => {
      const plek = kind.pos;
      if (ts.isJsxText(kind)) return [{ tekst: kind.text, plek }];
      if (ts.isJsxElement(kind) && IN_DE_ZIN.has(kind.openingElement.tagName.getText(bron))) {
        visitProps(kind.openingElement);
        return readElement(kind.children);
      }
      if (ts.isJsxExpression(kind)) return [{ tekst: readWaarde(kind.expression), plek }];
      visit(kind);
      const isRegeleinde = ts.isJsxSelfClosingElement(kind) && kind.tagName.getText(bron) === 'br';
      return [{ tekst: isRegeleinde ? ' ' : PAUZE, plek }];
    });

  const readWaarde = (waarde: ts.Expression | undefined): string => {
    if (waarde === undefined) return '';
    if (ts.isStringLiteralLike(waarde)) return waarde.text;
    visit(waarde);
    return bevatElement(waarde) ? PAUZE : WAARDE;
  };

  const visitProps = ({ attributes }: ts.JsxOpeningLikeElement) => {
    for (const prop of attributes.properties) {
      if (!ts.isJsxAttribute(prop) || prop.initializer === undefined) continue;
      const naam = prop.name.getText(bron);
      if (ts.isStringLiteral(prop.initializer)) {
        if (LEESBAAR.test(naam)) add(prop.initializer.text, prop.initializer.getStart(bron), true);
      } else if (!/^(class|className|class:list|key|id|href|style)$/.test(naam)) visit(prop.initializer);
    }
  };

  const readSom = (node: ts.Expression): string => {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isTemplateExpression(node)) {
      return node.templateSpans.reduce((begin, { expression, literal }) => {
        visit(expression);
        // Behind a full stop comes a sentence or nothing.
        return begin + (/[.!?]$/.test(begin) ? '' : WAARDE) + literal.text;
      }, node.head.text);
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      return readSom(node.left) + readSom(node.right);
    }
    visit(node);
    return WAARDE;
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      const naam = ts.isJsxElement(node) ? node.openingElement.tagName.getText(bron) : '';
      if (ts.isJsxElement(node)) visitProps(node.openingElement);
      for (const stukken of splitStukken(readElement(node.children))) {
        const eerste = stukken.findIndex(({ tekst }) => tekst.trim() !== '');
        const tekst = stukken.slice(eerste).map((stuk) => stuk.tekst);
        add(tekst.join(''), stukken[eerste]?.plek ?? node.pos, KOPPEN.test(naam));
      }
      return;
    }
    if (ts.isJsxSelfClosingElement(node)) return visitProps(node);
    const isSom = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || isSom) {
      return add(readSom(node), node.getStart(bron), false);
    }
    ts.forEachChild(node, visit);
  };
  visit(bron);
  return gevonden;
}

/** A part of what an element says. */
type Stuk = { tekst: string; plek: number };

/** Stands between texts that are apart. */
const PAUZE = '\u0000';

function splitStukken(stukken: readonly Stuk[]): Stuk[][] {
  const groepen: Stuk[][] = [[]];
  for (const stuk of stukken) {
    if (stuk.tekst === PAUZE) groepen.push([]);
    else groepen.at(-1)?.push(stuk);
  }
  return groepen;
}

function bevatElement(node: ts.Node): boolean {
  return (
    ts.isJsxElement(node) ||
    ts.isJsxFragment(node) ||
    ts.isJsxSelfClosingElement(node) ||
    ts.forEachChild(node, (kind) => bevatElement(kind) || undefined) === true
  );
}
