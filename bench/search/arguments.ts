import { parseArgs } from 'node:util';

/** Reads the command line of `bench/search.ts`. Throws a `TypeError` naming an option it doesn't know. */
export function parseBenchArguments(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      corpus2: { type: 'string', multiple: true, default: [] },
      queries: { type: 'string', multiple: true, default: [] },
      engine: { type: 'string', multiple: true, default: ['ours'] },
      limit: { type: 'string' },
      grow: { type: 'string' },
      sample: { type: 'string' },
      browser: { type: 'boolean', default: false },
      json: { type: 'string' },
      figures: { type: 'string' },
    },
  });
  return {
    corpora: [...values.corpus, ...values.corpus2],
    queryFiles: values.queries,
    engines: values.engine.flatMap((names) => names.split(',')).map(toEngineName),
    limit: toCount('limit', values.limit),
    grow: toCount('grow', values.grow),
    sample: toCount('sample', values.sample),
    browser: values.browser,
    json: values.json,
    figures: values.figures,
  };
}

function toEngineName(name: string): EngineName {
  const known = ENGINE_NAMES.find((engine) => engine === name.trim());
  if (known === undefined) {
    throw new TypeError(`--engine ${name}: use one of ${ENGINE_NAMES.join(', ')}.`);
  }
  return known;
}

function toCount(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) {
    throw new TypeError(`--${option} ${value}: use a whole number from 1.`);
  }
  return count;
}

const ENGINE_NAMES = ['ours', 'pagefind', 'minisearch', 'minisearch-tuned'] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

export interface BenchOptions {
  /** JSONL files, plain or gzipped. The limit cuts the first; the others are added whole. */
  readonly corpora: readonly string[];
  readonly queryFiles: readonly string[];
  readonly engines: readonly EngineName[];
  readonly limit: number | undefined;
  /** Up to how many articles to add, of the same language (see grow.ts). */
  readonly grow: number | undefined;
  /** At most this many queries of each kind. */
  readonly sample: number | undefined;
  /** Whether to measure the site's own search page in Chromium too. */
  readonly browser: boolean;
  /** Where to write what the benchmark's contract names. */
  readonly json: string | undefined;
  /** Where to write all figures. */
  readonly figures: string | undefined;
}
