/** YAML data without the keys that have nothing behind them: `description:` counts as not written, at any depth. */
export function dropEmpty<T>(data: T): T;
export function dropEmpty(data: unknown): unknown {
  if (Array.isArray(data)) return data.map((item: unknown) => dropEmpty(item));
  if (typeof data !== 'object' || data === null) return data;
  const kept = Object.entries(data).filter(([, value]) => !isEmpty(value));
  // Object.fromEntries keeps a key named __proto__ a mere key, for the schema to refuse.
  return Object.fromEntries(kept.map(([key, value]) => [key, dropEmpty(value)]));
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
