/**
 * Cuts a row of items into stretches of about `target`, and gives where each ends. Within a quarter more or less, the
 * cut goes where the item after it has the least hash: it depends on what is near, so that a change in one place of
 * the row moves no cut far away (Bjørner, Blass and Gurevich: Content-dependent chunking, the local maximum approach, 2010).
 */
export function findCuts(
  weights: ArrayLike<number>,
  target: number,
  nameOf: (item: number) => string,
): number[] {
  const ends: number[] = [];
  let sum = 0;
  let best: Candidate | undefined;
  for (let item = 0; item < weights.length; item += 1) {
    sum += weights[item] ?? 0;
    const isLast = item === weights.length - 1;
    if (sum >= (1 - PLAY) * target && !isLast) {
      const hash = hashText(nameOf(item + 1));
      if (best === undefined || (hash < best.hash && sum <= (1 + PLAY) * target)) {
        best = { end: item + 1, hash };
      }
    }
    if (best === undefined || sum < (1 + PLAY) * target) continue;
    ends.push(best.end);
    // What follows the cut is looked at again: the next stretch begins there.
    item = best.end - 1;
    sum = 0;
    best = undefined;
  }
  if (weights.length > 0) ends.push(weights.length);
  return ends;
}

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

const PLAY = 0.25;

interface Candidate {
  readonly end: number;
  readonly hash: number;
}
