import path from 'node:path';
import { build } from 'astro';
import { listen } from './astro-log.ts';
import type { BuildFolders } from './build-site.ts';
import type { Reporter } from './reporter.ts';

/** Has Astro write every page into `out`. */
export async function buildPages(
  { content, out, cache }: BuildFolders,
  reporter: Reporter,
): Promise<void> {
  // src/content.config.ts is loaded by Astro, out of reach of arguments.
  process.env['BAN_TIN_CONTENT'] = path.resolve(content);
  process.env['BAN_TIN_CACHE'] = path.resolve(cache);
  // A government's build machine tells nobody what it builds.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  let pages = 0;
  listen(
    () => {
      pages += 1;
      reporter.progress(pages);
    },
    (problem) => {
      reporter.note(problem);
    },
  );
  await build({
    root: process.cwd(),
    outDir: out,
    cacheDir: path.resolve(cache, 'astro'),
    logger: { entrypoint: new URL('./astro-log.ts', import.meta.url) },
  });
}
