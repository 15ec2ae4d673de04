/** What a page asks the worker. */
export const VRAAG = 'stand';

/** What the worker tells the pages: whether the last request to the site came through, and which version it serves. */
export type Stand = { isVerbonden: boolean; versie: string };

/** The message as it came; undefined when it is something else. */
export function decodeStand(bericht: unknown): Stand | undefined {
  if (typeof bericht !== 'object' || bericht === null) return undefined;
  const isVerbonden: unknown = Reflect.get(bericht, 'isVerbonden');
  const versie: unknown = Reflect.get(bericht, 'versie');
  return typeof isVerbonden === 'boolean' && typeof versie === 'string' ? { isVerbonden, versie } : undefined;
}
