// Builds the site: `npm run build [-- --content FOLDER] [--out FOLDER] [--cache FOLDER] [--no-search] [--report terminal|json]`.
import { readCommandLine } from './command-line.ts';
import { runBuild } from './run-build.ts';

const { values } = readCommandLine(
  'Cách dùng: npm run build -- [--content content] [--out dist] [--cache .cache] [--no-search] [--report terminal|json]',
  {
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      cache: { type: 'string', default: '.cache' },
      search: { type: 'boolean', default: true },
      report: { type: 'string', default: 'terminal' },
    },
    allowNegative: true,
  },
);

const { report } = values;
if (report !== 'terminal' && report !== 'json') {
  console.error(`Không có dạng báo cáo “${report}”. Chọn một trong: terminal, json.`);
  process.exitCode = 2;
} else {
  process.exitCode = (await runBuild(values, report)) ? 0 : 1;
}
