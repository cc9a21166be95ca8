import { expect, test } from 'vitest';
import { terminalReporter } from '../../src/build/terminal-reporter.ts';

test('A CI log gets one line a stage, when the stage has ended', () => {
  expect(logOf(false)).toMatchInlineSnapshot(`
    "✓ Đọc và kiểm tra bài viết 1.200/1.200 (2,0 giây)
    Ảnh a.jpg quá lớn.
    ✓ Dựng trang (1,0 giây)
    "
  `);
});

test('A terminal sees counts and the time left while a stage runs', () => {
  expect(logOf(true)).toContain(
    '… Đọc và kiểm tra bài viết 300/1.200 (1,0 giây, còn khoảng 3 giây)',
  );
});

function logOf(isTTY: boolean): string {
  let now = 0;
  let log = '';
  const reporter = terminalReporter({ isTTY, write: (text) => (log += text) }, () => now);
  reporter.stage('content');
  now += 1000;
  reporter.progress(300, 1200);
  now += 1000;
  reporter.progress(1200, 1200);
  reporter.stage('pages');
  reporter.note('Ảnh a.jpg quá lớn.');
  now += 1000;
  reporter.end();
  return log;
}
