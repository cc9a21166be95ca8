import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { cacheFolder, contentFolder } from '../loader/folders.ts';
import { loadContent } from '../loader/load-content.ts';
import { allPublishedOthers, publishedArticles } from '../loader/published.ts';
import { indexArticles } from './index-articles.ts';

/**
 * Makes search work in `astro dev`: the index is built from what is in `content/` when it is first
 * asked for, and again after an edit. A build makes its own.
 */
export function searchInDev(): AstroIntegration {
  return {
    name: 'ban-tin-search-in-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = path.join(cacheFolder(), 'dev');
        const files = sirv(folder, { dev: true });
        let index: Promise<unknown> | undefined;
        server.watcher.on('all', (_, changed) => {
          if (changed.startsWith(contentFolder())) index = undefined;
        });
        server.middlewares.use((request, response, next) => {
          if (!request.url?.startsWith('/pagefind/')) {
            next();
            return;
          }
          index ??= rebuild(folder);
          index.then(
            () => {
              files(request, response, next);
            },
            (error: unknown) => {
              logger.error(`Chưa lập được chỉ mục tìm kiếm: ${String(error)}`);
              // The next question tries again.
              index = undefined;
              next(error);
            },
          );
        });
      },
    },
  };
}

async function rebuild(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const cache = cacheFolder();
  const content = await loadContent({ content: contentFolder(), cache });
  const out = path.join(folder, 'pagefind');
  await indexArticles([...publishedArticles(content), ...allPublishedOthers(content)], content, {
    cache,
    out,
  });
}
