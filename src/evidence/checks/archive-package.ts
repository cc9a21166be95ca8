import * as z from 'zod';
import { findingOver, type Check } from '../check.ts';
import { articlesOf, type Dist } from '../dist.ts';

export const archivePackage: Check = {
  id: 'goi-luu-tru',
  requirement: 'tim-in-luu-tru',
  title: 'Mỗi bài có gói lưu trữ: một tệp đọc được ngay và một bản ghi cho máy',
  how: 'Đọc du-lieu.json cạnh mỗi bài: có tiêu đề, tác giả, ngày, định danh là địa chỉ của bài, mã băm SHA-256 của tệp nguồn; toan-van.html không gọi tệp nào khác.',
  measure(dist) {
    const articles = articlesOf(dist).map(({ url }) => url);
    const names = new Set(dist.names);
    if (!articles.some((url) => names.has(`${url.slice(1)}du-lieu.json`))) {
      return { outcome: 'none', said: 'Bản dựng không có gói lưu trữ.', shown: [] };
    }
    return findingOver(
      articles,
      articles.filter((url) => !isWhole(dist, names, url)),
      'bài viết',
    );
  },
};

function isWhole(dist: Dist, names: ReadonlySet<string>, url: string): boolean {
  const [record, text] = ['du-lieu.json', 'toan-van.html'].map((name) => url.slice(1) + name);
  if (record === undefined || text === undefined || !names.has(record) || !names.has(text)) {
    return false;
  }
  try {
    const parsed = recordSchema.parse(JSON.parse(dist.bytes(record).toString('utf8')));
    const asksForMore = /<(?:script|link rel="stylesheet"|img[^>]+src="(?!data:))/;
    return (
      parsed.dublinCore.identifier.endsWith(url) &&
      !asksForMore.test(dist.bytes(text).toString('utf8'))
    );
  } catch {
    return false;
  }
}

const recordSchema = z.object({
  dublinCore: z.object({
    title: z.string().min(1),
    creator: z.array(z.string()).min(1),
    date: z.string().min(1),
    identifier: z.string(),
  }),
  source: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
});
