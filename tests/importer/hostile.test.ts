import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/importer/import-article.ts';
import { ImportRefusal } from '../../src/importer/refusal.ts';
import { makeDocx, p } from './docx.ts';

const SETTINGS = { authors: [], categories: [], now: new Date('2021-05-01T00:00:00Z') };
const bring = (name: string, bytes: Uint8Array) => importArticle({ name, bytes }, SETTINGS);
const page = (html: string) => bring('a.html', new TextEncoder().encode(html));

test.each(['dai.txt', 'dai.html', 'dai.md', '-'])(
  'a line of ninety megabytes in %s is refused before it is parsed, with the size that is allowed',
  async (name) => {
    const bytes = Buffer.alloc(90 * 2 ** 20, 'a');
    const before = process.cpuUsage();
    await expect(bring(name, bytes)).rejects.toThrow(
      `Phần chữ của tệp nặng 90 MB, quá mức ${name === 'dai.html' ? 10 : 2} MB cho một bài.`,
    );
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
  },
);

test('a picture inside a page does not count as its text', async () => {
  const picture = `data:image/png;base64,${'A'.repeat(12 * 2 ** 20)}`;
  const { text } = await page(`<p>Ra quân làm sạch kênh.</p><img src="${picture}">`);
  expect(text).toContain('Ra quân làm sạch kênh');
});

describe('a Word file is refused, kindly, when', () => {
  test('it unpacks to more than a document can need', async () => {
    const parts = { 'word/media/a.bin': new Uint8Array(5_000_000) };
    const bytes = withSize(await makeDocx({ body: p('Bom nén'), parts }), 400_000_000);
    await expect(bring('bom.docx', bytes)).rejects.toThrow('quá nhiều thành phần');
  });

  test('it holds thousands of parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2100 }, (_, at) => [`word/x${at}.xml`, '']),
    );
    await expect(
      bring('nhieu.docx', await makeDocx({ body: p('Nhiều tệp'), parts })),
    ).rejects.toThrow('quá nhiều thành phần');
  });

  test('it lies about the size of a part', async () => {
    const parts = { 'word/media/a.bin': new Uint8Array(5_000_000) };
    const bytes = withSize(await makeDocx({ body: p('Khai gian'), parts }), 10);
    await expect(bring('gian.docx', bytes)).rejects.toThrow(ImportRefusal);
  });

  test('one of its parts would lie outside its folder', async () => {
    const bytes = await makeDocx({ body: p('Đi lạc'), parts: { 'word/xx/xx/passwd': 'x' } });
    const text = Buffer.from(bytes);
    for (let at = text.indexOf('word/xx/xx'); at !== -1; at = text.indexOf('word/xx/xx'))
      text.write('../../../.', at);
    await expect(bring('lac.docx', text)).rejects.toThrow(ImportRefusal);
  });

  test.each([
    ['no zip file', () => new TextEncoder().encode('không phải zip')],
    ['nothing', () => new Uint8Array()],
    ['a zip file cut short', async () => (await makeDocx({ body: p('Cụt') })).subarray(0, 500)],
    [
      'a zip file without a document',
      () => new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' }),
    ],
  ])('it is %s', async (_, make) => {
    await expect(bring('hong.docx', await make())).rejects.toThrow(ImportRefusal);
  });

  test('its XML is broken or declares entities', async () => {
    await expect(bring('xml.docx', await makeDocx({ body: '<w:p><w:r>' }))).rejects.toThrow(
      ImportRefusal,
    );
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>';
    const bytes = await makeDocx({ body: p('Thực thể'), parts: { 'word/styles.xml': bomb } });
    const result = await bring('xml.docx', bytes).then(
      ({ text }) => text,
      (error: unknown) => error,
    );
    expect(result instanceof ImportRefusal || !String(result).includes('aaaaaaaaaa')).toBe(true);
  });
});

describe('a page', () => {
  test('leaves its code behind, and says so', async () => {
    const { text, removed } = await page(
      '<h1>Trang có mã</h1><p onclick="x()">Đoạn một.</p><script>fetch("http://x")</script><p><a href=" java\nscript:alert(1)">bấm</a> <a href="data:text/html,x">mở</a></p><iframe src="https://v.example"></iframe><p>Đoạn hai.</p>',
    );
    expect(text).not.toMatch(/script|onclick|iframe|data:/);
    expect(text).toContain('bấm mở');
    const reasons = removed.map(({ why }) => why).join('\n');
    expect(reasons).toMatch(/Mã lệnh/);
    expect(reasons).toMatch(/1 lệnh chạy/);
    expect(reasons).toMatch(/javascript:/);
    expect(reasons).toMatch(/iframe: https:\/\/v\.example/);
  });

  test('cannot name a file outside its folder', async () => {
    const asked: string[] = [];
    const html =
      '<h1>Ảnh lạ</h1><p>Đoạn.</p><p><img src="../../etc/passwd" alt="x"><img src="file:///etc/passwd" alt="y"></p>';
    const { pictures } = await importArticle(
      { name: 'a.html', bytes: new TextEncoder().encode(html) },
      { ...SETTINGS, readFile: (address) => void asked.push(address) },
    );
    expect(pictures).toEqual([]);
  });

  test('whose text looks like Markdown or front matter stays text', async () => {
    const { text } = await page(
      '<h1>---</h1><p>---</p><p># không phải tiêu đề</p><p>&lt;script&gt;alert(1)&lt;/script&gt; *sao* [x](y)</p>',
    );
    expect(text).toMatch(/\\# không phải tiêu đề/);
    expect(text).toMatch(/\\<script>/);
    expect(text).toMatch(/\\\*sao\\\*/);
  });

  test('of many links, notes and pictures is brought in with bounded work', async () => {
    const many = (make: (at: number) => string) =>
      Array.from({ length: 1500 }, (_, at) => make(at)).join('');
    const marks = many((at) => `<p>Câu<a href="#n${at}" id="r${at}">[${at}]</a>.</p>`);
    const notes = many((at) => `<p id="n${at}"><a href="#r${at}">[${at}]</a> lời</p>`);
    const pictures = '<p><img src="https://anh.example/a.jpg"></p>'.repeat(1500);
    const before = process.cpuUsage();
    const { text } = await page(`<h1>Nhiều</h1>${marks}${pictures}${notes}`);
    // CPU time: the wall clock of a busy machine proves nothing.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(15_000);
    expect(text).toContain('[^1500]: lời');
  });

  test('nested twenty thousand deep is refused, kindly', async () => {
    const deep = `${'<div>'.repeat(20_000)}Sâu${'</div>'.repeat(20_000)}`;
    await expect(page(`<h1>Sâu</h1><p>Đoạn.</p>${deep}`)).rejects.toThrow('lồng nhau quá sâu');
  });

  test('nested a thousand deep is brought in or refused, but does not crash', async () => {
    const deep = `${'<div>'.repeat(1000)}Sâu${'</div>'.repeat(1000)}`;
    const result = await page(`<h1>Sâu</h1><p>Đoạn.</p>${deep}`).then(
      ({ text }) => text,
      (error: unknown) => error,
    );
    expect(result instanceof ImportRefusal || String(result).includes('Sâu')).toBe(true);
  });
});

/** The zip file with another size of `word/media/a.bin` in its directory: 24 bytes into the entry, the name 46. */
function withSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.lastIndexOf('word/media/a.bin') - 46 + 24);
  return bytes;
}
