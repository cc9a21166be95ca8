import type * as z from 'zod';
import { parseVietnameseDate } from '../text/date.ts';
import { addressOf } from '../model/address.ts';
import { guideTo } from '../model/field-guide.ts';
import type { Problem } from '../model/problem.ts';
import { schemaProblems } from '../model/schema-problems.ts';
import { validate } from '../model/validate.ts';
import type { YamlData } from '../model/yaml-write.ts';
import { readYaml } from '../model/yaml.ts';

/**
 * Stops a save whose front matter the build would refuse, with the build's own words.
 *
 * @throws {Error} in the shape that the form shows to the editor
 */
export function refuseFaults(schema: z.ZodObject, head: string): void {
  const { value, source, problems } = readYaml('', { text: head, line: 1 });
  const data = value as Record<string, unknown>;
  refuse([...problems, ...validate(schema, { file: '', data, yaml: source }).problems]);
}

/** The same for a register: each entry by itself. */
export function refuseRegisterFaults(entrySchema: z.ZodObject, entries: YamlData): void {
  const nowhere = { exists: true, key: { line: 1, column: 1 }, value: { line: 1, column: 1 } };
  const problems = (entries as readonly unknown[]).flatMap((data) =>
    schemaProblems(entrySchema.safeParse(data).error?.issues ?? [], {
      file: '',
      data,
      guide: guideTo(entrySchema),
      locate: () => nowhere,
    }),
  );
  refuse(problems);
}

/**
 * The folder of an article tells its month and is a part of its address, and the form can't move a file:
 * a date of another month is refused.
 */
export function refuseMovedDate(file: string, date: unknown): void {
  const addressed = addressOf(file);
  const parsed = parseVietnameseDate(String(date));
  if (!addressed.ok || addressed.address.kind !== 'article' || !parsed.ok) return;
  const { year, month } = addressed.address;
  if (parsed.date.year === year && parsed.date.month === month) return;
  throw saveRefusal(
    `Ngày đăng thuộc tháng ${parsed.date.month}/${parsed.date.year}, nhưng bài nằm trong thư mục tháng ${month}/${year}. ` +
      'Sửa lại ngày đăng cho đúng tháng ấy; nếu đúng là phải đổi tháng, hãy nhờ người quản trị chuyển tệp.',
  );
}

function refuse(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map(({ message, mend }) => `${message} ${mend}`);
  throw saveRefusal(lines.join('\n'));
}

/** An error whose words @sveltia/cms shows in its dialog, where others only go to the console. */
export function saveRefusal(words: string): Error {
  return new Error('saving_failed', { cause: new Error(words) });
}
