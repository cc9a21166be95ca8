import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Starts Chromium and speaks its debugging protocol directly. Playwright would have every request of a page reported
 * to it, which takes about a hundredth of a second of a query on two cores. `CHROMIUM_PATH` names another browser than Playwright's.
 */
export async function startChromium(): Promise<Devtools> {
  const profile = await mkdtemp(join(tmpdir(), 'bench-chromium-'));
  const path = process.env['CHROMIUM_PATH'] ?? chromium.executablePath();
  const browser = spawn(path, [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = new Promise<string>((found, failed) => {
    let said = '';
    browser.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [line] = /ws:\/\/\S+/u.exec(said) ?? [];
      if (line !== undefined) found(line);
    });
    browser.once('error', failed);
    browser.once('exit', () => {
      failed(new Error(`Chromium ended: ${said}`));
    });
  });
  const socket = new WebSocket(await address);
  await new Promise((open) => {
    socket.addEventListener('open', open);
  });
  const waiting = new Map<number, Waiting>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(String(data)) as Reply;
    const call = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error === undefined) call?.resolve(result);
    else call?.reject(new Error(error.message));
  });
  let calls = 0;
  return {
    send: <T>(method: string, params: object, sessionId?: string) =>
      new Promise<T>((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve: resolve as (result: unknown) => void, reject });
        socket.send(JSON.stringify({ id: calls, method, params, sessionId }));
      }),
    async close() {
      const ended = new Promise((done) => browser.once('exit', done));
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const FLAGS = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The address field's lists are web pages of Chromium's own, which each new window loads for seconds; a reader's has done so.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  'about:blank',
];

export interface Devtools {
  /** Calls a method of the protocol, of the browser or of one session with a page. Rejects with the browser's message. */
  send<T>(method: string, params: object, sessionId?: string): Promise<T>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Without an `id`, something that the browser tells of itself. */
interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
