import type { Nodes } from 'mdast';
import type { Reference } from '../markdown/rendered.ts';
import { quickPlace } from '../model/quick-place.ts';
import { createLocator, type YamlPath, type YamlSource } from '../model/yaml-place.ts';
import type { Document } from './document.ts';
import type { Passage } from './passage.ts';
import type { Finding } from './rule.ts';

/** A finding at a value in the front matter or in a register. */
export function findingAt(
  { file, yaml }: { readonly file: string; readonly yaml: YamlSource },
  path: YamlPath,
  words: Words,
): Finding {
  const place = quickPlace(yaml, path) ?? createLocator(yaml)(path).value;
  return { file, ...place, ...words };
}

/** A finding at something that the body points at. */
export function findingIn(
  { file, bodyLine }: { readonly file: string; readonly bodyLine: number },
  { line, column }: Reference,
  words: Words,
): Finding {
  return { file, line: bodyLine + line - 1, column, ...words };
}

/** A finding at a character of a text. */
export function findingInText(
  { entry }: Document,
  passage: Passage,
  index: number,
  words: Words,
): Finding {
  return { file: entry.file, ...passage.at(index), ...words };
}

/** A finding at a node of the body. */
export function findingAtNode({ entry, placeOf }: Document, node: Nodes, words: Words): Finding {
  return { file: entry.file, ...placeOf(node), ...words };
}

type Words = Pick<Finding, 'message' | 'mend'>;
