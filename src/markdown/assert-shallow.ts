import { limits, tooDeep } from './limits.ts';
import { startOf } from './start-of.ts';

/** Refuses a tree so deep that a recursive step could overflow the stack. Itself it doesn't recurse. */
export function assertShallow(tree: Tree): void {
  let line = 1;
  let level: readonly Tree[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    line = (level[0] && startOf(level[0])?.line) ?? line;
    if (depth > limits.depth) throw tooDeep(line);
    level = level.flatMap(({ children }) => children ?? []);
  }
}

/** As much of an mdast or hast node as is needed here. */
interface Tree {
  readonly children?: readonly Tree[];
  readonly position?: Parameters<typeof startOf>[0]['position'];
}
