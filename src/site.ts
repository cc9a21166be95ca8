/**
 * Who publishes this bulletin. An office that adopts it edits this file and nothing else in `src/`.
 * Values in square brackets are placeholders that readers see until they are replaced.
 */
export const site = {
  /** Name in the masthead and in every page title. */
  name: 'Bản tin',
  /** The publishing agency, as on its seal. */
  agency: '[Tên cơ quan chủ quản]',
  /** One line under the name. */
  tagline: 'Tin tức, văn bản và hướng dẫn của chính quyền địa phương',
  /** Default description for search engines and link previews. */
  description:
    'Bản tin điện tử của chính quyền địa phương: tin tức, hoạt động lãnh đạo, chỉ đạo và hướng dẫn cho người dân.',
  /** Where the site is served, without a trailing slash. */
  url: 'https://bantin.example',
  lang: 'vi',
  contact: {
    address: '[Số nhà, đường, phường, thành phố]',
    phone: '[Số điện thoại]',
    email: '[Thư điện tử]',
    hours: '[Giờ làm việc]',
  },
  /** Who answers for what is published. */
  responsible: '[Người chịu trách nhiệm nội dung]',
  /** Links in the header, in order. */
  navigation: [
    { label: 'Trang chủ', url: '/' },
    { label: 'Tin mới', url: '/tin/' },
    { label: 'Chuyên mục', url: '/chuyen-muc/' },
    { label: 'Lưu trữ', url: '/luu-tru/' },
    { label: 'Giới thiệu', url: '/gioi-thieu/' },
    { label: 'Liên hệ', url: '/lien-he/' },
  ],
  /** Links in the footer, in order. */
  footer: [
    { label: 'Thẻ', url: '/the/' },
    { label: 'Tác giả', url: '/tac-gia/' },
    { label: 'Khả năng tiếp cận', url: '/tro-nang/' },
    { label: 'Tin qua RSS', url: '/rss.xml' },
  ],
  /** An article older than so many years says so at its head; 0 for never. */
  oldAfterYears: 3,
  /** Articles on one list page. */
  pageSize: 20,
} as const;

/** Absolute address of a site-absolute path such as `/tin/`. */
export function absoluteUrl(path: string): string {
  return new URL(path, site.url).href;
}
