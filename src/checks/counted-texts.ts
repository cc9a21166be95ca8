import { articlesOfIssues } from '../model/issue-articles.ts';
import type { AnyText, Content } from './content.ts';
import { MOST_WORDS } from './rules/issue-length.ts';

/** A word has a letter or digit, and something that parts it from the next. */
const LEAST_BYTES = 2;

/**
 * The texts whose words a rule counts: questions, which are answered or not, and the articles of issues that may be too
 * long. A check need not render any other.
 *
 * @param bytesOf the size of a text's file
 */
export function countedTexts(
  { articles, others }: Pick<Content, 'articles' | 'others'>,
  bytesOf: (text: AnyText) => number,
): AnyText[] {
  const issues = others.filter((text) => text.kind === 'issue');
  const members = articlesOfIssues(issues, articles).values();
  const mayBeTooLong = (texts: readonly AnyText[]) =>
    texts.reduce((sum, text) => sum + bytesOf(text), 0) > MOST_WORDS * LEAST_BYTES;
  const questions = others.filter(({ kind }) => kind === 'question');
  // An article may be in two issues, which is a mistake.
  return [...new Set([...questions, ...members.filter(mayBeTooLong).flatMap((texts) => texts)])];
}
