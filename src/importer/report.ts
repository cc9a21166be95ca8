import type { ImportedArticle } from './import-article.ts';

/** What happened to one document, for the terminal and for report files. */
export function reportArticle(
  name: string,
  { place, pictures, removed, doubts }: ImportedArticle,
): string {
  const lines = [`✓ ${name} → ${place.file}`, `  Địa chỉ trên trang: ${place.address.url}`];
  if (pictures.length > 0)
    lines.push(`  Ảnh đã lưu cạnh bài: ${pictures.map((one) => one.name).join(', ')}`);
  if (removed.length > 0) lines.push('  Đã bỏ:');
  for (const { why, text } of removed)
    lines.push(`    - ${why}${text === '' ? '' : `: “${text}”`}`);
  if (doubts.length > 0) lines.push('  Cần xem lại:');
  for (const { line, message } of doubts) lines.push(`    - dòng ${line}: ${message}`);
  return lines.join('\n');
}

/** Why a document was not brought in. */
export function reportRefusal(name: string, message: string, mend: string): string {
  return `✗ ${name}: ${message}\n  → ${mend}`;
}

/** The last line: how many are in, what is left to do. */
export function reportCounts({ done, doubts, failed }: Counts): string {
  const parts = [`Đã nhập ${done} bài`];
  if (doubts > 0) parts.push(`${doubts} chỗ cần xem lại`);
  if (failed > 0) parts.push(`${failed} tệp không nhập được`);
  const next = done > 0 ? ' Xem lại, điền những khóa còn trống, rồi chạy npm run check.' : '';
  return `${parts.join(', ')}.${next}`;
}

interface Counts {
  readonly done: number;
  readonly doubts: number;
  readonly failed: number;
}
