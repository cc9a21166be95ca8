import { NAME_KINDS, type NameKind, type Names } from '../query/names.ts';
import type { ListedRecord } from './read-records.ts';

/** Gathers the names that are suggested while a reader types; those of one kind that most articles have. */
export function gatherNames(records: readonly ListedRecord[]): Names {
  const names = NAME_KINDS.map((kind) => [kind, countNames(records.flatMap(NAMES_OF[kind]))]);
  return Object.fromEntries(names) as Names;
}

function countNames(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_NAMES);
}

/** Keeps the file small (20 KB on the wire) however many tags an archive gathers. */
const MOST_NAMES = 2000;

const NAMES_OF: Readonly<Record<NameKind, (record: ListedRecord) => readonly string[]>> = {
  category: ({ category }) => [category],
  tag: ({ tags }) => tags,
  author: ({ authors }) => authors,
  event: ({ event }) => (event === undefined ? [] : [event]),
};
