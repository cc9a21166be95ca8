import { formatNumber } from '../text/count.ts';
import type { Reporter, Stage } from './reporter.ts';

const NAMES: Record<Stage, string> = {
  code: 'Chuẩn bị mã của trang',
  content: 'Đọc và kiểm tra bài viết',
  pages: 'Dựng trang',
  search: 'Lập chỉ mục tìm kiếm',
  verify: 'Kiểm tra kết quả',
};
const REDRAW_MS = 100;

/**
 * Shows a build's progress in Vietnamese: one line a stage, redrawn in place on a terminal and
 * written once, at its end, elsewhere (a CI log).
 */
export function terminalReporter(out: Output, clock: () => number = Date.now): Reporter {
  let current:
    { name: Stage; started: number; done: number; total?: number | undefined } | undefined;
  let drawn = 0;

  const draw = (mark: string) => {
    if (!current) return;
    const { name, started, done, total } = current;
    const seconds = (clock() - started) / 1000;
    const count =
      done === 0 ? '' : ` ${formatNumber(done)}${total ? `/${formatNumber(total)}` : ''}`;
    const left = total && done > 0 && mark === '…' ? remaining(seconds, done, total) : '';
    const line = `${mark} ${NAMES[name]}${count} (${seconds.toFixed(1).replace('.', ',')} giây${left})`;
    if (mark !== '…') out.write(`${out.isTTY ? '\r\u001b[2K' : ''}${line}\n`);
    else if (out.isTTY) out.write(`\r\u001b[2K${line}`);
  };
  const end = () => {
    draw('✓');
    current = undefined;
  };

  return {
    stage(name) {
      end();
      current = { name, started: clock(), done: 0 };
      draw('…');
    },
    progress(done, total) {
      if (!current) return;
      current = { ...current, done, total };
      if (clock() - drawn < REDRAW_MS) return;
      drawn = clock();
      draw('…');
    },
    note(line) {
      out.write(`${out.isTTY ? '\r\u001b[2K' : ''}${line}\n`);
    },
    end,
  };
}

function remaining(seconds: number, done: number, total: number): string {
  const left = Math.ceil((seconds / done) * (total - done));
  return left > 0 ? `, còn khoảng ${formatNumber(left)} giây` : '';
}

interface Output {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}
