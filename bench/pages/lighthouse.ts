import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from '../search/measure.ts';
import { npmFolder } from './npm-folder.ts';

/**
 * Lighthouse's own mobile run: a slow phone on slow 4G, simulated. Installed beside the project, not in it: one of its
 * packages can't be told in our lock file.
 */
export async function openLighthouse(chromePath: string): Promise<Lighthouse> {
  const folder = await npmFolder('lighthouse', { lighthouse: '13.5.0' });
  const load = (file: string): Promise<unknown> =>
    import(pathToFileURL(path.join(folder, 'node_modules', file)).href);
  const { launch } = (await load('chrome-launcher/dist/index.js')) as ChromeLauncher;
  const { default: lighthouse } = (await load('lighthouse/core/index.js')) as LighthouseModule;
  const chrome = await launch({ chromePath, chromeFlags: FLAGS });
  return {
    median: async (url, runs) => {
      const reports: LighthouseFigures[] = [];
      // A busy machine may draw nothing in time: such a run is none. Two more are tried.
      for (let run = 0; reports.length < runs && run < runs + 2; run += 1) {
        const result = await lighthouse(url, { port: chrome.port, locale: 'vi', output: 'json' });
        const figures = figuresOf(result.lhr);
        if (!Number.isNaN(figures.lcp)) reports.push(figures);
      }
      return medianOf(reports);
    },
    close: async () => {
      await Promise.resolve(chrome.kill());
    },
  };
}

function figuresOf({ categories, audits }: Report): LighthouseFigures {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    best_practices: score('best-practices'),
    seo: score('seo'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    faults: Object.values(audits)
      .filter(({ score: of, scoreDisplayMode }) => of === 0 && scoreDisplayMode === 'binary')
      .map(({ id }) => id),
  };
}

function medianOf(reports: readonly LighthouseFigures[]): LighthouseFigures {
  const of = (pick: (one: LighthouseFigures) => number) => median(reports.map(pick));
  return {
    performance: of((one) => one.performance),
    accessibility: of((one) => one.accessibility),
    best_practices: of((one) => one.best_practices),
    seo: of((one) => one.seo),
    fcp: of((one) => one.fcp),
    lcp: of((one) => one.lcp),
    cls: of((one) => one.cls),
    faults: [...new Set(reports.flatMap(({ faults }) => faults))],
  };
}

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Lighthouse {
  /** Every figure's median over so many runs. */
  median(url: string, runs: number): Promise<LighthouseFigures>;
  close(): Promise<void>;
}

export interface LighthouseFigures {
  /** The four scores, 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly best_practices: number;
  readonly seo: number;
  /** First and largest contentful paint, in milliseconds. */
  readonly fcp: number;
  readonly lcp: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Audits that failed in any run. */
  readonly faults: readonly string[];
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly score: number | null;
        readonly scoreDisplayMode: string;
        readonly numericValue?: number;
      }
    >
  >;
}

interface ChromeLauncher {
  launch(options: {
    chromePath: string;
    chromeFlags: readonly string[];
  }): Promise<{ readonly port: number; kill(): unknown }>;
}

interface LighthouseModule {
  default(url: string, options: object): Promise<{ readonly lhr: Report }>;
}
