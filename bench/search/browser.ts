import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Query } from './corpus.ts';
import { startChromium, type Devtools } from './devtools.ts';
import { median } from './measure.ts';
import { serveSearchPage } from './site-shell.ts';

/**
 * What a reader waits for in Chromium: the search page is there and nothing of the index is; a query is entered and Enter
 * pressed at once (cold), then, when all of its answer is there, the kind's following query on the same page, at once as
 * well (warm) and, on another visit, letter by letter (typed): a word typed to its end is looked up while the next one is
 * typed. From the query's last letter to the frame that shows the first results.
 */
export async function measureInBrowser(
  index: string,
  queries: ReadonlyMap<string, readonly Query[]>,
): Promise<Map<string, BrowserReport>> {
  const workshop = await mkdtemp(join(tmpdir(), 'bench-page-'));
  const server = await serveSearchPage(index, workshop);
  const browser = await startChromium();
  try {
    const reports = new Map<string, BrowserReport>();
    for (const [kind, ofKind] of queries) {
      reports.set(kind, await measureKind(browser, server.url, ofKind.slice(0, SAMPLE)));
    }
    return reports;
  } finally {
    await browser.close();
    await server.close();
    await rm(workshop, { recursive: true, force: true });
  }
}

async function measureKind(
  browser: Devtools,
  url: string,
  queries: readonly Query[],
): Promise<BrowserReport> {
  const visits: Omit<BrowserReport, 'n'>[] = [];
  for (const [order, { query }] of queries.entries()) {
    const next = queries[(order + 1) % queries.length]?.query ?? query;
    const { coldMs, nextMs, longestTaskMs } = await visit(browser, url, query, [next]);
    const typed = await visit(browser, url, query, Array.from(next));
    visits.push({
      coldMs,
      warmMs: nextMs,
      typedMs: typed.nextMs,
      longestTaskMs: Math.max(longestTaskMs, typed.longestTaskMs),
    });
  }
  return {
    n: visits.length,
    coldMs: median(visits.map(({ coldMs }) => coldMs)),
    warmMs: median(visits.map(({ warmMs }) => warmMs)),
    typedMs: median(visits.map(({ typedMs }) => typedMs)),
    longestTaskMs: Math.max(...visits.map(({ longestTaskMs }) => longestTaskMs)),
  };
}

/** @param next what is entered of the second query at a time */
async function visit(
  browser: Devtools,
  url: string,
  query: string,
  next: readonly string[],
): Promise<Visit> {
  // A context of its own has an empty cache.
  const context = await browser.send<{ browserContextId: string }>(
    'Target.createBrowserContext',
    {},
  );
  try {
    const page = await openPage(browser, url, context.browserContextId);
    const coldMs = await page.search([query]);
    const nextMs = await page.search(next);
    return { coldMs, nextMs, longestTaskMs: await page.evaluate('window.longestTask') };
  } finally {
    await browser.send('Target.disposeBrowserContext', context);
  }
}

async function openPage(
  browser: Devtools,
  url: string,
  browserContextId: string,
): Promise<OpenPage> {
  const target = { url: 'about:blank', browserContextId };
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', target);
  const attached = { targetId, flatten: true };
  const { sessionId } = await browser.send<{ sessionId: string }>(
    'Target.attachToTarget',
    attached,
  );
  const evaluate = async (expression: string): Promise<number> => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result } = await browser.send<Evaluated>('Runtime.evaluate', asked, sessionId);
    return result.value ?? NaN;
  };
  await browser.send('Page.enable', {}, sessionId);
  const source = `(${watchPage.toString()})()`;
  await browser.send('Page.addScriptToEvaluateOnNewDocument', { source }, sessionId);
  await browser.send('Page.navigate', { url }, sessionId);
  while ((await evaluate('Number(window.isReady?.() ?? false)')) !== 1) await pause(PAUSE_MS);
  // The service worker, which is registered when the page has nothing else to do, is under way as well then.
  await pause(SETTLE_MS);
  return {
    evaluate,
    async search(parts) {
      await evaluate('window.begin()');
      for (const [order, text] of parts.entries()) {
        if (order > 0) await pause(BETWEEN_LETTERS_MS);
        await browser.send('Input.insertText', { text }, sessionId);
      }
      const answered = evaluate('window.answered');
      const enter = { type: 'keyDown', key: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };
      await browser.send('Input.dispatchKeyEvent', enter, sessionId);
      const waited = await answered;
      while ((await evaluate('Number(window.isBusy())')) === 1) await pause(PAUSE_MS);
      return waited;
    },
  };
}

/** Runs in the page before its own scripts. */
function watchPage(): void {
  const page = (): Element | null => document.querySelector('tim-kiem');
  let typed = Infinity;
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      // The page's own loading is no part of a search.
      if (startTime >= typed) window.longestTask = Math.max(window.longestTask, duration);
    }
  }).observe({ type: 'longtask' });
  window.isReady = () =>
    document.readyState === 'complete' &&
    (page()?.querySelector('.search-status') ?? null) !== null;
  window.isBusy = () => page()?.hasAttribute('aria-busy') === true;
  window.begin = () => {
    const field = document.querySelector<HTMLInputElement>('#q');
    field?.focus();
    field?.select();
    window.answered = new Promise((answered) => {
      let asked = 0;
      const listen = ({ timeStamp }: Event): void => {
        typed = Math.min(typed, timeStamp);
        asked = timeStamp;
      };
      addEventListener('input', listen, { capture: true });
      let isEntered = false;
      // What a rest between two letters brings is no answer to the whole.
      addEventListener('submit', () => (isEntered = true), { capture: true, once: true });
      const watch = new MutationObserver((changes) => {
        const hasAnswer = changes.some(({ addedNodes, target }) => {
          const isStatus = target instanceof Element && target.matches('.search-status');
          const isFound = target instanceof Element && target.matches('.search-results');
          // Nothing found is an answer too.
          return (
            addedNodes.length > 0 && (isFound || (isStatus && /^Không/u.test(target.textContent)))
          );
        });
        if (!isEntered || !hasAnswer) return;
        watch.disconnect();
        removeEventListener('input', listen, { capture: true });
        requestAnimationFrame(() => {
          // After the frame, so that it is on the screen.
          setTimeout(() => {
            answered(performance.now() - asked);
          });
        });
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Queries of each kind. */
const SAMPLE = 20;
const PAUSE_MS = 50;
const SETTLE_MS = 300;
/** Faster than anybody types: what is looked up meanwhile has less time than it will have. */
const BETWEEN_LETTERS_MS = 50;

declare global {
  interface Window {
    isReady(): boolean;
    isBusy(): boolean;
    /** Puts the cursor into the field, over what is in it, and watches for the answer to what is typed there. */
    begin(): void;
    /** In milliseconds. */
    answered: Promise<number>;
    longestTask: number;
  }
}

interface OpenPage {
  evaluate(expression: string): Promise<number>;
  /** Enters the parts of a query one after another, presses Enter and gives what the reader waited, in milliseconds. */
  search(parts: readonly string[]): Promise<number>;
}

interface Evaluated {
  readonly result: { readonly value?: number };
}

interface Visit {
  readonly coldMs: number;
  readonly nextMs: number;
  readonly longestTaskMs: number;
}

export interface BrowserReport {
  readonly n: number;
  readonly coldMs: number;
  readonly warmMs: number;
  readonly typedMs: number;
  /** Of the main thread, over all visits; 0 when none took 50 ms, the browser's measure of a long task. */
  readonly longestTaskMs: number;
}
