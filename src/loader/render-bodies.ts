import { renderAll } from '../markdown/pool.ts';
import type { MarkdownRefusal } from '../markdown/refusal.ts';
import type { Rendered } from '../markdown/rendered.ts';
import type { Problem } from '../model/problem.ts';
import { excerptOf } from './excerpt.ts';
import type { FreshFile, ReadFile } from './read-file.ts';
import type { RenderCache } from './render-cache.ts';

/** What the loader remembers of a rendered body; its HTML and text stay in the render cache. */
export interface BodyFacts extends Pick<
  Rendered,
  'headings' | 'pictures' | 'references' | 'words'
> {
  /** The beginning of the text. */
  readonly excerpt: string;
}

/** The facts of a body that the loader doesn't render. */
const NO_BODY: BodyFacts = { headings: [], pictures: [], references: [], words: 0, excerpt: '' };

/**
 * Renders the bodies that the cache doesn't have yet, on all cores, and keeps them there.
 * @returns the files in the order given, each with the facts of its body
 */
export async function renderBodies(
  fresh: readonly FreshFile[],
  cache: RenderCache,
  onProgress: (done: number) => void,
): Promise<ReadFile[]> {
  const missing = fresh.flatMap(({ read: { bodyKey: key, mentioned }, markdown }) =>
    key === undefined || cache.has(key) ? [] : [{ key, body: markdown, facts: mentioned }],
  );
  const refusals = new Map<string, MarkdownRefusal>();
  let done = fresh.length - missing.length;
  onProgress(done);
  await renderAll(
    missing,
    ({ key }, rendered) => {
      cache.put(key, rendered);
      done += 1;
      onProgress(done);
    },
    ({ key }, refusal) => refusals.set(key, refusal),
  );
  return fresh.map(({ read }) => {
    const refusal = refusals.get(read.bodyKey ?? '');
    return refusal ? refuse(read, refusal) : { ...read, body: factsOf(read.bodyKey, cache) };
  });
}

/** A body that can't be rendered is the editor's to mend, like anything else in the file. */
function refuse(read: ReadFile, { id, line, message, mend }: MarkdownRefusal): ReadFile {
  const { file, entry, problems } = read;
  const place = { file, line: (entry?.bodyLine ?? 1) + line - 1, column: 1 };
  const problem: Problem = { ...place, severity: 'error', id, message, mend };
  return { ...read, entry: undefined, bodyKey: undefined, problems: [...problems, problem] };
}

function factsOf(key: string | undefined, cache: RenderCache): BodyFacts {
  const rendered = key === undefined ? undefined : cache.get(key);
  if (!rendered) return NO_BODY;
  const { headings, pictures, references, words, sections } = rendered;
  return { headings, pictures, references, words, excerpt: excerptOf(sections) };
}
