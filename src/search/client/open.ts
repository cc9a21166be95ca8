import { openEngine, type SearchEngine } from './engine.ts';
import type { Manifest } from './manifest.ts';
import type { Pagefind } from './pagefind.ts';
import { watchFetch, type FetchWatch } from './watch-fetch.ts';

/** Loads pagefind.js and the manifest from the index's folder. Rejects when either is missing or broken. */
export async function openIndex(basePath: string): Promise<SearchEngine> {
  const watch = watches.get(basePath) ?? watchFetch(basePath);
  watches.set(basePath, watch);
  const [pagefind, manifest] = await Promise.all([
    importPagefind(basePath),
    loadManifest(`${basePath}search.json`),
  ]);
  return openEngine(pagefind, manifest, basePath, () => watch.failures);
}

const watches = new Map<string, FetchWatch>();

async function importPagefind(basePath: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
  // What an earlier attempt left broken would stay so.
  await pagefind.destroy();
  await pagefind.options({ basePath });
  await pagefind.init();
  return pagefind;
}

async function loadManifest(url: string): Promise<Manifest> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Manifest;
}
