import { guideAt, type FieldGuide } from '../model/field-guide.ts';
import type { YamlValue } from '../model/yaml-write.ts';
import { fromIso, toIsoInForm } from './form-dates.ts';

/**
 * A value of a file as the form holds it: dates as ISO, one name where a list may stand as a list.
 */
export function toForm(value: unknown, guide: FieldGuide | undefined): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => toForm(item, guide?.item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        toForm(inner, guide && guideAt(guide, [key])),
      ]),
    );
  }
  if (guide?.format === 'vietnamese-date' && typeof value === 'string') return toIsoInForm(value);
  return guide?.item && value !== null && value !== undefined ? [value] : value;
}

/**
 * A value of the form as files hold it: dates day first, a lone name without a list where the schema takes one,
 * nothing for what is empty.
 */
export function toFile(value: unknown, guide: FieldGuide | undefined): YamlValue | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : textToFile(value, guide);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown) => toFile(item, guide?.item) ?? []);
    if (items.length === 0) return undefined;
    return guide?.takesOne === true && items.length === 1 ? items[0] : items;
  }
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const written = toFile(inner, guide && guideAt(guide, [key]));
    return written === undefined ? [] : [[key, written] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function textToFile(text: string, guide: FieldGuide | undefined): string {
  const trimmed = text.trim();
  return guide?.format === 'vietnamese-date' ? fromIso(trimmed) : trimmed;
}
