import type { AnyText } from '../content.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** YAML takes ` #` for the start of a comment and drops the rest of the line without a word. */
export const hashInValue: EntryRule = {
  id: 'chu-bi-cat',
  severity: 'warning',
  title: 'Giá trị có dấu # phải đặt trong dấu nháy.',
  why: 'YAML coi dấu # đứng sau dấu cách là chỗ bắt đầu ghi chú, nên phần chữ phía sau mất đi mà không có thông báo nào.',
  ok: [
    { files: { [sampleFile]: sampleArticle({ title: '"Chung tay #phongchongdich"' }) } },
    { files: { [sampleFile]: sampleArticle({ source: 'Báo C# # tên báo' }) } },
    { files: { [sampleFile]: sampleArticle({}, 'dòng: trong bài #khong-sao') } },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({
          title: 'Chung tay #phongchongdich',
          tags: '\n  - Số #1',
        }),
      },
      at: [`${sampleFile}:2:18`, `${sampleFile}:7:8`],
    },
  ],
  *checkEach({ file, yaml }: AnyText): Iterable<Finding> {
    if (!yaml.text.includes(' #')) return;
    for (const [index, line] of yaml.text.split('\n').entries()) {
      const { head, value, cut } = cutValue.exec(line)?.groups ?? {};
      if (head === undefined || value === undefined || cut === undefined) continue;
      yield {
        file,
        line: yaml.line + index,
        column: head.length + value.length + 1,
        message: `Chữ “${cut}” bị bỏ vì YAML coi từ dấu # trở đi là ghi chú.`,
        mend: `Đặt cả giá trị trong dấu nháy: \`${head.trimStart()}"${value}${cut}"\`.`,
      };
    }
  },
};

/** A value without quotes, then ` #` and a character: a comment on purpose has a space there. */
const cutValue =
  /^(?<head>\s*(?:(?:- +)?[\p{L}_][\p{L}\p{N}_-]*: +|- +))(?<value>[^\s"'[{|>#-][^#]*? )(?<cut>#[^\s#].*)$/u;
