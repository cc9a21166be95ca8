import { parseText } from '../model/entry.ts';
import { findMdxCode } from '../markdown/mdx-code.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { MarkdownRefusal } from '../markdown/refusal.ts';
import type { Problem } from '../model/problem.ts';
import type { RuleCard } from './rule.ts';
import { sampleArticle, sampleFile } from './sample.ts';

/** What is said of a file when it is read, before any rule looks at it: its bytes, its YAML, its fields, its Markdown. */
export interface ReadingSample extends Pick<RuleCard, 'id' | 'severity' | 'title' | 'why'> {
  readonly file: string;
  readonly written: string | Uint8Array;
  /** What the handbook shows, when the file itself is too long or no text. */
  readonly shown?: string;
}

/** What an editor is told of the sample under its own id. */
export function readSample({ id, file, written }: ReadingSample): Problem[] {
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const { entry, problems } = parseText({ file, bytes });
  const body = entry?.body ?? '';
  const inBody = entry?.file.endsWith('.mdx') === true ? findMdxCode(body) : refusalOf(body);
  const placed = inBody.map((found): Problem => ({
    column: 1,
    ...found,
    file,
    line: (entry?.bodyLine ?? 1) + found.line - 1,
    severity: 'error',
  }));
  return [...problems, ...placed].filter((problem) => problem.id === id);
}

function refusalOf(body: string): Pick<Problem, 'id' | 'line' | 'message' | 'mend'>[] {
  try {
    parseBody(body);
    return [];
  } catch (error) {
    if (!(error instanceof MarkdownRefusal)) throw error;
    const { id, line, message, mend } = error;
    return [{ id, line, message, mend }];
  }
}

const page = 'content/trang/gioi-thieu.mdx';
const short = '---\ntitle: Giới thiệu\n---\n\n';

