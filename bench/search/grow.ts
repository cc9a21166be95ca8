import { seeded } from '../synthetic.ts';
import type { Article } from './corpus.ts';

/**
 * Articles up to `count`: first those given, then more of the same language. Each takes its sentences from many articles and
 * its names (words with a capital inside a sentence) from others again: words keep their frequencies and neighbours, and
 * the pairs of an archive go on growing in number, as they would. The same articles always give the same.
 */
export function growCorpus(articles: readonly Article[], count: number): Article[] {
  const random = seeded(20_200_630);
  const sentences = articles.map(({ body }) =>
    body.flatMap((text) => text.split(/(?<=[.!?])\s+/u)).filter((text) => text !== ''),
  );
  const names = sentences.flat().flatMap((text) => text.match(NAME) ?? []);
  const pick = <T>(items: readonly T[], otherwise: T): T =>
    items[Math.floor(items.length * random())] ?? otherwise;
  const rename = (text: string): string => text.replace(NAME, (name) => pick(names, name));
  const grown = [...articles];
  while (grown.length < count) {
    const model = articles[grown.length % articles.length];
    if (model === undefined) throw new RangeError('There are no articles to grow from.');
    grown.push({
      ...model,
      id: `${model.id}-${grown.length}`,
      title: rename(pick(articles, model).title),
      summary: rename(pick(articles, model).summary ?? ''),
      body: model.body.map((text) => {
        const length = text.split(/(?<=[.!?])\s+/u).length;
        return Array.from({ length }, () => rename(pick(pick(sentences, []), text))).join(' ');
      }),
    });
  }
  return grown;
}

/** A word with a capital that doesn't begin the text. */
const NAME = /(?<=\p{L}[,\s]\s?)\p{Lu}\p{Ll}*/gu;
