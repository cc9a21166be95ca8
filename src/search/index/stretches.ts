import { lettersOfStem } from '../query/index-key.ts';
import type { Archive } from './archive.ts';
import { findCuts } from './cut-points.ts';

/**
 * Cuts the words of an archive, in the order of their keys, into stretches whose files are made together and taken over
 * together by a later build.
 */
export function cutStretches(archive: Archive): Stretch[] {
  const { groups, groupPairs, groupRanks, wordPages } = archive;
  const weights = Float64Array.from(groupPairs);
  for (const [rank, group] of groups.entries()) {
    weights[group] = (weights[group] ?? 0) + (wordPages[rank] ?? 0);
  }
  const stems = archive.stems.split('\n');
  // Words of withdrawn articles may still be known: they must not show.
  const live = Uint32Array.from(Array.from(weights.keys()).filter((group) => weights[group] !== 0));
  const lettersOf = (item: number): string =>
    lettersOfStem(stems[groupRanks[live[item] ?? 0] ?? 0] ?? '');
  const weightOf = (item: number): number => weights[live[item] ?? 0] ?? 0;
  const ends = findCuts(Float64Array.from(live.keys(), weightOf), STRETCH_WEIGHT, lettersOf);
  return ends.map((end, order) => {
    const start = ends[order - 1] ?? 0;
    const within = live.slice(start, end);
    return {
      from: lettersOf(start),
      to: end === live.length ? undefined : lettersOf(end),
      groups: within,
      weight: within.reduce((sum, group) => sum + (weights[group] ?? 0), 0),
    };
  });
}

/** In postings. Small enough that an edit leaves most alone, large enough that their edges cost few files. */
const STRETCH_WEIGHT = 2 ** 15;

export interface Stretch {
  /** The letters of its first word. */
  readonly from: string;
  /** Those of the first word behind it; `undefined` at the end. */
  readonly to: string | undefined;
  /** Numbers of groups. */
  readonly groups: Uint32Array;
  /** In postings. */
  readonly weight: number;
}
