import { compareProblems, type Problem } from '../model/problem.ts';
import type { Content } from './content.ts';
import { rules } from './rules.ts';

/** Every rule over the whole content; problems sorted by file and place. Files that couldn't be read have theirs from `model`. */
export function checkContent(content: Content): Problem[] {
  return rules
    .flatMap(({ id, severity, check }) =>
      [...check(content)].map((finding): Problem => ({ ...finding, id, severity })),
    )
    .sort(compareProblems);
}
