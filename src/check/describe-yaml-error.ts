import type { ErrorCode } from 'yaml';

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'Een waarde kan niet met * of & beginnen. Zet de waarde tussen enkele aanhalingstekens.',
  BAD_DQ_ESCAPE: 'Hier staat een \\ tussen dubbele aanhalingstekens. Gebruik enkele aanhalingstekens om de waarde.',
  BAD_INDENT: 'Deze regel springt verkeerd in. Laat velden die bij elkaar horen met evenveel spaties beginnen.',
  BAD_SCALAR_START: 'Een waarde kan niet met dit teken beginnen. Zet de waarde tussen enkele aanhalingstekens.',
  BLOCK_AS_IMPLICIT_KEY:
    'Hier staat een tweede dubbele punt of een veld op een plaats waar dat niet kan. Zet de waarde tussen enkele aanhalingstekens, of spring de regel goed in.',
  MISSING_CHAR:
    'Deze regel springt verkeerd in, of er ontbreekt een teken. Kijk naar de spaties ervoor en of elke [ of { wordt gesloten.',
  MULTILINE_IMPLICIT_KEY:
    'Deze regel hoort niet bij het veld erboven en is zelf geen veld. Schrijf ‘veld: waarde’, of spring de regel verder in.',
  TAB_AS_INDENT: 'Deze regel begint met een tab. Spring in met spaties.',
  UNEXPECTED_TOKEN:
    'Hier staat tekst die niet bij een veld hoort. Schrijf ‘veld: waarde’, of zet de waarde tussen enkele aanhalingstekens.',
};

/** Dutch message for an error of YAML syntax: the fact and the way out. `line` is the source line it stands on. */
export function describeYamlError(code: ErrorCode, original: string, line: string): string {
  if (code === 'DUPLICATE_KEY') {
    const field = /^[\s-]*(?:\{\s*)?([^:]+):/.exec(line)?.[1] ?? line.trim();
    return `Veld ‘${field.trim()}’ staat hier twee keer. Houd er één over.`;
  }
  if (/quote/i.test(original))
    return 'Dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de waarde nog een.';
  if (/^Flow /.test(original)) return 'Hiervoor staat een [ of { die niet wordt gesloten. Zet er ] of } achter.';
  return (
    MESSAGES[code] ??
    `Deze YAML is niet te lezen (${original}). Kijk naar de inspringing, de aanhalingstekens en de dubbele punten.`
  );
}
