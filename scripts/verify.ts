// Compares a built site with its content: `npm run verify [-- --dist dist] [--content content]`. Exits with 1 on a finding.
import { existsSync } from 'node:fs';
import { buildInstant } from '../src/model/build-instant.ts';
import { formatVerification } from '../src/verify/report.ts';
import { verifySite } from '../src/verify/verify-site.ts';
import { readCommandLine } from './command-line.ts';

const USAGE = `Đối chiếu trang đã dựng với nội dung: mỗi tin đúng một trang, có trong danh sách, nguồn tin, sơ đồ trang, tìm kiếm;
bản nháp, tin hẹn giờ, tin hết hạn, tin đã gỡ không lộ ở đâu; mọi liên kết, ảnh, tệp đính kèm, địa chỉ cũ đều mở được.

Cách dùng: npm run verify -- [--dist dist] [--content content]

Kết thúc bằng mã 0 khi khớp, 1 khi có chỗ không khớp, 2 khi lệnh gõ sai. Trang dựng vào lúc khác thì đặt biến
SOURCE_DATE_EPOCH bằng lúc dựng (giây).`;

const { values } = readCommandLine(USAGE, {
  options: {
    dist: { type: 'string', default: 'dist' },
    content: { type: 'string', default: 'content' },
  },
});

const missing = [values.dist, values.content].filter((folder) => !existsSync(folder));
if (missing.length > 0) {
  console.error(`Không có thư mục ${missing.join(', ')}.`);
  process.exitCode = 2;
} else {
  const verification = verifySite(values.dist, values.content, buildInstant());
  console.log(formatVerification(verification));
  process.exitCode = verification.findings.length > 0 ? 1 : 0;
}
