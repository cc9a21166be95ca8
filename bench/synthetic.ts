import { allSyllables } from '../src/text/syllable.ts';
import type { Article } from './search/corpus.ts';

const SECTIONS = ['Xây dựng Đảng', 'Kinh tế', 'Văn hóa – Xã hội', 'An ninh – Quốc phòng'];

/**
 * Articles of Vietnamese syllables in a plausible frequency (Zipf), for machines without a corpus.
 * The same number always gives the same articles.
 *
 * @param isWord leaves syllables out: most of those that can be spelt are no words
 */
export function* syntheticArticles(
  count: number,
  isWord: (syllable: string) => boolean = () => true,
): Generator<Article> {
  const random = seeded(20_200_630);
  const syllables = shuffle(allSyllables().filter(isWord), random);
  const word = () => syllables[Math.floor(syllables.length ** random()) - 1] ?? 'bản';
  const words = (length: number) => Array.from({ length }, word).join(' ');
  const sentence = () => capitalize(words(12 + Math.floor(random() * 18)));

  for (let index = 0; index < count; index += 1) {
    const month = 1 + Math.floor(random() * 12);
    yield {
      id: `s${index + 1}`,
      title: capitalize(words(10)),
      author: capitalize(words(2)),
      date: `${1 + Math.floor(random() * 28)}/${month}/${2010 + Math.floor(random() * 12)}`,
      tags: [words(2), words(2)],
      category: SECTIONS[index % SECTIONS.length] ?? 'Kinh tế',
      summary: `${sentence()}.`,
      body: Array.from({ length: 12 }, () => `${sentence()}, ${sentence()}.`),
    };
  }
}

/** Mulberry32: small, seeded, good enough for text. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(items: readonly string[], random: () => number): string[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
