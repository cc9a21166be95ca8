// Builds the site: `npm run build [-- --content FOLDER] [-- --out FOLDER] [-- --cache FOLDER] [-- --no-search]`.
import { readCommandLine } from './command-line.ts';
import { runBuild } from './run-build.ts';

const { values } = readCommandLine(
  'Cách dùng: npm run build -- [--content content] [--out dist] [--cache .cache] [--no-search]',
  {
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      cache: { type: 'string', default: '.cache' },
      search: { type: 'boolean', default: true },
    },
    allowNegative: true,
  },
);

process.exitCode = (await runBuild(values)) ? 0 : 1;
