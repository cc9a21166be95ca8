import { close, createIndex } from 'pagefind';
import type { Posting } from './read-index.ts';

/**
 * Has Pagefind's own indexer write an index of these lists. All words of a page at one place are one compound,
 * `z|word|word`: Pagefind files each part of a compound under the compound's place, and of the compound itself, when its
 * parts are symbols, only the marker's letter.
 */
export async function indexWithPagefind(
  lists: ReadonlyMap<string, readonly Posting[]>,
  pages: number,
  outputPath: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(errors.join('\n'));
  const wordsAt = Array.from({ length: pages }, (): string[][] => []);
  for (const [word, postings] of lists) {
    for (const { page, places } of postings) {
      for (const place of places)
        (wordsAt[page] ??= [])[place] = [...(wordsAt[page]?.[place] ?? []), word];
    }
  }
  for (const [page, places] of wordsAt.entries()) {
    const compounds = Array.from(places, (words = []) => [MARKER, ...words].join('|'));
    // Otherwise a part's weight would depend on how many parts there are.
    // A page without a word would be left out, and the others numbered anew.
    const content = ['___PAGEFIND_WEIGHT___0.0417', ...compounds, MARKER].join(' ');
    await index.addCustomRecord({ url: String(page), content, language: 'vi', meta: {} });
  }
  await index.writeFiles({ outputPath });
  await close();
}

export const MARKER = 'z';
