import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from '../checks/report/terminal.ts';
import type { OtherKind } from '../model/kind.ts';
import type { RegisterKind } from '../model/register.ts';
import { ContentProblems } from './content-problems.ts';
import { cacheFolder, contentFolder } from './folders.ts';
import { loadContent, type LoadedContent } from './load-content.ts';
import type { MdxPage } from './mdx-pages.ts';
import {
  publishedArticles,
  publishedOthers,
  publishedPages,
  withdrawnArticles,
} from './published.ts';
import { storeArticle, storeOther, storePage, type StoreEntry } from './store-entry.ts';

/**
 * The published articles of `content/tin`, their bodies rendered and kept in the render cache. Drafts and
 * withdrawn articles never reach Astro: it would put their pictures into the output.
 */
export function articleLoader(): ContentLoader {
  return contentLoader('ban-tin-articles', (content) =>
    publishedArticles(content).map((article) => storeArticle(article, content.files)),
  );
}

/** Of withdrawn articles, the date and the reason. */
export function tombstoneLoader(): ContentLoader {
  return contentLoader('ban-tin-tombstones', (content) =>
    withdrawnArticles(content).map(({ id, data }) => ({ id, data: { ...data.withdrawn } })),
  );
}

/** Pages of `content/trang`. Astro renders the .mdx ones itself. */
export function pageLoader(): ContentLoader {
  return contentLoader('ban-tin-pages', selectPages);
}

function selectPages(content: LoadedContent): readonly Item[] {
  return publishedPages(content).map((page) => storePage(page, content.files));
}

/** The texts of one other kind that readers may see. */
export function otherLoader(kind: OtherKind): Loader {
  return contentLoader(`ban-tin-${kind}`, (content) =>
    publishedOthers(content, kind).map((entry) =>
      storeOther(entry, content.files, content.prints?.get(entry.url)),
    ),
  );
}

/** One of the registers, an entry an item. */
export function registerLoader(kind: RegisterKind): ContentLoader {
  return contentLoader(`ban-tin-${kind}`, ({ registers }) =>
    registers[kind].map((item, index) => ({ id: String(index), data: { ...item } })),
  );
}

/** A loader of Astro's that also tells, without Astro, which entries it makes of loaded content. */
export type ContentLoader = Loader & {
  readonly select: (content: LoadedContent) => readonly Item[];
};

function contentLoader(name: string, select: ContentLoader['select']): ContentLoader {
  return {
    name,
    select,
    async load(context) {
      const { watcher, logger } = context;
      const compiled = process.env['BAN_TIN_COMPILED'];
      if (compiled !== undefined) {
        if (select === selectPages) fillCompiled(context, compiled);
        return;
      }
      await fill(context, select);
      if (!watcher) return;
      watcher.add(contentFolder());
      const refill = (changed: string) => {
        if (!changed.startsWith(contentFolder())) return;
        fill(context, select).catch((error: unknown) => {
          logger.error(String(error));
        });
      };
      for (const event of ['add', 'change', 'unlink']) watcher.on(event, refill);
    },
  };
}

/** While a build compiles the site it needs no content, only the pages that are code. */
function fillCompiled({ store }: LoaderContext, compiled: string): void {
  store.clear();
  for (const { id, path } of JSON.parse(compiled) as readonly MdxPage[]) {
    store.set({ id, data: {}, filePath: path, deferredRender: true });
  }
}

async function fill(
  context: LoaderContext,
  select: (content: LoadedContent) => readonly Item[],
): Promise<void> {
  const { store, parseData, logger, watcher } = context;
  const content = await loadOnce(watcher !== undefined);
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  // A build stops; the dev server shows what can be shown, for an editor at work leaves half-written files.
  if (errors.length > 0 && !watcher) throw new ContentProblems(errors);
  if (errors.length > 0) logger.error(formatProblems(errors));

  const gone = new Set(store.keys());
  for (const { id, path, digest, data, deferredRender } of select(content)) {
    gone.delete(id);
    if (digest !== undefined && isKept(context, id, digest)) continue;
    // The store leaves an entry with the same digest alone, and would forget what it imports.
    store.delete(id);
    store.set({
      id,
      // Only a file of its own has paths of pictures for Astro to resolve; all else is parsed already.
      data: path === undefined ? data : await parseData({ id, data, filePath: path }),
      ...(path !== undefined && { filePath: path }),
      ...(digest !== undefined && { digest }),
      ...(deferredRender === true && { deferredRender }),
    });
  }
  for (const id of gone) store.delete(id);
}

/** Whether an entry can stay as it is. One with pictures or code is set again, to name its imports. */
function isKept({ store }: LoaderContext, id: string, digest: string): boolean {
  const known = store.get(id);
  if (known?.digest !== digest || known.deferredRender === true) return false;
  return (known.assetImports ?? []).length === 0;
}

let shared: Promise<LoadedContent> | undefined;

/** The loaders of one build share one load; the dev server loads again at each change. */
function loadOnce(isDev: boolean): Promise<LoadedContent> {
  const load = () => loadContent({ content: contentFolder(), cache: cacheFolder() });
  if (isDev) return load();
  shared ??= load();
  return shared;
}

type Item = Partial<StoreEntry> & Pick<StoreEntry, 'id' | 'data'>;
