// One build in a process of its own, for the benchmark: stage changes go to standard output as JSON lines.
import { parseArgs } from 'node:util';
import { buildSite } from '../../src/build/build-site.ts';
import { ContentProblems } from '../../src/loader/content-problems.ts';
import { formatProblems } from '../../src/checks/report/terminal.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    cache: { type: 'string', default: '.cache' },
    search: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const counts = await buildSite(values, {
    stage: (stage) => say({ stage }),
    progress: () => undefined,
    note: (note) => say({ note }),
    end: () => say({ stage: 'end' }),
  });
  say({ counts: { ...counts, warnings: counts.warnings.length } });
} catch (error) {
  console.error(error instanceof ContentProblems ? formatProblems(error.problems) : error);
  process.exitCode = 1;
}
