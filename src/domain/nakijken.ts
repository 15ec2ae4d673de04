/** When pages are to be read again. */
export type Nakijkregel = {
  /** In whole months after a page was read. */
  maanden: number;
  /** Roles that own pages; each page names one. */
  eigenaren: readonly { id: string; titel: string }[];
};

/** By which role a page was last read against its sources, and when. */
export type Nagekeken = {
  /** ISO date yyyy-mm-dd. */
  datum: string;
  /** Id of the owner. */
  eigenaar: string;
};

/** ISO date on which what was read on `datum` is to be read again; the last day where a month is too short. */
export function computeHerzieningsdatum(datum: string, maanden: number): string {
  const [jaar = 0, maand = 0, dag = 0] = datum.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand - 1 + maanden + 1, 0));
  laatste.setUTCDate(Math.min(dag, laatste.getUTCDate()));
  return laatste.toISOString().slice(0, 10);
}

/** The pages that are to be read again on `op` (ISO date), those that waited longest first. */
export function selectTeHerzien<P extends Nagekeken>(
  paginas: readonly P[],
  { maanden }: Pick<Nakijkregel, 'maanden'>,
  op: string,
): (P & { uiterlijk: string })[] {
  return paginas
    .map((pagina) => ({ ...pagina, uiterlijk: computeHerzieningsdatum(pagina.datum, maanden) }))
    .filter(({ uiterlijk }) => uiterlijk <= op)
    .sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk));
}
