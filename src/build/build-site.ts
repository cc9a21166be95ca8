import path from 'node:path';
import { ContentProblems } from '../loader/content-problems.ts';
import { attachedFiles } from '../loader/attached-files.ts';
import { mdxPages } from '../loader/mdx-pages.ts';
import { loadContent, type LoadedContent } from '../loader/load-content.ts';
import {
  allPublishedOthers,
  expiredArticles,
  publishedArticles,
  publishedPages,
  withdrawnArticles,
} from '../loader/published.ts';
import { sourceFiles } from '../loader/source-files.ts';
import type { Problem } from '../model/problem.ts';
import { editing, site } from '../site.ts';
import { indexedUrls } from '../search/index/indexed-urls.ts';
import { indexArticles } from './index-articles.ts';
import { withLock } from './lock.ts';
import { NextOutput } from './output/next-output.ts';
import { writeOfflineFiles } from './offline/offline-files.ts';
import { bundledWorkers } from './offline/worker-bundle.ts';
import { OutputPlace } from './output/place.ts';
import { walk } from './output/stamp.ts';
import { writePackages } from './package/write-packages.ts';
import { compiledSite } from './pages/compiled-site.ts';
import { writePages } from './pages/write-pages.ts';
import { writePreviews } from './previews/write-previews.ts';
import { collectGarbage } from './collect-garbage.ts';
import { formatHeaderRules, headerRules } from './headers.ts';
import { printIssues } from './print/print-issues.ts';
import { redirectFiles } from './redirects.ts';
import type { Reporter } from './reporter.ts';
import { writeShortcutIcon } from './shortcut-icon.ts';
import { siteMap } from './site-map.ts';
import { verifyOutput } from './verify.ts';
import { formFolder, webForm } from './web-form.ts';

/** Where a build reads, writes and keeps what it may use again. */
export interface BuildFolders {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

/** What a build may be asked to leave out. */
export interface BuildOptions {
  /** Whether the search index is made; true unless said otherwise. Without it the search page finds nothing. */
  readonly search?: boolean | undefined;
}

/** What a build made. */
export interface BuildCounts {
  readonly articles: number;
  readonly pages: number;
  /** Articles that have a page, that are in the sitemap, that are in the search index. */
  readonly articlePages: number;
  readonly inSitemap: number;
  readonly searched: number;
  /** Files of the output that are others than before, or gone. */
  readonly changed: number;
  /** Problems that don't stop a build. */
  readonly warnings: readonly Problem[];
}

/**
 * Builds the whole site beside the output folder and puts it in its place when all of it is right. Waits
 * for another build of the same output or over the same cache.
 *
 * @throws {ContentProblems} when an editor must mend something; nothing was built then
 * @throws {OutputProblems} when the output doesn't hold what the content says
 */
export function buildSite(
  folders: BuildFolders & BuildOptions,
  reporter: Reporter,
): Promise<BuildCounts> {
  const note = (line: string) => {
    reporter.note(line);
  };
  return withLock(path.resolve(folders.cache, 'build.lock'), note, () => {
    const place = new OutputPlace(folders.out, folders.cache);
    return withLock(place.lock, note, () => buildInPlace(place, folders, reporter));
  });
}

async function buildInPlace(
  place: OutputPlace,
  { content: contentFolder, cache, search = true }: BuildFolders & BuildOptions,
  reporter: Reporter,
): Promise<BuildCounts> {
  place.recover();
  reporter.stage('code');
  // A thread of its own looks at tens of thousands of files, while this one reads the content.
  const lookingAtOlder = place.alteredInOlder();
  // Whoever waits for it hears of its failure; before that another may end the build.
  lookingAtOlder.catch(() => undefined);
  // Bundlers take much memory: they have ended before content is there.
  const form = editing ? await webForm() : undefined;
  if (site.features.offline || site.offlineEnded) await bundledWorkers();
  const mdx = mdxPages(contentFolder);
  const compiled =
    mdx &&
    (await compiledSite(cache, mdx, (line) => {
      reporter.note(line);
    }));
  reporter.stage('content');
  const [content, altered] = await Promise.all([
    loadContent({
      content: contentFolder,
      cache,
      onProgress: (done, total) => {
        reporter.progress(done, total);
      },
    }),
    lookingAtOlder,
  ]);
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentProblems(content.problems);
  if (!compiled) throw new Error('An MDX page was refused, and no check says why.');
  const published = publishedArticles(content);
  const withdrawn = withdrawnArticles(content);
  const others = allPublishedOthers(content);

  reporter.stage('pages');
  const output = new NextOutput(place.older, place.online, altered);
  for (const { file, path: source } of sourceFiles('public', 'public')) {
    output.copy(file.replace(/^public\//, ''), source);
  }
  writeShortcutIcon(output);
  // A process of its own draws: now, while this one is small.
  await writePreviews(published, content.registers, output);
  const prints = await printIssues(content, cache, output);
  const facts = await writePages(compiled, { ...content, prints }, cache, output, reporter);
  for (const { path: source, url } of attachedFiles([...published, ...others], content.files)) {
    output.copy(decodeURI(url).slice(1), source);
  }
  const folders = { content: contentFolder, cache };
  const packed = site.features.package ? writePackages(published, content, folders, output) : [];
  for (const [name, text] of redirectFiles(redirectsOf(content))) output.write(name, text);
  for (const [name, text] of siteMap(facts, published)) output.write(name, text);
  const { styles, scripts } = inlineHashes(facts.values());
  output.write(
    '_headers',
    formatHeaderRules(headerRules([...styles, ...packed], scripts, editing)),
  );
  if (form !== undefined) {
    for (const name of walk(form).files) {
      output.copy(`${formFolder}/${name}`, path.join(form, name));
    }
  }

  let searched: readonly string[] | undefined;
  if (search) {
    reporter.stage('search');
    const index = path.resolve(cache, 'search-files');
    await indexArticles([...published, ...others], content, { cache, out: index });
    for (const name of walk(index).files) output.copy(`pagefind/${name}`, path.join(index, name));
    searched = indexedUrls(index);
  }
  await writeOfflineFiles(output, facts, {
    latest: published,
    gone: [...withdrawn, ...expiredArticles(content)],
  });

  reporter.stage('verify');
  // What whole articles in one file were made of is still there.
  if (output.changed.size > MANY_FILES) collectGarbage();
  output.finish();
  const counts = verifyOutput(
    { folder: output.folder, files: [...output.manifest.files.keys()] },
    published.map(({ url }) => url),
    searched,
    { withdrawn: withdrawn.map(({ url }) => url), others: others.map(({ url }) => url) },
  );
  place.swap(output.manifest, output.replaced);
  reporter.end();
  return {
    ...counts,
    articles: published.length,
    searched: searched?.length ?? 0,
    changed: output.changed.size,
    warnings: content.problems,
  };
}

/** An edit makes little garbage and shouldn't wait for a large archive to be gone through. */
const MANY_FILES = 2000;

function redirectsOf(content: LoadedContent) {
  const shown = [
    ...publishedArticles(content),
    ...withdrawnArticles(content),
    ...allPublishedOthers(content),
    ...publishedPages(content),
  ];
  return shown.flatMap(({ data, url }) => data.redirects.map((from) => ({ from, to: url })));
}

function inlineHashes(
  pages: Iterable<{ readonly styles: readonly string[]; readonly scripts: readonly string[] }>,
) {
  const all = [...pages];
  return {
    styles: [...new Set(all.flatMap(({ styles }) => styles))].sort(),
    scripts: [...new Set(all.flatMap(({ scripts }) => scripts))].sort(),
  };
}
