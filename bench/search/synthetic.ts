import { syntheticArticles } from '../synthetic.ts';
import type { BenchOptions } from './arguments.ts';
import { growCorpus } from './grow.ts';
import { readCorpora, readQueries, type Article, type Query } from './corpus.ts';

/** The articles of the command line's corpora, or synthetic ones when it names none, and as many more as it asks for. */
export async function loadArticles(options: BenchOptions): Promise<Article[]> {
  const articles =
    options.corpora.length > 0
      ? await readCorpora(options.corpora, options.limit)
      : [...syntheticArticles(options.limit ?? 1000)];
  return growCorpus(articles, options.grow ?? 0);
}

/** The queries of the command line, or title words of the synthetic articles when it names none. */
export async function loadQueries(options: BenchOptions): Promise<Query[]> {
  if (options.queryFiles.length > 0) return readQueries(options.queryFiles);
  return [...syntheticArticles(options.limit ?? 1000)]
    .filter((_, order) => order % 50 === 0)
    .map(({ id, title }) => ({
      kind: 'title',
      query: title.split(' ').slice(1, 6).join(' '),
      relevant: [id],
    }));
}
