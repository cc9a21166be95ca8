import type { EngineName } from './arguments.ts';
import type { BrowserReport } from './browser.ts';
import type { KindReport } from './measure.ts';

/** A table of one engine's figures for the terminal. */
export function printReport(report: EngineReport): void {
  console.log(
    `\n${report.engine}: ${report.docs} articles, built in ${report.buildSeconds.toFixed(1)} s, ` +
      `peak ${report.peakMb.toFixed(0)} MB, ${report.indexMb.toFixed(1)} MB on disk${printEdit(report)}`,
  );
  console.table(
    Object.fromEntries(
      Object.entries(report.kinds).map(([kind, figures]) => [
        kind,
        {
          n: figures.n,
          'MRR@10': round(figures.mrr, 3),
          's@1': round(figures.s1, 3),
          zero: round(figures.zero, 3),
          'cold KB': round(figures.coldKb, 0),
          requests: round(figures.coldRequests, 1),
          'cold ms': round(figures.coldMs, 0),
          'next KB': round(figures.warmKb, 0),
          'next ms': round(figures.warmMs, 0),
        },
      ]),
    ),
  );
  const [first] = Object.values(report.kinds);
  if (first === undefined) return;
  const types = Object.entries(first.coldKbByType).sort(([, a], [, b]) => b - a);
  console.log(`cold KB: ${types.map(([type, kb]) => `${type} ${kb.toFixed(1)}`).join(', ')}`);
  if (report.browser.size > 0) printBrowser(report.browser);
}

function printEdit({ buildSeconds, editSeconds }: EngineReport): string {
  if (editSeconds === undefined) return '';
  const share = (editSeconds / buildSeconds).toFixed(2);
  return `; again after one edit in ${editSeconds.toFixed(1)} s (${share})`;
}

function printBrowser(kinds: ReadonlyMap<string, BrowserReport>): void {
  console.log('In Chromium, from the last letter to the first results (medians):');
  console.table(
    Object.fromEntries(
      Array.from(kinds, ([kind, { n, coldMs, warmMs, typedMs, longestTaskMs }]) => [
        kind,
        {
          n,
          'cold ms': round(coldMs, 0),
          'warm ms': round(warmMs, 0),
          'warm, typed, ms': round(typedMs, 0),
          'longest task, ms': longestTaskMs === 0 ? '< 50' : round(longestTaskMs, 0),
        },
      ]),
    ),
  );
}

/** The figures under the names that the benchmark's contract gives them, and no others. */
export function toContract(report: EngineReport): Figures {
  return pick(toFigures(report), CONTRACT, CONTRACT_OF_KIND);
}

/** All figures. */
export function toFigures(report: EngineReport): Figures {
  return {
    engine: report.engine,
    docs: report.docs,
    build_s: round(report.buildSeconds, 2),
    peak_mb: round(report.peakMb, 0),
    ...(report.editSeconds === undefined ? {} : { edit_s: round(report.editSeconds, 2) }),
    index_mb: round(report.indexMb, 2),
    meta_kb: round(report.metaKb, 1),
    kinds: Object.fromEntries(
      Object.entries(report.kinds).map(([kind, figures]) => [
        kind,
        {
          n: figures.n,
          mrr: round(figures.mrr, 4),
          s1: round(figures.s1, 4),
          zero: round(figures.zero, 4),
          cold_kb: round(figures.coldKb, 1),
          cold_requests: round(figures.coldRequests, 1),
          cold_ms: round(figures.coldMs, 1),
          warm_kb: round(figures.warmKb, 1),
          warm_ms: round(figures.warmMs, 1),
          ...toBrowserFigures(report.browser.get(kind)),
        },
      ]),
    ),
  };
}

function pick(
  { kinds, ...rest }: Figures,
  names: readonly string[],
  namesOfKind: readonly string[],
): Figures {
  const only = <T>(
    from: Readonly<Record<string, T>>,
    wanted: readonly string[],
  ): Record<string, T> =>
    Object.fromEntries(Object.entries(from).filter(([name]) => wanted.includes(name)));
  return {
    ...only(rest, names),
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([kind, figures]) => [kind, only(figures, namesOfKind)]),
    ),
  };
}

const CONTRACT = ['engine', 'docs', 'build_s', 'index_mb'];
const CONTRACT_OF_KIND = [
  ...['n', 'mrr', 's1', 'zero'],
  ...['cold_kb', 'cold_requests', 'cold_ms', 'warm_ms'],
];

/** `browser_task_ms` is 0 when no task of the main thread took 50 ms. */
function toBrowserFigures(report: BrowserReport | undefined): Record<string, number> {
  if (report === undefined) return {};
  return {
    browser_n: report.n,
    browser_cold_ms: round(report.coldMs, 1),
    browser_warm_ms: round(report.warmMs, 1),
    browser_typed_ms: round(report.typedMs, 1),
    browser_task_ms: round(report.longestTaskMs, 1),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

export interface EngineReport {
  readonly engine: EngineName;
  readonly docs: number;
  readonly buildSeconds: number;
  /** Of the process and its children, in MB; 0 where the system doesn't tell. */
  readonly peakMb: number;
  /** The build after one article was edited; undefined for engines that start from nothing each time. */
  readonly editSeconds: number | undefined;
  readonly metaKb: number;
  readonly indexMb: number;
  readonly kinds: Readonly<Record<string, KindReport>>;
  /** By kind; empty unless asked for. */
  readonly browser: ReadonlyMap<string, BrowserReport>;
}

interface Figures {
  readonly [name: string]: unknown;
  readonly kinds: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
