/**
 * One page of every type that readers meet. The tests of looks, access, validity and policy and the benchmark of the
 * pages go over all of them: a new type is covered by adding its line.
 */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'trang chủ', site: 'shipped', path: '/' },
  {
    name: 'bài viết',
    site: 'shipped',
    path: '/tin/2020/06/quan-uy-hai-an-so-ket-6-thang-dau-nam-2020/',
  },
  {
    name: 'bài có bảng, hình và chú thích',
    site: 'shipped',
    path: '/tin/2026/11/cu-phap-markdown-can-biet/',
  },
  { name: 'bài có ảnh', site: 'shipped', path: '/tin/2026/11/anh-chu-thich-va-nguon-anh/' },
  { name: 'bài có đính chính và lời báo', site: 'kinds', path: '/tin/2020/06/so-ket/' },
  { name: 'bài đã gỡ', site: 'kinds', path: '/tin/2026/11/da-go/', isHidden: true },
  { name: 'danh sách tin', site: 'shipped', path: '/tin/' },
  { name: 'danh sách tin, trang sau', site: 'large', path: '/tin/trang/2/' },
  { name: 'các chuyên mục', site: 'shipped', path: '/chuyen-muc/' },
  { name: 'một chuyên mục', site: 'shipped', path: '/chuyen-muc/huong-dan/' },
  { name: 'các thẻ', site: 'shipped', path: '/the/' },
  { name: 'các thẻ, rất nhiều', site: 'large', path: '/the/' },
  { name: 'các thẻ của một chữ cái', site: 'large', path: '/the/chu-cai/t/' },
  { name: 'một thẻ', site: 'shipped', path: '/the/viet-tin/' },
  { name: 'các tác giả', site: 'shipped', path: '/tac-gia/' },
  { name: 'một tác giả', site: 'shipped', path: '/tac-gia/anh-ngoc/' },
  { name: 'lưu trữ', site: 'shipped', path: '/luu-tru/' },
  { name: 'lưu trữ một năm', site: 'shipped', path: '/luu-tru/2026/' },
  { name: 'lưu trữ một tháng', site: 'shipped', path: '/luu-tru/2026/11/' },
  { name: 'lưu trữ một ngày', site: 'shipped', path: '/luu-tru/2026/11/16/' },
  { name: 'các sự kiện', site: 'shipped', path: '/su-kien/' },
  { name: 'một sự kiện', site: 'shipped', path: '/su-kien/huong-dan-viet-tin/' },
  { name: 'nguồn tin', site: 'shipped', path: '/nguon-tin/' },
  { name: 'nguồn tin, rất nhiều', site: 'large', path: '/nguon-tin/' },
  { name: 'giới thiệu', site: 'shipped', path: '/gioi-thieu/' },
  { name: 'liên hệ', site: 'shipped', path: '/lien-he/' },
  { name: 'trang chủ có thông báo', site: 'kinds', path: '/' },
  { name: 'các văn bản', site: 'kinds', path: '/van-ban/' },
  { name: 'văn bản đã lọc', site: 'kinds', path: '/van-ban/loc/ke-hoach/' },
  { name: 'một văn bản', site: 'kinds', path: '/van-ban/2025/25-kh-ubnd/' },
  { name: 'các câu hỏi', site: 'kinds', path: '/hoi-dap/' },
  { name: 'một câu hỏi', site: 'kinds', path: '/hoi-dap/dang-ky-tam-tru/' },
  { name: 'các dự thảo', site: 'kinds', path: '/lay-y-kien/' },
  { name: 'một dự thảo', site: 'kinds', path: '/lay-y-kien/quan-ly-via-he/' },
  { name: 'các bộ ảnh', site: 'kinds', path: '/thu-vien-anh/' },
  { name: 'một bộ ảnh', site: 'kinds', path: '/thu-vien-anh/le-khai-giang/' },
  { name: 'các số bản tin', site: 'kinds', path: '/so/' },
  { name: 'một số bản tin', site: 'kinds', path: '/so/2026/11/' },
  { name: 'lịch công tác', site: 'kinds', path: '/lich-cong-tac/' },
  { name: 'cơ cấu tổ chức', site: 'kinds', path: '/co-cau-to-chuc/' },
  { name: 'lãnh đạo', site: 'kinds', path: '/lanh-dao/' },
  { name: 'trang tiếng Anh', site: 'kinds', path: '/en/' },
  { name: 'cơ cấu tổ chức, tiếng Anh', site: 'kinds', path: '/en/structure/' },
  { name: 'đầu mối liên hệ, tiếng Anh', site: 'kinds', path: '/en/contacts/' },
  { name: 'trang tĩnh, tiếng Anh', site: 'kinds', path: '/en/rules/' },
  { name: 'tìm kiếm', site: 'shipped', path: '/tim-kiem/' },
  { name: 'kết quả tìm kiếm', site: 'shipped', path: '/tim-kiem/?q=hai+an' },
  { name: 'đọc khi không có mạng', site: 'shipped', path: '/ngoai-tuyen/', isHidden: true },
  { name: 'không tìm thấy', site: 'shipped', path: '/khong-co-trang-nay/', isHidden: true },
];

/** The address of the first article of all, of plain text. */
export const ARTICLE = pathOf('bài viết');

/** The path of a page type. */
export function pathOf(name: string): string {
  const found = PAGE_TYPES.find((type) => type.name === name);
  if (found === undefined) throw new Error(`No page type is named ${name}`);
  return found.path;
}

export interface PageType {
  /** Unique; part of test titles. */
  readonly name: string;
  /** The shipped content, the fixture with every kind of content, or the generated site of many articles. */
  readonly site: 'shipped' | 'kinds' | 'large';
  readonly path: string;
  /** Search engines are told to leave it out. */
  readonly isHidden?: true;
}
