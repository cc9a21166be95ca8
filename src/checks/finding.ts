import type { Reference } from '../markdown/rendered.ts';
import type { ArticleEntry, PageEntry } from '../model/entry.ts';
import type { RegisterEntry } from '../model/register-entry.ts';
import { createLocator, type YamlPath } from '../model/yaml-place.ts';
import type { Finding } from './rule.ts';

/** A finding at a value in the front matter or in a register. */
export function findingAt(
  { file, yaml }: ArticleEntry | PageEntry | RegisterEntry,
  path: YamlPath,
  words: Words,
): Finding {
  return { file, ...createLocator(yaml)(path).value, ...words };
}

/** A finding at something that the body points at. */
export function findingIn(
  { file, bodyLine }: ArticleEntry | PageEntry,
  { line, column }: Reference,
  words: Words,
): Finding {
  return { file, line: bodyLine + line - 1, column, ...words };
}

type Words = Pick<Finding, 'message' | 'mend'>;
