import { splitWords, spell, type Spelling } from './words.ts';
import type { Typed } from './typed.ts';

/** Makes the names ready to be found as a reader types. */
export function openNames(names: Names): (typed: Typed, most: number) => NameFound[] {
  const all = NAME_KINDS.flatMap((kind) =>
    names[kind].map(([name, articles]): Known => {
      return { kind, name, articles, words: splitWords(name).map(spell) };
    }),
  );
  return (typed, most) =>
    all
      .flatMap((known) => {
        const at = findStart(known.words, typed);
        return at === -1 ? [] : [{ ...known, at, isExact: isExact(known.words, typed, at) }];
      })
      .sort(compareFound)
      .slice(0, most)
      .map(({ kind, name, articles }) => ({ kind, name, articles }));
}

/** Where in a name the words typed stand one after another, the last one perhaps only begun; -1 when nowhere. */
function findStart(words: readonly Spelling[], { complete, begun }: Typed): number {
  const length = complete.length + (begun === undefined ? 0 : 1);
  if (length === 0) return -1;
  return words.findIndex((_, start) => {
    const fits = complete.every((typed, order) => isForm(words[start + order], typed));
    if (!fits || begun === undefined) return fits;
    return words[start + complete.length]?.folded.startsWith(begun.folded) ?? false;
  });
}

/** A word typed without marks stands for all its forms. */
function isForm(word: Spelling | undefined, typed: Spelling): boolean {
  if (word === undefined) return false;
  return typed.exact === typed.folded ? word.folded === typed.folded : word.exact === typed.exact;
}

/** Whether the word that is only begun has the marks typed so far. */
function isExact(words: readonly Spelling[], { complete, begun }: Typed, at: number): boolean {
  if (begun === undefined || begun.exact === begun.folded) return true;
  return words[at + complete.length]?.exact.startsWith(begun.exact) ?? false;
}

function compareFound(a: Ranked, b: Ranked): number {
  return (
    Number(b.isExact) - Number(a.isExact) ||
    Number(b.at === 0) - Number(a.at === 0) ||
    b.articles - a.articles
  );
}

/** The facets whose values are names that a reader may type. */
export const NAME_KINDS = ['category', 'tag', 'author', 'event'] as const;

export type NameKind = (typeof NAME_KINDS)[number];

/** For each kind its names with how many articles have them, the most frequent first; a file beside the index. */
export type Names = Readonly<
  Record<NameKind, readonly (readonly [name: string, articles: number])[]>
>;

export interface NameFound {
  readonly kind: NameKind;
  readonly name: string;
  readonly articles: number;
}

interface Known extends NameFound {
  readonly words: readonly Spelling[];
}

interface Ranked extends Known {
  readonly at: number;
  readonly isExact: boolean;
}
