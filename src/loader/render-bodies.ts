import type { TextRegisters } from '../checks/document.ts';
import type { MarkdownRefusal } from '../markdown/refusal.ts';
import type { Rendered } from '../markdown/rendered.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Problem } from '../model/problem.ts';
import type { Job, Outcome } from './attempt.ts';
import { excerptOf } from './excerpt.ts';
import { attemptAll } from './pool.ts';
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
 * Checks texts and renders the bodies that the cache doesn't have yet, on all cores, and keeps them there.
 * Files are read only as threads become free for them, so that a large archive needs no large memory.
 *
 * @returns the files, each with the facts of its body, in no particular order
 */
export async function renderBodies(
  { fresh, count, registers }: Fresh,
  cache: RenderCache,
  onProgress: (done: number) => void,
): Promise<ReadFile[]> {
  const done: ReadFile[] = [];
  const finish = (read: ReadFile) => {
    done.push(read);
    onProgress(done.length);
  };
  onProgress(0);
  await attemptAll({ items: jobsOf(fresh, cache, finish), count, registers }, (job, outcome) => {
    finish(complete(job.read, outcome, cache));
  });
  return done;
}

/** The work that fresh files are; those that can't be used are done already. */
function* jobsOf(
  fresh: Iterable<FreshFile>,
  cache: RenderCache,
  onUnusable: (read: ReadFile) => void,
): Generator<FileJob> {
  for (const { read, markdown } of fresh) {
    const { entry, bodyKey, mentioned, abbreviations } = read;
    if (!entry) {
      onUnusable(read);
      continue;
    }
    const isRendered = bodyKey === undefined || cache.has(bodyKey);
    const facts = isRendered ? undefined : mentioned;
    yield { read, entry: { ...entry, body: markdown }, facts, abbreviations };
  }
}

function complete(read: ReadFile, outcome: Outcome, cache: RenderCache): ReadFile {
  const { rendered, refusal, problems } = outcome;
  if (refusal) return refuse(read, refusal);
  if (rendered && read.bodyKey !== undefined) cache.put(read.bodyKey, rendered);
  const body = factsOf(
    rendered ?? (read.bodyKey === undefined ? undefined : cache.get(read.bodyKey)),
  );
  return { ...read, body, problems: [...read.problems, ...problems] };
}

/** A body that can't be rendered is the editor's to mend, like anything else in the file. */
function refuse(
  read: ReadFile,
  { id, line, message, mend }: Pick<MarkdownRefusal, 'id' | 'line' | 'message' | 'mend'>,
): ReadFile {
  const { file, entry, problems } = read;
  const place = { file, line: (entry?.bodyLine ?? 1) + line - 1, column: 1 };
  const problem: Problem = { ...place, severity: 'error', id, message, mend };
  return { ...read, entry: undefined, bodyKey: undefined, problems: [...problems, problem] };
}

function factsOf(rendered: Rendered | undefined): BodyFacts {
  if (!rendered) return NO_BODY;
  const { headings, pictures, references, words, sections } = rendered;
  return { headings, pictures, references, words, excerpt: excerptOf(sections) };
}

interface Fresh {
  readonly fresh: Iterable<FreshFile>;
  readonly count: number;
  readonly registers: TextRegisters;
}

interface FileJob extends Job {
  readonly read: ReadFile;
  readonly entry: AnyEntry;
}
