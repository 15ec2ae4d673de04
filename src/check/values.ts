/** Careful reading of content that may not have the right shape yet: what is missing or wrong reads as nothing. */

/** Whether `value` has named fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field `key` of `value`. */
export function getField(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The field `key` of `value` when it is text. */
export function getText(value: unknown, key: string): string | undefined {
  const field = getField(value, key);
  return typeof field === 'string' ? field : undefined;
}

/** The list under `key`, or the value itself when no key is given. */
export function getList(value: unknown, key?: string): readonly unknown[] {
  const list = key === undefined ? value : getField(value, key);
  return Array.isArray(list) ? list : [];
}
