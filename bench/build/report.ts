import type { Measured } from './measure.ts';
import type { Tool } from './peers/tool.ts';
import type { Scenario } from './scenarios.ts';

/** One build of one tool. */
export interface Run {
  readonly tool: Tool['name'];
  readonly scenario: Scenario;
  readonly measured: Measured;
}

/** What `--json` writes: medians over the rounds. */
export function reportOf(articles: number, runs: readonly Run[]) {
  const of = (tool: string, scenario: string, read: (one: Measured) => number) =>
    median(
      runs
        .filter((run) => run.tool === tool && run.scenario === scenario)
        .map(({ measured }) => read(measured)),
    );
  const against = (scenario: Scenario): number | undefined => {
    const ours = of('ours', scenario, ({ wall }) => wall);
    const hugo = of('hugo', scenario, ({ wall }) => wall);
    return ours === undefined || hugo === undefined ? undefined : round(ours / hugo);
  };
  const pairs = new Map(
    runs.map(({ tool, scenario }) => [`${tool} ${scenario}`, { tool, scenario }]),
  );
  const counted = runs.find(({ tool }) => tool === 'ours')?.measured.counts ?? {};
  return {
    articles,
    counts: {
      articles: counted['articlePages'],
      pages: counted['pages'],
      sitemap: counted['inSitemap'],
      search: counted['searched'],
    },
    runs: [...pairs.values()].map(({ tool, scenario }) => ({
      tool,
      scenario,
      wall_s: round(of(tool, scenario, ({ wall }) => wall) ?? 0),
      cpu_s: round(of(tool, scenario, ({ cpu }) => cpu) ?? 0),
      peak_mb: Math.round(of(tool, scenario, ({ peak }) => peak) ?? 0),
    })),
    ratios: {
      cold_vs_hugo: against('cold'),
      body_vs_hugo: against('body'),
      title_vs_hugo: against('title'),
    },
  };
}

export type Report = ReturnType<typeof reportOf>;

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
