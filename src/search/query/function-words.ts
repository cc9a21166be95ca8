import { fold } from '../../text/fold.ts';
import type { Term } from './plan.ts';

/**
 * What to look up of a plan's terms. In a question, the words that only hold a sentence together (`của`, `những`) have the
 * longest lists and decide nothing: they are left to their pairs, unless the query is short or has little else.
 */
export function chooseLookups(terms: readonly Term[]): readonly Term[] {
  const words = terms.filter(isWord);
  const telling = words.filter((term) => !isFunctionWord(term));
  if (words.length < LONG_QUERY || telling.length < LEAST_TELLING) return terms;
  return chooseCertain(terms);
}

/** What a query that begins so is going to look up, however it goes on. */
export function chooseCertain(terms: readonly Term[]): readonly Term[] {
  return terms.filter((term) => !isWord(term) || !isFunctionWord(term));
}

function isWord({ words }: Term): boolean {
  return words.length === 1;
}

/** Typed without marks a word may be any of its forms: the function word is by far the commonest of them. */
function isFunctionWord({ words: [word] }: Term): boolean {
  if (word === undefined) return false;
  return word.exact === word.folded ? FOLDED.has(word.folded) : EXACT.has(word.exact);
}

/** Particles, pronouns, prepositions, conjunctions, auxiliaries and question words, in their shared spelling. */
const EXACT: ReadonlySet<string> = new Set(
  [
    'của và là các được những trong có cho một với không này đã để người khi tại từ đến về theo ra cũng như bị sẽ',
    'trên vào nào gì ai bao nhiêu thì mà ở do đó còn nhưng hay hoặc vì sao đâu nên rằng lại bởi qua sau trước dưới',
  ]
    .join(' ')
    .split(' '),
);
const FOLDED: ReadonlySet<string> = new Set(Array.from(EXACT, fold));

/** In words. */
const LONG_QUERY = 5;
/** How many other words are enough. */
const LEAST_TELLING = 3;
