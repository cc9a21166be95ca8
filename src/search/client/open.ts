import { openEngine, type SearchEngine } from './engine.ts';
import type { Manifest } from './manifest.ts';
import type { PagefindModule } from './pagefind.ts';
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
  const expectList = (entry: string): string => {
    const hash = /"hash":"(\w+)"/u.exec(entry)?.[1];
    if (hash !== undefined) expect(`pagefind.${hash}.pf_meta`);
    return entry;
  };
  expect(WASM);
  const [edition, manifest, module] = await Promise.all([
    watch.expect(ENTRY).then(readText).then(expectList),
    loadText(`${basePath}search.json`),
    import(/* @vite-ignore */ `${basePath}pagefind.js`) as Promise<PagefindModule>,
  ]);
  const pagefind = module.createInstance({ basePath, noWorker: true });
  return openEngine(pagefind, JSON.parse(manifest) as Manifest, basePath, {
    countFailures: () => watch.failures,
    isCurrent: () =>
      loadText(basePath + ENTRY).then(
        (text) => text === edition,
        // Without a network there is nothing newer to be had.
        () => true,
      ),
  });
}

async function loadText(url: string): Promise<string> {
  return readText(await fetch(url, { cache: 'no-cache' }));
}

async function readText(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

const watches = new Map<string, FetchWatch>();

/** Names the index's files by their content, so it tells one build from another. */
const ENTRY = 'pagefind-entry.json';
const WASM = 'wasm.unknown.pagefind';
