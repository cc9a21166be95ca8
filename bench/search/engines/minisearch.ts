import { readFile, writeFile } from 'node:fs/promises';
import MiniSearch, { type Options } from 'minisearch';
import { SHOWN, type Engine } from '../engine.ts';

/** MiniSearch set up so: one file that the reader downloads whole. */
export function createMinisearchEngine(options: Options): Engine {
  return {
    isIncremental: false,
    async build(articles, folder) {
      const index = new MiniSearch(options);
      index.addAll(
        articles.map(({ id, title, summary, body }) => ({
          id,
          title,
          summary: summary ?? '',
          body: body.join('\n'),
        })),
      );
      await writeFile(`${folder}/index.json`, JSON.stringify(index));
    },
    async close() {
      // Nothing was started.
    },
    async open(folder, wire) {
      const file = `${folder}/index.json`;
      wire.add('minisearch.js', await readFile('node_modules/minisearch/dist/es/index.js'));
      const index = MiniSearch.loadJSON(await (await wire.fetch(file)).text(), options);
      return {
        search: (query) =>
          Promise.resolve(
            index
              .search(query)
              .slice(0, SHOWN)
              .map(({ id }) => String(id)),
          ),
        async close() {
          // Nothing is held open.
        },
      };
    },
  };
}

/** What every set-up of it indexes. */
export const FIELDS = {
  fields: ['title', 'summary', 'body'],
  storeFields: ['title'],
} satisfies Options;

/** MiniSearch with its defaults. */
export const minisearchEngine = createMinisearchEngine(FIELDS);
