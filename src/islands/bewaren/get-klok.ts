/** Now (ISO time, UTC) and the time zone in which the user reads it. */
export function getKlok(): { nu: string; tijdzone: string } {
  return { nu: new Date().toISOString(), tijdzone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
