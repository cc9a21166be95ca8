import { checkContent } from '../../src/checks/check-content.ts';
import { helpPage } from '../../src/checks/help-page.ts';
import { fixText } from '../../src/checks/fix/fix-text.ts';
import { handbookPages } from '../../src/checks/handbook.ts';
import { sampleFile } from '../../src/checks/sample.ts';
import { attempt } from '../../src/loader/attempt.ts';
import { parseArticle } from '../../src/model/entry.ts';
import { registerFiles } from '../../src/model/register.ts';
import type { Problem } from '../../src/model/problem.ts';

const known = new Set(handbookPages().keys());

/** Everything that is said of one file: reading, rendering, and all rules; throws when anything in it does. */
export function checkOne(bytes: Uint8Array): Problem[] {
  const { entry, problems } = parseArticle({ file: sampleFile, bytes });
  if (!entry) {
    if (!problems.some(({ severity }) => severity === 'error'))
      throw new Error('A file was refused without a word.');
    return [...problems];
  }
  const outcome = attempt({ entry, facts: {}, abbreviations: {} }, { officials: [] });
  const { rendered, refusal } = outcome;
  if (refusal) {
    const place = { file: sampleFile, line: entry.bodyLine + refusal.line - 1, column: 1 };
    return [...problems, { ...place, severity: 'error', ...refusal, line: place.line }];
  }
  const across = checkContent({
    articles: [entry],
    pages: [],
    others: [],
    registers: {},
    rendered: new Map(rendered ? [[sampleFile, rendered]] : []),
    // A register that is there but wasn't read: nothing is said of it.
    files: new Set([sampleFile, registerFiles.categories]),
    sizes: new Map(),
    pictures: new Map(),
    now: new Date('2026-11-20T08:00:00+07:00'),
  });
  return [...problems, ...outcome.problems, ...across];
}

/** What is wrong with a problem as an editor would get it; undefined when nothing is. */
export function faultOf({ file, line, column, id, message, mend }: Problem): string | undefined {
  const isPlaced = [line, column].every((number) => Number.isInteger(number) && number >= 1);
  if (file === '' || !isPlaced) return `${id} has no place: ${file}:${line}:${column}`;
  if (message.trim() === '' || mend.trim() === '') return `${id} doesn't say what to do`;
  return known.has(`${id}.md`) ? undefined : `${id} has no page: ${helpPage(id)}`;
}

/** Fixes a file twice; throws when the second time changes anything more. */
export function fixTwice(bytes: Uint8Array): void {
  const { text } = fixText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  // Normalising has no limit of its own; such piles are refused before.
  if (/\p{M}{31}/u.test(text)) return;
  if (fixText(text).text !== text) throw new Error('Fixing twice changes more than fixing once.');
}
