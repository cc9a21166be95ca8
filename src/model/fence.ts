import type { Problem } from './problem.ts';

/**
 * Checks the two `---` lines around the front matter. `fenced` is the file from its opening line on, cut below the
 * closing one; undefined when there is no front matter that may be read.
 */
export function findFence(file: string, text: string): Fence {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  const problem = (fault: Omit<Problem, 'file' | 'severity'>): Problem => ({
    file,
    severity: 'error',
    ...fault,
  });
  const at = (line: number) => ({ line: line + 1, column: 1 });

  const refusal = refuseOpening(opening);
  if (refusal) return { problems: [problem({ ...at(first), ...refusal })] };

  const closing = lines.findIndex((line, index) => index > first && line.startsWith('---'));
  if (closing === -1) return { problems: [problem({ ...at(first), ...unclosed })] };
  const closingLine = lines[closing] ?? '';
  if (closingLine.trimEnd() !== '---') {
    return { problems: [problem({ ...at(closing), ...wrongClosing(closingLine) })] };
  }
  const front = lines.slice(first, closing + 1).join('\n');
  if (closing - first > mostLines || front.length - closingLine.length - 1 > mostLength) {
    return { problems: [problem({ ...at(first), ...tooLong })] };
  }
  const rest = closing + 1 === lines.length ? undefined : lines.slice(closing + 1).join('\n');
  const fenced = { front, line: first + 1, rest, restLine: closing + 2 };
  return first === 0
    ? { fenced, problems: [] }
    : { fenced, problems: [problem({ ...at(0), ...blankLinesBefore })] };
}

function refuseOpening(opening: string): Fault | undefined {
  if (/^---\s*$/.test(opening)) return undefined;
  const language = /^---\s*([a-z]\S*)\s*$/i.exec(opening)?.[1] ?? otherFences[opening.trim()];
  if (language !== undefined) {
    return {
      id: 'front-matter-khong-cho-phep',
      message: `Phần đầu tệp viết bằng “${language}”; bản tin chỉ nhận YAML và không chạy mã trong bài.`,
      mend: 'Đổi dòng đầu thành `---`, rồi viết mỗi khóa một dòng theo dạng `khóa: giá trị`.',
    };
  }
  if (/^[-–—―]+$/.test(opening.trim())) {
    return {
      id: 'thieu-front-matter',
      message: `Dòng đầu là “${shorten(opening.trim())}”, không phải ba dấu gạch nối; Word tự đổi gạch nối thành gạch dài.`,
      mend: 'Gõ lại dòng này, và dòng đóng phần đầu tệp, thành đúng ba dấu gạch nối: `---`.',
    };
  }
  return {
    id: 'thieu-front-matter',
    message: 'Tệp không bắt đầu bằng phần khai báo giữa hai dòng `---`.',
    mend: 'Thêm vào đầu tệp: một dòng `---`, các khóa như `title`, `author`, `date`, `category`, rồi một dòng `---` nữa; hoặc để lệnh `npm run import` làm việc này.',
  };
}

function wrongClosing(written: string): Fault {
  return {
    id: 'thieu-front-matter',
    message: `Dòng “${shorten(written)}” không đóng được phần đầu tệp.`,
    mend: 'Viết đúng ba dấu gạch `---`, không có gì khác trên dòng đó.',
  };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const unclosed: Fault = {
  id: 'thieu-front-matter',
  message: 'Phần đầu tệp mở bằng `---` nhưng không có dòng `---` đóng lại.',
  mend: 'Thêm một dòng `---` ngay sau khóa cuối cùng, trước nội dung bài.',
};

const blankLinesBefore: Fault = {
  id: 'thieu-front-matter',
  message: 'Có dòng trống trước dòng `---` đầu tiên.',
  mend: 'Xóa các dòng trống để `---` là dòng đầu của tệp.',
};

const tooLong: Fault = {
  id: 'front-matter-qua-dai',
  message: 'Phần đầu tệp dài quá 1.000 dòng hoặc 64 KB.',
  mend: 'Kiểm tra xem nội dung bài có bị đặt nhầm vào giữa hai dòng `---` không.',
};

/** Front matter is a screenful; gray-matter takes quadratic time over thousands of blank lines. */
const mostLines = 1000;
const mostLength = 64 * 1024;

/** How other generators open their front matter: Hugo's TOML, JSON. */
const otherFences: Record<string, string> = { '+++': 'toml', ';;;': 'json', '{': 'json' };

type Fault = Pick<Problem, 'id' | 'message' | 'mend'>;

/** A file that has front matter. */
export interface Fenced {
  /** Both `---` lines and what is between them. */
  readonly front: string;
  /** Line of the file on which the opening `---` stands. */
  readonly line: number;
  /** What is below; undefined when the closing line is the last. */
  readonly rest: string | undefined;
  /** Line of the file on which that begins. */
  readonly restLine: number;
}

interface Fence {
  readonly fenced?: Fenced;
  readonly problems: readonly Problem[];
}
