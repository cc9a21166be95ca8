import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/importer/import-article.ts';
import { footnoteMark, footnotes, makeDocx, p, picture, PNG, styled } from './docx.ts';

const SETTINGS = {
  authors: ['Minh Khuê'],
  categories: [{ slug: 'tin-tuc-su-kien', name: 'Tin tức – Sự kiện' }],
  now: new Date('2021-05-01T00:00:00Z'),
};

function bring(name: string, source: string | Uint8Array, given = {}) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return importArticle({ name, bytes }, { ...SETTINGS, given });
}

const P2 = 'Phường phấn đấu trồng 1.200 cây xanh dọc tuyến đường ven sông.';

describe('an article', () => {
  test('of pasted text has its title, author, date and place, and says what it took', async () => {
    const text = `Trồng cây: kế hoạch năm 2021\nSáng 12/3/2021, phường họp.\n${P2}\nMinh Khuê\n• Tin mới đăng`;
    const article = await bring('-', text, { category: 'Tin tức - sự kiện' });
    expect(article.place.file).toBe('content/tin/2021/03/trong-cay-ke-hoach-nam-2021.md');
    expect(article.text).toBe(
      `---\ntitle: "Trồng cây: kế hoạch năm 2021"\nauthor: Minh Khuê\ndate: 12/3/2021\ncategory: tin-tuc-su-kien\n---\n\nSáng 12/3/2021, phường họp.\n\n${P2}\n`,
    );
    expect(article.removed.map(({ text: words }) => words)).toEqual(['• Tin mới đăng']);
    expect(article.doubts).toEqual([
      { line: 4, message: expect.stringContaining('12/3/2021') as string },
    ]);
  });

  test('that tells neither author, date nor section has a prompt for each, and nothing made up', async () => {
    const { text, place, doubts } = await bring('bai.txt', `Thông báo\n\n${P2}`);
    expect(text).toContain('author: # Điền tên tác giả');
    expect(text).toContain('date: # Điền ngày đăng');
    expect(text).toContain('category: # Điền một chuyên mục');
    expect(place.folder).toBe('content/tin/2021/05');
    expect(doubts.map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  test.each([
    ['Sáng 12/3/2021, phường họp bàn.', 'date: 12/3/2021'],
    ['(Bến Cát, ngày 05 tháng 6 năm 2021) Phường họp bàn.', 'date: 5/6/2021'],
    ['Chiều 1.7.2021, phường họp bàn.', 'date: 1/7/2021'],
    ['Thứ Ba, 01/06/2021, 16:30 (GMT+7)', 'date: 1/6/2021 16:30'],
    ['Sáng 27.6, phường họp bàn.', 'date: # Điền'],
    ['Kỷ niệm 90 năm thành lập Đoàn (26/3/1931-26/3/2021), phường họp.', 'date: # Điền'],
    ['Theo Nghị quyết, ngày 31/2/2021 không có.', 'date: # Điền'],
  ])('dated by “%s” has %s', async (line, expected) => {
    const { text } = await bring('bai.txt', `Họp bàn\n\n${line}\n\n${P2}`);
    expect(text).toContain(expected);
  });

  test.each([
    ['Ngô Tấm – Lệ Sương', 'author:\n  - Ngô Tấm\n  - Lệ Sương'],
    ['Tin, ảnh: Minh Khuê', 'author: Minh Khuê'],
    ['T.Anh', 'author: T.Anh'],
    ['Theo Chinhphu.vn', 'source: Chinhphu.vn'],
  ])('signed “%s” has %s', async (line, expected) => {
    const { text } = await bring('bai.txt', `Họp bàn\n\n${P2}\n\n${P2}\n\n${line}`);
    expect(text).toContain(expected);
    expect(text).not.toContain(`\n\n${line}`);
  });

  test.each(['Hội nghị kết thúc tốt đẹp', 'Các đại biểu dự họp.', 'Một số hình ảnh'])(
    'keeps “%s” at its end, which is no signature',
    async (line) => {
      const { text } = await bring('bai.txt', `Họp bàn\n\n${P2}\n\n${line}`);
      expect(text.trimEnd().endsWith(line)).toBe(true);
      expect(text).toContain('author: # Điền');
    },
  );

  test('puts each doubt on its line', async () => {
    const html = `<h1>Chợ quê</h1><p>${P2}</p><ul><li>một</li><li>hai</li></ul><p><strong>Kết quả</strong></p><p>${P2}</p><p><img src="https://anh.example/1.jpg"></p>`;
    const given = { author: ['Minh Khuê'], date: '1/3/2021', category: 'tin-tuc-su-kien' };
    const { text, doubts } = await bring('cho.html', html, given);
    const lines = text.split('\n');
    expect(doubts.map(({ line }) => lines[line - 1])).toEqual([
      '## Kết quả',
      '![](https://anh.example/1.jpg)',
    ]);
  });

  test('has a picture of the page beside it, its caption under it, and asks for its description', async () => {
    const data = PNG.toString('base64');
    const html = `<h1>Chợ quê</h1><p>${P2}</p><table><tr><td><img src="data:image/png;base64,${data}"></td></tr><tr><td>Chợ họp sớm. Ảnh: Minh Khuê</td></tr></table><p>${P2}</p>`;
    const { text, pictures, doubts } = await bring('cho.html', html);
    expect(pictures.map(({ name }) => name)).toEqual(['cho-que-1.png']);
    expect(text).toContain('![](cho-que-1.png "Chợ họp sớm. Ảnh: Minh Khuê")');
    expect(doubts.some(({ message }) => message.includes('cho-que-1.png chưa có mô tả'))).toBe(
      true,
    );
  });

  test('keeps tables of figures and footnotes', async () => {
    const html = `<h1>Thu chi</h1><p>Thông tư<sup><a href="#f1" id="r1">1</a></sup> mới.</p><table><tr><td>Tổ</td><td>Hộ</td></tr><tr><td>Một</td><td>12</td></tr></table><ol><li id="f1">Nội dung <a href="#r1">↩</a></li></ol>`;
    const { text } = await bring('thu.html', html);
    expect(text).toContain('Thông tư[^1] mới.');
    expect(text).toContain('[^1]: Nội dung');
    expect(text).toContain('| Tổ | Hộ |\n| - | - |\n| Một | 12 |');
  });

  test('of Hugo keeps its front matter, the day in Việt Nam, and its old address', async () => {
    const toml = `+++\ntitle = "Đầu xuân"\ndate = 2021-02-15T23:30:00Z\nauthors = ["Minh Khuê"]\naliases = ["/tin-cu/"]\nweight = 10\n+++\n\n${P2}\n`;
    const { text, removed } = await bring('dau-xuan.md', toml);
    expect(text).toContain('date: 16/2/2021 6:30\n');
    expect(text).toContain('redirects:\n  - /tin-cu/\n');
    expect(removed).toEqual([{ why: 'Khóa “weight” ở đầu tệp, bản tin không dùng', text: '10' }]);
  });

  test('of Jekyll takes its date from the name of the file', async () => {
    const { place } = await bring('2021-02-16-ra-quan.md', `---\ntitle: Ra quân\n---\n\n${P2}\n`);
    expect(place.file).toBe('content/tin/2021/02/ra-quan.md');
  });
});

describe('a Word file', () => {
  test('in old fonts comes in Unicode, also where only the style names the font, and in footnotes', async () => {
    const bytes = await makeDocx({
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>',
      body:
        p({ text: 'b¸o c¸o c«ng t¸c', font: '.VnTimeH' }) +
        p('Uû ban nh©n d©n x· häp bµn.') +
        p(
          { text: 'Coù ñuû caùc ba', font: 'VNI-Times' },
          { text: 'n ngaønh.', font: 'VNI-Times' },
        ) +
        p({ text: 'Đã họp xong.', font: 'Times New Roman' }) +
        footnoteMark
          .replaceAll('Thông tư mới', 'Th«ng t­ míi')
          .replace('có hiệu lực', 'cã hiÖu lùc'),
      parts: { 'word/footnotes.xml': footnotes('Th«ng t­ sè 1.') },
    });
    const { text } = await bring('bao-cao.docx', bytes);
    expect(text).toContain('title: BÁO CÁO CÔNG TÁC');
    expect(text).toContain('Uỷ ban nhân dân xã họp bàn.');
    expect(text).toContain('Có đủ các ban ngành.');
    expect(text).toContain('Đã họp xong.');
    expect(text).toContain('Thông tư mới[^1] có hiệu lực.');
    expect(text).toContain('[^1]: Thông tư số 1.');
  });

  test('with a linked picture asks nobody for it', async () => {
    const fetched: unknown[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = (...asked) => {
      fetched.push(asked);
      return Promise.reject(new Error('No network.'));
    };
    try {
      const bytes = await makeDocx({ body: p('Tiêu đề bài') + p(P2) + picture('rId4', 'link') });
      const { pictures } = await bring('bai.docx', bytes);
      expect(pictures).toEqual([]);
    } finally {
      globalThis.fetch = real;
    }
    expect(fetched).toEqual([]);
  });

  test('with its picture has it beside the article', async () => {
    const bytes = await makeDocx({
      body: styled('Title', 'Chợ quê') + p(P2) + picture('rId3', 'embed', 'IMG_0001.jpg') + p(P2),
      styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
      parts: { 'word/media/image1.png': PNG },
    });
    const { pictures, text } = await bring('bai.docx', bytes);
    expect(pictures).toEqual([{ name: 'cho-que-1.png', bytes: new Uint8Array(PNG) }]);
    expect(text).toContain('![](cho-que-1.png)');
  });
});
