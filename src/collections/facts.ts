import type { Fact } from '../model/filtered-list.ts';
import { formatDate, formatDateTime, type VietnameseDate } from '../text/date.ts';

/** The facts that have a value. */
export function knownFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ values }) => values.length > 0);
}

export function textFact(label: string, value: string | undefined): Fact {
  return { label, values: value === undefined ? [] : [{ text: value }] };
}

export function dateFact(label: string, value: VietnameseDate | undefined): Fact {
  if (value === undefined) return textFact(label, undefined);
  return textFact(label, value.time ? formatDateTime(value) : formatDate(value));
}
