import type { Entry, Manifest } from '../query/manifest.ts';
import { openEngine, type SearchEngine } from './engine.ts';
import { RANKING, type PagefindModule } from './pagefind.ts';
import { watchFetch, type FetchWatch } from './watch-fetch.ts';

/**
 * Opens the index in a folder: pagefind.js, what it needs first, and the manifest, all loaded side by side. Rejects when
 * one is missing or broken. Each call opens the index as it is at that moment; an earlier one stays usable.
 */
export async function openIndex(basePath: string): Promise<SearchEngine> {
  const watch = watches.get(basePath) ?? watchFetch(basePath);
  watches.set(basePath, watch);
  // Pagefind would ask for these one after another.
  const expect = (name: string): void => void watch.expect(name).catch(() => undefined);
  const openEntry = async (response: Response): Promise<Opened> => {
    const edition = await readText(response);
    const { languages, search } = JSON.parse(edition) as Entry;
    expect(`pagefind.${languages.vi.hash}.pf_meta`);
    // The manifest of the very index that Pagefind will read: the entry names both.
    const manifest = JSON.parse(await readText(await fetch(basePath + search))) as Manifest;
    return { edition, manifest };
  };
  expect(WASM);
  const [{ edition, manifest }, module] = await Promise.all([
    watch.expect(ENTRY).then(openEntry),
    import(/* @vite-ignore */ `${basePath}pagefind.js`) as Promise<PagefindModule>,
  ]);
  const pagefind = module.createInstance({ basePath, noWorker: true });
  // Given at once, a broken index would be an error that nobody can catch.
  await pagefind.options({ ranking: RANKING });
  return openEngine(pagefind, manifest, basePath, {
    countFailures: () => watch.failures,
    isCurrent: () =>
      fetch(basePath + ENTRY, { cache: 'no-cache' })
        .then(readText)
        .then(
          (text) => text === edition,
          // Without a network there is nothing newer to be had.
          () => true,
        ),
  });
}

async function readText(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

const watches = new Map<string, FetchWatch>();

/** Names the index's files by their content, so it tells one build from another. */
const ENTRY = 'pagefind-entry.json';
const WASM = 'wasm.unknown.pagefind';

interface Opened {
  readonly edition: string;
  readonly manifest: Manifest;
}
