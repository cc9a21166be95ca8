import { toNfc } from '../text/normalize.ts';

/** The same data with every text in NFC, at any depth, keys too. */
export function normalizeTexts<T>(data: T): T;
export function normalizeTexts(data: unknown): unknown {
  if (typeof data === 'string') return toNfc(data);
  if (Array.isArray(data)) return data.map((item: unknown) => normalizeTexts(item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [toNfc(key), normalizeTexts(value)]),
  );
}
