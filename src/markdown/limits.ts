import { isRule, lineShape } from './line-shape.ts';
import { ParseCost } from './parse-cost.ts';
import { MarkdownRefusal } from './refusal.ts';

/** What a body may be at most. A printed bulletin has 64 pages at most; these leave room for ten times a long report. */
export const limits = {
  characters: 200_000,
  /** Quotes, lists and footnotes inside each other. */
  containers: 32,
  /** `[` inside `[`. */
  brackets: 20,
  /** Elements inside each other, of any kind. */
  depth: 100,
  /** HTML tags. */
  tags: 10_000,
  /** HTML tags times formatting tags with attributes. */
  repeatedTags: 2e6,
  /** Estimated nanoseconds to parse. */
  parseCost: 4e9,
} as const;

/** Throws a `MarkdownRefusal` for a body whose parsing could overflow the stack or take seconds. Linear, before any parsing. */
export function assertWithinLimits(body: string): void {
  if (body.length > limits.characters) throw tooLong(body.length);
  const cost = new ParseCost(body.length);
  let number = 0;
  for (const line of body.split(/\r\n?|\n/)) {
    number++;
    const shape = lineShape(line);
    const isDeep = shape.markers > limits.containers || shape.indent > limits.containers * 8;
    if (isDeep && !isRule(line)) throw tooDeep(number);
    const estimate = cost.add(line, shape);
    if (cost.deepestBrackets > limits.brackets) throw tooDeep(number);
    if (estimate > limits.parseCost) throw tooTangled(number);
  }
}

/** The refusal of a body with more levels than any reader can follow. */
export function tooDeep(line: number): MarkdownRefusal {
  return new MarkdownRefusal({
    id: 'noi-dung-long-qua-sau',
    line,
    message:
      'Chỗ này lồng quá nhiều cấp: trích dẫn, danh sách, ngoặc vuông, chữ đậm nghiêng hoặc thẻ HTML.',
    mend: 'Hãy viết lại cho phẳng, không quá vài cấp.',
  });
}

/** The refusal of a body with more marks than can be read in reasonable time. */
export function tooTangled(line: number): MarkdownRefusal {
  return new MarkdownRefusal({
    id: 'noi-dung-qua-roi',
    line,
    message: 'Nội dung đến đây có quá nhiều dấu Markdown hoặc thẻ HTML nên không xử lý được.',
    mend: 'Hãy bỏ những dấu thừa, hoặc tách bảng, danh sách dài thành tệp đính kèm.',
  });
}

function tooLong(characters: number): MarkdownRefusal {
  const count = new Intl.NumberFormat('vi-VN');
  return new MarkdownRefusal({
    id: 'noi-dung-qua-dai',
    line: 1,
    message: `Nội dung dài ${count.format(characters)} ký tự, quá mức ${count.format(limits.characters)} ký tự của một bài.`,
    mend: 'Hãy tách thành nhiều bài, hoặc đưa phần dài vào tệp đính kèm.',
  });
}
