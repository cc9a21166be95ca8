// `npm start`: builds the site, then serves it as production would.
import { runBuild } from './run-build.ts';

if (await runBuild({ content: 'content', out: 'dist', cache: '.cache' }))
  await import('./serve.ts');
else process.exitCode = 1;
