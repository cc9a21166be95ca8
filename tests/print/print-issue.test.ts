import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { htmlToNodes } from '../../src/print/html-to-nodes.ts';
import type { PrintedArticle, PrintedIssue } from '../../src/print/printed-issue.ts';
import { typesetIssue, type TypesetIssue } from '../../src/print/typeset-issue.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const markdown = `Mở đầu có **chữ đậm**, *chữ nghiêng*, \`mã lệnh\`, chú thích[^1] và gọi lại[^1].

## Đề mục thứ nhất

- Gạch đầu dòng
- Dòng có <sup>mũ</sup>

1. Việc một
2. Việc hai

> Lời trích của nhân dân.

| Phường | Số hộ | Số khẩu | Ghi chú | Năm |
| ------ | ----: | ------: | ------- | --- |
| Đằng Hải | 1.200 | 4.800 | ổn định | 2026 |

![Cổng chào](cong-chao.png "Cổng chào phường. Ảnh: Anh Ngọc")

\`\`\`
title: Mã mẫu
  thụt vào
\`\`\`

[Liên kết](https://vi.example/) và [liên kết trong](/tin/2020/06/so-ket/).

[^1]: Lời chú thích dài dòng.
`;

/** What a typesetter would run, or misread, if it took words for code. */
const code = [
  '#read("/etc/passwd") #panic("x") #include "/etc/hosts"',
  '$ sum_x $ @nhan *sao* _gach_ = bang // chu_giai /* dong */ <nhan> ~ -- --- \\ ``` ]] )) }}',
].join(' ');

