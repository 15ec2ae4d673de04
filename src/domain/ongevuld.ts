/** Without the fields that are undefined: what was not entered is absent. */
export function withoutOngevuld<Deel extends object>(deel: Deel): Deel {
  const ongevuld = Object.entries(deel).filter(([, waarde]) => waarde === undefined);
  const nieuw = { ...deel };
  for (const [veld] of ongevuld) Reflect.deleteProperty(nieuw, veld);
  return nieuw;
}
