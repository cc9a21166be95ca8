import { appendFileSync } from 'node:fs';
import { watchContent } from '../../src/loader/watch-content.ts';

/** Milliseconds from saving a file to the watching check's answer, once for each file given. */
export async function measureWatch(
  folders: { readonly content: string; readonly cache: string },
  files: readonly string[],
): Promise<number[]> {
  const ending = new AbortController();
  const waits: number[] = [];
  let saved: number | undefined;
  const rest = [...files];
  await watchContent(
    folders,
    () => {
      if (saved !== undefined) waits.push(performance.now() - saved);
      const next = rest.shift();
      if (next === undefined) {
        ending.abort();
        return;
      }
      // An editor saves when nothing else is going on.
      setTimeout(() => {
        saved = performance.now();
        appendFileSync(next, '\nMột đoạn thêm vào.\n');
      }, 500);
    },
    ending.signal,
  );
  return waits;
}
