import { readFile } from 'node:fs/promises';
import { openEngine } from '../../../src/search/client/engine.ts';
import { RANKING } from '../../../src/search/client/pagefind.ts';
import { buildSearchIndex } from '../../../src/search/index/build.ts';
import type { Entry, Manifest } from '../../../src/search/query/manifest.ts';
import { SHOWN, type Engine } from '../engine.ts';
import { loadPagefind } from '../load-pagefind.ts';
import { idOf, toRecord } from '../to-record.ts';

/** The site's own search: the modules that build its index and the ones that its pages run. */
export const ourEngine: Engine = {
  isIncremental: true,
  async build(articles, folder, cache) {
    await buildSearchIndex(articles.values().map(toRecord), folder, {
      cache: { folder: cache, version: 'bench' },
    });
  },
  async close() {
    // Nothing was left running.
  },
  async open(folder, wire) {
    wire.add('pagefind.js', await readFile(`${folder}/pagefind.js`));
    const pagefind = await loadPagefind(folder, wire, RANKING);
    const entry = JSON.parse(await readFile(`${folder}/pagefind-entry.json`, 'utf8')) as Entry;
    const manifest = (await (await wire.fetch(`${folder}/${entry.search}`)).json()) as Manifest;
    const engine = openEngine(pagefind, manifest, `${folder}/`);
    return {
      async search(query) {
        const { ordinals } = await engine.search(query);
        const shown = await engine.present(query, ordinals.slice(0, SHOWN));
        return shown.map(({ page }) => idOf(page));
      },
      async close() {
        await pagefind.destroy();
      },
    };
  },
};