/** The text of an article has its quotation marks and dashes set. */
const unquoted = code.replace(/["-]/g, '');

const article: PrintedArticle = {
  title: 'Quận ủy Hải An: Sơ kết 6 tháng đầu năm, nghĩa ngữ hợp lệ',
  section: 'Xây dựng Đảng',
  authors: 'Anh Ngọc',
  date: '30/6/2020',
  description: 'Câu tóm tắt của bài.',
  image: { file: 'anh.png', alt: 'Hội trường', caption: 'Toàn cảnh hội nghị', credit: 'Thu Hà' },
  lang: 'vi',
  source: 'Cổng thông tin thành phố',
  corrections: ['Số đúng là 210.'],
  body: nodes(markdown),
};

const issue: PrintedIssue = {
  site: {
    name: 'Bản tin Hải Thử',
    agency: 'Đảng ủy phường Hải Thử',
    address: 'Số 1 đường Thử',
    phone: '0225 000 000',
    email: 'bantin@thu.example',
    host: 'thu.example',
  },
  name: 'Số 06/2020',
  title: 'Số đặc biệt',
  date: { year: 2020, month: 6, day: 30 },
  day: 'Thứ Ba, ngày 30 tháng 6 năm 2020',
  foreword: nodes('Lời đầu số.'),
  articles: [
    article,
    { ...article, title: code, image: undefined, body: nodes(escapeMarkdown(unquoted)) },
  ],
  masthead: [{ label: 'Trưởng ban biên tập', text: 'Trần Văn Thử' }],
  imprint: [
    { label: 'Giấy phép xuất bản', text: 'Số 12/GP-XBBT, ngày 5/1/2020' },
    { label: 'Nơi in', text: 'Xưởng in Thử Nghiệm' },
    { label: 'Số lượng in', text: '500 bản' },
    { label: 'Kỳ hạn xuất bản', text: 'Một tháng một số' },
    { label: 'Chịu trách nhiệm xuất bản', text: 'Trần Văn Thử' },
  ],
};

describe('The print of an issue', () => {
  let set: TypesetIssue;
  let file: string;
  let pictures: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const picture = sharp({ create: { width: 800, height: 600, channels: 3, background: '#abc' } });
    pictures = new Map([['anh.png', await picture.png().toBuffer()]]);
    set = await typesetIssue(issue, pictures);
    file = path.join(temporaryFolder(), 'ban-in.pdf');
    writeFileSync(file, set.bytes);
  });

  const text = (first: number, last: number) =>
    execFileSync('pdftotext', ['-f', `${first}`, '-l', `${last}`, '-layout', file, '-'], {
      encoding: 'utf8',
    });

  test('is at most 19 × 27 cm, tagged, titled and in Vietnamese', () => {
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info) ?? [];
    expect((Number(width) / 72) * 2.54).toBeLessThanOrEqual(19.005);
    expect((Number(height) / 72) * 2.54).toBeLessThanOrEqual(27.005);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+Bản tin Hải Thử – Số 06\/2020/);
    expect(Buffer.from(set.bytes).toString('latin1')).toMatch(/\/Lang ?\(vi/);
  });

  test('embeds every font, ours and no other', () => {
    const rows = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toMatch(/SourceSans3.*\s+yes yes yes/);
  });

  test('says on page 1 what the law asks: “BẢN TIN”, name, agency, date, and what is inside', () => {
    const first = text(1, 1);
    for (const words of ['BẢN TIN', 'Bản tin Hải Thử', 'ĐẢNG ỦY PHƯỜNG HẢI THỬ', issue.day]) {
      expect(first).toContain(words);
    }
    expect(first.replace(/\s+/g, ' ')).toMatch(/2 Quận ủy Hải An: Sơ kết 6 tháng/);
  });

  test('says on the last page the licence, printer, copies, period and who is responsible', () => {
    const last = text(set.pages, set.pages).replace(/\s+/g, ' ');
    for (const line of [...issue.imprint, ...issue.masthead]) {
      expect(last).toContain(line.label);
      expect(last).toContain(line.text);
    }
  });

  test('numbers its pages', () => {
    expect(text(2, 2).trimEnd()).toMatch(/\b2$/);
  });

  test('gives the words back, in NFC, with lists, table, quote, note, caption and credit', () => {
    const whole = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(whole).toBe(whole.normalize('NFC'));
    const flat = whole.replace(/\s+/g, ' ');
    for (const words of [
      'Quận ủy Hải An: Sơ kết 6 tháng đầu năm, nghĩa ngữ hợp lệ',
      'Mở đầu có chữ đậm, chữ nghiêng, mã lệnh',
      'Đề mục thứ nhất',
      'Gạch đầu dòng',
      '1. Việc một 2. Việc hai',
      'Lời trích của nhân dân.',
      'Lời chú thích dài dòng.',
      'Toàn cảnh hội nghị',
      'Ảnh: Thu Hà',
      'Cổng chào phường.',
      'title: Mã mẫu',
      'Nguồn: Cổng thông tin thành phố',
      'Đính chính. Số đúng là 210.',
      'Câu tóm tắt của bài.',
      'Lời đầu số.',
    ]) {
      expect(flat).toContain(words);
    }
    for (const cell of ['Đằng Hải', '1.200', '4.800', 'ổn định']) expect(flat).toContain(cell);
    // The note is set where it is called, once an article.
    expect(flat.split('Lời chú thích dài dòng.')).toHaveLength(2);
  });

  test('never runs or loses what looks like code of the typesetter', () => {
    const flat = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
    // The title stands in the contents and at the head.
    expect(flat.split(code.replace(/\s+/g, ''))).toHaveLength(3);
    expect(flat).toContain(unquoted.replace(/\s+/g, ''));
    expect(flat).not.toContain('root:x:0');
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.compare((await typesetIssue(issue, pictures)).bytes, set.bytes)).toBe(0);
  });

  test('shows a character that our face lacks as a box, and is made all the same', async () => {
    const foreign = { ...article, title: 'Chữ 漢 và 😀', image: undefined };
    const made = await typesetIssue({ ...issue, articles: [foreign] }, pictures);
    expect(made.pages).toBeGreaterThan(1);
  });
});

test('Pictures that the print has no copy of leave their words', () => {
  const none = htmlToNodes(
    '<p>Trước <img src="https://x.example/a.png" alt="A"> sau</p>',
    () => undefined,
    String,
  );
  expect(JSON.stringify(none)).toContain('Trước');
});

function nodes(text: string) {
  const { html } = render(text);
  return htmlToNodes(
    html,
    () => ({ file: 'anh.png', alt: 'Cổng chào' }),
    (url) => `https://thu.example${url}`,
  );
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]()#+\-.!|~@$]/g, '\\$&');
}
