/** Something an editor has to repair. `path` begins with `content/`, wherever that folder is, `line` starts at 1. */
export type Fault = { path: string; line: number; message: string };

/** The form editors and editing programs know: `path:line message`. */
export function formatFault({ path, line, message }: Fault): string {
  return `${path}:${line} ${message}`;
}

/** The same with `map` as the name of the content folder. */
export function formatFaultIn(map: string): (fault: Fault) => string {
  return (fault) => formatFault(fault).replaceAll('content/', `${map}/`);
}

/** By file, then by line; the same fault is named once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [formatFault(fault), fault]));
  return [...unique.values()].sort(
    (a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.message, b.message),
  );
}

/** Order that does not depend on the language of the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
