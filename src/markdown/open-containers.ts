import type { LineShape } from './line-shape.ts';

/** Follows which quotes, lists and footnotes are open, to count how many a line ends. */
export class OpenContainers {
  #quotes = 0;
  /** Columns of the list markers and footnotes around the current line. */
  readonly #columns: number[] = [];

  /** How many containers the line ends or is sure to end later; never fewer than the parser closes. */
  endedBy({ markers, quotes, footnotes, column }: LineShape, isBlank: boolean): number {
    const nested = Math.max(0, markers - 1);
    const ended =
      this.#quotesEnded(quotes, isBlank) +
      (isBlank ? 0 : this.#listsEnded(column, markers > quotes));
    return ended + nested + footnotes;
  }

  #quotesEnded(quotes: number, isBlank: boolean): number {
    const before = this.#quotes;
    // A line without `>` continues a quote's paragraph lazily, at the same price; a blank line ends that.
    this.#quotes = isBlank ? quotes : Math.max(before, quotes);
    return Math.max(0, before - quotes);
  }

  #listsEnded(column: number, isItem: boolean): number {
    let ended = 0;
    while ((this.#columns.at(-1) ?? -1) > column)
      ended += Number(this.#columns.pop() !== undefined);
    const isLevel = this.#columns.at(-1) === column;
    if (isItem && !isLevel) this.#columns.push(column);
    // Likewise a line at the margin after an item is lazy or ends the list.
    return !isItem && isLevel ? ended + 1 : ended;
  }
}
