import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/importer/ask.ts';
import { newArticle } from '../../src/importer/new-article.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const BULLETIN = {
  authors: ['Anh Ngọc', 'Ban biên tập'],
  categories: [
    { slug: 'tin-tuc-su-kien', name: 'Tin tức – Sự kiện' },
    { slug: 'xay-dung-dang', name: 'Xây dựng Đảng' },
  ],
};
const NOW = new Date('2021-06-30T18:00:00Z');

/** Answers questions as they appear: the words of each, and the keys pressed. */
async function answer(
  given: Parameters<typeof ask>[0],
  keys: readonly (readonly [string, string])[],
) {
  const input = new PassThrough();
  const output = new PassThrough();
  // Like standard output, it outlives each question.
  output.end = () => output;
  let shown = '';
  let next = 0;
  let settled: NodeJS.Timeout | undefined;
  const type = () => {
    const [question, typed] = keys[next] ?? [];
    if (question === undefined || typed === undefined || !shown.includes(question)) return;
    next++;
    shown = '';
    input.write(typed);
  };
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    // A person types when the screen has come to rest.
    clearTimeout(settled);
    settled = setTimeout(type, 50);
  });
  const context = { input, output };
  return ask(given, { bulletin: BULLETIN, tags: ['Trồng cây', 'COVID-19'], now: NOW, context });
}

describe('npm run new on a terminal', () => {
  test('asks for everything, completes names without marks, and offers today in Việt Nam', async () => {
    const answers = await answer({}, [
      ['Tiêu đề bài', 'Ra quân: trồng cây\r'],
      ['Chuyên mục', 'xay dung'],
      ['Xây dựng Đảng', '\r'],
      ['Tác giả', 'anh'],
      ['Anh Ngọc', '\r'],
      ['Thẻ (Enter', 'trong'],
      ['Trồng cây', '\r'],
      ['Thẻ nữa', '\r'],
      ['Ngày đăng', '\r'],
    ]);
    expect(answers).toEqual({
      title: 'Ra quân: trồng cây',
      category: 'xay-dung-dang',
      author: ['Anh Ngọc'],
      tags: ['Trồng cây'],
      date: '1/7/2021',
    });
    const { place, text } = newArticle(answers, BULLETIN);
    expect(place.file).toBe('content/tin/2021/07/ra-quan-trong-cay.md');
    expect(text).toBe(
      '---\ntitle: "Ra quân: trồng cây"\nauthor: Anh Ngọc\ndate: 1/7/2021\ncategory: xay-dung-dang\ntags:\n  - Trồng cây\n---\n\n',
    );
  });

  test('asks only for what was not given, and takes a name that is not in the register', async () => {
    const answers = await answer(
      { title: 'Bài', category: 'xay-dung-dang', tags: [], date: '2/3/2021' },
      [
        ['Tác giả', 'Lê Mới'],
        ['Dùng tên “Lê Mới”', '\r'],
      ],
    );
    expect(answers.author).toEqual(['Lê Mới']);
  });
});

describe('npm run new without a terminal', () => {
  const script = path.resolve(import.meta.dirname, '../../scripts/new.ts');
  const run = async (...flags: string[]) => {
    try {
      const { stdout } = await promisify(execFile)('node', [script, ...flags]);
      return { code: 0, output: stdout };
    } catch (error) {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, output: stderr };
    }
  };
  const register = '- slug: tin-tuc-su-kien\n  name: Tin tức – Sự kiện\n';

  test('writes the file from flags, once, and prints path and address', async () => {
    const content = temporaryFolder({ 'chuyen-muc.yaml': register });
    const flags = [
      'Khai giảng',
      '--author',
      'Anh Ngọc',
      '--category',
      'Tin tức - sự kiện',
      '--date',
      '5/9/2021',
      '--content',
      content,
    ];
    const first = await run(...flags);
    expect(first).toMatchObject({ code: 0 });
    expect(first.output).toContain('content/tin/2021/09/khai-giang.md');
    expect(first.output).toContain('/tin/2021/09/khai-giang/');
    const written = readFileSync(path.join(content, 'tin/2021/09/khai-giang.md'), 'utf8');
    const again = await run(...flags);
    expect(again.code).toBe(1);
    expect(again.output).toContain('không ghi đè');
    expect(readFileSync(path.join(content, 'tin/2021/09/khai-giang.md'), 'utf8')).toBe(written);
    expect(readdirSync(path.join(content, 'tin/2021/09'))).toEqual(['khai-giang.md']);
  });

  test.each([
    [['Khai giảng'], '--author "Tên tác giả", --category tin-tuc-su-kien'],
    [['Khai giảng', '--category', 'tin-tuc-su-kie'], 'Có phải là “tin-tuc-su-kien”?'],
    [['Khai giảng', '--date', '31/2/2021'], 'Có phải là 28/2/2021?'],
    [['…'], 'Tiêu đề phải có ít nhất một chữ cái'],
  ])('says what is wrong with %j', async (flags, expected) => {
    const content = temporaryFolder({ 'chuyen-muc.yaml': register });
    const { code, output } = await run(...flags, '--content', content);
    expect(code).toBe(1);
    expect(output).toContain(expected);
    expect(readdirSync(content)).toEqual(['chuyen-muc.yaml']);
  });
});
