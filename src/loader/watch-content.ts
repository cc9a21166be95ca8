import { watch } from 'node:fs';
import { loadContent, type LoadedContent, type LoadMemory } from './load-content.ts';
import { RenderCache } from './render-cache.ts';
import { SourceIndex } from './source-index.ts';

/** Programs write a file in several steps: what comes within this time is one change. */
const SETTLE_MS = 30;

/** Checks content now and after each change, until the signal ends it or forever. */
export async function watchContent(
  folders: { readonly content: string; readonly cache: string },
  onChecked: (content: LoadedContent) => void,
  signal?: AbortSignal,
): Promise<void> {
  const memory: LoadMemory = {
    sources: new SourceIndex(folders.content, 'content'),
    rendered: new RenderCache(folders.cache),
  };
  const load = () => loadContent({ ...folders, memory });
  onChecked(await load());
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const check = () => {
    // One after the other: a change during a check is seen by the next.
    running = running.then(async () => {
      onChecked(await load());
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
