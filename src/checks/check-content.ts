import { compareProblems, type Problem } from '../model/problem.ts';
import type { Content } from './content.ts';
import { rules } from './rules.ts';

const contentRules = rules.filter((rule) => 'check' in rule);

/**
 * Every rule about files beside each other; problems sorted by file and place. Files that couldn't be read have
 * theirs from `model`, single texts from `checkText`.
 */
export function checkContent(content: Content): Problem[] {
  return contentRules
    .flatMap(({ id, severity, check }) =>
      [...check(content)].map((finding): Problem => ({ ...finding, id, severity })),
    )
    .sort(compareProblems);
}
