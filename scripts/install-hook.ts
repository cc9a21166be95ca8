// `npm run hook`: has git check the content of every commit before it is made; `npm run hook -- --off` undoes it.
import { execFileSync } from 'node:child_process';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine('Cách dùng: npm run hook (bật), npm run hook -- --off (tắt)', {
  options: { off: { type: 'boolean', default: false } },
});

if (values.off) {
  execFileSync('git', ['config', '--local', '--unset-all', 'core.hooksPath']);
  console.log('Đã tắt việc kiểm tra trước mỗi lần ghi nhận.');
} else {
  execFileSync('git', ['config', '--local', 'core.hooksPath', '.githooks']);
  console.log('Từ lần ghi nhận tới, git sẽ kiểm tra các bài sắp ghi. Tắt: npm run hook -- --off');
}
