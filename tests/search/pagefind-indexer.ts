import { close, createIndex } from 'pagefind';

/**
 * Has Pagefind's own indexer write an index of these lists, all of one page. All words at one place are one compound,
 * `z|word|word`: Pagefind files each part of a compound under the compound's place, and of the compound itself, when its
 * parts are symbols, only the marker's letter.
 */
export async function indexWithPagefind(
  lists: ReadonlyMap<string, readonly number[]>,
  outputPath: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(errors.join('\n'));
  const wordsAt: string[][] = [];
  for (const [word, places] of lists) {
    for (const place of places) (wordsAt[place] ??= []).push(word);
  }
  const compounds = Array.from(wordsAt, (words = []) => [MARKER, ...words].join('|'));
  // Otherwise a part's weight would depend on how many parts there are.
  const content = ['___PAGEFIND_WEIGHT___0.0417', ...compounds].join(' ');
  await index.addCustomRecord({ url: '/', content, language: 'vi', meta: {} });
  await index.writeFiles({ outputPath });
  await close();
}

export const MARKER = 'z';
