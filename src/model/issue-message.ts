import type * as z from 'zod';
import type { FieldGuide } from './field-guide.ts';
import { dateAdvice } from './date-field.ts';
import type { Problem } from './problem.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import { quoteYaml, toYamlText } from './yaml-quote.ts';

/** One zod issue in words an editor can act on, with the corrected line. */
export function explainIssue(issue: z.core.$ZodIssue, where: Where): Explained {
  const refusal = refusalOf(issue);
  if (refusal) return explainRefusal(refusal, where);
  if (where.found === undefined || where.found === null || issue.code === 'too_small')
    return explainMissing(where);
  if (where.field?.format === 'vietnamese-date') {
    const why = 'đây không phải một ngày';
    return explainRefusal({ id: 'ngay-khong-hop-le', why, advice: dateAdvice }, where);
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map((value) => `\`${String(value)}\``).join(', ');
    return explainRefusal(
      { why: 'giá trị này không có trong danh sách', advice: `Chọn một trong: ${allowed}.` },
      where,
    );
  }
  if (issue.code === 'invalid_type') return explainType(issue.expected, where);
  return explainRefusal({ why: 'giá trị này không được nhận', advice: advise(where) }, where);
}

function explainRefusal({ id, why, suggestion, advice }: Refusal, where: Where): Explained {
  return {
    id: id ?? 'gia-tri-khong-hop-le',
    message: `${name(where)} ghi “${written(where)}”, nhưng ${why}.`,
    mend:
      suggestion === undefined ? advice : `Sửa thành \`${entry(where, toYamlText(suggestion))}\`.`,
  };
}

function explainMissing(where: Where): Explained {
  if (where.inList) {
    return { id: 'thieu-khoa', message: `${name(where)} để trống.`, mend: 'Xóa mục trống này.' };
  }
  return {
    id: 'thieu-khoa',
    message: where.exists ? `${name(where)} để trống.` : `Thiếu khóa ${label(where)}.`,
    mend: `${where.exists ? 'Ghi giá trị' : 'Thêm một dòng'}, ví dụ \`${entry(where, example(where))}\`.`,
  };
}

function explainType(expected: string, where: Where): Explained {
  return {
    id: 'sai-kieu',
    message: `${name(where)} phải là ${typeNames[expected] ?? 'giá trị khác'}, nhưng đang là ${typeNameOf(where.found)}.`,
    mend: `Sửa thành \`${entry(where, convert(expected, where))}\`.`,
  };
}

/** The value in the type that the field wants, as near as can be to what was written. */
function convert(expected: string, where: Where): string {
  const { found, raw } = where;
  const first: unknown = Array.isArray(found) ? found[0] : found;
  if (expected === 'string') {
    if (typeof first === 'string') return toYamlText(first);
    if (typeof first === 'object' && first !== null) return quoteYaml(joinEntry(first));
    return quoteYaml(raw ?? String(first));
  }
  if (expected === 'array' && typeof found === 'string') {
    const items = found.split(/[,;]/).map((item) => item.trim());
    return `[${items.filter(Boolean).map(toFlowItem).join(', ')}]`;
  }
  if (expected === 'boolean')
    return /^(?:true|yes|y|on|1|có|đúng|x)$/iu.test(String(found)) ? 'true' : 'false';
  return example(where);
}

/** `- Hải An: sơ kết` in a list is read as a key with a value; this is the text that was meant. */
function joinEntry(found: object): string {
  return Object.entries(found)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
}

function toFlowItem(text: string): string {
  return /[,[\]{}]/.test(text) ? quoteYaml(text) : toYamlText(text);
}

function name({ key, field, inList }: Where): string {
  return `${inList ? 'Mục trong khóa' : 'Khóa'} ${label({ key, field })}`;
}

function label({ key, field }: Pick<Where, 'key' | 'field'>): string {
  return field?.label === undefined ? `\`${key}\`` : `\`${key}\` (${field.label})`;
}

function written({ raw, found }: Where): string {
  const text = typeof found === 'string' ? found : (raw ?? typeNameOf(found));
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

function entry({ key, inList }: Where, value: string): string {
  return inList ? `- ${value}` : `${key}: ${value}`;
}

function advise(where: Where): string {
  return `Ví dụ: \`${entry(where, example(where))}\`.`;
}

function example({ field }: Pick<Where, 'field'>): string {
  if (field?.example !== undefined) return toExample(field.example);
  if (field?.item) return `[${example({ field: field.item })}]`;
  const required = field?.required ?? [];
  if (required.length === 0) return '…';
  return `{ ${required.map((key) => `${key}: ${example({ field: field?.fields.get(key) })}`).join(', ')} }`;
}

function toExample(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => toFlowItem(String(item))).join(', ')}]`;
  return typeof value === 'string' ? toFlowItem(value) : String(value);
}

function typeNameOf(value: unknown): string {
  return typeNames[Array.isArray(value) ? 'array' : typeof value] ?? 'giá trị trống';
}

const typeNames: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'đúng/sai (`true` hoặc `false`)',
  array: 'danh sách',
  object: 'nhóm khóa con',
};

const longestQuote = 60;

type Explained = Pick<Problem, 'id' | 'message' | 'mend'>;

interface Where {
  /** The key at fault, or the key of the list that the entry stands in. */
  readonly key: string;
  readonly field: FieldGuide | undefined;
  readonly found: unknown;
  /** The value as it stands in the file. */
  readonly raw: string | undefined;
  /** Whether the key stands in the file, be it with nothing behind it. */
  readonly exists: boolean;
  readonly inList: boolean;
}
