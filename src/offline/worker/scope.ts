/** The part of a service worker's global scope that is used here; TypeScript's DOM types don't have it. */
export interface WorkerScope {
  readonly location: Location;
  readonly registration: { unregister(): Promise<boolean> };
  readonly clients: {
    matchAll(options?: {
      readonly includeUncontrolled?: boolean;
      readonly type?: 'window';
    }): Promise<readonly WindowClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'activate' | 'install' | 'message',
    listener: (event: WaitingEvent) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: AskingEvent) => void): void;
}

interface WindowClient {
  readonly url: string;
}

/** An event that keeps the worker alive until the promises are settled. */
export interface WaitingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

/** A page or its worker asks for a file. */
export interface AskingEvent extends WaitingEvent {
  readonly request: Request;
}

export const scope = globalThis as unknown as WorkerScope;
