/** Whether two maps hold the same values under the same keys. */
export function isSameMap<Key, Value>(
  one: ReadonlyMap<Key, Value>,
  other: ReadonlyMap<Key, Value>,
): boolean {
  return one.size === other.size && one.entries().every(([key, value]) => other.get(key) === value);
}
