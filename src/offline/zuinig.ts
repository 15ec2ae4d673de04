/** Whether the visitor asked the browser to save data; `navigator` of a page or of a worker, as few browsers tell. */
export function isZuinig(navigator: object): boolean {
  const verbinding: unknown = Reflect.get(navigator, 'connection');
  return typeof verbinding === 'object' && verbinding !== null && Reflect.get(verbinding, 'saveData') === true;
}
