import { expect, test } from 'vitest';
import { isPortalLabel, isPortalListHeading } from '../../src/text/portal-label.ts';

test.each([
  '• Tin mới đăng',
  'Các tin khác',
  'Xem thêm »',
  'Lượt xem: 1.204',
  '1.204 lượt xem',
  'In bài viết',
  'Gửi email',
  'Chia sẻ',
  'Tweet Share Facebook',
  'Về đầu trang',
  'Bình luận (3)',
])('“%s” is a label of a portal', (line) => {
  expect(isPortalLabel(line)).toBe(true);
});

test.each([
  'Xem thêm:',
  'Facebook',
  'Email: vp@phuong.example',
  'Tin mới đăng trên báo',
  'In ấn',
  'Chia sẻ khó khăn',
  'Tin',
  '',
  'Đọc và làm theo',
])('“%s” is the writer’s own', (line) => {
  expect(isPortalLabel(line)).toBe(false);
});

test.each(['Tin liên quan', 'Các bài viết khác', 'TIN CÙNG CHUYÊN MỤC'])(
  '“%s” heads a list of other items',
  (line) => {
    expect(isPortalListHeading(line)).toBe(true);
  },
);
