import type { LoadedArticle } from '../../loader/load-content.ts';
import { offline } from '../../offline/addresses.ts';
import { site } from '../../site.ts';
import type { NextOutput } from '../output/next-output.ts';
import type { PageFacts } from '../pages/page-facts.ts';
import { appManifest, writeIcons } from './app-manifest.ts';
import { releaseList } from './release-list.ts';
import { workerWithShell } from './shell.ts';
import { bundledWorkers } from './worker-bundle.ts';

/**
 * Puts into the output what offline reading needs beside the pages: the worker, the list that it follows, the manifest of
 * the installed site and its icons. Nothing when it is switched off, or the worker that ends it where devices have one.
 * To be called when everything else is there.
 *
 * @param gone articles that were public once
 */
export async function writeOfflineFiles(
  output: NextOutput,
  facts: ReadonlyMap<string, PageFacts>,
  {
    latest,
    gone,
  }: { readonly latest: readonly LoadedArticle[]; readonly gone: readonly LoadedArticle[] },
): Promise<void> {
  if (!site.features.offline) {
    if (site.offlineEnded) output.write(offline.worker.slice(1), (await bundledWorkers()).leave);
    return;
  }
  writeIcons(output);
  output.write(offline.manifest.slice(1), appManifest());
  output.write(offline.list.slice(1), await releaseList(output.manifest.files, latest, gone));
  const shell = shellOf(facts);
  const { folder, version } = await bundledWorkers();
  const key = [version, ...shell.map((name) => output.manifest.files.get(name)?.hash)].join(' ');
  const worker = offline.worker.slice(1);
  if (output.keep(worker, key)) return;
  output.write(worker, await workerWithShell(folder, output.folder, shell), { key });
}

/** The files without which the offline page can't be shown. */
function shellOf(facts: ReadonlyMap<string, PageFacts>): readonly string[] {
  const page = `${offline.page.slice(1)}index.html`;
  // The slanted face comes when a text has it: the page itself has none.
  const assets = facts.get(page)?.assets.filter((name) => !name.includes('italic')) ?? [];
  return [page, 'favicon.svg', ...assets];
}
