const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What stands under a path of keys in JSON that was read; undefined: nothing does. */
function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (isObject(inner) ? Object.entries(inner).find(([name]) => name === key)?.[1] : undefined),
    value,
  );
}

export function textAt(value: unknown, ...keys: string[]): string {
  const found = at(value, keys);
  return typeof found === 'string' ? found : '';
}

export function numberAt(value: unknown, ...keys: string[]): number {
  const found = at(value, keys);
  return typeof found === 'number' ? found : Number.NaN;
}

export function fieldsOf(value: unknown, ...keys: string[]): unknown[] {
  const found = at(value, keys);
  return Array.isArray(found) ? found : [];
}
