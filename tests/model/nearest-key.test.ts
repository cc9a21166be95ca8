import { describe, expect, test } from 'vitest';
import { articleShape } from '../../src/model/article.ts';
import { nearestKey } from '../../src/model/nearest-key.ts';

const known = Object.keys(articleShape);

describe('the key that was meant', () => {
  test.each([
    ['tag', 'tags'],
    ['Title', 'title'],
    ['titel', 'title'],
    ['tiêu đề', 'title'],
    ['Tiêu đề'.normalize('NFD'), 'title'],
    ['tieu-de', 'title'],
    ['tieu_de', 'title'],
    ['tác giả', 'author'],
    ['authors', 'author'],
    ['ngày', 'date'],
    ['pubDate', 'date'],
    ['chuyên mục', 'category'],
    ['catagory', 'category'],
    ['tóm tắt', 'description'],
    ['desciption', 'description'],
    ['sapo', 'description'],
    ['ảnh', 'image'],
    ['featured_image', 'image'],
    ['attachment', 'attachments'],
    ['redirect', 'redirects'],
    ['title:Hải An', 'title'],
  ])('%s -> %s', (written, meant) => {
    expect(nearestKey(written, known)).toBe(meant);
  });

  test.each(['slug', 'layout', 'toString', '__proto__', 'constructor', '', '日本', 'x'])(
    '%j is near to none',
    (written) => {
      expect(nearestKey(written, known)).toBeUndefined();
    },
  );

  test('is only ever one that the kind of file has', () => {
    expect(nearestKey('tác giả', ['title', 'order'])).toBeUndefined();
  });
});
