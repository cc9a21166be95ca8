import type { Query } from './corpus.ts';
import { SHOWN, type Engine } from './engine.ts';
import { countWire } from './wire.ts';

/**
 * Runs each query as a reader's first (nothing loaded), then the kind's following query in the same session, as
 * a reader's next. Ranks are those of the first.
 */
export async function measureKind(
  engine: Engine,
  folder: string,
  queries: readonly Query[],
): Promise<KindReport> {
  const runs: Run[] = [];
  for (const [order, query] of queries.entries()) {
    const next = queries[(order + 1) % queries.length] ?? query;
    runs.push(await measureQuery(engine, folder, query, next.query));
  }
  const mean = (value: (run: Run) => number): number =>
    runs.reduce((sum, run) => sum + value(run), 0) / runs.length;
  return {
    n: runs.length,
    mrr: mean(({ rank }) => (rank > 0 ? 1 / rank : 0)),
    s1: mean(({ rank }) => (rank === 1 ? 1 : 0)),
    zero: mean(({ found }) => (found === 0 ? 1 : 0)),
    coldKb: mean(({ coldBytes }) => coldBytes / 1024),
    coldRequests: mean(({ coldRequests }) => coldRequests),
    coldMs: median(runs.map(({ coldMs }) => coldMs)),
    warmKb: mean(({ warmBytes }) => warmBytes / 1024),
    warmMs: median(runs.map(({ warmMs }) => warmMs)),
    coldKbByType: sumByType(runs),
  };
}

async function measureQuery(
  engine: Engine,
  folder: string,
  { query, relevant }: Query,
  next: string,
): Promise<Run> {
  const wire = countWire();
  const start = performance.now();
  const session = await engine.open(folder, wire);
  const ids = await session.search(query);
  const coldMs = performance.now() - start;
  const { bytes: coldBytes, requests: coldRequests } = wire;
  const byType = new Map(wire.byType);
  const restart = performance.now();
  await session.search(next);
  const warmMs = performance.now() - restart;
  await session.close();
  return {
    rank: ids.slice(0, SHOWN).findIndex((id) => relevant.includes(id)) + 1,
    found: ids.length,
    coldBytes,
    coldRequests,
    coldMs,
    warmBytes: wire.bytes - coldBytes,
    warmMs,
    byType,
  };
}

function sumByType(runs: readonly Run[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { byType } of runs) {
    for (const [type, bytes] of byType) {
      sums[type] = (sums[type] ?? 0) + bytes / 1024 / runs.length;
    }
  }
  return sums;
}

/** The middle one of the values; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

interface Run {
  /** From 1; 0 when no relevant article is among those shown. */
  readonly rank: number;
  readonly found: number;
  readonly coldBytes: number;
  readonly coldRequests: number;
  readonly coldMs: number;
  readonly warmBytes: number;
  readonly warmMs: number;
  readonly byType: ReadonlyMap<string, number>;
}

export interface KindReport {
  readonly n: number;
  readonly mrr: number;
  readonly s1: number;
  readonly zero: number;
  readonly coldKb: number;
  readonly coldRequests: number;
  readonly coldMs: number;
  readonly warmKb: number;
  readonly warmMs: number;
  /** Where the cold bytes went, by file extension. */
  readonly coldKbByType: Readonly<Record<string, number>>;
}
