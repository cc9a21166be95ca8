import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import type { Article } from '../corpus.ts';
import { SHOWN, type Engine } from '../engine.ts';
import { loadPagefind } from '../load-pagefind.ts';
import { idOf, urlOf } from '../to-record.ts';

/** Pagefind as it is: the page's HTML goes in, its own search comes out. */
export const pagefindEngine: Engine = {
  isIncremental: false,
  async build(articles, folder) {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw new Error(errors.join('\n'));
    for (const article of articles) {
      await index.addHTMLFile({ url: urlOf(article), content: toHtml(article) });
    }
    await index.writeFiles({ outputPath: folder });
  },
  async close() {
    await close();
  },
  async open(folder, wire) {
    wire.add('pagefind.js', await readFile(`${folder}/pagefind.js`));
    const pagefind = await loadPagefind(folder, wire);
    return {
      async search(query) {
        const { results } = await pagefind.search(query);
        const shown = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
        return shown.map(({ url }) => idOf(url));
      },
      async close() {
        await pagefind.destroy();
      },
    };
  },
};

function toHtml(article: Article): string {
  const paragraphs = [article.summary ?? '', ...article.body].map(
    (text) => `<p>${escape(text)}</p>`,
  );
  const title = escape(article.title);
  return `<html lang="vi"><head><title>${title}</title></head><body><h1>${title}</h1>${paragraphs.join('')}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
