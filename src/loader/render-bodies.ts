import type { TextRegisters } from '../checks/document.ts';
import type { MarkdownRefusal } from '../markdown/refusal.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Problem } from '../model/problem.ts';
import type { KeptJob, KeptOutcome } from './attempt-and-keep.ts';
import { attemptAll } from './pool.ts';
import type { FreshFile, ReadFile } from './read-file.ts';
import type { RenderCache } from './render-cache.ts';

/**
 * Checks texts and renders the bodies that are to be rendered and that the cache doesn't have yet, on all cores, and keeps
 * them there.
 * Files are read only as threads become free for them, so that a large archive needs no large memory.
 *
 * @returns the files, each with what was found in its body, in no particular order
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
  await attemptAll(
    { items: jobsOf(fresh, cache, finish), count, registers, cache },
    (job, outcome) => {
      finish(complete(job.read, outcome));
    },
  );
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
    yield { read, entry: { ...entry, body: markdown }, facts, abbreviations, bodyKey };
  }
}

function complete(
  read: ReadFile,
  { body = read.body, references, refusal, problems }: KeptOutcome,
): ReadFile {
  if (refusal) return refuse(read, refusal);
  return { ...read, body, references, problems: [...read.problems, ...problems] };
}

/** A body that can't be read is the editor's to mend, like anything else in the file. */
function refuse(
  read: ReadFile,
  { id, line, message, mend }: Pick<MarkdownRefusal, 'id' | 'line' | 'message' | 'mend'>,
): ReadFile {
  const { file, entry, problems } = read;
  const place = { file, line: (entry?.bodyLine ?? 1) + line - 1, column: 1 };
  const problem: Problem = { ...place, severity: 'error', id, message, mend };
  return { ...read, entry: undefined, bodyKey: undefined, problems: [...problems, problem] };
}

interface Fresh {
  readonly fresh: Iterable<FreshFile>;
  readonly count: number;
  readonly registers: TextRegisters;
}

interface FileJob extends KeptJob {
  readonly read: ReadFile;
  readonly entry: AnyEntry;
}
