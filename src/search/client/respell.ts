import { listConfusions, listCuts } from '../query/confusions.ts';
import { keyOfTyped, keyOfTypedPair } from '../query/index-key.ts';
import type { Plan } from '../query/plan.ts';
import type { Spelling, Word } from '../query/words.ts';
import type { KeyList } from './lists.ts';

/** The query with words cut apart that were run together, where the index knows the two; else as it was. */
export async function separateWords(plan: Plan, listOf: ListOf): Promise<string> {
  const replacements = await Promise.all(
    plan.words.map(async (word) => {
      const cuts = listCuts(word);
      if (cuts.length === 0 || (await countOf(word, listOf)) > 0) return undefined;
      const counted = await Promise.all(
        cuts.map(async (cut) => ({ cut, count: await countPair(...cut, listOf) })),
      );
      const [best] = counted.sort((a, b) => b.count - a.count);
      if (best === undefined || best.count === 0) return undefined;
      return { word, text: best.cut.map(({ exact }) => exact).join(' ') };
    }),
  );
  return replace(
    plan.understood,
    replacements.filter((found) => found !== undefined),
  );
}

/**
 * The query with one word changed for another that it is commonly mistaken for, or cut in two, when that is much more common
 * in the archive beside the word's neighbours (or alone). `undefined` when nothing is.
 */
export async function suggestRespelling(plan: Plan, listOf: ListOf): Promise<string | undefined> {
  const words = plan.words.slice(0, MOST_WORDS);
  const changes = await Promise.all(
    words.map(async (word, order) => {
      const measure = (middle: Spelling): Promise<number> =>
        countEvidence(middle, plan.words[order - 1], plan.words[order + 1], listOf);
      const now = UNKNOWN + (await measure(word));
      const respelled = listConfusions(word).map(async (variant) => {
        return { word, text: variant.exact, gain: (await measure(variant)) / now };
      });
      const cut = listCuts(word).map(async ([first, second]) => {
        const text = `${first.exact} ${second.exact}`;
        return { word, text, gain: (KNOWN * (await countPair(first, second, listOf))) / now };
      });
      return Promise.all([...respelled, ...cut]);
    }),
  );
  const [best] = changes.flat().sort((a, b) => b.gain - a.gain);
  return best === undefined || best.gain < LEAST_GAIN
    ? undefined
    : replace(plan.understood, [best]);
}

/** How well the archive knows a word between these neighbours. */
async function countEvidence(
  word: Spelling,
  before: Spelling | undefined,
  after: Spelling | undefined,
  listOf: ListOf,
): Promise<number> {
  const neighbours = await Promise.all([
    before === undefined ? 0 : countPair(before, word, listOf),
    after === undefined ? 0 : countPair(word, after, listOf),
  ]);
  const alone = await countOf(word, listOf);
  const isAlone = before === undefined && after === undefined;
  return (
    neighbours.reduce((sum, count) => sum + count, 0) +
    KNOWN * (isAlone ? alone : Math.min(1, alone))
  );
}

async function countOf(word: Spelling, listOf: ListOf): Promise<number> {
  return (await listOf(keyOfTyped(word))).frequency;
}

async function countPair(first: Spelling, second: Spelling, listOf: ListOf): Promise<number> {
  return (await listOf(keyOfTypedPair(first, second))).frequency;
}

function replace(text: string, changes: readonly { word: Word; text: string }[]): string {
  return changes.reduceRight(
    (changed, { word, text: by }) => changed.slice(0, word.start) + by + changed.slice(word.end),
    text,
  );
}

const MOST_WORDS = 5;
/** So many times as common before another spelling is offered. */
const LEAST_GAIN = 2;
/** What it counts that the archive has a word at all, beside the times it stands where it was typed. */
const KNOWN = 0.4;
const UNKNOWN = 0.2;

type ListOf = (key: string) => Promise<KeyList>;
