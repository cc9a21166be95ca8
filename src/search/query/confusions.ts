import { isSyllable, isUnmarkedSyllable } from '../../text/syllable.ts';
import { spell, type Spelling } from './words.ts';

/**
 * The syllables that a word is commonly mistaken for: hỏi and ngã, s and x, ch and tr, l and n, d and gi and r,
 * final n and ng, t and c. Only well-formed syllables; at most a dozen.
 */
export function listConfusions(word: Spelling): Spelling[] {
  const isMarked = word.exact !== word.folded;
  const written = isMarked ? word.exact : word.folded;
  const isWord = isMarked ? isSyllable : isUnmarkedSyllable;
  const variants = new Set([
    ...changeTone(written),
    ...changeHead(written),
    ...changeTail(written),
  ]);
  variants.delete(written);
  return [...variants].filter(isWord).slice(0, MOST_VARIANTS).map(spell);
}

/** Cuts a word that is no syllable into two that are: `haian` gives `hai an`. Most likely cuts first. */
export function listCuts({ exact, folded }: Spelling): [Spelling, Spelling][] {
  if (isUnmarkedSyllable(folded) || !/^[a-z]{3,14}$/u.test(folded)) return [];
  return Array.from({ length: folded.length - 1 }, (_, order) => order + 1)
    .filter((at) => isUnmarkedSyllable(folded.slice(0, at)) && isUnmarkedSyllable(folded.slice(at)))
    .map((at): [Spelling, Spelling] => [spell(exact.slice(0, at)), spell(exact.slice(at))]);
}

function changeTone(written: string): string[] {
  const letters = written.normalize('NFD');
  if (letters.includes(HOOK)) return [letters.replace(HOOK, TILDE).normalize('NFC')];
  if (letters.includes(TILDE)) return [letters.replace(TILDE, HOOK).normalize('NFC')];
  return [];
}

function changeHead(written: string): string[] {
  const heads = HEADS.flat()
    .filter((head) => written.startsWith(head))
    .sort((a, b) => b.length - a.length);
  return HEADS.flatMap((group) => {
    const [longest] = heads;
    if (longest === undefined || !group.includes(longest)) return [];
    const rest = written.slice(longest.length);
    return group.map((head) => head + rest);
  });
}

function changeTail(written: string): string[] {
  if (written.endsWith('ng')) return [written.slice(0, -1)];
  if (written.endsWith('n')) return [`${written}g`];
  if (written.endsWith('t')) return [`${written.slice(0, -1)}c`];
  return /[^h]c$/u.test(written) ? [`${written.slice(0, -1)}t`] : [];
}

const HOOK = '\u0309';
const TILDE = '\u0303';
const HEADS: readonly (readonly string[])[] = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['l', 'n'],
  ['d', 'gi', 'r'],
  // Longer heads that begin like these, so that they aren't taken for them.
  ['ng'],
  ['ngh'],
  ['nh'],
];
const MOST_VARIANTS = 12;
