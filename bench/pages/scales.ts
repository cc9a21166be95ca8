import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';

/** A browser that weighs pages: bytes in Brotli, the requests before text, and what axe finds. */
export async function openScales(executablePath: string): Promise<Scales> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return { weigh: (url) => weigh(browser, url), close: () => browser.close() };
}

async function weigh(browser: Browser, url: string): Promise<Weight> {
  // A phone's width decides which of a picture's sizes is fetched; a context of its own has an empty cache.
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    locale: 'vi-VN',
  });
  try {
    const page = await context.newPage();
    const bodies: Promise<Loaded>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      bodies.push(
        response.body().then(
          (body) => ({ kind, bytes: wireBytes(kind, body) }),
          // A redirect has no body.
          () => ({ kind, bytes: 0 }),
        ),
      );
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const loaded = await Promise.all(bodies);
    const blocking = await page.evaluate(countBlocking);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const sum = (kinds?: readonly string[]) =>
      loaded
        .filter(({ kind }) => kinds?.includes(kind) ?? true)
        .reduce((all, { bytes }) => all + bytes, 0);
    return {
      htmlCss: sum(['document', 'stylesheet']),
      js: sum(['script']),
      total: sum(),
      requestsBeforeText: 1 + blocking,
      axe: violations.map(({ id }) => id),
    };
  } finally {
    await context.close();
  }
}

function wireBytes(kind: string, body: Buffer): number {
  return ['font', 'image', 'media'].includes(kind) ? body.length : brotliCompressSync(body).length;
}

/** Runs in the page: how many files it waited for before it drew anything. */
function countBlocking(): number {
  return performance
    .getEntriesByType('resource')
    .filter(
      (entry) => (entry as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking',
    ).length;
}

export interface Scales {
  weigh(url: string): Promise<Weight>;
  close(): Promise<void>;
}

export interface Weight {
  /** Bytes as they cross the wire, without headers. */
  readonly htmlCss: number;
  readonly js: number;
  readonly total: number;
  readonly requestsBeforeText: number;
  /** Rules of axe that fail. */
  readonly axe: readonly string[];
}

interface Loaded {
  readonly kind: string;
  readonly bytes: number;
}