/** In the order in which a file is read. */
export const readingSamples: readonly ReadingSample[] = [
  {
    id: 'tep-trong',
    severity: 'error',
    title: 'Tệp phải có nội dung.',
    why: 'Tệp trống không thành một trang được; thường là tạo tệp rồi quên viết, hoặc lưu nhầm.',
    file: sampleFile,
    written: '\n',
    shown: '(tệp không có chữ nào)',
  },
  {
    id: 'tep-qua-lon',
    severity: 'error',
    title: 'Tệp văn bản không quá 2 MB.',
    why: 'Một bài dài cũng chỉ vài chục KB; tệp lớn hơn thường do ảnh bị dán thẳng vào chữ, làm trang không mở nổi.',
    file: sampleFile,
    written: 'x'.repeat(2 * 1024 * 1024 + 1),
    shown: '(tệp nặng 2,1 MB có ảnh dán thẳng vào chữ)',
  },
  {
    id: 'khong-phai-utf8',
    severity: 'error',
    title: 'Tệp phải lưu bằng mã hóa UTF-8.',
    why: 'Mã hóa khác làm chữ có dấu thành chữ vỡ trên trang.',
    file: sampleFile,
    written: Uint8Array.from([...new TextEncoder().encode('---\ntitle: S'), 0xa1, 0x6b]),
    shown: '---\ntitle: S� kết',
  },
  {
    id: 'co-bom',
    severity: 'warning',
    title: 'Đầu tệp không có dấu BOM.',
    why: 'Dấu BOM là ba byte ẩn mà vài chương trình trên Windows tự thêm; nhiều công cụ khác không nhận ra. Lệnh `npm run check -- --fix` bỏ được.',
    file: sampleFile,
    written: `\uFEFF${sampleArticle()}`,
  },
  {
    id: 'chua-chuan-nfc',
    severity: 'warning',
    title: 'Chữ viết bằng Unicode dựng sẵn (NFC).',
    why: 'Chữ “ế” có thể là một ký tự hoặc ba ký tự ghép lại; hai cách trông giống nhau nhưng so sánh, tìm kiếm thì khác. Lệnh `npm run check -- --fix` sửa được.',
    file: sampleFile,
    written: sampleArticle({ title: 'So\u031b ke\u0302\u0301t' }),
  },
  {
    id: 'dau-chong-chat',
    severity: 'error',
    title: 'Một chữ không mang quá 30 dấu.',
    why: 'Không chữ nào cần nhiều dấu đến thế; chỗ ấy là tệp hỏng hoặc trò nghịch, và làm trang hiện sai.',
    file: sampleFile,
    written: sampleArticle({}, `a${'\u0301'.repeat(31)}`),
    shown: '(chữ a mang 31 dấu sắc)',
  },
  {
    id: 'thieu-front-matter',
    severity: 'error',
    title: 'Đầu tệp có phần khai báo giữa hai dòng `---`.',
    why: 'Tiêu đề, tác giả, ngày đăng và chuyên mục lấy từ phần khai báo; không có thì không biết đăng bài vào đâu.',
    file: sampleFile,
    written: 'Sơ kết 6 tháng đầu năm\n\nNội dung.\n',
  },
  {
    id: 'front-matter-khong-cho-phep',
    severity: 'error',
    title: 'Phần khai báo chỉ viết bằng YAML, giữa hai dòng `---`.',
    why: 'Các kiểu khác có thể chạy mã lệnh, hoặc trang không đọc được.',
    file: sampleFile,
    written: '---js\n{ title: "Sơ kết" }\n---\n\nNội dung.\n',
  },
  {
    id: 'front-matter-qua-dai',
    severity: 'error',
    title: 'Phần khai báo không quá dài.',
    why: 'Phần khai báo dài bất thường thường do quên dòng `---` đóng lại, nên nội dung bài bị coi là khai báo.',
    file: sampleFile,
    written: `---\n${'ghi chú: dài\n'.repeat(1200)}---\n\nNội dung.\n`,
    shown: '(1.200 dòng giữa hai dòng ---)',
  },
  {
    id: 'yaml-sai',
    severity: 'error',
    title: 'Phần khai báo viết đúng cú pháp YAML.',
    why: 'Sai cú pháp thì không đọc được khóa nào. Hay gặp nhất là tiêu đề có dấu hai chấm mà không đặt trong dấu nháy; lệnh `npm run check -- --fix` tự thêm dấu nháy.',
    file: sampleFile,
    written: sampleArticle({ title: 'Quận ủy: sơ kết 6 tháng' }),
  },
  {
    id: 'tab-trong-yaml',
    severity: 'error',
    title: 'Phần khai báo thụt dòng bằng dấu cách, không bằng phím Tab.',
    why: 'YAML không nhận dấu Tab ở đầu dòng.',
    file: sampleFile,
    written: sampleArticle({ tags: '\n\t- COVID-19' }),
  },
  {
    id: 'khoa-trung',
    severity: 'error',
    title: 'Mỗi khóa chỉ ghi một lần.',
    why: 'Khóa ghi hai lần thì không biết giá trị nào mới đúng.',
    file: sampleFile,
    written: sampleArticle().replace('author:', 'title: Sơ kết\nauthor:'),
  },
  {
    id: 'khoa-la',
    severity: 'error',
    title: 'Chỉ dùng những khóa mà bản tin biết.',
    why: 'Khóa gõ sai tên sẽ không có tác dụng gì, mà người viết tưởng là có.',
    file: sampleFile,
    written: sampleArticle({ tag: '[COVID-19]' }),
  },
  {
    id: 'thieu-khoa',
    severity: 'error',
    title: 'Các khóa bắt buộc phải có và không để trống.',
    why: 'Thiếu tiêu đề, tác giả, ngày đăng hay chuyên mục thì bài không có chỗ trên trang.',
    file: sampleFile,
    written: sampleArticle().replace(/author:.*\n/, ''),
  },
  {
    id: 'sai-kieu',
    severity: 'error',
    title: 'Giá trị của khóa đúng kiểu: chữ, số, đúng/sai hay danh sách.',
    why: 'YAML đoán kiểu của giá trị: `2020` là số, `true` là đúng/sai; muốn là chữ thì đặt trong dấu nháy.',
    file: sampleFile,
    written: sampleArticle({ title: '2020', tags: 'COVID-19, Hòa giải' }),
  },
  {
    id: 'gia-tri-khong-hop-le',
    severity: 'error',
    title: 'Giá trị của khóa nằm trong những giá trị được nhận.',
    why: 'Giá trị khác thì trang không hiểu, hoặc liên kết và địa chỉ tạo ra sẽ hỏng.',
    file: sampleFile,
    written: sampleArticle({ issue: '6/2020', lang: 'tiếng Việt' }),
  },
  {
    id: 'ngay-khong-hop-le',
    severity: 'error',
    title: 'Ngày có trong lịch và viết theo thứ tự ngày/tháng/năm.',
    why: 'Ngày sai làm bài nằm sai chỗ trong kho lưu trữ. Ngày luôn đứng trước tháng, giờ luôn là giờ Việt Nam.',
    file: sampleFile,
    written: sampleArticle({ date: '31/2/2020', updated: '06/30/2020' }),
  },
  {
    id: 'thu-muc-khong-hop-le',
    severity: 'error',
    title: 'Bài nằm trong thư mục năm và tháng.',
    why: 'Đường dẫn của tệp là địa chỉ của bài trên trang.',
    file: 'content/tin/2020/6/so-ket.md',
    written: sampleArticle(),
  },
  {
    id: 'ten-tep-khong-hop-le',
    severity: 'error',
    title: 'Tên tệp viết thường, không dấu, các từ nối bằng gạch ngang.',
    why: 'Tên tệp thành địa chỉ của bài; địa chỉ không dấu gõ được, đọc được ở mọi máy.',
    file: 'content/tin/2020/06/Sơ kết.md',
    written: sampleArticle(),
  },
  {
    id: 'dia-chi-danh-rieng',
    severity: 'error',
    title: 'Trang không lấy địa chỉ mà bản tin tự dùng.',
    why: 'Hai trang không thể ở một địa chỉ.',
    file: 'content/trang/tim-kiem.md',
    written: `${short}Nội dung.\n`,
  },
  {
    id: 'noi-dung-qua-dai',
    severity: 'error',
    title: 'Nội dung một bài không quá 200.000 ký tự.',
    why: 'Trang dài như vậy mở rất chậm trên điện thoại.',
    file: sampleFile,
    written: sampleArticle({}, 'chữ '.repeat(51_000)),
    shown: '(nội dung 204.000 ký tự)',
  },
  {
    id: 'noi-dung-long-qua-sau',
    severity: 'error',
    title: 'Danh sách, trích dẫn không lồng quá nhiều cấp.',
    why: 'Không ai đọc được chữ lồng hàng chục cấp; thường là do dán nhầm.',
    file: sampleFile,
    written: sampleArticle({}, `${'>'.repeat(40)} chữ`),
  },
  {
    id: 'noi-dung-qua-roi',
    severity: 'error',
    title: 'Nội dung không có hàng nghìn dấu Markdown thừa.',
    why: 'Dấu thừa nhiều đến mức ấy làm việc dựng trang dừng lại.',
    file: sampleFile,
    written: sampleArticle({}, '[a](b'.repeat(30_000)),
    shown: '(hàng chục nghìn dấu ngoặc vuông không đóng)',
  },
  {
    id: 'mdx-co-ma-lenh',
    severity: 'error',
    title: 'Trang .mdx không chứa mã lệnh.',
    why: 'Trang .mdx được dịch thành chương trình; mã lệnh trong đó sẽ chạy trên máy dựng trang.',
    file: page,
    written: `${short}import a from 'b'\n\n{1 + 1}\n`,
  },
  {
    id: 'mdx-sai-cu-phap',
    severity: 'error',
    title: 'Trang .mdx viết đúng cú pháp.',
    why: 'Trong .mdx, dấu < và { mở đầu một thẻ hay một biểu thức; muốn in ra thì thêm dấu \\ phía trước.',
    file: page,
    written: `${short}Nhiệt độ <5 độ.\n`,
  },
  {
    id: 'danh-muc-qua-dai',
    severity: 'error',
    title: 'Tệp danh sách không quá 256 KB.',
    why: 'Danh sách chuyên mục, tác giả chỉ vài chục dòng; dài hơn nhiều là có gì đó dán nhầm.',
    file: 'content/tac-gia.yaml',
    written: `# ${'x'.repeat(300_000)}\n`,
    shown: '(tệp YAML nặng 300 KB)',
  },
];
