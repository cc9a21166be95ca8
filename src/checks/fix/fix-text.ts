import { mendLine } from '../../model/yaml-mend.ts';
import { toNfc } from '../../text/normalize.ts';

/**
 * Mends what can be mended without a thought: the byte order mark, line ends, NFC, spaces at line ends, the last line
 * end, quotes around a value with a colon. It never touches words nor the place of a tone mark, nor two spaces at the
 * end of a line, which break it. Fixing what was fixed changes nothing.
 */
export function fixText(written: string): Fixed {
  const done: FixName[] = [];
  let text = written;
  for (const [name, fix] of fixes) {
    const fixed = fix(text);
    if (fixed === text) continue;
    text = fixed;
    done.push(name);
  }
  return { text, done };
}

function quoteColons(text: string): string {
  const lines = text.split('\n');
  if (lines[0] !== '---') return text;
  const closing = lines.indexOf('---', 1);
  if (closing === -1) return text;
  const block = { indent: -1 };
  return lines
    .map((line, index) => {
      const isEntry = index > 0 && index < closing && !isInBlock(line, block);
      const goesOn = indentOf(lines[index + 1] ?? '') > indentOf(line);
      return isEntry && !goesOn ? quoteColon(line) : line;
    })
    .join('\n');
}

/** Whether the line is text under `key: |` or `key: >`, where a colon is a colon. */
function isInBlock(line: string, block: { indent: number }): boolean {
  const indent = indentOf(line);
  if (indent === -1) return true;
  if (block.indent >= 0 && indent > block.indent) return true;
  block.indent = /:\s*[|>][+-]?\d*\s*$/.test(line) ? indent : -1;
  return false;
}

/** -1 for a blank line. */
function indentOf(line: string): number {
  return line.search(/\S/);
}

/** Only a plain value on a line of its own: what is in brackets, quotes or over several lines is the editor's to see. */
function quoteColon(line: string): string {
  if (
    !/^\s*(?:- +)?(?:title|description|caption|alt|event|source|credit): +[^\s"'[{|>&*!%@`#-].*:(?:\s|$)/.test(
      line,
    )
  )
    return line;
  return mendLine(line)?.line ?? line;
}

function dropTrailingSpaces(text: string): string {
  const lines = text.split('\n');
  const isCode = codeLines(lines);
  return lines
    .map((line, index) => {
      if (isCode[index] === true) return line;
      const bare = line.replace(/[ \t]+$/, '');
      const breaks = bare !== '' && / {2,}$/.test(line) && (lines[index + 1] ?? '').trim() !== '';
      return breaks ? `${bare}  ` : bare;
    })
    .join('\n');
}

/** Which lines stand between fences of code, where every space counts. */
function codeLines(lines: readonly string[]): readonly boolean[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) {
      fence = mark;
      return false;
    }
    const closes = mark?.startsWith(fence) === true && line.trim() === mark;
    if (closes) fence = undefined;
    return !closes;
  });
}

/** In this order: each may lay bare what the next one mends. */
const fixes = [
  ['bom', (text) => text.replace(/^\uFEFF+/, '')],
  ['line-ends', (text) => text.replace(/\r\n?/g, '\n')],
  ['nfc', toNfc],
  // A fence with spaces behind it is one for what comes next.
  ['spaces', dropTrailingSpaces],
  ['quotes', quoteColons],
  ['last-line', (text) => (text === '' ? text : text.replace(/\n*$/, '\n'))],
] as const satisfies readonly (readonly [string, (text: string) => string])[];

/** What each fix did, as the editor reads it. */
export const fixNames: Readonly<Record<FixName, string>> = {
  bom: 'bỏ dấu BOM ở đầu tệp',
  'line-ends': 'đổi dấu xuống dòng kiểu Windows',
  nfc: 'chuyển chữ về Unicode dựng sẵn',
  quotes: 'đặt giá trị có dấu hai chấm trong dấu nháy',
  spaces: 'bỏ dấu cách thừa cuối dòng',
  'last-line': 'sửa dòng cuối tệp',
};

export type FixName = (typeof fixes)[number][0];

interface Fixed {
  readonly text: string;
  /** What was mended, in order; empty when there was nothing to mend. */
  readonly done: readonly FixName[];
}
