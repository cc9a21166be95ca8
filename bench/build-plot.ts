/**
 * `node bench/build-plot.ts --out docs/build-growth.svg FILE.json …`: draws how each tool's builds grow with the archive, from
 * what `npm run bench:build -- --json FILE` wrote at several sizes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { drawGrowth, type Panel } from './search/draw-growth.ts';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'docs/build-growth.svg' } },
  allowPositionals: true,
});

const reportSchema = z.object({
  articles: z.number(),
  runs: z.array(
    z.object({
      tool: z.string(),
      scenario: z.string(),
      wall_s: z.number(),
      cpu_s: z.number(),
      peak_mb: z.number(),
    }),
  ),
});

const rows = positionals
  .flatMap((file) => {
    const { articles, runs } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return runs.map((run) => ({ articles, ...run }));
  })
  .sort((a, b) => a.articles - b.articles);
type Row = (typeof rows)[number];

writeFileSync(
  values.out,
  drawGrowth([
    panel('From nothing, s', 'cold', ({ wall_s }) => wall_s),
    panel('One body edited, s', 'body', ({ wall_s }) => wall_s),
    panel('One title edited, s', 'title', ({ wall_s }) => wall_s),
    panel('Peak memory from nothing, MB', 'cold', ({ peak_mb }) => peak_mb),
  ]),
);

function panel(title: string, scenario: string, read: (row: Row) => number): Panel {
  const ofScenario = rows.filter((row) => row.scenario === scenario);
  const lines = [...new Set(ofScenario.map(({ tool }) => tool))].map((name) => ({
    name,
    points: ofScenario
      .filter(({ tool }) => tool === name)
      .map((row) => ({ x: row.articles, y: read(row) })),
  }));
  return { title, lines };
}
