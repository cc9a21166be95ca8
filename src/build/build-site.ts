import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ContentProblems } from '../loader/content-problems.ts';
import { attachedFiles, type AttachedFile } from '../loader/attached-files.ts';
import {
  loadContent,
  type LoadedArticle,
  type LoadedOther,
  type LoadedPage,
} from '../loader/load-content.ts';
import { allPublishedOthers, publishedArticles, withdrawnArticles } from '../loader/published.ts';
import type { Problem } from '../model/problem.ts';
import { editing } from '../site.ts';
import { buildPages } from './build-pages.ts';
import { formatHeaderRules, headerRules } from './headers.ts';
import { indexedUrls } from '../search/index/indexed-urls.ts';
import { indexArticles } from './index-articles.ts';
import { writeRedirects } from './redirects.ts';
import type { Reporter } from './reporter.ts';
import { besideOf, recover, swap } from './swap.ts';
import { verifyOutput } from './verify.ts';
import { buildWebForm } from './web-form.ts';

/** Where a build reads, writes and keeps what it may use again. */
export interface BuildFolders {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

/** What a build made. */
export interface BuildCounts {
  readonly articles: number;
  readonly pages: number;
  /** Articles that have a page, that are in the sitemap, that are in the search index. */
  readonly articlePages: number;
  readonly inSitemap: number;
  readonly searched: number;
  /** Problems that don't stop a build. */
  readonly warnings: readonly Problem[];
}

/**
 * Builds the whole site beside the output folder and puts it in its place when all of it is right.
 *
 * @throws {ContentProblems} when an editor must mend something; nothing was built then
 * @throws {OutputProblems} when the output doesn't hold what the content says
 */
export async function buildSite(folders: BuildFolders, reporter: Reporter): Promise<BuildCounts> {
  const { content: contentFolder, cache } = folders;
  const target = path.resolve(folders.out);
  const next = besideOf(target);
  await recover(target);
  await rm(next, { recursive: true, force: true });

  reporter.stage('content');
  const content = await loadContent({
    content: contentFolder,
    cache,
    onProgress: (done, total) => {
      reporter.progress(done, total);
    },
  });
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentProblems(content.problems);
  const published = publishedArticles(content);
  const withdrawn = withdrawnArticles(content);
  const others = allPublishedOthers(content);

  reporter.stage('pages');
  await buildPages({ ...folders, out: next }, reporter);
  await copyFiles(attachedFiles([...published, ...others], content.files), next);
  await writeRedirects(
    next,
    redirectsOf([...published, ...withdrawn, ...others, ...content.pages]),
  );

  reporter.stage('search');
  const index = path.join(next, 'pagefind');
  await indexArticles([...published, ...others], content, { cache, out: index });

  reporter.stage('verify');
  const addresses = published.map(({ url }) => url);
  const searched = indexedUrls(index);
  const { hashes, ...counts } = verifyOutput(next, addresses, searched, {
    withdrawn: withdrawn.map(({ url }) => url),
    others: others.map(({ url }) => url),
  });
  const rules = headerRules(hashes.styles, hashes.scripts, editing);
  await writeFile(path.join(next, '_headers'), formatHeaderRules(rules));
  // After everything that counts, hashes or searches pages: the form is none of them.
  if (editing) await buildWebForm(next);
  await swap(next, target);
  reporter.end();
  return {
    ...counts,
    articles: published.length,
    searched: searched.length,
    warnings: content.problems,
  };
}

/** Attachments lie beside their article at an address of their own. */
async function copyFiles(files: readonly AttachedFile[], out: string): Promise<void> {
  for (const { path: source, url } of files) {
    const target = path.join(out, decodeURI(url));
    await mkdir(path.dirname(target), { recursive: true });
    await cp(source, target);
  }
}

function redirectsOf(entries: readonly (LoadedArticle | LoadedPage | LoadedOther)[]) {
  return entries.flatMap(({ data, url }) => data.redirects.map((from) => ({ from, to: url })));
}
