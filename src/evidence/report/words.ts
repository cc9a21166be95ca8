import type { Finding } from '../check.ts';
import type { Result, Row } from '../judge.ts';
import type { Requirement } from '../requirement.ts';

/** What the report calls things. */
export const resultWords: Readonly<Record<Result, string>> = {
  pass: 'Đạt',
  fail: 'Không đạt',
  none: 'Không áp dụng',
  unverified: 'Chưa kiểm chứng nguồn',
};

/** What the report says of a row. */
export function resultOf({ result, requirement }: Row): string {
  if (result === 'pass' && requirement.isSeenInPart) return 'Đạt phần đo được';
  return resultWords[result];
}

export const outcomeWords: Readonly<Record<Finding['outcome'], string>> = {
  pass: 'đạt',
  fail: 'không đạt',
  none: 'không có gì để đo',
};

export const verifiedWords: Readonly<Record<Requirement['verified'], string>> = {
  read: 'đã đọc văn bản gốc',
  seen: 'mới thấy qua nguồn khác',
  none: 'chưa kiểm chứng',
};
