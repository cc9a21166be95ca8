import type { FacetName } from '../query/facets.ts';

/** Everything the search says to readers. */
export const strings = {
  loading: 'Đang tải dữ liệu tìm kiếm…',
  searching: 'Đang tìm…',
  slow: 'Mạng đang chậm, dữ liệu tìm kiếm vẫn đang tải…',
  found: (count: number, query: string): string =>
    `Tìm thấy ${formatCount(count)} tin cho “${query}”.`,
  listed: (count: number): string => `Có ${formatCount(count)} tin, mới nhất trước.`,
  listedNothing: 'Không có tin nào như bạn chọn.',
  foundNothing: (query: string): string => `Không tìm thấy tin nào cho “${query}”.`,
  foundNothingAdvice: [
    'Thử bớt từ, hoặc chỉ giữ những từ chính.',
    'Bỏ dấu ngoặc kép và dấu trừ nếu có.',
    'Thử viết đầy đủ chữ viết tắt.',
  ],
  read: (understood: string): string => `Đã đọc là “${understood}”.`,
  also: (meanings: readonly string[]): string => `Cũng tìm: ${meanings.join(', ')}.`,
  foundNoPhrase: (near: number): string =>
    near === 0
      ? 'Không có tin nào chứa đúng cụm từ trong ngoặc kép.'
      : `Không có tin nào chứa đúng cụm từ trong ngoặc kép. Có ${formatCount(near)} tin gần với cụm từ này.`,
  foundNoUnit: (missing: readonly string[], near: number): string =>
    `Không có tin nào nhắc đến “${missing.join('”, “')}”. Có ${formatCount(near)} tin gần đúng.`,
  nearPhrase: 'Các tin gần với cụm từ này',
  nearUnit: 'Các tin gần đúng',
  didYouMean: 'Có phải bạn tìm',
  more: (count: number): string => `Tải thêm ${formatCount(count)} tin`,
  loadingMore: 'Đang tải thêm…',
  retryMore: 'Chưa tải được, thử lại',
  failed: 'Chưa tải được dữ liệu tìm kiếm. Kiểm tra kết nối mạng rồi thử lại.',
  retry: 'Thử lại',
  browseInstead: 'Bạn cũng có thể xem theo',
  browse: [
    { label: 'tháng đăng', url: '/luu-tru/' },
    { label: 'chuyên mục', url: '/chuyen-muc/' },
    { label: 'thẻ', url: '/the/' },
  ],
  narrow: 'Thu hẹp kết quả',
  sort: 'Sắp xếp',
  sortBest: 'Phù hợp nhất trước',
  sortNewest: 'Mới nhất trước',
  all: 'Tất cả',
  clear: 'Bỏ lọc',
  attachment: 'Tệp đính kèm:',
  results: 'Kết quả tìm kiếm',
  suggestions: 'Gợi ý',
  suggested: (count: number): string =>
    count === 0
      ? 'Không có gợi ý.'
      : `Có ${formatCount(count)} gợi ý, dùng phím mũi tên lên xuống để chọn.`,
  facets: {
    category: 'Chuyên mục',
    tag: 'Thẻ',
    author: 'Tác giả',
    year: 'Năm',
    event: 'Sự kiện',
  } satisfies Record<FacetName, string>,
} as const;

/** `1234` as `1.234`. */
export function formatCount(count: number): string {
  // As `toLocaleString` has it, which reads the browser's tables of all languages while the reader waits for the answer.
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
