import { isRule, type LineShape } from './line-shape.ts';
import { OpenContainers } from './open-containers.ts';
import { TableRows } from './table-rows.ts';

/**
 * Nanoseconds that parsing may take at worst, estimated from counts: micromark is quadratic in several marks
 * (tests/markdown/limits.test.ts holds the worst cases). Counting instead of timing gives the same answer on
 * every machine.
 */
export class ParseCost {
  readonly #length: number;
  readonly #containers = new OpenContainers();
  readonly #tableRows = new TableRows();
  #cost = 0;
  #block: Block = { length: 0, weight: 0 };
  #openBrackets = 0;
  /** The most `[` that were open at once so far. */
  deepestBrackets = 0;

  constructor(length: number) {
    this.#length = length;
  }

  /** Adds a line and gives the estimate so far. */
  add(line: string, shape: LineShape): number {
    const text = line.slice(shape.text).trimEnd();
    const isBlank = text === '' && shape.markers === shape.quotes;
    this.#cost += this.#length * lineWeight(text);
    this.#cost += this.#length * WEIGHT.containerEnd * this.#containers.endedBy(shape, isBlank);
    const isTableRow = this.#tableRows.has(line);
    if (isBlank || isTableRow || startsItem(shape, text)) this.#endBlock();
    this.#addMarks(text);
    return this.#cost + this.#block.length * this.#block.weight;
  }

  #endBlock(): void {
    this.#cost += this.#block.length * this.#block.weight;
    this.#block = { length: 0, weight: 0 };
    this.#openBrackets = 0;
  }

  #addMarks(text: string): void {
    this.#block.length += text.length + 1;
    for (const { 0: mark } of text.matchAll(MARKS)) {
      if (mark === '[') this.#openBrackets++;
      if (mark === ']') this.#openBrackets = Math.max(0, this.#openBrackets - 1);
      this.deepestBrackets = Math.max(this.deepestBrackets, this.#openBrackets);
      this.#block.weight += MARK_WEIGHT[mark] ?? MARK_WEIGHT[mark.charAt(0)] ?? 0;
    }
  }
}

/** Measured on Node 24: nanoseconds for each character of the body. */
const WEIGHT = { line: 3, underline: 14, containerEnd: 100 };

/** Likewise, for each character of the block: what a mark costs that finds no partner. */
const MARK_WEIGHT: Readonly<Record<string, number>> = {
  '[': 7,
  ']': 100,
  '*': 25,
  _: 25,
  '~': 20,
  '`': 15,
  '<': 8,
  '<!': 100,
  '<?': 100,
  h: 6,
  w: 6,
};

const MARKS = /\\.|[[\]]|\*+|_+|~+|`+|<[!?]?|http|www/g;

function lineWeight(text: string): number {
  return isUnderline(text) ? WEIGHT.underline : WEIGHT.line;
}

function isUnderline(text: string): boolean {
  return text !== '' && (text === '='.repeat(text.length) || isRule(text));
}

/** A bullet or `1.` with text ends the paragraph before it, wherever it stands. */
function startsItem({ bullets, indent }: LineShape, text: string): boolean {
  return bullets > 0 && indent < 4 && text !== '';
}

interface Block {
  length: number;
  weight: number;
}
