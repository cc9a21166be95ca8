/**
 * `node bench/search-plot.ts --out docs/search-growth.svg FILE.json …`: draws how each engine's figures grow with the archive,
 * from what `npm run bench:search -- --figures FILE` wrote at several sizes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { drawGrowth, type Panel } from './search/draw-growth.ts';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'docs/search-growth.svg' } },
  allowPositionals: true,
});

const kindSchema = z.object({ cold_kb: z.number(), warm_kb: z.number() });
const reportSchema = z.object({
  engine: z.string(),
  docs: z.number(),
  build_s: z.number(),
  edit_s: z.number().optional(),
  peak_mb: z.number(),
  index_mb: z.number(),
  kinds: z.record(z.string(), kindSchema),
});
type Report = z.infer<typeof reportSchema>;

const reports = positionals
  .flatMap((file) =>
    z
      .union([z.array(reportSchema), reportSchema.transform((report) => [report])])
      .parse(JSON.parse(readFileSync(file, 'utf8'))),
  )
  .sort((a, b) => a.docs - b.docs);

writeFileSync(
  values.out,
  drawGrowth([
    panel('First query, summary, KB', ({ kinds }) => kinds['summary']?.cold_kb),
    panel('Index built from nothing, s', ({ build_s }) => build_s, {
      name: 'ours, after one edit',
      read: ({ edit_s }) => edit_s,
    }),
    panel('Peak memory, MB', ({ peak_mb }) => peak_mb),
    panel('On disk, MB', ({ index_mb }) => index_mb),
  ]),
);

function panel(
  title: string,
  read: (report: Report) => number | undefined,
  extra?: { name: string; read: (report: Report) => number | undefined },
): Panel {
  const lines = [
    ...new Set(reports.map(({ engine }) => engine)).values().map((name) => ({
      name,
      points: pointsOf(
        reports.filter(({ engine }) => engine === name),
        read,
      ),
    })),
  ];
  if (extra !== undefined) lines.push({ name: extra.name, points: pointsOf(reports, extra.read) });
  return { title, lines };
}

function pointsOf(
  from: readonly Report[],
  read: (report: Report) => number | undefined,
): { x: number; y: number }[] {
  return from.flatMap((report) => {
    const y = read(report);
    return y === undefined ? [] : [{ x: report.docs, y }];
  });
}
