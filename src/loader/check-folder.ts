import type { Kind } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import { readContent, type ReadMemory, type ReadOptions } from './read-content.ts';

/** What a check of all content found. */
export interface CheckedContent {
  /** How many could be read. */
  readonly articles: number;
  readonly pages: number;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
}

/** Reads and checks all content. Nothing is rendered that no rule asks for: that costs as much again. */
export async function checkFolder(
  options: ReadOptions,
  memory?: ReadMemory,
): Promise<CheckedContent> {
  const { read, problems } = await readContent(options, { isRendered: false, memory });
  const count = (kind: Kind) => read.filter(({ entry }) => entry?.kind === kind).length;
  return { articles: count('article'), pages: count('page'), problems };
}
