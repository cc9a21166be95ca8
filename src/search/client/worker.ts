/** Searches off the page's main thread. One `open` message names the index's folder; calls follow. */
import { openIndex } from './open.ts';
import type { SearchEngine } from './engine.ts';
import type { Call, Reply } from './remote.ts';

let engine: Promise<SearchEngine> | undefined;
let folder = '';

addEventListener('message', (event: MessageEvent<Call>) => {
  void answer(event.data).then((reply) => {
    postMessage(reply);
  });
});

async function answer({ id, basePath, method, args }: Call): Promise<Reply> {
  try {
    if (engine === undefined || folder !== basePath) {
      folder = basePath;
      engine = openIndex(basePath);
    }
    const opened = await engine;
    const run = opened[method] as (...values: unknown[]) => Promise<unknown>;
    return { id, value: await run(...args) };
  } catch (error) {
    engine = undefined;
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
