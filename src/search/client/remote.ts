import type { SearchEngine } from './engine.ts';

/** The engine in a worker, behind the same interface. Calls reject when the worker can't be started or fails. */
export function openRemoteEngine(basePath: string): SearchEngine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.resolve(data.value);
    else call?.reject(new Error(data.error));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  const call = <T>(method: Method, ...args: unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ id: calls, basePath, method, args } satisfies Call);
    });
  return {
    search: (...args) => call('search', ...args),
    present: (...args) => call('present', ...args),
    respell: (...args) => call('respell', ...args),
    listFacets: () => call('listFacets'),
    preload: (...args) => call('preload', ...args),
  };
}

type Method = keyof SearchEngine;

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
