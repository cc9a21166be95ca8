import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Query } from './corpus.ts';
import { median } from './measure.ts';
import { serveSearchPage } from './site-shell.ts';

/**
 * What a reader waits for in Chromium: the search page is there and nothing of the index is; a query is typed and Enter
 * pressed at once (cold), then the kind's following query on the same page (warm). From the last letter to the frame that
 * shows the first results.
 */
export async function measureInBrowser(
  index: string,
  queries: ReadonlyMap<string, readonly Query[]>,
): Promise<Map<string, BrowserReport>> {
  const workshop = await mkdtemp(join(tmpdir(), 'bench-page-'));
  const server = await serveSearchPage(index, workshop);
  const path = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    args: ['--no-sandbox', `--disable-features=${WINDOW_PAGES}`],
    ...(path === undefined ? {} : { executablePath: path }),
  });
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
  browser: Browser,
  url: string,
  queries: readonly Query[],
): Promise<BrowserReport> {
  const visits: Visit[] = [];
  for (const [order, { query }] of queries.entries()) {
    const next = queries[(order + 1) % queries.length]?.query ?? query;
    visits.push(await visit(browser, url, query, next));
  }
  return {
    n: visits.length,
    coldMs: median(visits.map(({ coldMs }) => coldMs)),
    warmMs: median(visits.map(({ warmMs }) => warmMs)),
    longestTaskMs: Math.max(...visits.map(({ longestTaskMs }) => longestTaskMs)),
  };
}

async function visit(browser: Browser, url: string, query: string, next: string): Promise<Visit> {
  // A context of its own has an empty cache.
  const context = await browser.newContext({ locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    await page.goto(url, { waitUntil: 'load' });
    const coldMs = await search(page, query);
    const warmMs = await search(page, next);
    return { coldMs, warmMs, longestTaskMs: await page.evaluate(() => window.longestTask) };
  } finally {
    await context.close();
  }
}

async function search(page: Page, query: string): Promise<number> {
  await page.locator('#q').fill(query);
  await page.keyboard.press('Enter');
  const time = await page.waitForFunction(() => window.waited, undefined, { polling: 20 });
  return (await time.jsonValue()) ?? 0;
}

/** Runs in the page before its own scripts. */
function watchPage(): void {
  let typed = Infinity;
  let asked = 0;
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      // The page's own loading is no part of a search.
      if (startTime >= typed) window.longestTask = Math.max(window.longestTask, duration);
    }
  }).observe({ type: 'longtask' });
  addEventListener(
    'input',
    ({ timeStamp }) => {
      typed = Math.min(typed, timeStamp);
      asked = timeStamp;
      window.waited = undefined;
    },
    true,
  );
  addEventListener('DOMContentLoaded', () => {
    const watch = new MutationObserver((changes) => {
      const hasAnswer = changes.some(({ addedNodes, target }) => {
        const isStatus = target instanceof Element && target.matches('.search-status');
        const isFound = target instanceof Element && target.matches('.search-results');
        // Nothing found is an answer too.
        return (
          addedNodes.length > 0 && (isFound || (isStatus && /^Không/u.test(target.textContent)))
        );
      });
      if (!hasAnswer || window.waited !== undefined) return;
      requestAnimationFrame(() => {
        // After the frame, so that it is on the screen.
        setTimeout(() => {
          window.waited ??= performance.now() - asked;
        });
      });
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
}

/** Queries of each kind. */
const SAMPLE = 20;
/** The address field's lists are web pages of Chromium's own, which each new window loads for seconds; a reader's has done so. */
const WINDOW_PAGES = 'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';

declare global {
  interface Window {
    /** In milliseconds, of the last query; undefined while it is not answered. */
    waited: number | undefined;
    longestTask: number;
  }
}

interface Visit {
  readonly coldMs: number;
  readonly warmMs: number;
  readonly longestTaskMs: number;
}

export interface BrowserReport {
  readonly n: number;
  readonly coldMs: number;
  readonly warmMs: number;
  /** Of the main thread, over all visits; 0 when none took 50 ms, the browser's measure of a long task. */
  readonly longestTaskMs: number;
}
