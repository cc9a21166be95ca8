import { describe, expect, test } from 'vitest';
import { MarkdownRefusal } from '../../src/markdown/refusal.ts';
import { render } from '../../src/markdown/render.ts';
import { cpuTimeOf } from '../cpu-time.ts';

describe('a body beyond the limits', () => {
  test.each([
    ['too long', 'a '.repeat(100_001), 'noi-dung-qua-dai', 1],
    ['one very long line', 'a'.repeat(1_000_000), 'noi-dung-qua-dai', 1],
    ['quotes', `chữ\n\n${'>'.repeat(10_000)} a`, 'noi-dung-long-qua-sau', 3],
    ['quotes with spaces', `${'> '.repeat(10_000)}a`, 'noi-dung-long-qua-sau', 1],
    ['lists', `${'- '.repeat(10_000)}a`, 'noi-dung-long-qua-sau', 1],
    ['lists of dashes only', '- '.repeat(10_000), 'noi-dung-long-qua-sau', 1],
    ['numbered lists', `${'1. '.repeat(10_000)}a`, 'noi-dung-long-qua-sau', 1],
    ['lists by indent', lines(300, (n) => `${'  '.repeat(n)}- a`), 'noi-dung-long-qua-sau', 130],
    ['footnotes', '[^a]: '.repeat(10_000), 'noi-dung-long-qua-sau', 1],
    ['brackets', '['.repeat(10_000), 'noi-dung-long-qua-sau', 1],
    [
      'pictures in pictures',
      `${'!['.repeat(10_000)}a${'](b)'.repeat(10_000)}`,
      'noi-dung-long-qua-sau',
      1,
    ],
    ['emphasis', `${'*a _b '.repeat(500)}${'c_ d* '.repeat(500)}`, 'noi-dung-long-qua-sau', 1],
    ['HTML elements', `a\n\n${'<div>'.repeat(8000)}`, 'noi-dung-long-qua-sau', 3],
    ['HTML in a line', `a ${'<b>'.repeat(8000)}`, 'noi-dung-long-qua-sau', 1],
    ['too much HTML', '<br>'.repeat(11_000), 'noi-dung-qua-roi', 1],
    [
      'HTML that repeats itself',
      `${lines(2000, (n) => `<b x${n}>`)}${'\n\nx'.repeat(2000)}`,
      'noi-dung-qua-roi',
      undefined,
    ],
    ['closing brackets', ']'.repeat(30_000), 'noi-dung-qua-roi', 1],
    ['unpaired links', '[a]('.repeat(20_000), 'noi-dung-qua-roi', 1],
    ['unpaired stars', 'a**b'.repeat(20_000), 'noi-dung-qua-roi', 1],
    ['unpaired back-ticks', '``\\'.repeat(13_000), 'noi-dung-qua-roi', 1],
    ['instructions', 'a <?'.repeat(15_000), 'noi-dung-qua-roi', 1],
    ['underlines', '\n==='.repeat(15_000), 'noi-dung-qua-roi', undefined],
    ['quotes that end', '\n>\n'.repeat(20_000), 'noi-dung-qua-roi', undefined],
    ['quotes that go on lazily', `> b\n${'a\n'.repeat(8000)}`, 'noi-dung-qua-roi', undefined],
    ['lists that end', '- \n&\n\r\n'.repeat(6000), 'noi-dung-qua-roi', undefined],
  ])('%s: is refused with its line, at once', (_, body, id, line) => {
    expect(cpuTimeOf(() => refusalOf(body))).toBeLessThan(2000);
    const refusal = refusalOf(body);
    expect(refusal).toMatchObject({ id });
    if (line !== undefined) expect(refusal?.line).toBe(line);
  });

  test('tells the editor what to do', () => {
    expect(
      ['a'.repeat(200_001), `\n${'>'.repeat(40)}`, ']'.repeat(30_000)].map((body) => told(body)),
    ).toMatchInlineSnapshot(`
      [
        "1: Nội dung dài 200.001 ký tự, quá mức 200.000 ký tự của một bài. Hãy tách thành nhiều bài, hoặc đưa phần dài vào tệp đính kèm.",
        "2: Chỗ này lồng quá nhiều cấp: trích dẫn, danh sách, ngoặc vuông, chữ đậm nghiêng hoặc thẻ HTML. Hãy viết lại cho phẳng, không quá vài cấp.",
        "1: Nội dung đến đây có quá nhiều dấu Markdown hoặc thẻ HTML nên không xử lý được. Hãy bỏ những dấu thừa, hoặc tách bảng, danh sách dài thành tệp đính kèm.",
      ]
    `);
  });
});

describe('a body that is only large', () => {
  test.each([
    ['30,000 words', `${'Đồng chí Bí thư Quận ủy phát biểu. '.repeat(20)}\n\n`.repeat(200)],
    [
      'a table of 1,000 rows',
      `| Tên | Số |\n| --- | --- |\n${'| **Nguyễn Văn A** | [12/KH-UBND](12.pdf) |\n'.repeat(1000)}`,
    ],
    ['a list of 1,000 links', '- [Văn bản số 12/KH-UBND](/van-ban/12/)\n'.repeat(1000)],
    ['200 footnotes', `${'Một câu.[^a]\n\n'.repeat(200)}[^a]: Chú.`],
    ['a long rule', `a\n\n${'* '.repeat(60)}\n\nb`],
    ['200 quotes', '> Hỏi: bao giờ?\n\nĐáp: sắp rồi.\n\n'.repeat(200)],
    ['lists ten deep', lines(10, (n) => `${'  '.repeat(n)}- a`)],
    ['dotted lines', `Họ tên: ${'.'.repeat(5000)}`],
  ])('%s: renders', (_, body) => {
    expect(render(body).html).not.toBe('');
  });
});

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

function refusalOf(body: string): MarkdownRefusal | undefined {
  try {
    render(body);
  } catch (error) {
    if (error instanceof MarkdownRefusal) return error;
    throw error;
  }
  return undefined;
}

function told(body: string): string {
  const refusal = refusalOf(body);
  return refusal ? `${refusal.line}: ${refusal.message} ${refusal.mend}` : '';
}
