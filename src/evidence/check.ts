import type { Dist } from './dist.ts';

/** One thing that is measured on a built site. */
export interface Check {
  /** Permanent. */
  readonly id: string;
  /** Id of the requirement that it is evidence for. */
  readonly requirement: string;
  /** What is looked at. */
  readonly title: string;
  /** How it is measured, so that another can do it again. */
  readonly how: string;
  measure(dist: Dist): Finding | Promise<Finding>;
}

/** What a check saw. */
export interface Finding {
  /** `none`: the site has nothing that it could be measured on. */
  readonly outcome: 'pass' | 'fail' | 'none';
  /** With figures. */
  readonly said: string;
  /** Site-absolute addresses of pages or files that show it: on failure those at fault. */
  readonly shown: readonly string[];
}

/**
 * A finding over many things: fails when one is at fault, and doesn't apply when there are none.
 *
 * @param all addresses of everything looked at
 * @param atFault those that aren't as they should be
 * @param what their name after a count: `bài viết`
 */
export function findingOver(
  all: readonly string[],
  atFault: readonly string[],
  what: string,
): Finding {
  if (all.length === 0) return { outcome: 'none', said: `Không có ${what} nào để đo.`, shown: [] };
  const said =
    atFault.length === 0
      ? `Đã đo ${all.length} ${what}, tất cả đạt.`
      : `Đã đo ${all.length} ${what}, ${atFault.length} không đạt.`;
  return {
    outcome: atFault.length === 0 ? 'pass' : 'fail',
    said,
    shown: [...new Set(atFault.length === 0 ? all.slice(0, 3) : atFault)].slice(0, MOST_SHOWN),
  };
}

const MOST_SHOWN = 10;
