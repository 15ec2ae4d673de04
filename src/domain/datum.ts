const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/**
 * Whether `tekst` is an existing day written as an ISO date (yyyy-mm-dd).
 * `2026-02-30` is not.
 */
export function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const datum = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(tekst);
}

/** Whether `tekst` is a partial ISO date: `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. */
export function isDeeldatum(tekst: string): boolean {
  const aangevuld = { 4: `${tekst}-01-01`, 7: `${tekst}-01`, 10: tekst }[tekst.length];
  return aangevuld !== undefined && isDatum(aangevuld);
}

/** `2024-02` as `februari 2024`; takes a partial ISO date and drops what is unknown. */
export function formatDatum(deeldatum: string): string {
  const [jaar, maand, dag] = deeldatum.split('-');
  const naam = maand === undefined ? undefined : MAANDEN[Number(maand) - 1];
  return [dag === undefined ? undefined : String(Number(dag)), naam, jaar].filter(Boolean).join(' ');
}
