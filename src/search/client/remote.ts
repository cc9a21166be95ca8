import type { Found, SearchEngine } from './engine.ts';

/**
 * The engine in a worker, behind the same interface. Calls reject when the worker can't be started or fails; the next call
 * starts another one then.
 */
export function openRemoteEngine(basePath: string): RemoteEngine {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let hasAnswered = false;
  let calls = 0;

  const stop = (reason: string): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    hasAnswered = false;
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const call = waiting.get(data.id);
      if (data.found !== undefined) {
        call?.onFound?.(data.found);
        return;
      }
      waiting.delete(data.id);
      if (data.error === undefined) {
        hasAnswered = true;
        call?.resolve(data.value);
        return;
      }
      call?.reject(new Error(data.error));
      // A module that couldn't be read stays unreadable for the worker that tried.
      if (!hasAnswered && waiting.size === 0) stop(data.error);
    });
    started.addEventListener('error', ({ message }) => {
      stop(message);
    });
    return started;
  };
  const call = <T>(method: Method, ...args: unknown[]): Promise<T> => ask(undefined, method, args);
  const ask = <T>(
    onFound: ((found: Found) => void) | undefined,
    method: Method,
    args: readonly unknown[],
  ): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve: resolve as (value: unknown) => void, reject, onFound });
      worker ??= start();
      worker.postMessage({ id: calls, basePath, method, args } satisfies Call);
    });
  return {
    search: (query, options, onFound) => ask(onFound, 'search', [query, options]),
    present: (...args) => call('present', ...args),
    suggest: (...args) => call('suggest', ...args),
    respell: (...args) => call('respell', ...args),
    listFacets: () => call('listFacets'),
    preload: (...args) => call('preload', ...args),
    isCurrent: () => call('isCurrent'),
    stop,
  };
}

type Method = keyof SearchEngine;

export interface RemoteEngine extends SearchEngine {
  /** Gives up what is under way; the next call starts afresh. */
  stop(reason: string): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  readonly onFound: ((found: Found) => void) | undefined;
}

export interface Call {
  readonly id: number;
  readonly basePath: string;
  readonly method: Method;
  readonly args: readonly unknown[];
}

export interface Reply {
  readonly id: number;
  /** What a search tells ahead of its answer. */
  readonly found?: Found;
  readonly value?: unknown;
  readonly error?: string;
}
