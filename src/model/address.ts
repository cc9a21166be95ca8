import { slugify } from '../text/slug.ts';
import { kindOf, kinds, type Kind } from './kind.ts';
import type { Problem } from './problem.ts';

/**
 * The address of a content file, from its path alone: the path is the identity.
 * `content/tin/2020/06/so-ket.md` -> `/tin/2020/06/so-ket/`, `content/trang/gioi-thieu.md` -> `/gioi-thieu/`.
 */
export function addressOf(file: string): AddressResult {
  const kind = kindOf(file);
  if (kind === 'article') return articleAddress(file);
  if (kind === 'issue' && !/^\d{4}\/\d{2}\.md$/.test(file.slice(kinds.issue.folder.length))) {
    return refuse(
      file,
      'thu-muc-khong-hop-le',
      'Số bản tin phải là tệp tên hai chữ số trong thư mục năm bốn chữ số.',
      'Ví dụ: số 6 năm 2020 là tệp content/so/2020/06.md.',
    );
  }
  if (kind !== undefined) return pageAddress(file, kind);
  return refuse(
    file,
    'thu-muc-khong-hop-le',
    `Tệp nằm ngoài các thư mục có trang: ${Object.values(kinds)
      .map(({ folder }) => folder)
      .join(', ')}.`,
    'Chuyển bài viết vào content/tin/<năm>/<tháng>/, trang tĩnh vào content/trang/, văn bản vào content/van-ban/.',
  );
}

function articleAddress(file: string): AddressResult {
  const parts = file.slice(articleRoot.length).split('/');
  const [year = '', month = '', name = ''] = parts;
  if (parts.length !== 3 || !/^\d{4}$/.test(year) || !/^(?:0[1-9]|1[0-2])$/.test(month)) {
    return refuse(
      file,
      'thu-muc-khong-hop-le',
      'Bài viết phải nằm trong thư mục năm bốn chữ số và tháng hai chữ số.',
      `Chuyển tệp thành content/tin/2020/06/${suggestName(parts.at(-1) ?? '', '.md')} nếu đăng tháng 6 năm 2020.`,
    );
  }
  if (!name.endsWith('.md')) {
    return refuse(
      file,
      'ten-tep-khong-hop-le',
      'Bài viết phải là tệp .md.',
      `Đổi tên tệp thành “${suggestName(name, '.md')}”; tệp .mdx chỉ dùng cho trang trong content/trang/.`,
    );
  }
  const refusal = checkName(file, name, '.md');
  if (refusal) return refusal;
  const id = `${year}/${month}/${name.slice(0, -'.md'.length)}`;
  return {
    ok: true,
    address: { kind: 'article', id, url: `/tin/${id}/`, year: Number(year), month: Number(month) },
  };
}

function pageAddress(file: string, kind: Exclude<Kind, 'article'>): AddressResult {
  const { folder: root, address } = kinds[kind];
  const parts = file.slice(root.length).split('/');
  const name = parts.at(-1) ?? '';
  // Only pages of their own may place components of ours.
  const extension = kind === 'page' && name.endsWith('.mdx') ? '.mdx' : '.md';
  if (!name.endsWith(extension)) {
    return refuse(
      file,
      'ten-tep-khong-hop-le',
      kind === 'page' ? 'Trang tĩnh phải là tệp .md hoặc .mdx.' : 'Tệp này phải là tệp .md.',
      `Đổi tên tệp thành “${suggestName(name, '.md')}”.`,
    );
  }
  const folder = parts.slice(0, -1).find((part) => !isSlug(part));
  if (folder !== undefined) {
    return refuse(
      file,
      'thu-muc-khong-hop-le',
      `Tên thư mục “${folder}” phải viết thường, không dấu, nối bằng gạch ngang.`,
      `Đổi tên thư mục thành “${slugify(folder) || 'muc-moi'}”.`,
    );
  }
  const refusal = checkName(file, name, extension);
  if (refusal) return refusal;
  const id = [...parts.slice(0, -1), name.slice(0, -extension.length)].join('/');
  const [first = ''] = id.split('/');
  const reserved = kind === 'page' ? reservedAddresses : reservedInKinds;
  if (reserved.includes(first) || (kind === 'page' && ENGLISH.includes(id))) {
    return refuse(
      file,
      'dia-chi-danh-rieng',
      `Địa chỉ ${address}${reserved.includes(first) ? first : id}/ dành riêng cho các trang do bản tin tự tạo.`,
      'Đặt tên khác cho tệp này.',
    );
  }
  return { ok: true, address: { kind, id, url: `${address}${id}/` } };
}

function checkName(file: string, name: string, extension: string): Refusal | undefined {
  const stem = name.slice(0, -extension.length);
  if (isSlug(stem) && !windowsNames.test(stem)) return undefined;
  const why = windowsNames.test(stem)
    ? `Windows không cho đặt tên tệp là “${stem}”.`
    : `Tên tệp “${name}” phải viết thường, không dấu, không dấu cách, các từ nối bằng gạch ngang.`;
  return refuse(
    file,
    'ten-tep-khong-hop-le',
    why,
    `Đổi tên tệp thành “${suggestName(name, extension)}”.`,
  );
}

function suggestName(name: string, extension: string): string {
  const stem = slugify(name.replace(/\.[^.]*$/, '')) || 'bai-moi';
  return `${windowsNames.test(stem) ? `bai-${stem}` : stem}${extension}`;
}

function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

function refuse(file: string, id: string, message: string, mend: string): Refusal {
  return { ok: false, problem: { file, line: 1, column: 1, severity: 'error', id, message, mend } };
}

const articleRoot = kinds.article.folder;

/** Device names of Windows, where such a file can't be checked out: learn.microsoft.com, "Naming Files". */
const windowsNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** First parts of addresses that the site makes by itself. */
export const reservedAddresses: readonly string[] = [
  '404',
  'bao-cao',
  'bieu-tuong',
  'chuyen-muc',
  'co-cau-to-chuc',
  'hoi-dap',
  'lanh-dao',
  'lay-y-kien',
  'lich-cong-tac',
  'index',
  'luu-tru',
  'ngoai-tuyen',
  'nguon-tin',
  'pagefind',
  'quan-tri',
  'so',
  'su-kien',
  'tac-gia',
  'the',
  'thu-vien-anh',
  'tim-kiem',
  'tin',
  'van-ban',
];

/** Pages in English that the site makes by itself. */
const ENGLISH: readonly string[] = ['en', 'en/structure', 'en/contacts'];

/** First parts of addresses under a kind's own that its lists take. */
const reservedInKinds: readonly string[] = ['loc', 'trang'];

/** Where a content file appears on the site. */
export type Address = ArticleAddress | PageAddress;

interface ArticleAddress {
  readonly kind: 'article';
  /** `2020/06/so-ket` */
  readonly id: string;
  /** `/tin/2020/06/so-ket/` */
  readonly url: string;
  readonly year: number;
  readonly month: number;
}

interface PageAddress {
  readonly kind: Exclude<Kind, 'article'>;
  /** `gioi-thieu` */
  readonly id: string;
  /** `/gioi-thieu/` */
  readonly url: string;
}

type AddressResult = { readonly ok: true; readonly address: Address } | Refusal;

interface Refusal {
  readonly ok: false;
  readonly problem: Problem;
}
