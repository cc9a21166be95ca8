import { distance } from 'fastest-levenshtein';
import { slugify } from '../text/slug.ts';

/** The known key that was most likely meant; undefined when none is near. */
export function nearestKey(written: string, known: readonly string[]): string | undefined {
  const slug = slugify(written);
  const meant = otherNames[slug];
  if (meant !== undefined && known.includes(meant)) return meant;

  // `title:Quận ủy: sơ kết` makes a key of all that stands before the second colon.
  const [glued = ''] = written.split(':');
  if (known.includes(glued)) return glued;

  const [nearest] = known
    .map((key) => ({ key, steps: distance(slug, key) }))
    .sort((a, b) => a.steps - b.steps);
  if (!nearest) return undefined;
  // Two letters in five: `tag` is `tags`, `titel` is `title`, `slug` is nothing of ours.
  return nearest.steps <= nearest.key.length * 0.4 ? nearest.key : undefined;
}

/** Names that people bring along: Vietnamese words, and the keys of other generators and portals. */
const otherNames: Readonly<Record<string, string>> = {
  'tieu-de': 'title',
  'ten-bai': 'title',
  headline: 'title',
  'tac-gia': 'author',
  'nguoi-viet': 'author',
  authors: 'author',
  byline: 'author',
  ngay: 'date',
  'ngay-dang': 'date',
  'ngay-thang': 'date',
  pubdate: 'date',
  published: 'date',
  publishdate: 'date',
  'chuyen-muc': 'category',
  'danh-muc': 'category',
  categories: 'category',
  section: 'category',
  the: 'tags',
  'tu-khoa': 'tags',
  keywords: 'tags',
  'tom-tat': 'description',
  'mo-ta': 'description',
  sapo: 'description',
  summary: 'description',
  excerpt: 'description',
  anh: 'image',
  'hinh-anh': 'image',
  'anh-dai-dien': 'image',
  cover: 'image',
  thumbnail: 'image',
  'featured-image': 'image',
  'duong-dan': 'src',
  url: 'src',
  'mo-ta-anh': 'alt',
  'chu-thich': 'caption',
  'nguon-anh': 'credit',
  'cap-nhat': 'updated',
  'ngay-cap-nhat': 'updated',
  modified: 'updated',
  lastmod: 'updated',
  'dinh-chinh': 'corrections',
  correction: 'corrections',
  'loi-dinh-chinh': 'note',
  'ghi-chu': 'note',
  'go-bai': 'withdrawn',
  'thu-hoi': 'withdrawn',
  'ly-do': 'reason',
  'ngay-dien-ra': 'happened',
  'nhan-vat': 'people',
  'co-quan': 'agency',
  'ke-tuc': 'successor',
  'co-quan-ke-tuc': 'successor',
  'ngay-ket-thuc': 'ended',
  nhap: 'draft',
  'ban-nhap': 'draft',
  'het-han': 'expires',
  'ngay-het-han': 'expires',
  expirydate: 'expires',
  'su-kien': 'event',
  so: 'issue',
  'so-ban-tin': 'issue',
  nguon: 'source',
  'nguon-tin': 'source',
  'dinh-kem': 'attachments',
  'tep-dinh-kem': 'attachments',
  files: 'attachments',
  tep: 'file',
  'dia-chi-cu': 'redirects',
  'chuyen-huong': 'redirects',
  aliases: 'redirects',
  'redirect-from': 'redirects',
  'ngon-ngu': 'lang',
  language: 'lang',
  locale: 'lang',
  'thu-tu': 'order',
  weight: 'order',
  ten: 'name',
  'gioi-thieu': 'description',
  'chuc-danh': 'role',
  'chuc-vu': 'role',
  'viet-tat': 'short',
  'day-du': 'full',
};
