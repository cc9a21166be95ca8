import { compareProblems, type Problem } from '../model/problem.ts';
import type { Document } from './document.ts';
import { rules } from './rules.ts';

const textRules = rules.filter((rule) => 'checkText' in rule);

/** Every rule about texts over one article or page; problems sorted by place. */
export function checkText(document: Document): Problem[] {
  return textRules
    .flatMap(({ id, severity, checkText: check }) =>
      [...check(document)].map((finding): Problem => ({ ...finding, id, severity })),
    )
    .sort(compareProblems);
}
