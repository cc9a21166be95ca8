import { cp } from 'node:fs/promises';
import path from 'node:path';
import { writeContent } from '../../bench/build/content-folder.ts';
import { syntheticArticles } from '../../bench/synthetic.ts';
import { buildSite } from '../../src/build/build-site.ts';

const FOLDER = '.cache/e2e';

/**
 * Builds a site with enough articles for several pages of a list, and with the articles that the
 * search tests look for. Returns the folder of its output.
 */
export async function buildLargeSite(): Promise<string> {
  const folders = {
    content: path.join(FOLDER, 'content'),
    out: path.join(FOLDER, 'dist'),
    cache: path.join(FOLDER, 'cache'),
  };
  await writeContent(folders.content, [...syntheticArticles(65)]);
  await cp('tests/fixtures/search/tin', path.join(folders.content, 'tin'), { recursive: true });
  await buildSite(folders, {
    stage: () => undefined,
    progress: () => undefined,
    note: () => undefined,
    end: () => undefined,
  });
  return folders.out;
}
