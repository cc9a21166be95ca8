import type { Rendered } from '../markdown/rendered.ts';
import { renderAll } from './stub-render.ts';
import { excerptOf } from './excerpt.ts';
import type { FreshFile, ReadFile } from './read-file.ts';
import type { RenderCache } from './render-cache.ts';

/** What the loader remembers of a rendered body; its HTML and text stay in the render cache. */
export interface BodyFacts extends Pick<Rendered, 'headings' | 'pictures' | 'references' | 'words'> {
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
  let done = fresh.length - missing.length;
  onProgress(done);
  await renderAll(missing, ({ key }, rendered) => {
    cache.put(key, rendered);
    done += 1;
    onProgress(done);
  });
  return fresh.map(({ read }) => ({ ...read, body: factsOf(read.bodyKey, cache) }));
}

function factsOf(key: string | undefined, cache: RenderCache): BodyFacts {
  const rendered = key === undefined ? undefined : cache.get(key);
  if (!rendered) return NO_BODY;
  const { headings, pictures, references, words, sections } = rendered;
  return { headings, pictures, references, words, excerpt: excerptOf(sections) };
}
