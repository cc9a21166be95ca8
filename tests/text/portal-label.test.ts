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
  'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
  'Click để đánh giá bài viết',
  'Những tin mới hơn',
  'Ý kiến của bạn',
  'Đã xem: 123',
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
  'Đã xem xét 12 hồ sơ',
  'Phản hồi của bạn đọc',
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
