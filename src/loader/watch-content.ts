import { watch } from 'node:fs';
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
  onChecked(await checkFolder(folders, memory));
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const check = () => {
    // One after the other: a change during a check is seen by the next.
    running = running.then(async () => {
      onChecked(await checkFolder(folders, memory));
    });
  };
  const watcher = watch(
    folders.content,
    { recursive: true, ...(signal && { signal }) },
    (_, changed) => {
      memory.sources.refresh(changed ?? undefined);
      clearTimeout(timer);
      timer = setTimeout(check, SETTLE_MS);
    },
  );
  await new Promise((done) => watcher.once('close', done));
  clearTimeout(timer);
  await running;
}
