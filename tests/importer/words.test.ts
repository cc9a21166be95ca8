import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/importer/import-article.ts';
import { mendLegacy } from '../../src/text/legacy/convert.ts';
import {
  centred,
  footnoteMark,
  footnotes,
  makeDocx,
  NAMES,
  p,
  picture,
  PNG,
  styled,
  table,
  wordsOfXml,
} from './docx.ts';
import { tally, wordsOfArticle, wordsOfHtml, wordsOfMarkdown } from './words-of.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/import');
const SETTINGS = {
  authors: ['Minh Khuê'],
  categories: [{ slug: 'tin-tuc-su-kien', name: 'Tin tức – Sự kiện' }],
  now: new Date('2021-05-01T00:00:00Z'),
};

async function expectNothingLost(name: string, bytes: Uint8Array, words: string) {
  const { text, removed } = await importArticle({ name, bytes }, SETTINGS);
  // The last net would hide what the steps before it have lost.
  expect(removed.filter(({ why }) => why.startsWith('Chữ bị rơi'))).toEqual([]);
  const after = `${wordsOfArticle(text)}\n${removed.map((one) => one.text).join('\n')}`;
  expect(tally(after)).toEqual(tally(words));
}

describe('no word is lost or added: what the article has and what is listed as left out is all of', () => {
  const files = readdirSync(FOLDER);

  test.each(files.filter((file) => file.endsWith('.html')))('%s', async (file) => {
    const bytes = readFileSync(path.join(FOLDER, file));
    const html = bytes.toString();
    // What the letters of old fonts mean is tested elsewhere; here each is one word.
    const words = file === 'phong-cu.html' ? PHONG_CU : wordsOfHtml(html);
    await expectNothingLost(file, bytes, words);
  });

  test.each(files.filter((file) => file.endsWith('.txt')))('%s', async (file) => {
    const bytes = readFileSync(path.join(FOLDER, file));
    const text = new TextDecoder(file === 'utf16.txt' ? 'utf-16le' : 'utf-8').decode(bytes);
    await expectNothingLost(file, bytes, mendLegacy(text.normalize('NFC')).text);
  });

  test.each(files.filter((file) => file.endsWith('.md')))('%s', async (file) => {
    const bytes = readFileSync(path.join(FOLDER, file));
    const [, body = ''] =
      /(?:^---[\s\S]*?\n---\n|^\+\+\+[\s\S]*?\n\+\+\+\n|^\{[\s\S]*?\n\}\n|^)([\s\S]*)$/.exec(
        bytes.toString(),
      ) ?? [];
    await expectNothingLost(file, bytes, `${MATTER[file] ?? ''}\n${wordsOfMarkdown(body)}`);
  });

  const lead = p(
    'Sáng 12/3/2021, phường tổ chức hội nghị ',
    { text: 'triển', bold: true },
    { text: ' khai', bold: true },
    ' kế hoạch.',
  );
  const title = styled('Title', 'Hội nghị triển khai kế hoạch');
  const titleStyle =
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>';

  test.each([
    ['plain paragraphs', { body: p('Hội nghị tổng kết') + lead + p('Minh Khuê') }],
    ['a title style', { body: title + lead + p('Nguyễn Văn An'), styles: titleStyle }],
    [
      'a table',
      {
        body:
          title +
          lead +
          table([
            ['Tổ', 'Số hộ'],
            ['Một', '12'],
          ]),
        styles: titleStyle,
      },
    ],
    ['a table for layout', { body: title + lead + table([['Ô duy nhất']]), styles: titleStyle }],
    [
      'a picture with a caption',
      {
        body: title + lead + picture('rId3') + centred('Các đại biểu dự hội nghị') + p('Hết bài.'),
        styles: titleStyle,
        parts: { 'word/media/image1.png': PNG },
      },
    ],
    [
      'footnotes',
      {
        body: title + footnoteMark + lead,
        styles: titleStyle,
        parts: { 'word/footnotes.xml': footnotes('Thông tư số 1.') },
      },
    ],
    [
      'page headers',
      {
        body: title + lead,
        styles: titleStyle,
        parts: { 'word/header1.xml': `<w:hdr ${NAMES}>${p('Đầu trang mật')}</w:hdr>` },
      },
    ],
    [
      'comments',
      {
        body: title + lead,
        styles: titleStyle,
        parts: {
          'word/comments.xml': `<w:comments ${NAMES}><w:comment w:id="1">${p('Xem lại câu này')}</w:comment></w:comments>`,
        },
      },
    ],
  ])('a Word file with %s', async (_, contents: Parameters<typeof makeDocx>[0]) => {
    const xml = [
      contents.body,
      ...Object.entries(contents.parts ?? {}).map(([, part]) =>
        typeof part === 'string' ? part : '',
      ),
    ];
    await expectNothingLost('bai.docx', await makeDocx(contents), wordsOfXml(xml.join('\n')));
  });

  test('at least thirty kinds of documents', () => {
    expect(files.length).toBeGreaterThanOrEqual(30);
  });
});

const PHONG_CU =
  'BÁO CÁO CÔNG TÁC\nNgày 5/3/2004, Uỷ ban nhân dân xã họp bàn.\nCó đủ các ban.\nChữ Unicode giữ nguyên.';

/** What the front matter of each Markdown file says, without dates and addresses. */
const MATTER: Readonly<Record<string, string>> = {
  'hugo.md': 'Trồng cây đầu xuân, Minh Khuê, Thanh Tú, trồng cây, môi trường, 10',
  '2021-02-16-jekyll.md': 'post Ra quân: dọn kênh, Minh Khuê, moi-truong, Đoàn viên dọn kênh.',
  'json.md': 'Phiên chợ cuối năm, Chợ quê ngày giáp Tết.',
};
