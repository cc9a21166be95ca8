/** Searches off the page's main thread. Each message is one call to the engine of the index in `basePath`. */
import type { Found, SearchEngine } from './engine.ts';
import { openIndex } from './open.ts';
import type { Call, Reply } from './remote.ts';

// Nobody but Pagefind waits in this thread: it looks every 50 ms whether its engine has been loaded.
const { setTimeout } = globalThis;
globalThis.setTimeout = ((look: () => void) => setTimeout(look, LOOK_EVERY)) as typeof setTimeout;

let engine: Promise<SearchEngine> | undefined;
let checked = 0;

addEventListener('message', (event: MessageEvent<Call>) => {
  void answer(event.data).then((reply) => {
    postMessage(reply);
  });
});

async function answer(call: Call): Promise<Reply> {
  try {
    const value = await run(open(call), call);
    void checkNowAndThen();
    return { id: call.id, value };
  } catch (error) {
    return REPEATABLE.has(call.method) ? answerAnew(call) : failed(call, error);
  }
}

/** The site may have been published anew since the index was opened: once more with what is there. */
async function answerAnew(call: Call): Promise<Reply> {
  try {
    const fresh = openIndex(call.basePath);
    const value = await run(fresh, call);
    engine = fresh;
    return { id: call.id, value };
  } catch (error) {
    // What was loaded before still answers what it can.
    return failed(call, error);
  }
}

function open({ basePath }: Call): Promise<SearchEngine> {
  if (engine !== undefined) return engine;
  const opening = openIndex(basePath);
  engine = opening;
  checked = Date.now();
  opening.catch(() => {
    if (engine === opening) engine = undefined;
  });
  return opening;
}

async function run(opened: Promise<SearchEngine>, { id, method, args }: Call): Promise<unknown> {
  const call = (await opened)[method] as (...values: unknown[]) => Promise<unknown>;
  const tell = (found: Found): void => {
    postMessage({ id, found } satisfies Reply);
  };
  return call(...args, ...(method === 'search' ? [tell] : []));
}

/** A page may stay open for days: the query after the next publication reads the published index. */
async function checkNowAndThen(): Promise<void> {
  if (Date.now() - checked < CHECK_EVERY) return;
  checked = Date.now();
  if ((await (await engine)?.isCurrent()) === false) engine = undefined;
}

function failed({ id }: Call, error: unknown): Reply {
  return { id, error: error instanceof Error ? error.message : String(error) };
}

/** Not those that name articles by their ordinals: in another build these are other articles. */
const REPEATABLE: ReadonlySet<Call['method']> = new Set(['search', 'listFacets', 'preload']);
/** In milliseconds. */
const CHECK_EVERY = 60_000;
const LOOK_EVERY = 4;
