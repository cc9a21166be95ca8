import { spell, splitWords } from '../../../src/search/query/words.ts';
import { createMinisearchEngine, FIELDS } from './minisearch.ts';

/**
 * MiniSearch as well as its options allow for Vietnamese: a term each for the syllable without marks, the syllable
 * with them, and the pair of neighbours; the title counts double.
 */
export const tunedMinisearchEngine = createMinisearchEngine({
  ...FIELDS,
  tokenize: listTerms,
  processTerm: (term) => term,
  searchOptions: { boost: { title: 2 } },
});

function listTerms(text: string): string[] {
  const words = splitWords(text).map(spell);
  return words.flatMap(({ exact, folded }, order) => {
    const next = words[order + 1];
    const marked = exact === folded ? [] : [`${exact}!`];
    const pair = next === undefined ? [] : [`${folded} ${next.folded}`];
    return [folded, ...marked, ...pair];
  });
}
