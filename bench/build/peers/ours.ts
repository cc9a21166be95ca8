import path from 'node:path';
import { writeArticle, writeContent } from '../content-folder.ts';
import type { Tool } from './tool.ts';

/** This project, as it is checked out; without the search index, which the others don't have either. */
export function ours(search: boolean): Tool {
  return {
    name: 'ours',
    made: ['dist', 'cache'],
    output: 'dist',
    cwd: process.cwd(),
    command: (folder) => [
      process.execPath,
      // As `npm run build` does.
      ...['--import', './scripts/compile-cache.mjs', 'scripts/run-bundled.ts', 'build'],
      ...['--report', 'json'],
      ...['--content', path.join(folder, 'content')],
      ...['--out', path.join(folder, 'dist')],
      ...['--cache', path.join(folder, 'cache')],
      ...(search ? [] : ['--no-search']),
    ],
    async prepare(folder, articles) {
      await writeContent(path.join(folder, 'content'), articles);
      return true;
    },
    write: (folder, article) => writeArticle(path.join(folder, 'content'), article),
  };
}
