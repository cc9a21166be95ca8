import { watch } from 'node:fs';
import { checkSample } from '../checks/check-sample.ts';
import { sampleArticle } from '../checks/sample.ts';
import { checkFolder, type CheckedContent } from './check-folder.ts';
import type { ReadMemory } from './read-content.ts';
import { SourceIndex } from './source-index.ts';

/** Programs write a file in several steps: what comes within this time is one change. */
const SETTLE_MS = 30;

/** Checks content now and after each change, until the signal ends it or forever. */
export async function watchContent(
  folders: { readonly content: string; readonly cache: string },
  onChecked: (content: CheckedContent) => void,
  signal?: AbortSignal,
): Promise<void> {
  const memory: ReadMemory = { sources: new SourceIndex(folders.content, 'content') };
  let running: Promise<void> = Promise.resolve();
  const check = () => {
    // One after the other: a change during a check is seen by the next.
    running = running.then(async () => {
      onChecked(await checkFolder(folders, memory));
    });
  };
  let timer: NodeJS.Timeout | undefined;
  // From before the first check on: that one takes seconds, and editors go on writing.
  const watcher = watch(
    folders.content,
    { recursive: true, ...(signal && { signal }) },
    (_, changed) => {
      memory.sources.refresh(changed ?? undefined);
      clearTimeout(timer);
      timer = setTimeout(check, SETTLE_MS);
    },
  );
  const closed = new Promise((done) => watcher.once('close', done));
  check();
  running = running.then(() => prepare(folders, memory));
  await closed;
  clearTimeout(timer);
  await running;
}

/**
 * Has the first edit answered as fast as all others: threads, or an earlier run, have read the texts so far, and code that runs for
 * the first time takes twice as long.
 */
async function prepare(
  folders: { readonly content: string; readonly cache: string },
  memory: ReadMemory,
): Promise<void> {
  checkSample({ files: { 'content/tin/2020/06/mau.md': sampleArticle() } });
  await checkFolder(folders, memory);
}
