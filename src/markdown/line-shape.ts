/** What opens a line before its text: quotes, list items and footnotes may nest on one line. */
export function lineShape(line: string): LineShape {
  const shape = { markers: 0, quotes: 0, footnotes: 0, bullets: 0, column: 0, indent: 0, text: 0 };
  shape.column = skipSpaces(line, 0);
  for (;;) {
    const at = skipSpaces(line, shape.text);
    const marker = markerAt(line, at);
    if (marker === undefined) return { ...shape, text: at };
    shape.markers++;
    if (marker === '>') shape.quotes++;
    else if (marker.startsWith('[')) shape.footnotes++;
    else if (/^(?:[-+*]|1[.)])$/.test(marker)) shape.bullets++;
    shape.indent = Math.max(shape.indent, at - shape.text);
    shape.text = at + marker.length;
  }
}

/** `* * *` and `- - -` are rules: their marks open nothing. */
export function isRule(line: string): boolean {
  if (line.length > 200) return false;
  const mark = line.trimStart()[0];
  if (mark !== '*' && mark !== '-' && mark !== '_') return false;
  for (const character of line) if (character !== mark && !/\s/.test(character)) return false;
  return true;
}

const MARKER = />|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,999}\]:/y;

function markerAt(line: string, at: number): string | undefined {
  MARKER.lastIndex = at;
  return MARKER.exec(line)?.[0];
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ' || line[at] === '\t') at++;
  return at;
}

export interface LineShape {
  /** Containers that open on the line. */
  readonly markers: number;
  /** How many of them are block quotes. */
  readonly quotes: number;
  /** How many are footnotes. */
  readonly footnotes: number;
  /** How many are list items that may interrupt a paragraph: bullets and `1.`. */
  readonly bullets: number;
  /** Where the first marker or the text starts. */
  readonly column: number;
  /** The widest space before one of the markers. */
  readonly indent: number;
  /** Where the text starts. */
  readonly text: number;
}
