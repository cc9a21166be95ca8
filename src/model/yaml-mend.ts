import { quoteYaml } from './yaml-quote.ts';

/**
 * What an editor most likely meant by a line that YAML refuses: the line corrected, and why.
 * Undefined when the line holds no entry that could be corrected.
 */
export function mendLine(line: string): LineMend | undefined {
  return mendEntry(line) ?? mendListItem(line);
}

/** The same for a line whose quote or bracket is never closed. */
export function closeLine(line: string): LineMend | undefined {
  const { head = '', value = '' } =
    splitEntry.exec(line)?.groups ?? splitItem.exec(line)?.groups ?? {};
  const column = head.length + 1;
  const closing = closingMarks[value.charAt(0)];
  if (closing === undefined || value.slice(1).includes(closing)) return undefined;
  if (closing === ']' || closing === '}') {
    return {
      line: `${head}${value.trimEnd()}${closing}`,
      column,
      message: `Dấu ${value.charAt(0)} mở ra mà không có dấu ${closing} đóng lại.`,
    };
  }
  return {
    line: head + quoteYaml(value.slice(1).trim()),
    column,
    message: 'Dấu nháy mở ra mà không có dấu nháy đóng lại.',
  };
}

/** A line that is no entry at all, taken away. */
export function dropStray(line: string): LineMend | undefined {
  if (line.trim() === '' || line.includes(':')) return undefined;
  return {
    line: '',
    column: line.search(/\S/) + 1,
    message: 'Dòng này không có dạng “khóa: giá trị”.',
    mend: 'Nếu là phần nối của dòng trên thì thụt vào hai dấu cách; nếu không thì xóa dòng này.',
  };
}

function mendEntry(line: string): LineMend | undefined {
  const glued = /^(?<key>\s*(?:- +)?[\p{L}_][\p{L}\p{N}_-]*):(?<value>[^\s:/].*)$/u.exec(
    line,
  )?.groups;
  if (glued) {
    const { key = '', value = '' } = glued;
    return {
      line: `${key}: ${needsQuotes(value) ? quoteYaml(value) : value}`,
      column: key.length + 2,
      message: 'Thiếu dấu cách sau dấu hai chấm.',
    };
  }
  const entry = splitEntry.exec(line)?.groups;
  return entry && mendValue(entry['head'] ?? '', entry['value'] ?? '');
}

function mendListItem(line: string): LineMend | undefined {
  const item = splitItem.exec(line)?.groups;
  return item && mendValue(item['head'] ?? '', item['value'] ?? '');
}

function mendValue(head: string, written: string): LineMend | undefined {
  const value = written.trim();
  if (value === '') return undefined;
  const first = value.charAt(0);
  const corrected = head + quoteYaml(value);
  if (first === '"' || first === "'") {
    return {
      line: corrected,
      column: head.length + 1,
      message: 'Dấu nháy không bao trọn giá trị.',
    };
  }
  const closed = first === '[' || first === '{' ? closeLine(head + written) : undefined;
  if (closed) return closed;
  if (indicators.includes(first)) {
    return {
      line: corrected,
      column: head.length + 1,
      message: `Giá trị bắt đầu bằng “${first}”, ký tự mà YAML dùng vào việc khác.`,
    };
  }
  const colon = value.search(/:(?:\s|$)/);
  if (colon === -1) return undefined;
  const [, inCurly] = /^[“‘]([^“”‘’]+)[”’]$/.exec(value) ?? [];
  if (inCurly !== undefined) {
    return {
      line: head + quoteYaml(inCurly),
      column: head.length + 1,
      message: 'Dấu nháy cong “ ” không bao được giá trị có dấu hai chấm.',
    };
  }
  return {
    line: corrected,
    column: head.length + colon + 1,
    message: 'Giá trị có dấu hai chấm mà không đặt trong dấu nháy.',
  };
}

function needsQuotes(value: string): boolean {
  return indicators.includes(value.charAt(0)) || /:(?:\s|$)/.test(value);
}

const splitEntry = /^(?<head>\s*(?:- +)?[\p{L}_][\p{L}\p{N}_ -]*: +)(?<value>.*)$/u;
const splitItem = /^(?<head>\s*- +)(?<value>.*)$/;
const indicators = '-?,[]{}#&*!|>%@`';
const closingMarks: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** A line as it should be. */
export interface LineMend {
  readonly line: string;
  /** Where the fault stands in the line as written, from 1. */
  readonly column: number;
  /** Vietnamese sentence: what is wrong. */
  readonly message: string;
  /** Vietnamese sentence: what to do, when the corrected line alone doesn't say it. */
  readonly mend?: string;
}
