import type { SearchEngine } from './engine.ts';

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
  const call = <T>(method: Method, ...args: unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve: resolve as (value: unknown) => void, reject });
      worker ??= start();
      worker.postMessage({ id: calls, basePath, method, args } satisfies Call);
    });
  return {
    search: (...args) => call('search', ...args),
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
}

export interface Call {
  readonly id: number;
  readonly basePath: string;
  readonly method: Method;
  readonly args: readonly unknown[];
}

export interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}
