import { readFile } from 'node:fs/promises';
import { openEngine } from '../../../src/search/client/engine.ts';
import type { Manifest } from '../../../src/search/client/manifest.ts';
import { buildSearchIndex, closeSearchIndexer } from '../../../src/search/index/build.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import type { Article } from '../corpus.ts';
import { SHOWN, type Engine } from '../engine.ts';
import { loadPagefind } from '../load-pagefind.ts';

/** The site's own search: the modules that build its index and the ones that its pages run. */
export const ourEngine: Engine = {
  async build(articles, folder) {
    await buildSearchIndex(articles.map(toRecord), folder);
  },
  close: closeSearchIndexer,
  async open(folder, wire) {
    wire.add('pagefind.js', await readFile(`${folder}/pagefind.js`));
    const pagefind = await loadPagefind(folder, wire);
    const manifest = (await (await wire.fetch(`${folder}/search.json`)).json()) as Manifest;
    const engine = openEngine(pagefind, manifest, `${folder}/`);
    return {
      async search(query) {
        const { ordinals } = await engine.search(query);
        const shown = await engine.present(query, ordinals.slice(0, SHOWN));
        return shown.map(({ page }) => page.replaceAll('/', ''));
      },
      async close() {
        await pagefind.destroy();
      },
    };
  },
};

function toRecord(article: Article): SearchRecord {
  return {
    url: `/${article.id}/`,
    title: article.title,
    description: article.summary,
    sections: [{ text: article.body.join('\n') }],
    date: toIsoDate(article.date),
    category: article.category ?? '',
    authors: article.author === undefined ? [] : [article.author],
    tags: article.tags,
    attachments: [],
  };
}

/** The corpora write `d/m/yyyy`; undated passages get one day. */
function toIsoDate(date = '1/1/2020'): string {
  const [day = '', month = '', year = ''] = date.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
