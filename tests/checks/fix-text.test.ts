import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixText } from '../../src/checks/fix/fix-text.ts';
import { toNfc } from '../../src/text/normalize.ts';
import { parseArticle } from '../../src/model/entry.ts';
import { articleText, file, sound, soundBut } from '../model/report.ts';

const article = articleText(sound);

describe('fixing', () => {
  test.each([
    ['a byte order mark', `\uFEFF${article}`, article, ['bom']],
    ['line ends of Windows', article.replaceAll('\n', '\r\n'), article, ['line-ends']],
    ['letters with loose marks', article.normalize('NFD'), article, ['nfc']],
    ['spaces at line ends', article.replace('Nội dung.', 'Nội dung. \t'), article, ['spaces']],
    ['a missing last line end', article.trimEnd(), article, ['last-line']],
    [
      'a title with a colon',
      articleText(soundBut('title: Quận ủy: Sơ kết')),
      articleText(soundBut('title: "Quận ủy: Sơ kết"')),
      ['quotes'],
    ],
    [
      'a title with a colon above a fence with spaces behind it, at once',
      articleText(soundBut('title: Quận ủy: Sơ kết')).replaceAll('---\n', '--- \n'),
      articleText(soundBut('title: "Quận ủy: Sơ kết"')),
      ['spaces', 'quotes'],
    ],
  ])('mends %s and says so', (_, written, text, done) => {
    expect(fixText(written)).toEqual({ text, done });
  });

  test.each([
    ['a sound file', article],
    ['the place of tone marks', articleText(sound, 'Hòa, hoà, thuỷ, thủy, qúy.')],
    ['a date without zeros', articleText(soundBut('date: 5/6/2020'))],
    ['two spaces that break a line', articleText(sound, 'Dòng một  \ndòng hai.')],
    ['spaces in code', articleText(sound, '```md\nmã  \n\n  \n```')],
    ['a colon in quotes', articleText(soundBut('title: "Quận ủy: Sơ kết"'))],
    ['a title over two lines', articleText(['title: Quận ủy: sơ', '  kết', ...sound.slice(1)])],
    ['a colon in a block of text', articleText([...sound, 'description: |', '  title: một: hai'])],
    ['a colon in the body', articleText(sound, 'title: một: hai')],
    ['wrong YAML of other kinds', articleText(soundBut('title: [Quận ủy: sơ kết'))],
    ['words', articleText(soundBut('title: SƠ KẾT.'), 'Xem [tại đây](/tin/).&nbsp;')],
  ])('leaves %s alone', (_, written) => {
    expect(fixText(written)).toEqual({ text: written, done: [] });
  });

  const pieces = fc.constantFrom(
    ...['---', '\n', '\r\n', '\r', ' ', '  ', '\t', 'title: ', 'a: b', ': ', '"', '- ', '|', '>'],
    ...['#', '```', '\uFEFF', 'Hoa\u0300', 'Quận ủy', '\u0323', 'description: |', '\u00a0'],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  test('twice changes no more than fixing once', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const { text } = fixText(written);
        expect(fixText(text)).toEqual({ text, done: [] });
      }),
    );
  });

  test('keeps every letter and its order', () => {
    const words = (text: string) => toNfc(text.replace(/[\s"'\uFEFF]/g, ''));
    fc.assert(
      fc.property(texts, (written) => {
        expect(words(fixText(written).text)).toBe(words(written));
      }),
    );
  });

  test('makes a refused title readable without changing it', () => {
    const written = articleText(soundBut('title: Quận ủy: Sơ kết "6 tháng"'));
    const read = (text: string) => parseArticle({ file, bytes: new TextEncoder().encode(text) });
    expect(read(written).entry).toBeUndefined();
    expect(read(fixText(written).text).entry?.data.title).toBe('Quận ủy: Sơ kết "6 tháng"');
  });
});
