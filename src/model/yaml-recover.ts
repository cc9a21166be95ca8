import type { Problem } from './problem.ts';
import { loadYaml, type YamlFault } from './yaml-load.ts';
import { closeLine, dropStray, mendLine, type LineMend } from './yaml-mend.ts';

/**
 * The text with the fault that stopped js-yaml taken away, and what was wrong; undefined when its
 * meaning can't be guessed. A correction counts only when js-yaml then gets past the line.
 */
export function recoverYaml(text: string, fault: YamlFault): Recovery | undefined {
  const lines = text.split('\n');
  const near = [fault.line, fault.line - 1, fault.line - 2];
  return (
    spaceTabs(lines) ??
    dropDuplicate(lines, fault) ??
    closeOpened(lines, fault) ??
    // The line in question first, then those before it: js-yaml often notices a fault late.
    firstThatHelps(lines, near, mendLine, () => fault.line) ??
    firstThatHelps(lines, near, dropStray, () => fault.line)
  );
}

function spaceTabs(lines: readonly string[]): Recovery | undefined {
  const faults = lines.flatMap((line, index) => {
    if (!/^\s*\t/.test(line)) return [];
    return {
      line: index,
      column: line.indexOf('\t') + 1,
      id: 'tab-trong-yaml',
      message: 'Dòng này thụt vào bằng phím Tab; YAML chỉ nhận dấu cách.',
      mend: 'Xóa dấu Tab, gõ hai dấu cách vào chỗ đó.',
    };
  });
  return faults.length === 0 ? undefined : { text: lines.map(withoutTabs).join('\n'), faults };
}

function withoutTabs(line: string): string {
  return line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  '));
}

function dropDuplicate(
  lines: readonly string[],
  { reason, line, column }: YamlFault,
): Recovery | undefined {
  if (reason !== 'duplicated mapping key') return undefined;
  const written = lines[line] ?? '';
  const depth = indentOf(written);
  const next = lines.findIndex(
    (each, index) => index > line && each.trim() !== '' && indentOf(each) <= depth,
  );
  const end = next === -1 ? lines.length : next;
  return {
    text: lines.map((each, index) => (index >= line && index < end ? '' : each)).join('\n'),
    faults: [
      {
        line,
        column: column + 1,
        id: 'khoa-trung',
        message: `Khóa \`${written.trim().split(':')[0] ?? ''}\` được ghi hai lần.`,
        mend: 'Giữ lại một dòng, xóa dòng kia.',
      },
    ],
  };
}

function indentOf(line: string): number {
  return line.search(/\S/);
}

function closeOpened(lines: readonly string[], { reason }: YamlFault): Recovery | undefined {
  if (!reason.startsWith('unexpected end')) return undefined;
  const opened = [...lines.keys()].filter((index) => closeLine(lines[index] ?? ''));
  return firstThatHelps(lines, opened.slice(0, mostTries), closeLine, (index) => index);
}

function firstThatHelps(
  lines: readonly string[],
  candidates: readonly number[],
  correct: (line: string) => LineMend | undefined,
  mustPass: (candidate: number) => number,
): Recovery | undefined {
  for (const index of candidates) {
    const mended = correct(lines[index] ?? '');
    if (!mended) continue;
    const text = lines.with(index, mended.line).join('\n');
    const next = loadYaml(text);
    if (!next.ok && next.fault.line <= mustPass(index)) continue;
    const { column, message, mend = `Sửa dòng này thành \`${mended.line.trim()}\`.` } = mended;
    return { text, faults: [{ line: index, column, id: 'yaml-sai', message, mend }] };
  }
  return undefined;
}

/** Bounds the time that a hostile file can take: each try reads the YAML again. */
const mostTries = 5;

interface Recovery {
  readonly text: string;
  readonly faults: readonly RecoveredFault[];
}

interface RecoveredFault extends Pick<Problem, 'column' | 'id' | 'message' | 'mend'> {
  /** From 0. */
  readonly line: number;
}
