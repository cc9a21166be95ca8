/**
 * Looks for many byte strings at once (Aho and Corasick, "Efficient string matching", CACM 18, 1975): one pass over the
 * bytes, however many there are to be found.
 */
export class Needles {
  readonly #next: Int32Array;
  /** Which text ends in a state, and the next state in which a shorter one ends too. */
  readonly #found: Int32Array;
  readonly #shorter: Int32Array;
  readonly #texts: readonly string[];

  /** @param texts none of them empty */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
    const bytes = texts.map((text) => Buffer.from(text));
    const states = 1 + bytes.reduce((sum, { length }) => sum + length, 0);
    this.#next = new Int32Array(states * 256).fill(-1);
    this.#found = new Int32Array(states).fill(-1);
    this.#shorter = new Int32Array(states);
    let last = 0;
    for (const [index, needle] of bytes.entries()) {
      let state = 0;
      for (const byte of needle) {
        const to = this.#next[state * 256 + byte] ?? -1;
        if (to >= 0) state = to;
        else {
          this.#next[state * 256 + byte] = ++last;
          state = last;
        }
      }
      this.#found[state] = index;
    }
    this.#link(last + 1);
  }

  /** Which of the texts stand in the bytes. */
  in(bytes: Uint8Array): ReadonlySet<string> {
    const found = new Set<string>();
    if (this.#texts.length === 0) return found;
    const next = this.#next;
    const ends = this.#found;
    const shorter = this.#shorter;
    let state = 0;
    for (const byte of bytes) {
      state = next[state * 256 + byte] ?? 0;
      for (let end = state; end > 0; end = shorter[end] ?? 0) {
        const index = ends[end] ?? -1;
        if (index >= 0) found.add(this.#texts[index] ?? '');
      }
    }
    return found;
  }

  /** Where a text breaks off, the search goes on in the longest other beginning that has been read. */
  #link(states: number): void {
    const back = new Int32Array(states);
    const queue: number[] = [];
    for (let byte = 0; byte < 256; byte += 1) {
      const to = this.#next[byte] ?? -1;
      if (to > 0) queue.push(to);
      else this.#next[byte] = 0;
    }
    // The queue grows while it is gone through.
    for (const state of queue) {
      const link = back[state] ?? 0;
      this.#shorter[state] = (this.#found[link] ?? -1) >= 0 ? link : (this.#shorter[link] ?? 0);
      for (let byte = 0; byte < 256; byte += 1) {
        const to = this.#next[state * 256 + byte] ?? -1;
        const elsewhere = this.#next[link * 256 + byte] ?? 0;
        if (to >= 0) {
          back[to] = elsewhere;
          queue.push(to);
        } else this.#next[state * 256 + byte] = elsewhere;
      }
    }
  }
}
