import { slugify } from './slug.ts';

/**
 * Whether a line is a label of a news portal, not a line of an article: `• Tin mới đăng`, `Lượt xem: 1.204`,
 * `In bài viết`, share buttons. A line that ends in a colon leads to something and is the writer's own.
 */
export function isPortalLabel(line: string): boolean {
  const words = line.trim();
  return words.length <= 80 && !words.endsWith(':') && LABEL.test(slugify(words));
}

/** Whether a line heads a portal's list of other items: `Tin liên quan`, `Các tin khác`. */
export function isPortalListHeading(line: string): boolean {
  return line.length <= 80 && LIST_HEADING.test(slugify(line));
}

const LIST_HEADING =
  /^(?:(?:nhung-)?tin-moi(?:-dang|-nhat|-hon)?|(?:nhung-)?tin-cu-hon|(?:cac-)?(?:tin|bai)(?:-bai|-viet|-tuc)*-(?:khac|lien-quan|cung-chuyen-muc|moi-hon|cu-hon)|xem-them-tin|co-the-ban-quan-tam|doc-nhieu|tin-doc-nhieu|tin-noi-bat)$/;

const BUTTON =
  '(?:facebook|zalo|twitter|google|email|like|share|tweet|print|linkedin|messenger|pinterest)';

const LABEL = new RegExp(
  `${LIST_HEADING.source}|^(?:${[
    'xem-them|xem-tiep|doc-them|ve-trang-truoc|(?:ve|len)-dau-trang|quay-lai|tro-lai|bai-viet-lien-quan',
    `chia-se(?:-(?:qua|len|tren|bai-viet|bai|tin))*(?:-${BUTTON})*|${BUTTON}(?:-${BUTTON})+|(?:in|gui|luu)-(?:bai-viet|bai|tin|email|mail|trang)(?:-nay)?`,
    'luot-(?:xem|doc|truy-cap)(?:-\\d+)*|so-(?:lan|luot)-(?:xem|doc)(?:-\\d+)*|(?:da|so-nguoi)-(?:xem|doc)-[\\d-]+|[\\d-]+-luot-(?:xem|doc)|(?:gui-)?(?:binh-luan|phan-hoi)(?:-\\d+)*|y-kien-(?:ban-doc|cua-ban)(?:-\\d+)*|ban-in',
    'theo-doi-(?:chung-toi-)?tren-(?:google-news|facebook|zalo)|nghe-(?:doc-)?bai-viet|(?:(?:click|bam|nhan)-de-)?danh-gia-bai-viet|co-chu|phong-to-chu|thu-nho-chu',
    // NukeViet, on which most offices' portals run.
    'tong-so-diem-cua-bai-viet-la-\\d+-trong-\\d+-danh-gia|xep-hang-[\\d-]+-phieu-bau',
  ].join('|')})$`,
);
