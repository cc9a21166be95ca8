import { formatBytes } from '../text/count.ts';
import { abouts, type VerifyFinding } from './finding.ts';
import type { Verification } from './verify-site.ts';

/** What was found, by what it is about, and the sizes and counts. */
export function formatVerification({ findings, counts }: Verification): string {
  const number = (count: number) => count.toLocaleString('vi');
  const blocks = abouts.flatMap((about) => {
    const told = findings.filter((finding) => finding.about === about);
    return told.length === 0 ? [] : [blockOf(about, told)];
  });
  return [
    ...blocks,
    `${number(counts.articles)} tin đăng, ${number(counts.withdrawn)} tin đã gỡ, ${number(counts.hidden)} tin chưa hoặc thôi đăng; ${number(counts.pages)} trang, ${number(counts.redirects)} địa chỉ cũ, ${number(counts.links)} liên kết trong trang.`,
    `${number(counts.files)} tệp, ${formatBytes(counts.bytes)}; chỉ mục tìm kiếm ${formatBytes(counts.searchBytes)}; trang nặng nhất ${formatBytes(counts.largestPage)}.`,
    findings.length === 0
      ? 'Trang đã dựng khớp với nội dung.'
      : `${number(findings.length)} chỗ không khớp với nội dung; chưa nên đăng.`,
  ].join('\n');
}

/** One fault in the code may show on every page: a few are enough to see it. */
function blockOf(about: string, told: readonly VerifyFinding[]): string {
  const shown = told.slice(0, MOST).map(({ message }) => `  ${message}`);
  const more = told.length > MOST ? [`  … và ${told.length - MOST} chỗ nữa`] : [];
  return [`${about} – ${told.length} chỗ:`, ...shown, ...more, ''].join('\n');
}

const MOST = 20;
