/** Asked once: it takes long, and many lines are written again after every change. Another one is seen at the next page. */
const { timeZone: TIJDZONE } = Intl.DateTimeFormat().resolvedOptions();

/** Now (ISO time, UTC) and the time zone in which the user reads it. */
export function getKlok(): { nu: string; tijdzone: string } {
  return { nu: new Date().toISOString(), tijdzone: TIJDZONE };
}
