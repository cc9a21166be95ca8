import { cp } from 'node:fs/promises';
import path from 'node:path';
import { writeContent } from '../../bench/build/content-folder.ts';
import { syntheticArticles } from '../../bench/synthetic.ts';
import { silentReporter } from '../silent-reporter.ts';
import { buildSite } from '../../src/build/build-site.ts';

const FOLDER = '.cache/e2e';

/** Puts the section and the author of the search fixtures into the registers. */
const fixtureSection = {
  id: 'muc',
  title: 'Bài của chuyên mục thử',
  author: 'Không ký tên',
  date: '1/3/2021',
  tags: [],
  category: 'Tin tổng hợp',
  summary: 'Bài giữ chỗ cho chuyên mục thử.',
  body: ['Bài giữ chỗ cho chuyên mục thử.'],
};

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
  await writeContent(folders.content, [...syntheticArticles(65), fixtureSection]);
  await cp('tests/fixtures/search/tin', path.join(folders.content, 'tin'), { recursive: true });
  await buildSite(folders, silentReporter);
  return folders.out;
}
