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
 * The query with one word changed for another that it is commonly mistaken for, when beside its neighbour (or alone)
 * that other is much more common in the archive. `undefined` when nothing is.
 */
export async function suggestRespelling(plan: Plan, listOf: ListOf): Promise<string | undefined> {
  const candidates = plan.words
    .slice(0, MOST_WORDS)
    .flatMap((word, order) => listConfusions(word).map((variant) => ({ word, variant, order })));
  const counted = await Promise.all(
    candidates.map(async ({ word, variant, order }) => {
      const before = plan.words[order - 1];
      const after = plan.words[order + 1];
      const evidence = async (middle: Spelling): Promise<number> => {
        const neighbours = await Promise.all([
          before === undefined ? 0 : countPair(before, middle, listOf),
          after === undefined ? 0 : countPair(middle, after, listOf),
        ]);
        const alone = await countOf(middle, listOf);
        const isAlone = before === undefined && after === undefined;
        return (
          neighbours.reduce((sum, count) => sum + count, 0) +
          KNOWN * (isAlone ? alone : Math.min(1, alone))
        );
      };
      return {
        word,
        variant,
        gain: (await evidence(variant)) / (UNKNOWN + (await evidence(word))),
      };
    }),
  );
  const [best] = counted.sort((a, b) => b.gain - a.gain);
  if (best === undefined || best.gain < LEAST_GAIN) return undefined;
  return replace(plan.understood, [{ word: best.word, text: best.variant.exact }]);
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
