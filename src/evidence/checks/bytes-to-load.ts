import { brotliCompressSync, constants } from 'node:zlib';
import { findingOver, type Check } from '../check.ts';
import type { Page } from '../page.ts';

/** Bytes a second of Lighthouse's slow 4G, and the round trips before the first byte in seconds. */
const SPEED = 1_638_400 / 8;
const BEFORE = 0.6;

export const bytesToLoad: Check = {
  id: 'so-byte',
  requirement: 'toc-do',
  title: 'Ước tính: chữ đến trong 3 giây trên mạng 4G chậm',
  how: 'Nén brotli từng trang HTML (CSS nằm trong đó) rồi chia cho 1,6 Mbit/s, cộng 0,6 giây bắt tay. Không phải thời gian đo bằng trình duyệt.',
  measure(dist) {
    const seconds = dist.pages.map((page) => ({ url: page.url, time: timeOf(page) }));
    const slow = seconds.filter(({ time }) => time >= 3);
    const longest = Math.max(0, ...seconds.map(({ time }) => time));
    const finding = findingOver(
      seconds.map(({ url }) => url),
      slow.map(({ url }) => url),
      'trang',
    );
    return {
      ...finding,
      said: `${finding.said} Lâu nhất ${longest.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây.`,
    };
  },
};

function timeOf({ html }: Page): number {
  const bytes = brotliCompressSync(html, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  }).length;
  return BEFORE + bytes / SPEED;
}
