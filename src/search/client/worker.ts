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

async function answer(call: Call): Promise<Reply> {
  try {
    return { id: call.id, value: await run(call) };
  } catch {
    // The site may have been published anew since the index was opened: once more with what is there now.
    engine = undefined;
  }
  try {
    return { id: call.id, value: await run(call) };
  } catch (error) {
    engine = undefined;
    return { id: call.id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function run({ basePath, method, args }: Call): Promise<unknown> {
  if (folder !== basePath) engine = undefined;
  folder = basePath;
  engine ??= openIndex(basePath);
  const call = (await engine)[method] as (...values: unknown[]) => Promise<unknown>;
  return call(...args);
}
