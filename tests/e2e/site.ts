import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * `baseURL` is the shipped site; `largeSite` the one with many articles and the search fixtures;
 * `kindsSite` the small one with every kind of content.
 */
export const test = base.extend<{ largeSite: string; kindsSite: string }>({
  baseURL: async ({}, use) => {
    await use(process.env['SHIPPED_SITE']);
  },
  largeSite: async ({}, use) => {
    await use(process.env['LARGE_SITE'] ?? '');
  },
  kindsSite: async ({}, use) => {
    await use(process.env['KINDS_SITE'] ?? '');
  },
});

/** One address of every page type, on the shipped site. */
export const PAGE_TYPES = {
  'trang chủ': '/',
  'bài viết': '/tin/2020/06/quan-uy-hai-an-so-ket-6-thang-dau-nam-2020/',
  'bài có bảng, hình và chú thích': '/tin/2026/11/cu-phap-markdown-can-biet/',
  'bài có ảnh': '/tin/2026/11/anh-chu-thich-va-nguon-anh/',
  'danh sách tin': '/tin/',
  'các chuyên mục': '/chuyen-muc/',
  'một chuyên mục': '/chuyen-muc/huong-dan/',
  'các thẻ': '/the/',
  'các tác giả': '/tac-gia/',
  'một tác giả': '/tac-gia/anh-ngoc/',
  'một thẻ': '/the/viet-tin/',
  'lưu trữ': '/luu-tru/',
  'lưu trữ một năm': '/luu-tru/2026/',
  'lưu trữ một tháng': '/luu-tru/2026/11/',
  'lưu trữ một ngày': '/luu-tru/2026/11/16/',
  'các sự kiện': '/su-kien/',
  'một sự kiện': '/su-kien/huong-dan-viet-tin/',
  'nguồn tin': '/nguon-tin/',
  'giới thiệu': '/gioi-thieu/',
  'liên hệ': '/lien-he/',
  'tìm kiếm': '/tim-kiem/',
  'kết quả tìm kiếm': '/tim-kiem/?q=hai+an',
  'không tìm thấy': '/khong-co-trang-nay/',
} as const;
