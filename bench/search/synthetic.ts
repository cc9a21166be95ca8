import type { BenchOptions } from './arguments.ts';
import { readCorpora, readQueries, type Article, type Query } from './corpus.ts';

/** The articles of the command line's corpora, or synthetic ones when it names none. */
export async function loadArticles(options: BenchOptions): Promise<Article[]> {
  if (options.corpora.length > 0) return readCorpora(options.corpora, options.limit);
  return writeSyntheticArticles(options.limit ?? 1000);
}

/** The queries of the command line, or title words of the synthetic articles when it names none. */
export async function loadQueries(options: BenchOptions): Promise<Query[]> {
  if (options.queryFiles.length > 0) return readQueries(options.queryFiles);
  return writeSyntheticArticles(options.limit ?? 1000)
    .filter((_, order) => order % 50 === 0)
    .map(({ id, title }) => ({
      kind: 'title',
      query: title.split(' ').slice(1, 6).join(' '),
      relevant: [id],
    }));
}

/**
 * Articles of Vietnamese syllables drawn as in running text (rank r with a chance of 1/r). They measure size and
 * speed; they say nothing about what a reader would find useful.
 */
function writeSyntheticArticles(count: number): Article[] {
  const random = startRandom(2020);
  const syllables = ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime));
  const draw = (): string =>
    syllables[Math.floor(syllables.length ** random()) % syllables.length] ?? 'bản';
  const write = (words: number): string => Array.from({ length: words }, draw).join(' ');
  return Array.from({ length: count }, (_, order) => ({
    id: `s${order}`,
    title: write(10),
    date: `${1 + (order % 28)}/${1 + (order % 12)}/${2010 + (order % 16)}`,
    tags: [],
    category: 'Tin tổng hợp',
    summary: write(30),
    body: Array.from({ length: 12 }, () => write(45)),
  }));
}

/** Park and Miller's generator: the same articles on every machine. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a á à ả ã ạ an án àn ang áng ao ào âm ấm ân ấn ân ất ây ấy ăn ắn ăng iên iến iện iêu ong ông ống ơn ương ướng ượng uôn uyên uyền ôi ồi ội ơi ời'.split(
    ' ',
  );
