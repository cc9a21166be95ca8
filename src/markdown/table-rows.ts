/** Tells which lines are rows of a table: their marks never look for a partner in another row. */
export class TableRows {
  #place: 'before' | 'header' | 'rows' | 'elsewhere' = 'before';
  #cells = 0;

  /** Lines must come in order. Only tables that start a block at the margin are recognised. */
  has(line: string): boolean {
    if (line.trim() === '') this.#place = 'before';
    else if (!line.startsWith('|')) this.#place = 'elsewhere';
    else if (this.#place === 'before') this.#startAt(line);
    else if (this.#place === 'header') this.#place = this.#isDelimiter(line) ? 'rows' : 'elsewhere';
    return this.#place === 'rows';
  }

  #startAt(line: string): void {
    this.#place = 'header';
    this.#cells = countCells(line);
  }

  #isDelimiter(line: string): boolean {
    return DELIMITER.test(line) && countCells(line) === this.#cells;
  }
}

const DELIMITER = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

function countCells(line: string): number {
  return (
    line
      .trimEnd()
      .match(/\\.|\|/g)
      ?.filter((mark) => mark === '|').length ?? 0
  );
}
